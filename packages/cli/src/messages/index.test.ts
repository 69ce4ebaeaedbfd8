import { expect, it } from 'vitest';
import { messagesFor } from './index.ts';

it.each([
  [{}, 'en'],
  [{ LANG: 'ar' }, 'ar'],
  [{ LANG: 'ar_EG.UTF-8' }, 'ar'],
  [{ LANG: 'en_US.UTF-8' }, 'en'],
  [{ LC_MESSAGES: 'ar_SA', LANG: 'en_US' }, 'ar'],
  [{ LC_ALL: 'C', LC_MESSAGES: 'ar_SA', LANG: 'ar' }, 'en'],
  [{ LC_ALL: '', LANG: 'ar' }, 'ar'],
])('%o speaks %s', (env, lang) => {
  expect(messagesFor(env).lang).toBe(lang);
});

it('says what could not be read apart from what could not be written', () => {
  const [english, arabic] = [messagesFor({}), messagesFor({ LANG: 'ar' })];
  expect(english.summary({ failed: 1, unwritten: 2, read: 0 })).toBe(
    '1 input could not be read; what 2 inputs hold could not be written; 0 inputs done',
  );
  expect(english.summary({ failed: 0, unwritten: 1, read: 3 })).toBe(
    'what 1 input holds could not be written; 3 inputs done',
  );
  expect(arabic.summary({ failed: 1, unwritten: 2, read: 0 })).toBe(
    'تعذّرت قراءة مُدخَل واحد؛ وتعذّرت كتابة ما في مُدخَلين؛ واكتملت معالجة صفر من المُدخَلات',
  );
});

it('counts inputs as Arabic does', () => {
  const { summary } = messagesFor({ LANG: 'ar' });
  const counted = [0, 1, 2, 3, 10, 11, 99, 100, 102, 103, 111].map((count) =>
    summary({ failed: 0, unwritten: 0, read: count }),
  );
  expect(counted.map((each) => each.replace('واكتملت معالجة ', ''))).toEqual([
    'صفر من المُدخَلات',
    'مُدخَل واحد',
    'مُدخَلين',
    '3 مُدخَلات',
    '10 مُدخَلات',
    '11 مُدخَلًا',
    '99 مُدخَلًا',
    '100 مُدخَل',
    '102 مُدخَل',
    '103 مُدخَلات',
    '111 مُدخَلًا',
  ]);
});

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

it('counts inputs as Arabic does', () => {
  const { summary } = messagesFor({ LANG: 'ar' });
  const counted = [0, 1, 2, 3, 10, 11, 99, 100, 102, 103, 111].map((count) => summary(count, 1).split('؛')[0]);
  expect(counted.map((each) => each?.replace('تعذّرت قراءة ', ''))).toEqual([
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

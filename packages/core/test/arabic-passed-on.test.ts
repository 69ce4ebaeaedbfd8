import { describe, expect, it } from 'vitest';
import { extract } from '../src/all.ts';
import { said } from './support/lines.ts';

const ORIGIN = 'مسؤولين ← النخيل: الطريق مغلق';

describe('words that an outlet passes on', () => {
  it.each([
    ['ذكرت وكالة «النخيل» أن الجسر آمن. ونقلت عن مسؤولين قولهم إن الطريق مغلق.', 'النخيل: الجسر آمن', ORIGIN],
    ['ذكرت وكالة «النخيل» أن الجسر آمن. وأضافت، نقلا عن مسؤولين، أن الطريق مغلق.', 'النخيل: الجسر آمن', ORIGIN],
    ['ونُقل عن مسؤولين قولهم إن الطريق مغلق.', 'مسؤولين: الطريق مغلق'],
  ])('are passed on by who spoke last where the verb has no subject: %s', (text, ...lines) => {
    expect(said(text)).toEqual(lines);
  });

  it.each([
    ['نقلت وكالة «النخيل» عن مصادر حكومية مسؤولة تأكيدها أن الطريق مغلق.', 'مصادر حكومية مسؤولة'],
    ['نقلت وكالة «النخيل» عن أربعة مصادر في نوبا قولها إن الطريق مغلق.', 'أربعة مصادر في نوبا'],
    ['نقلت وكالة «النخيل» عن مدرب يدعى سامي منصور قوله إن الطريق مغلق.', 'سامي منصور'],
    [
      'نقلت وكالة «النخيل» عن مسؤول في إدارة الرئيس سامي منصور قوله إن الطريق مغلق.',
      'مسؤول في إدارة الرئيس سامي منصور',
    ],
  ])('are of whom it names up to the noun of saying: %s', (text, origin) => {
    expect(said(text)).toEqual([`${origin} ← النخيل: الطريق مغلق`]);
  });

  it('are a denial of his', () => {
    const [claim] = extract('نقلت وكالة «النخيل» عن سامي منصور نفيه إغلاق الطريق.').claims;
    expect([claim?.text, claim?.polarity]).toEqual(['إغلاق الطريق', 'negative']);
  });

  it('are a body’s by the mouth of its spokesman, and whose the outlet says', () => {
    expect(said('أكدت الحكومة على لسان وزير النقل سامي منصور أن الطريق مغلق.')).toEqual([
      'الحكومة ← سامي منصور: الطريق مغلق',
    ]);
    expect(said('نقلت وكالة «النخيل» على لسان سامي منصور قوله إن الطريق مغلق.')).toEqual([
      'سامي منصور ← النخيل: الطريق مغلق',
    ]);
    expect(said('نفت الحكومة ما ورد على لسان سامي منصور.')).toEqual(['الحكومة: ما ورد على لسان سامي منصور']);
  });
});

it('knows a channel by a word with its article', () => {
  expect(said('وفقا للعربية، فإن الطريق مغلق.')).toEqual(['العربية: الطريق مغلق']);
});

describe('a paper that only came out', () => {
  it.each([
    'أصدرت وزارة النقل اليوم بيانا أكدت فيه أن الطريق مغلق.',
    'ألقت وزارة النقل كلمة قالت فيها إن الطريق مغلق.',
  ])('is not told beside what it says: %s', (text) => {
    expect(said(text)).toEqual(['وزارة النقل: الطريق مغلق']);
  });

  it('is told where something else is told of it', () => {
    expect(said('تسلمت وزارة النقل تقريرا قال فيه سامي منصور إن الطريق مغلق.').length).toBeGreaterThan(1);
  });
});

describe('what shows something', () => {
  it.each([
    ['وقال سامي منصور إن هذا يؤكد أن الطريق مغلق.', 'هذا يؤكد أن الطريق مغلق'],
    ['وقال سامي منصور إن ما جرى أمس يثبت أن الطريق مغلق.', 'ما جرى أمس يثبت أن الطريق مغلق'],
    ['وقال سامي منصور إن هناك دليلا يثبت أن الطريق مغلق.', 'هناك دليلا يثبت أن الطريق مغلق'],
    ['وقال سامي منصور إنه لا يوجد دليل يثبت أن الطريق مغلق.', 'إنه لا يوجد دليل يثبت أن الطريق مغلق'],
    [
      'وقال سامي منصور إن الوزارة تستخدم القناة لتحذير السكان من أن الطريق مغلق.',
      'الوزارة تستخدم القناة لتحذير السكان من أن الطريق مغلق',
    ],
  ])('says nothing: %s', (text, content) => {
    expect(said(text)).toEqual([`سامي منصور: ${content}`]);
  });

  it('leaves a clause whole after what tells when', () => {
    expect(said('ذكرت وكالة «النخيل» أنه بعد لقاء الوزير، أعلنت النقابة أن الطريق مغلق.')).toEqual([
      'النقابة ← النخيل: الطريق مغلق',
    ]);
  });
});

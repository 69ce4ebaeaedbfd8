import { describe, expect, it } from 'vitest';
import { said } from './support/lines.ts';

/** Phrases that say whose words the clause beside them is. */
const phrases = [
  'حسب ما أفاد به X',
  'على حد ما ذكره X',
  'بناء على ما أعلنه X',
  'وفق ما نقل عن X',
  'بحسب ما كان قد أعلنه X',
  'بحسب ما جاء على لسان X',
  'كما جاء على لسان X',
  'كما جاء في بيان X',
  'كما ورد في تقرير X',
  'مثلما ذكر X',
  'مثلما قال X',
  'بإقرار X',
  'بشهادة X',
  'على حد علم X',
  'على ذمة X',
  'في تقدير X',
  'باعتقاد X',
  'من منظور X',
  'وفقا لحسابات X',
  'بحسب توضيح X',
  'طبقا لشرح X',
  'وفقا لوجهة نظر X',
  'وفق تقييم X',
  'وفقا لرد X',
];

describe.each(phrases)('«%s»', (phrase) => {
  const beside = phrase.replace('X', 'المدير');
  it.each([
    `أغلق الجسر بسبب الفيضان، ${beside}.`,
    `${beside}، أغلق الجسر بسبب الفيضان.`,
    `يتراجع عدد السكان. و${beside}، فإن أغلق الجسر بسبب الفيضان.`.replace('فإن أغلق الجسر', 'فإن الجسر أغلق'),
  ])('%s', (text) => {
    const content = text.includes('الجسر أغلق') ? 'الجسر أغلق بسبب الفيضان' : 'أغلق الجسر بسبب الفيضان';
    expect(said(text).at(-1)).toBe(`المدير: ${content}`);
  });
});

it.each([
  // A preposition of the verb, a diploma, a confession that is a deed, custody.
  ['وانتهت الجلسة بإقرار الاتحاد إضرابا عاما.', 'انتهت الجلسة بإقرار الاتحاد إضرابا عاما'],
  ['وأوقف شخص على ذمة التحقيق يومين.', 'أوقف شخص على ذمة التحقيق يومين'],
  ['وبدأت الحملة باعتراف المتهمين بالجريمة.', 'بدأت الحملة باعتراف المتهمين بالجريمة'],
])('without a mark before it the same words are a part of the clause: %s', (text, ...expected) => {
  expect(said(text)).toEqual(expected);
});

it.each([
  // In numbers, whose noun has no article, a passive that is written like a noun.
  ['قتل 31 عاملا، بحسب الوزارة، وأصيب العشرات.', 'الوزارة: قتل 31 عاملا', 'أصيب العشرات'],
  ['قتل عشرة أشخاص، وفق الشرطة، ولم تتبن أي جهة الهجوم.', 'الشرطة: قتل عشرة أشخاص', 'لم تتبن أي جهة الهجوم'],
  ['قتل عدد من العمال، بحسب الوزارة، وأغلق الجسر.', 'الوزارة: قتل عدد من العمال', 'أغلق الجسر'],
  ['أسفر الحريق عن إصابة عشرة وقتل ثلاثة عمال.', 'أسفر الحريق عن إصابة عشرة وقتل ثلاثة عمال'],
])('a deed and how many it was done to: %s', (text, ...expected) => {
  expect(said(text)).toEqual(expected);
});

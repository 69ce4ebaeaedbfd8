import { describe, expect, it } from 'vitest';
import { said } from './support/lines.ts';

/** What may stand between a verb of saying and who says it. */
const between = [
  'من جانبه',
  'بدوره',
  'في المقابل',
  'أمس',
  'مساء الأحد',
  'للصحفيين',
  'لرويترز',
  'لصحيفة «المرفأ»',
  'في بيان له',
  'في تصريح صحفي',
  'خلال اللقاء',
  'عقب الاجتماع',
  'قبل يومين',
  'في هذا السياق',
  'بهذا الخصوص',
  'تعليقا على ذلك',
  'في حديثه',
  'للمرة الأولى',
];

const speakers = ['المدير', 'وزير النقل', 'مصدر أمني', 'سمير حلبي'];

describe.each(between)('between the verb and who speaks: «%s»', (adverbial) => {
  it.each(speakers)('%s', (speaker) => {
    expect(said(`وقال ${adverbial} ${speaker} إن الطريق مغلق.`)).toEqual([`${speaker}: الطريق مغلق`]);
    expect(said(`وأعلن ${adverbial} ${speaker} أن الطريق مغلق.`)).toEqual([`${speaker}: الطريق مغلق`]);
    expect(said(`وأضاف ${adverbial} ${speaker}: «الطريق مغلق منذ يومين».`)).toEqual([
      `${speaker}: الطريق مغلق منذ يومين`,
    ]);
    expect(said(`وكشف ${adverbial} ${speaker} عن فتح الطريق.`)).toEqual([`${speaker}: فتح الطريق`]);
  });
});

it.each([
  // What is done to somebody, a second title, what a paper or a body is of.
  'وأضاف خلال استقباله وزير النقل إن الطريق مغلق.',
  'وأضاف في لقاء مع الرئيس السيد حلبي إن الطريق مغلق.',
  'وأضاف خلال زيارة وزير النقل إن الطريق مغلق.',
  'وأضاف في كلمة ألقاها المدير إن الطريق مغلق.',
  'وأضاف في مقر الحزب الحاكم إن الطريق مغلق.',
])('nobody speaks who belongs to the adverbial: %s', (text) => {
  expect(said(`وقال سمير حلبي إن الجسر آمن. ${text}`)[1]).toBe('سمير حلبي: الطريق مغلق');
});

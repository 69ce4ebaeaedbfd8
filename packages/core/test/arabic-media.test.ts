import { expect, it } from 'vitest';
import { extract } from '../src/all.ts';

/** How each attributed claim was said, as its words in the text. */
function media(text: string): (string | null)[] {
  return extract({ text, lang: 'ar' })
    .claims.filter(({ chain }) => chain.length > 0)
    .map(({ medium }) => (medium === null ? null : text.slice(medium.span.start, medium.span.end)));
}

it.each([
  ['وفي مؤتمر صحفي، قال الوزير سامي الحلبي إن الجسر آمن.', 'مؤتمر صحفي'],
  ['وفي مقابلة مع قناة "الضحى"، أكد الوزير أن الجسر آمن.', 'مقابلة مع قناة "الضحى"'],
  ['وفي حديث لـ"الضحى نت"، أكد الوزير أن الجسر آمن.', 'حديث لـ"الضحى نت"'],
  ['وفي بيان لها، أعلنت الوزارة أن الجسر آمن.', 'بيان لها'],
  ['وعبر حسابه على منصة إكس، كتب الوزير: "الجسر آمن".', 'حسابه على منصة إكس'],
  ['وفي السياق نفسه، وفي بيان رسمي، أدانت الوزارة الهجوم.', 'بيان رسمي'],
  ['وفي مؤتمر صحفي عقده أمس، أكد الوزير أن الجسر آمن.', 'مؤتمر صحفي'],
  ['وفي المدينة، قال الوزير إن الجسر آمن.', null],
])('how something is said may open the sentence: %s', (text, ...expected) => {
  expect(media(text)).toEqual(expected);
});

it.each([
  ['وقال الوزير للحرة إن الجسر آمن.', 'للحرة'],
  ['وقال الوزير للجزيرة نت إن الجسر آمن.', 'للجزيرة نت'],
  ['وقال الوزير لبي بي سي إن الجسر آمن.', 'لبي بي سي'],
  ['وقالت لبي بي سي: "الجسر آمن منذ أمس".', 'لبي بي سي'],
  ['وقال الوزير في تصريح لـ"الضحى نت" إن الجسر آمن.', 'تصريح لـ"الضحى نت"'],
  ['وأبلغ مسؤول حكومي وكالة نوبا بأن الجسر آمن.', 'وكالة نوبا'],
])('… or be an outlet that is told: %s', (text, ...expected) => {
  expect(media(text)).toEqual(expected);
});

it.each([
  ['وقال الوزير في بيان صدر اليوم إن الجسر آمن.', 'بيان'],
  ['وقال الوزير في مؤتمر صحفي عقد أمس إن الجسر آمن.', 'مؤتمر صحفي'],
  ['وفي بيان أصدرته الأحد، نددت النقابة بالقرار.', 'بيان'],
])('… and ends where it is told how it was given out: %s', (text, ...expected) => {
  expect(media(text)).toEqual(expected);
});

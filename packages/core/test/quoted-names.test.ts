import { describe, expect, it } from 'vitest';
import { extract } from '../src/index.ts';
import { ar } from '../src/ar.ts';

/** How the only claim of a sentence is said. */
function speechOf(text: string): string | undefined {
  return extract(text, { languages: [ar] }).claims.find(({ chain }) => chain.length > 0)?.speech;
}

describe('quotation marks', () => {
  it.each([
    ['the name that a verb gives', 'قالت الوزيرة إن ما يسمى "درب الصيادين القديم" سيغلق.'],
    ['… through a preposition', 'قالت الوزيرة إن ما يعرف بـ"درب الصيادين" سيغلق.'],
    ['a name that ends in a number', 'قالت الوزيرة إن المعرض الدولي "مرافئ 2031" سيفتتح غدا.'],
    ['the name of what a noun names, with its deed', 'قالت الوزيرة إن حزب «الصيادين الجدد» تقدم.'],
    ['a word that no list knows', 'قالت الوزيرة إن سفينة "زلنطح" وصلت.'],
  ])('hold %s, not speech', (_what, text) => {
    expect(speechOf(text)).toBe('indirect');
  });

  it.each([
    ['is told of somebody by a copula', 'قالت الوزيرة إن البلدة لن تكون "رهينة" لأحد.'],
    ['… by a complementizer with its subject', 'وصفت الوزيرة القرار بأنه "متهور".'],
    ['… by a preposition of likeness', 'قالت الوزيرة إن الحكومة تعاملهم كـ"متسللين".'],
    ['is all that is told of the noun before it', 'قالت الوزيرة إن الشركة "كارثة اجتماعية".'],
    ['… and of two nouns', 'قالت الوزيرة إن مشروع القانون "كارثة اجتماعية".'],
    ['is a number of something', 'قالت الوزيرة إن العدد "أكثر من 20" في المدينة.'],
  ])('hold speech that %s', (_what, text) => {
    expect(speechOf(text)).toBe('mixed');
  });
});

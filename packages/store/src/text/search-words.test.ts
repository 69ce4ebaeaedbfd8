import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { queryRanges, searchWords } from './search-words.ts';

/** Whether a text is found by a query, by the same index that the database holds. */
const finds = (query: string, text: string) => {
  const words = [...searchWords(text)];
  return queryRanges(query).every(({ from, to }) => words.some((word) => word >= from && word < to));
};

describe('folding', () => {
  it.each([
    ['أحمد', 'احمد'],
    ['إيران', 'ايران'],
    ['آخر', 'اخر'],
    ['القاهرة', 'القاهره'],
    ['مستشفى', 'مستشفي'],
    ['الخارِجيَّة', 'الخارجيه'],
    ['الريــــاض', 'الرياض'],
    ['٢٠٢٦', '2026'],
    ['Reuters', 'reuters'],
    ['ﻻ', 'لا'],
  ])('should make %s the same as %s', (written, plain) => {
    expect(fold(written)).toBe(plain);
  });

  it('should change nothing when it is done again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)),
      { seed: 7, numRuns: 500 },
    );
  });
});

describe('search', () => {
  it.each([
    ['الكرملين', 'قال للكرملين'],
    ['كرملين', 'وبالكرملين'],
    ['الكرملين', 'والكرملين'],
    ['وزير', 'الوزير'],
    ['الوزير', 'وزير'],
    ['ايران', 'إيران'],
    ['مدرسة', 'المدرسه'],
    ['واشنط', 'في واشنطن'],
    ['white hou', 'The White House'],
    ['«القمة»', 'قمة'],
  ])('should find by %s the text %s', (query, text) => {
    expect(finds(query, text)).toBe(true);
  });

  it.each([
    ['موسكو', 'واشنطن'],
    ['قمة واشنطن', 'قمة موسكو'],
    ['ا', 'احمد'],
  ])('should not find by %s the text %s', (query, text) => {
    expect(finds(query, text)).toBe(false);
  });

  it('should find every text by each of its own words', () => {
    const word = fc.stringMatching(/^[ابتجدرسعفقكلمنهوي]{2,12}$/u);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) =>
        words.every((one) => finds(one, words.join(' '))),
      ),
      { seed: 11, numRuns: 500 },
    );
  });
});

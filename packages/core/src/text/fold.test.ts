import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';

describe('fold', () => {
  it.each([
    ['أَكَّدَ', 'اكد'],
    ['إنّ', 'ان'],
    ['آخر', 'اخر'],
    ['على', 'علي'],
    ['الوزارة', 'الوزاره'],
    ['قمـــة', 'قمه'],
    ['١٢٪', '12٪'],
    ['۱۲', '12'],
    ['٣٫٥', '3.5'],
    ['کریم', 'كريم'],
    ['Reuters', 'reuters'],
    ['ÉCOLE', 'école'],
    ['E\u0301COLE', 'école'],
    ['مسو\u0654ول', 'مسؤول'],
    ['هيي\u0654ة', 'هيئه'],
    ['ا\u0654ك\u0651د', 'اكد'],
    ['ﻻ', 'لا'],
    ['ا\u200fل\u200dب', 'الب'],
    ['', ''],
  ])('should fold %s to %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('should leave what it folded as it is', () => {
    const letters = fc.oneof(fc.integer({ min: 0x20, max: 0x7f }), fc.integer({ min: 0x600, max: 0x6ff }));
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 20 }), (units) => {
        const folded = fold(String.fromCharCode(...units));
        expect(fold(folded)).toBe(folded);
      }),
      { seed: 20250819, numRuns: 500 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../test/arbitrary.ts';
import { codePoints, wholeSpan } from './code-points.ts';

describe('codePoints', () => {
  it('should count as the iterator of a string does, for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const points = codePoints(text);
        let utf16 = 0;
        [...text].forEach((character, index) => {
          expect(points.fromUtf16(utf16)).toBe(index);
          expect(points.toUtf16(index)).toBe(utf16);
          utf16 += character.length;
        });
        expect(points.fromUtf16(text.length)).toBe(points.length);
        expect(points.toUtf16(points.length)).toBe(text.length);
      }),
    );
  });

  it('should count a letter and its tashkeel apart, an emoji and a lone surrogate once', () => {
    const points = codePoints('سَ😀\uD83D');
    expect(points.length).toBe(4);
    expect(points.fromUtf16(4)).toBe(3);
  });

  it('should keep offsets outside the text inside it', () => {
    expect(codePoints('😀').toUtf16(9)).toBe(2);
    expect(codePoints('😀').fromUtf16(-3)).toBe(0);
  });
});

describe('wholeSpan', () => {
  it('should never leave half a pair, and nothing outside the text', () => {
    expect(wholeSpan('a😀b', { start: 2, end: 3 })).toEqual({ start: 1, end: 3 });
    expect(wholeSpan('a😀b', { start: 0, end: 2 })).toEqual({ start: 0, end: 3 });
    expect(wholeSpan('ab', { start: 1, end: 9 })).toEqual({ start: 1, end: 2 });
    expect(wholeSpan('ab', { start: 2, end: 2 })).toBeNull();
  });
});

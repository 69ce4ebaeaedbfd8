import { describe, expect, it } from 'vitest';
import { join, likelyPart, partAt, placesToPart } from './parting.ts';

const TEXT = 'إن الخطة ناجحة، وإن التكلفة مرتفعة جدا';
const WHOLE = [{ start: 3, end: TEXT.length }];
const said = (content: readonly { start: number; end: number }[]): string =>
  content.map(({ start, end }) => TEXT.slice(start, end)).join(' … ');

describe('partAt', () => {
  it('should leave out the sign between the two', () => {
    const parted = partAt(TEXT, WHOLE, TEXT.indexOf('وإن'));
    expect(parted?.map(said)).toEqual(['الخطة ناجحة', 'وإن التكلفة مرتفعة جدا']);
  });

  it('should part a content of several pieces between them and within them', () => {
    const pieces = [
      { start: 3, end: 14 },
      { start: 20, end: 27 },
    ];
    expect(partAt(TEXT, pieces, 20)?.map(said)).toEqual(['الخطة ناجحة', 'التكلفة']);
    expect(partAt(TEXT, pieces, 9)?.map(said)).toEqual(['الخطة', 'ناجحة … التكلفة']);
  });

  it('should not part where one side would have no word', () => {
    expect(partAt(TEXT, WHOLE, 3)).toBeNull();
    expect(partAt(TEXT, WHOLE, TEXT.length)).toBeNull();
    expect(partAt('… كلمة', [{ start: 0, end: 6 }], 2)).not.toBeNull();
    expect(partAt('، كلمة', [{ start: 0, end: 6 }], 2)).toBeNull();
  });
});

describe('placesToPart and likelyPart', () => {
  it('should offer the beginning of each word but the first, and the one after the sign before all', () => {
    expect(placesToPart(TEXT, WHOLE).map((at) => TEXT.slice(at).split(' ')[0])).toEqual([
      'ناجحة،',
      'وإن',
      'التكلفة',
      'مرتفعة',
      'جدا',
    ]);
    expect(likelyPart(TEXT, WHOLE)).toBe(TEXT.indexOf('وإن'));
  });

  it('should take the middle where no sign stands, and nothing of one word', () => {
    const after = TEXT.indexOf('التكلفة');
    expect(likelyPart(TEXT, [{ start: after, end: TEXT.length }])).toBe(TEXT.indexOf('مرتفعة'));
    expect(likelyPart(TEXT, [{ start: 3, end: 8 }])).toBeNull();
  });
});

describe('the cursor', () => {
  it('should say where to part only inside of the claim, and not at its first word', () => {
    const sign = TEXT.indexOf('وإن');
    expect(likelyPart(TEXT, WHOLE, TEXT.indexOf('مرتفعة') + 2)).toBe(TEXT.indexOf('مرتفعة'));
    expect(likelyPart(TEXT, WHOLE, 1)).toBe(sign);
    expect(likelyPart(TEXT, WHOLE, 5)).toBe(sign);
    expect(likelyPart(TEXT, [{ start: 3, end: 27 }], 30)).toBe(sign);
  });
});

describe('join', () => {
  it('should make one piece of two that no word parts, and keep the order of reading', () => {
    expect(said(join(TEXT, [{ start: 16, end: 27 }], [{ start: 3, end: 14 }]))).toBe('الخطة ناجحة، وإن التكلفة');
    expect(said(join(TEXT, [{ start: 3, end: 8 }], [{ start: 20, end: 27 }]))).toBe('الخطة … التكلفة');
    expect(said(join(TEXT, [{ start: 3, end: 27 }], [{ start: 9, end: 14 }]))).toBe('الخطة ناجحة، وإن التكلفة');
  });
});

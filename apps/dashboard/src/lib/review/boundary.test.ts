import { describe, expect, it } from 'vitest';
import { moveEdge, stepEdge, trimSpan } from './boundary.ts';

describe('stepEdge', () => {
  const text = 'قال إن السلام قريب';
  const all = { start: 0, end: text.length };
  it('should go from word to word, and stop at the limits', () => {
    expect(stepEdge(text, all, 7, 'start', 1)).toBe(14);
    expect(stepEdge(text, all, 7, 'start', -1)).toBe(4);
    expect(stepEdge(text, all, 13, 'end', 1)).toBe(18);
    expect(stepEdge(text, all, 18, 'end', 1)).toBe(18);
    expect(stepEdge(text, { start: 4, end: 18 }, 4, 'start', -1)).toBe(4);
  });
});

describe('moveEdge', () => {
  it('should keep the pieces that the edge does not pass', () => {
    const content = [
      { start: 0, end: 5 },
      { start: 10, end: 15 },
    ];
    expect(moveEdge(content, 'end', 12)).toEqual([
      { start: 0, end: 5 },
      { start: 10, end: 12 },
    ]);
    expect(moveEdge(content, 'start', 11)).toEqual([{ start: 11, end: 15 }]);
    expect(moveEdge(content, 'start', 20)).toEqual(content);
  });
});

describe('trimSpan', () => {
  it('should drop white space at both ends', () => {
    expect(trimSpan(' a b ', { start: 0, end: 5 })).toEqual({ start: 1, end: 4 });
    expect(trimSpan('   ', { start: 0, end: 3 })).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { nextWord } from './next-word.ts';

const text = 'قال الوزير: نعم.\n\n— ثم عاد.';
const blocks = [
  { start: 0, end: 16 },
  { start: 18, end: 27 },
];
const wordAt = (from: number): string => {
  const span = nextWord(text, blocks, from);
  return span === null ? '' : text.slice(span.start, span.end);
};

describe('nextWord', () => {
  it('should be the word from there on, past signs that are none and into the next block', () => {
    expect([wordAt(0), wordAt(3), wordAt(10), wordAt(15), wordAt(17)]).toEqual(['قال', 'الوزير:', 'نعم.', 'ثم', 'ثم']);
  });

  it('should begin again where nothing is left, and be none where there are no words', () => {
    expect(wordAt(27)).toBe('قال');
    expect(nextWord('؟', [{ start: 0, end: 1 }], 0)).toBeNull();
  });
});

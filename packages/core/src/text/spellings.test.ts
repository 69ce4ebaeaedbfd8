import { describe, expect, it } from 'vitest';
import { lettersOf } from './chars.ts';
import { WORD_MEMORY } from './limits.ts';
import { Spellings, type Spelling } from './spellings.ts';

const of = (spellings: Spellings, word: string): Spelling => spellings.of(lettersOf(`<${word}>`), 1, word.length + 1);

describe('spellings', () => {
  it('should give one object for the same letters, wherever they stand', () => {
    const spellings = new Spellings();
    const first = spellings.of(lettersOf('قال الوزير'), 0, 3);
    expect(spellings.of(lettersOf('وقال'), 1, 4)).toBe(first);
    expect(first.norm).toBe('قال');
  });

  it('should tell other letters apart, and fold each', () => {
    const spellings = new Spellings();
    expect(['إنّ', 'أن', 'ان'].map((word) => of(spellings, word).norm)).toEqual(['ان', 'ان', 'ان']);
    expect(of(spellings, 'أن')).not.toBe(of(spellings, 'ان'));
    expect(spellings.size).toBe(3);
  });

  it('should never hold more than two generations', () => {
    const spellings = new Spellings();
    let most = 0;
    for (let k = 0; k < 3 * WORD_MEMORY; k++) {
      of(spellings, `w${k}`);
      most = Math.max(most, spellings.size);
    }
    expect(most).toBe(2 * WORD_MEMORY);
  });

  it('should keep a word that is met again and again', () => {
    const spellings = new Spellings();
    const known = of(spellings, 'قال');
    for (let k = 0; k < 3 * WORD_MEMORY; k++) {
      of(spellings, `w${k}`);
      if (k % 100 === 0) expect(of(spellings, 'قال')).toBe(known);
    }
  });

  it('should not hold what is too long for a word', () => {
    const spellings = new Spellings();
    expect(of(spellings, 'X'.repeat(10_000)).norm).toBe('x'.repeat(10_000));
    expect(spellings.size).toBe(0);
  });
});

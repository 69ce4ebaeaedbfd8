import { describe, expect, it } from 'vitest';
import { WORD_MEMORY } from './limits.ts';
import { Memo } from './memo.ts';

describe('a memo', () => {
  it('should give what was set, and nothing for other words', () => {
    const memo = new Memo<number>();
    memo.set('قال', 1);
    expect([memo.get('قال'), memo.get('قالت')]).toEqual([1, undefined]);
  });

  it('should never hold more than two generations of words', () => {
    const memo = new Memo<number>();
    let most = 0;
    for (let k = 0; k < 5 * WORD_MEMORY; k++) {
      memo.set(`w${k}`, k);
      most = Math.max(most, memo.size);
    }
    expect(most).toBe(2 * WORD_MEMORY);
    expect(memo.get(`w${5 * WORD_MEMORY - 1}`)).toBe(5 * WORD_MEMORY - 1);
    expect(memo.get('w0')).toBeUndefined();
  });

  it('should keep a word that is met again and again', () => {
    const memo = new Memo<number>();
    memo.set('قال', 7);
    for (let k = 0; k < 5 * WORD_MEMORY; k++) {
      memo.set(`w${k}`, k);
      if (k % 100 === 0) expect(memo.get('قال')).toBe(7);
    }
  });

  it('should not hold what is too long for a word', () => {
    const memo = new Memo<number>();
    memo.set('x'.repeat(10_000), 1);
    expect(memo.size).toBe(0);
  });
});

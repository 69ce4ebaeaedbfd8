import { describe, expect, it } from 'vitest';
import { createRateLimit } from './rate-limit.ts';

describe('createRateLimit', () => {
  it('should refuse after the limit, for that key alone, and allow again when the window has passed', () => {
    let time = 0;
    const limit = createRateLimit(2, 1000, () => time);
    expect([limit.take('a'), limit.take('a'), limit.take('a'), limit.take('b')]).toEqual([true, true, false, true]);
    time = 1001;
    expect(limit.take('a')).toBe(true);
  });

  it('should forget a key after a success', () => {
    const limit = createRateLimit(1, 1000, () => 0);
    limit.take('a');
    limit.clear('a');
    expect(limit.take('a')).toBe(true);
  });

  it('should keep a bounded number of keys', () => {
    const limit = createRateLimit(1, 1000, () => 0);
    for (let index = 0; index < 10_050; index += 1) limit.take(`key-${index}`);
    // The first key was dropped to make room, so it starts anew; the last is still remembered.
    expect(limit.take('key-10049')).toBe(false);
    expect(limit.take('key-0')).toBe(true);
  });
});

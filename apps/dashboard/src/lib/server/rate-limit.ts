/** Counts attempts in a sliding window, in memory: one desk, one process. */
export interface RateLimit {
  /** Whether one more attempt is allowed for the key; counts it. */
  take(key: string): boolean;
  /** Forgets a key, after a success. */
  clear(key: string): void;
}

/**
 * Allows `limit` attempts in `windowMs` for each key.
 *
 * @example
 * const limit = createRateLimit(2, 60_000);
 * [limit.take('a'), limit.take('a'), limit.take('a')] // [true, true, false]
 */
export function createRateLimit(limit: number, windowMs: number, now: () => number = Date.now): RateLimit {
  const attempts = new Map<string, number[]>();
  return {
    take(key) {
      const since = now() - windowMs;
      const recent = (attempts.get(key) ?? []).filter((at) => at > since);
      const allowed = recent.length < limit;
      if (allowed) recent.push(now());
      attempts.set(key, recent);
      // Keys come from outside: without a bound a stranger could fill the memory with them.
      if (attempts.size > 10_000) {
        for (const [each, times] of attempts) if (times.every((at) => at <= since)) attempts.delete(each);
        const oldest = attempts.keys().next().value;
        if (attempts.size > 10_000 && oldest !== undefined) attempts.delete(oldest);
      }
      return allowed;
    },
    clear(key) {
      attempts.delete(key);
    },
  };
}

import { isUtf8 } from 'node:buffer';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decode } from './decode.ts';

const bytes = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }).map((text) => Buffer.from(text)),
      fc.uint8Array().map(Buffer.from),
    ),
  )
  .map((parts) => Buffer.concat(parts));

it('reads what is UTF-8 and gives every byte back', () => {
  fc.assert(
    fc.property(bytes, (given) => {
      const result = decode(given);
      expect(result.ok).toBe(isUtf8(given));
      if (result.ok) expect(Buffer.from(result.value).equals(given)).toBe(true);
    }),
    { seed: 1, numRuns: 500 },
  );
});

it('names the first byte that is wrong: what stands before it is UTF-8, and no longer start is', () => {
  fc.assert(
    fc.property(bytes, (given) => {
      const result = decode(given);
      if (result.ok || result.failure.code !== 'not-utf8') return;
      const { offset, byte } = result.failure;
      expect(byte).toBe(given[offset]);
      expect(isUtf8(given.subarray(0, offset))).toBe(true);
      for (let end = offset + 1; end <= Math.min(offset + 4, given.length); end += 1) {
        expect(isUtf8(given.subarray(0, end))).toBe(false);
      }
    }),
    { seed: 1, numRuns: 500 },
  );
});

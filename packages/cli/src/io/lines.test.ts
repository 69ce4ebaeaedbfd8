import { Readable } from 'node:stream';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lines } from './lines.ts';

async function split(chunks: readonly Buffer[], longest: number): Promise<(string | null)[]> {
  const found: (string | null)[] = [];
  for await (const line of lines(Readable.from(chunks), longest)) {
    expect(line.number).toBe(found.length + 1);
    found.push(line.bytes?.toString() ?? null);
  }
  return found;
}

/** A text in pieces that may end anywhere, also inside a character. */
const pieces = fc
  .tuple(fc.array(fc.constantFrom('\n', '\r\n', 'ق', 'a', '😀', '')), fc.array(fc.nat(40)))
  .map(([parts, cuts]) => {
    const bytes = Buffer.from(parts.join(''));
    const ends = [...cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b), bytes.length];
    return { bytes, chunks: ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end)) };
  });

it('finds the same lines however the stream is cut', async () => {
  await fc.assert(
    fc.asyncProperty(pieces, async ({ bytes, chunks }) => {
      const expected = bytes.toString().split('\n');
      if (expected.at(-1) === '') expected.pop();
      expect(await split(chunks, 1_000)).toEqual(expected);
    }),
    { seed: 1 },
  );
});

it('counts the bytes that it has passed', async () => {
  await fc.assert(
    fc.asyncProperty(pieces, async ({ bytes, chunks }) => {
      let length = 0;
      for await (const line of lines(Readable.from(chunks), 3)) length += line.length;
      expect(length).toBe(bytes.length);
    }),
    { seed: 1 },
  );
});

it('keeps nothing of a line that is too long, and goes on after it', async () => {
  const chunks = ['abcd', 'ef\nabc', 'd\n', '\nabcde'].map((chunk) => Buffer.from(chunk));
  expect(await split(chunks, 4)).toEqual([null, 'abcd', '', null]);
});

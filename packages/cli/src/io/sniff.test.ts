import { Readable } from 'node:stream';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatOfName, sniff, type InputFormat } from './sniff.ts';

const cases: readonly (readonly [InputFormat, string])[] = [
  ['text', ''],
  ['text', ' \n\n'],
  ['text', 'قال الوزير\nإن الطريق مفتوح'],
  ['text', '[عاجل] قال الوزير'],
  ['ndjson', '{"text":"ق"}'],
  ['ndjson', '\uFEFF\n {"text":"ق"}\n{"text":"ك"}\n'],
  ['ndjson', '{"text":\n{"text":"ك"}\n'],
  ['ndjson', 'oops\n{"text":"ك"}\n'],
  ['json', '{\n "text": "ق"\n}'],
  ['json', '{ "title": "x",\n "text": "ق" }'],
  ['json', '{'],
];

async function read(text: string, size: number): Promise<{ format: InputFormat; text: string }> {
  const bytes = Buffer.from(text);
  const chunks = [];
  for (let start = 0; start < bytes.length; start += size) chunks.push(bytes.subarray(start, start + size));
  const sniffed = await sniff(Readable.from(chunks));
  const again: Buffer[] = [];
  for await (const chunk of sniffed.chunks) again.push(chunk);
  return { format: sniffed.format, text: Buffer.concat(again).toString() };
}

it.each(cases)('tells %s from %j, and loses nothing of it', async (format, text) => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 60 }), async (size) => {
      expect(await read(text, size)).toEqual({ format, text });
    }),
    { seed: 1, numRuns: 20 },
  );
});

it('looks no further than it must', async () => {
  const endless = `{"text":"${'x'.repeat(5 * 1024 * 1024)}`;
  expect((await read(endless, 65_536)).format).toBe('ndjson');
  expect((await read('x'.repeat(5 * 1024 * 1024), 65_536)).format).toBe('text');
});

it.each([
  ['a.txt', 'text'],
  ['a.b.JSON', 'json'],
  ['a.ndjson', 'ndjson'],
  ['a.jsonl', 'ndjson'],
  ['a', null],
  ['a.md', null],
])('takes %s for %s', (name, format) => {
  expect(formatOfName(name)).toBe(format);
});

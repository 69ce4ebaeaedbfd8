import { readFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { build } from 'tsup';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type * as Ingest from '../src/index.ts';

/** Inside node_modules, so that what is built finds its dependencies. */
const folder = fileURLToPath(new URL('../node_modules/.isnad-test/', import.meta.url));
let ingest: typeof Ingest;

// As it is shipped: from its sources no thread can be started.
beforeAll(async () => {
  await mkdir(folder, { recursive: true });
  await build({
    config: false,
    entry: { index: fileURLToPath(new URL('../src/index.ts', import.meta.url)) },
    outDir: folder,
    format: ['esm'],
    target: 'es2022',
    silent: true,
    noExternal: [/^@isnad\//u],
    external: [/^[a-z@](?!isnad)/u],
    esbuildOptions: (options) => {
      options.conditions = ['@isnad/source'];
    },
  });
  ingest = (await import(pathToFileURL(`${folder}index.js`).href)) as typeof Ingest;
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const file = (name: string): Uint8Array => readFileSync(new URL(`files/${name}`, import.meta.url));

/** A PDF whose one page draws the same letter so many times. */
function endless(letters: number): Uint8Array {
  const drawn = `BT /F1 9 Tf 9 9 Td ${'1 0 Td (a) Tj '.repeat(letters)}ET`;
  return strToU8(
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
      '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj\n' +
      `4 0 obj<</Length ${drawn.length}>>stream\n${drawn}\nendstream endobj\n` +
      '5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF',
  );
}

it('should read in a thread what is read without, and leave the bytes alone', async () => {
  const bytes = file('bridge-ar.pdf');
  expect(await ingest.fromFileApart('pdf', bytes)).toEqual(await ingest.fromPdf(bytes));
  expect(Buffer.from(bytes).equals(file('bridge-ar.pdf'))).toBe(true);
});

it('should end a reading whose time is over, while its caller goes on', async () => {
  let turns = 0;
  const clock = setInterval(() => (turns += 1), 5);
  const reading = ingest.fromFileApart('pdf', endless(2_000_000), { timeout: 1_500 });
  await expect(reading).rejects.toMatchObject({ code: 'too-slow', message: expect.stringContaining('1.5 seconds') });
  clearInterval(clock);
  expect(turns).toBeGreaterThan(5);
});

it('should end a reading that is called off', async () => {
  const stop = new AbortController();
  const reading = ingest.fromFileApart('pdf', endless(2_000_000), { signal: stop.signal });
  stop.abort();
  await expect(reading).rejects.toMatchObject({ code: 'aborted' });
});

it('should refuse as without a thread: what is too large, no file, no text', async () => {
  const codeOf = (kind: 'pdf' | 'docx', bytes: Uint8Array): Promise<unknown> =>
    ingest
      .fromFileApart(kind, bytes)
      .catch((error: unknown) => (ingest.IngestError.isInstance(error) ? error.code : error));
  expect(await codeOf('pdf', new Uint8Array(33 * 1024 * 1024))).toBe('too-large');
  expect(await codeOf('pdf', strToU8('nothing'))).toBe('unreadable-pdf');
  expect(await codeOf('docx', zipSync({ 'word/document.xml': strToU8(' '.repeat(7 * 1024 * 1024)) }))).toBe(
    'too-large',
  );
  expect(await codeOf('docx', strToU8('nothing'))).toBe('unreadable-docx');
});

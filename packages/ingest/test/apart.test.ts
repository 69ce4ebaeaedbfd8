import { readFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createDeflate } from 'node:zlib';
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

/** A PDF of one page, which draws what stands in `content`. */
function page(content: Uint8Array, filter = ''): Uint8Array {
  const head =
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj\n' +
    `4 0 obj<</Length ${content.length}${filter}>>stream\n`;
  const tail =
    '\nendstream endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF';
  return Uint8Array.from(Buffer.concat([strToU8(head), content, strToU8(tail)]));
}

/** One whose page draws the same letter so many times. */
function endless(letters: number): Uint8Array {
  return page(strToU8(`BT /F1 9 Tf 9 9 Td ${'1 0 Td (a) Tj '.repeat(letters)}ET`));
}

/** A small one that unpacks to so many mebibytes of blanks around a letter. */
async function bomb(mebibytes: number): Promise<Uint8Array> {
  const blanks = ' '.repeat(1024 * 1024);
  const drawn = Readable.from(['BT /F1 9 Tf 9 9 Td (a) Tj ET', ...Array.from({ length: mebibytes }, () => blanks)]);
  return page(await buffer(drawn.pipe(createDeflate({ level: 1 }))), '/Filter/FlateDecode');
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

it('should end a reading that unpacks to more than its memory, however small the file', async () => {
  const bytes = await bomb(300);
  expect(bytes.length).toBeLessThan(2 * 1024 * 1024);
  await expect(ingest.fromFileApart('pdf', bytes)).rejects.toMatchObject({ code: 'too-complex' });
}, 30_000);

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

import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Extraction } from '@isnad/core';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { arabic } from './articles.ts';
import { feed, page } from './pages.ts';
import { run, type Run } from './run.ts';

let cwd = '';
let server: Server;
let host = '';

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'isnad-inputs-'));
  server = createServer(({ url }, response) => {
    const found: Record<string, readonly [string, string]> = {
      '/page': ['text/html; charset=utf-8', page],
      '/feed': ['application/rss+xml', feed(`http://${host}`)],
    };
    const [type, body] = found[url ?? ''] ?? [];
    if (type === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': type }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  host = typeof address === 'object' && address !== null ? `127.0.0.1:${address.port}` : '';
  const pdf = fileURLToPath(new URL('../../ingest/test/files/bridge-ar.pdf', import.meta.url));
  await copyFile(pdf, join(cwd, 'bridge.pdf'));
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await rm(cwd, { recursive: true });
});

/** Runs the program as one who may ask the server of this test. */
function read(args: readonly string[], stdin?: string | Buffer): Promise<Run> {
  const env = { ISNAD_ALLOW_PRIVATE: host };
  return run(['extract', '-f', 'ndjson', ...args], { cwd, env, ...(stdin === undefined ? {} : { stdin }) });
}

function articles({ stdout }: Run): (Extraction & { readonly id: string })[] {
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((each) => JSON.parse(each) as Extraction & { readonly id: string });
}

/** The smallest DOCX that word processors open. */
function docx(paragraphs: readonly string[]): Buffer {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const body = paragraphs.map((each) => `<w:p><w:r><w:t>${each}</w:t></w:r></w:p>`).join('');
  const files = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  };
  return Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)]))));
}

it('reads the article of a page, in the encoding that it is in', async () => {
  const legacy = Buffer.from([...page].map((letter) => encode1256(letter)));
  await writeFile(join(cwd, 'legacy.html'), legacy);
  const [fromStream, fromFile] = articles(await read(['-', 'legacy.html'], page));
  expect(fromStream?.id).toBe('stdin');
  expect(fromFile?.document.text).toBe(fromStream?.document.text);
  expect(fromFile?.document.meta.published).toBe('2025-08-16T09:30:00+03:00');
  expect(fromFile?.document.text).toContain('قال وزير النقل سالم الحربي');
  expect(fromFile?.document.text).not.toContain('الرئيسية');
  expect(fromFile?.claims.some(({ chain }) => chain.length > 0)).toBe(true);
});

/** The letters of the page in windows-1256. */
function encode1256(letter: string): number {
  encodings ??= new Map(
    Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1256').decode(Uint8Array.of(byte)), byte]),
  );
  const byte = encodings.get(letter);
  if (byte === undefined) throw new Error(`${letter} is not in windows-1256`);
  return byte;
}
let encodings: Map<string, number> | undefined;

it('reads PDF and DOCX, by their names and by how they begin', async () => {
  await writeFile(join(cwd, 'a.docx'), docx(arabic.split('\n\n')));
  const [pdf, file] = articles(await read(['bridge.pdf', 'a.docx']));
  expect(pdf?.document.lang).toBe('ar');
  expect(pdf?.claims.length).toBeGreaterThan(0);
  expect(file?.document.text).toContain('قال وزير النقل سالم الحربي إن الطريق الجديد');
  const [stream] = articles(await read([], docx(arabic.split('\n\n'))));
  expect(stream?.document).toEqual(file?.document);
});

it('reads an address', async () => {
  const result = await read([`http://${host}/page`]);
  const [article] = articles(result);
  expect(result.stderr).toBe('');
  expect(article?.id).toBe(`http://${host}/page`);
  expect(article?.document.meta.url).toBe(`http://${host}/page`);
  expect(article?.document.text).toContain('قال وزير النقل سالم الحربي');
});

it.each(['1', '2'])('reads every entry of a feed, and names those that it cannot (%s jobs)', async (jobs) => {
  const result = await read(['--jobs', jobs, `http://${host}/feed`]);
  expect(result.exit).toBe(1);
  expect(articles(result).map(({ id }) => id)).toEqual([`http://${host}/road`, `http://${host}/page`]);
  expect(result.stderr.split('\n')).toEqual([
    `isnad: http://${host}/feed: entry 3: the entry has neither a text nor an address`,
    `isnad: http://${host}/feed: entry 4: 127.0.0.1:${host.split(':')[1]} answers 404`,
    'isnad: 2 inputs could not be read; 2 inputs done',
    '',
  ]);
});

it('writes a feed in JSON as an array, and the page of an address as an object', async () => {
  const env = { ISNAD_ALLOW_PRIVATE: host };
  const many = await run(['extract', '-f', 'json', `http://${host}/feed`], { env });
  const one = await run(['extract', '-f', 'json', `http://${host}/page`], { env });
  expect(JSON.parse(many.stdout)).toHaveLength(2);
  expect(JSON.parse(one.stdout)).toHaveProperty('document');
});

it('asks no address that is not public, and says so in the language of its user', async () => {
  const refused = await run(['extract', `http://${host}/page`]);
  expect(refused.exit).toBe(3);
  expect(refused.stderr.split('\n')).toHaveLength(2);
  expect(refused.stderr).toContain(`isnad: http://${host}/page: `);
  const arabicWords = await run(['extract', 'file:///etc/passwd'], { env: { LANG: 'ar' } });
  expect(arabicWords.stderr).toBe('isnad: file:///etc/passwd: لا يُقرأ من العناوين إلا http وhttps\n');
});

it('reads a folder and what is below it, by name', async () => {
  const folder = join(cwd, 'news');
  await mkdir(join(folder, 'deep'), { recursive: true });
  await writeFile(join(folder, 'b.txt'), arabic);
  await writeFile(join(folder, 'a.html'), page);
  await writeFile(join(folder, 'deep/lines.ndjson'), '{"text":"نص."}\n{"text":"نص آخر."}\n');
  for (const name of ['.hidden.txt', 'picture.jpg', 'README']) await writeFile(join(folder, name), 'x');
  // A link that leads back must not be followed for ever.
  await symlink(folder, join(folder, 'loop'));
  const result = await read(['news']);
  expect(result.stderr).toBe('');
  expect(articles(result).map(({ id }) => id)).toEqual([
    join('news', 'a.html'),
    join('news', 'b.txt'),
    `${join('news', 'deep', 'lines.ndjson')}:1`,
    `${join('news', 'deep', 'lines.ndjson')}:2`,
  ]);
});

it('names files that are not what they say, and reads the rest', async () => {
  for (const name of ['x.pdf', 'x.docx', 'x.xml']) await writeFile(join(cwd, name), 'no such thing');
  await writeFile(join(cwd, 'x.html'), '<html><body><script>draw()</script></body></html>');
  await writeFile(join(cwd, 'y.txt'), arabic);
  const result = await read(['x.pdf', 'x.docx', 'x.xml', 'x.html', 'y.txt']);
  expect(result.exit).toBe(1);
  expect(articles(result).map(({ id }) => id)).toEqual(['y.txt']);
  expect(result.stderr.split('\n')).toEqual([
    'isnad: x.pdf: the file is no PDF, or it is damaged',
    'isnad: x.docx: the file is no DOCX, or it is damaged or encrypted',
    'isnad: x.xml: this is no RSS, Atom, RDF or JSON feed',
    'isnad: x.html: the page has no text that could be an article; it may be written by a script',
    'isnad: 4 inputs could not be read; 1 input done',
    '',
  ]);
});

it('explains a claim of a page', async () => {
  await writeFile(join(cwd, 'page.html'), page);
  const { exit, stdout } = await run(['explain', 'page.html', '2'], { cwd });
  expect(exit).toBe(0);
  expect(stdout).toContain('سالم الحربي');
});

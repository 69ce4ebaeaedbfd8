import { extname } from 'node:path';
import { withoutByteOrderMark } from './decode.ts';
import { SNIFFED_BYTES } from './limits.ts';

export const inputFormats = ['text', 'json', 'ndjson', 'html', 'feed', 'pdf', 'docx'] as const;
export type InputFormat = (typeof inputFormats)[number];

const BY_EXTENSION: ReadonlyMap<string, InputFormat> = new Map([
  ['.txt', 'text'],
  ['.json', 'json'],
  ['.ndjson', 'ndjson'],
  ['.jsonl', 'ndjson'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.xhtml', 'html'],
  ['.rss', 'feed'],
  ['.atom', 'feed'],
  ['.xml', 'feed'],
  ['.pdf', 'pdf'],
  ['.docx', 'docx'],
]);

/** The format that a file's name promises; null where it promises none. */
export function formatOfName(file: string): InputFormat | null {
  return BY_EXTENSION.get(extname(file).toLowerCase()) ?? null;
}

/** What was found, and the same stream again from its first byte. */
export interface Sniffed {
  readonly format: InputFormat;
  readonly chunks: AsyncIterable<Buffer>;
}

/**
 * Tells the format of a stream by its first two lines that are not blank, and reads no further than it must: a producer
 * that waits for an answer to its first line gets it.
 *
 * A first line that is a whole JSON object means NDJSON. Where it is not, the second decides: an article written over
 * several lines never has a line that starts with a brace after its first, so such a line means NDJSON with a bad start.
 */
export async function sniff(chunks: AsyncIterable<Buffer>): Promise<Sniffed> {
  const iterator = chunks[Symbol.asyncIterator]();
  const head: Buffer[] = [];
  let ended = false;

  const format = await decide(async (wanted) => {
    for (;;) {
      const bytes = withoutByteOrderMark(Buffer.concat(head));
      const line = nonBlankLines(bytes, ended)[wanted];
      if (line !== undefined || ended) return line ?? null;
      if (bytes.length > SNIFFED_BYTES) return wanted === 0 ? bytes.toString('utf8').trimStart() : null;
      const next = await iterator.next();
      if (next.done === true) ended = true;
      else head.push(next.value);
    }
  });
  return { format, chunks: resume(head, iterator) };
}

async function decide(line: (wanted: number) => Promise<string | null>): Promise<InputFormat> {
  const first = await line(0);
  if (first === null) return 'text';
  if (first.startsWith('%PDF-')) return 'pdf';
  if (first.startsWith('PK\u0003\u0004')) return 'docx';
  if (/^<(?:!doctype html|html)\b/iu.test(first)) return 'html';
  if (/^<(?:rss|feed|rdf:RDF)\b/iu.test(first)) return 'feed';
  if (first.startsWith('<?xml')) {
    const start = first.length > 200 ? first : `${first}\n${(await line(1)) ?? ''}`;
    return /<(?:!doctype html|html)\b/iu.test(start.slice(0, 1_000)) ? 'html' : 'feed';
  }
  // JSON that is spread over lines starts with a short one.
  if (first.startsWith('{') && (isJsonObject(first) || first.length > SNIFFED_BYTES / 4)) return 'ndjson';
  const second = await line(1);
  if (first.startsWith('{')) return second?.startsWith('{') === true ? 'ndjson' : 'json';
  return second !== null && isJsonObject(second) ? 'ndjson' : 'text';
}

/** The lines that are complete, without the blank ones; the last is complete only once the stream has ended. */
function nonBlankLines(bytes: Buffer, ended: boolean): string[] {
  const end = ended ? bytes.length : bytes.lastIndexOf(0x0a);
  if (end <= 0) return [];
  return bytes
    .toString('utf8', 0, end)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function isJsonObject(line: string): boolean {
  if (!line.startsWith('{')) return false;
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

async function* resume(head: readonly Buffer[], iterator: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield* head;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  } finally {
    await iterator.return?.();
  }
}

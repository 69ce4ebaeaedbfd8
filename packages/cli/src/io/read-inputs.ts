import { createReadStream } from 'node:fs';
import type { ArticleInput } from '@isnad/core';
import type { Context } from '../context.ts';
import { decode, decodeFile, withoutByteOrderMark } from './decode.ts';
import { fail, succeed, type Failure, type Place, type Result } from './failure.ts';
import { LARGEST_ARTICLE } from './limits.ts';
import { lines, type Line } from './lines.ts';
import { parseArticle, type ArticleId } from './parse-article.ts';
import { parseJson } from './parse-json.ts';
import { formatOfName, sniff, type InputFormat } from './sniff.ts';

/** What happens while inputs are read, in their order. `bytes` is how far the reading has come with it. */
export type InputEvent =
  | { readonly kind: 'opened'; readonly place: Place; readonly format: InputFormat }
  | ({ readonly kind: 'article'; readonly place: Place; readonly bytes: number } & ReadArticle)
  | { readonly kind: 'failure'; readonly place: Place; readonly failure: Failure; readonly bytes: number };

interface ReadArticle {
  readonly id: ArticleId;
  readonly article: ArticleInput;
}

export interface ReadOptions {
  /** Paths, with `-` for standard input; none at all means standard input too. */
  readonly files: readonly string[];
  /** For every input; told from the name or the first bytes when absent. */
  readonly format: InputFormat | undefined;
}

/**
 * Reads the inputs one after the other, and goes on after one that cannot be read.
 *
 * @example
 * ```ts
 * for await (const event of readInputs(context, { files: ['a.txt'], format: undefined })) console.log(event.kind);
 * ```
 */
export async function* readInputs(context: Context, options: ReadOptions): AsyncGenerator<InputEvent> {
  for (const name of options.files.length === 0 ? ['-'] : options.files) {
    if (context.signal.aborted) return;
    yield* readOne(context, name === '-' ? null : name, options.format);
  }
}

async function* readOne(
  context: Context,
  file: string | null,
  wanted: InputFormat | undefined,
): AsyncGenerator<InputEvent> {
  const place: Place = { file, line: null };
  try {
    const stream = file === null ? context.stdin() : createReadStream(file);
    const stop = (): void => void stream.destroy();
    context.signal.addEventListener('abort', stop, { once: true });
    try {
      const known = wanted ?? (file === null ? null : formatOfName(file));
      const { format, chunks } = known === null ? await sniff(stream) : { format: known, chunks: stream };
      if (format === 'ndjson') yield* readLines(chunks, file);
      else yield* readWhole(chunks, place, format);
    } finally {
      context.signal.removeEventListener('abort', stop);
      stream.destroy();
    }
  } catch (error) {
    // A stream that the user's Ctrl-C has closed is not one that could not be read.
    if (context.signal.aborted) return;
    yield { kind: 'failure', place, failure: failureOf(error), bytes: 0 };
  }
}

async function* readWhole(
  chunks: AsyncIterable<Buffer>,
  place: Place,
  format: 'text' | 'json',
): AsyncGenerator<InputEvent> {
  const { bytes, size } = await collect(chunks, LARGEST_ARTICLE);
  yield { kind: 'opened', place, format };
  const result = bytes === null ? fail({ code: 'too-large', limit: LARGEST_ARTICLE }) : await parseFile(bytes, format);
  if (!result.ok) yield { kind: 'failure', place, failure: result.failure, bytes: size };
  else {
    const { id, article } = result.value;
    yield { kind: 'article', place, id: id ?? place.file ?? 'stdin', article, bytes: size };
  }
}

async function parseFile(
  bytes: Buffer,
  format: 'text' | 'json',
): Promise<Result<{ readonly id: ArticleId | null; readonly article: ArticleInput }>> {
  const decoded = decodeFile(bytes);
  if (!decoded.ok) return decoded;
  const text = decoded.value;
  if (text.trim() === '') return fail({ code: 'empty' });
  if (format === 'text') {
    return looksLikeHtml(text) ? fail({ code: 'html' }) : succeed({ id: null, article: { text } });
  }
  const json = await parseJson(text);
  return json.ok ? parseArticle(json.value) : json;
}

function looksLikeHtml(text: string): boolean {
  const start = text.slice(0, 1024).trimStart().toLowerCase();
  return start.startsWith('<!doctype html') || start.startsWith('<html');
}

async function* readLines(chunks: AsyncIterable<Buffer>, file: string | null): AsyncGenerator<InputEvent> {
  yield { kind: 'opened', place: { file, line: null }, format: 'ndjson' };
  let blank = true;
  for await (const line of lines(chunks, LARGEST_ARTICLE)) {
    const place: Place = { file, line: line.number };
    const result = await parseLine(line);
    if (result === null) continue;
    blank = false;
    if (!result.ok) yield { kind: 'failure', place, failure: result.failure, bytes: line.length };
    else {
      const { id, article } = result.value;
      yield { kind: 'article', place, id: id ?? `${file ?? 'stdin'}:${line.number}`, article, bytes: line.length };
    }
  }
  if (blank) yield { kind: 'failure', place: { file, line: null }, failure: { code: 'empty' }, bytes: 0 };
}

/** null for a blank line, which separates and says nothing. */
async function parseLine(line: Line): Promise<ReturnType<typeof parseArticle> | null> {
  if (line.bytes === null) return fail({ code: 'too-large', limit: LARGEST_ARTICLE });
  const decoded = decode(line.number === 1 ? withoutByteOrderMark(line.bytes) : line.bytes);
  if (!decoded.ok) return decoded;
  if (decoded.value.trim() === '') return null;
  const json = await parseJson(decoded.value);
  if (json.ok) return parseArticle(json.value);
  // The place already says which line.
  return json.failure.code === 'invalid-json' ? fail({ ...json.failure, line: null }) : json;
}

/** A stream as one buffer; null, with the stream read no further, where it is larger than allowed. */
async function collect(
  chunks: AsyncIterable<Buffer>,
  largest: number,
): Promise<{ readonly bytes: Buffer | null; readonly size: number }> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > largest) return { bytes: null, size };
    pieces.push(chunk);
  }
  return { bytes: Buffer.concat(pieces), size };
}

function failureOf(error: unknown): Failure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : null;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { code: 'not-found' };
    case 'EISDIR':
      return { code: 'directory' };
    case 'EACCES':
    case 'EPERM':
      return { code: 'forbidden' };
    default:
      // Only what the operating system says is the input's fault; the rest is ours and goes up to main.ts.
      if (code === null || !(error instanceof Error && 'syscall' in error)) throw error;
      return { code: 'unreadable', reason: code };
  }
}

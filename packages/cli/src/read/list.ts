import { createReadStream } from 'node:fs';
import { opendir, realpath, stat } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { withoutByteOrderMark } from '../io/decode.ts';
import { type Place } from '../io/failure.ts';
import { LARGEST_ARTICLE, LARGEST_FILE, READ_AHEAD } from '../io/limits.ts';
import { lines } from '../io/lines.ts';
import { formatOfName, sniff, type InputFormat } from '../io/sniff.ts';
import { failureOf } from './failure-of.ts';
import type { Item, WholeFormat } from './item.ts';

export interface ListOptions {
  /** Paths of files and folders, addresses, and `-` for standard input; none at all means standard input too. */
  readonly inputs: readonly string[];
  /** For every input; told from the name or the first bytes when absent. */
  readonly format: InputFormat | undefined;
  readonly stdin: () => Readable;
  /** Ends the reading: open streams are closed. */
  readonly signal: AbortSignal;
  /** A file or folder that is passed over in folders: where the output goes. */
  readonly except?: string;
}

/** `ftp://…` is an address too: that it is refused is said where addresses are read. */
export function isAddress(input: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//iu.test(input);
}

/**
 * What is to be read, in order, one at a time: nothing is looked for before it is asked for.
 *
 * @example
 * ```ts
 * for await (const item of listItems({ inputs: ['news'], format: undefined, stdin, signal })) console.log(item.place);
 * ```
 */
export async function* listItems(options: ListOptions): AsyncGenerator<Item> {
  const inputs = options.inputs.length === 0 ? ['-'] : options.inputs;
  const names = distinctNames(inputs);
  for (const [index, input] of inputs.entries()) {
    if (options.signal.aborted) return;
    const name = names[index] ?? input;
    if (input === '-') yield* streamItems(options.stdin(), null, name, options);
    else if (isAddress(input)) {
      yield { kind: 'url', url: input, entry: false, place: { file: input, line: null }, name, size: 0 };
    } else yield* pathItems(input, inputs.length === 1, name, options);
  }
}

/** Inputs of the same name get numbers, so that none takes the place of another in an output folder. */
function distinctNames(inputs: readonly string[]): string[] {
  const taken = new Set<string>();
  return inputs.map((input) => {
    const base = input === '-' ? 'stdin' : isAddress(input) ? nameOfAddress(input) : basename(resolve(input));
    let name = base;
    for (let number = 2; taken.has(name); number += 1) name = `${base}-${number}`;
    taken.add(name);
    return name;
  });
}

/** An address as the name of a file. */
export function nameOfAddress(address: string): string {
  return slug(address.replace(/^[a-z][a-z0-9+.-]*:\/\//iu, ''));
}

/** Words from outside as a part of a file's name: letters, digits and few signs, and not too long. */
export function slug(text: string): string {
  const words = text.match(/[\p{L}\p{M}\p{N}._]+/gu) ?? [];
  const kept = words.join('-').replace(/^\.+/u, '');
  // 255 bytes is what most file systems take; an Arabic letter has two.
  return [...kept].slice(0, 80).join('');
}

async function* pathItems(path: string, only: boolean, name: string, options: ListOptions): AsyncGenerator<Item> {
  const place: Place = { file: path, line: null };
  try {
    const found = await stat(path);
    if (!found.isDirectory()) yield* fileItems(path, found.size, name, options);
    else {
      let empty = true;
      for await (const file of filesIn(path, options.except)) {
        if (options.signal.aborted) return;
        empty = false;
        const below = relative(path, file).split(sep).join('/');
        const { size } = await stat(file);
        yield* fileItems(file, size, only ? below : `${name}/${below}`, options);
      }
      if (empty) yield { kind: 'failure', failure: { code: 'empty-folder' }, place, name, size: 0 };
    }
  } catch (error) {
    if (options.signal.aborted) return;
    yield { kind: 'failure', failure: failureOf(error), place, name, size: 0 };
  }
}

/**
 * The files below a folder whose endings promise articles, by name. Hidden ones are passed over, and links to folders are
 * not followed: they may lead back.
 */
export async function* filesIn(folder: string, except?: string): AsyncGenerator<string> {
  const left = except === undefined ? null : await realpath(except).catch(() => null);
  yield* walk(folder, left);
}

async function* walk(folder: string, left: string | null): AsyncGenerator<string> {
  const entries = [];
  for await (const entry of await opendir(folder)) if (!entry.name.startsWith('.')) entries.push(entry);
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (left !== null && (await realpath(path).catch(() => null)) === left) continue;
    if (entry.isDirectory()) yield* walk(path, left);
    else if (formatOfName(entry.name) === null) continue;
    else if (entry.isFile() || (entry.isSymbolicLink() && (await stat(path).catch(() => null))?.isFile() === true)) {
      yield path;
    }
  }
}

async function* fileItems(path: string, size: number, name: string, options: ListOptions): AsyncGenerator<Item> {
  const format = options.format ?? formatOfName(path);
  if (format !== null && format !== 'ndjson') {
    yield { kind: 'file', path, format, place: { file: path, line: null }, name, size };
    return;
  }
  yield* streamItems(createReadStream(path, { highWaterMark: READ_AHEAD }), path, name, {
    ...options,
    format: format ?? undefined,
  });
}

async function* streamItems(
  stream: Readable,
  file: string | null,
  name: string,
  { format: wanted, signal }: Pick<ListOptions, 'format' | 'signal'>,
): AsyncGenerator<Item> {
  const place: Place = { file, line: null };
  const stop = (): void => void stream.destroy();
  signal.addEventListener('abort', stop, { once: true });
  try {
    const { format, chunks } = wanted === undefined ? await sniff(stream) : { format: wanted, chunks: stream };
    if (format === 'ndjson') yield* lineItems(chunks, file, name);
    else {
      const { bytes, size } = await collect(chunks, largest(format));
      yield { kind: 'bytes', bytes, format, place, name, size };
    }
  } catch (error) {
    // A stream that the user's Ctrl-C has closed is not one that could not be read.
    if (signal.aborted) return;
    yield { kind: 'failure', failure: failureOf(error), place, name, size: 0 };
  } finally {
    signal.removeEventListener('abort', stop);
    stream.destroy();
  }
}

async function* lineItems(chunks: AsyncIterable<Buffer>, file: string | null, name: string): AsyncGenerator<Item> {
  let blank = true;
  for await (const line of lines(chunks, LARGEST_ARTICLE)) {
    const place: Place = { file, line: line.number };
    const bytes = line.bytes !== null && line.number === 1 ? withoutByteOrderMark(line.bytes) : line.bytes;
    if (bytes !== null && isBlank(bytes)) continue;
    blank = false;
    yield { kind: 'line', bytes, place, name: `${name}/${line.number}`, size: line.length };
  }
  if (blank) {
    yield { kind: 'failure', failure: { code: 'empty' }, place: { file, line: null }, name, size: 0 };
  }
}

/** A blank line separates and says nothing. */
function isBlank(bytes: Buffer): boolean {
  // Nearly every line shows at once that it is not.
  if (bytes.some((byte) => byte > 0x20 && byte < 0x80)) return false;
  return bytes.toString('utf8').trim() === '';
}

/** The largest file of a form, in bytes. */
export function largest(format: WholeFormat): number {
  return format === 'pdf' || format === 'docx' ? LARGEST_FILE : LARGEST_ARTICLE;
}

/** A stream as one buffer; null, with the stream read no further, where it is larger than allowed. */
export async function collect(
  chunks: AsyncIterable<Buffer>,
  most: number,
): Promise<{ readonly bytes: Buffer | null; readonly size: number }> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > most) return { bytes: null, size };
    pieces.push(chunk);
  }
  return { bytes: Buffer.concat(pieces), size };
}

import { readdirSync, readFileSync } from 'node:fs';
import type { Note, Place } from '../src/index.ts';

/** What must be read from a page. `after`: whose templates it follows; `shows`: what is hard in it. */
export interface Expected {
  readonly after: string;
  readonly shows: string;
  /** The encoding that the page is sent in; UTF-8 where absent. */
  readonly encode?: 'windows-1256' | 'iso-8859-6';
  readonly contentType?: string;
  readonly given?: string;
  readonly title: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly published?: string;
  readonly url?: string;
  readonly body: readonly string[];
  readonly from: Readonly<Record<string, Place>>;
  readonly notes?: readonly Note[];
}

export interface Page {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly expected: Expected;
}

const folder = new URL('pages/', import.meta.url);

export function readPages(): Page[] {
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const expected: Expected = JSON.parse(readFileSync(new URL(`${name}/expected.json`, folder), 'utf8'));
      const page = readFileSync(new URL(`${name}/page.html.txt`, folder), 'utf8');
      return { name, expected, bytes: encode(page, expected.encode) };
    });
}

/** Text in an encoding of one byte a character; what it cannot say is a fault of the test. */
export function encode(text: string, encoding: string | undefined): Uint8Array {
  if (encoding === undefined) return new TextEncoder().encode(text);
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const));
  return Uint8Array.from(text, (character) => {
    const byte = bytes.get(character);
    if (byte === undefined) throw new Error(`${encoding} has no ${character}`);
    return byte;
  });
}

import { KEY } from '../src/languages/unpack.ts';
import { columnsOf, type PackedWeights } from '../src/text/linear.ts';

/** A list of fewer words gains nothing. */
const LEAST_WORDS = 6;

const WRITTEN = new Map(Array.from(KEY.letters, (letter, k) => [letter, KEY.written.charAt(k)]));

/** Lists whose order says nothing: sorted, neighbours have more in common. */
const UNORDERED = /(?:^|\.)(?:words\.\w+|verbHomographs|presentHomographs|norms|platforms|classes\.\d+\.\w+)$/u;

/**
 * Writes data as JSON in letters of one byte, with lists of words by what each has in common with the one before; `unpack` reads it. The
 * words of a language take a quarter less room so, compressed, and none of them has to be written unreadably in the sources.
 */
export function pack(data: unknown): string {
  return JSON.stringify(packed(data, ''));
}

function packed(value: unknown, path: string): unknown {
  if (typeof value === 'string') return written(value) ?? value;
  if (Array.isArray(value)) {
    const words: unknown[] = UNORDERED.test(path) ? [...value].sort() : value;
    return listed(words) ?? words.map((item, k) => packed(item, `${path}.${k}`));
  }
  if (typeof value !== 'object' || value === null) return value;
  if ('lines' in value && 'perUnit' in value) return packed(columnsOf(value as PackedWeights), path);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, packed(item, `${path}.${key}`)]));
}

/** A string in the letters of `KEY`; null where it holds none of them, or others that stand for them. */
function written(text: string): string | null {
  if (/^[`=]/u.test(text)) throw new Error(`cannot pack a string that begins with ${text.charAt(0)}: ${text}`);
  if (!Array.from(text).some((letter) => WRITTEN.has(letter)) || hasWritten(text)) return null;
  return `\`${Array.from(text, (letter) => WRITTEN.get(letter) ?? letter).join('')}`;
}

function hasWritten(text: string): boolean {
  return Array.from(text).some((letter) => KEY.written.includes(letter));
}

function listed(words: readonly unknown[]): string | null {
  if (words.length < LEAST_WORDS || !words.every((word) => typeof word === 'string')) return null;
  if (words.some((word) => word === '' || /[~`]/u.test(word))) return null;
  const arabic =
    words.some((word) => Array.from(word).some((letter) => WRITTEN.has(letter))) && !words.some(hasWritten);
  let out = arabic ? '=`' : '=';
  let before = '';
  for (const word of words) {
    let kept = 0;
    while (kept < word.length && word[kept] === before[kept]) kept++;
    // What is cut has to leave something, or two equal words would be one.
    if (kept === word.length) kept--;
    const rest = word.slice(kept).replace(/\d/gu, (digit) => `~${String.fromCharCode(0x61 + Number(digit))}`);
    out += `${kept}${Array.from(rest, (letter) => (arabic ? (WRITTEN.get(letter) ?? letter) : letter)).join('')}`;
    before = word;
  }
  return out;
}

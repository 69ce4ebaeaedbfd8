import { KEY, MOST_KEPT } from '../src/languages/unpack.ts';
import { columnsOf, type PackedWeights } from '../src/text/linear.ts';

/** A list of fewer words that are not in the letters of `KEY` gains nothing. */
const LEAST_WORDS = 6;

const WRITTEN = new Map(Array.from(KEY.letters, (letter, k) => [letter, KEY.written.charAt(k)]));

/** Lists whose order says nothing: sorted, neighbours have more in common. */
const UNORDERED =
  /(?:^|\.)(?:(?:words|particles|phrases|kinds|telling)\.\w+|verbHomographs|presentHomographs|norms|platforms|origins|anonymityReasons|approximateBefore|classes\.\d+\.\w+|(?:times|quantities)\.(?:not\w+|changes|labels|teenOrdinals|yearCues|\w+\.\d+\.forms)|intros|furniture|bases|possible|probable|unknown|continuing|articleless|nameTails|notVerbs|finiteAuxiliaries)$/u;

/** Data as `unpack` takes it. */
export interface Packed {
  /** JSON, in which marks stand for words. */
  readonly data: string;
  /** The words, each by what it has in common with the one before. */
  readonly words: string;
}

/**
 * Writes data as JSON, and its words apart from it in letters of one byte. The words of a language take a third less room so, compressed,
 * and none of them has to be written unreadably in the sources.
 */
export function pack(data: unknown): Packed {
  const words: string[] = [];
  const shape = JSON.stringify(packed(data, '', words));
  return { data: shape, words: inOneString(words, keyed) };
}

function packed(value: unknown, path: string, words: string[]): unknown {
  if (typeof value === 'string') {
    if (/^[`=]/u.test(value)) throw new Error(`cannot pack a string that begins with ${value.charAt(0)}: ${value}`);
    if (!isKeyed(value)) return value;
    words.push(value);
    return '`';
  }
  if (Array.isArray(value)) {
    const items: unknown[] = UNORDERED.test(path) ? [...value].sort() : value;
    return listed(items, words) ?? items.map((item, k) => packed(item, `${path}.${k}`, words));
  }
  if (typeof value !== 'object' || value === null) return value;
  if ('lines' in value && 'perUnit' in value) return packed(columnsOf(value as PackedWeights), path, words);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, packed(item, `${path}.${key}`, words)]));
}

/** A list of words as one string: how many of `words` it takes, or all of it where none has a letter of `KEY`. */
function listed(items: readonly unknown[], words: string[]): string | null {
  if (items.length === 0 || !items.every(isOneLine)) return null;
  if (items.some(isKeyed)) {
    words.push(...items);
    return `\`${items.length}`;
  }
  return items.length < LEAST_WORDS ? null : `=${inOneString(items, plain)}`;
}

function isOneLine(item: unknown): item is string {
  return typeof item === 'string' && !item.includes('\n');
}

function isKeyed(text: string): boolean {
  return isOneLine(text) && Array.from(text).some((letter) => WRITTEN.has(letter));
}

function keyed(letter: string): string {
  return WRITTEN.get(letter) ?? (KEY.written.includes(letter) ? `~${letter}` : plain(letter));
}

function plain(letter: string): string {
  return /[\d~]/u.test(letter) ? `~${letter}` : letter;
}

function inOneString(words: readonly string[], written: (letter: string) => string): string {
  let out = '';
  let before = '';
  for (const word of words) {
    let kept = 0;
    while (kept < Math.min(word.length, MOST_KEPT) && word[kept] === before[kept]) kept++;
    out += `${kept}${Array.from(word.slice(kept), written).join('')}`;
    before = word;
  }
  return out;
}

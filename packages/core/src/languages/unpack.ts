/**
 * Reads what packing/pack.ts wrote: the words of a language apart from the data that they stand in, so that both are alike throughout and
 * compress well. In the data, a back quote stands for the next word, and with a number for a list of the next so many; a string that begins
 * with an equals sign is a list of its own, written without `KEY`.
 *
 * «0كتب3اب» is «كتب» and «كتباب»: before each word stands how many letters it has from the one before. After a tilde stands
 * what would be read otherwise: a digit, or a letter of the second line of `KEY`.
 */

/** Each letter of the first line is written as the one below it: in one byte, not in two. */
export const KEY = {
  letters: 'ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءأإآؤئًّ،؟',
  written: 'AbtTjHxdDrzsSCZUGEgfqklmnhwyPYXaieOIFW;?',
} as const;

/** More letters than this are not taken over from the word before: one digit says how many. */
export const MOST_KEPT = 9;

const WORD = 0x60;
const LIST = 0x3d;
const ZERO = 0x30;
const ITSELF = 0x7e;
const BREAK = 0x0a;
/** How many code units are made a string at once: an engine takes no more than some ten thousand arguments. */
const CHUNK = 8192;

const ASCII = Uint16Array.from({ length: 128 }, (_, unit) => unit);
const SPELT = ASCII.slice();
for (let k = 0; k < KEY.written.length; k++) SPELT[KEY.written.charCodeAt(k)] = KEY.letters.charCodeAt(k);

/** What was packed: the data, and its words in their order. */
export function unpack(data: string, words: string): unknown {
  const all = wordsOf(words, SPELT);
  let at = 0;
  const filled = (value: unknown): unknown => {
    if (typeof value === 'string') {
      const first = value.charCodeAt(0);
      if (first === LIST) return wordsOf(value.slice(1), ASCII);
      if (first !== WORD) return value;
      return value.length === 1 ? all[at++] : all.slice(at, (at += Number(value.slice(1))));
    }
    if (Array.isArray(value)) for (let k = 0; k < value.length; k++) value[k] = filled(value[k]);
    else if (isRecord(value)) for (const key of Object.keys(value)) value[key] = filled(value[key]);
    return value;
  };
  return filled(JSON.parse(data));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** All words are spelt into one buffer, which is cut at once: thousands of small strings would be slow to put together. */
function wordsOf(written: string, letters: Uint16Array): string[] {
  if (written === '') return [];
  const units = new Uint16Array(written.length * (MOST_KEPT + 1));
  let from = 0;
  let to = 0;
  for (let k = 0; k < written.length; k++) {
    const unit = written.charCodeAt(k);
    const kept = unit - ZERO;
    if (unit === ITSELF) units[to++] = written.charCodeAt(++k);
    else if (kept < 0 || kept > MOST_KEPT) units[to++] = letters[unit] ?? unit;
    else {
      const before = from;
      if (k > 0) units[to++] = BREAK;
      from = to;
      while (to < from + kept) units[to] = units[before + to++ - from] ?? 0;
    }
  }
  let text = '';
  for (let k = 0; k < to; k += CHUNK)
    text += Reflect.apply(String.fromCharCode, null, units.subarray(k, Math.min(k + CHUNK, to)));
  return text.split('\n');
}

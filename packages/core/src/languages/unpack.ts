/**
 * Reads what packing/pack.ts wrote: JSON in which letters of two bytes stand as letters of one, and lists of words leave out what each word has
 * in common with the one before. A string that begins with a back quote is written in `KEY`; one that begins with an equals sign is a list.
 */

/** Each letter of the first line is written as the one below it. */
export const KEY = {
  letters: 'ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءأإآؤئًّ،؟',
  written: 'AbtTjHxdDrzsSCZUGEgfqklmnhwyPYXaieOIFW;?',
} as const;

const LETTERS = new Map(Array.from(KEY.written, (letter, k) => [letter, KEY.letters.charAt(k)]));

/** What was packed. */
export function unpack(packed: string): unknown {
  return JSON.parse(packed, (_key, value: unknown) => (typeof value === 'string' ? plain(value) : value));
}

function plain(value: string): string | string[] {
  if (value.startsWith('=')) return listOf(value.slice(1));
  return value.startsWith('`') ? spelt(value.slice(1)) : value;
}

function spelt(written: string): string {
  let out = '';
  for (const letter of written) out += LETTERS.get(letter) ?? letter;
  return out;
}

/** «0كتب3اب» is «كتب» and «كتباب»: before each word stands how many letters it has from the one before. `~b` is the digit 1 of a word. */
function listOf(written: string): string[] {
  const arabic = written.startsWith('`');
  const words: string[] = [];
  let before = '';
  for (const [, kept = '', rest = ''] of written.matchAll(/(\d+)(\D*)/gu)) {
    const own = rest.includes('~') ? rest.replace(/~./gu, (code) => String(code.charCodeAt(1) - FIRST_DIGIT)) : rest;
    words.push((before = before.slice(0, Number(kept)) + (arabic ? spelt(own) : own)));
  }
  return words;
}

/** The letter that stands for the digit 0, as a code unit. */
const FIRST_DIGIT = 0x61;

import type { Span } from '@isnad/core';
import type { QuotedWords } from './record.ts';

/**
 * Where words stand in a text: at the place given for them if they are there; else at the one place where what stands before and
 * after them is the same too; else at the one place where one of the two is. Never at one of several places: null.
 */
export function anchor(text: string, { exact, prefix, suffix }: QuotedWords, given: Span | null): Span | null {
  if (exact === '') return null;
  if (given !== null && text.slice(given.start, given.end) === exact) return given;
  const both = places(text, `${prefix}${exact}${suffix}`).map((start) => start + prefix.length);
  const found =
    both.length > 0
      ? both
      : [
          ...places(text, `${prefix}${exact}`).map((start) => start + prefix.length),
          ...places(text, `${exact}${suffix}`),
        ];
  const [only, ...others] = new Set(found);
  return only === undefined || others.length > 0 ? null : { start: only, end: only + exact.length };
}

/** The first two places of some words: more than one is as good as many. */
function places(text: string, words: string): number[] {
  const first = text.indexOf(words);
  if (first === -1) return [];
  const second = text.indexOf(words, first + 1);
  return second === -1 ? [first] : [first, second];
}

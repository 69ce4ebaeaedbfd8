import type { Span } from '@isnad/core';
import type { QuotedWords } from './record.ts';

/**
 * Where words stand in a text: at the place given for them if they are there; else at the one place where what stands before and
 * after them is the same too; else at the one place where one of the two is. Never at one of several places: null.
 */
export function anchor(text: string, words: QuotedWords, given: Span | null): Span | null {
  const { exact } = words;
  if (exact === '') return null;
  if (given !== null && text.slice(given.start, given.end) === exact) return given;
  const places: { readonly start: number; readonly before: boolean; readonly after: boolean }[] = [];
  for (let start = text.indexOf(exact); start !== -1; start = text.indexOf(exact, start + 1)) {
    places.push({
      start,
      before: text.endsWith(words.prefix, start) && start >= words.prefix.length,
      after: text.startsWith(words.suffix, start + exact.length),
    });
  }
  const both = places.filter(({ before, after }) => before && after);
  const found = both.length > 0 ? both : places.filter(({ before, after }) => before || after);
  const [only, ...others] = found;
  return only === undefined || others.length > 0 ? null : { start: only.start, end: only.start + exact.length };
}

import type { Span } from '@isnad/core';
import type { Quote } from './quote.ts';

/** More places than this and the words tell nothing. */
const MOST_PLACES = 200;

/**
 * Where a quotation stands in a text, letter by letter: the only place, or of several the only one with the same words
 * around it. null when it is gone or cannot be told apart.
 *
 * @example findQuote('قال إن السلام قريب', quote) // [{ start: 7, end: 18 }]
 */
export function findQuote(text: string, quote: Quote): readonly Span[] | null {
  const [first, ...others] = quote.exact;
  if (first === undefined || first === '') return null;
  const found: Span[][] = [];
  for (let at = text.indexOf(first); at >= 0 && found.length < MOST_PLACES; at = text.indexOf(first, at + 1)) {
    const spans = [{ start: at, end: at + first.length }];
    for (const piece of others) {
      const start = text.indexOf(piece, spans.at(-1)?.end ?? 0);
      if (start < 0 || piece === '') break;
      spans.push({ start, end: start + piece.length });
    }
    if (spans.length === quote.exact.length) found.push(spans);
  }
  if (found.length <= 1) return found[0] ?? null;
  const alike = found.filter((spans) => {
    const start = spans[0]?.start ?? 0;
    const end = spans.at(-1)?.end ?? 0;
    return text.slice(0, start).endsWith(quote.prefix) && text.startsWith(quote.suffix, end);
  });
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

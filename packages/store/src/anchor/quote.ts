import type { Span } from '@isnad/core';

/** How much of the text around a claim is kept with it, in UTF-16 units. */
const CONTEXT = 48;

/** A claim by its words and their place, so that it is found again when its id is gone. */
export interface Quote {
  /** The exact words, piece by piece. */
  readonly exact: readonly string[];
  /** What stands before the first piece and after the last. */
  readonly prefix: string;
  readonly suffix: string;
  /** Where the first piece began. */
  readonly position: number;
}

/**
 * Takes the quotation of some spans of a text.
 *
 * @example quoteOf('قال إن السلام قريب', [{ start: 7, end: 18 }]).exact // ['السلام قريب']
 */
export function quoteOf(text: string, content: readonly Span[]): Quote {
  const start = content[0]?.start ?? 0;
  const end = content.at(-1)?.end ?? start;
  return {
    exact: content.map((part) => text.slice(part.start, part.end)),
    prefix: whole(text.slice(Math.max(0, start - CONTEXT), start)),
    suffix: whole(text.slice(end, end + CONTEXT)),
    position: start,
  };
}

/** A cut may fall into a surrogate pair; the half is left out, since not every database keeps it. */
function whole(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/gu, '');
}

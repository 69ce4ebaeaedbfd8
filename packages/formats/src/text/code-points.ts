import type { Span } from '@isnad/core';
import { checkType } from '../model/check.ts';

/** Offsets of one text in Unicode code points, as Web Annotation and brat count them. A lone surrogate is one code point. */
export interface CodePoints {
  /** How many code points the text has. */
  readonly length: number;
  /** From UTF-16 units; an offset inside a surrogate pair goes to the start of the pair. */
  fromUtf16(offset: number): number;
  /** To UTF-16 units. */
  toUtf16(offset: number): number;
}

/**
 * Reads a text once and converts offsets between UTF-16 units and code points, each in logarithmic time. Throws FormatError `invalid-argument`.
 *
 * @example codePoints('😀 قال').fromUtf16(3) // 2
 */
export function codePoints(text: string): CodePoints {
  checkType(text, 'string', 'A text');
  // Where each surrogate pair starts: the only places at which the two ways of counting part.
  const pairs: number[] = [];
  for (let at = 0; at < text.length - 1; at += 1) {
    if (isPairAt(text, at)) {
      pairs.push(at);
      at += 1;
    }
  }
  const clamp = (offset: number, highest: number): number => Math.min(Math.max(Math.trunc(offset), 0), highest);
  return {
    length: text.length - pairs.length,
    fromUtf16(offset) {
      const at = clamp(offset, text.length);
      return at - countBelow(pairs, (start) => start < at);
    },
    toUtf16(offset) {
      const at = clamp(offset, text.length - pairs.length);
      return at + countBelow(pairs, (start, index) => start - index < at);
    },
  };
}

/**
 * The span with both ends moved out of surrogate pairs and into the text; null where nothing is left of it.
 *
 * @example wholeSpan('😀', { start: 1, end: 2 }) // { start: 0, end: 2 }
 */
export function wholeSpan(text: string, span: Span): Span | null {
  const start = Math.max(span.start, 0);
  const end = Math.min(span.end, text.length);
  if (!(start < end)) return null;
  return { start: isPairAt(text, start - 1) ? start - 1 : start, end: isPairAt(text, end - 1) ? end + 1 : end };
}

function isPairAt(text: string, at: number): boolean {
  const high = text.charCodeAt(at);
  const low = text.charCodeAt(at + 1);
  return high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
}

/** How many entries of a sorted list satisfy a condition that holds up to some place and not beyond. */
function countBelow(sorted: readonly number[], holds: (value: number, index: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = sorted[middle];
    if (value !== undefined && holds(value, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

import type { Span } from '@isnad/core';
import { stepEdge, trimSpan } from './boundary.ts';

/** What may stand between two claims and belongs to neither. */
const SEPARATOR = /[\s،,;؛:.–—-]/u;

/**
 * Parts a content at the beginning of a word; null where nothing would be left on one side.
 *
 * @example partAt('one, two', [{ start: 0, end: 8 }], 5) // [[{ start: 0, end: 3 }], [{ start: 5, end: 8 }]]
 */
export function partAt(
  text: string,
  content: readonly Span[],
  offset: number,
): readonly [readonly Span[], readonly Span[]] | null {
  const first = within(text, content, { start: 0, end: offset });
  const second = within(text, content, { start: offset, end: text.length });
  const last = first.at(-1);
  if (last === undefined || second.length === 0) return null;
  let { end } = last;
  while (end > last.start && SEPARATOR.test(text.charAt(end - 1))) end -= 1;
  return end === last.start ? null : [[...first.slice(0, -1), { start: last.start, end }], second];
}

function within(text: string, content: readonly Span[], limits: Span): readonly Span[] {
  return content.flatMap((piece) => {
    const start = Math.max(piece.start, limits.start);
    const end = Math.min(piece.end, limits.end);
    const span = end > start ? trimSpan(text, { start, end }) : null;
    return span === null ? [] : [span];
  });
}

/** The places where a content can be parted: the beginnings of its words, without the first. */
export function placesToPart(text: string, content: readonly Span[]): readonly number[] {
  const starts: number[] = [];
  for (const piece of content) {
    let at = piece.start - 1;
    for (;;) {
      const next = stepEdge(text, piece, at, 'start', 1);
      if (next === at) break;
      starts.push(next);
      at = next;
    }
  }
  return starts.filter((start) => partAt(text, content, start) !== null);
}

/**
 * Where a reviewer most likely wants to part a content: at the word of the cursor, after the sign that stands nearest to its middle, or else
 * in the middle.
 *
 * @param cursor a place in the text; says nothing where it is outside of the content
 * @returns null for a content that cannot be parted
 */
export function likelyPart(text: string, content: readonly Span[], cursor: number | null = null): number | null {
  const places = placesToPart(text, content);
  const inside = cursor !== null && content.some(({ start, end }) => start <= cursor && cursor < end);
  const pointed = inside ? places.findLast((place) => place <= cursor) : undefined;
  if (pointed !== undefined) return pointed;
  const middle = ((content[0]?.start ?? 0) + (content.at(-1)?.end ?? 0)) / 2;
  const nearest = (among: readonly number[]): number | undefined =>
    among.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  const afterSigns = places.filter((at) => /[،,;؛.]\s*$/u.test(text.slice(0, at)));
  return nearest(afterSigns) ?? nearest(places) ?? null;
}

/**
 * Two contents as one, in reading order; pieces between which no word stands become one piece.
 *
 * @example join('one, two', [{ start: 0, end: 3 }], [{ start: 5, end: 8 }]) // [{ start: 0, end: 8 }]
 */
export function join(text: string, first: readonly Span[], second: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const piece of [...first, ...second].toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last === undefined || /[\p{L}\p{N}]/u.test(text.slice(last.end, piece.start))) joined.push(piece);
    else joined.splice(-1, 1, { start: last.start, end: Math.max(last.end, piece.end) });
  }
  return joined;
}

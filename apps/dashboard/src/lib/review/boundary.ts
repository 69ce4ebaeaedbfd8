import type { Span } from '@isnad/core';

const WORDS = /\S+/gu;

/**
 * The next place where a boundary may stand: the edge of a word, inside the limits.
 *
 * @example stepEdge('one two three', { start: 0, end: 13 }, 7, 'end', 1) // 13: the end of "three"
 */
export function stepEdge(text: string, limits: Span, offset: number, edge: 'start' | 'end', step: 1 | -1): number {
  const edges = [...text.slice(limits.start, limits.end).matchAll(WORDS)].map(
    (word) => limits.start + word.index + (edge === 'end' ? word[0].length : 0),
  );
  const next = step === 1 ? edges.find((each) => each > offset) : edges.findLast((each) => each < offset);
  return next ?? offset;
}

/**
 * Moves one outer edge of a content that may have several pieces; pieces that the edge passes are dropped, and the content
 * never becomes empty.
 *
 * @example moveEdge([{ start: 0, end: 5 }], 'end', 9) // [{ start: 0, end: 9 }]
 */
export function moveEdge(content: readonly Span[], edge: 'start' | 'end', offset: number): readonly Span[] {
  const kept = content.filter((piece) => (edge === 'start' ? piece.end > offset : piece.start < offset));
  const at = edge === 'start' ? 0 : kept.length - 1;
  return kept.length === 0
    ? content
    : kept.map((piece, index) => (index === at ? { ...piece, [edge]: offset } : piece));
}

/** Without the white space at its ends; null where nothing is left. */
export function trimSpan(text: string, span: Span): Span | null {
  const words = text.slice(span.start, span.end);
  const start = span.start + words.length - words.trimStart().length;
  const end = span.end - (words.length - words.trimEnd().length);
  return end > start ? { start, end } : null;
}

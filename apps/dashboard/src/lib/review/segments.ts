import type { Span } from '@isnad/core';
import type { Mark, Role } from './marks.ts';

/** A stretch of text over which the set of marks does not change. */
export interface Segment extends Span {
  /** Claims whose content covers the stretch, the shortest piece first: a press goes to the innermost. */
  readonly claims: readonly string[];
  /** Claims whose content begins here: the place for their numbers. */
  readonly begins: readonly string[];
  /** What the stretch does for the claim in focus, in the order of the marks. */
  readonly roles: readonly Role[];
  /** Roles that begin here: the place for their labels. */
  readonly opens: readonly Role[];
}

/**
 * Cuts a range of the article at every edge of a mark. The segments tile the range, whatever overlaps, nests or is
 * discontinuous; an unmarked range is one segment.
 *
 * @example
 * segments({ start: 0, end: 10 }, [{ claim: 'a', role: 'content', start: 2, end: 6 }], [])
 * // 0-2 [], 2-6 ['a'], 6-10 []
 */
export function segments(range: Span, contents: readonly Mark[], focus: readonly Mark[]): Segment[] {
  if (range.end <= range.start) return [];
  const clip = (mark: Mark): Mark => ({
    ...mark,
    start: Math.max(mark.start, range.start),
    end: Math.min(mark.end, range.end),
  });
  const within = (mark: Mark): boolean => mark.start < mark.end && mark.start < range.end && mark.end > range.start;
  const clippedContents = contents.filter(within).map(clip);
  const clippedFocus = focus.filter(within).map(clip);
  const firstPiece = new Map<string, number>();
  for (const { claim, start } of contents) firstPiece.set(claim, Math.min(start, firstPiece.get(claim) ?? start));

  const edges = new Set<number>([range.start, range.end]);
  for (const { start, end } of [...clippedContents, ...clippedFocus]) edges.add(start).add(end);
  const sorted = [...edges].sort((a, b) => a - b);

  const byStart = [...clippedContents].sort((a, b) => a.start - b.start);
  let next = 0;
  let active: Mark[] = [];
  return sorted.slice(0, -1).map((start, index): Segment => {
    const end = sorted[index + 1] ?? range.end;
    active = active.filter((mark) => mark.end > start);
    for (let mark = byStart[next]; mark !== undefined && mark.start <= start; mark = byStart[++next]) active.push(mark);
    const claims = unique([...active].sort((a, b) => a.end - a.start - (b.end - b.start)).map(({ claim }) => claim));
    const here = clippedFocus.filter((mark) => mark.start <= start && mark.end >= end);
    return {
      start,
      end,
      claims,
      begins: claims.filter((claim) => firstPiece.get(claim) === start).reverse(),
      roles: unique(here.map(({ role }) => role)),
      opens: unique(here.filter((mark) => mark.start === start).map(({ role }) => role)),
    };
  });
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

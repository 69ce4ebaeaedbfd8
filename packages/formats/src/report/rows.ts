import type { Block, Document, Span } from '@isnad/core';
import type { ReviewedClaim } from '../model/reviewed-claim.ts';
import { wholeSpan } from '../text/code-points.ts';

/** What a stretch of the article does for a claim. `own`: the content of a claim that the article makes in its own voice. */
export type Role = 'said' | 'own' | 'source' | 'relay' | 'cue';

/** A stretch over which the marks do not change. */
export interface Segment extends Span {
  readonly roles: readonly Role[];
  /** Numbers of the claims that begin here. */
  readonly begins: readonly number[];
}

/** A block of the article with the claims that begin in it. */
export interface Row {
  readonly kind: Block['kind'];
  readonly segments: readonly Segment[];
  readonly claims: readonly ReviewedClaim[];
}

interface Mark extends Span {
  readonly role: Role;
  readonly begins: number | null;
}

/**
 * Cuts an article into its blocks, and each block at every edge of a mark. The segments of all rows hold the whole text but for the white
 * space between blocks.
 */
export function rows(document: Document, claims: readonly ReviewedClaim[]): Row[] {
  const blocks = tile(document);
  if (blocks.length === 0) return claims.length === 0 ? [] : [{ kind: 'paragraph', segments: [], claims }];
  const marks: Mark[][] = blocks.map(() => []);
  const starting: ReviewedClaim[][] = blocks.map(() => []);
  for (const claim of claims) {
    for (const mark of marksOf(document.text, claim)) {
      for (let at = blockAt(blocks, mark.start); at < blocks.length; at += 1) {
        const block = blocks[at];
        if (block === undefined || block.span.start >= mark.end) break;
        marks[at]?.push(mark);
      }
    }
    const start = claim.claim.content[0]?.start ?? 0;
    starting[Math.min(blockAt(blocks, start), blocks.length - 1)]?.push(claim);
  }
  return blocks.map(({ kind, span }, index) => ({
    kind,
    segments: segments(span, marks[index] ?? []),
    claims: starting[index] ?? [],
  }));
}

/** The blocks in order, with a paragraph for any text that stands in none. */
function tile({ text, blocks }: Document): Block[] {
  const sorted = blocks.flatMap(({ kind, span }) => {
    const whole = wholeSpan(text, span);
    return whole === null ? [] : [{ kind, span: whole }];
  });
  sorted.sort((a, b) => a.span.start - b.span.start);
  const tiled: Block[] = [];
  let at = 0;
  const fill = (end: number): void => {
    const span = { start: at, end };
    if (text.slice(at, end).trim() !== '') tiled.push({ kind: 'paragraph', span });
  };
  for (const { kind, span } of sorted) {
    if (span.start > at) fill(span.start);
    const start = Math.max(span.start, at);
    if (start < span.end) tiled.push({ kind, span: { start, end: span.end } });
    at = Math.max(at, span.end);
  }
  fill(text.length);
  return tiled;
}

/** The first block that ends after an offset. */
function blockAt(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.span.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function marksOf(text: string, { claim, number }: ReviewedClaim): Mark[] {
  const mark = (role: Role, span: Span | null, begins: number | null = null): Mark[] => {
    const whole = span === null ? null : wholeSpan(text, span);
    return whole === null ? [] : [{ ...whole, role, begins }];
  };
  const content: Role = claim.chain.length === 0 ? 'own' : 'said';
  return [
    ...claim.content.flatMap((span, index) => mark(content, span, index === 0 ? number : null)),
    ...mark('cue', claim.cue),
    ...claim.chain.flatMap((hop) => mark(hop.role === 'relay' ? 'relay' : 'source', hop.mention)),
  ];
}

function segments(range: Span, marks: readonly Mark[]): Segment[] {
  const within = marks.map((mark) => ({
    ...mark,
    start: Math.max(mark.start, range.start),
    end: Math.min(mark.end, range.end),
    begins: mark.start >= range.start ? mark.begins : null,
  }));
  const edges = new Set([range.start, range.end, ...within.flatMap(({ start, end }) => [start, end])]);
  const sorted = [...edges].sort((a, b) => a - b);
  within.sort((a, b) => a.start - b.start);
  let next = 0;
  let active: Mark[] = [];
  return sorted.slice(0, -1).map((start, index): Segment => {
    active = active.filter((mark) => mark.end > start);
    for (let mark = within[next]; mark !== undefined && mark.start <= start; mark = within[++next]) active.push(mark);
    return {
      start,
      end: sorted[index + 1] ?? range.end,
      roles: [...new Set(active.map(({ role }) => role))],
      begins: active.flatMap((mark) => (mark.start === start && mark.begins !== null ? [mark.begins] : [])),
    };
  });
}

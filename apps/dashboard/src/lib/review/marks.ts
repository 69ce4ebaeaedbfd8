import type { Claim, Span } from '@isnad/core';

/** What a stretch of the article does for a claim. */
export type Role = 'content' | 'cue' | 'source' | 'relay' | 'medium' | 'basis' | 'time' | 'quantity';

/** A stretch of the article that belongs to a claim, and what it does for it. */
export interface Mark extends Span {
  readonly claim: string;
  readonly role: Role;
}

/** The parts of a claim that can be marked; a claim of the extractor and one that a reviewer added both have them. */
export type Markable = Pick<Claim, 'id' | 'content' | 'cue' | 'chain' | 'medium' | 'basis' | 'times' | 'quantities'>;

/**
 * The contents of claims as marks, one for each piece.
 *
 * @example contentMarks([{ id: 'a', content: [{ start: 0, end: 4 }] }]) // [{ claim: 'a', role: 'content', start: 0, end: 4 }]
 */
export function contentMarks(claims: readonly Pick<Claim, 'id' | 'content'>[]): Mark[] {
  return claims.flatMap(({ id, content }) =>
    content.map(({ start, end }): Mark => ({ claim: id, role: 'content', start, end })),
  );
}

/**
 * Everything of one claim that stands in the text: content, cue, each link of its chain, medium, basis, times, quantities.
 *
 * @example focusMarks(claim).map(({ role }) => role) // ['content', 'cue', 'source', 'medium']
 */
export function focusMarks(claim: Markable): Mark[] {
  const mark = (role: Role, span: Span | null): Mark[] =>
    span === null ? [] : [{ claim: claim.id, role, start: span.start, end: span.end }];
  return [
    ...claim.content.flatMap((span) => mark('content', span)),
    ...mark('cue', claim.cue),
    ...claim.chain.flatMap((hop) => mark(hop.role === 'relay' ? 'relay' : 'source', hop.mention)),
    ...mark('medium', claim.medium?.span ?? null),
    ...mark('basis', claim.basis),
    ...claim.times.flatMap(({ span }) => mark('time', span)),
    ...claim.quantities.flatMap(({ span }) => mark('quantity', span)),
  ];
}

/** The marks that touch a range, so that a paragraph is only handed its own. */
export function marksWithin(marks: readonly Mark[], range: Span): Mark[] {
  return marks.filter((mark) => mark.start < range.end && mark.end > range.start);
}

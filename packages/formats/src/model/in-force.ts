import type { Evidence, FacetReview, Judgement, Review } from './review.ts';

/**
 * The judgements that a verdict rests on: those that gave its label. Where reviewers differ and nobody settled it there is no verdict, and
 * they are all of them.
 *
 * @example judgementsInForce(review.status).map(({ reviewer }) => reviewer)
 */
export function judgementsInForce<Label extends string>({
  label,
  conflict,
  judgements,
}: FacetReview<Label>): readonly Judgement<Label>[] {
  return conflict ? judgements : judgements.filter((each) => each.label === label);
}

/** The links of those, and of the settlement where one is in force. */
export function linksInForce(facet: FacetReview<string>): readonly Evidence[] {
  const settled = facet.conflict ? [] : (facet.settlement?.links ?? []);
  return [...judgementsInForce(facet).flatMap(({ links = [] }) => links), ...settled];
}

/** Whether both questions are answered by somebody, whether or not the answers agree. */
export const isJudged = ({ status, sourcing }: Review): boolean => isAnswered(status) && isAnswered(sourcing);

const isAnswered = ({ label, judgements, settlement }: FacetReview<string>): boolean =>
  judgements.length > 0 || settlement !== null || (label !== 'unreviewed' && label !== 'unchecked');

import type { ReviewOptions } from './review.ts';

/** The name of a reviewer, or null where none is given for the id. */
export function reviewerName(reviewers: ReviewOptions['reviewers'], id: string): string | null {
  const name = reviewers !== undefined && Object.hasOwn(reviewers, id) ? reviewers[id] : undefined;
  return name === undefined || name === '' ? null : name;
}

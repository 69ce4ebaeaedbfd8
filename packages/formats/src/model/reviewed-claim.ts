import type { Claim, Extraction } from '@isnad/core';
import { checkArguments } from './check.ts';
import type { Review, ReviewOptions } from './review.ts';

/** A claim with its place in the article and what was said about it. */
export interface ReviewedClaim {
  /** How people speak of it: from 1, in the order of `extraction.claims`, or as it was given. */
  readonly number: number;
  readonly claim: Claim;
  readonly review: Review | null;
}

/**
 * Joins claims and reviews. Where reviewers corrected claims, hand in the extraction with the corrected claims. Throws FormatError
 * `invalid-argument`.
 *
 * @example reviewedClaims(extraction, reviews)[0] // { number: 1, claim: { … }, review: null }
 */
export function reviewedClaims(
  extraction: Extraction,
  reviews: readonly Review[] = [],
  numbers: ReviewOptions['numbers'] = {},
): ReviewedClaim[] {
  checkArguments(extraction, { reviews, numbers });
  const byClaim = new Map(reviews.map((review) => [review.claim, review]));
  return extraction.claims.map((claim, index) => ({
    number: numbers[claim.id] ?? index + 1,
    claim,
    review: byClaim.get(claim.id) ?? null,
  }));
}

/** Reviews whose claim is not in the extraction: they are listed by their quotation, never dropped. Throws FormatError `invalid-argument`. */
export function orphanedReviews(extraction: Extraction, reviews: readonly Review[] = []): Review[] {
  checkArguments(extraction, { reviews });
  const claims = new Set(extraction.claims.map(({ id }) => id));
  return reviews.filter(({ claim }) => !claims.has(claim));
}

/**
 * The extraction without the claims that a reviewer struck: for forms that have no way to say so. Throws FormatError `invalid-argument`.
 *
 * @example toProv(withoutStruck(extraction, reviews))
 */
export function withoutStruck(extraction: Extraction, reviews: readonly Review[] = []): Extraction {
  checkArguments(extraction, { reviews });
  const struck = new Set(reviews.flatMap((review) => (review.struck === true ? [review.claim] : [])));
  return struck.size === 0
    ? extraction
    : { ...extraction, claims: extraction.claims.filter(({ id }) => !struck.has(id)) };
}

/** Whether a reviewer changed what the engine had read; striking and adding a claim changes nothing in one. */
export function isCorrected(review: Review | null): boolean {
  return (review?.corrections ?? []).some(({ value }) => value.correction !== 'strike' && value.correction !== 'add');
}

import type { Bearing, SourcingLabel, StatusLabel } from '../model/review.ts';

/** A person or body; `other` where it is not known which of the two. */
export interface Party {
  readonly type: 'person' | 'organization' | 'other';
  readonly name: string;
  readonly url: string | null;
}

/** Something in which a claim appears. */
export interface Work {
  readonly type: 'article' | 'work';
  readonly name: string | null;
  readonly url: string | null;
  /** ISO 8601 date or date-time. */
  readonly date: string | null;
  readonly publisher: Party | null;
  readonly authors: readonly Party[];
}

/** A page that a judgement rests on. */
export interface CitedPage {
  readonly url: string;
  readonly title: string | null;
  readonly bearing: Bearing | null;
}

/** A verdict in the terms of schema.org. */
export interface RecordedRating<Label extends string> {
  /** Our label; null in a review by others whose scale is not ours. */
  readonly label: Label | null;
  /** The verdict in words, as it is shown to readers. */
  readonly words: string | null;
  /** Where the label has a place on the scale: 1 is false, 5 is confirmed. */
  readonly value: number | null;
  readonly worst: number | null;
  readonly best: number | null;
  readonly explanation: string | null;
}

/** One claim with the verdict on it: what a ClaimReview says, without its notation. */
export interface ClaimReviewRecord {
  /** IRI of the claim. */
  readonly claim: string | null;
  readonly text: string;
  /** BCP 47, of the claim's words. */
  readonly lang: string | null;
  /** The page on which the review is published. */
  readonly url: string | null;
  /** When the verdict was given, ISO 8601. */
  readonly date: string | null;
  /** Who answers for the review: a desk, or its reviewers. */
  readonly reviewers: readonly Party[];
  readonly status: RecordedRating<StatusLabel>;
  readonly sourcing: RecordedRating<SourcingLabel> | null;
  readonly evidence: readonly CitedPage[];
  /** Who said it first. */
  readonly authors: readonly Party[];
  /** Documents that said it first. */
  readonly basedOn: readonly Work[];
  readonly firstAppearance: Work | null;
  /** The article, then whoever passed the claim on, nearest to the article first. */
  readonly appearances: readonly Work[];
}

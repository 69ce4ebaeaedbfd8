import type { Claim, Extraction } from '@isnad/core';
import { checkArguments } from '../model/check.ts';
import { isCorrected, orphanedReviews, reviewedClaims } from '../model/reviewed-claim.ts';
import { reviewerName } from '../model/reviewer-name.ts';
import type {
  EarlierJudgement,
  FacetReview,
  Quote,
  Review,
  ReviewOptions,
  Settlement,
  SourcingLabel,
  StatusLabel,
} from '../model/review.ts';

/** Two reviewers differ and nobody settled it: that is another thing than nobody having judged. */
export type InConflict = 'in-conflict';

/** One claim with all that was said about it, as plain JSON. */
export interface ClaimRecord {
  readonly id: string;
  /** From 1; null for a review whose claim is gone. */
  readonly number: number | null;
  readonly state: 'present' | 'orphaned';
  readonly claim: Claim | null;
  /** The words of a claim that is gone. */
  readonly quote: Quote | null;
  readonly corrected: boolean;
  readonly struck: boolean;
  readonly conflict: boolean;
  /** The label in force. */
  readonly sourcing: SourcingLabel | InConflict;
  readonly status: StatusLabel | InConflict;
  readonly judgements: {
    readonly sourcing: FacetReview<SourcingLabel>['judgements'];
    readonly status: FacetReview<StatusLabel>['judgements'];
  };
  /** Judgements of the claim as it was before its words or its source changed; they count nowhere. */
  readonly earlier: {
    readonly sourcing: readonly EarlierJudgement<SourcingLabel>[];
    readonly status: readonly EarlierJudgement<StatusLabel>[];
  };
  readonly settlements: { readonly sourcing: Settlement | null; readonly status: Settlement | null };
  readonly evidence: NonNullable<Review['evidence']>;
  readonly notes: NonNullable<Review['notes']>;
  /** Names of the reviewers who appear above, by id. */
  readonly reviewers: Readonly<Record<string, string>>;
}

/** Every claim in reading order, then the reviews whose claim is gone. */
export function claimRecords(extraction: Extraction, options: ReviewOptions = {}): ClaimRecord[] {
  checkArguments(extraction, options);
  return [
    ...reviewedClaims(extraction, options.reviews, options.numbers).map(({ claim, number, review }) =>
      record(claim.id, { number, claim, quote: null, state: 'present' }, review, options),
    ),
    ...orphanedReviews(extraction, options.reviews).map((review) =>
      record(
        review.claim,
        { number: null, claim: null, quote: review.quote ?? null, state: 'orphaned' },
        review,
        options,
      ),
    ),
  ];
}

const labelOf = <Label extends string>(facet: FacetReview<Label> | undefined): Label | InConflict | undefined =>
  facet?.conflict === true ? 'in-conflict' : facet?.label;

function record(
  id: string,
  place: Pick<ClaimRecord, 'number' | 'claim' | 'quote' | 'state'>,
  review: Review | null,
  { reviewers }: ReviewOptions,
): ClaimRecord {
  const judgements = { sourcing: review?.sourcing.judgements ?? [], status: review?.status.judgements ?? [] };
  const settlements = { sourcing: review?.sourcing.settlement ?? null, status: review?.status.settlement ?? null };
  const earlier = { sourcing: review?.sourcing.earlier ?? [], status: review?.status.earlier ?? [] };
  const notes = review?.notes ?? [];
  const judged = [judgements, earlier].flatMap(({ sourcing, status }) => [...sourcing, ...status]);
  const who = [...judged, settlements.sourcing, settlements.status, ...notes];
  return {
    id,
    ...place,
    corrected: isCorrected(review),
    struck: review?.struck ?? false,
    conflict: (review?.sourcing.conflict ?? false) || (review?.status.conflict ?? false),
    sourcing: labelOf(review?.sourcing) ?? 'unchecked',
    status: labelOf(review?.status) ?? 'unreviewed',
    judgements,
    earlier,
    settlements,
    evidence: review?.evidence ?? [],
    notes,
    reviewers: Object.fromEntries(
      who.flatMap((each) => {
        const name = each === null ? null : reviewerName(reviewers, each.reviewer);
        return each === null || name === null ? [] : [[each.reviewer, name]];
      }),
    ),
  };
}

/** Where a claim comes from, by the reviewer's own finding. */
export type SourcingLabel = 'unchecked' | 'at-origin' | 'via-relay' | 'misattributed' | 'not-found' | 'not-applicable';

/** Whether a claim holds. */
export type StatusLabel =
  'unreviewed' | 'confirmed' | 'disputed' | 'misleading' | 'false' | 'unverifiable' | 'not-checkable';

/** What a page does to the claim that it is evidence on. */
export type Bearing = 'origin' | 'supports' | 'contradicts' | 'context';

/** Where something about a claim can be seen. */
export interface Evidence {
  readonly url: string;
  readonly title?: string;
  readonly bearing?: Bearing;
}

/** What one reviewer judged; `at` is ISO 8601. */
export interface Judgement<Label extends string> {
  readonly reviewer: string;
  readonly at: string;
  readonly label: Label;
  /** `TeamLabel.id` of the team's own label under it. */
  readonly team?: string | null;
  readonly links?: readonly Evidence[];
  readonly note?: string;
  /** Independent origins found; only with sourcing. */
  readonly origins?: number | null;
}

/** How a conflict between reviewers was settled. */
export interface Settlement {
  readonly reviewer: string;
  readonly at: string;
  /** What it was settled for; that of the question when absent. */
  readonly label?: string;
  /** `TeamLabel.id` of the team's own label by which it was settled. */
  readonly team?: string | null;
  readonly reason: string;
  readonly links?: readonly Evidence[];
}

/** A judgement of the claim as it was before its words or its source changed: it counts nowhere until it is given again. */
export interface EarlierJudgement<Label extends string> extends Judgement<Label> {
  /** What is another now: `words`, `polarity` or `source`. */
  readonly changed: readonly string[];
}

/** Where one of the two questions about a claim stands. */
export interface FacetReview<Label extends string> {
  /** The label in force; 'unchecked' or 'unreviewed' while nobody judged or while the judgements differ. */
  readonly label: Label;
  /** Two judgements differ and nobody settled it. */
  readonly conflict: boolean;
  readonly judgements: readonly Judgement<Label>[];
  readonly settlement: Settlement | null;
  readonly earlier?: readonly EarlierJudgement<Label>[];
}

/** The exact words of a claim with what stands around them, as a review keeps them. */
export interface Quote {
  readonly exact: readonly string[];
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * Everything that a team said about one claim. A `ClaimReview` of `@isnad/store` is one; nothing but the first three fields has
 * to be there.
 */
export interface Review {
  /** Claim.id */
  readonly claim: string;
  readonly sourcing: FacetReview<SourcingLabel>;
  readonly status: FacetReview<StatusLabel>;
  readonly notes?: readonly { readonly reviewer: string; readonly at: string; readonly text: string }[];
  readonly evidence?: readonly (Evidence & { readonly reviewer?: string; readonly at?: string })[];
  /** A reviewer said that this is no claim. */
  readonly struck?: boolean;
  readonly corrections?: readonly { readonly value: { readonly correction: string } }[];
  readonly quote?: Quote;
}

export interface TitleOptions {
  /** The headline as it was put right; the one in the text when absent. */
  readonly title?: string;
}

/** A label as a team calls it, as `listLabels` of `@isnad/store` gives it; one with the id `status:false` renames a label. */
export interface TeamLabel {
  readonly id: string;
  readonly names: { readonly ar: string; readonly en: string };
}

/** What most formats can be told beside the extraction. */
export interface ReviewOptions extends TitleOptions {
  readonly reviews?: readonly Review[];
  /** Names of reviewers by id. A reviewer without one is given by the id alone. */
  readonly reviewers?: Readonly<Record<string, string>>;
  readonly labels?: readonly TeamLabel[];
  /** Numbers of claims by id, where the extraction holds a choice of claims that people know by their numbers in the whole article. */
  readonly numbers?: Readonly<Record<string, number>>;
}

import type { Quote } from '../anchor/quote.ts';
import type { JudgementLabel, SourcingLabel, StatusLabel } from '../schema/labels.ts';
import type { CorrectionValue, Evidence } from '../schema/review.ts';
import type { ClaimReading, ReadingChange } from './reading.ts';

/** The judgement of one reviewer on one facet that is in force. */
export interface Judgement<Label extends JudgementLabel> {
  readonly event: string;
  readonly seq: number;
  readonly reviewer: string;
  readonly at: string;
  readonly label: Label;
  /** The team's own label under it. */
  readonly team: string | null;
  readonly links: readonly Evidence[];
  readonly note: string;
  /** Independent origins found; only with sourcing. */
  readonly origins: number | null;
}

/** What was said of a claim before its words or its source became others: nothing of it counts until it is said again. */
interface Earlier {
  /** What it was said of. */
  readonly reading: ClaimReading;
  /** What is another now; never empty. */
  readonly changed: readonly ReadingChange[];
}

export type EarlierJudgement<Label extends JudgementLabel> = Judgement<Label> & Earlier;

/** How a conflict was settled. */
export interface Settlement<Label extends JudgementLabel = JudgementLabel> {
  readonly event: string;
  readonly reviewer: string;
  readonly at: string;
  /** What it was settled for; no longer in force where judgements differ again since. */
  readonly label: Label;
  /** The team's own label by which it was settled. */
  readonly team: string | null;
  readonly reason: string;
  readonly links: readonly Evidence[];
}

/** Where one facet of a claim stands. */
export interface FacetReview<Label extends JudgementLabel> {
  /** The label in force; the empty one while nobody judged or while the judgements differ. */
  readonly label: Label;
  /** Two judgements differ and nobody settled it. */
  readonly conflict: boolean;
  readonly judgements: readonly Judgement<Label>[];
  readonly settlement: Settlement<Label> | null;
  /** Judgements that were given on other words, or on another source, than the claim has now: each stands here until its reviewer gives it again. */
  readonly earlier: readonly EarlierJudgement<Label>[];
  /** The same of a settlement. */
  readonly earlierSettlement: (Settlement<Label> & Earlier) | null;
}

export interface Note {
  readonly event: string;
  readonly reviewer: string;
  readonly at: string;
  readonly text: string;
}

export interface StoredEvidence extends Evidence {
  readonly event: string;
  readonly reviewer: string;
  readonly at: string;
}

export interface Correction {
  readonly event: string;
  readonly reviewer: string;
  readonly at: string;
  /** The extraction that its offsets point into. */
  readonly version: number;
  readonly value: CorrectionValue;
}

/** Everything that the events of one claim amount to. */
export interface ClaimJudgement {
  readonly sourcing: FacetReview<SourcingLabel>;
  readonly status: FacetReview<StatusLabel>;
  readonly conflict: boolean;
  /** Both questions are answered by someone, whether or not the answers agree. */
  readonly judged: boolean;
  readonly notes: readonly Note[];
  readonly evidence: readonly StoredEvidence[];
  /** In force, oldest first; of several of one sort the last counts. */
  readonly corrections: readonly Correction[];
  /** In force, but the words that they are about are not in the current text: they change nothing until somebody sees to them. */
  readonly outdated: readonly Correction[];
  readonly struck: boolean;
  /** The ids of events that were undone. */
  readonly undone: readonly string[];
  /** What the next event has to be `basedOn`. */
  readonly last: string | null;
}

/** A claim of an article with everything that was said about it. */
export interface ClaimReview extends ClaimJudgement {
  /** The id in the current extraction; of an orphaned claim the last one that it had. */
  readonly claim: string;
  readonly article: string;
  /** `added`: by a reviewer; `orphaned`: not found again in the current extraction. */
  readonly state: 'present' | 'added' | 'orphaned';
  readonly section: 'headline' | 'body';
  readonly quote: Quote;
  /** The last extraction that had it. */
  readonly version: number;
  readonly position: number;
}

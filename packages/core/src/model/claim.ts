import type { Hop, Medium, Sourcing } from './chain.ts';
import type { Span } from './span.ts';

export type Speech = 'direct' | 'mixed' | 'indirect' | 'narrated';
export type Kind =
  'directive' | 'commitment' | 'prediction' | 'condition' | 'evaluation' | 'measure' | 'event' | 'state';
export type Certainty = 'certain' | 'probable' | 'possible' | 'unknown';
export type Polarity = 'positive' | 'negative';

/** A time that the words refer to: «يوم السبت» → '2025-08-16' when the publication date is known. */
export interface TimeRef {
  readonly span: Span;
  /** ISO 8601 date, month, year or interval (`start/end`); null where it cannot be resolved. */
  readonly value: string | null;
}

/** An amount: «نحو 40 دقيقة» → 40 minute, approximate. */
export interface Quantity {
  readonly span: Span;
  readonly value: number;
  /** Upper end of a range («بين 3 و5»); absent otherwise. */
  readonly to?: number;
  /** Singular English unit name or ISO 4217 currency code; null for a bare count. */
  readonly unit: string | null;
  readonly approximate: boolean;
}

/** What a reviewer reviews: one proposition that the article or a source asserts. */
export interface Claim {
  /**
   * From its words and those for its source in its sentence: survives re-extraction and edits elsewhere in the article, but for one that
   * changes who says it (the question before an answer, the beginning of its quotation), or takes away an equal claim before it (`…-2`).
   */
  readonly id: string;
  readonly section: 'headline' | 'body';
  /** Without cue, complementizer and outer quotation marks. */
  readonly content: readonly Span[];
  /** The pieces of content joined by ' … '. */
  readonly text: string;
  readonly speech: Speech;
  readonly kind: Kind;
  readonly certainty: Certainty;
  readonly polarity: Polarity;
  /** Attribution.id; null when narrated. */
  readonly attribution: string | null;
  readonly cue: Span | null;
  /** Origin first, then every relay out to this article's publisher; empty when narrated. */
  readonly chain: readonly Hop[];
  readonly medium: Medium | null;
  /** The words that say how the source knows: «استنادًا إلى وثائق». */
  readonly basis: Span | null;
  readonly sourcing: Sourcing;
  readonly times: readonly TimeRef[];
  readonly quantities: readonly Quantity[];
  /** 0..1, calibrated on annotated articles. */
  readonly confidence: number;
}

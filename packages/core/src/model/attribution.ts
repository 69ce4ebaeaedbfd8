import type { Span } from './span.ts';

/** What the speaker does with the content by the article's own verb. */
export type Act =
  | 'statement'
  | 'confirmation'
  | 'denial'
  | 'claim'
  | 'accusation'
  | 'condemnation'
  | 'praise'
  | 'demand'
  | 'promise'
  | 'warning'
  | 'expectation'
  | 'belief'
  | 'question'
  | 'revelation'
  | 'report';

/** What the article's verb says about the content: neutral (قال), endorsing (كشف), distancing (زعم). */
export type Stance = 'neutral' | 'endorsing' | 'distancing';

/** The shortest words that signal an attribution: «قال», «مشيرًا إلى», «وفقًا». */
export interface Cue {
  readonly span: Span;
  readonly lemma: string;
  readonly act: Act;
  readonly stance: Stance;
}

/** Words that name someone, and the entity they name. */
export interface Mention {
  readonly span: Span;
  /** Entity.id */
  readonly entity: string;
}

/** Source, cue and content as PARC 3.0 has them, before the content is split into claims. */
export interface Attribution {
  readonly id: string;
  readonly cue: Cue | null;
  /** null when the subject is dropped. */
  readonly source: Mention | null;
  /** A report that another holds stands in it whole: who says it, its cue and its words. */
  readonly content: readonly Span[];
  /** The attribution whose content holds this one. */
  readonly parent: string | null;
  /** Which rule read it. */
  readonly rule: string;
  /** What the rule went by: a code a step, with the words that it is about after it («cue قال»). */
  readonly trace: readonly string[];
}

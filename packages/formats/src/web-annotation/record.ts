import type { Span } from '@isnad/core';

/** Words with what stands before and after them. */
export interface QuotedWords {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A note, verdict or tag, or a link. */
export type AnnotationBody =
  | {
      readonly kind: 'text';
      readonly purpose: string | null;
      readonly value: string;
      /** BCP 47 */
      readonly lang: string | null;
    }
  | { readonly kind: 'link'; readonly purpose: string | null; readonly url: string };

/** One annotation, without its notation. */
export interface AnnotationRecord {
  readonly id: string;
  /** 'classifying' for a claim as it was read, 'assessing' for a judgement. */
  readonly motivation: string;
  /** IRI of the article. */
  readonly source: string;
  /** BCP 47, of the article. */
  readonly lang: string | null;
  /** The pieces that it is about, together, in UTF-16 units of the article's text. */
  readonly spans: readonly Span[];
  /** Pieces whose place in the text is not known. */
  readonly unanchored: readonly QuotedWords[];
  readonly bodies: readonly AnnotationBody[];
  readonly creator: { readonly id: string; readonly name: string | null } | null;
  /** ISO 8601 date-time. */
  readonly created: string | null;
}

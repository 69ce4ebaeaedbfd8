import type { AccordingPhrase, RumourPhrase } from '../languages/language.ts';
import type { Block, Document } from './document.ts';
import type { Span } from './span.ts';
import type { Token } from './token.ts';
import type { Word } from './word.ts';

/** The article with its blocks: what reading gives. */
export interface ReadLayer {
  readonly document: Document;
  readonly tokens: readonly Token[];
}

/** A quotation between two marks; `close` is the item of the closing mark, or the end of the sentence where none was found. */
export interface Quote {
  readonly open: number;
  readonly close: number;
  readonly balanced: boolean;
  /** Enclosing quotation, or -1. */
  readonly parent: number;
}

/** A run of items that is read as one; `block` is its index in `document.blocks`. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly block: number;
}

/** Everything but the spaces, in order; indices below are into `items`. */
export interface SegmentLayer {
  /** The text that the items are of. */
  readonly text: string;
  readonly items: readonly Token[];
  readonly quotes: readonly Quote[];
  /** Outermost quotation of each item, or -1; the marks themselves belong to their quotation. */
  readonly quoteOf: Int32Array;
  readonly sentences: readonly Sentence[];
  /** Items after which a sentence ends inside a quotation. */
  readonly innerEnds: ReadonlySet<number>;
}

/** What a phrase of several words stands for, where one begins. */
export interface PhraseHit {
  readonly length: number;
  readonly tags: number;
  readonly according: AccordingPhrase | null;
  readonly rumour: RumourPhrase | null;
  readonly intro: boolean;
  readonly digression: boolean;
  readonly furniture: boolean;
  readonly role: 'basis' | 'anonymity-reason' | null;
}

/** Each item with what it can be. */
export interface MentionLayer {
  readonly words: readonly Word[];
  /** The phrase that begins with each item, if one does. */
  readonly phrases: readonly (PhraseHit | null)[];
  /** What each word is in its place, as bits of `Part`; null in a language that is read by its word forms alone. */
  readonly parts: Int32Array | null;
}

export type { Block, Span };

import type { Extraction } from '@isnad/core';
import type { Quote } from './quote.ts';

/** A claim that has reviews, as it was in the extraction before. */
export interface OldClaim {
  readonly id: string;
  readonly quote: Quote;
}

/** Where an old claim is in the new extraction. */
export interface Anchoring {
  readonly from: string;
  /** null: nowhere that is sure enough. */
  readonly to: string | null;
  readonly how: 'id' | 'words' | 'score' | 'orphaned';
  /** 1 for the same id or words; else how alike the two are, 0 to 1. */
  readonly score: number;
}

/** Finds old claims in a new extraction. */
export type Reanchor = (old: readonly OldClaim[], extraction: Extraction) => readonly Anchoring[];

import type { Attribution } from './attribution.ts';
import type { Claim } from './claim.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Document } from './document.ts';
import type { Entity } from './entity.ts';

/** Everything that `extract` returns: plain JSON, no cycles. */
export interface Extraction {
  /** Changes only with a breaking change of this shape. */
  readonly schema: 'isnad/1';
  readonly document: Document;
  /** In reading order, before contents are split into claims. */
  readonly attributions: readonly Attribution[];
  /** In reading order. */
  readonly claims: readonly Claim[];
  readonly entities: readonly Entity[];
  readonly diagnostics: readonly Diagnostic[];
}

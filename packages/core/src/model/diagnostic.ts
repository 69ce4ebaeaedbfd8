import type { Span } from './span.ts';

/** What the extractor saw and could not read with confidence. */
export interface Diagnostic {
  readonly code: string;
  readonly span: Span;
  readonly message: string;
}

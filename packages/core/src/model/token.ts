import type { Spelling } from '../text/spellings.ts';
import type { Span } from './span.ts';

export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol' | 'newline';

/** A piece of the text; what lies between two of them is blank. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** Folded for comparison: no tashkeel, tatweel or bidi marks, one alef, one ya, lower case, Latin digits. Offsets never move. */
  readonly norm: string;
  /** What all places of the same letters share. */
  readonly spelling: Spelling;
}

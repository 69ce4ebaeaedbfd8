import type { Spelling } from '../text/spellings.ts';
import type { Span } from './span.ts';

export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol' | 'space' | 'newline';

/** A piece of the text; the tokens tile it, so spaces and bidi marks are tokens or part of one. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** Folded for comparison: no tashkeel, tatweel or bidi marks, one alef, one ya, lower case, Latin digits. Offsets never move. */
  readonly norm: string;
  /** What all places of the same letters share. */
  readonly spelling: Spelling;
}

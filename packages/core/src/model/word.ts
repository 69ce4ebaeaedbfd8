import type { PhraseEntry } from '../languages/lexicon.ts';
import type { Lex } from './lex.ts';

/** One way to take proclitics off a word: «وبالأمس» → «الأمس» joined and after a preposition, or «أمس», definite as well. */
export interface WordForm {
  readonly form: string;
  /** Letters of conjunction and preposition before the form, which are not part of what the word names. */
  readonly letters: number;
  readonly joined: boolean;
  readonly preposition: boolean;
  readonly definite: boolean;
  /** The tables of times and quantities that know the form: asked before a table is looked into, and only a few to compare. */
  readonly tables: readonly WordTable[];
}

export type WordTable = ReadonlyMap<string, unknown> | ReadonlySet<string>;

/** A word as the tables of times and quantities have it. */
export interface CountedWord {
  /** Its readings that a table knows. */
  readonly known: readonly WordForm[];
  /** All its readings; null where they were not asked yet. */
  all: readonly WordForm[] | null;
}

/**
 * A word in one of its readings, whatever stands around it. What the last stage looks up of it is kept here, so that a word that comes
 * again is not looked up again; null and -1 where it was not asked yet. It is one object with its reading, since memory is slower than sums.
 */
export interface Word extends Lex {
  readonly norm: string;
  /** The base of what may be a verb form, by the table of clauses; empty where words are read by their forms. */
  readonly lemma: string;
  /** Other readings, which hold instead where the article has the word without its conjunction. */
  readonly unless: readonly { readonly tail: string; readonly word: Word }[];
  /** What else stands in the article may show that it is another word; most words are the same everywhere. */
  readonly open: boolean;
  counted: CountedWord | null;
  /** What it can begin in the tables of times and quantities, whatever follows: bits of `Begins`; -1 until it is asked. */
  begins: number;
  /** Its kind classes where it is no finite verb. */
  classes: readonly string[] | null;
  /** … and where it is one. */
  verbClasses: readonly string[] | null;
  /** Its facet bits. */
  facets: number;
  /** Bits of `PARTICLE`; -1 until they are asked for. */
  parts: number;
  /** Whether its stem is one of the small words that the grammar has a part for; null until it is asked. */
  small: boolean | null;
  /** The phrases that may begin with it; undefined where it was not asked yet. */
  phrases: readonly PhraseEntry[] | null | undefined;
}

/** A word as what it is in its place, bits of `Part`, and what words of the same letters are in other places. */
export interface PlacedWord {
  readonly part: number;
  readonly word: Word;
  readonly other: PlacedWord | null;
}

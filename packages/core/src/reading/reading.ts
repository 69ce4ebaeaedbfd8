import type { ClauseTable } from '../languages/clause-table.ts';
import type { LanguageDefinition } from '../languages/language.ts';
import type { Lexicon, VerbTables } from '../languages/lexicon.ts';
import type {
  Certainty,
  CueFrame,
  EntityType,
  Kind,
  Polarity,
  Quantity,
  SegmentLayer,
  Speech,
  TimeRef,
  Word,
} from '../model/index.ts';
import type { confidence } from '../6-claim/confidence.ts';
import type { EntityDraft, HopDraft, Said } from './chain-draft.ts';
import type { AttributeLayer, AttributionDraft } from './draft.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Range, Reader } from './reader.ts';

/** The words of an article with what they can be. */
export interface WordLayer {
  readonly words: readonly Word[];
  /** What each word is in its place, as bits of `Part`; null where words are read by their forms alone. */
  readonly parts: Int32Array | null;
}

/** What the times of some pieces are, and which items are parts of dates, so that no amount is read from them. */
export interface TimeScan {
  readonly times: readonly TimeRef[];
  readonly dates: ReadonlySet<number>;
}

/** What stands around a claim and helps to tell its facets. */
export interface ClaimContext {
  /** The frame of its cue; null where it is narrated. */
  readonly frame: CueFrame | null;
  /** Lemma of the cue, '' without one. */
  readonly lemma: string;
  /** Wholly in quotation marks. */
  readonly direct: boolean;
  /** Of the title, where the present tells what has just happened. */
  readonly headline: boolean;
  /** The amounts in it. */
  readonly quantities: readonly Quantity[];
}

/** What a claim is and how sure it is put, read off its content. */
export interface ClaimFacets {
  /** To be asked once all claims of the article are read: in doubt they speak for one another. */
  readonly kind: Kind;
  readonly certainty: Certainty;
  readonly polarity: Polarity;
}

/** How a claim of the article is said: the pieces of its content, and whether it is attributed. */
export type SpeechReading = (pieces: readonly Range[], attributed: boolean) => Speech;

/** Each is given the entities met so far, which are the engine's own, and answers null where a phrase is of another sort or nobody is known whom it means. */
export interface OtherWords {
  deferred(entities: never, phrase: NounPhrase): EntityDraft | null;
  pair(entities: never, phrase: NounPhrase): EntityDraft[] | null;
  surnamed(entities: never, phrase: NounPhrase): EntityDraft | null;
  inOffice(entities: never, phrase: NounPhrase): EntityDraft | null;
  /** Whom a verb without a subject belongs to. */
  unsaid(entities: never, draft: AttributionDraft): Said;
  /** Who last spoke, to whom a verb that passes something on refers without naming him. */
  lastTold(entities: never, agreement: string, sentence: number): HopDraft | null;
}

/**
 * How the articles of a language are read. It comes with the language and the engine only calls it, so that a page which reads one language
 * loads no other way of reading.
 */
export interface Reading {
  /** The table that clauses are read by; null where words are read by their forms. */
  readonly clauses: (() => ClauseTable) | null;
  /** The tables that verbs are known by; empty where words are read by their places. */
  verbs(definition: LanguageDefinition, endings: Lexicon['endings']): VerbTables;
  words(segments: SegmentLayer, lexicon: Lexicon): WordLayer;
  /** The noun phrase that starts at an item; `governed` are prepositions that end it. */
  nounPhrase(reader: Reader, from: number, limit: number, governed?: readonly string[]): NounPhrase | null;
  /** Whether the word at an item, in its place, is a finite verb. */
  isFinite(reader: Reader, i: number): boolean;
  /**
   * The full name that an article gives with a surname, at one of the places (items) where the surname stands; null where none has a given name
   * before it. A language whose names are known by their letters does without.
   */
  readonly fullName?: (reader: Reader, surname: Range, places: readonly number[]) => Range | null;
  /**
   * Whom a phrase of these words means where a surname and the name of another stand side by side, among the named phrases that have its first
   * word; nothing where it is one name.
   */
  readonly beside?: (
    reader: Reader,
    phrase: NounPhrase,
    words: readonly string[],
    others: readonly NounPhrase[],
  ) => NounPhrase | undefined;
  /** Whom words mean that neither name nor give a role: «سموه», «الوزيران», and verbs alone. A language whose names are told by a capital letter does without. */
  readonly otherWords?: OtherWords;
  /** Whom a pronoun means by the entities met so far, which are the engine's own; nothing where the phrase is none. */
  readonly meant?: (entities: never, phrase: NounPhrase, sentence: number) => EntityDraft | null | undefined;
  /** What an entity is, when the whole article has been read; without it, what its phrase told is kept. */
  readonly nameType?: (reader: Reader, entity: EntityDraft) => EntityType;
  attribute(reader: Reader): AttributeLayer;
  /** The dictionary form of the cue of an attribution. */
  lemma(reader: Reader, draft: AttributionDraft): string;
  /** Tells speech in quotation marks from names in them, for one article. */
  speech(reader: Reader): SpeechReading;
  /** The probability that content and origin of a claim are right. */
  confidence: typeof confidence;
  facets(reader: Reader, pieces: readonly Range[], context: ClaimContext): ClaimFacets;
  /** Whether times can be reckoned from a date of publication as it is written; without it, from one of ISO 8601. */
  readonly isDate?: (published: string) => boolean;
  times(reader: Reader, pieces: readonly Range[], published: string | undefined): TimeScan;
  quantities(reader: Reader, pieces: readonly Range[], dates: ReadonlySet<number>): Quantity[];
}

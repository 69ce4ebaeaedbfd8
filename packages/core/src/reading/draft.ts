import type { CueFrame, EntityType } from '../model/index.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Range } from './reader.ts';

export type Complement = 'clause' | 'quote' | 'colon' | 'noun' | 'target' | 'around';

/** How a source was said to have spoken, as items. */
export interface MediumDraft extends Range {
  readonly head: number;
}

/** An attribution as it is read, before its source is resolved to an entity. */
export interface AttributionDraft {
  readonly cue: Range | null;
  readonly frame: CueFrame;
  readonly lemma: string;
  /** A noun to which a clause is joined becomes one. */
  complement: Complement;
  source: NounPhrase | null;
  /** Who passed it on, innermost first («نقلت س عن ص»: source ص, relays [س]). */
  relays: NounPhrase[];
  /** No source is named and none is meant: «يُقال». */
  readonly rumour: boolean;
  /** Index of the draft around this one. */
  parent: number | null;
  /** Index of the draft whose source this one shares (participles, coordinated cues). */
  readonly shares: number | null;
  medium: MediumDraft | null;
  basis: Range | null;
  readonly rule: string;
  readonly trace: string[];
  /** Content as claimed, filled while sweeping. */
  readonly content: Range[];
  readonly sentence: number;
  /** Gender and number that the verb asks of a dropped subject. */
  readonly agreement: string;
  /** Said in passing, in a noun («أثار طلب المدرب بزيادة راتبه جدلا»): who said it is not whom a later verb without a subject means. */
  readonly passing?: boolean;
  /** The speaker before the colon of a headline. */
  readonly headline?: boolean;
  /** Who passed it on is not said: gender and number that the verb asks of him («ونقلت عن الوزير قوله»). */
  readonly via?: string;
  /** Who the clause is about, where the source is not said. */
  readonly subject: NounPhrase | null;
  readonly fallbackType: EntityType;
}

/** A claim before its facets are read. */
export interface ClaimDraft {
  pieces: Range[];
  attribution: number | null;
  readonly sentence: number;
  readonly negative: boolean;
  /** Subject of the narrated clause, for those that are dropped later. */
  readonly order: number;
}

export interface AttributeLayer {
  readonly attributions: readonly AttributionDraft[];
  readonly claims: readonly ClaimDraft[];
  /** Subjects of narrated clauses by sentence: what a dropped subject may mean. */
  readonly subjects: ReadonlyMap<number, NounPhrase>;
}

import type { Act, Certainty, Stance } from './index.ts';

/** A finite reading of a verb form. */
export interface VerbReading {
  /** Folded past form, third person masculine singular. */
  readonly lemma: string;
  readonly tense: 'past' | 'present';
  /** m, f, p(lural), d(ual), 1 (first person) or ? where the form does not say. */
  readonly agreement: 'm' | 'f' | 'p' | 'd' | '1' | '?';
  readonly future: boolean;
  /** A shortened form that only stands after a negation («لم يقل»). */
  readonly jussive: boolean;
  /** The past of one verb, and the present of another: «تحمل» of تحمّل and of حمل. */
  readonly either: boolean;
  /** The same letters are more often a noun. */
  readonly weak: boolean;
  /** Object pronoun written with the verb. */
  readonly pronoun: string;
}

/** How a cue word takes its content; the union of what cue verbs, participles and nouns declare. */
export interface CueFrame {
  readonly act: Act;
  readonly stance?: Stance;
  readonly object?: boolean;
  readonly anyObject?: boolean;
  readonly cognate?: boolean;
  readonly prepositions?: readonly string[];
  readonly topic?: readonly string[];
  readonly target?: boolean;
  readonly needs?: string;
  readonly addressee?: boolean;
  readonly speechOnly?: boolean;
  readonly clauseOnly?: boolean;
  readonly bare?: boolean;
  readonly continues?: boolean;
  readonly relay?: boolean;
  readonly negative?: boolean;
  readonly directive?: boolean;
  readonly commitment?: boolean;
  readonly feeling?: boolean;
  readonly judgement?: boolean;
  readonly asks?: boolean;
  readonly inanimate?: boolean;
  readonly sourceIn?: readonly string[];
  readonly deed?: boolean;
  readonly certainty?: Certainty;
  readonly phrase?: readonly string[];
}

/** What a word can be, whatever stands around it. */
export interface Lex {
  /** Bits of `Tag`, of the stem. */
  readonly tags: number;
  readonly verb: VerbReading | null;
  readonly cue: CueFrame | null;
  readonly cueForm: 'finite' | 'participle' | 'noun' | null;
  /** Lemma of the cue, folded. */
  readonly cueLemma: string;
  /** Conjunction written with the word («و», «ف»). */
  readonly joins: string;
  /** Preposition written with the word («ب», «ل», «ك»). */
  readonly preposition: string;
  readonly definite: boolean;
  /** A known noun in the indefinite accusative («بيانا»). */
  readonly accusative: boolean;
  /** Without proclitics and article. */
  readonly stem: string;
  /** Possessive or object pronoun written with the word. */
  readonly pronoun: string;
}

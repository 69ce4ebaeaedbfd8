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
  readonly stance?: Stance | undefined;
  readonly object?: boolean | undefined;
  readonly anyObject?: boolean | undefined;
  readonly cognate?: boolean | undefined;
  readonly prepositions?: readonly string[] | undefined;
  readonly topic?: readonly string[] | undefined;
  readonly target?: boolean | undefined;
  readonly needs?: string | undefined;
  readonly addressee?: boolean | undefined;
  readonly speechOnly?: boolean | undefined;
  readonly clauseOnly?: boolean | undefined;
  readonly governed?: boolean | undefined;
  readonly bare?: boolean | undefined;
  readonly continues?: boolean | undefined;
  readonly relay?: boolean | undefined;
  readonly negative?: boolean | undefined;
  readonly directive?: boolean | undefined;
  readonly commitment?: boolean | undefined;
  readonly feeling?: boolean | undefined;
  readonly judgement?: boolean | undefined;
  readonly asks?: boolean | undefined;
  readonly inanimate?: boolean | undefined;
  readonly sourceIn?: readonly string[] | undefined;
  readonly toldBy?: readonly string[] | undefined;
  readonly deed?: boolean | undefined;
  readonly denied?: boolean | undefined;
  readonly certainty?: Certainty | undefined;
  readonly phrase?: readonly string[] | undefined;
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

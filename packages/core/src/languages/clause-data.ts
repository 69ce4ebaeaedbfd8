import type { Act, Certainty, Stance } from '../model/index.ts';

/**
 * What may follow a cue: a clause with or without the word that opens it, a quotation, an infinitive, a noun phrase, a gerund, a clause with a
 * question word, someone and an infinitive ("urged them to go"), or nothing, where the content stands before ("…, he said").
 */
export type Take = 'that' | 'bare' | 'quote' | 'to' | 'noun' | 'ing' | 'wh' | 'object-to' | 'parenthetical';

/** A word that attributes, in a language whose subjects stand before their verbs. */
export interface ClauseCue {
  /** Bases, with their particles ("call for"). */
  readonly words: readonly string[];
  readonly takes: readonly Take[];
  readonly act: Act;
  /** Default: neutral. */
  readonly stance?: Stance;
  /** Can name whom it is said to before the content ("warned them that"); `always`: does so ("told CNN that"). */
  readonly addressee?: boolean | 'always';
  /** Prepositions of a noun's content, or what links a target to a charge ("accused him of"). */
  readonly prepositions?: readonly string[];
  readonly target?: boolean;
  /** A noun that attributes a bare phrase only with its holder before it. */
  readonly possessed?: boolean;
  /** … or in the plural at the head of a sentence, where nobody is said to hold it: "Calls for a strike grew". */
  readonly heads?: boolean;
  /** Names who holds the attitude: "is a critic of". */
  readonly agent?: boolean;
  /** `short`: a noun phrase only in quotation marks or as a pronoun; `impersonal`: only of what is no person ("the study found a link"); `predicate`: only with "as" behind it. */
  readonly limits?: readonly ('short' | 'impersonal' | 'predicate')[];
  readonly negative?: boolean;
  readonly directive?: boolean;
  readonly commitment?: boolean;
  readonly asks?: boolean;
  readonly certainty?: Certainty;
}

/** How the forms of a regular verb end. */
export interface EndingRule {
  /** Ending of the base; the empty one fits every verb. */
  readonly base: string;
  /** Letters of the base that fall before `third`, `past` and `ing`. */
  readonly drop: number;
  readonly third: string;
  readonly past: string;
  readonly ing: string;
}

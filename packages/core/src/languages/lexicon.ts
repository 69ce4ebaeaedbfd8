import type { MediumKind, PhraseHit } from '../model/index.ts';
import type { Agreement, CueNoun, CueVerb, LanguageDefinition } from './language.ts';
import { endsIn, type GrammarTable } from './grammar.ts';
import type { QuantityTable } from './quantity-data.ts';
import type { Stems } from './stems.ts';
import type { TimeTable } from './time-data.ts';

/** What a phrase of one or more words stands for. */
export interface PhraseEntry extends PhraseHit {
  /** Folded words. */
  readonly words: readonly string[];
}

/** What verbs are known by where words are read by their forms. */
export interface VerbTables {
  readonly pastStems: Stems;
  readonly presentStems: Stems;
  readonly homographs: ReadonlySet<string>;
  readonly presentHomographs: ReadonlySet<string>;
  readonly pastSuffixes: readonly (readonly [string, Agreement])[];
  readonly presentPrefixes: readonly (readonly [string, Agreement])[];
  readonly presentSuffixes: readonly (readonly [string, Agreement])[];
  /** Cue verbs by lemma. */
  readonly cueVerbs: ReadonlyMap<string, CueVerb>;
  /** Cue verbs whose past is told from the first person of their present by its first letter alone, which folding makes one. */
  readonly told: ReadonlySet<string>;
  /** First letters of the first person that folding changes, as they are written. */
  readonly firstPersons: readonly string[];
  readonly cueParticiples: ReadonlyMap<string, CueVerb>;
  /** Verbal noun shapes by length. */
  readonly verbalNounShapes: ReadonlyMap<number, readonly string[]>;
}

/** A language compiled to frozen tables; what the engine reads. */
export interface Lexicon extends GrammarTable, VerbTables {
  readonly definition: LanguageDefinition;
  readonly id: string;
  /** Word class bits by folded word. */
  readonly tags: ReadonlyMap<string, number>;
  readonly complementizers: ReadonlySet<string>;
  readonly cueNouns: ReadonlyMap<string, CueNoun>;
  /** Phrases by their first folded word, longest first. */
  readonly phrases: ReadonlyMap<string, readonly PhraseEntry[]>;
  readonly media: ReadonlyMap<string, MediumKind>;
  readonly norms: ReadonlySet<string>;
  readonly platforms: ReadonlySet<string>;
  readonly facetWords: ReadonlyMap<string, number>;
  readonly issued: ReadonlyMap<string, readonly string[]>;
  readonly resumptives: ReadonlySet<string>;
  readonly senders: ReadonlySet<string>;
  readonly existentials: ReadonlySet<string>;
  readonly nameTails: ReadonlySet<string>;
  readonly articleless: ReadonlySet<string>;
  readonly envoys: ReadonlySet<string>;
  readonly origins: ReadonlySet<string>;
  readonly destinations: ReadonlySet<string>;
  /** The titles that a word of deference stands for. */
  readonly deferences: ReadonlyMap<string, readonly string[]>;
  /** Exact spellings by folded form. */
  readonly exactNames: ReadonlyMap<string, readonly string[]>;
  readonly times: TimeTable;
  readonly quantities: QuantityTable;
  /** Names of kind classes by folded word, and by the lemma of a verb. */
  readonly kindWords: ReadonlyMap<string, readonly string[]>;
  /** … of words that take the endings of `kindEndings`, by the word without them. */
  readonly kindStems: ReadonlyMap<string, readonly string[]>;
  readonly kindEndings: readonly string[];
  readonly kindVerbs: ReadonlyMap<string, readonly string[]>;
}

/** Bits of `facetWords`. */
export const Facet = {
  Condition: 1,
  Directive: 2,
  Prediction: 4,
  Evaluation: 8,
  Measure: 16,
  Possible: 32,
  Probable: 64,
  Unknown: 128,
  Negator: 256,
  /** A negator that stands before a present and is another word elsewhere: «ألا» and «إلا». */
  VerbNegator: 512,
  /** Denies the noun or adjective after it: «غير». */
  NounNegator: 1024,
  /** Negative in form only: «لا يزال». */
  Continuing: 2048,
  /** Takes a negation back: «سوى». */
  Exceptive: 4096,
} as const;

/** Whether a folded word has the shape of a verbal noun. */
export function hasVerbalNounShape(lexicon: Lexicon, word: string): boolean {
  const shapes = lexicon.verbalNounShapes.get(word.length);
  if (shapes !== undefined) for (const shape of shapes) if (isShaped(word, shape)) return true;
  return false;
}

/** Whether a folded word has the shape of a verbal noun that is told from a verb by its possessive pronoun alone. */
export function hasPossessedShape(lexicon: Lexicon, word: string): boolean {
  return hasShape(lexicon.definition.possessedShapes, word);
}

/**
 * Whether a folded word that stands with the article has such a shape: «التثبت», «التواصل», and neither «التميمي» nor «التايب», whose second letter
 * is the long vowel that the accusative ends in too.
 */
export function isDeedWithArticle(lexicon: Lexicon, word: string): boolean {
  return (
    hasPossessedShape(lexicon, word) &&
    word.charAt(1) !== lexicon.definition.affixes.accusative &&
    !endsIn(word, lexicon.endings.belongingAny)
  );
}

/** Whether a folded word has the shape of a noun, which no adjective has: «القرار», «الهجوم». */
export function hasThingShape(lexicon: Lexicon, word: string): boolean {
  return hasShape(lexicon.definition.thingShapes, word);
}

/** Whether a folded word has the shape of one that tells how something is said: «متحمسا». */
export function hasMannerShape(lexicon: Lexicon, word: string): boolean {
  return hasShape(lexicon.definition.mannerShapes, word);
}

/** «ترشحه», «تمسكها»: of such a shape, with a pronoun. */
export function isPossessedDeed(lexicon: Lexicon, norm: string): boolean {
  return lexicon.definition.affixes.objects.some(
    (pronoun) => norm.endsWith(pronoun) && hasPossessedShape(lexicon, norm.slice(0, -pronoun.length)),
  );
}

function hasShape(shapes: readonly string[], word: string): boolean {
  return shapes.some((shape) => shape.length === word.length && isShaped(word, shape));
}

/** A full stop stands for any letter. */
const ANY = 0x2e;

function isShaped(word: string, shape: string): boolean {
  for (let k = 0; k < shape.length; k++) {
    const letter = shape.charCodeAt(k);
    if (letter !== ANY && letter !== word.charCodeAt(k)) return false;
  }
  return true;
}

import type { FormPattern } from './derive-form.ts';
import type { Grammar } from './grammar.ts';
import type { QuantityLexicon } from './quantity-data.ts';
import type { TimeLexicon } from './time-data.ts';
import type { Act, Certainty, EntityType, Kind, MediumKind, Stance } from '../model/index.ts';
import type { Reading } from '../reading/reading.ts';
import type { LinearModel } from '../text/linear.ts';

/** Classes of words that the engine knows; a language says which of its words belong to each. One bit each. */
export enum Tag {
  /** أن، إن، that: opens a reported clause. */
  Complementizer = 1 << 0,
  Preposition = 1 << 1,
  /** الذي، who: opens a relative clause. */
  Relative = 1 << 2,
  /** حيث، لأن، because: opens a clause that stays inside the one before. */
  Subordinator = 1 << 3,
  /** بينما، فيما، while: opens a clause beside the one before. */
  Contrast = 1 << 4,
  Negator = 1 << 5,
  /** قد، سوف، will: stands before a finite verb. */
  VerbParticle = 1 << 6,
  Pronoun = 1 << 7,
  Demonstrative = 1 << 8,
  /** نفسه، ذاته: the same one. */
  Same = 1 << 9,
  /** رئيس، وزير، spokesman: a role, before or after a name. */
  Role = 1 << 10,
  /** الدكتور، السيد، Mr: never part of a name. */
  Honorific = 1 << 11,
  /** وزارة، شركة: heads the name of an organization. */
  Organization = 1 << 12,
  /** صحيفة، وكالة: an organization that reports. */
  Outlet = 1 << 13,
  /** دراسة، تقرير: a document that can assert. */
  Document = 1 << 14,
  /** مصدر، مسؤولون، شهود: describes without naming. */
  Unnamed = 1 << 15,
  /** بيان، مقابلة: how something is said. */
  Medium = 1 << 16,
  Time = 1 << 17,
  Adverb = 1 << 18,
  /** بن، أبو، عبد، van: joins parts of a name. */
  NamePart = 1 << 19,
  /** A usual noun or adjective: not a name. */
  Common = 1 << 20,
  /** تفاصيل، سبل: names a topic, asserts nothing. */
  Topic = 1 << 21,
  /** ضرورة، ارتفاع: a noun that holds a proposition. */
  Propositional = 1 << 22,
  /** ما زال، كان: an auxiliary of aspect before a verb. */
  Auxiliary = 1 << 23,
  /** مدينة، دولة: heads the name of a place. */
  Place = 1 << 24,
  /** قوله، تصريحه: a noun of saying with its speaker in a pronoun. */
  SayingNoun = 1 << 25,
  /** ما، what: a free relative («لما نقلته»). */
  FreeRelative = 1 << 26,
  /** هل, متى, أو: opens a question or an alternative. */
  Question = 1 << 27,
  /** مجموعة، أهالي: people taken together. */
  Group = 1 << 28,
  /** ثم، من جانبه: only ties a sentence to the one before. */
  Connective = 1 << 29,
  /** A given name that could be read as a noun. */
  GivenName = 1 << 30,
}

export type TagName = keyof typeof Tag;

interface CueFacts {
  readonly act: Act;
  /** Default: neutral. */
  readonly stance?: Stance;
}

/** A reporting verb and the complements it takes. */
export interface CueVerb extends CueFacts {
  /** "past present", third person masculine singular. */
  readonly verb: string;
  /** Can take a bare verbal noun as content («أعلن إقالته»). */
  readonly object?: boolean;
  /** … or any noun phrase at all («أدان الهجوم»). */
  readonly anyObject?: boolean;
  /** The object repeats a noun of saying («جدد تأكيده»). */
  readonly cognate?: boolean;
  readonly prepositions?: readonly string[];
  /** Prepositions after which only a topic stands («تحدث عن»). */
  readonly topic?: readonly string[];
  /** The first object is whom the content is about («اتهم س بكذا»). */
  readonly target?: boolean;
  /** Only with this word in the clause («حمّله المسؤولية»). */
  readonly needs?: string;
  /** The object names whom it is said to («أبلغ الصحيفة أن»). */
  readonly addressee?: boolean;
  /** Attributes only with a quotation, a colon or a complementizer. */
  readonly speechOnly?: boolean;
  /** Attributes only with a complementizer. */
  readonly clauseOnly?: boolean;
  /** … that one of its prepositions governs («انتهى إلى أن»). */
  readonly governed?: boolean;
  /** Can be followed by a quotation or colon at once («قال: …»). */
  readonly bare?: boolean;
  /** Goes on with the last speaker when its subject is dropped («وأضاف»). */
  readonly continues?: boolean;
  /** Passes on what another said («نقلت س عن ص»). */
  readonly relay?: boolean;
  readonly negative?: boolean;
  readonly directive?: boolean;
  readonly commitment?: boolean;
  readonly feeling?: boolean;
  readonly judgement?: boolean;
  readonly asks?: boolean;
  /** Usually said of documents and figures («أظهرت الأرقام»). */
  readonly inanimate?: boolean;
  /** What asserts stands after one of these prepositions, and is a document or statement («جاء في البيان أن»). */
  readonly sourceIn?: readonly string[];
  /** Prepositions before who told it to the subject («علمت الصحيفة من مصادر أن»). */
  readonly toldBy?: readonly string[];
  /** Names a deed of its own («غرد»): its frame is told even where a participle of saying follows. */
  readonly deed?: boolean;
  /** Attributes only where it is denied: «لم يخف قلقه». */
  readonly denied?: boolean;
  readonly certainty?: Certainty;
  /** Words that may stand between verb and preposition («لفت النظر إلى»). */
  readonly phrase?: readonly string[];
}

export interface CueParticiple {
  readonly form: string;
  /** Past form of the cue verb whose facts it shares. */
  readonly verb: string;
  /** The feminine is not read: its letters are usually another word («آملة» and «أمله»). */
  readonly masculineOnly?: boolean;
}

/** A phrase that attributes what stands beside it («وفقًا لـ»، "according to"). */
export interface AccordingPhrase extends CueFacts {
  readonly words: string;
  /** What follows: a noun phrase after a preposition or at once, or a clause («حسبما ذكرت»). */
  readonly takes: 'noun' | 'clause' | 'either';
  /** What follows is quoted, not only followed, and said it first («نقلا عن»). */
  readonly relay?: boolean;
  /** Attributes only before a name, at the head or after a comma: "per the Ledger", not "per month". */
  readonly named?: boolean;
  /** Attributes only after a mark: «ارتفعت الأسعار، على ما أفادت الوكالة» against «اتفقوا على ما ذكر المدير». */
  readonly apart?: boolean;
  /** The source stands before the phrase, which only repeats it («على حد قوله»). */
  readonly repeats?: boolean;
}

/** Words that report without saying who («يُقال إن»، "reportedly"). */
export interface RumourPhrase {
  readonly words: string;
  readonly stance?: Stance;
  /** May take a noun phrase without a complementizer. */
  readonly noun?: boolean;
}

/** A noun of saying that takes a clause («تصريحات ... بأن»، «إعلانها أن»). */
export interface CueNoun extends CueFacts {
  readonly form: string;
  readonly prepositions?: readonly string[];
  /** A deed after whose it is is its content («إعلان الحكومة إلغاء الرسوم»). */
  readonly object?: boolean;
  /** Holds a clause alone, and of somebody who stands after it («رهان المستثمرين على أن»). */
  readonly clauseOnly?: boolean;
  /** A bare noun after it is its content («بذريعة نقص الماء»). */
  readonly anyObject?: boolean;
  readonly negative?: boolean;
  readonly directive?: boolean;
  readonly commitment?: boolean;
  readonly certainty?: Certainty;
}

export interface MediumNoun {
  readonly form: string;
  readonly kind: MediumKind;
}

export interface RoleNoun {
  readonly form: string;
  readonly type: EntityType;
}

/** How the words of a language are built from what its lexicon lists; empty lists where it does not inflect by affix. */
export interface Affixes {
  /** Proclitics that join («و», «ف»). */
  readonly conjunctions: readonly string[];
  /** Proclitic prepositions («ب», «ل», «ك»). */
  readonly prepositions: readonly string[];
  /** The definite article as a prefix («ال»), and its contraction after a preposition («لل»). */
  readonly article: string;
  readonly contracted: string;
  readonly future: string;
  /** The letter of the indefinite accusative («ا»). */
  readonly accusative: string;
  /** Possessive and object pronouns as suffixes. */
  readonly pronouns: readonly string[];
  /** Those of `pronouns` that verbs take. */
  readonly objects: readonly string[];
}

/** Who a finite verb form agrees with. */
export type Agreement = 'm' | 'f' | 'p' | 'd' | '1' | '?';

export interface VerbInflection {
  /** Presents by their past forms, for the verbs that list none; the first that fits counts, so that exceptions stand first. */
  readonly presents: readonly FormPattern[];
  /** Turns "past present" into its stems; the machine adds the affixes below. */
  readonly past: readonly (readonly [suffix: string, agreement: Agreement])[];
  readonly presentPrefixes: readonly (readonly [prefix: string, agreement: Agreement])[];
  readonly presentSuffixes: readonly (readonly [suffix: string, agreement: Agreement])[];
  /** Final letters that fall before a suffix («دعا» → «دعت»). */
  readonly weakFinals: readonly string[];
  /** Letters of a hollow present that fall in the jussive («يقول» → «لم يقل»). */
  readonly hollow: readonly string[];
}

/** What a definition says beside its words: which letters are its own, and how it is read. */
type Frame = 'id' | 'letters' | 'reading';

/** The words of a language, as data alone. */
export type LanguageLexicon = Omit<LanguageDefinition, Frame>;

/** The one interface that a language fills. Words are spelt as usual; they are folded when compiled. */
export interface LanguageDefinition {
  /** BCP 47 primary tag. */
  readonly id: string;
  /** Code point ranges of its letters, by which a text's language is chosen. */
  readonly letters: readonly (readonly [from: number, to: number])[];
  /** How its texts are told from those of other languages in the same letters; by its letters alone without it. */
  readonly telling?: {
    /** Function words in small letters, as many as one word in ten of any text. */
    readonly words: readonly string[];
    /** The commonest words of those other languages, in small letters, that are no words of this one and no part of a name. */
    readonly others?: readonly string[];
    /** Letters of the same script that it does not write, or only in names and loans. */
    readonly strange: string;
    /** Letters that those other languages do not write, or seldom; a word with one outweighs strange ones, as the `words` do. */
    readonly own?: string;
  };
  readonly affixes: Affixes;
  readonly inflection: VerbInflection;
  /** Endings and small words that a reading by forms asks for; a reading by clauses does without. */
  readonly grammar?: Grammar;
  /** "past present", third person masculine singular; the past alone where the present follows by `inflection.presents`. */
  readonly verbs: readonly string[];
  /** Past forms that are more often nouns. */
  readonly verbHomographs: readonly string[];
  readonly presentHomographs: readonly string[];
  readonly words: Readonly<Partial<Record<TagName, readonly string[]>>>;
  /** Phrases of several words that count as one word of a class. */
  readonly phrases: Readonly<Partial<Record<TagName, readonly string[]>>>;
  readonly complementizers: readonly string[];
  readonly cueVerbs: readonly CueVerb[];
  readonly cueParticiples: readonly CueParticiple[];
  /** Suffixes of participles, longest first. */
  readonly participleSuffixes: readonly string[];
  /** Shapes of verbal nouns, a dot for any letter («ا..ا.» is إفعال): a noun of such a shape can hold a proposition. */
  readonly verbalNounShapes: readonly string[];
  readonly cueNouns: readonly CueNoun[];
  readonly according: readonly AccordingPhrase[];
  readonly rumours: readonly RumourPhrase[];
  /** Phrases that introduce the narrator's own words («يذكر أن»). */
  readonly intros: readonly string[];
  /** Phrases that say how something is known («استنادًا إلى»). */
  readonly bases: readonly string[];
  /** Phrases that say why a source is not named. */
  readonly anonymityReasons: readonly string[];
  /** Platforms on which people post. */
  readonly platforms: readonly string[];
  /** Phrases that comment on what was said and end it («في إشارة إلى»). */
  readonly digressions: readonly string[];
  /** Nouns after an according-to phrase that are followed rather than quoted («وفق القانون»). */
  readonly norms: readonly string[];
  readonly media: readonly MediumNoun[];
  readonly roles: readonly RoleNoun[];
  /** Given names by their exact letters, where folded they are function words: «علي», which folds like «على». */
  readonly exactNames: readonly string[];
  /** What a verb after them refers back to the noun before: «اتصالا أعرب فيه». */
  readonly resumptives: readonly string[];
  /** Before who a message is from: «اتصالا من فلان أعرب فيه». */
  readonly senders: readonly string[];
  /** Shapes of verbal nouns that are read only with a possessive pronoun («ترشحه»), a dot for any letter. */
  readonly possessedShapes: readonly string[];
  /** Shapes of nouns that no adjective has («قرار», «هجوم»), a dot for any letter. */
  readonly thingShapes: readonly string[];
  /** Shapes of words that tell how something is said («متحمسا»), a dot for any letter. */
  readonly mannerShapes: readonly string[];
  /** Second parts of compound names: «محيي الدين». */
  readonly nameTails: readonly string[];
  /** Words whose first letters are those of the article and belong to them: «إلغاء», «التزام», «ألعاب». */
  readonly articleless: readonly string[];
  /** «هناك», «ثمة»: there is. */
  readonly existentials: readonly string[];
  /** Roles of those who are sent, and the preposition before where to: «مبعوث الأمم المتحدة إلى اليمن». */
  readonly envoys: readonly string[];
  readonly destinations: readonly string[];
  /** Adjectives of where someone is from, without the article: with it and before a name they describe who is named. */
  readonly origins: readonly string[];
  /** Phrases that open a line which tells no news: «اقرأ أيضا». */
  readonly furniture: readonly string[];
  /** Titles with a pronoun, which stand for a person named before with one of the titles: «سموه». */
  readonly deferences: readonly (readonly [word: string, titles: readonly string[]])[];
  /** Participles that tell who issued a document, with the prepositions before the issuer: «صادر», and «عن» or «من». */
  readonly issued: readonly (readonly [participle: string, ...prepositions: string[]])[];
  readonly facets: FacetLexicon;
  /** Words that place an event in time. */
  readonly times: TimeLexicon;
  /** Words that count and measure. */
  readonly quantities: QuantityLexicon;
  /** How its articles are read: by the forms of words, or by clauses. */
  readonly reading: Reading;
  /** Calibrated on annotated articles by tools/train-confidence.ts. */
  readonly confidence?: LinearModel;
}

/** Words by which kind, certainty and polarity are read. */
export interface FacetLexicon {
  readonly kinds: Readonly<Partial<Record<Kind, readonly string[]>>>;
  readonly possible: readonly string[];
  readonly probable: readonly string[];
  readonly unknown: readonly string[];
  readonly negators: readonly string[];
  /** Negators only before a verb in the present: «ألا», which is written like «إلا» where hamzas are left out. */
  readonly verbNegators: readonly string[];
  /** Words that deny a predicate without a verb: «غير مؤثر». */
  readonly nounNegators: readonly string[];
  /** Pairs that are negative in form alone: «لا يزال» says that something goes on. */
  readonly continuing: readonly string[];
  /** Words that make a negation a restriction: «لم يدم سوى يومين». */
  readonly exceptives: readonly string[];
  /** Classes of words that tell the kind of a claim, named as the model's features name them. */
  readonly classes: readonly KindClass[];
  /** Endings that the `inflected` words of a class take. */
  readonly endings: readonly string[];
  /** First letters of verbs whose presents are written alike, folded: «أخضع» and «خضع». */
  readonly presentTwins: readonly (readonly [from: string, to: string])[];
  /** Endings of feminine nouns, folded, by which the present of one verb is told from the past of another. */
  readonly feminine: readonly string[];
  /** Weights by which the kind is read; without them it is read by rule alone. */
  readonly model?: LinearModel;
}

/** Words that point the same way when the kind of a claim is read: «بلغ», «ارتفع», «نسبة» to a measure. */
export interface KindClass {
  readonly name: string;
  /** Verbs, by their past form. */
  readonly verbs?: readonly string[];
  /** Other words, as they are written. */
  readonly words?: readonly string[];
  /** Words that take each of the `endings`. */
  readonly inflected?: readonly string[];
}

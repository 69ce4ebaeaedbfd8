import { hasVerbalNounShape, type Lexicon } from '../languages/lexicon.ts';
import type { ClauseTable } from '../languages/clause-table.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { fold } from '../text/fold.ts';
import { Part } from '../languages/clause-table.ts';
import { endsIn, PARTICLE, type ParticleName } from '../languages/grammar.ts';
import { Tag } from '../languages/language.ts';
import type {
  Document,
  Lex,
  MentionLayer,
  PhraseHit,
  Quote,
  SegmentLayer,
  Sentence,
  Span,
  Token,
  Word,
} from '../model/index.ts';

/** A range of items, half-open. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const NO_LEX: Lex = {
  tags: 0,
  verb: null,
  cue: null,
  cueForm: null,
  cueLemma: '',
  joins: '',
  preposition: '',
  definite: false,
  accusative: false,
  stem: '',
  pronoun: '',
};

const NO_TOKEN: Token = {
  kind: 'punctuation',
  start: 0,
  end: 0,
  norm: '',
  spelling: { norm: '', readBy: null, reading: null },
};

const COMMAS = '،,؛;';
const DASHES = '-–—ـ−';

/** What an item is, as bits that are set once: rules ask for them a hundred times a word. */
const Sign = {
  Word: 1,
  Number: 2,
  Comma: 4,
  Dash: 8,
  Colon: 16,
  /** The first item of a sentence. */
  Starts: 32,
  OpensQuote: 64,
  ClosesQuote: 128,
  InQuote: 256,
} as const;

/** The signs of every item of an article. */
function signsOf({ items, quotes, quoteOf, sentences }: SegmentLayer): Uint16Array {
  const signs = new Uint16Array(items.length);
  for (let i = 0; i < signs.length; i++) {
    const item = items[i];
    const at = quoteOf[i] ?? -1;
    const quote = at < 0 ? undefined : quotes[at];
    signs[i] = (item === undefined ? 0 : signOf(item)) | (quote === undefined ? 0 : quoteSigns(quote, i));
  }
  for (const { from } of sentences) signs[from] = (signs[from] ?? 0) | Sign.Starts;
  return signs;
}

function signOf({ kind, norm }: Token): number {
  if (kind === 'word') return Sign.Word;
  if (kind === 'number') return Sign.Number;
  if (norm === ':') return Sign.Colon;
  // An empty norm is a tatweel that stands alone, which is neither.
  if (norm === '') return 0;
  return COMMAS.includes(norm) ? Sign.Comma : DASHES.includes(norm) ? Sign.Dash : 0;
}

function quoteSigns({ open, close, balanced }: Quote, i: number): number {
  let signs = open === i ? Sign.OpensQuote : 0;
  if (balanced && close === i) signs |= Sign.ClosesQuote;
  return i > open && (i < close || !balanced) ? signs | Sign.InQuote : signs;
}

/**
 * The layers of one article, with the questions that rules ask of a place in it. It answers; it changes nothing. A place before the text is
 * told apart before lists are looked into: for an engine -1 is no index but a name, and looking it up once makes all looks slow.
 */
export class Reader {
  readonly document: Document;
  readonly language: Lexicon;
  readonly clauses: { readonly table: ClauseTable } | null;
  readonly items: readonly Token[];
  readonly quotes: readonly Quote[];
  readonly quoteOf: Int32Array;
  readonly sentences: readonly Sentence[];
  readonly innerEnds: ReadonlySet<number>;
  readonly #words: readonly Word[];
  /** Of each word, so that it is one step to what is asked most. */
  readonly #lexes: readonly Lex[];
  /** What is before and after the text. */
  readonly #nowhere: Word = {
    norm: '',
    lex: NO_LEX,
    counted: null,
    classes: null,
    facets: -1,
    parts: -1,
    small: null,
    phrases: undefined,
  };
  readonly #phrases: readonly (PhraseHit | null)[];
  /** Bits of `Tag` and of `Sign`, by item. */
  readonly #tags: Int32Array;
  readonly #signs: Uint16Array;
  /** 0 not asked yet, 1 a finite verb, 2 none. */
  readonly #finite: Uint8Array;
  readonly #parts: Int32Array | null;
  /** Work done, in steps: what the growth test counts. */
  steps = 0;

  constructor(document: Document, language: Lexicon, segments: SegmentLayer, mentions: MentionLayer) {
    this.document = document;
    this.language = language;
    const { clauses } = language.definition.reading;
    this.clauses = clauses === null ? null : { table: clauses() };
    this.items = segments.items;
    this.quotes = segments.quotes;
    this.quoteOf = segments.quoteOf;
    this.sentences = segments.sentences;
    this.innerEnds = segments.innerEnds;
    this.#words = mentions.words;
    this.#finite = new Uint8Array(segments.items.length);
    this.#phrases = mentions.phrases;
    this.#parts = mentions.parts;
    this.#lexes = mentions.words.map(({ lex }) => lex);
    this.#tags = new Int32Array(this.#lexes.length);
    for (let i = 0; i < this.#tags.length; i++) this.#tags[i] = this.#lexes[i]?.tags ?? 0;
    this.#signs = signsOf(segments);
  }

  #sign(i: number, sign: number): boolean {
    this.steps++;
    return i >= 0 && ((this.#signs[i] ?? 0) & sign) !== 0;
  }

  /** What the word is in its place, as bits of `Part`; 0 in a language that is read by its word forms alone. */
  part(i: number): number {
    this.steps++;
    return i < 0 ? 0 : (this.#parts?.[i] ?? 0);
  }

  /** A hyphen, an apostrophe or the full stop of an abbreviation, which joins what stands on both sides of it. */
  joinsWords(i: number): boolean {
    const item = this.item(i);
    if (item.kind === 'word' || item.kind === 'number') return false;
    const before = this.item(i - 1);
    if (item.norm === '&') return before.kind === 'word' && this.isWord(i + 1);
    if (before.end !== item.start || before.kind === 'punctuation') return false;
    const after = this.item(i + 1);
    if (item.norm === '.') return before.kind === 'word' && this.isWord(i + 1) && !this.#sign(i + 1, Sign.Starts);
    return (
      after.start === item.end && (item.norm === '-' || item.norm === "'" || item.norm === '’' || item.norm === '/')
    );
  }

  /** The first item of a paragraph. */
  startsBlock(i: number): boolean {
    const start = this.item(i).start;
    return (
      this.#sign(i, Sign.Starts) && (i === 0 || this.document.text.slice(this.item(i - 1).end, start).includes('\n'))
    );
  }

  /** A word of two capitals or more, and nothing else. */
  isCapitals(i: number): boolean {
    const { start, end, kind } = this.item(i);
    const word = this.document.text.slice(start, end);
    return kind === 'word' && word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
  }

  startsSentence(i: number): boolean {
    return this.#sign(i, Sign.Starts);
  }

  item(i: number): Token {
    this.steps++;
    return i < 0 ? NO_TOKEN : (this.items[i] ?? NO_TOKEN);
  }

  lex(i: number): Lex {
    this.steps++;
    return i < 0 ? NO_LEX : (this.#lexes[i] ?? NO_LEX);
  }

  /** The word at i, with what was looked up of it before. */
  word(i: number): Word {
    this.steps++;
    return i < 0 ? this.#nowhere : (this.#words[i] ?? this.#nowhere);
  }

  norm(i: number): string {
    return this.item(i).norm;
  }

  phrase(i: number): PhraseHit | null {
    return i < 0 ? null : (this.#phrases[i] ?? null);
  }

  has(i: number, tag: number): boolean {
    this.steps++;
    return i >= 0 && ((this.#tags[i] ?? 0) & tag) !== 0;
  }

  isWord(i: number): boolean {
    return this.#sign(i, Sign.Word);
  }

  /** The word ends in tanwin, written out («ردًا»): an adverb or object, never a name. */
  hasTanwin(i: number): boolean {
    const { start, end } = this.item(i);
    for (let at = end - 1; at >= end - 2 && at > start; at--)
      if (this.document.text.charCodeAt(at) === 0x064b) return true;
    return false;
  }

  /** The word ends in ta marbuta («رخصة»): a noun, though folded its letters are those of a verb with its object («رخّصه»). */
  endsAsNoun(i: number): boolean {
    return this.document.text.charCodeAt(this.item(i).end - 1) === 0x0629;
  }

  isComma(i: number): boolean {
    return this.#sign(i, Sign.Comma);
  }

  isDash(i: number): boolean {
    return this.#sign(i, Sign.Dash);
  }

  /** «أعتقد», «نأمل»: who speaks says it of himself. */
  inFirstPerson(i: number): boolean {
    const { verb, joins } = this.lex(i);
    if (verb === null) return false;
    if (verb.agreement === '1') return true;
    if (verb.tense !== 'past' || !this.language.told.has(verb.lemma)) return false;
    const at = this.item(i).start + joins.length;
    return this.language.firstPersons.some((letter) => this.document.text.startsWith(letter, at));
  }

  /** Whether the word at i has a part that the grammar gives to small words. */
  isParticle(i: number, part: ParticleName): boolean {
    const word = this.word(i);
    if (word.parts < 0) word.parts = this.language.parts.get(word.norm) ?? 0;
    return (word.parts & PARTICLE[part]) !== 0;
  }

  /** … or what is left of it without a conjunction or an article has: «وهذا». */
  isStem(i: number, part: ParticleName): boolean {
    const word = this.word(i);
    const { stem } = word.lex;
    word.small ??= this.language.parts.has(stem);
    return word.small && this.language.particles[part]?.has(stem) === true;
  }

  /** … the preposition written with it. */
  leads(i: number, part: ParticleName): boolean {
    return this.#isPart(this.lex(i).preposition, part);
  }

  /** … the conjunction written with it. */
  joins(i: number, part: ParticleName): boolean {
    return this.#isPart(this.lex(i).joins, part);
  }

  #isPart(proclitic: string, part: ParticleName): boolean {
    return proclitic !== '' && ((this.language.parts.get(proclitic) ?? 0) & PARTICLE[part]) !== 0;
  }

  /** … or its stem begins with such a word: «ليست», «لكنه». */
  startsAs(i: number, part: ParticleName): boolean {
    const { stem } = this.lex(i);
    for (const word of this.language.particles[part] ?? []) if (stem.startsWith(word)) return true;
    return false;
  }

  isColon(i: number): boolean {
    return this.#sign(i, Sign.Colon);
  }

  /** The outermost quotation that the item belongs to. */
  quoteAt(i: number): Quote | undefined {
    const at = this.quoteOf[i] ?? -1;
    return at < 0 ? undefined : this.quotes[at];
  }

  /** The mark that opens a quotation. */
  opensQuote(i: number): Quote | null {
    return this.#sign(i, Sign.OpensQuote) ? (this.quotes[this.quoteOf[i] ?? 0] ?? null) : null;
  }

  closesQuote(i: number): boolean {
    return this.#sign(i, Sign.ClosesQuote);
  }

  /** Inside a quotation, its marks not counted. */
  inQuote(i: number): boolean {
    return this.#sign(i, Sign.InQuote);
  }

  isComplementizer(i: number): boolean {
    return this.has(i, Tag.Complementizer);
  }

  /** The item after a bracket that opens at i, or i + 1 where it does not close within the sentence. */
  afterBracket(i: number, to: number): number {
    for (let j = i + 1; j < to && j < i + 40; j++) if (this.norm(j) === ')' || this.norm(j) === ']') return j + 1;
    return i + 1;
  }

  /** A dash that opens an insertion: the place after its partner, or null. */
  afterInsertion(i: number, to: number): number | null {
    for (let j = i + 1; j < to && j < i + 40; j++) if (this.isDash(j)) return j + 1;
    return null;
  }

  /** Whether the word at i, in its place, is a finite verb. Asked many times of each word, so that the answer is kept. */
  isFinite(i: number): boolean {
    const known = this.#finite[i];
    if (known === undefined) return this.#readFinite(i);
    if (known === 0) return (this.#finite[i] = this.#readFinite(i) ? 1 : 2) === 1;
    return known === 1;
  }

  /** A word of no list: most often a name. */
  #isUnknown(i: number): boolean {
    const lex = this.lex(i);
    return this.isWord(i) && lex.tags === 0 && lex.verb === null && lex.cue === null;
  }

  #readFinite(i: number): boolean {
    if (this.#parts !== null) return (this.part(i) & Part.Finite) !== 0;
    const lex = this.lex(i);
    const { verb } = lex;
    // «ردًا على»: a verb takes no tanwin.
    if (verb === null || lex.definite || this.item(i).kind !== 'word' || this.hasTanwin(i) || this.endsAsNoun(i))
      return false;
    if (lex.preposition !== '' && !this.leads(i, 'to')) return false;
    if ((lex.tags & Tag.NamePart) !== 0) return false;
    if ((lex.tags & Tag.GivenName) !== 0 && lex.joins === '' && !this.#sign(i, Sign.Starts)) return false;
    // «روبرتو وناصر الحمدي»: a given name joined to a name, with a surname after it.
    if (
      (lex.tags & Tag.GivenName) !== 0 &&
      verb.weak &&
      lex.joins !== '' &&
      this.#isUnknown(i - 1) &&
      this.#isUnknown(i + 1)
    )
      return false;
    const opens = this.#sign(i, Sign.Starts);
    const before = opens ? NO_LEX : this.lex(i - 1);
    if (verb.jussive && (before.tags & Tag.Negator) === 0) return false;
    // First persons belong to speech; in the narrator's sentences their letters are nouns («وأنظمة»).
    if (verb.agreement === '1' && !verb.future && !this.inQuote(i) && !this.#afterColon(i)) return false;
    const first =
      lex.joins !== '' || opens || !this.isWord(i - 1) || ((verb.weak || lex.tags !== 0) && this.#afterConnective(i));
    if (lex.joins === '' && !first && this.isWord(i - 1)) {
      if ((before.tags & Tag.VerbParticle) !== 0) return true;
      if ((before.tags & (Tag.Relative | Tag.Contrast)) !== 0) return true;
      // «حتى أعلنت الشرطة»: a past, where no noun is written so.
      if (
        verb.tense === 'past' &&
        lex.tags === 0 &&
        !verb.weak &&
        this.language.particles.until?.has(before.stem) === true
      )
        return true;
      if ((before.tags & Tag.Negator) !== 0 && verb.tense === 'present') return true;
      if ((before.tags & Tag.Complementizer) !== 0 && before.pronoun !== '') return true;
      // «بعد أن هدد»: a past after «أن» where a preposition of time stands before it.
      if ((before.tags & Tag.Complementizer) !== 0) {
        if (verb.weak) return false;
        if (verb.tense === 'present' || this.has(i - 2, Tag.Preposition)) return true;
        // «سبق أن أعلن».
        return lex.cue !== null && !this.inQuote(i) && this.isFinite(i - 2);
      }
      // «ما وصفه بالنجاح».
      if ((before.tags & Tag.FreeRelative) !== 0 && lex.cue !== null && verb.pronoun !== '') return true;
      // «في غضون ذلك قالت»: after what points at something stands a noun, or a verb that is nothing else; «وقبل ذلك أعلن»: after a
      // preposition it stands for a noun itself.
      const closed = before.preposition !== '' || this.has(i - 2, Tag.Preposition);
      const pointed = (before.tags & Tag.Demonstrative) !== 0 && (verb.weak || (lex.tags !== 0 && !closed));
      if ((pointed || (before.tags & Tag.Preposition) !== 0) && (before.tags & Tag.Relative) === 0) return false;
    }
    const doubtful =
      verb.weak ||
      (lex.tags &
        (Tag.Common |
          Tag.Propositional |
          Tag.Role |
          Tag.Unnamed |
          Tag.Organization |
          Tag.Preposition |
          Tag.Time |
          Tag.Topic |
          Tag.Medium |
          Tag.Document |
          Tag.Adverb)) !==
        0;
    // «عبّر الاتحاد عن أمله», «وبيّن الوزير أن»: verbs written like prepositions, when a subject and what they govern follow.
    if (
      lex.cueForm === 'finite' &&
      (lex.tags & Tag.Preposition) !== 0 &&
      ((first && this.#subjectFollows(i) && this.#governedAhead(i)) || this.#governs(i))
    )
      return true;
    if (
      (lex.tags & (Tag.Preposition | Tag.NamePart | Tag.Honorific | Tag.Subordinator | Tag.Connective)) !== 0 &&
      verb.weak
    )
      return false;
    // «وعدم الجلوس»: the noun that negates another.
    if ((lex.tags & Tag.Negator) !== 0 && (lex.tags & Tag.Propositional) !== 0 && verb.weak) return false;
    // «وتحريك التحقيقات»: a verbal noun whose last letter would be an object.
    if (
      verb.pronoun !== '' &&
      verb.tense === 'past' &&
      !endsIn(verb.pronoun, this.language.endings.feminine) &&
      hasVerbalNounShape(this.language, lex.stem)
    )
      return false;
    if (!doubtful) return true;
    // «وإعادة دراسته»: a verbal noun, not «أعاده».
    if (
      endsIn(verb.pronoun, this.language.endings.feminine) &&
      verb.tense === 'past' &&
      hasVerbalNounShape(this.language, lex.stem)
    )
      return false;
    // «تعزيز الحوار وجعله نهجا»: with a pronoun and joined within a clause, the letters are a noun's.
    if (verb.pronoun !== '' && verb.weak && lex.cue === null && lex.joins !== '' && !opens && this.isWord(i - 1))
      return false;
    // «الجانبان عبّرا»: a dual after a dual.
    if (verb.agreement === 'd' && verb.tense === 'past')
      for (let j = i - 1; j >= i - 3; j--)
        if (endsIn(this.norm(j), this.language.endings.pair) && this.lex(j).definite) return true;
    // «ردا على سؤال»: the accusative of a noun, with its preposition.
    if (verb.agreement === 'd' && verb.tense === 'past' && this.has(i + 1, Tag.Preposition)) return false;
    // «المدير، سامي الحلبي، طالب بخفض الرسوم» against «سامي الحلبي، طالب بالكلية».
    if (
      lex.cueForm === 'finite' &&
      this.isComma(i - 1) &&
      this.has(i + 1, Tag.Propositional) &&
      this.#complementFollows(i)
    )
      return true;
    if (
      lex.cue !== null &&
      lex.cueForm === 'finite' &&
      !first &&
      before.tags === 0 &&
      before.verb === null &&
      this.#complementFollows(i)
    )
      return true;
    // «وعن المشروع الجديد ذكر الموقع أن»: after the article no noun stands that takes another.
    const tells = lex.cueForm === 'finite' && lex.cue?.directive !== true && verb.pronoun === '' && before.definite;
    if (tells && !first && this.#subjectFollows(i) && this.#clauseAhead(i)) return true;
    if (lex.cue !== null && lex.cueForm === 'finite' && first)
      return this.#subjectFollows(i) || this.#quotationFollows(i) || (lex.joins !== '' && this.#complementFollows(i));
    if (lex.cue !== null && lex.cueForm === 'finite' && !first && this.#afterAdverbial(i))
      return this.#subjectFollows(i) && this.#contentAhead(i);
    return first && this.#subjectFollows(i);
  }

  /** «في بيان لها حذرت الوزارة من», «حيث ذكر الوزير أن»: nothing but an adverbial stands between the head of the clause and i. */
  #afterAdverbial(i: number): boolean {
    if (this.has(i - 1, Tag.Subordinator)) return true;
    const closed = Tag.Time | Tag.Adverb | Tag.Demonstrative | Tag.Same;
    if (!this.lex(i - 1).definite && !this.has(i - 1, closed) && !this.#isUnknown(i - 1)) return false;
    for (let j = i - 1; j > i - 9; j--) {
      if (!this.isWord(j) || this.isFinite(j)) return false;
      const { joins, preposition, tags } = this.lex(j);
      const heads = this.#sign(j, Sign.Starts) || !this.isWord(j - 1);
      if (heads) return preposition !== '' || (tags & (Tag.Preposition | Tag.Time | Tag.Adverb)) !== 0;
      if (joins !== '' && (tags & Tag.Preposition) !== 0) return true;
    }
    return false;
  }

  /** «من جانبه طالب الوزير»: a phrase that ties the sentence to the one before ends right before i, at the head of a clause. */
  #afterConnective(i: number): boolean {
    for (let length = 2; length <= 3; length++) {
      const phrase = this.phrase(i - length);
      if (phrase === null || phrase.length !== length || (phrase.tags & (Tag.Connective | Tag.Adverb)) === 0) continue;
      const at = i - length;
      if (this.#sign(at, Sign.Starts) || !this.isWord(at - 1) || this.lex(at).joins !== '') return true;
    }
    return false;
  }

  /** «وعبر عن», «عبر فيه عن»: what the cue governs follows at once; no preposition stands before another. */
  #governs(i: number): boolean {
    const wanted = this.lex(i).cue?.prepositions ?? [];
    // «وبين أن الطريق»: nothing is between a clause.
    if (this.isComplementizer(i + 1)) return wanted.length === 0;
    const next = this.has(i + 1, Tag.Adverb) ? i + 2 : i + 1;
    return !this.isComplementizer(next) && wanted.some((preposition) => fold(preposition) === this.norm(next));
  }

  /** Within a few words stands a complementizer or a preposition that this cue governs. */
  #governedAhead(i: number): boolean {
    const wanted = (this.lex(i).cue?.prepositions ?? []).map(fold);
    // «وبين أن العمل مستمر»: nothing lies between two clauses.
    if (this.has(i + 1, Tag.Complementizer)) return true;
    const reach = i + (wanted.length > 0 ? 18 : 10);
    for (let j = i + 2; j < reach; j++) {
      if (this.#sign(j, Sign.Starts)) return false;
      if ((this.lex(j).tags & Tag.Complementizer) !== 0 || wanted.includes(this.norm(j)) || this.isColon(j))
        return true;
      if (this.isComma(j)) continue;
    }
    return false;
  }

  /** Within a clause stands a complementizer or a preposition that this cue governs. */
  #contentAhead(i: number): boolean {
    const { cue } = this.lex(i);
    const wanted = (cue?.prepositions ?? []).map(fold);
    const speaks = cue?.bare === true || cue?.speechOnly === true || this.has(i - 1, Tag.Subordinator);
    for (let j = i + 1; j < i + 18; j++) {
      if (this.#sign(j, Sign.Starts)) return false;
      const { tags, preposition } = this.lex(j);
      const takes = wanted.includes(this.norm(j)) || (preposition !== '' && wanted.includes(preposition));
      if ((tags & Tag.Complementizer) !== 0 || takes || (speaks && this.isColon(j))) return true;
    }
    return false;
  }

  /** Within a few words, none of them a verb, a clause opens. */
  #clauseAhead(i: number): boolean {
    for (let j = i + 1; j < i + 9 && this.isWord(j) && !this.#sign(j, Sign.Starts); j++) {
      if (this.isComplementizer(j)) return true;
      if (this.lex(j).verb?.weak === false) return false;
    }
    return false;
  }

  /** A complement that this cue takes stands right after it: «ترمب تعهد بالإشراف». */
  #complementFollows(i: number): boolean {
    const next = this.lex(i + 1);
    if ((next.tags & Tag.Complementizer) !== 0) return true;
    const wanted = this.lex(i).cue?.prepositions ?? [];
    return wanted.some((preposition) => preposition === next.preposition || fold(preposition) === this.norm(i + 1));
  }

  /** «وتابع أغلى لاعب في العالم "لن أتوقف"»: whatever words name who speaks, a whole quotation follows them at once. */
  #quotationFollows(i: number): boolean {
    for (let j = i + 1; j < i + 12; j++) {
      const quote = this.opensQuote(j);
      if (quote !== null) return quote.close - quote.open > 4;
      const { verb } = this.lex(j);
      if (!this.isWord(j) || this.#sign(j, Sign.Starts) || (verb !== null && !verb.weak)) return false;
    }
    return false;
  }

  /** A colon before i in the same sentence, not far off. */
  #afterColon(i: number): boolean {
    for (let j = i - 1; j >= 0 && j > i - 30; j--) {
      if (this.isColon(j)) return true;
      if (this.norm(j) === '.') return false;
    }
    return false;
  }

  /** «وأبرز، في المقابل، أنه»: between commas stands an adverbial, and then a clause. */
  #clauseAfterComma(i: number): boolean {
    if (!this.isComma(i)) return false;
    for (let j = i + 1; j < i + 12 && !this.isFinite(j) && !this.#sign(j, Sign.Starts); j++)
      if (this.isComma(j)) return this.isComplementizer(j + 1) && !this.joins(j + 1, 'and');
    return false;
  }

  /** What can be the subject of a verb stands after it: a definite noun, a name, a role. */
  #subjectFollows(i: number): boolean {
    const next = this.lex(i + 1);
    if (!this.isWord(i + 1))
      return (
        this.opensQuote(i + 1) !== null ||
        this.isColon(i + 1) ||
        (this.lex(i).cue !== null && this.#clauseAfterComma(i + 1))
      );
    if ((next.tags & (Tag.Complementizer | Tag.Adverb)) !== 0) return true;
    if ((next.tags & (Tag.Preposition | Tag.Negator)) !== 0) return this.lex(i).cue !== null;
    // «وتابع بالقول: …».
    if (next.preposition !== '')
      return this.lex(i).cue?.bare === true && this.language.particles.saying?.has(next.stem) === true;
    if (next.joins !== '') return false;
    // «طالب عدد من الخبراء»: a part of those named after «من».
    const part = (next.tags & (Tag.Topic | Tag.Common)) !== 0 && next.pronoun === '' && !next.definite;
    if (part && this.lex(i).cue !== null && this.isParticle(i + 2, 'of') && this.lex(i + 3).definite) return true;
    // «وجرى نشر النتائج»: a deed is the subject.
    const { tags, verb } = this.lex(i);
    if (verb?.weak === false && (tags & Tag.Propositional) === 0 && (next.tags & Tag.Propositional) !== 0) return true;
    // «ذكر بيان للجيش أن».
    if ((next.tags & Tag.Medium) !== 0 && this.lex(i).cue !== null && this.lex(i).verb?.pronoun === '') return true;
    return (
      next.definite ||
      (next.tags &
        (Tag.Role |
          Tag.Organization |
          Tag.Outlet |
          Tag.Group |
          Tag.Unnamed |
          Tag.Honorific |
          Tag.NamePart |
          Tag.GivenName |
          Tag.Document |
          Tag.Demonstrative)) !==
        0 ||
      next.tags === 0
    );
  }

  /** The noun phrase that starts at an item, as the language reads one. */
  nounPhrase(from: number, limit: number, governed?: readonly string[]): NounPhrase | null {
    return this.language.definition.reading.nounPhrase(this, from, limit, governed);
  }

  /** The text span of a range of items. */
  span(range: Range): Span {
    return { start: this.item(range.from).start, end: this.item(range.to - 1).end };
  }

  /** The words of a range, as in the text. */
  words(range: Range): string {
    if (range.to <= range.from) return '';
    const { start, end } = this.span(range);
    return this.document.text.slice(start, end);
  }
}

import type { Lexicon } from '../languages/lexicon.ts';
import type { ClauseTable } from '../languages/clause-table.ts';
import { newWord, NO_LEX } from './new-word.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { PARTICLE, type ParticleName } from '../languages/grammar.ts';
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
import { newSpelling } from '../text/spellings.ts';

/** A range of items, half-open. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const NO_TOKEN: Token = {
  kind: 'punctuation',
  start: 0,
  end: 0,
  norm: '',
  spelling: newSpelling(''),
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
  /** Somebody speaks who is named before the paragraph. */
  Spoken: 512,
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
  /** What is before and after the text. */
  readonly #nowhere = newWord('', NO_LEX);
  readonly #phrases: readonly (PhraseHit | null)[];
  /** Bits of `Tag` and of `Sign`, by item. */
  readonly #tags: Int32Array;
  readonly #signs: Uint16Array;
  /** 0 not asked yet, 1 a finite verb, 2 none. */
  readonly #finite: Uint8Array;
  readonly #parts: Int32Array | null;

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
    this.#tags = new Int32Array(mentions.words.length);
    for (let i = 0; i < this.#tags.length; i++) this.#tags[i] = this.#words[i]?.tags ?? 0;
    this.#signs = signsOf(segments);
  }

  #sign(i: number, sign: number): boolean {
    return i >= 0 && ((this.#signs[i] ?? 0) & sign) !== 0;
  }

  /** What the word is in its place, as bits of `Part`; 0 in a language that is read by its word forms alone. */
  part(i: number): number {
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

  startsSentence(i: number): boolean {
    return this.#sign(i, Sign.Starts);
  }

  item(i: number): Token {
    return i < 0 ? NO_TOKEN : (this.items[i] ?? NO_TOKEN);
  }

  lex(i: number): Lex {
    return i < 0 ? this.#nowhere : (this.#words[i] ?? this.#nowhere);
  }

  /** The word at i, with what was looked up of it before. */
  word(i: number): Word {
    return i < 0 ? this.#nowhere : (this.#words[i] ?? this.#nowhere);
  }

  norm(i: number): string {
    return this.item(i).norm;
  }

  phrase(i: number): PhraseHit | null {
    return i < 0 ? null : (this.#phrases[i] ?? null);
  }

  has(i: number, tag: number): boolean {
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

  /** From here on, up to `to`, somebody speaks of himself, as in the answers of an interview. */
  setSpoken(from: number, to: number): void {
    for (let i = from; i < to; i++) this.#signs[i] = (this.#signs[i] ?? 0) | Sign.Spoken;
  }

  isSpoken(i: number): boolean {
    return this.#sign(i, Sign.Spoken);
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
    // Most words have none, and are told before the part is looked up.
    return word.parts !== 0 && (word.parts & (PARTICLE[part] ?? 0)) !== 0;
  }

  /** … or what is left of it without a conjunction or an article has: «وهذا». */
  isStem(i: number, part: ParticleName): boolean {
    const word = this.word(i);
    const { stem } = word;
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
    return proclitic !== '' && ((this.language.parts.get(proclitic) ?? 0) & (PARTICLE[part] ?? 0)) !== 0;
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

  /** Whether the word at i, in its place, is a finite verb. Asked many times of each word, so that the answer is kept. */
  isFinite(i: number): boolean {
    const known = this.#finite[i];
    if (known === 1 || known === 2) return known === 1;
    const finite = this.language.definition.reading.isFinite(this, i);
    // A place outside the text keeps nothing.
    this.#finite[i] = finite ? 1 : 2;
    return finite;
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

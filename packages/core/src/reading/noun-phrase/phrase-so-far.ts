import { endsIn } from '../../languages/grammar.ts';
import type { Lexicon } from '../../languages/lexicon.ts';
import type { Lex } from '../../model/index.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import type { Range, Reader } from '../reader.ts';
import { newWord } from '../new-word.ts';
import { seemsJoined } from './words.ts';

const NONE: readonly never[] = [];

/** A title after the name, with how much had been described before it. */
export interface Apposed {
  readonly at: number;
  readonly roles: number;
  readonly modifiers: number;
}

/** A noun phrase while it is read: the word at hand, and what the words before it gave. One object a phrase; its fields change. */
export class PhraseSoFar {
  readonly reader: Reader;
  readonly endings: Lexicon['endings'];
  readonly from: number;
  /** No phrase that is joined to it goes on from here. */
  readonly limit: number;
  /** The prepositions that the cue governs. */
  readonly governed: readonly string[];

  /** The item at hand, which is set by `look` with the six below. */
  i: number;
  norm = '';
  lex: Lex;
  before: Lex;
  next: Lex;
  /** Something of the phrase stands before. */
  inside = false;
  /** … to which a conjunction joins the word. */
  joined = false;
  /** The name so far ends right before the word. */
  afterName = false;

  /** Tags by which the word is known, without those that its place rules out; set by `classify` with the two below. */
  known = 0;
  isNamePart = false;
  /** Nothing but a name is known of the word. */
  plain = false;

  /** Tags of the word before, as the phrase took it. */
  lastTags = 0;
  head = -1;
  /** The head has the article. */
  definite = false;
  nameFrom = -1;
  nameTo = -1;
  /** A word of description stood after the name. */
  nameClosed = false;
  quoted: Range | null = null;
  /** Most phrases have none of the three, so that a list is made only when something is added. */
  roles: readonly string[] = NONE;
  modifiers: readonly string[] = NONE;
  joint: readonly Range[] = NONE;
  organization = -1;
  outlet = false;
  document = false;
  group = false;
  place = false;
  role = false;
  afterPreposition = false;
  /** «مدير مركز فلان بن فلان»: the name is the centre's. */
  ofBody = false;
  /** «جامعة الملك سعود»: where the name ends after which the body is called. */
  honouredTo = -1;
  /** Where the next adjective of those whom nobody names would stand. */
  adjectiveTo = -1;
  /** «تلك العقوبات»: pointed at, it needs no further description. */
  pointed = false;
  /** A whole phrase with a name, joined to this one. */
  second: NounPhrase | null = null;
  apposed: Apposed | null = null;

  constructor(reader: Reader, from: number, limit: number, governed: readonly string[]) {
    this.reader = reader;
    this.endings = reader.language.endings;
    this.from = from;
    this.limit = limit;
    this.governed = governed;
    this.i = from;
    this.lex = this.before = this.next = reader.lex(from);
  }

  /** Turns to the word at hand. */
  look(norm: string): void {
    const { reader, i } = this;
    this.norm = norm;
    this.lex = reader.lex(i);
    this.before = reader.lex(i - 1);
    this.next = reader.lex(i + 1);
    this.inside = i > this.from;
    if (this.inside && seemsJoined(reader, i))
      this.lex = newWord(norm, { ...this.lex, joins: '', definite: false, stem: norm });
    this.joined = this.inside && this.lex.joins !== '';
    this.afterName = this.nameTo === i;
  }

  /** Goes on to the item after the one at hand. */
  pass(): true {
    this.i++;
    return true;
  }

  /** The word at hand has one of the tags. */
  is(tags: number): boolean {
    return (this.lex.tags & tags) !== 0;
  }

  /** … or no tag but these. */
  isOnly(tags: number): boolean {
    return (this.lex.tags & ~tags) === 0;
  }

  /** The word before was taken with one of the tags. */
  follows(tags: number): boolean {
    return (this.lastTags & tags) !== 0;
  }

  /** The word has one of the endings. */
  ends(endings: readonly string[] | undefined): boolean {
    return endsIn(this.lex.stem, endings);
  }

  /** No conjunction and no preposition is written with the word. */
  get alone(): boolean {
    return this.lex.joins === '' && this.lex.preposition === '';
  }

  get hasName(): boolean {
    return this.nameFrom >= 0;
  }

  get hasBody(): boolean {
    return this.organization >= 0;
  }

  /** The name so far. */
  get name(): Range {
    return { from: this.nameFrom, to: this.nameTo };
  }

  /** … and how many words it has. */
  get nameLength(): number {
    return this.nameTo - this.nameFrom;
  }
}

import { Tag } from '../languages/language.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import type { PhraseMap } from '../languages/phrase-map.ts';
import type { Affixes } from '../languages/language.ts';
import type { Range, Reader } from '../reading/reader.ts';
import type { CountedWord, Span, Token, WordForm, WordTable } from '../model/index.ts';
import { CharClass, classAt } from '../text/chars.ts';

/** A phrase found, with the form of its first word. */
export interface PhraseFound<T> {
  readonly meaning: T;
  readonly next: number;
  readonly head: WordForm;
}

/** A word of the tables of times and quantities of a language: which of them hold it, and what it can begin. */
interface Entry {
  readonly tables: WordTable[];
  begins: number;
}

type Vocabulary = ReadonlyMap<string, Entry>;

/** What a word can begin. */
export const enum Begins {
  Time = 1,
  Amount = 2,
  Number = Time | Amount,
  /** Digits in brackets, if they close at once. */
  Bracket = 4,
}

const vocabularies = new WeakMap<Lexicon, Vocabulary>();

const NONE: readonly never[] = [];

/** Marks that digits may stand between, by the one that opens. */
export const BRACKETS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['"', '"'],
  ['«', '»'],
  ['“', '”'],
]);

/** Words that no number counts. */
const NOT_COUNTED =
  Tag.Preposition |
  Tag.Complementizer |
  Tag.Relative |
  Tag.Subordinator |
  Tag.Contrast |
  Tag.Negator |
  Tag.VerbParticle |
  Tag.Pronoun |
  Tag.Demonstrative |
  Tag.Adverb |
  Tag.Auxiliary |
  Tag.Connective;

/** Words without their proclitics. */
export class WordForms {
  readonly reader: Reader;
  readonly #affixes: Affixes;
  readonly #vocabulary: Vocabulary;

  constructor(reader: Reader) {
    this.reader = reader;
    const { language } = reader;
    this.#affixes = language.definition.affixes;
    this.#vocabulary = vocabularies.get(language) ?? vocabularyOf(language);
  }

  /** The word at i in all its readings, the least taken apart first. */
  at(i: number): readonly WordForm[] {
    const counted = this.#counted(i);
    return (counted.all ??= this.#take(this.reader.norm(i), null));
  }

  /** What the word at i can begin, whatever follows: bits of {@link Begins}. Nearly all words begin no time and no amount. */
  begins(i: number): number {
    const word = this.reader.word(i);
    if (word.begins < 0) word.begins = this.#beginnings(i);
    const { begins } = word;
    if ((begins & Begins.Bracket) === 0) return begins;
    const closes = this.reader.norm(i + 2) === BRACKETS.get(this.reader.norm(i));
    return closes ? begins | Begins.Number : begins;
  }

  /** What the tables have of the word at i, which is kept with the word. */
  #counted(i: number): CountedWord {
    const word = this.reader.word(i);
    return (word.counted ??= { known: this.#take(word.norm, this.#vocabulary), all: null });
  }

  #beginnings(i: number): number {
    const { kind, norm }: Token = this.reader.item(i);
    const { symbols, percentSigns } = this.reader.language.quantities;
    const last = norm.charCodeAt(norm.length - 1);
    let begins = kind === 'number' || (last >= 0x30 && last <= 0x39) ? Begins.Number : 0;
    if (symbols.has(norm) || percentSigns.has(norm)) begins |= Begins.Amount;
    if (BRACKETS.has(norm)) begins |= Begins.Bracket;
    for (const { form } of this.#counted(i).known) begins |= this.#vocabulary.get(form)?.begins ?? 0;
    return begins;
  }

  /** The first reading of the word at i that a table of times or quantities knows. */
  find<T>(i: number, table: ReadonlyMap<string, T>): { readonly meaning: T; readonly head: WordForm } | null {
    for (const head of this.#counted(i).known) {
      if (!head.tables.includes(table)) continue;
      const meaning = table.get(head.form);
      if (meaning !== undefined) return { meaning, head };
    }
    return null;
  }

  /** The longest phrase that begins at i and ends before `to`. */
  phrase<T>(i: number, to: number, table: PhraseMap<T>): PhraseFound<T> | null {
    for (const head of this.#counted(i).known) {
      if (!head.tables.includes(table)) continue;
      for (const { rest, meaning } of table.get(head.form) ?? NONE)
        if (i + rest.length < to && rest.every((word, k) => this.reader.norm(i + 1 + k) === word))
          return { meaning, next: i + 1 + rest.length, head };
    }
    return null;
  }

  /** The first reading of the word at i that is in a set; with `preposition` false none after a preposition. */
  headIn(i: number, set: ReadonlySet<string>, preposition = true): WordForm | undefined {
    for (const head of this.#counted(i).known)
      if (head.tables.includes(set) && (preposition || !head.preposition)) return head;
    return undefined;
  }

  /** Whether the word at i, in one of its readings, is in a set. */
  in(i: number, set: ReadonlySet<string>): boolean {
    return this.headIn(i, set) !== undefined;
  }

  /** A conjunction that stands alone («3 ملايين و 200»). */
  isConjunction(i: number): boolean {
    return this.#affixes.conjunctions.includes(this.reader.norm(i));
  }

  /** An indefinite noun, as far as its word tells. */
  canBeCounted(i: number): boolean {
    const { definite, joins, preposition, tags } = this.reader.lex(i);
    return this.reader.isWord(i) && !definite && joins === '' && preposition === '' && (tags & NOT_COUNTED) === 0;
  }

  /** A dash, or a tatweel that stands alone for one: folding leaves nothing of it. */
  isDash(i: number): boolean {
    const item = this.reader.items[i];
    return item !== undefined && (item.norm === '' || this.reader.isDash(i));
  }

  /** The span of items without the first letters of the first word. */
  span(range: Range, letters: number): Span {
    const { start, end } = this.reader.span(range);
    const { text } = this.reader.document;
    const last = this.reader.item(range.from).end;
    let at = start;
    for (let k = 0; k < letters && at < last; k++) {
      at++;
      while (at < last && (classAt(text, at) === CharClass.Mark || classAt(text, at) === CharClass.Format)) at++;
    }
    return { start: at < last ? at : start, end };
  }

  /** The readings of a word; with `only` those among these words. */
  #take(norm: string, only: Vocabulary | null): readonly WordForm[] {
    const { conjunctions, prepositions, article, contracted } = this.#affixes;
    const forms: WordForm[] = [];
    const add = (form: string, letters: number, joined: boolean, preposition: boolean, definite: boolean): void => {
      const tables = only === null ? NONE : only.get(form)?.tables;
      if (tables !== undefined) forms.push({ form, letters, joined, preposition, definite, tables });
    };
    const take = (conjunction: string): void => {
      if (!norm.startsWith(conjunction)) return;
      const tail = norm.slice(conjunction.length);
      const joined = conjunction !== '';
      const afterPreposition = (preposition: string): void => {
        if (!tail.startsWith(preposition)) return;
        const form = tail.slice(preposition.length);
        const letters = conjunction.length + preposition.length;
        if (form.length > 0) add(form, letters, joined, preposition !== '', false);
        if (article !== '' && form.startsWith(article) && form.length > article.length)
          add(form.slice(article.length), letters, joined, preposition !== '', true);
      };
      afterPreposition('');
      prepositions.forEach(afterPreposition);
      // «للعام»: preposition and article are one; neither can be taken off alone.
      if (contracted !== '' && tail.startsWith(contracted) && tail.length > contracted.length) {
        const form = tail.slice(contracted.length);
        add(form, conjunction.length, joined, true, true);
        add(article + form, conjunction.length, joined, true, false);
      }
    };
    take('');
    conjunctions.forEach(take);
    return forms.length === 0 ? NONE : forms;
  }
}

function vocabularyOf(language: Lexicon): Vocabulary {
  const { times, quantities } = language;
  // In which tables DayReader, SpanReader and QuantityScanner look up the first word of what they read.
  const openings = new Map<unknown, number>([
    ...[
      times.events,
      times.dayParts,
      times.relativeDays,
      times.weekdays,
      times.ordinals,
      times.ago,
      times.yearParts,
      times.these,
      times.months,
      times.modifiers,
      times.units,
    ].map(opening(Begins.Time)),
    ...[quantities.numbers, quantities.scales].map(opening(Begins.Number)),
    ...[quantities.fractions, quantities.units].map(opening(Begins.Amount)),
  ]);
  const words = new Map<string, Entry>();
  for (const table of [...Object.values(times), ...Object.values(quantities)])
    if (table instanceof Map || table instanceof Set)
      for (const word of table.keys()) {
        let entry = words.get(word);
        if (entry === undefined) words.set(word, (entry = { tables: [], begins: 0 }));
        entry.tables.push(table);
        entry.begins |= openings.get(table) ?? 0;
      }
  vocabularies.set(language, words);
  return words;
}

const opening = (begins: number) => (table: unknown) => [table, begins] as const;

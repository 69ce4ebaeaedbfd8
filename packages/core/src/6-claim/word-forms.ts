import type { Lexicon } from '../languages/lexicon.ts';
import type { PhraseMap } from '../languages/phrase-map.ts';
import type { Affixes } from '../languages/language.ts';
import type { Range, Reader } from '../reading/reader.ts';
import type { Span, WordForm, WordTable } from '../model/index.ts';
import { CharClass, classAt } from '../text/chars.ts';

/** A phrase found, with the form of its first word. */
export interface PhraseFound<T> {
  readonly meaning: T;
  readonly next: number;
  readonly head: WordForm;
}

/** All words of the tables of times and quantities of a language, with the tables that hold them. */
type Vocabulary = ReadonlyMap<string, readonly WordTable[]>;

const vocabularies = new WeakMap<Lexicon, Vocabulary>();
const openings = new WeakMap<Lexicon, ReadonlySet<WordTable>>();

const NONE: readonly never[] = [];

/** Words without their proclitics. */
export class WordForms {
  readonly reader: Reader;
  readonly #affixes: Affixes;
  readonly #vocabulary: Vocabulary;
  readonly #opening: ReadonlySet<WordTable>;

  constructor(reader: Reader) {
    this.reader = reader;
    const { language } = reader;
    this.#affixes = language.definition.affixes;
    this.#vocabulary = vocabularies.get(language) ?? vocabularyOf(language);
    this.#opening = openings.get(language) ?? openingOf(language);
  }

  /** The word at i in all its readings, the least taken apart first. */
  at(i: number): readonly WordForm[] {
    return this.#take(this.reader.norm(i), null);
  }

  /**
   * No time and no amount begins with the word, whatever follows: it ends in no digit, and no table knows it that words which begin one
   * are looked up in.
   */
  beginsNothing(i: number): boolean {
    for (const { tables } of this.#known(i)) for (const table of tables) if (this.#opening.has(table)) return false;
    const { kind, norm } = this.reader.item(i);
    const last = norm.charCodeAt(norm.length - 1);
    return kind === 'word' && !(last >= 0x30 && last <= 0x39);
  }

  /** The readings of the word at i that a table of times or quantities knows. */
  #known(i: number): readonly WordForm[] {
    const word = this.reader.word(i);
    word.forms ??= this.#take(word.norm, this.#vocabulary);
    return word.forms;
  }

  /** The first reading of the word at i that a table of times or quantities knows. */
  find<T>(i: number, table: ReadonlyMap<string, T>): { readonly meaning: T; readonly head: WordForm } | null {
    for (const head of this.#known(i)) {
      if (!head.tables.includes(table)) continue;
      const meaning = table.get(head.form);
      if (meaning !== undefined) return { meaning, head };
    }
    return null;
  }

  /** The longest phrase that begins at i and ends before `to`. */
  phrase<T>(i: number, to: number, table: PhraseMap<T>): PhraseFound<T> | null {
    for (const head of this.#known(i)) {
      if (!head.tables.includes(table)) continue;
      for (const { rest, meaning } of table.get(head.form) ?? NONE)
        if (i + rest.length < to && rest.every((word, k) => this.reader.norm(i + 1 + k) === word))
          return { meaning, next: i + 1 + rest.length, head };
    }
    return null;
  }

  /** The first reading of the word at i that is in a set; with `preposition` false none after a preposition. */
  headIn(i: number, set: ReadonlySet<string>, preposition = true): WordForm | undefined {
    for (const head of this.#known(i)) if (head.tables.includes(set) && (preposition || !head.preposition)) return head;
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
      const tables = only === null ? NONE : only.get(form);
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
  const words = new Map<string, WordTable[]>();
  for (const table of [...Object.values(language.times), ...Object.values(language.quantities)])
    if (table instanceof Map || table instanceof Set)
      for (const word of table.keys()) {
        const tables = words.get(word);
        if (tables === undefined) words.set(word, [table]);
        else tables.push(table);
      }
  vocabularies.set(language, words);
  return words;
}

/** The tables in which DayReader, SpanReader and QuantityScanner look up the first word of what they read; the others hold what may follow. */
function openingOf(language: Lexicon): ReadonlySet<WordTable> {
  const { times, quantities } = language;
  const tables = new Set<WordTable>([
    ...[times.events, times.dayParts, times.units, times.relativeDays, times.weekdays, times.ordinals],
    ...[times.ago, times.yearParts, times.these, times.months],
    ...[quantities.numbers, quantities.scales, quantities.fractions, quantities.units],
    ...[quantities.symbols, quantities.percentSigns],
  ]);
  openings.set(language, tables);
  return tables;
}

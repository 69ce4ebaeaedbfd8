import { LanguageMemo } from '../languages/language-memo.ts';
import type { Language } from '../languages/define-language.ts';
import type { PhraseMap } from '../languages/phrase-map.ts';
import type { Affixes } from '../languages/language.ts';
import type { Range, Reader } from '../reading/reader.ts';
import type { Span } from '../model/index.ts';
import type { Memo } from '../text/memo.ts';
import { CharClass, classAt } from '../text/chars.ts';

/** One way to take proclitics off a word: «وبالأمس» → «الأمس» joined and after a preposition, or «أمس», definite as well. */
export interface WordForm {
  readonly form: string;
  /** Letters of conjunction and preposition before the form, which are not part of what the word names. */
  readonly letters: number;
  readonly joined: boolean;
  readonly preposition: boolean;
  readonly definite: boolean;
}

/** A phrase found, with the form of its first word. */
export interface PhraseFound<T> {
  readonly meaning: T;
  readonly next: number;
  readonly head: WordForm;
}

/** For each language: of words the readings that some table of times or quantities knows, and all words of those tables. */
const languages = new LanguageMemo<readonly WordForm[]>();
const vocabularies = new WeakMap<Language, ReadonlySet<string>>();
/** The known readings of the items of an article: each of its claims is read for times and for quantities. */
const articles = new WeakMap<Reader, (readonly WordForm[] | undefined)[]>();

const NONE: readonly never[] = [];

/** Words without their proclitics. */
export class WordForms {
  readonly reader: Reader;
  readonly #affixes: Affixes;
  readonly #memo: Memo<readonly WordForm[]>;
  readonly #vocabulary: ReadonlySet<string>;
  readonly #items: (readonly WordForm[] | undefined)[];

  constructor(reader: Reader) {
    this.reader = reader;
    const { language } = reader;
    this.#affixes = language.definition.affixes;
    this.#memo = languages.of(language);
    this.#vocabulary = vocabularies.get(language) ?? vocabularyOf(language);
    this.#items = articles.get(reader) ?? Array.from({ length: reader.items.length });
    articles.set(reader, this.#items);
  }

  /** The word at i in all its readings, the least taken apart first. */
  at(i: number): readonly WordForm[] {
    return this.#take(this.reader.norm(i), null);
  }

  /**
   * A word that is in no table and ends in no digit: no time and no amount begins with it, whatever follows, since all of them begin with
   * a word of a table, with digits or with a mark.
   */
  beginsNothing(i: number): boolean {
    if (this.#known(i).length > 0) return false;
    const { kind, norm } = this.reader.item(i);
    const last = norm.charCodeAt(norm.length - 1);
    return kind === 'word' && !(last >= 0x30 && last <= 0x39);
  }

  /** The readings of the word at i that a table of times or quantities knows. */
  #known(i: number): readonly WordForm[] {
    const asked = this.#items[i];
    if (asked !== undefined) {
      this.reader.steps++;
      return asked;
    }
    const norm = this.reader.norm(i);
    let forms = this.#memo.get(norm);
    if (forms === undefined) {
      forms = this.#take(norm, this.#vocabulary);
      this.#memo.set(norm, forms);
    }
    if (i >= 0 && i < this.#items.length) this.#items[i] = forms;
    return forms;
  }

  /** The first reading of the word at i that a table of times or quantities knows. */
  find<T>(i: number, table: ReadonlyMap<string, T>): { readonly meaning: T; readonly head: WordForm } | null {
    for (const head of this.#known(i)) {
      const meaning = table.get(head.form);
      if (meaning !== undefined) return { meaning, head };
    }
    return null;
  }

  /** The longest phrase that begins at i and ends before `to`. */
  phrase<T>(i: number, to: number, table: PhraseMap<T>): PhraseFound<T> | null {
    for (const head of this.#known(i))
      for (const { rest, meaning } of table.get(head.form) ?? NONE)
        if (i + rest.length < to && rest.every((word, k) => this.reader.norm(i + 1 + k) === word))
          return { meaning, next: i + 1 + rest.length, head };
    return null;
  }

  /** The first reading of the word at i that is in a set; with `preposition` false none after a preposition. */
  headIn(i: number, set: ReadonlySet<string>, preposition = true): WordForm | undefined {
    for (const head of this.#known(i)) if (set.has(head.form) && (preposition || !head.preposition)) return head;
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
  #take(norm: string, only: ReadonlySet<string> | null): readonly WordForm[] {
    const { conjunctions, prepositions, article, contracted } = this.#affixes;
    const forms: WordForm[] = [];
    const add = (form: string, letters: number, joined: boolean, preposition: boolean, definite: boolean): void => {
      if (only === null || only.has(form)) forms.push({ form, letters, joined, preposition, definite });
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

/** Every word that a table of times or quantities is asked for. */
function vocabularyOf(language: Language): ReadonlySet<string> {
  const words = new Set<string>();
  for (const table of [...Object.values(language.times), ...Object.values(language.quantities)])
    if (table instanceof Map || table instanceof Set) for (const word of table.keys()) words.add(word);
  vocabularies.set(language, words);
  return words;
}

import type { PhraseMap } from '../languages/phrase-map.ts';
import type { Affixes } from '../languages/language.ts';
import type { Range, Reader } from '../reading/reader.ts';
import type { Span } from '../model/index.ts';
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

/** Words without their proclitics, remembered for as long as one reading lasts. */
export class WordForms {
  readonly reader: Reader;
  readonly #affixes: Affixes;
  readonly #known = new Map<string, readonly WordForm[]>();

  constructor(reader: Reader) {
    this.reader = reader;
    this.#affixes = reader.language.definition.affixes;
  }

  /** The word at i in all its readings, the least taken apart first. */
  at(i: number): readonly WordForm[] {
    const norm = this.reader.norm(i);
    let forms = this.#known.get(norm);
    if (forms === undefined) {
      forms = this.#take(norm);
      this.#known.set(norm, forms);
    }
    return forms;
  }

  /** The first reading of the word at i that a table knows. */
  find<T>(i: number, table: ReadonlyMap<string, T>): { readonly meaning: T; readonly head: WordForm } | null {
    for (const head of this.at(i)) {
      const meaning = table.get(head.form);
      if (meaning !== undefined) return { meaning, head };
    }
    return null;
  }

  /** The longest phrase that begins at i and ends before `to`. */
  phrase<T>(i: number, to: number, table: PhraseMap<T>): PhraseFound<T> | null {
    for (const head of this.at(i))
      for (const { rest, meaning } of table.get(head.form) ?? [])
        if (i + rest.length < to && rest.every((word, k) => this.reader.norm(i + 1 + k) === word))
          return { meaning, next: i + 1 + rest.length, head };
    return null;
  }

  /** Whether the word at i, in one of its readings, is in a set. */
  in(i: number, set: ReadonlySet<string>): boolean {
    return this.at(i).some(({ form }) => set.has(form));
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

  #take(norm: string): readonly WordForm[] {
    const { conjunctions, prepositions, article, contracted } = this.#affixes;
    const forms: WordForm[] = [];
    for (const conjunction of ['', ...conjunctions]) {
      if (!norm.startsWith(conjunction)) continue;
      const tail = norm.slice(conjunction.length);
      const joined = conjunction !== '';
      for (const preposition of ['', ...prepositions]) {
        if (!tail.startsWith(preposition)) continue;
        const form = tail.slice(preposition.length);
        const letters = conjunction.length + preposition.length;
        const base = { joined, preposition: preposition !== '' };
        if (form.length > 0) forms.push({ ...base, form, letters, definite: false });
        if (article !== '' && form.startsWith(article) && form.length > article.length)
          forms.push({ ...base, form: form.slice(article.length), letters, definite: true });
      }
      // «للعام»: preposition and article are one; neither can be taken off alone.
      if (contracted !== '' && tail.startsWith(contracted) && tail.length > contracted.length) {
        const form = tail.slice(contracted.length);
        const base = { letters: conjunction.length, joined, preposition: true };
        forms.push({ ...base, form, definite: true }, { ...base, form: article + form, definite: false });
      }
    }
    return forms;
  }
}

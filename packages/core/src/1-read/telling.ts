import type { Language } from '../languages/define-language.ts';

/** What a letter of a language says of the word that it stands in. */
export const enum Letter {
  None,
  Known,
  /** The language does not write it, or only in names and loans. */
  Strange,
  /** Others in the same letters do not write it, or seldom. */
  Own,
}

/** What tells a language from others in the same letters. */
interface Telling {
  readonly common: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
}

const tables = new WeakMap<Language, Uint8Array>();

/** The letters of a language by code unit; strange and own ones are known as such once {@link tellingOf} was asked. */
export function lettersOf(language: Language): Uint8Array {
  let table = tables.get(language);
  if (table === undefined) {
    tables.set(language, (table = new Uint8Array(0x10000)));
    for (const [from, to] of language.letters) table.fill(Letter.Known, from, to + 1);
  }
  return table;
}

export function tellingOf(language: Language): Telling | null {
  const { telling } = language.definition;
  if (telling === undefined) return null;
  const letters = lettersOf(language);
  const mark = (list: string | undefined, as: Letter): void => {
    for (const letter of list ?? '') if (letters[letter.charCodeAt(0)]) letters[letter.charCodeAt(0)] = as;
  };
  mark(telling.strange, Letter.Strange);
  mark(telling.own, Letter.Own);
  return { common: new Set(telling.words), others: new Set(telling.others) };
}

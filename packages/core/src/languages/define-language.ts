import { checkLanguage } from './check-language.ts';
import { compile } from './compile.ts';
import type { LanguageDefinition, LanguageLexicon } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import type { Reading } from '../reading/reading.ts';

/** A language that articles can be read in: what {@link defineLanguage} gives. */
export interface Language {
  /** BCP 47 primary tag. */
  readonly id: string;
  /** Code point ranges of its letters, by which a text's language is chosen. */
  readonly letters: LanguageDefinition['letters'];
  /** What it was made of: spread it to make a language that differs in a few entries. */
  readonly definition: LanguageDefinition;
  /** Its tables, compiled when the first article is read. */
  readonly lexicon: () => Lexicon;
}

/**
 * Makes a language of what it declares; call it once, at module level. It costs nothing until an article is read in it.
 *
 * What it declares is checked then: `extract` throws an {@link IsnadError} with the code `invalid-language`, which names the entry that
 * cannot be read.
 */
export function defineLanguage(definition: LanguageDefinition): Language {
  return languageOf(definition.id, definition.letters, () => checkLanguage(definition));
}

/** A language that was checked when it was built, whose words are unpacked when they are first asked for. */
export function languageOf(
  id: string,
  letters: LanguageDefinition['letters'],
  words: () => LanguageLexicon & { readonly reading: Reading },
): Language {
  let definition: LanguageDefinition | null = null;
  let lexicon: Lexicon | null = null;
  const language = {
    id,
    letters,
    get definition() {
      return (definition ??= { ...words(), id, letters });
    },
    lexicon: () => (lexicon ??= compile(language.definition)),
  };
  return Object.freeze(language);
}

import { checkFrame, checkLanguage } from './check-language.ts';
import { compile } from './compile.ts';
import { IsnadError } from '../errors.ts';
import { LANGUAGE } from './language-mark.ts';
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
 *
 * @throws {IsnadError} `invalid-language` at once, where there is no `id`, or no `letters` by which a text would be known to be in it.
 */
export function defineLanguage(definition: LanguageDefinition): Language {
  checkFrame(definition);
  const { id, letters } = definition;
  // What no check foresaw is a fault of the definition all the same.
  const readable = <Made>(make: () => Made): Made => {
    try {
      return make();
    } catch (error) {
      if (IsnadError.isInstance(error)) throw error;
      const reason = error instanceof Error ? error.message : String(error);
      throw new IsnadError('invalid-language', `The language "${id}" cannot be read: ${reason}.`);
    }
  };
  return languageOf(
    id,
    letters,
    () => readable(() => checkLanguage(definition)),
    (whole) => readable(() => compile(whole)),
  );
}

/** A language that was checked when it was built, whose words are unpacked when they are first asked for. */
export function languageOf(
  id: string,
  letters: LanguageDefinition['letters'],
  words: () => LanguageLexicon & { readonly reading: Reading },
  make: (definition: LanguageDefinition) => Lexicon = compile,
): Language {
  let definition: LanguageDefinition | null = null;
  let lexicon: Lexicon | null = null;
  const language = {
    id,
    letters,
    get definition() {
      return (definition ??= { ...words(), id, letters });
    },
    lexicon: () => (lexicon ??= make(language.definition)),
    [LANGUAGE]: true,
  };
  return Object.freeze(language);
}

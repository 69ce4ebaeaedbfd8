import { compile } from './compile.ts';
import type { LanguageDefinition } from './language.ts';
import type { Lexicon } from './lexicon.ts';

/** A language that articles can be read in: what {@link defineLanguage} gives. */
export interface Language {
  /** BCP 47 primary tag. */
  readonly id: string;
  /** What it was made of: spread it to make a language that differs in a few entries. */
  readonly definition: LanguageDefinition;
  /** Its tables, compiled when the first article is read. */
  readonly lexicon: () => Lexicon;
}

/** Makes a language of what it declares; call it once, at module level. It costs nothing until an article is read in it. */
export function defineLanguage(definition: LanguageDefinition): Language {
  let lexicon: Lexicon | null = null;
  return Object.freeze({
    id: definition.id,
    definition,
    lexicon: () => (lexicon ??= compile(definition)),
  });
}

import { documentOf, layOut } from './1-read/read.ts';
import { languagesOf, chooseLanguage } from './1-read/language.ts';
import { segment } from './2-segment/segment.ts';
import { tokenize } from './2-segment/tokenize.ts';
import { mention } from './3-mention/mention.ts';
import { chain } from './5-chain/chain.ts';
import { claim, idSource } from './6-claim/claim.ts';
import { diagnoseArticle } from './6-claim/diagnose.ts';
import { inOrder } from './6-claim/in-order.ts';
import { IsnadError } from './errors.ts';
import type { Language } from './languages/define-language.ts';
import { LANGUAGE } from './languages/language-mark.ts';
import type { Article, Extraction } from './model/index.ts';
import { Reader } from './reading/reader.ts';
import { lettersOf } from './text/chars.ts';

export interface ExtractOptions {
  /** The languages that may be read; the text chooses among them, and so does a paragraph that is in another than its article. */
  readonly languages: readonly Language[];
}

/**
 * Reads an article into claims with their chains of attribution.
 *
 * «وقال فلان إن السد اكتمل.» → one claim «السد اكتمل», chain [فلان], cue «قال».
 *
 * A text in none of the languages comes back without claims, with a diagnostic that says so. Never throws on text. Throws {@link IsnadError} on a wrong argument: an article that is neither string nor object, no language.
 */
export function extract(article: Article, options: ExtractOptions): Extraction {
  const languages = options?.languages;
  if (!Array.isArray(languages) || languages.length === 0 || !languages.every(isLanguage))
    throw new IsnadError('no-language', 'Pass a language: extract(article, { languages: [ar] }).');
  const layout = layOut(article);
  const letters = lettersOf(layout.text);
  const { language, lang, doubt } = chooseLanguage(letters, layout.lang, languages);
  const tokens = tokenize(letters);
  const document = documentOf(layout, lang, tokens);
  const diagnostics = diagnoseArticle(document, tokens, language, doubt);
  const ids = idSource();
  // Read by the rules of another language, it would say what nobody said.
  const own = language === null ? [] : languagesOf(letters, document.blocks, language, languages);
  const found = [...new Set(own)].map((each) => {
    const words = each.lexicon();
    const { reading } = each.definition;
    const part = { ...document, blocks: document.blocks.filter((_, index) => own[index] === each) };
    const segments = segment(
      { document: part, tokens },
      reading.clauses?.().abbreviations ?? words.particles.initials,
      words.particles.and,
    );
    const reader = new Reader(part, words, segments, mention(segments, words));
    const attributes = reading.attribute(reader);
    return claim(reader, attributes, chain(reader, attributes), ids);
  });
  return inOrder(document, found, diagnostics);
}

/** Made by defineLanguage; neither its name nor its definition is the language. */
function isLanguage(value: unknown): value is Language {
  return typeof value === 'object' && value !== null && LANGUAGE in value;
}

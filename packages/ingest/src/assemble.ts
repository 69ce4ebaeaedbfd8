import type { ArticleBlock, Encoding, Found, FoundMeta, IngestedArticle, Note } from './article.ts';
import { languageFor } from './languages/index.ts';
import { couldBe, languageOfText } from './text/script.ts';

interface Parts {
  readonly blocks: readonly ArticleBlock[];
  readonly meta: FoundMeta;
  readonly notes?: readonly Note[];
  /** Where the article was read from. */
  readonly url?: string;
  readonly encoding?: Encoding;
}

/** The article from its blocks and facts; every entry of the package ends here. */
export function assemble({ blocks, meta, notes = [], url, encoding }: Parts): IngestedArticle {
  const text = blocks
    .filter(({ kind }) => kind === 'heading' || kind === 'paragraph')
    .map((block) => block.text)
    .join('\n\n');
  const said = [...notes];
  const language = settleLanguage(meta.language, text, said);
  const address = settleAddress(url, meta.canonical?.value, said);
  const { language: _, ...others } = meta;
  const { title, publisher, authors, section, published } = meta;
  return {
    ...(title === undefined ? {} : { title: title.value }),
    text,
    ...(language === undefined ? {} : { lang: language.value }),
    ...(publisher === undefined ? {} : { publisher: publisher.value }),
    ...(authors === undefined ? {} : { author: joinNames(authors.value, language?.value) }),
    ...(section === undefined ? {} : { section: section.value }),
    ...(published === undefined ? {} : { published: published.value }),
    ...(address === undefined ? {} : { url: address }),
    blocks,
    meta: language === undefined ? others : { ...others, language },
    notes: said,
    ...(encoding === undefined ? {} : { encoding }),
  };
}

/** Templates often declare the language of the software: the script of the text decides against them. */
function settleLanguage(declared: Found<string> | undefined, text: string, notes: Note[]): Found<string> | undefined {
  if (declared !== undefined && couldBe(declared.value, text)) return declared;
  if (declared !== undefined) notes.push('wrong-language');
  const read = languageOfText(text);
  return read === null ? undefined : { value: read, from: 'text' };
}

/** A page may call any address its own; one on another host is told, not believed. */
function settleAddress(url: string | undefined, canonical: string | undefined, notes: Note[]): string | undefined {
  if (url === undefined || canonical === undefined) return url ?? canonical;
  if (site(url) === site(canonical)) return canonical;
  notes.push('foreign-canonical');
  return url;
}

/** The host without what stands for another rendering of the same site. */
function site(address: string): string {
  return new URL(address).hostname.replace(/^(?:(?:www|m|amp|mobile)\.)+/u, '');
}

function joinNames(names: readonly string[], lang: string | undefined): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  const language = languageFor(lang);
  const before = names.slice(0, -1).join(language?.comma ?? ', ');
  return `${before}${language?.and ?? ', '}${last}`;
}

import type { BlockKind } from '@isnad/core';

/**
 * Where a value was found. `visible`: in what a reader sees; `html`: an element or attribute such as `<title>` or `lang`; `file`: the
 * properties of a PDF or DOCX file; `text`: worked out from the text itself.
 */
export type Place =
  'json-ld' | 'open-graph' | 'meta' | 'microdata' | 'link' | 'html' | 'visible' | 'feed' | 'file' | 'text';

export interface Found<Value> {
  readonly value: Value;
  readonly from: Place;
}

/** A part of the page in reading order. `text` has no line breaks, and one space where the source had any white space. */
export interface ArticleBlock {
  readonly kind: BlockKind;
  readonly text: string;
}

/** What is known of the article besides its text, and where each fact was found. A field that was not found is absent. */
export interface FoundMeta {
  readonly title?: Found<string>;
  readonly publisher?: Found<string>;
  readonly authors?: Found<readonly string[]>;
  /** ISO 8601, with the offset as given; without one where the page gives none. */
  readonly published?: Found<string>;
  readonly modified?: Found<string>;
  readonly section?: Found<string>;
  /** BCP 47. */
  readonly language?: Found<string>;
  /** The address that the page calls its own, absolute. It may name another host than the one it was read from. */
  readonly canonical?: Found<string>;
  readonly imageCredit?: Found<string>;
}

/**
 * What a desk should know about how the article was read.
 *
 * - `wrong-charset`: the page is in another encoding than it declares;
 * - `wrong-language`: the declared language is not that of the text;
 * - `foreign-canonical`: the page calls an address on another host its own; `url` is then the address given;
 * - `lifted`: elements nested deeper than any real page were read at a lesser depth;
 * - `not-free`: the page says that not all of the article is free to read;
 * - `live-blog`: a running report; the order of its parts is that of the page;
 * - `less-than-data`: the text given to search engines is much longer than the one that readers see;
 * - `body-from-data`: the visible page has no body; the text is the one given to search engines.
 */
export type Note =
  | 'wrong-charset'
  | 'wrong-language'
  | 'foreign-canonical'
  | 'lifted'
  | 'not-free'
  | 'live-blog'
  | 'less-than-data'
  | 'body-from-data';

/** The encoding that a page was read in, and what it declared. */
export interface Encoding {
  /** As the WHATWG names it: `utf-8`, `windows-1256`. */
  readonly used: string;
  readonly declared?: string;
}

/** An article as core takes it (assignable to its `ArticleInput`), with its blocks and where each fact was found. */
export interface IngestedArticle {
  readonly title?: string;
  /** The body: headings and paragraphs in reading order, a blank line between them. */
  readonly text: string;
  /** BCP 47; absent where nothing tells. */
  readonly lang?: string;
  readonly publisher?: string;
  /** All authors, joined as the language of the article joins names. */
  readonly author?: string;
  readonly section?: string;
  /** ISO 8601 date or date-time. */
  readonly published?: string;
  readonly url?: string;
  /** Everything that was read, the furniture included, so that nothing is lost. */
  readonly blocks: readonly ArticleBlock[];
  readonly meta: FoundMeta;
  readonly notes: readonly Note[];
  /** Absent where the caller gave text, not bytes. */
  readonly encoding?: Encoding;
}

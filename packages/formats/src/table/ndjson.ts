import type { Extraction } from '@isnad/core';
import { checkArguments } from '../model/check.ts';
import { headlineOf } from '../model/headline.ts';
import type { ReviewOptions } from '../model/review.ts';
import { articleIri } from '../text/iri.ts';
import { claimRecords } from './claim-record.ts';

/** How an article is called in what is written. */
export interface ArticleOptions extends ReviewOptions {
  /** An id of the caller's; the article's IRI when absent. */
  readonly article?: string;
}

/** What every line and row says of its article: a claim that is taken out of the file still says where it stood. */
export interface ArticleFacts {
  readonly article: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: string | null;
}

export function articleFacts({ document }: Extraction, options: ArticleOptions): ArticleFacts {
  const { publisher = null, url = null, published = null } = document.meta;
  const article = options.article ?? articleIri(document);
  return { article, title: headlineOf(document, options), publisher, url, published };
}

/**
 * One line of JSON for each claim (NDJSON), the article's id, title, publisher, link and date first. A file of several articles is their lines one after another.
 *
 * @example toNdjson(extraction, { article: 'a1' }) // '{"article":"a1","id":"c_…","number":1,…}\n…'
 */
export function toNdjson(extraction: Extraction, options: ArticleOptions = {}): string {
  checkArguments(extraction, options);
  const article = articleFacts(extraction, options);
  return claimRecords(extraction, options)
    .map((record) => `${JSON.stringify({ ...article, ...record })}\n`)
    .join('');
}

/**
 * An article with its claims and their reviews as one JSON text.
 *
 * @param details what the caller knows about the article, kept as it is; its id and the extraction's own `meta` when absent
 */
export function toReviewJson(
  extraction: Extraction,
  options: ArticleOptions & { readonly details?: Readonly<Record<string, unknown>> } = {},
): string {
  checkArguments(extraction, options);
  const { document } = extraction;
  const article = options.details ?? { id: options.article ?? articleIri(document), ...document.meta };
  return `${JSON.stringify({ schema: 'isnad-review/1', article, claims: claimRecords(extraction, options) }, null, 2)}\n`;
}

import type { Extraction } from '@isnad/core';
import { checkArguments } from '../model/check.ts';
import type { ReviewOptions } from '../model/review.ts';
import { articleIri } from '../text/iri.ts';
import { claimRecords } from './claim-record.ts';

/** How an article is called in what is written. */
export interface ArticleOptions extends ReviewOptions {
  /** An id of the caller's; the article's IRI when absent. */
  readonly article?: string;
}

/**
 * One line of JSON for each claim (NDJSON), the article's id first. A file of several articles is their lines one after another.
 *
 * @example toNdjson(extraction, { article: 'a1' }) // '{"article":"a1","id":"c_…","number":1,…}\n…'
 */
export function toNdjson(extraction: Extraction, options: ArticleOptions = {}): string {
  checkArguments(extraction, options);
  const article = options.article ?? articleIri(extraction.document);
  return claimRecords(extraction, options)
    .map((record) => `${JSON.stringify({ article, ...record })}\n`)
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

import type { IngestedArticle } from '../article.ts';
import { checkOptions } from '../check-options.ts';
import { IngestError } from '../errors.ts';
import { fromFeed, type Feed } from '../feed/from-feed.ts';
import { fromFileApart, type ApartOptions } from '../files/from-file-apart.ts';
import { fromText } from '../files/from-text.ts';
import { decodePage } from '../html/decode.ts';
import { fromHtml } from '../html/from-html.ts';
import { checkUrl } from './address.ts';
import { endingOf } from './ending.ts';
import { get, type Answer } from './get.ts';
import { ACCEPT, checkType, kindOf } from './kind.ts';
import { settingsOf, type UrlOptions } from './options.ts';
import { checkRobots } from './robots.ts';

interface Fetched {
  /** The address that answered, after all redirects. */
  readonly url: string;
  /** The addresses that led there, the one asked for first. */
  readonly redirects: readonly string[];
  /** For the next time; see `UrlOptions`. */
  readonly etag?: string;
  readonly lastModified?: string;
}

/** What stands at an address: an article, the items of a feed, or the news that nothing has changed. */
export type UrlResult =
  | (Fetched & { readonly kind: 'article'; readonly article: IngestedArticle })
  | (Fetched & { readonly kind: 'feed'; readonly feed: Feed })
  | (Fetched & { readonly kind: 'not-modified' });

/**
 * What stands at a web address: a page, a feed, a PDF, a DOCX or a plain text.
 *
 * Only public addresses are asked, and only those that were checked: every redirect, every address of every name. The address may
 * therefore come from anyone. Each refusal is an IngestError with a code.
 *
 * @example
 * ```ts
 * const result = await fromUrl('https://almarfa.example/2025/11/18/old-market/');
 * if (result.kind === 'article') console.log(result.article.title);
 * ```
 */
export async function fromUrl(url: string, options: UrlOptions = {}): Promise<UrlResult> {
  checkOptions(options);
  const settings = settingsOf(options);
  const start = checkUrl(url);
  const ending = endingOf(settings.timeout, options.signal);
  const answer = await get(
    start,
    {
      accept: ACCEPT,
      maxBytes: settings.maxBytes,
      validators: settings.validators,
      judge({ status, contentType, url: { host } }) {
        if (status === 304 && Object.keys(settings.validators).length > 0) return;
        if (status !== 200 && status !== 203) throw new IngestError('http-status', `${host} answers ${status}.`);
        checkType(contentType);
      },
      ...(settings.robots === 'ignore' ? {} : { before: (next) => checkRobots(next, settings, ending) }),
    },
    settings,
    ending,
  );
  const { timeout } = settings;
  return read(answer, { timeout, ...(options.signal === undefined ? {} : { signal: options.signal }) });
}

async function read(answer: Answer, limits: Pick<ApartOptions, 'timeout' | 'signal'>): Promise<UrlResult> {
  const { bytes, contentType, etag, lastModified, redirects } = answer;
  const url = answer.url.href;
  const fetched: Fetched = {
    url,
    redirects,
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
  };
  if (answer.status === 304) return { kind: 'not-modified', ...fetched };
  const page = { url, ...(contentType === undefined ? {} : { contentType }) };
  const kind = kindOf(contentType, bytes);
  switch (kind) {
    case 'html':
      return { kind: 'article', article: fromHtml(bytes, page), ...fetched };
    case 'xml':
      return { kind: 'feed', feed: fromFeed(bytes, { url }), ...fetched };
    case 'pdf':
    case 'docx':
      return { kind: 'article', article: await fromFileApart(kind, bytes, { url, ...limits }), ...fetched };
    case 'text':
      return { kind: 'article', article: fromText(decodePage(bytes, contentType).text, { url }), ...fetched };
  }
}

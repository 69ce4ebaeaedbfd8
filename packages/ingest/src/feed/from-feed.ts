import { parseFeed } from 'feedsmith';
import type { IngestedArticle, Note } from '../article.ts';
import { assemble } from '../assemble.ts';
import { checkOptions } from '../check-options.ts';
import { isoDate } from '../dates/iso.ts';
import { IngestError } from '../errors.ts';
import { fragmentBlocks } from '../html/fragment.ts';
import { decodePage } from '../html/decode.ts';
import { settle, webAddress } from '../html/metadata.ts';
import { textOfHtml } from '../html/reduce.ts';
import type { Statement } from '../html/sources.ts';
import { LIMITS } from '../limits.ts';
import { languageTag } from '../text/script.ts';
import { rawFeed, type RawItem } from './raw-feed.ts';

/** One entry of a feed. */
export interface FeedItem {
  /** What the feed calls the entry: stays the same when the entry is changed. */
  readonly id?: string;
  /** Where the article stands, absolute. */
  readonly url?: string;
  readonly title?: string;
  /** As plain text. */
  readonly summary?: string;
  /** ISO 8601. */
  readonly published?: string;
  readonly modified?: string;
  /** The article, where the feed gives it in full; else read `url`. */
  readonly article?: IngestedArticle;
  /** Why the article is absent although the feed gives a content; the other entries are not touched by it. */
  readonly problem?: IngestError;
}

export interface Feed {
  readonly title?: string;
  /** BCP 47. */
  readonly lang?: string;
  /** In the order of the feed. */
  readonly items: readonly FeedItem[];
  /** How many further entries were left out, because no feed needs more than 2,000. */
  readonly leftOut: number;
}

export interface FeedOptions {
  /** The address of the feed; relative links are resolved against it. */
  readonly url?: string;
}

/**
 * The entries of a feed: RSS, RDF, Atom or JSON Feed.
 *
 * Throws IngestError: `not-a-feed`, `too-large`, `invalid-argument`.
 */
export function fromFeed(xml: string | Uint8Array, options: FeedOptions = {}): Feed {
  if (typeof xml !== 'string' && !(xml instanceof Uint8Array))
    throw new IngestError('invalid-argument', 'A feed is a string or bytes.');
  checkOptions(options);
  if (xml.length > LIMITS.feed) throw new IngestError('too-large', `The feed is larger than ${LIMITS.feed} bytes.`);
  const text = typeof xml === 'string' ? xml : decodePage(xml, undefined).text;
  const feed = rawFeed(parse(text));
  const title = clean(feed.title);
  const lang = feed.lang === undefined ? null : languageTag(feed.lang);
  const base = webAddress(feed.base ?? feed.link ?? '', options.url) ?? options.url;
  const outlet = { publisher: title, language: lang ?? undefined, base, nodesLeft: LIMITS.feedElements };
  return {
    ...(title === undefined ? {} : { title }),
    ...(lang === null ? {} : { lang }),
    items: feed.items.slice(0, LIMITS.feedItems).map((item) => itemOf(item, outlet)),
    leftOut: Math.max(0, feed.items.length - LIMITS.feedItems),
  };
}

function parse(text: string): ReturnType<typeof parseFeed> {
  try {
    return parseFeed(text.replace(/^\uFEFF/u, '').trimStart());
  } catch (cause) {
    throw new IngestError('not-a-feed', 'This is no RSS, Atom, RDF or JSON feed.', cause);
  }
}

/** What holds for all entries, and what they share. */
interface Outlet {
  readonly publisher: string | undefined;
  readonly language: string | undefined;
  readonly base: string | undefined;
  /** How many elements, and signs that part their texts, the articles still to come may have. */
  nodesLeft: number;
}

function itemOf(item: RawItem, outlet: Outlet): FeedItem {
  const title = clean(item.title);
  const summary = clean(item.summary);
  const url = item.link === undefined ? null : webAddress(item.link, outlet.base);
  const published = item.published === undefined ? null : isoDate(item.published);
  const modified = item.modified === undefined ? null : isoDate(item.modified);
  return {
    ...(item.id === undefined ? {} : { id: item.id }),
    ...(url === null ? {} : { url }),
    ...(title === undefined ? {} : { title }),
    ...(summary === undefined ? {} : { summary }),
    ...(published === null ? {} : { published }),
    ...(modified === null ? {} : { modified }),
    ...articleOf(item, title, url, outlet),
  };
}

function articleOf(
  item: RawItem,
  title: string | undefined,
  url: string | null,
  outlet: Outlet,
): { article?: IngestedArticle; problem?: IngestError } {
  if (item.content === undefined || item.content.trim() === '') return {};
  try {
    if (outlet.nodesLeft <= 0)
      throw new IngestError(
        'too-complex',
        `The feed has more than ${LIMITS.feedElements} elements; this article was left out.`,
      );
    const { blocks, lifted, nodes } = fragmentBlocks(item.content, title);
    outlet.nodesLeft -= nodes;
    if (!blocks.some(({ kind }) => kind === 'paragraph')) return {};
    const statement: Statement = {
      from: 'feed',
      ...(outlet.publisher === undefined ? {} : { publisher: [outlet.publisher] }),
      authors: item.authors,
      published: item.published === undefined ? [] : [item.published],
      modified: item.modified === undefined ? [] : [item.modified],
      section: item.categories,
      language: outlet.language === undefined ? [] : [outlet.language],
    };
    const notes: Note[] = lifted ? ['lifted'] : [];
    const meta = settle([statement], outlet.base);
    if (title !== undefined) meta.title = { value: title, from: 'feed' };
    return { article: assemble({ blocks, meta, notes, ...(url === null ? {} : { url }) }) };
  } catch (error) {
    if (IngestError.isInstance(error)) return { problem: error };
    throw error;
  }
}

/** Titles and summaries may hold HTML, entities at least. */
function clean(text: string | undefined): string | undefined {
  const cleaned = text === undefined ? '' : textOfHtml(text.slice(0, 100_000));
  return cleaned === '' ? undefined : cleaned;
}

import type { Feed, FeedItem } from '@isnad/ingest';
import { findArticleByUrl, type Store } from '@isnad/store';
import type { ItemResult, ListedFeed } from '$lib/feed.ts';
import type { Problem } from '$lib/problem.ts';
import { addGiven } from './add-given.ts';
import { articleOf, readAddress, type Reading } from './ingested.ts';
import { createKeptFeeds } from './kept-feeds.ts';
import { createRateLimit } from './rate-limit.ts';

/** How many entries are shown, and how many are read at once. */
const MOST_SHOWN = 200;
export const MOST_READ = 50;

const LONGEST_TITLE = 300;

const feeds = createKeptFeeds();
/** Somebody who adds a whole feed, and not more: each entry asks somebody's site. */
const byPerson = createRateLimit(60, 60_000);

/** Keeps what a feed offers until somebody chooses, and says under which id; null where it offers nothing. */
export function keepFeed(user: string, feed: Feed): string | null {
  const items = feed.items.slice(0, MOST_SHOWN);
  if (items.length === 0) return null;
  return feeds.keep(user, { ...feed, items, leftOut: feed.leftOut + feed.items.length - items.length });
}

/** What a kept feed offers, and which of it the desk has by now; null where it is not kept any more, or for another person. */
export async function listFeed(store: Store, user: string, id: string): Promise<ListedFeed | null> {
  const feed = feeds.find(user, id);
  if (feed === null) return null;
  const items = [];
  for (const [index, { title, summary, url, published, article }] of feed.items.entries())
    items.push({
      index,
      title: (title ?? article?.title ?? summary ?? url ?? '').slice(0, LONGEST_TITLE).replace(/[\uD800-\uDBFF]$/u, ''),
      url: url ?? null,
      published: published ?? null,
      known: url === undefined ? null : await articleAt(store, user, url),
      readable: url !== undefined || article !== undefined,
    });
  return { id, title: (feed.title ?? '').slice(0, LONGEST_TITLE), items, more: feed.leftOut, most: MOST_READ };
}

/** Reads entries of a feed that was listed, one after the other, and adds each. Nothing that one of them holds stops the others. */
export async function addItems(
  store: Store,
  user: string,
  chosen: { readonly feed: string; readonly indexes: readonly number[] },
  reading: Reading,
): Promise<
  { readonly ok: true; readonly results: readonly ItemResult[] } | { readonly ok: false; readonly problem: Problem }
> {
  const { feed, indexes } = chosen;
  const problem = (code: 'no-items' | 'many-items' | 'feed-gone') => ({ ok: false, problem: { code } }) as const;
  if (indexes.length === 0) return problem('no-items');
  if (indexes.length > MOST_READ) return problem('many-items');
  const items = feeds.find(user, feed)?.items ?? [];
  if (indexes.some((index) => items[index] === undefined)) return problem('feed-gone');
  const results: ItemResult[] = [];
  for (const index of new Set(indexes)) {
    const item = items[index];
    if (item !== undefined) results.push({ index, ...(await addItem(store, user, item, reading)) });
  }
  return { ok: true, results };
}

type Outcome =
  | { readonly kind: 'added' | 'known'; readonly article: string }
  | { readonly kind: 'refused'; readonly problem: Problem };

async function addItem(store: Store, user: string, item: FeedItem, reading: Reading): Promise<Outcome> {
  const refused = (problem: Problem): Outcome => ({ kind: 'refused', problem });
  const known = item.url === undefined ? null : await articleAt(store, user, item.url);
  if (known !== null) return { kind: 'known', article: known };
  if (!byPerson.take(user)) return refused({ code: 'too-many' });
  const read = await readItem(item, reading);
  if (read.kind === 'problem') return refused(read.problem);
  if (read.kind === 'feed') return refused({ code: 'feed' });
  // A page may say that its own address is another one.
  const { url } = read.given;
  const there = url === undefined || url === item.url ? null : await articleAt(store, user, url);
  if (there !== null) return { kind: 'known', article: there };
  const added = await addGiven(store, user, read.given);
  if (added.ok) return { kind: 'added', article: added.value.id };
  const { failure } = added;
  return failure.code === 'known' ? { kind: 'known', article: failure.article.id } : refused(failure);
}

async function readItem({ article, url, problem }: FeedItem, reading: Reading) {
  if (article !== undefined) return articleOf(article, '');
  if (url !== undefined) return readAddress(url, reading);
  const reason = problem?.code ?? 'invalid-url';
  return { kind: 'problem', problem: { code: 'ingest', reason, name: '' } } as const;
}

async function articleAt(store: Store, user: string, url: string): Promise<string | null> {
  const found = await findArticleByUrl(store, user, url);
  return found.ok ? found.value : null;
}

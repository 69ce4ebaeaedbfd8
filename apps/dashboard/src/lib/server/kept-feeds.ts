import { randomUUID } from 'node:crypto';
import type { Feed } from '@isnad/ingest';

/** How long a feed is kept for whoever looked at it, and how many there are at most: one holds at most 16 MB of text. */
const KEPT_FOR = 30 * 60_000;
const MOST_KEPT = 10;

interface Kept {
  readonly id: string;
  readonly feed: Feed;
  readonly until: number;
}

/** Feeds between the moment when they are shown and the moment when their entries are chosen: one for each person, in memory. */
export interface KeptFeeds {
  /** Keeps it in place of the last one of this person, and says under which id. */
  keep(person: string, feed: Feed): string;
  /** The feed; null where it is not there any more, or is another person's. */
  find(person: string, id: string): Feed | null;
}

/**
 * Entries stay with the server, so that nobody can have it read what no feed has named.
 *
 * @example
 * const feeds = createKeptFeeds();
 * feeds.find('layla', feeds.keep('layla', feed)) // feed
 */
export function createKeptFeeds(now: () => number = Date.now): KeptFeeds {
  const kept = new Map<string, Kept>();
  return {
    keep(person, feed) {
      const id = randomUUID();
      kept.delete(person);
      for (const [each, { until }] of kept) if (until <= now() || kept.size >= MOST_KEPT) kept.delete(each);
      kept.set(person, { id, feed, until: now() + KEPT_FOR });
      return id;
    },
    find(person, id) {
      const found = kept.get(person);
      return found === undefined || found.id !== id || found.until <= now() ? null : found.feed;
    },
  };
}

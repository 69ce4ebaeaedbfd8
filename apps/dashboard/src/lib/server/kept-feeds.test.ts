import { describe, expect, it } from 'vitest';
import { createKeptFeeds } from './kept-feeds.ts';

const feed = { items: [{ title: 'خبر' }], leftOut: 0, notes: [] };

describe('createKeptFeeds', () => {
  it('should give a feed to whoever looked at it, and to nobody else', () => {
    const feeds = createKeptFeeds();
    const id = feeds.keep('layla', feed);
    expect(feeds.find('layla', id)).toEqual(feed);
    expect(feeds.find('omar', id)).toBeNull();
    expect(feeds.find('layla', 'another')).toBeNull();
  });

  it('should keep the last feed of a person for half an hour', () => {
    let now = 0;
    const feeds = createKeptFeeds(() => now);
    const first = feeds.keep('layla', feed);
    const second = feeds.keep('layla', feed);
    expect(feeds.find('layla', first)).toBeNull();
    now = 29 * 60_000;
    expect(feeds.find('layla', second)).toEqual(feed);
    now = 31 * 60_000;
    expect(feeds.find('layla', second)).toBeNull();
  });

  it('should keep no more than ten, and lose the oldest', () => {
    const feeds = createKeptFeeds();
    const ids = Array.from({ length: 12 }, (_, index) => feeds.keep(`p${index}`, feed));
    const left = ids.filter((id, index) => feeds.find(`p${index}`, id) !== null);
    expect(left).toEqual(ids.slice(-10));
  });
});

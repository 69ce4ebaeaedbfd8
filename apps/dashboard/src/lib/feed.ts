import type { Problem } from './problem.ts';

/** An entry of a feed, as it is offered. */
export interface ListedItem {
  /** Its place in the feed, from 0: how it is asked for. */
  readonly index: number;
  readonly title: string;
  readonly url: string | null;
  readonly published: string | null;
  /** The article that the desk has from this address already. */
  readonly known: string | null;
  /** Whether there is anything to read: an address, or the article itself. */
  readonly readable: boolean;
}

/** A feed that somebody looked at, as far as it is shown. */
export interface ListedFeed {
  /** Under which the desk keeps it for a while. */
  readonly id: string;
  readonly title: string;
  readonly items: readonly ListedItem[];
  /** How many further entries it has. */
  readonly more: number;
  /** How many of them may be read at once. */
  readonly most: number;
}

/** What became of an entry that was to be added. */
export type ItemResult = { readonly index: number } & (
  | { readonly kind: 'added' | 'known'; readonly article: string }
  | { readonly kind: 'refused'; readonly problem: Problem }
);

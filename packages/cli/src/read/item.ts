import type { ArticleInput } from '@isnad/core';
import type { Failure, Place } from '../io/failure.ts';
import type { ArticleId } from '../io/parse-article.ts';
import type { InputFormat } from '../io/sniff.ts';

/** A form in which a whole file holds what is to be read; NDJSON is taken apart into lines before. */
export type WholeFormat = Exclude<InputFormat, 'ndjson'>;

interface Common {
  readonly place: Place;
  /** What the output of this item is called in a folder: a relative path with slashes, without the ending of its format. */
  readonly name: string;
  /** How far the reading has come with it, in bytes; 0 where nobody knows. */
  readonly size: number;
}

/**
 * One thing to be read: plain data, which can be sent to a worker thread. A file is named, not held: whoever reads it
 * opens it.
 */
export type Item = Common &
  (
    | { readonly kind: 'file'; readonly path: string; readonly format: WholeFormat }
    | { readonly kind: 'bytes'; readonly bytes: Uint8Array | null; readonly format: WholeFormat }
    /** A line of NDJSON; null where it is longer than allowed. */
    | { readonly kind: 'line'; readonly bytes: Uint8Array | null }
    | { readonly kind: 'url'; readonly url: string; readonly entry: boolean }
    /** An entry of a feed that holds its article in full. */
    | { readonly kind: 'article'; readonly id: ArticleId; readonly article: ArticleInput }
    | { readonly kind: 'failure'; readonly failure: Failure }
  );

/** An article, the reason why there is none, or what is to be read in its place: the entries of a feed. */
export type Resolved =
  | { readonly kind: 'article'; readonly id: ArticleId; readonly article: ArticleInput }
  | { readonly kind: 'failure'; readonly failure: Failure }
  | { readonly kind: 'items'; readonly items: readonly Item[] };

/** The form of an item, as far as it decides the form of the output; null where it tells nothing. */
export function formatOf(item: Item): InputFormat | null {
  switch (item.kind) {
    case 'file':
    case 'bytes':
      return item.format;
    case 'line':
      return 'ndjson';
    case 'url':
      return 'html';
    case 'article':
      return 'feed';
    case 'failure':
      return null;
  }
}

import type { Result } from '../io/failure.ts';
import type { ArticleId } from '../io/parse-article.ts';
import type { Item } from '../read/item.ts';
import type { Piece } from '../work/render.ts';
import type { Checkpoint } from './journal.ts';

/** How far the run has come, as far as the run itself knows it. */
export type Position = Omit<Checkpoint, 'bytes' | 'complete'>;

/** Where the articles go. */
export interface Sink {
  /** Writes an article. It fails where this one cannot be written and others can. */
  write(item: Item, id: ArticleId, pieces: readonly Piece[]): Promise<Result<unknown>>;
  /** An input is behind, with all that came of it. */
  passed(position: Position): Promise<void>;
  /** All inputs are behind. */
  finish(position: Position): Promise<void>;
  /** The run ends before its time: leaves what can be gone on with. */
  interrupt(): Promise<void>;
  /** Takes back what is not yet in its place. */
  discard(): Promise<void>;
}

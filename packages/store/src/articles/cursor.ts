import * as v from 'valibot';
import { SORTS, type ArticleSort } from '../schema/article.ts';

const cursorSchema = v.tuple([v.picklist(SORTS), v.union([v.string(), v.number()]), v.number()]);

/** Where a page ended: the sort key and the number of its last article. */
export interface Cursor {
  readonly key: string | number;
  readonly seq: number;
}

export function writeCursor(sort: ArticleSort, cursor: Cursor): string {
  return Buffer.from(JSON.stringify([sort, cursor.key, cursor.seq])).toString('base64url');
}

/** null when it is none of ours, or was made for another order. */
export function readCursor(sort: ArticleSort, written: string): Cursor | null {
  try {
    const parsed = v.safeParse(cursorSchema, JSON.parse(Buffer.from(written, 'base64url').toString()));
    if (!parsed.success || parsed.output[0] !== sort) return null;
    const [, key, seq] = parsed.output;
    return typeof key === (sort === 'progress' ? 'number' : 'string') ? { key, seq } : null;
  } catch {
    return null;
  }
}

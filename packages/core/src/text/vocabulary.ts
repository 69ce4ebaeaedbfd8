import type { Token } from '../model/index.ts';

const known = new WeakMap<readonly Token[], ReadonlySet<string>>();

/** The folded words of an article, put together once. */
export function vocabularyOf(items: readonly Token[]): ReadonlySet<string> {
  let words = known.get(items);
  if (words === undefined) known.set(items, (words = new Set(items.map((item) => item.norm))));
  return words;
}

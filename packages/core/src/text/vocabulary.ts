import type { Token } from '../model/index.ts';

const known = new WeakMap<readonly Token[], ReadonlySet<string>>();

/** The folded words of an article, put together once. */
export function vocabularyOf(items: readonly Token[]): ReadonlySet<string> {
  let words = known.get(items);
  if (words === undefined) known.set(items, (words = wordsOf(items)));
  return words;
}

function wordsOf(items: readonly Token[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { norm } of items) words.add(norm);
  return words;
}

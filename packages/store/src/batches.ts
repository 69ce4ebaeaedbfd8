/**
 * Pieces of a list that fit into one statement: SQLite takes 32,766 parameters, PostgreSQL 65,535.
 *
 * @param width how many parameters one item takes
 */
export function batches<Item>(items: readonly Item[], width: number): readonly (readonly Item[])[] {
  const size = Math.max(1, Math.floor(20_000 / width));
  const found: Item[][] = [];
  for (let at = 0; at < items.length; at += size) found.push(items.slice(at, at + size));
  return found;
}

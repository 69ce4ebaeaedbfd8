const known = new Map<string, Map<string, string>>();

/**
 * Two names as one: `joined('class:', 'measure')` → 'class:measure'. The same names give the same string, so that it is put together and
 * hashed once; `join` makes it of one piece, where a sum of strings stays a sum that tables are slow to compare. Only for names from
 * closed lists: nothing is ever forgotten.
 */
export function joined(head: string, tail: string): string {
  let tails = known.get(head);
  if (tails === undefined) known.set(head, (tails = new Map()));
  let whole = tails.get(tail);
  if (whole === undefined) tails.set(tail, (whole = [head, tail].join('')));
  return whole;
}

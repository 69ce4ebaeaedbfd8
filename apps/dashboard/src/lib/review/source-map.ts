import type { ClaimView } from '@isnad/store';

/** One way by which claims reached the article: from who said them, through whom. */
export interface Way {
  /** Of each hop those who stand there jointly. */
  readonly hops: readonly (readonly string[])[];
  readonly anonymous: boolean;
  readonly claims: readonly { readonly id: string; readonly number: number }[];
}

/**
 * The ways of an article, the most travelled first; the article's own voice is the way without hops.
 *
 * @example waysOf(views).map(({ hops, claims }) => `${hops.length} hops: ${claims.length}`)
 */
export function waysOf(views: readonly ClaimView[]): Way[] {
  const ways = new Map<
    string,
    { hops: (readonly string[])[]; anonymous: boolean; claims: { id: string; number: number }[] }
  >();
  for (const { id, number, claim, review } of views) {
    if (review.struck) continue;
    const hops = claim.chain.map(({ names }) => names);
    const key = JSON.stringify(hops);
    const way = ways.get(key) ?? { hops, anonymous: claim.chain[0]?.anonymous ?? false, claims: [] };
    way.claims.push({ id, number });
    ways.set(key, way);
  }
  return [...ways.values()].sort((a, b) => b.claims.length - a.claims.length);
}

import type { ClaimView } from '@isnad/store';

/** One way by which claims reached the article: from who said them, through whom. */
export interface Way {
  readonly names: readonly string[];
  readonly anonymous: boolean;
  readonly claims: readonly { readonly id: string; readonly number: number }[];
}

/**
 * The ways of an article, the most travelled first; the article's own voice is the way without names.
 *
 * @example waysOf(views).map(({ names, claims }) => `${names.join(' → ')}: ${claims.length}`)
 */
export function waysOf(views: readonly ClaimView[]): Way[] {
  const ways = new Map<string, { names: string[]; anonymous: boolean; claims: { id: string; number: number }[] }>();
  for (const { id, number, claim, review } of views) {
    if (review.struck) continue;
    const names = claim.chain.map((hop) => hop.names.join('، '));
    const key = JSON.stringify(names);
    const way = ways.get(key) ?? { names, anonymous: claim.chain[0]?.anonymous ?? false, claims: [] };
    way.claims.push({ id, number });
    ways.set(key, way);
  }
  return [...ways.values()].sort((a, b) => b.claims.length - a.claims.length);
}

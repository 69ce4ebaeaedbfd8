import { extract } from '@isnad/core/all';
import type { ClaimView } from '@isnad/store';
import { describe, expect, it } from 'vitest';
import { waysOf } from './source-map.ts';

const [claim] = extract('قال الوزير أحمد سالم إن الخطة ناجحة.').claims;

function view(number: number, names: readonly (readonly string[])[], struck = false): ClaimView {
  const chain = names.map((each) => ({ ...claim?.chain[0], names: each }));
  return { id: `c${number}`, number, claim: { ...claim, chain }, review: { struck } } as unknown as ClaimView;
}

describe('waysOf', () => {
  it('should count the claims of each way and leave struck ones out', () => {
    const way = [['أ'], ['ب']];
    const ways = waysOf([view(1, way, true), view(2, way), view(3, way), view(4, [['ج']])]);
    expect(ways.map(({ hops, claims }) => [hops, claims.length])).toEqual([
      [[['أ'], ['ب']], 2],
      [[['ج']], 1],
    ]);
  });
});

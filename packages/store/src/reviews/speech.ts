import type { Claim } from '@isnad/core';

/**
 * How a claim is told once its chain was corrected: without a source it is narrated, and a narrated one that was given a source is
 * indirect, until said otherwise.
 *
 * @example speechFor('direct', 0) // 'narrated'
 */
export function speechFor(speech: Claim['speech'], hops: number): Claim['speech'] {
  if (hops === 0) return 'narrated';
  return speech === 'narrated' ? 'indirect' : speech;
}

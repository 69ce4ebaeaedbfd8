import type { Claim } from '@isnad/core';
import { UsageError } from '../io/failure.ts';
import type { Messages } from '../messages/messages.ts';

/** A claim and its number in the report. */
export interface Found {
  readonly claim: Claim;
  readonly number: number;
}

/**
 * Finds a claim by its id, its number from 1, or a start of its id that no other claim has; in this order, so that an id
 * made of digits can still be given whole.
 *
 * @example
 * ```ts
 * findClaim(extraction.claims, '3', messages).number; // 3
 * ```
 */
export function findClaim(claims: readonly Claim[], wanted: string, messages: Messages): Found {
  const numbered = claims.map((claim, index) => ({ claim, number: index + 1 }));
  const exact =
    numbered.find(({ claim }) => claim.id === wanted) ?? numbered.find(({ number }) => String(number) === wanted);
  if (exact !== undefined) return exact;

  const starting = wanted === '' ? [] : numbered.filter(({ claim }) => claim.id.startsWith(wanted));
  const [only] = starting;
  if (only === undefined) throw new UsageError(messages.noSuchClaim(wanted, claims.length));
  if (starting.length > 1) {
    const ids = starting.map(({ claim }) => claim.id);
    throw new UsageError(messages.ambiguousClaim(wanted, ids));
  }
  return only;
}

import type { Kysely } from 'kysely';
import type { Database } from '../database.ts';
import { isAddedClaim } from '../schema/review.ts';
import type { ClaimEvent } from '../schema/event.ts';
import { deriveClaim } from './derive.ts';
import { isClaimEvent, readEvent } from './read-event.ts';

/**
 * How many claims there are to judge for someone in a blind review: what was read, with what they themselves added and struck. That the other
 * one added or struck some would show how far that one is.
 */
export async function countSeenClaims(db: Kysely<Database>, article: string, user: string): Promise<number> {
  const rows = await db
    .selectFrom('claim')
    .select(['thread', 'state'])
    .where('article', '=', article)
    .where('state', '<>', 'orphaned')
    .execute();
  const events = await db
    .selectFrom('review_event')
    .selectAll()
    .where('article', '=', article)
    .where('reviewer', '=', user)
    .where('thread', 'is not', null)
    .orderBy('seq')
    .execute();
  const mine = new Map<string, ClaimEvent[]>();
  for (const row of events) {
    const event = readEvent(row);
    if (row.thread !== null && isClaimEvent(event)) mine.set(row.thread, [...(mine.get(row.thread) ?? []), event]);
  }
  return rows.filter(({ thread, state }) => {
    const said = mine.get(thread);
    if (said === undefined) return !(isAddedClaim(thread) && state === 'added');
    return !deriveClaim(said).struck;
  }).length;
}

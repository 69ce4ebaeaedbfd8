import type { Selectable } from 'kysely';
import type { ClaimTable } from '../database.ts';
import type { ClaimEvent } from '../schema/event.ts';
import type { Session } from '../store.ts';
import { deriveClaim, isStillSaid } from './derive.ts';
import { isClaimEvent, readEvent } from './read-event.ts';

/** How many of these claims are orphaned with something still in force. */
export async function countOpenOrphans(
  { db }: Session,
  article: string,
  rows: readonly Pick<Selectable<ClaimTable>, 'thread' | 'state'>[],
): Promise<number> {
  const threads = new Map<string, ClaimEvent[]>();
  for (const { thread, state } of rows) if (state === 'orphaned') threads.set(thread, []);
  if (threads.size === 0) return 0;
  const events = await db
    .selectFrom('review_event')
    .selectAll()
    .where('article', '=', article)
    .where('thread', 'is not', null)
    .orderBy('seq')
    .execute();
  for (const row of events) {
    const event = readEvent(row);
    if (isClaimEvent(event)) threads.get(row.thread ?? '')?.push(event);
  }
  return [...threads.values()].filter((said) => isStillSaid(deriveClaim(said))).length;
}

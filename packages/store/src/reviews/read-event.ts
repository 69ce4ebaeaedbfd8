import type { Selectable } from 'kysely';
import type { ReviewEventTable } from '../database.ts';
import type { ClaimEvent, ReviewEvent } from '../schema/event.ts';

/** A row as the event that it holds. The value was checked by its schema when it was written. */
export function readEvent(row: Selectable<ReviewEventTable>): ReviewEvent {
  return {
    id: row.id,
    seq: row.seq,
    article: row.article,
    claim: row.claim,
    ...(row.claim === null ? {} : { reading: row.reading === null ? null : (JSON.parse(row.reading) as unknown) }),
    reviewer: row.reviewer,
    at: row.at,
    version: row.version,
    basedOn: row.based_on,
    kind: row.kind,
    value: JSON.parse(row.value) as unknown,
  } as ReviewEvent;
}

export const isClaimEvent = (event: ReviewEvent): event is ClaimEvent => event.claim !== null;

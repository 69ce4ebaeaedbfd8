import type { Selectable } from 'kysely';
import type { AssignmentTable } from '../database.ts';
import type { ReviewEvent } from '../schema/event.ts';

type Assigned = Pick<Selectable<AssignmentTable>, 'reviewer' | 'blind' | 'submitted'>;

/** A blind second review goes on until everyone who has a part in the article submitted. */
export function blindReviewGoesOn(assignments: readonly Assigned[]): boolean {
  return assignments.some(({ blind }) => blind === 1) && !assignments.every(({ submitted }) => submitted !== null);
}

/** Whether this person judges now without seeing what others judged. */
export function isBlinded(assignments: readonly Assigned[], user: string): boolean {
  return blindReviewGoesOn(assignments) && assignments.some(({ reviewer }) => reviewer === user);
}

/**
 * What someone may see of the events. One who is part of a blind review sees their own alone, and where the text moved:
 * not even what was said before, since that might be by a reviewer who was replaced.
 */
export function visibleEvents<Event extends ReviewEvent>(
  events: readonly Event[],
  user: string,
  blinded: boolean,
): readonly Event[] {
  if (!blinded) return events;
  return events.filter(
    (event) => event.reviewer === user || event.kind === 'anchor' || (event.claim === null && !TELLING.has(event.kind)),
  );
}

/** Events of an article that tell how far the other one is. */
const TELLING: ReadonlySet<string> = new Set(['submitted', 'withdrawn']);

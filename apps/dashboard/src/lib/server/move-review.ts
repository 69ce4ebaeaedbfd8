import { createHash } from 'node:crypto';
import {
  appendReview,
  readClaimHistory,
  readReviews,
  type ArticleReviews,
  type ClaimReview,
  type Failure,
  type ReviewInput,
  type Store,
} from '@isnad/store';
import type { Problem } from '$lib/problem.ts';

type Outcome = { readonly ok: true } | { readonly ok: false; readonly failure: Problem };
type History = Extract<Awaited<ReturnType<typeof readClaimHistory>>, { ok: true }>['value'];

const refuse = (failure: Problem): Outcome => ({ ok: false, failure });
const LOST: Failure = { code: 'not-found', what: 'claim' };

/**
 * Says again about a claim what one reviewer said about another that vanished, and takes it back there. Nobody speaks for
 * another: what others said stays where it is. A move that was cut off is finished by moving again, and writes nothing twice.
 */
export async function moveOwnReview(
  store: Store,
  user: string,
  move: { readonly article: string; readonly orphan: string; readonly target: string; readonly reason: string },
): Promise<Outcome> {
  const reviews = await readReviews(store, user, move.article);
  if (!reviews.ok) return refuse(reviews.failure);
  const orphan = orphanOf(reviews.value, move.orphan);
  const target = reviews.value.claims.find(({ claim, state }) => claim === move.target && state !== 'orphaned');
  const history = await readClaimHistory(store, user, { article: move.article, claim: move.orphan });
  if (orphan === null || target === undefined || !history.ok) return refuse(LOST);
  const own = ownEvents(history.value, orphan, user);
  const carried = carriedOver(own);
  if (carried.length === 0) return refuse({ code: 'nothing-to-undo' });
  if (hasOther(target, user, carried, move.target)) return refuse({ code: 'already-judged' });

  let last = target.last;
  for (const event of carried) {
    const place = { id: movedId(event.id, move.target), article: move.article, claim: move.target, basedOn: last };
    const said = await appendReview(store, user, { ...place, kind: event.kind, value: event.value } as ReviewInput);
    if (!said.ok) return refuse(said.failure);
    last = said.value.claim.last;
  }
  // Judgements before the evidence that they rest on; the newest first, so that none comes back in between.
  let before = orphan.last;
  for (const event of [...own].sort((a, b) => rank(b.kind) - rank(a.kind) || Number(b.seq) - Number(a.seq))) {
    const place = { id: movedId(event.id, 'undo'), article: move.article, claim: move.orphan, basedOn: before };
    const taken = await appendReview(store, user, {
      ...{ ...place, kind: 'undo' },
      value: { event: event.id, reason: move.reason },
    });
    if (!taken.ok) return refuse(taken.failure);
    before = taken.value.claim.last;
  }
  return { ok: true };
}

/** A vanished claim; null also where its id came back for another claim, since what is said under it is said about that one. */
export function orphanOf({ claims }: ArticleReviews, id: string): ClaimReview | null {
  const same = claims.filter(({ claim }) => claim === id);
  return same.length === 1 && same[0]?.state === 'orphaned' ? same[0] : null;
}

function ownEvents(history: History, { undone }: ClaimReview, user: string): History {
  const said = new Set(['evidence', 'sourcing', 'status', 'note']);
  return history.filter(({ id, kind, reviewer }) => reviewer === user && said.has(kind) && !undone.includes(id));
}

/** What is in force of it: of each judgement the last, and evidence before the judgements that rest on it. */
function carriedOver(own: History): History {
  const last = (kind: string) => own.findLast((event) => event.kind === kind);
  return own
    .filter((event) => event.kind === 'evidence' || event.kind === 'note' || event === last(event.kind))
    .toSorted((a, b) => rank(a.kind) - rank(b.kind));
}

const rank = (kind: string): number => ['evidence', 'note', 'sourcing', 'status'].indexOf(kind);

/** Whether this reviewer has judged the target otherwise: the newer judgement of the very words is not written over. */
function hasOther({ sourcing, status }: ClaimReview, user: string, carried: History, target: string): boolean {
  const moved = new Set(carried.map(({ id }) => movedId(id, target)));
  const kinds = new Set(carried.map(({ kind }) => kind));
  const mine = [
    ...(kinds.has('sourcing') ? sourcing.judgements : []),
    ...(kinds.has('status') ? status.judgements : []),
  ].filter(({ reviewer }) => reviewer === user);
  return mine.some(({ event }) => !moved.has(event));
}

/** The same move has the same ids, so the store knows it again. */
const movedId = (event: string, to: string): string =>
  `moved-${createHash('sha256').update(`${event} ${to}`).digest('hex').slice(0, 32)}`;

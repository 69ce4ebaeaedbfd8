import { allow } from '../people/access.ts';
import { done, refused, type Result } from '../result.ts';
import type { ClaimEvent, ReviewEvent } from '../schema/event.ts';
import { isAddedClaim } from '../schema/review.ts';
import type { Store } from '../store.ts';
import type { ClaimReview } from './judgement.ts';
import { loadAssignments, loadClaim, loadExtraction, loadThread } from './load.ts';
import { isClaimEvent, readEvent } from './read-event.ts';
import { standingsOf, type Thread } from './standing.ts';
import { isBlinded, visibleEvents } from './visible.ts';

/** The reviews of all claims of an article, as one person may see them. */
export interface ArticleReviews {
  /** This person judges now without seeing what others judged. */
  readonly blinded: boolean;
  /** In reading order, added claims after the others, orphaned ones last. */
  readonly claims: readonly ClaimReview[];
}

/** Where every claim of an article stands, derived from its events. */
export async function readReviews(store: Store, user: string, article: string): Promise<Result<ArticleReviews>> {
  const actor = await allow(store.db, user, 'reader');
  if (!actor.ok) return actor;
  const rows = await store.db
    .selectFrom('claim')
    .selectAll()
    .where('article', '=', article)
    .orderBy('position')
    .orderBy('thread')
    .execute();
  const version = await versionOf(store, article);
  if (version === undefined) return refused({ code: 'not-found', what: 'article' });
  const blinded = isBlinded(await loadAssignments(store.db, article), user);
  const events = await store.db
    .selectFrom('review_event')
    .selectAll()
    .where('article', '=', article)
    .where('thread', 'is not', null)
    .orderBy('seq')
    .execute();
  const threads = new Map<string, ClaimEvent[]>();
  for (const row of events) {
    const event = readEvent(row);
    if (row.thread === null || !isClaimEvent(event)) continue;
    const thread = threads.get(row.thread);
    if (thread === undefined) threads.set(row.thread, [event]);
    else thread.push(event);
  }
  const seen = rows.flatMap((row): Thread[] => {
    const said = visibleEvents(threads.get(row.thread) ?? [], user, blinded);
    // Which words another one took for a claim tells as much as how they judged it.
    const hidden =
      blinded && row.state !== 'present' && isAddedClaim(row.thread) && said.every(({ kind }) => kind === 'anchor');
    return hidden ? [] : [{ row, events: said }];
  });
  const place = { id: article, version };
  const standings = await standingsOf(store.db, place, await loadExtraction(store.db, place), seen);
  const claims = standings.map(({ review }) => review);
  const order = { present: 0, added: 1, orphaned: 2 };
  return done({ blinded, claims: claims.toSorted((a, b) => order[a.state] - order[b.state]) });
}

/** The number of an article's current extraction. */
async function versionOf(store: Store, article: string): Promise<number | undefined> {
  const row = await store.db.selectFrom('article').select('version').where('id', '=', article).executeTakeFirst();
  return row?.version;
}

/** Everything that was said about one claim, oldest first, undone things included. */
export async function readClaimHistory(
  store: Store,
  user: string,
  place: { readonly article: string; readonly claim: string },
): Promise<Result<readonly ClaimEvent[]>> {
  const actor = await allow(store.db, user, 'reader');
  if (!actor.ok) return actor;
  const claim = await loadClaim(store.db, place.article, place.claim);
  if (claim === undefined) return refused({ code: 'not-found', what: 'claim' });
  const blinded = isBlinded(await loadAssignments(store.db, place.article), user);
  return done(visibleEvents(await loadThread(store.db, place.article, claim.thread), user, blinded));
}

/** Everything that happened to an article and its claims, newest first. */
export async function readArticleHistory(
  store: Store,
  user: string,
  place: { readonly article: string; readonly before?: number; readonly limit?: number },
): Promise<Result<readonly ReviewEvent[]>> {
  const actor = await allow(store.db, user, 'reader');
  if (!actor.ok) return actor;
  if ((await versionOf(store, place.article)) === undefined) return refused({ code: 'not-found', what: 'article' });
  const blinded = isBlinded(await loadAssignments(store.db, place.article), user);
  let query = store.db.selectFrom('review_event').selectAll().where('article', '=', place.article);
  if (place.before !== undefined) query = query.where('seq', '<', place.before);
  const rows = await query
    .orderBy('seq', 'desc')
    .limit(Math.min(place.limit ?? 200, 1000))
    .execute();
  return done(visibleEvents(rows.map(readEvent), user, blinded));
}

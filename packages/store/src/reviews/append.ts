import type { Extraction } from '@isnad/core';
import type { Selectable } from 'kysely';
import { quoteOf } from '../anchor/quote.ts';
import { originOf } from '../articles/claim-row.ts';
import { check } from '../check.ts';
import type { ArticleTable, AssignmentTable, ClaimTable } from '../database.ts';
import { allow, type Actor } from '../people/access.ts';
import { done, refused, type Result } from '../result.ts';
import type { ClaimEvent } from '../schema/event.ts';
import { EMPTY_LABEL } from '../schema/labels.ts';
import { addedClaimId, reviewInputSchema, type CheckedReview, type ReviewInput } from '../schema/review.ts';
import { inTransaction, type Session, type Store } from '../store.ts';
import type { ClaimReview } from './judgement.ts';
import { countJudgedBy, loadAssignments, loadClaim, loadExtraction, loadThread, lockArticle } from './load.ts';
import { projectClaim } from './project.ts';
import { isClaimEvent, readEvent } from './read-event.ts';
import { changesBetween, readingOf, type ClaimReading } from './reading.ts';
import { recordArticleEvent } from './record-event.ts';
import { refusalOf } from './rules.ts';
import { standingOf } from './standing.ts';
import { blindReviewGoesOn, isBlinded, visibleEvents } from './visible.ts';

export interface Appended {
  readonly event: ClaimEvent;
  /** The same event had been written before; nothing was written now. */
  readonly repeated: boolean;
  /** The claim as the writer may see it now. */
  readonly claim: ClaimReview;
}

/**
 * Appends what a reviewer says about a claim: a judgement, a note, evidence, a correction, an undo, or (an editor) the
 * settlement of a conflict. Refused when `basedOn` is not the last event that the reviewer may see of this claim.
 *
 * @example
 * await appendReview(store, user, { id: crypto.randomUUID(), article, claim, basedOn: null, kind: 'status',
 *   value: { label: 'confirmed', links: [{ url: 'https://kremlin.ru/events/1' }] } });
 */
export async function appendReview(store: Store, user: string, input: ReviewInput): Promise<Result<Appended>> {
  const checked = check(reviewInputSchema, input);
  return checked.ok ? inTransaction(store, (session) => append(session, user, checked.value)) : checked;
}

/**
 * Appends what belongs together, in its order, or nothing of it: a claim that is parted is one claim made shorter and another one added,
 * and neither holds without the other.
 *
 * @returns of each input what `appendReview` gives; the first refusal where there is one
 */
export async function appendReviews(
  store: Store,
  user: string,
  inputs: readonly ReviewInput[],
): Promise<Result<readonly Appended[]>> {
  const given: CheckedReview[] = [];
  for (const input of inputs) {
    const checked = check(reviewInputSchema, input);
    if (!checked.ok) return checked;
    given.push(checked.value);
  }
  return inTransaction(store, async (session) => {
    const all: Appended[] = [];
    for (const one of given) {
      const appended = await append(session, user, one);
      if (!appended.ok) return appended;
      all.push(appended.value);
    }
    return done(all);
  });
}

async function append(session: Session, user: string, given: CheckedReview): Promise<Result<Appended>> {
  const actor = await allow(session.db, user, given.kind === 'settle' ? 'editor' : 'reviewer');
  if (!actor.ok) return actor;
  const article = await lockArticle(session, given.article);
  if (!article.ok) return article;
  const assignments = await loadAssignments(session.db, given.article);
  const earlier = await findRepeated(session, user, article.value, assignments, given);
  if (earlier !== null) return earlier;
  if (article.value.archived !== null) return refused({ code: 'archived' });
  const closed = closedFor(article.value, assignments, actor.value, given, await takesBack(session, given));
  if (closed !== null) return closed;
  return write(session, actor.value, article.value, assignments, given);
}

/** A client that heard no answer sends the same event again: it gets the answer that it missed. */
async function findRepeated(
  session: Session,
  user: string,
  article: Selectable<ArticleTable>,
  assignments: readonly Selectable<AssignmentTable>[],
  given: CheckedReview,
): Promise<Result<Appended> | null> {
  const row = await session.db.selectFrom('review_event').selectAll().where('id', '=', given.id).executeTakeFirst();
  if (row === undefined) return null;
  const event = readEvent(row);
  const same =
    isClaimEvent(event) &&
    row.thread !== null &&
    event.reviewer === user &&
    event.article === given.article &&
    event.claim === given.claim &&
    event.kind === given.kind &&
    row.value === JSON.stringify(given.value);
  if (!same || row.thread === null) return refused({ code: 'id-taken' });
  const claim = await session.db
    .selectFrom('claim')
    .selectAll()
    .where('article', '=', given.article)
    .where('thread', '=', row.thread)
    .executeTakeFirstOrThrow();
  const visible = visibleEvents(
    await loadThread(session.db, given.article, row.thread),
    user,
    isBlinded(assignments, user),
  );
  const extraction = await loadExtraction(session.db, article);
  const { review } = await standingOf(session.db, article, extraction, { row: claim, events: visible });
  return done({ event, repeated: true, claim: review });
}

/** What may still be said while an article, or one's own part of it, is submitted. */
const ALWAYS_OPEN: ReadonlySet<ClaimEvent['kind']> = new Set(['note', 'settle']);

function closedFor(
  article: Selectable<ArticleTable>,
  assignments: readonly Selectable<AssignmentTable>[],
  actor: Actor,
  given: CheckedReview,
  takenBack: ClaimEvent['kind'] | null,
): Result<never> | null {
  const state = article.state === 'final' ? 'final' : 'submitted';
  if (article.state === 'final') return refused({ code: 'closed', state });
  const mine = assignments.find(({ reviewer }) => reviewer === actor.user);
  if (blindReviewGoesOn(assignments) && (mine === undefined || given.kind === 'settle'))
    return refused({ code: 'blind-review' });
  const submitted = article.state === 'submitted' || (mine !== undefined && mine.submitted !== null);
  if (!submitted || ALWAYS_OPEN.has(given.kind)) return null;
  // A settlement or a note may be taken back as long as it may be made; what was submitted may not.
  const open = takenBack !== null && ALWAYS_OPEN.has(takenBack) && actor.role !== 'reviewer';
  return open ? null : refused({ code: 'closed', state });
}

/** What an undo takes back or, where it undoes another undo, brings back; null for anything else. */
async function takesBack({ db }: Session, given: CheckedReview): Promise<ClaimEvent['kind'] | null> {
  let at: string | null = given.kind === 'undo' ? given.value.event : null;
  while (at !== null) {
    const row = await db.selectFrom('review_event').selectAll().where('id', '=', at).executeTakeFirst();
    const event = row === undefined ? null : readEvent(row);
    if (event === null || !isClaimEvent(event)) return null;
    if (event.kind !== 'undo') return event.kind;
    at = event.value.event;
  }
  return null;
}

async function write(
  session: Session,
  actor: Actor,
  article: Selectable<ArticleTable>,
  assignments: readonly Selectable<AssignmentTable>[],
  given: CheckedReview,
): Promise<Result<Appended>> {
  const adds = given.kind === 'correction' && given.value.correction === 'add';
  const found = await loadClaim(session.db, given.article, given.claim);
  if (!adds && found === undefined) return refused({ code: 'not-found', what: 'claim' });
  if (adds && (found !== undefined || given.claim !== addedClaimId(given.id)))
    return refused({ code: 'invalid', issues: [{ path: 'claim', code: 'invalid-id' }] });

  const events = found === undefined ? [] : await loadThread(session.db, given.article, found.thread);
  const blinded = isBlinded(assignments, actor.user);
  const visible = visibleEvents(events, actor.user, blinded);
  const last = visible.at(-1)?.id ?? null;
  if (given.basedOn !== last) {
    const seen = visible.findIndex(({ id }) => id === given.basedOn);
    return refused({ code: 'stale', newer: visible.slice(seen + 1), last });
  }
  const { version } = given;
  if (given.kind === 'correction' && version !== undefined && version !== article.version)
    return refused({ code: 'other-version', version: article.version });
  const extraction = await loadExtraction(session.db, article);
  const reading = found === undefined ? null : await readingNow(session, article, extraction, found, visible);
  if (reading !== null && (await readOtherwise(session, article, given, reading)))
    return refused({ code: 'other-version', version: article.version });
  const { text } = extraction.document;
  const refusal = await refusalOf(session.db, { actor, given, events: visible, text, reading });
  if (refusal !== null) return refused(refusal);

  const claim = found ?? (await insertAdded(session, article, given, extraction));
  const row = await session.db
    .insertInto('review_event')
    .values({
      id: given.id,
      article: given.article,
      claim: given.claim,
      thread: claim.thread,
      reviewer: actor.user,
      at: session.now,
      day: session.now.slice(0, 10),
      kind: given.kind,
      value: JSON.stringify(given.value),
      version: article.version,
      based_on: given.basedOn,
      reading: JUDGING.has(given.kind) && reading !== null ? JSON.stringify(reading) : null,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  const event = readEvent(row);
  if (!isClaimEvent(event)) throw new Error('unreachable: an event of a claim was written');
  await takeUp(session, article, assignments, event);
  await projectClaim(session, article, found ?? null, claim, [...events, event], extraction);
  const shown = visibleEvents([...events, event], actor.user, blinded);
  const { review } = await standingOf(session.db, article, extraction, { row: claim, events: shown });
  return done({ event, repeated: false, claim: review });
}

/** What rests on the words of a claim and on its source. */
const JUDGING: ReadonlySet<ClaimEvent['kind']> = new Set(['sourcing', 'status', 'settle']);

async function readingNow(
  session: Session,
  article: Selectable<ArticleTable>,
  extraction: Extraction,
  row: Selectable<ClaimTable>,
  events: readonly ClaimEvent[],
): Promise<ClaimReading | null> {
  return (await standingOf(session.db, article, extraction, { row, events })).reading;
}

/** Whether the one who judges had an older extraction before them, in which the claim said something else or had another source. */
async function readOtherwise(
  session: Session,
  article: Selectable<ArticleTable>,
  { kind, claim, version = article.version }: CheckedReview,
  now: ClaimReading,
): Promise<boolean> {
  if (!JUDGING.has(kind) || version >= article.version) return false;
  const seen = await loadExtraction(session.db, { id: article.id, version });
  const before = seen.claims.find(({ id }) => id === claim);
  return before !== undefined && changesBetween(readingOf(before, seen), now).length > 0;
}

/**
 * Whoever says something first in an article that nobody has takes it by that, and an open article is then in review. Whoever judges in one
 * that others have has a part in it from then on: it is not submitted, nor made final, without them.
 */
async function takeUp(
  session: Session,
  article: Selectable<ArticleTable>,
  assignments: readonly Selectable<AssignmentTable>[],
  { kind, reviewer: user }: ClaimEvent,
): Promise<void> {
  const judges = kind === 'sourcing' || kind === 'status';
  const joins = assignments.length === 0 || (judges && !assignments.some(({ reviewer }) => reviewer === user));
  if (joins) {
    const part = assignments.length === 0 ? 'first' : 'second';
    const value = { reviewer: user, part, blind: false } as const;
    await session.db
      .insertInto('assignment')
      .values({
        article: article.id,
        reviewer: user,
        part: value.part,
        blind: 0,
        submitted: null,
        judged: await countJudgedBy(session.db, article.id, user),
        assigned_by: user,
        at: session.now,
      })
      .execute();
    await session.db
      .updateTable('article')
      .set({ assignees: assignments.length + 1 })
      .where('id', '=', article.id)
      .execute();
    await recordArticleEvent(
      session,
      { article: article.id, version: article.version, user },
      { kind: 'assigned', value },
    );
  }
  if (article.state === 'open')
    await session.db.updateTable('article').set({ state: 'in-review' }).where('id', '=', article.id).execute();
}

async function insertAdded(
  session: Session,
  article: Selectable<ArticleTable>,
  given: CheckedReview,
  extraction: Extraction,
): Promise<Selectable<ClaimTable>> {
  if (given.kind !== 'correction' || given.value.correction !== 'add')
    throw new Error('unreachable: only an added claim is new');
  const { content, section, chain } = given.value;
  return session.db
    .insertInto('claim')
    .values({
      article: article.id,
      thread: given.claim,
      id: given.claim,
      version: article.version,
      position: extraction.claims.length,
      section,
      quote: JSON.stringify(quoteOf(extraction.document.text, content)),
      ...originOf(chain),
      state: 'added',
      struck: 0,
      sourcing: EMPTY_LABEL.sourcing,
      status: EMPTY_LABEL.status,
      conflict: 0,
      judged: 0,
      last_event: null,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

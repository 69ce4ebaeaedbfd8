import type { Extraction } from '@isnad/core';
import type { Selectable } from 'kysely';
import { originOf } from '../articles/claim-row.ts';
import type { ArticleTable, ClaimTable } from '../database.ts';
import type { ClaimEvent } from '../schema/event.ts';
import type { Session } from '../store.ts';
import type { ClaimJudgement } from './judgement.ts';
import { loadAssignments, loadThread } from './load.ts';
import { countOpenOrphans } from './open-orphans.ts';
import { standingOf, standingsOf, type Thread } from './standing.ts';
import { blindReviewGoesOn } from './visible.ts';

type Counted = Pick<Selectable<ClaimTable>, 'state' | 'struck' | 'judged' | 'conflict'>;

/** What one claim adds to the counters of its article. */
function counts(claim: Counted | null) {
  if (claim === null || claim.state === 'orphaned' || claim.struck === 1) return { claims: 0, judged: 0, conflicts: 0 };
  return { claims: 1, judged: claim.judged, conflicts: claim.conflict };
}

export const progressOf = (judged: number, claims: number): number =>
  claims === 0 ? 0 : Math.floor((judged * 1000) / claims);

/**
 * Brings what is derived from a claim's events up to date: where it stands, each reviewer's judgement, and the counters of
 * its article, all in the transaction that wrote the event.
 *
 * @param before the claim as it was counted until now; null when it was not
 * @param extraction the current one
 */
export async function projectClaim(
  session: Session,
  article: Selectable<ArticleTable>,
  before: Counted | null,
  claim: Selectable<ClaimTable>,
  events: readonly ClaimEvent[],
  extraction: Extraction,
): Promise<ClaimJudgement> {
  const { review } = await standingOf(session.db, article, extraction, { row: claim, events });
  await writeProjection(session, article, before, claim, review, extraction);
  return review;
}

/** The same of many claims: what they all need is read once. */
export async function projectClaims(
  session: Session,
  article: Selectable<ArticleTable>,
  extraction: Extraction,
  claims: readonly { readonly before: Counted | null; readonly claim: Selectable<ClaimTable> }[],
): Promise<void> {
  const threads: Thread[] = [];
  for (const { claim } of claims)
    threads.push({ row: claim, events: await loadThread(session.db, article.id, claim.thread) });
  const standings = await standingsOf(session.db, article, extraction, threads);
  for (const [index, { before, claim }] of claims.entries()) {
    const review = standings[index]?.review;
    if (review !== undefined) await writeProjection(session, article, before, claim, review, extraction);
  }
}

async function writeProjection(
  session: Session,
  article: Selectable<ArticleTable>,
  before: Counted | null,
  claim: Selectable<ClaimTable>,
  derived: ClaimJudgement,
  extraction: Extraction,
): Promise<void> {
  const assignments = await loadAssignments(session.db, article.id);
  const now = {
    state: claim.state,
    struck: derived.struck ? 1 : 0,
    judged: derived.judged ? 1 : 0,
    // That two judgements differ would tell each of two blind reviewers what the other one thinks.
    conflict: derived.conflict && !blindReviewGoesOn(assignments) ? 1 : 0,
  };
  await session.db
    .updateTable('claim')
    .set({
      ...now,
      sourcing: derived.sourcing.label,
      status: derived.status.label,
      last_event: derived.last,
      ...correctedOrigin(extraction, claim, derived),
    })
    .where('article', '=', article.id)
    .where('thread', '=', claim.thread)
    .execute();
  await writeStanding(session, article.id, claim.thread, derived);
  await addToArticle(session, article.id, counts(before), counts(now));
  // Whoever moves claims to a newer extraction counts once, after all of them.
  if (before?.state === 'orphaned') await recountOrphans(session, article.id);
}

async function addToArticle(
  session: Session,
  id: string,
  before: ReturnType<typeof counts>,
  after: ReturnType<typeof counts>,
): Promise<void> {
  const row = await session.db
    .selectFrom('article')
    .select(['claims', 'judged', 'conflicts'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const claims = row.claims + after.claims - before.claims;
  const judged = row.judged + after.judged - before.judged;
  await session.db
    .updateTable('article')
    .set({
      claims,
      judged,
      conflicts: row.conflicts + after.conflicts - before.conflicts,
      progress: progressOf(judged, claims),
      updated: session.now,
    })
    .where('id', '=', id)
    .execute();
}

async function recountOrphans(session: Session, article: string): Promise<void> {
  const rows = await session.db
    .selectFrom('claim')
    .select(['thread', 'state'])
    .where('article', '=', article)
    .where('state', '=', 'orphaned')
    .execute();
  const orphaned = await countOpenOrphans(session, article, rows);
  await session.db.updateTable('article').set({ orphaned }).where('id', '=', article).execute();
}

async function writeStanding(
  session: Session,
  article: string,
  thread: string,
  derived: ClaimJudgement,
): Promise<void> {
  const before = await session.db
    .selectFrom('standing')
    .select(['reviewer', 'facet'])
    .where('article', '=', article)
    .where('thread', '=', thread)
    .execute();
  await session.db.deleteFrom('standing').where('article', '=', article).where('thread', '=', thread).execute();
  const rows = (['sourcing', 'status'] as const).flatMap((facet) =>
    derived[facet].judgements.map(({ reviewer, label, team, event, at }) => ({
      article,
      thread,
      reviewer,
      facet,
      label,
      team,
      event,
      at,
      day: at.slice(0, 10),
    })),
  );
  if (rows.length > 0) await session.db.insertInto('standing').values(rows).execute();
  const complete = (list: readonly { readonly reviewer: string }[], reviewer: string) =>
    list.filter((row) => row.reviewer === reviewer).length === 2 ? 1 : 0;
  for (const reviewer of new Set([...before, ...rows].map((row) => row.reviewer))) {
    const change = complete(rows, reviewer) - complete(before, reviewer);
    if (change === 0) continue;
    await session.db
      .updateTable('assignment')
      .set((set) => ({ judged: set('judged', '+', change) }))
      .where('article', '=', article)
      .where('reviewer', '=', reviewer)
      .execute();
  }
}

/** Who asserts the claim, after the corrections in force; read anew only where a correction ever touched it. */
function correctedOrigin(extraction: Extraction, claim: Selectable<ClaimTable>, derived: ClaimJudgement) {
  const corrections = derived.corrections.toReversed().map(({ value }) => value);
  for (const value of corrections) {
    if (value.correction === 'source' || value.correction === 'add') return originOf(value.chain);
  }
  if (derived.undone.length === 0 || claim.state === 'added') return {};
  const read = extraction.claims.find(({ id }) => id === claim.id);
  return read === undefined ? {} : originOf(read.chain);
}

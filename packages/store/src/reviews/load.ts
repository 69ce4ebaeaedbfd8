import type { Extraction } from '@isnad/core';
import type { Kysely, Selectable } from 'kysely';
import type { ArticleTable, AssignmentTable, ClaimTable, Database } from '../database.ts';
import { refused, done, type Result } from '../result.ts';
import type { ClaimEvent } from '../schema/event.ts';
import type { Session } from '../store.ts';
import { isClaimEvent, readEvent } from './read-event.ts';

/** Takes an article for writing: nobody else changes it until the transaction is over, so events have one order. */
export async function lockArticle(session: Session, id: string): Promise<Result<Selectable<ArticleTable>>> {
  const query = session.db.selectFrom('article').selectAll().where('id', '=', id);
  // SQLite has no row locks and needs none: `begin immediate` took the whole database.
  const row = await (session.type === 'postgres' ? query.forUpdate() : query).executeTakeFirst();
  return row === undefined ? refused({ code: 'not-found', what: 'article' }) : done(row);
}

export function loadAssignments(db: Kysely<Database>, article: string): Promise<Selectable<AssignmentTable>[]> {
  return db.selectFrom('assignment').selectAll().where('article', '=', article).orderBy('part').execute();
}

/** A claim by its current id; of several that ever had it, the one that is there now. */
export async function loadClaim(
  db: Kysely<Database>,
  article: string,
  claim: string,
): Promise<Selectable<ClaimTable> | undefined> {
  const rows = await db
    .selectFrom('claim')
    .selectAll()
    .where('article', '=', article)
    .where('id', '=', claim)
    .execute();
  return rows.find(({ state }) => state !== 'orphaned') ?? rows[0];
}

/** The current extraction of an article. */
export async function loadExtraction(
  db: Kysely<Database>,
  article: { readonly id: string; readonly version: number },
): Promise<Extraction> {
  const { body } = await db
    .selectFrom('extraction')
    .select('body')
    .where('article', '=', article.id)
    .where('version', '=', article.version)
    .executeTakeFirstOrThrow();
  return JSON.parse(body) as Extraction;
}

/** The events of one claim, oldest first, under whatever ids it had. */
export async function loadThread(db: Kysely<Database>, article: string, thread: string): Promise<ClaimEvent[]> {
  const rows = await db
    .selectFrom('review_event')
    .selectAll()
    .where('article', '=', article)
    .where('thread', '=', thread)
    .orderBy('seq')
    .execute();
  return rows.map(readEvent).filter(isClaimEvent);
}

/** How many claims a reviewer gave both labels, from before they were assigned. */
export async function countJudgedBy(db: Kysely<Database>, article: string, reviewer: string): Promise<number> {
  const rows = await db
    .selectFrom('standing')
    .select(['thread', (all) => all.fn.countAll<number>().as('facets')])
    .where('article', '=', article)
    .where('reviewer', '=', reviewer)
    .groupBy('thread')
    .execute();
  return rows.filter(({ facets }) => facets === 2).length;
}

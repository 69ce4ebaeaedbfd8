import { sql, type Kysely, type SelectQueryBuilder, type Selectable } from 'kysely';
import { check } from '../check.ts';
import type { ArticleTable, AssignmentTable, Database } from '../database.ts';
import { allow } from '../people/access.ts';
import { done, refused, type Result } from '../result.ts';
import { inboxQuerySchema, type ArticleSort, type CheckedInboxQuery, type InboxQuery } from '../schema/article.ts';
import type { Store } from '../store.ts';
import { fold } from '../text/fold.ts';
import { queryRanges } from '../text/search-words.ts';
import { readCursor, writeCursor, type Cursor } from './cursor.ts';
import { summaryFor, type ArticleSummary } from './summary.ts';

export interface ArticlePage {
  readonly articles: readonly ArticleSummary[];
  /** The `cursor` of the next page; null when this is the last. */
  readonly next: string | null;
}

const ORDERS = {
  newest: { column: 'created', direction: 'desc' },
  published: { column: 'published_key', direction: 'desc' },
  // What is least done comes first.
  progress: { column: 'progress', direction: 'asc' },
  title: { column: 'title_key', direction: 'asc' },
} as const satisfies Record<ArticleSort, { column: keyof ArticleTable; direction: 'asc' | 'desc' }>;

/** The word that stands for «no one» where a person is asked for. */
const NOBODY = 'nobody';

type ArticleQuery = SelectQueryBuilder<Database, 'article', Selectable<ArticleTable>>;

/**
 * One page of the inbox. Every filter is answered by an index, and a page far down costs what the first one does.
 *
 * @example await listArticles(store, user, { state: 'open', search: 'الكرملين', sort: 'published' });
 */
export async function listArticles(store: Store, user: string, query: InboxQuery = {}): Promise<Result<ArticlePage>> {
  const actor = await allow(store.db, user, 'reader');
  if (!actor.ok) return actor;
  const checked = check(inboxQuerySchema, query);
  if (!checked.ok) return checked;
  const { sort, limit, cursor: written } = checked.value;
  const cursor = written === undefined ? null : readCursor(sort, written);
  if (written !== undefined && cursor === null)
    return refused({ code: 'invalid', issues: [{ path: 'cursor', code: 'invalid-cursor' }] });
  const rows = await inboxQuery(store.db, checked.value, cursor).execute();
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const next =
    rows.length > limit && last !== undefined
      ? writeCursor(sort, { key: last[ORDERS[sort].column], seq: last.seq })
      : null;
  const assignments = await assignmentsOf(
    store.db,
    page.map(({ id }) => id),
  );
  const articles = await Promise.all(page.map((row) => summaryFor(store.db, row, assignments.get(row.id) ?? [], user)));
  return done({ articles, next });
}

/** The one query of the inbox; apart from its use, so that its plan can be looked at. */
export function inboxQuery(db: Kysely<Database>, query: CheckedInboxQuery, cursor: Cursor | null): ArticleQuery {
  const { column, direction } = ORDERS[query.sort];
  let select: ArticleQuery = matching(db, query).selectAll();
  if (cursor !== null) {
    const beyond = direction === 'desc' ? sql`<` : sql`>`;
    select = select.where(sql<boolean>`(${sql.ref(column)}, seq) ${beyond} (${cursor.key}, ${cursor.seq})`);
  }
  return select
    .orderBy(column, direction)
    .orderBy('seq', direction)
    .limit(query.limit + 1);
}

/** The articles that the filters of the inbox leave. */
function matching(db: Kysely<Database>, query: CheckedInboxQuery) {
  let select = db.selectFrom('article').where('archived', query.archived ? 'is not' : 'is', null);
  if (query.state !== undefined) select = select.where('state', '=', query.state);
  if (query.publisher !== undefined) select = select.where('publisher_key', '=', fold(query.publisher));
  if (query.from !== undefined) select = select.where('published_key', '>=', new Date(query.from).toISOString());
  // Behind every moment of that day.
  if (query.to !== undefined) select = select.where('published_key', '<', `${query.to.slice(0, 10)}T~`);
  if (query.assignee === NOBODY) select = select.where('assignees', '=', sql.lit(0));
  else if (query.assignee !== undefined)
    select = select.where(
      'id',
      'in',
      db.selectFrom('assignment').select('article').where('reviewer', '=', query.assignee),
    );
  const search = query.search ?? '';
  const ranges = queryRanges(search);
  // Signs alone are in no index: they find nothing, rather than everything.
  if (ranges.length === 0 && search.trim() !== '') select = select.where(sql<boolean>`1 = 0`);
  for (const { from, to } of ranges) {
    const found = db.selectFrom('search_word').select('article').where('word', '>=', from).where('word', '<', to);
    select = select.where('seq', 'in', found);
  }
  return select;
}

async function assignmentsOf(db: Kysely<Database>, articles: readonly string[]) {
  const found = new Map<string, Selectable<AssignmentTable>[]>();
  if (articles.length === 0) return found;
  const rows = await db
    .selectFrom('assignment')
    .selectAll()
    .where('article', 'in', articles)
    .orderBy('article')
    .orderBy('part')
    .execute();
  for (const row of rows) found.set(row.article, [...(found.get(row.article) ?? []), row]);
  return found;
}

/** Counting ends here: to know that there are more costs as little in an archive of a million articles. */
const MOST_COUNTED = 1000;

/** How many articles a query of the inbox finds, all pages together. */
export interface MatchCount {
  /** Articles, 0 to 1000. */
  readonly count: number;
  /** There are more than `count` says. */
  readonly more: boolean;
}

/**
 * Counts what {@link listArticles} lists; order, cursor and limit of the query play no part.
 *
 * @example await countMatches(store, user, { state: 'open' }); // { ok: true, value: { count: 12, more: false } }
 */
export async function countMatches(store: Store, user: string, query: InboxQuery = {}): Promise<Result<MatchCount>> {
  const actor = await allow(store.db, user, 'reader');
  if (!actor.ok) return actor;
  const checked = check(inboxQuerySchema, query);
  if (!checked.ok) return checked;
  const { count } = await matchCountQuery(store.db, checked.value).executeTakeFirstOrThrow();
  const found = Number(count);
  return done({ count: Math.min(found, MOST_COUNTED), more: found > MOST_COUNTED });
}

/** The query that counts; apart from its use, so that its plan can be looked at. */
export function matchCountQuery(db: Kysely<Database>, query: CheckedInboxQuery) {
  const found = matching(db, query)
    .select('seq')
    .limit(MOST_COUNTED + 1);
  return db.selectFrom(found.as('found')).select((all) => all.fn.countAll<number>().as('count'));
}

/** How many articles there are in each state, without those in the archive. */
export async function countArticles(store: Store, user: string): Promise<Result<Readonly<Record<string, number>>>> {
  const actor = await allow(store.db, user, 'reader');
  if (!actor.ok) return actor;
  const rows = await store.db
    .selectFrom('article')
    .select(['state', (all) => all.fn.countAll<number>().as('count')])
    .where('archived', 'is', null)
    .groupBy('state')
    .execute();
  const counts: Record<string, number> = { open: 0, 'in-review': 0, submitted: 0, final: 0 };
  for (const { state, count } of rows) counts[state] = count;
  return done(counts);
}

/** The publishers that articles are from, most frequent first, for the filter. */
export async function listPublishers(
  store: Store,
  user: string,
): Promise<Result<readonly { readonly publisher: string; readonly articles: number }[]>> {
  const actor = await allow(store.db, user, 'reader');
  if (!actor.ok) return actor;
  const rows = await store.db
    .selectFrom('article')
    .select([
      'publisher_key',
      (all) => all.fn.max('publisher').as('publisher'),
      (all) => all.fn.countAll<number>().as('articles'),
    ])
    .where('publisher_key', '>', '')
    .where('archived', 'is', null)
    .groupBy('publisher_key')
    .orderBy('articles', 'desc')
    .orderBy('publisher_key')
    .limit(500)
    .execute();
  return done(
    rows.map(({ publisher, publisher_key, articles }) => ({ publisher: publisher ?? publisher_key, articles })),
  );
}

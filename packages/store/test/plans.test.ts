import { sql, type CompiledQuery } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inboxQuery, matchCountQuery } from '../src/articles/list-articles.ts';
import { countMatches } from '../src/index.ts';
import { inboxQuerySchema, type InboxQuery } from '../src/schema/index.ts';
import { searchWords } from '../src/text/search-words.ts';
import * as v from 'valibot';
import { onEachDatabase } from './databases.ts';
import { makeTeam, value, type Team } from './team.ts';

const ARTICLES = 50_000;
const STATES = ['open', 'in-review', 'submitted', 'final'];

/** As many articles as make an index worth its while; what the inbox does not read is left small. */
async function seed({ store }: Team): Promise<void> {
  const rows = Array.from({ length: ARTICLES }, (_, index) => ({
    seq: index + 1,
    id: `article-${index}`,
    title: `عنوان ${index}`,
    title_key: `عنوان ${index}`,
    lang: 'ar',
    publisher: `ناشر ${index % 90}`,
    publisher_key: `ناشر ${index % 90}`,
    author: null,
    section: null,
    url: null,
    published: null,
    published_key: new Date(Date.UTC(2024, 0, 1) + index * 1_000_000).toISOString(),
    created: new Date(Date.UTC(2025, 0, 1) + index * 60_000).toISOString(),
    updated: '',
    state: STATES[index % 97 === 0 ? 2 : index % 2] ?? 'open',
    version: 1,
    core_version: '1',
    claims: 10,
    judged: index % 11,
    conflicts: 0,
    orphaned: 0,
    progress: (index % 11) * 100,
    assignees: index % 50 === 0 ? 0 : 1,
    blind: 0,
    archived: index % 5000 === 1 ? '2026-01-01T00:00:00.000Z' : null,
  }));
  const words = rows.flatMap(({ seq }) =>
    [...searchWords(`عنوان نادر${seq % 700}`)].map((word) => ({ word, article: seq })),
  );
  const assignments = rows.map(({ id }, index) => ({
    article: id,
    reviewer: `reviewer-${index % 400}`,
    part: 'first',
    blind: 0,
    submitted: null,
    judged: 0,
    assigned_by: 'x',
    at: '',
  }));
  await store.db.transaction().execute(async (db) => {
    for (let at = 0; at < rows.length; at += 500)
      await db
        .insertInto('article')
        .values(rows.slice(at, at + 500))
        .execute();
    for (let at = 0; at < words.length; at += 5000)
      await db
        .insertInto('search_word')
        .values(words.slice(at, at + 5000))
        .execute();
    for (let at = 0; at < assignments.length; at += 500)
      await db
        .insertInto('assignment')
        .values(assignments.slice(at, at + 500))
        .execute();
  });
  await sql`analyze`.execute(store.db);
}

/** What each query has to go by: the index that answers its filter, or the order where nothing is filtered. */
const QUERIES: readonly (readonly [string, InboxQuery, RegExp])[] = [
  ['newest', {}, /article_newest/u],
  ['by publication', { sort: 'published' }, /article_published/u],
  ['by progress', { sort: 'progress' }, /article_progress/u],
  ['by title', { sort: 'title' }, /article_title/u],
  ['one state', { state: 'submitted' }, /article_state_\w+/u],
  ['one state by title', { state: 'submitted', sort: 'title' }, /article_state_title/u],
  ['one publisher', { publisher: 'ناشر 7' }, /article_publisher_\w+/u],
  ['one publisher by publication', { publisher: 'ناشر 7', sort: 'published' }, /article_publisher_\w+/u],
  ['some days', { from: '2025-02-01', to: '2025-02-03', sort: 'published' }, /article_published/u],
  ['some days, newest first', { from: '2025-02-01', to: '2025-02-03' }, /article_published|article_newest/u],
  ['one person', { assignee: 'reviewer-3' }, /assignment_reviewer/u],
  ['nobody', { assignee: 'nobody' }, /article_unassigned/u],
  ['the archive', { archived: true }, /article_archived/u],
  ['a word', { search: 'نادر333' }, /search_word_key|search_word USING PRIMARY KEY/u],
  ['a word in one state', { search: 'نادر333', state: 'open' }, /search_word_key|search_word USING PRIMARY KEY/u],
];

onEachDatabase('the inbox', (fresh, name) => {
  let team: Team;
  beforeAll(async () => {
    team = await makeTeam(fresh);
    await seed(team);
  });
  afterAll(() => team.end());

  const explain = async (compiled: CompiledQuery): Promise<string> => {
    const { rows } = await team.store.db.executeQuery<Record<string, unknown>>({
      ...compiled,
      sql: (name === 'sqlite' ? 'explain query plan ' : 'explain ') + compiled.sql,
    });
    return rows.map((row) => String(row.detail ?? row['QUERY PLAN'])).join('\n');
  };

  const planOf = async (query: InboxQuery, deep: boolean): Promise<string> => {
    const checked = v.parse(inboxQuerySchema, query);
    const key = checked.sort === 'progress' ? 500 : checked.sort === 'title' ? 'عنوان 5' : '2025-01-03T00:00:00.000Z';
    return explain(inboxQuery(team.store.db, checked, deep ? { key, seq: 3000 } : null).compile());
  };

  it.each(QUERIES)('should answer %s by an index, on the first page and far down', async (_title, query, index) => {
    for (const deep of [false, true]) {
      const plan = await planOf(query, deep);
      expect(plan).toMatch(index);
      // A scan of SQLite is no scan of the table where it says that it walks an index in order.
      expect(plan).not.toMatch(/SCAN (?:article|search_word|assignment)(?! USING)/u);
      expect(plan).not.toMatch(/Seq Scan/u);
    }
  });

  it('should count matches to a thousand and no further', async () => {
    expect(value(await countMatches(team.store, team.reader))).toEqual({ count: 1000, more: true });
    expect(value(await countMatches(team.store, team.reader, { state: 'submitted' }))).toEqual({
      count: 516,
      more: false,
    });
    const plan = await explain(
      matchCountQuery(team.store.db, v.parse(inboxQuerySchema, { search: 'نادر333' })).compile(),
    );
    expect(plan).toMatch(/search_word_key|search_word USING PRIMARY KEY/u);
  });

  it('should page deep by seeking, not by skipping', async () => {
    const plan = await planOf({}, true);
    expect(plan).toMatch(name === 'sqlite' ? /SEARCH article USING INDEX article_newest/u : /Index Cond: \(ROW/u);
    expect(plan).not.toMatch(/TEMP B-TREE|Sort/u);
  });
});

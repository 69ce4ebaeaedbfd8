import { sql, type Kysely } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  archiveArticle,
  assignArticle,
  countArticles,
  countByDay,
  countMatches,
  countSources,
  describeArticle,
  exportGold,
  findArticleByText,
  findArticleByUrl,
  listArticles,
  listPublishers,
  readAgreement,
  readArticle,
  readArticleHistory,
  readReviews,
  readThroughput,
  reextractArticle,
  unarchiveArticle,
} from '../src/index.ts';
import { MIGRATIONS } from '../src/migrations/index.ts';
import { columnsOf } from '../src/migrations/types.ts';
import { onEachDatabase } from './databases.ts';
import { extractionOf, sampleExtraction } from './extraction.ts';
import { failure, LINK, makeTeam, value, type Team } from './team.ts';

onEachDatabase('articles that are put right and put away', (fresh) => {
  let team: Team;
  beforeAll(async () => {
    team = await makeTeam(fresh);
  });
  afterAll(() => team.end());

  const listed = async (query = {}) =>
    value(await listArticles(team.store, team.reader, query)).articles.map(({ id }) => id);

  it('should leave every list, count and export, take nothing more, and come back as it was', async () => {
    const { id } = await team.article({ publisher: 'صحيفة الأرشيف' });
    const judgement = { article: id, claim: 'summit', kind: 'status', value: { label: 'confirmed', links: [LINK] } };
    const { event } = value(await team.say(team.first, { ...judgement, basedOn: null } as never));
    const before = value(await readReviews(team.store, team.reader, id));
    const everything = async () => ({
      matches: value(await countMatches(team.store, team.reader, { publisher: 'صحيفة الأرشيف' })).count,
      publishers: value(await listPublishers(team.store, team.reader)).map(({ publisher }) => publisher),
      days: value(await countByDay(team.store, team.reader)).length,
      work: value(await readThroughput(team.store, team.reader)).length,
      sources: value(await countSources(team.store, team.reader)).length,
      inReview: value(await countArticles(team.store, team.reader))['in-review'],
    });
    const counted = await everything();
    expect(counted).toMatchObject({ matches: 1, publishers: ['صحيفة الأرشيف'], days: 1, work: 1, inReview: 1 });

    expect(failure(await archiveArticle(team.store, team.first, { article: id }))).toMatchObject({ code: 'forbidden' });
    const away = value(await archiveArticle(team.store, team.editor, { article: id, reason: ' مكرّر ' }));
    expect(away.archived).not.toBeNull();
    expect(await everything()).toEqual({ matches: 0, publishers: [], days: 0, work: 0, sources: 0, inReview: 0 });
    expect(await listed()).not.toContain(id);
    expect(await listed({ archived: true })).toEqual([id]);
    expect(value(await countMatches(team.store, team.reader, { archived: true })).count).toBe(1);
    expect(value(await readAgreement(team.store, team.reader)).status.pairs).toEqual([]);

    const resting = { code: 'archived' };
    const more = { ...judgement, basedOn: event.id } as never;
    expect(failure(await team.say(team.first, more))).toEqual(resting);
    const assign = { article: id, reviewer: team.second, part: 'second' } as const;
    expect(failure(await assignArticle(team.store, team.editor, assign))).toEqual(resting);
    const again = { article: id, extraction: sampleExtraction(), coreVersion: '1.1.0' };
    expect(failure(await reextractArticle(team.store, team.editor, again))).toEqual(resting);
    expect(failure(await exportGold(team.store, team.editor, id))).toEqual(resting);
    expect(failure(await archiveArticle(team.store, team.editor, { article: id }))).toEqual(resting);
    const facts = { title: 'آخر' };
    expect(failure(await describeArticle(team.store, team.editor, { article: id, facts }))).toEqual(resting);

    expect(value(await readReviews(team.store, team.reader, id))).toEqual(before);
    value(await unarchiveArticle(team.store, team.editor, { article: id }));
    expect(await everything()).toEqual(counted);
    value(await team.say(team.first, more));
    const history = value(await readArticleHistory(team.store, team.reader, { article: id }));
    expect(history.flatMap(({ kind, value: said }) => (/archived/u.test(kind) ? [[kind, said]] : []))).toEqual([
      ['unarchived', { reason: '' }],
      ['archived', { reason: 'مكرّر' }],
    ]);
  });

  it('should keep what the details were before, and find the article by the new ones', async () => {
    const { id } = await team.article({ title: 'عنوان خاطئ', publisher: 'ناشر', url: 'https://a.example/1' });
    const facts = { title: 'عنوان سليم', publisher: 'ناشر', url: null, published: '2026-02-27' };
    const change = { article: id, facts };
    expect(failure(await describeArticle(team.store, team.first, change))).toMatchObject({ code: 'forbidden' });
    const empty = { article: id, facts: { ...facts, title: ' ' } };
    expect(failure(await describeArticle(team.store, team.editor, empty))).toMatchObject({ code: 'invalid' });
    const described = value(await describeArticle(team.store, team.editor, change));
    expect(described).toMatchObject({ title: 'عنوان سليم', url: null, published: '2026-02-27', version: 1 });
    expect(await listed({ search: 'سليم' })).toEqual([id]);
    expect(await listed({ search: 'خاطئ' })).toEqual([]);
    expect(await listed({ from: '2026-02-27', to: '2026-02-27' })).toEqual([id]);
    expect(value(await readArticle(team.store, team.reader, id)).text).toBe(sampleExtraction().document.text);
    value(await describeArticle(team.store, team.editor, change));
    const history = value(await readArticleHistory(team.store, team.reader, { article: id }));
    expect(history.flatMap(({ kind, value: said }) => (kind === 'described' ? [said] : []))).toEqual([
      {
        from: { title: 'عنوان خاطئ', url: 'https://a.example/1', published: '2026-02-28' },
        to: { title: 'عنوان سليم', url: null, published: '2026-02-27' },
      },
    ]);
  });

  it('should keep what another put right meanwhile, and refuse what both changed', async () => {
    const { id, title, publisher, author, section, url, published } = await team.article();
    const seen = { title, publisher, author, section, url, published };
    const describe = (change: object) =>
      describeArticle(team.store, team.editor, { article: id, facts: { ...seen, ...change }, seen });
    value(await describe({ publisher: 'رويترز' }));
    expect(value(await describe({ author: 'سامي' }))).toMatchObject({ publisher: 'رويترز', author: 'سامي' });
    expect(failure(await describe({ publisher: 'أسوشيتد برس' }))).toEqual({
      code: 'described-meanwhile',
      now: { publisher: 'رويترز' },
    });
    // Both wrote the same: there is nothing to refuse.
    expect(value(await describe({ publisher: 'رويترز' }))).toMatchObject({ publisher: 'رويترز', author: 'سامي' });
  });

  it('should know a text again, whatever its marks, one at hand before one that was put away', async () => {
    const url = 'https://a.example/same';
    const extraction = extractionOf('عنوان', ['قالَ «الكرملين»: لا جديد.'], []);
    const find = async (text: string) => value(await findArticleByText(team.store, team.reader, text))?.id ?? null;
    const older = await team.article({ extraction, url, title: 'الأول' });
    const same = 'عنوان\r\n\r\nقال الكرملين لا جديد';
    expect(await find(same)).toBe(older.id);
    expect(await find('عنوان آخر. قال الكرملين لا جديد')).toBeNull();
    expect(await find('… !')).toBeNull();
    const newer = await team.article({ extraction, url, title: 'الثاني' });
    value(await archiveArticle(team.store, team.editor, { article: older.id }));
    expect(await find(same)).toBe(newer.id);
    expect(value(await findArticleByUrl(team.store, team.reader, url))).toBe(newer.id);
    value(await archiveArticle(team.store, team.editor, { article: newer.id }));
    expect(value(await findArticleByText(team.store, team.reader, same))).toMatchObject({
      id: older.id,
      title: 'الأول',
    });
    const corrected = { extraction: extractionOf('عنوان', ['نص مصحَّح.'], []), coreVersion: '1.1.0' };
    value(await unarchiveArticle(team.store, team.editor, { article: older.id }));
    value(await reextractArticle(team.store, team.editor, { article: older.id, ...corrected }));
    expect(await find('عنوان نص مصحح')).toBe(older.id);
  });

  it('should know texts again that were there before they had a key', async () => {
    const { id } = await team.article({ extraction: extractionOf('قديم', ['كُتب قبل ذلك.'], []) });
    await sql`drop index article_archived`.execute(team.store.db);
    await sql`drop index article_text`.execute(team.store.db);
    await sql`alter table article drop column archived`.execute(team.store.db);
    await sql`alter table article drop column text_key`.execute(team.store.db);
    const db = team.store.db as unknown as Kysely<unknown>;
    await MIGRATIONS.find(({ name }) => name === '05-archive')?.up(db, columnsOf(team.store.type));
    expect(value(await findArticleByText(team.store, team.reader, 'قديم كتب قبل ذلك'))?.id).toBe(id);
    expect(await listed({ search: 'قديم' })).toEqual([id]);
  });
});

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  addedClaimId,
  countSources,
  countByDay,
  countMatches,
  exportGold,
  listArticles,
  listExtractions,
  readArticle,
  readClaimHistory,
  readExtraction,
  readReviews,
  readThroughput,
  reextractArticle,
} from '../src/index.ts';
import { onEachDatabase } from './databases.ts';
import { extractionOf, PARAGRAPHS, sampleExtraction, TITLE, TOLD } from './extraction.ts';
import { failure, LINK, makeTeam, value, type Team } from './team.ts';

onEachDatabase('articles', (fresh) => {
  let team: Team;
  beforeAll(async () => {
    team = await makeTeam(fresh);
  });
  afterAll(() => team.end());

  const judge = async (article: string, claim: string, basedOn: string | null = null, label = 'confirmed') =>
    value(
      await team.say(team.first, { article, claim, basedOn, kind: 'status', value: { label, links: [LINK] } } as never),
    ).event.id;
  const reviews = async (article: string) => value(await readReviews(team.store, team.reader, article)).claims;

  it('should give back the text and the extraction letter by letter', async () => {
    const extraction = extractionOf('عنوان 📰', ['قالَ «الكرملين»\u200F: لا.\r\n'], []);
    const { id } = await team.article({ extraction });
    const found = value(await readArticle(team.store, team.reader, id));
    expect(found.text).toBe(extraction.document.text);
    expect(found.extraction).toEqual(extraction);
  });

  it('should refuse an extraction whose claims point beyond its text, or are twice the same', async () => {
    const extraction = sampleExtraction();
    const [claim] = extraction.claims;
    const beyond = { ...extraction, document: { ...extraction.document, text: 'قصير' } };
    await expect(team.article({ extraction: beyond })).rejects.toThrow('span-outside-text');
    const twice = { ...extraction, claims: claim === undefined ? [] : [claim, claim] };
    await expect(team.article({ extraction: twice })).rejects.toThrow('claim-id-twice');
  });

  it('should carry reviews to a newer extraction, and list those it cannot place', async () => {
    const article = (await team.article()).id;
    const kept = await judge(article, 'summit');
    const moved = await judge(article, 'preparations');
    const lost = await judge(article, 'delegation');
    const told = [
      { id: 'summit', words: 'موعد القمة لم يتحدد بعد', source: 'الكرملين' },
      { id: 'ready', words: 'الاستعدادات جارية', source: 'البيت الأبيض' },
      { id: 'trip', words: 'عاد الوزير إلى موسكو', kind: 'event' as const },
    ];
    const extraction = extractionOf(TITLE, [PARAGRAPHS[0], 'عاد الوزير إلى موسكو.'], told);
    const again = { article, extraction, coreVersion: '1.1.0' };
    expect(failure(await reextractArticle(team.store, team.first, again))).toMatchObject({ code: 'forbidden' });
    const { anchorings, article: summary } = value(await reextractArticle(team.store, team.editor, again));
    expect(anchorings.map(({ from, to, how }) => [from, to, how])).toEqual(
      expect.arrayContaining([
        ['summit', 'summit', 'id'],
        ['preparations', 'ready', 'words'],
        ['delegation', null, 'orphaned'],
      ]),
    );
    expect(summary).toMatchObject({ version: 2, coreVersion: '1.1.0', claims: 3, orphaned: 1 });
    const claims = await reviews(article);
    expect(claims.map(({ claim, state, status }) => [claim, state, status.label])).toEqual([
      ['summit', 'present', 'confirmed'],
      ['ready', 'present', 'confirmed'],
      ['trip', 'present', 'unreviewed'],
      ['delegation', 'orphaned', 'confirmed'],
    ]);
    expect(claims[0]?.last).toBe(kept);
    // Once it is dismissed nobody has to decide about it any more, until it is brought back.
    const open = async () => value(await readArticle(team.store, team.editor, article)).orphaned;
    const place = { article, claim: 'delegation', basedOn: claims[3]?.last ?? null };
    const strike = { kind: 'correction', value: { correction: 'strike', reason: 'قديم' } } as const;
    const { event } = value(await team.say(team.second, { ...place, ...strike }));
    expect(await open()).toBe(0);
    const undo = { kind: 'undo', value: { event: event.id } } as const;
    const undone = value(await team.say(team.second, { ...place, basedOn: event.id, ...undo }));
    expect(await open()).toBe(1);
    const takenBack = { kind: 'undo', value: { event: lost } } as const;
    const taken = value(await team.say(team.first, { ...place, basedOn: undone.event.id, ...takenBack })).event;
    expect(await open()).toBe(0);
    value(await team.say(team.first, { ...place, basedOn: taken.id, kind: 'undo', value: { event: taken.id } }));
    expect(await open()).toBe(1);
    const history = value(await readClaimHistory(team.store, team.reader, { article, claim: 'ready' }));
    expect(history.map(({ kind, claim }) => [kind, claim])).toEqual([
      ['status', 'preparations'],
      ['anchor', 'ready'],
    ]);
    // Whoever had the old page before them is told that the claim moved, before anything is written.
    const stale = await team.say(team.second, {
      article,
      claim: 'ready',
      basedOn: moved,
      kind: 'note',
      value: { text: 'س' },
    });
    expect(failure(stale)).toMatchObject({ code: 'stale', newer: [{ kind: 'anchor' }] });
    const back = { article, extraction: sampleExtraction(), coreVersion: '1.2.0' };
    const returned = value(await reextractArticle(team.store, team.editor, back)).article;
    expect(returned).toMatchObject({ version: 3, claims: 3, orphaned: 0 });
    expect((await reviews(article)).map(({ claim, status }) => [claim, status.label])).toEqual([
      ['summit', 'confirmed'],
      ['preparations', 'confirmed'],
      ['delegation', 'confirmed'],
    ]);
    const versions = value(await listExtractions(team.store, team.reader, article));
    expect(versions.map(({ version, coreVersion }) => [version, coreVersion])).toEqual([
      [3, '1.2.0'],
      [2, '1.1.0'],
      [1, '1.0.0'],
    ]);
    expect(value(await readExtraction(team.store, team.reader, { article, version: 2 }))).toEqual(extraction);
  });

  it('should leave nothing behind when a newer extraction is refused', async () => {
    const article = (await team.article()).id;
    const extraction = { ...sampleExtraction(), schema: 'isnad/2' } as never;
    const refused = await reextractArticle(team.store, team.editor, { article, extraction, coreVersion: '2.0.0' });
    expect(failure(refused)).toMatchObject({ code: 'invalid' });
    expect(value(await readArticle(team.store, team.reader, article)).version).toBe(1);
  });

  it('should keep a claim that a reviewer added where its words are, also in a corrected text', async () => {
    const article = (await team.article()).id;
    const { text } = value(await readArticle(team.store, team.first, article));
    const start = text.indexOf('صباح السبت');
    const id = randomUUID();
    const claim = addedClaimId(id);
    const addition = {
      correction: 'add',
      content: [{ start, end: start + 10 }],
      speech: 'narrated',
      kind: 'event',
      certainty: 'certain',
      polarity: 'positive',
    };
    value(
      await team.say(team.first, { id, article, claim, basedOn: null, kind: 'correction', value: addition } as never),
    );
    const longer = extractionOf(TITLE, ['فقرة جديدة في أول الخبر.', ...PARAGRAPHS], TOLD);
    value(await reextractArticle(team.store, team.editor, { article, extraction: longer, coreVersion: '1.1.0' }));
    const added = (await reviews(article)).find((one) => one.claim === claim);
    expect(added).toMatchObject({ state: 'added', quote: { position: longer.document.text.indexOf('صباح السبت') } });
    const gold = value(await exportGold(team.store, team.editor, article));
    expect(gold.gold.claims).toContainEqual(expect.objectContaining({ p: 2, content: ['صباح السبت'], kind: 'event' }));
  });

  it('should export the corrected claims as gold whose every string stands in its paragraph', async () => {
    const paragraph = 'قال الكرملين إن القمة قريبة، وقال الوفد إن القمة قريبة.';
    const extraction = extractionOf(
      'عنوان',
      [paragraph, PARAGRAPHS[1]],
      [
        { id: 'one', words: 'القمة قريبة', source: 'الكرملين', cue: 'قال' },
        { id: 'two', words: 'القمة قريبة', source: 'الوفد' },
        { id: 'three', words: 'وصل الوفد إلى جدة' },
        { id: 'four', words: 'صباح السبت' },
      ],
    );
    const article = (await team.article({ extraction })).id;
    const { text } = value(await readArticle(team.store, team.first, article));
    const start = text.indexOf('وصل');
    const say = (claim: string, correction: object) =>
      team.say(team.first, { article, claim, basedOn: null, kind: 'correction', value: correction } as never);
    value(await say('three', { correction: 'boundary', content: [{ start, end: start + 28 }] }));
    value(await say('four', { correction: 'strike' }));
    const mention = { start: text.lastIndexOf('الوفد إن'), end: text.lastIndexOf('الوفد إن') + 5 };
    value(
      await say('two', {
        correction: 'source',
        chain: [{ names: ['الوفد الروسي'], type: 'group', mention, anonymous: true }],
      }),
    );
    expect(failure(await exportGold(team.store, team.first, article))).toMatchObject({ code: 'forbidden' });
    const { gold, left, corrected } = value(await exportGold(team.store, team.editor, article));
    expect(left).toEqual([]);
    expect(corrected).toBe(2);
    expect(gold).toMatchObject({ id: article, lang: 'ar', title: 'عنوان', paragraphs: [paragraph, PARAGRAPHS[1]] });
    expect(gold.claims).toMatchObject([
      {
        p: 0,
        content: [{ text: 'القمة قريبة', nth: 1 }],
        cue: { text: 'قال', nth: 1 },
        chain: [{ names: ['الكرملين'] }],
      },
      {
        p: 0,
        content: [{ text: 'القمة قريبة', nth: 2 }],
        chain: [{ names: ['الوفد الروسي'], type: 'group', mention: 'الوفد', anonymous: true }],
      },
      { p: 1, content: ['وصل الوفد إلى جدة صباح السبت'], chain: [], speech: 'narrated' },
    ]);
    expect(value(await countSources(team.store, team.reader, { limit: 500 })).map(({ name }) => name)).toContain(
      'الوفد الروسي',
    );
  });

  it('should count what was judged by day, source and reviewer', async () => {
    const other = await makeTeam(fresh);
    try {
      const article = (await other.article()).id;
      const say = (user: string, claim: string, basedOn: string | null, label: string) =>
        other.say(user, {
          article,
          claim,
          basedOn,
          kind: 'status',
          value: { label, links: [LINK], note: 'س' },
        } as never);
      const one = value(await say(other.first, 'summit', null, 'confirmed')).event.id;
      value(await say(other.first, 'preparations', null, 'false'));
      other.wait(86_400_000);
      value(await say(other.second, 'summit', one, 'confirmed'));
      expect(value(await countByDay(other.store, other.reader))).toEqual([
        { day: '2026-03-01', facet: 'status', label: 'confirmed', count: 1 },
        { day: '2026-03-01', facet: 'status', label: 'false', count: 1 },
        { day: '2026-03-02', facet: 'status', label: 'confirmed', count: 1 },
      ]);
      expect(value(await countByDay(other.store, other.reader, { from: '2026-03-02' }))).toHaveLength(1);
      expect(value(await readThroughput(other.store, other.reader, { to: '2026-03-01' }))).toEqual([
        { day: '2026-03-01', reviewer: other.first, judgements: 2, corrections: 0, others: 0, articles: 1 },
      ]);
      // What is taken back was no judgement; what is brought back is one again.
      const place = { article, claim: 'preparations' } as const;
      const mistaken = value(await readClaimHistory(other.store, other.reader, place)).at(-1)?.id ?? '';
      const undo = (event: string, basedOn: string) =>
        other.say(other.first, { ...place, basedOn, kind: 'undo', value: { event } });
      const undone = value(await undo(mistaken, mistaken)).event.id;
      const work = async () => value(await readThroughput(other.store, other.reader));
      expect((await work()).filter(({ reviewer }) => reviewer === other.first)).toMatchObject([
        { day: '2026-03-01', judgements: 1, others: 0 },
        { day: '2026-03-02', judgements: 0, others: 1 },
      ]);
      value(await undo(undone, undone));
      expect((await work()).filter(({ reviewer }) => reviewer === other.first)).toMatchObject([
        { day: '2026-03-01', judgements: 2, others: 0 },
        { day: '2026-03-02', judgements: 0, others: 1 },
      ]);
      expect(value(await countSources(other.store, other.reader))).toMatchObject([
        { name: 'البيت الأبيض', claims: 1, articles: 1, status: { false: 1 } },
        { name: 'الكرملين', claims: 1, articles: 1, status: { confirmed: 1 } },
      ]);
    } finally {
      await other.end();
    }
  });

  it('should go through the pages of the inbox without missing or repeating an article', async () => {
    const other = await makeTeam(fresh);
    try {
      const titles = ['ب', 'أ', 'إ', 'ج', 'ا', 'Z', 'a'];
      for (const [index, title] of titles.entries())
        await other.article({ title, published: index % 3 === 0 ? null : `2026-01-0${(index % 3) + 1}` });
      for (const sort of ['newest', 'published', 'progress', 'title'] as const) {
        const whole = value(await listArticles(other.store, other.reader, { sort })).articles.map(({ id }) => id);
        expect(new Set(whole).size).toBe(titles.length);
        const paged: string[] = [];
        let cursor: string | undefined;
        for (let page = 0; page < 10; page += 1) {
          const query = { sort, limit: 2, ...(cursor === undefined ? {} : { cursor }) };
          const { articles, next } = value(await listArticles(other.store, other.reader, query));
          paged.push(...articles.map(({ id }) => id));
          if (next === null) break;
          cursor = next;
        }
        expect(paged).toEqual(whole);
        const wrong = { sort: sort === 'title' ? 'newest' : 'title', cursor: cursor ?? '' } as const;
        expect(failure(await listArticles(other.store, other.reader, wrong))).toMatchObject({ code: 'invalid' });
      }
      const byTitle = value(await listArticles(other.store, other.reader, { sort: 'title' })).articles;
      expect(byTitle.map(({ title }) => title)).toEqual(['a', 'Z', 'أ', 'إ', 'ا', 'ب', 'ج']);
    } finally {
      await other.end();
    }
  });

  it('should find articles by folded words, state, person, publisher and day of publication', async () => {
    const other = await makeTeam(fresh);
    try {
      const one = (await other.article({ title: 'إيران ترد', publisher: 'الشرقُ الأوسط', published: '2026-01-05' })).id;
      const two = (await other.article({ title: 'قمة القاهرة', published: '2026-01-06T23:30:00Z' })).id;
      const claim = { article: two, claim: 'summit', basedOn: null, kind: 'note', value: { text: 'س' } } as const;
      value(await other.say(other.first, claim));
      const found = async (query: Parameters<typeof listArticles>[2]) => {
        const ids = value(await listArticles(other.store, other.reader, query)).articles.map(({ id }) => id);
        const count = value(await countMatches(other.store, other.reader, { ...query, limit: 1 }));
        expect(count).toEqual({ count: ids.length, more: false });
        return ids;
      };
      expect(await found({ search: 'ايران' })).toEqual([one]);
      expect(await found({ search: 'القاهره قم' })).toEqual([two]);
      expect(await found({ search: 'ايران القاهرة' })).toEqual([]);
      for (const signs of ['%', '_', '"', ' \u200F ؟ ']) expect(await found({ search: signs })).toEqual([]);
      expect(await found({ search: ' ' })).toEqual([two, one]);
      expect(await found({ to: '9999-12-31' })).toEqual([two, one]);
      expect(await found({ state: 'in-review' })).toEqual([two]);
      expect(await found({ assignee: other.first })).toEqual([two]);
      expect(await found({ assignee: 'nobody' })).toEqual([one]);
      expect(await found({ publisher: 'الشرق الاوسط' })).toEqual([one]);
      expect(await found({ from: '2026-01-06' })).toEqual([two]);
      expect(await found({ from: '2026-01-05', to: '2026-01-05' })).toEqual([one]);
      expect(await found({ to: '2026-01-06' })).toEqual([two, one]);
      for (const read of [listArticles, countMatches])
        expect(failure(await read(other.store, other.reader, { from: 'امس' }))).toMatchObject({ code: 'invalid' });
      expect(failure(await countMatches(other.store, 'stranger'))).toEqual({ code: 'forbidden', needs: 'reader' });
    } finally {
      await other.end();
    }
  });
});

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  appendReviews,
  assignArticle,
  readAgreement,
  readArticle,
  readReviews,
  reextractArticle,
  submitArticle,
  type ClaimReview,
  type ReviewInput,
} from '../src/index.ts';
import { onEachDatabase } from './databases.ts';
import { extractionOf, PARAGRAPHS, TITLE, TOLD, type Told } from './extraction.ts';
import { failure, LINK, makeTeam, value, type Team } from './team.ts';

onEachDatabase('what a judgement was given on', (fresh) => {
  let team: Team;
  beforeAll(async () => {
    team = await makeTeam(fresh);
  });
  afterAll(() => team.end());

  const claimOf = async (article: string, claim = 'summit', user = team.reader): Promise<ClaimReview> => {
    const found = value(await readReviews(team.store, user, article)).claims.find((one) => one.claim === claim);
    return found ?? expect.fail(`no claim ${claim}`);
  };
  const say = async (user: string, article: string, kind: string, what: object, claim = 'summit') => {
    const basedOn = (await claimOf(article, claim, user)).last;
    return team.say(user, { article, claim, basedOn, kind, value: what } as never);
  };
  const judge = async (user: string, article: string, claim = 'summit') => {
    const confirmed = value(await say(user, article, 'status', { label: 'confirmed', links: [LINK] }, claim));
    value(await say(user, article, 'sourcing', { label: 'at-origin', links: [LINK], origins: 2 }, claim));
    return confirmed.event.id;
  };
  const source = (name: string, type = 'organization') => ({ correction: 'source', chain: [{ names: [name], type }] });
  const reread = async (article: string, first: string, told: readonly Told[]) =>
    value(
      await reextractArticle(team.store, team.editor, {
        article,
        extraction: extractionOf(TITLE, [first, PARAGRAPHS[1]], told),
        coreVersion: '1.0.0',
      }),
    );
  const judged = async (article: string) => value(await readArticle(team.store, team.reader, article)).judged;

  it('should no longer count a verdict once the text names another source', async () => {
    const article = (await team.article()).id;
    await judge(team.first, article);
    expect(await judged(article)).toBe(1);
    const told = TOLD.map((one) => (one.id === 'summit' ? { ...one, id: 'new', source: 'وزارة الدفاع' } : one));
    await reread(article, PARAGRAPHS[0].replace('الكرملين', 'وزارة الدفاع'), told);
    const { status, sourcing } = await claimOf(article, 'new');
    expect(status).toMatchObject({
      label: 'unreviewed',
      judgements: [],
      earlier: [{ label: 'confirmed', changed: ['source'] }],
    });
    expect(sourcing.earlier[0]?.reading.source?.names).toEqual(['الكرملين']);
    expect(await judged(article)).toBe(0);
    expect(value(await readAgreement(team.store, team.reader, { article })).status.pairs).toEqual([]);
    // The same reviewer gives both again as they were: they are in force, and nothing is left to see to.
    const [once] = status.earlier;
    const again = await say(team.first, article, 'status', { label: 'confirmed', links: once?.links }, 'new');
    expect(value(again).claim.status).toMatchObject({ label: 'confirmed', earlier: [] });
    value(await say(team.first, article, 'sourcing', { label: 'at-origin', links: once?.links }, 'new'));
    expect(await judged(article)).toBe(1);
  });

  it('should hold through changes elsewhere, other spelling, and a fuller name of the same source', async () => {
    const article = (await team.article()).id;
    await judge(team.first, article);
    const elsewhere = PARAGRAPHS[0]
      .replace('الاستعدادات جارية', 'الاستعدادات انتهت')
      .replace('موعد القمة', 'موعد القمّة');
    const told = TOLD.map((one) => ({
      ...one,
      words: String(one.words).replace('جارية', 'انتهت').replace('موعد القمة', 'موعد القمّة'),
    }));
    await reread(article, elsewhere, told);
    expect((await claimOf(article)).status).toMatchObject({ label: 'confirmed', earlier: [] });
    value(await say(team.second, article, 'correction', source('الكرملين الروسي')));
    expect((await claimOf(article)).sourcing).toMatchObject({ label: 'at-origin', earlier: [] });
    expect(await judged(article)).toBe(1);
  });

  it('should set a verdict apart when somebody corrects the chain or the boundary, and take it back when that is undone', async () => {
    const article = (await team.article()).id;
    await judge(team.first, article);
    const chain = value(await say(team.second, article, 'correction', source('جو بايدن', 'person')));
    expect(chain.claim.status).toMatchObject({ label: 'unreviewed', earlier: [{ changed: ['source'] }] });
    const { start = 0, end = 0 } =
      (await readArticle(team.store, team.reader, article).then(value)).extraction.claims[0]?.content[0] ?? {};
    const cut = value(
      await say(team.second, article, 'correction', { correction: 'boundary', content: [{ start, end: end - 4 }] }),
    );
    expect(cut.claim.status.earlier[0]?.changed).toEqual(['words', 'source']);
    for (const { event } of [cut, chain]) value(await say(team.second, article, 'undo', { event: event.id }));
    expect(await claimOf(article)).toMatchObject({ judged: true, status: { label: 'confirmed', earlier: [] } });
  });

  it('should not keep the verdict of the first claim when two are joined', async () => {
    const article = (await team.article()).id;
    await judge(team.first, article);
    const { extraction } = value(await readArticle(team.store, team.reader, article));
    const content = extraction.claims.slice(0, 2).flatMap((claim) => claim.content);
    const { last } = await claimOf(article);
    const joined = [
      ['summit', last, { correction: 'boundary', content }],
      ['preparations', null, { correction: 'strike', reason: '' }],
    ].map(([claim, basedOn, what]) => ({ id: randomUUID(), article, claim, basedOn, kind: 'correction', value: what }));
    value(await appendReviews(team.store, team.first, joined as ReviewInput[]));
    expect((await claimOf(article)).status).toMatchObject({ label: 'unreviewed', earlier: [{ changed: ['words'] }] });
  });

  it('should hold no two reviewers against each other who judged different wordings, nor keep the settlement between them', async () => {
    const article = (await team.article()).id;
    await judge(team.first, article);
    value(await say(team.second, article, 'status', { label: 'disputed', note: 'لا' }));
    value(await say(team.editor, article, 'settle', { status: 'disputed', reason: 'لا دليل' }));
    value(await say(team.editor, article, 'correction', source('جو بايدن', 'person')));
    const after = await claimOf(article);
    expect(after).toMatchObject({ conflict: false, status: { label: 'unreviewed', settlement: null } });
    expect(after.status.earlierSettlement).toMatchObject({ label: 'disputed', changed: ['source'] });
    value(await say(team.second, article, 'status', { label: 'false', links: [LINK] }));
    expect((await claimOf(article)).status).toMatchObject({ label: 'false', conflict: false });
  });

  it('should tell a reviewer of a blind review nothing of corrections that they may not see', async () => {
    const article = (await team.article()).id;
    value(await assignArticle(team.store, team.editor, { article, reviewer: team.first }));
    value(
      await assignArticle(team.store, team.editor, { article, reviewer: team.second, part: 'second', blind: true }),
    );
    await judge(team.second, article);
    value(await say(team.first, article, 'correction', source('جو بايدن', 'person')));
    expect((await claimOf(article, 'summit', team.second)).status).toMatchObject({ label: 'confirmed', earlier: [] });
    for (const user of [team.first, team.second]) value(await submitArticle(team.store, user, { article }));
    expect((await claimOf(article)).status).toMatchObject({ label: 'unreviewed', earlier: [{ changed: ['source'] }] });
  });

  it('should refuse a verdict from a page that still has another source there', async () => {
    const article = (await team.article()).id;
    await reread(
      article,
      PARAGRAPHS[0],
      TOLD.map((one) => (one.id === 'summit' ? { ...one, source: 'البيت الأبيض' } : one)),
    );
    const given = { article, claim: 'summit', basedOn: null, kind: 'status', value: { label: 'false', links: [LINK] } };
    const old = await team.say(team.first, { ...given, version: 1 } as never);
    expect(failure(old)).toEqual({ code: 'other-version', version: 2 });
    value(await team.say(team.first, { ...given, claim: 'preparations', version: 1 } as never));
  });

  it('should let one link serve both judgements, until it would go', async () => {
    const article = (await team.article()).id;
    const link = value(await say(team.first, article, 'status', { label: 'confirmed', links: [LINK] })).event.id;
    value(await say(team.first, article, 'sourcing', { label: 'at-origin' }));
    const needed = { code: 'still-needed', fault: 'link-required' };
    expect(failure(await say(team.first, article, 'undo', { event: link }))).toEqual(needed);
    expect(failure(await say(team.first, article, 'status', { label: 'disputed', note: 'لا' }))).toEqual(needed);
    expect(failure(await say(team.second, article, 'sourcing', { label: 'at-origin' }))).toEqual({
      code: 'link-required',
    });
    value(await say(team.first, article, 'evidence', LINK));
    value(await say(team.first, article, 'status', { label: 'disputed', note: 'لا' }));
  });

  it('should say what a conflict was settled as, also when it is open again', async () => {
    const article = (await team.article()).id;
    value(await say(team.first, article, 'status', { label: 'confirmed', links: [LINK] }));
    value(await say(team.second, article, 'status', { label: 'false', links: [LINK] }));
    value(await say(team.editor, article, 'settle', { status: 'disputed', reason: 'لا دليل' }));
    value(await say(team.first, article, 'status', { label: 'not-checkable' }));
    expect((await claimOf(article)).status).toMatchObject({
      label: 'unreviewed',
      conflict: true,
      settlement: { label: 'disputed', reviewer: team.editor },
    });
  });
});

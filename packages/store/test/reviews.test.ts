import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  addedClaimId,
  appendReviews,
  assignArticle,
  claimViews,
  countByDay,
  exportGold,
  finaliseArticle,
  listArticles,
  listLabels,
  readAgreement,
  readArticle,
  readArticleHistory,
  readClaimHistory,
  readReviews,
  readThroughput,
  reextractArticle,
  reopenArticle,
  resetLabel,
  saveLabel,
  setActive,
  submitArticle,
  unassignArticle,
  withdrawSubmission,
  type ClaimReview,
  type ReviewInput,
} from '../src/index.ts';
import { onEachDatabase } from './databases.ts';
import { extractionOf, PARAGRAPHS, sampleExtraction, TITLE, TOLD } from './extraction.ts';
import { failure, LINK, makeTeam, value, type Team } from './team.ts';

onEachDatabase('reviews', (fresh) => {
  let team: Team;
  beforeAll(async () => {
    team = await makeTeam(fresh);
  });
  afterAll(() => team.end());

  const claimOf = async (user: string, article: string, claim: string): Promise<ClaimReview> => {
    const found = value(await readReviews(team.store, user, article)).claims.find((one) => one.claim === claim);
    if (found === undefined) throw new Error(`no claim ${claim}`);
    return found;
  };
  const status = (article: string, claim: string, basedOn: string | null, label: string, more: object = {}) =>
    ({ article, claim, basedOn, kind: 'status', value: { label, links: [LINK], note: 'ملاحظة', ...more } }) as never;
  const sourcing = (article: string, claim: string, basedOn: string | null, label: string, more: object = {}) =>
    ({ article, claim, basedOn, kind: 'sourcing', value: { label, links: [LINK], note: 'ملاحظة', ...more } }) as never;

  it('should keep a judgement, put the article in review and count progress', async () => {
    const article = (await team.article()).id;
    const one = value(await team.say(team.first, status(article, 'summit', null, 'confirmed')));
    expect(one.claim.status.label).toBe('confirmed');
    const summary = () => readArticle(team.store, team.first, article).then(value);
    expect(await summary()).toMatchObject({ state: 'in-review', claims: 3, judged: 0 });
    value(await team.say(team.first, sourcing(article, 'summit', one.event.id, 'at-origin', { origins: 2 })));
    expect(await summary()).toMatchObject({
      judged: 1,
      conflicts: 0,
      assignments: [{ reviewer: team.first, part: 'first', judged: 1 }],
    });
    expect((await claimOf(team.reader, article, 'summit')).sourcing.judgements[0]).toMatchObject({
      label: 'at-origin',
      origins: 2,
      reviewer: team.first,
    });
  });

  it.each([
    ['status', 'confirmed', 'link-required'],
    ['status', 'misleading', 'link-required'],
    ['status', 'false', 'link-required'],
    ['status', 'disputed', 'note-required'],
    ['status', 'unverifiable', 'note-required'],
    ['sourcing', 'at-origin', 'link-required'],
    ['sourcing', 'via-relay', 'link-required'],
    ['sourcing', 'misattributed', 'note-required'],
    ['sourcing', 'not-found', 'note-required'],
  ])('should refuse %s «%s» that lacks what it needs: %s', async (kind, label, code) => {
    const article = (await team.article()).id;
    const bare = { article, claim: 'summit', basedOn: null, kind, value: { label } } as never;
    expect(failure(await team.say(team.first, bare))).toEqual({ code });
    const brought = code === 'link-required' ? { links: [LINK] } : { note: 'لم نجد أثرًا' };
    const whole = { article, claim: 'summit', basedOn: null, kind, value: { label, ...brought } } as never;
    expect((await team.say(team.first, whole)).ok).toBe(true);
  });

  it.each([
    ['status', 'not-checkable'],
    ['sourcing', 'not-applicable'],
  ])('should take %s «%s» as it is', async (kind, label) => {
    const article = (await team.article()).id;
    const bare = { article, claim: 'summit', basedOn: null, kind, value: { label } } as never;
    expect((await team.say(team.first, bare)).ok).toBe(true);
  });

  it('should count evidence that the reviewer put on the claim before, and keep it while a judgement rests on it', async () => {
    const article = (await team.article()).id;
    const say = (basedOn: string | null, kind: string, said: object) =>
      team.say(team.first, { article, claim: 'summit', basedOn, kind, value: said } as never);
    const evidence = value(await say(null, 'evidence', LINK)).event.id;
    const judged = value(await say(evidence, 'status', { label: 'confirmed' })).event.id;
    expect(failure(await say(judged, 'undo', { event: evidence }))).toEqual({
      code: 'still-needed',
      fault: 'link-required',
    });
    const undone = value(await say(judged, 'undo', { event: judged })).event.id;
    expect(value(await say(undone, 'undo', { event: evidence })).claim.evidence).toEqual([]);
  });

  it.each(['javascript:alert(1)', 'ftp://a.example', 'data:text/html,x', 'http://', 'https://u:p@a.example', 'نص'])(
    'should refuse %s as a link',
    async (url) => {
      const article = (await team.article()).id;
      const said = { article, claim: 'summit', basedOn: null, kind: 'evidence', value: { url } } as never;
      expect(failure(await team.say(team.first, said))).toEqual({
        code: 'invalid',
        issues: [{ path: 'value.url', code: 'invalid-link' }],
      });
    },
  );

  it('should refuse a judgement that did not see the newest one, and hand that one over', async () => {
    const article = (await team.article()).id;
    const theirs = value(await team.say(team.first, status(article, 'summit', null, 'confirmed'))).event;
    const refusal = failure(await team.say(team.second, status(article, 'summit', null, 'false')));
    expect(refusal).toEqual({ code: 'stale', newer: [theirs], last: theirs.id });
    expect((await claimOf(team.reader, article, 'summit')).status.judgements).toHaveLength(1);
  });

  it('should refuse a correction of a text that was read again since, also where nothing was said about the claim', async () => {
    const { id: article, version } = await team.article();
    const extraction = sampleExtraction();
    value(await reextractArticle(team.store, team.editor, { article, extraction, coreVersion: '2', basedOn: version }));
    const strike = { kind: 'correction', value: { correction: 'strike' } } as const;
    const at = { article, claim: 'summit', basedOn: null } as const;
    const refusal = { code: 'other-version', version: version + 1 };
    expect(failure(await team.say(team.first, { ...at, ...strike, version }))).toEqual(refusal);
    const late = { article, extraction, coreVersion: '2', basedOn: version };
    expect(failure(await reextractArticle(team.store, team.editor, late))).toEqual(refusal);
    // A judgement is about the words, which are the same wherever they stand now.
    const judged = { kind: 'status' as const, value: { label: 'confirmed' as const, links: [LINK] } };
    value(await team.say(team.first, { ...at, ...judged, version }));
  });

  it('should let one of eight who write at once through, and refuse the others as stale', async () => {
    const article = (await team.article()).id;
    const results = await Promise.all(
      Array.from({ length: 8 }, () => team.say(team.first, status(article, 'summit', null, 'confirmed'))),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.flatMap((result) => (result.ok ? [] : [result.failure.code]))).toEqual(Array(7).fill('stale'));
  });

  it('should write an event that is sent twice once, and refuse its id for anything else', async () => {
    const article = (await team.article()).id;
    const id = randomUUID();
    const said = { ...(status(article, 'summit', null, 'confirmed') as object), id } as never;
    const both = await Promise.all([team.say(team.first, said), team.say(team.first, said)]);
    expect(both.map((result) => value(result).repeated).toSorted()).toEqual([false, true]);
    const other = { ...(status(article, 'summit', null, 'false') as object), id } as never;
    expect(failure(await team.say(team.first, other))).toEqual({ code: 'id-taken' });
    expect(failure(await team.say(team.second, said))).toEqual({ code: 'id-taken' });
    const history = value(await readClaimHistory(team.store, team.reader, { article, claim: 'summit' }));
    expect(history).toHaveLength(1);
  });

  it('should hold a claim in conflict until an editor settles it with a reason', async () => {
    const article = (await team.article()).id;
    const one = value(await team.say(team.first, status(article, 'summit', null, 'confirmed'))).event.id;
    const two = value(await team.say(team.second, status(article, 'summit', one, 'disputed')));
    expect(two.claim.status).toMatchObject({ label: 'unreviewed', conflict: true });
    expect(value(await readArticle(team.store, team.reader, article)).conflicts).toBe(1);
    const settle = (user: string, said: object) =>
      team.say(user, { article, claim: 'summit', basedOn: two.event.id, kind: 'settle', value: said } as never);
    expect(failure(await settle(team.first, { status: 'confirmed', reason: 'س' }))).toEqual({
      code: 'forbidden',
      needs: 'editor',
    });
    expect(failure(await settle(team.editor, { status: 'confirmed', reason: ' ' }))).toMatchObject({ code: 'invalid' });
    expect(failure(await settle(team.editor, { sourcing: 'not-applicable', reason: 'س' }))).toEqual({
      code: 'not-in-conflict',
    });
    const settled = value(await settle(team.editor, { status: 'confirmed', reason: 'البيان منشور' }));
    expect(settled.claim.status).toMatchObject({
      label: 'confirmed',
      conflict: false,
      settlement: { reason: 'البيان منشور' },
    });
    expect(settled.claim.status.judgements).toHaveLength(2);
    expect(value(await readArticle(team.store, team.reader, article)).conflicts).toBe(0);
    const again = value(await team.say(team.second, status(article, 'summit', settled.event.id, 'false')));
    expect(again.claim.status).toMatchObject({ label: 'unreviewed', conflict: true });
  });

  it("should settle by the team's own label, and by none that it has not", async () => {
    const names = { ar: 'خارج سياقه', en: 'Out of context' };
    const label = value(await saveLabel(team.store, team.admin, { facet: 'status', base: 'not-checkable', names }));
    const article = (await team.article()).id;
    const one = value(await team.say(team.first, status(article, 'summit', null, 'confirmed'))).event.id;
    const two = value(await team.say(team.second, status(article, 'summit', one, 'disputed'))).event.id;
    const settle = (status: string, own: string) => {
      const said = { status, teams: { status: own }, reason: 'الصورة من عام آخر' };
      return team.say(team.editor, { article, claim: 'summit', basedOn: two, kind: 'settle', value: said } as never);
    };
    const refusal = { code: 'not-found', what: 'label' };
    expect(failure(await settle('confirmed', label.id))).toEqual(refusal);
    expect(failure(await settle('not-checkable', 'made-up'))).toEqual(refusal);
    const settled = value(await settle('not-checkable', label.id)).claim.status;
    expect(settled).toMatchObject({ label: 'not-checkable', conflict: false, settlement: { team: label.id } });
  });

  it('should let nobody take back the link that a settlement rests on', async () => {
    const article = (await team.article()).id;
    const said = { note: 'ملاحظة', links: [] };
    const one = value(await team.say(team.first, status(article, 'summit', null, 'confirmed'))).event.id;
    const two = value(await team.say(team.second, status(article, 'summit', one, 'disputed', said))).event.id;
    const place = { article, claim: 'summit' };
    const settle = { kind: 'settle', value: { status: 'confirmed', reason: 'البيان منشور' } } as const;
    const settled = value(await team.say(team.editor, { ...place, basedOn: two, ...settle } as never)).event.id;
    const undo = (user: string, event: string) =>
      team.say(user, { ...place, basedOn: settled, kind: 'undo', value: { event } });
    expect(failure(await undo(team.first, one))).toEqual({ code: 'still-needed', fault: 'link-required' });
    expect((await claimOf(team.reader, article, 'summit')).status.label).toBe('confirmed');
    expect(value(await undo(team.editor, settled)).claim.status).toMatchObject({ settlement: null, conflict: true });
  });

  it('should undo by another event, undo that again, and let nobody undo the judgement of another', async () => {
    const article = (await team.article()).id;
    const undo = (user: string, basedOn: string, event: string) =>
      team.say(user, { article, claim: 'summit', basedOn, kind: 'undo', value: { event } });
    const one = value(await team.say(team.first, status(article, 'summit', null, 'confirmed'))).event.id;
    expect(failure(await undo(team.second, one, one))).toEqual({ code: 'not-yours' });
    expect(failure(await undo(team.editor, one, one))).toEqual({ code: 'not-yours' });
    const taken = value(await undo(team.first, one, one));
    expect(taken.claim.status.label).toBe('unreviewed');
    expect(failure(await undo(team.first, taken.event.id, one))).toEqual({ code: 'already-undone' });
    const back = value(await undo(team.first, taken.event.id, taken.event.id));
    expect(back.claim.status.label).toBe('confirmed');
    const history = value(await readClaimHistory(team.store, team.reader, { article, claim: 'summit' }));
    expect(history.map(({ kind }) => kind)).toEqual(['status', 'undo', 'undo']);
  });

  it('should keep two blind reviewers apart until both submitted, and only then count what they differ in', async () => {
    const article = (await team.article()).id;
    const of = { article, reviewer: team.second, part: 'second', blind: true } as const;
    value(await assignArticle(team.store, team.editor, { article, reviewer: team.first }));
    value(await assignArticle(team.store, team.editor, of));
    const mine = value(await team.say(team.first, status(article, 'summit', null, 'confirmed')));
    const theirs = value(await team.say(team.second, status(article, 'summit', null, 'false')));
    expect(mine.claim.status.label).toBe('confirmed');
    expect(theirs.claim.status).toMatchObject({ label: 'false', conflict: false });
    expect(theirs.claim.status.judgements).toHaveLength(1);
    const seen = value(await readReviews(team.store, team.second, article));
    expect(seen.blinded).toBe(true);
    expect(JSON.stringify(seen)).not.toContain(mine.event.id);
    const told = async (user: string) => JSON.stringify(value(await readArticleHistory(team.store, user, { article })));
    expect(await told(team.second)).not.toContain(mine.event.id);
    expect(await told(team.editor)).toContain(mine.event.id);
    expect(value(await readArticle(team.store, team.editor, article)).conflicts).toBe(0);
    expect(failure(await team.say(team.editor, status(article, 'summit', theirs.event.id, 'false')))).toEqual({
      code: 'blind-review',
    });
    expect(failure(await unassignArticle(team.store, team.second, { article, reviewer: team.second }))).toEqual({
      code: 'blind-review',
    });
    expect(value(await readAgreement(team.store, team.editor, { article })).status.claims).toBe(0);
    const falseNow = async () =>
      value(await countByDay(team.store, team.reader)).reduce(
        (sum, day) => sum + (day.label === 'false' ? day.count : 0),
        0,
      );
    const falseBefore = await falseNow();

    // What one of them adds and strikes, the other one neither sees nor can count.
    const { text } = value(await readArticle(team.store, team.first, article));
    const start = text.indexOf('صباح السبت');
    const id = randomUUID();
    const content = [{ start, end: start + 10 }];
    const facets = { speech: 'narrated', kind: 'event', certainty: 'certain', polarity: 'positive' };
    const correct = (claim: string, given: object) =>
      ({ id, article, claim, basedOn: null, kind: 'correction', value: given }) as never;
    const done = async () => value(await readThroughput(team.store, team.second));
    const doneBefore = await done();
    value(await team.say(team.first, correct(addedClaimId(id), { correction: 'add', content, ...facets })));
    expect(value(await readReviews(team.store, team.second, article)).claims).toHaveLength(3);
    expect(value(await readReviews(team.store, team.first, article)).claims).toHaveLength(4);
    const claimsFor = async (user: string) => {
      const { articles } = value(await listArticles(team.store, user));
      const listed = articles.find((each) => each.id === article)?.claims;
      return [listed, value(await readArticle(team.store, user, article)).claims];
    };
    expect(await claimsFor(team.second)).toEqual([3, 3]);
    expect(await claimsFor(team.first)).toEqual([4, 4]);
    expect(await done()).toEqual(doneBefore);

    value(await submitArticle(team.store, team.first, { article }));
    expect(JSON.stringify(value(await readReviews(team.store, team.first, article)))).not.toContain(theirs.event.id);
    const notYet = value(await readArticle(team.store, team.second, article));
    expect(notYet).toMatchObject({ state: 'in-review', blind: true, judged: 0 });
    expect(notYet.assignments.find(({ reviewer }) => reviewer === team.first)?.submitted).toBeNull();
    const both = value(await submitArticle(team.store, team.second, { article }));
    expect(both).toMatchObject({ state: 'submitted', blind: false, conflicts: 1 });
    expect(await falseNow()).toBe(falseBefore + 1);
    expect((await claimOf(team.first, article, 'summit')).status.judgements).toHaveLength(2);
    expect(value(await readAgreement(team.store, team.editor, { article, blindOnly: true })).status).toMatchObject({
      claims: 1,
      pairs: [{ observed: 0, claims: 1 }],
    });
    expect(failure(await finaliseArticle(team.store, team.editor, { article }))).toEqual({
      code: 'unsettled',
      conflicts: 1,
    });
  });

  it('should close an article step by step, and open it again only with a reason', async () => {
    const article = (await team.article()).id;
    const one = value(await team.say(team.first, status(article, 'summit', null, 'confirmed'))).event.id;
    expect(failure(await submitArticle(team.store, team.second, { article }))).toMatchObject({ what: 'assignment' });
    value(await submitArticle(team.store, team.first, { article }));
    expect(failure(await team.say(team.first, status(article, 'summit', one, 'false')))).toEqual({
      code: 'closed',
      state: 'submitted',
    });
    expect(failure(await finaliseArticle(team.store, team.first, { article }))).toMatchObject({ code: 'forbidden' });
    expect(value(await finaliseArticle(team.store, team.editor, { article })).state).toBe('final');
    const note = { article, claim: 'summit', basedOn: one, kind: 'note', value: { text: 'ملاحظة' } } as const;
    expect(failure(await team.say(team.first, note))).toEqual({ code: 'closed', state: 'final' });
    expect(failure(await reopenArticle(team.store, team.editor, { article, reason: '' }))).toMatchObject({
      code: 'invalid',
    });
    expect(value(await reopenArticle(team.store, team.editor, { article, reason: 'تصحيح' })).state).toBe('in-review');
    expect((await team.say(team.first, status(article, 'summit', one, 'false'))).ok).toBe(true);
  });

  it('should let an editor take back what may still be said after submission, and no judgement', async () => {
    const article = (await team.article()).id;
    const place = { article, claim: 'summit' };
    const one = value(await team.say(team.editor, status(article, 'summit', null, 'confirmed'))).event.id;
    const note = { ...place, basedOn: one, kind: 'note', value: { text: 'ملاحظة' } } as const;
    value(await submitArticle(team.store, team.editor, { article }));
    const noted = value(await team.say(team.editor, note)).event.id;
    const undo = (basedOn: string, event: string) =>
      team.say(team.editor, { ...place, basedOn, kind: 'undo', value: { event } });
    expect(failure(await undo(noted, one))).toEqual({ code: 'closed', state: 'submitted' });
    const taken = value(await undo(noted, noted));
    expect(taken.claim.notes).toEqual([]);
    expect(value(await undo(taken.event.id, taken.event.id)).claim.notes).toHaveLength(1);
    expect((await claimOf(team.reader, article, 'summit')).status.label).toBe('confirmed');
  });

  it('should let a reviewer take a submission back while the other one is still at it', async () => {
    const article = (await team.article()).id;
    value(await assignArticle(team.store, team.first, { article, reviewer: team.first }));
    value(await assignArticle(team.store, team.editor, { article, reviewer: team.second, part: 'second' }));
    value(await submitArticle(team.store, team.first, { article }));
    expect(failure(await team.say(team.first, status(article, 'summit', null, 'confirmed')))).toMatchObject({
      code: 'closed',
    });
    value(await withdrawSubmission(team.store, team.first, { article }));
    expect((await team.say(team.first, status(article, 'summit', null, 'confirmed'))).ok).toBe(true);
  });

  it('should let the only reviewer take a submission back, and nobody after a blind review', async () => {
    const alone = (await team.article()).id;
    value(await team.say(team.first, status(alone, 'summit', null, 'confirmed')));
    expect(value(await submitArticle(team.store, team.first, { article: alone })).state).toBe('submitted');
    expect(value(await withdrawSubmission(team.store, team.first, { article: alone })).state).toBe('in-review');
    const blind = (await team.article()).id;
    value(await assignArticle(team.store, team.editor, { article: blind, reviewer: team.first }));
    const second = { article: blind, reviewer: team.second, part: 'second', blind: true } as const;
    value(await assignArticle(team.store, team.editor, second));
    for (const user of [team.first, team.second]) value(await submitArticle(team.store, user, { article: blind }));
    expect(failure(await withdrawSubmission(team.store, team.first, { article: blind }))).toMatchObject({
      code: 'wrong-state',
    });
  });

  it('should give a part to whoever judges beside the first reviewer, so that nothing is made final without them', async () => {
    const article = (await team.article()).id;
    value(await team.say(team.first, status(article, 'summit', null, 'confirmed')));
    value(
      await team.say(team.second, {
        article,
        claim: 'delegation',
        basedOn: null,
        kind: 'note',
        value: { text: 'لا' },
      } as never),
    );
    expect(value(await readArticle(team.store, team.first, article)).assignments).toHaveLength(1);
    value(await team.say(team.second, status(article, 'preparations', null, 'confirmed')));
    expect(value(await readArticle(team.store, team.first, article)).assignments).toMatchObject([
      { reviewer: team.first, part: 'first' },
      { reviewer: team.second, part: 'second', blind: false },
    ]);
    expect(value(await submitArticle(team.store, team.first, { article })).state).toBe('in-review');
    expect(value(await submitArticle(team.store, team.second, { article })).state).toBe('submitted');
  });

  it('should add, correct and strike claims, and count only what is left', async () => {
    const article = (await team.article()).id;
    const { text } = value(await readArticle(team.store, team.first, article));
    const start = text.indexOf('صباح السبت');
    const id = randomUUID();
    const added = addedClaimId(id);
    const add = {
      correction: 'add',
      content: [{ start, end: start + 10 }],
      speech: 'narrated',
      kind: 'event',
      certainty: 'certain',
      polarity: 'positive',
    };
    const said = (claim: string, basedOn: string | null, value: object) =>
      ({ article, claim, basedOn, kind: 'correction', value }) as never;
    expect(failure(await team.say(team.first, said('elsewhere', null, add)))).toMatchObject({ code: 'invalid' });
    const one = value(await team.say(team.first, { ...(said(added, null, add) as object), id } as never));
    expect(one.claim).toMatchObject({ state: 'added', quote: { exact: ['صباح السبت'] } });
    const claims = async () => value(await readArticle(team.store, team.first, article)).claims;
    expect(await claims()).toBe(4);
    const strike = value(await team.say(team.first, said('delegation', null, { correction: 'strike' })));
    expect(strike.claim.struck).toBe(true);
    expect(await claims()).toBe(3);
    const undo = { article, claim: added, basedOn: id, kind: 'undo', value: { event: id } } as const;
    expect(value(await team.say(team.first, undo)).claim.struck).toBe(true);
    expect(await claims()).toBe(2);
    const beyond = { correction: 'boundary', content: [{ start, end: text.length + 1 }] };
    expect(failure(await team.say(team.first, said('summit', null, beyond)))).toEqual({
      code: 'invalid',
      issues: [{ path: 'value', code: 'span-outside-text' }],
    });
  });

  it('should take nothing but a note about a struck claim, until its author or an editor brings it back', async () => {
    const article = (await team.article()).id;
    const place = { article, claim: 'summit' };
    const strike = { ...place, basedOn: null, kind: 'correction', value: { correction: 'strike' } } as const;
    const struck = value(await team.say(team.first, strike)).event.id;
    const late = status(article, 'summit', struck, 'confirmed');
    expect(failure(await team.say(team.second, late))).toEqual({ code: 'struck' });
    expect(failure(await team.say(team.editor, { ...strike, basedOn: struck }))).toEqual({ code: 'struck' });
    const noted = { ...place, basedOn: struck, kind: 'note', value: { text: 'هو ادّعاء' } } as const;
    const note = value(await team.say(team.second, noted)).event.id;
    const undo = { ...place, basedOn: note, kind: 'undo', value: { event: struck } } as const;
    expect(failure(await team.say(team.second, undo))).toEqual({ code: 'not-yours' });
    const back = value(await team.say(team.editor, undo));
    expect(back.claim.struck).toBe(false);
    value(await team.say(team.second, status(article, 'summit', back.event.id, 'confirmed')));
  });

  it('should keep what was added and corrected when the article is read again, and set apart what no longer fits', async () => {
    const article = (await team.article()).id;
    const extraction = sampleExtraction();
    const { text } = extraction.document;
    const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const correct = async (claim: string, basedOn: string | null, given: object, id: string = randomUUID()) => {
      const place = { id, article, claim, basedOn, kind: 'correction', value: given };
      return value(await team.say(team.first, place as never)).event.id;
    };
    const id = randomUUID();
    const added = addedClaimId(id);
    const facets = { speech: 'narrated', kind: 'event', certainty: 'certain', polarity: 'positive' };
    await correct(added, null, { correction: 'add', content: [spanOf('صباح السبت')], ...facets }, id);
    value(await team.say(team.first, status(article, added, id, 'confirmed')));
    const kind = await correct('summit', null, { correction: 'kind', kind: 'prediction' });
    await correct('summit', kind, { correction: 'boundary', content: [spanOf('لم يتحدد بعد')] });
    await correct('delegation', null, { correction: 'boundary', content: [spanOf('وصل الوفد إلى جدة')] });

    const seen = async () => {
      const stored = value(await readArticle(team.store, team.reader, article));
      const { claims } = value(await readReviews(team.store, team.reader, article));
      return claimViews(stored.extraction, claims, stored.version).map((view) => [
        view.claim.text,
        view.claim.kind,
        view.review.status.label,
        view.review.outdated.length,
      ]);
    };
    const before = await seen();
    expect(before).toEqual([
      ['لم يتحدد بعد', 'prediction', 'unreviewed', 0],
      ['الاستعدادات جارية', 'state', 'unreviewed', 0],
      ['وصل الوفد إلى جدة', 'event', 'unreviewed', 0],
      ['صباح السبت', 'event', 'confirmed', 0],
    ]);
    value(await reextractArticle(team.store, team.editor, { article, extraction, coreVersion: '2' }));
    expect(await seen()).toEqual(before);

    // Words before them move the others; those of one correction are gone.
    const longer = extractionOf(
      TITLE,
      [`نقلت الوكالات الخبر. ${PARAGRAPHS[0]}`, 'وصل الوفد الكبير إلى جدة صباح السبت.'],
      [...TOLD.slice(0, 2), { id: 'delegation', words: 'وصل الوفد الكبير إلى جدة صباح السبت', kind: 'event' }],
    );
    value(await reextractArticle(team.store, team.editor, { article, extraction: longer, coreVersion: '2' }));
    expect(await seen()).toEqual([
      before[0],
      before[1],
      ['وصل الوفد الكبير إلى جدة صباح السبت', 'event', 'unreviewed', 1],
      before[3],
    ]);
    const { left } = value(await exportGold(team.store, team.editor, article));
    expect(left).toEqual([{ claim: 'delegation', reason: 'words-gone' }]);
    // Whoever corrects further hears of the same claim as the page shows.
    const last = (await claimOf(team.first, article, 'summit')).last;
    const again = { article, claim: 'summit', basedOn: last, kind: 'note', value: { text: 'س' } } as const;
    expect(value(await team.say(team.first, again)).claim).toEqual(await claimOf(team.first, article, 'summit'));
  });

  it('should part a claim in two, or write neither half', async () => {
    const article = (await team.article()).id;
    const { text } = value(await readArticle(team.store, team.first, article));
    const start = text.indexOf('صباح السبت');
    const parting = (basedOn: string | null, end = start + 10): [ReviewInput, ReviewInput] => {
      const id = randomUUID();
      const claim = addedClaimId(`${id}-2`);
      const facets = { speech: 'narrated', kind: 'event', certainty: 'certain', polarity: 'positive' } as const;
      const shorter = { correction: 'boundary' as const, content: [{ start, end: start + 4 }] };
      const added = { correction: 'add' as const, content: [{ start: start + 5, end }], ...facets };
      return [
        { id, article, claim: 'summit', basedOn, kind: 'correction', value: shorter },
        { id: `${id}-2`, article, claim, basedOn: null, kind: 'correction', value: added },
      ];
    };
    const claims = async () => value(await readArticle(team.store, team.first, article)).claims;
    const both = parting(null);
    const outside = parting(null, text.length + 1);
    expect(failure(await appendReviews(team.store, team.first, outside))).toMatchObject({ code: 'invalid' });
    expect(await claims()).toBe(3);
    expect((await claimOf(team.first, article, 'summit')).last).toBeNull();

    const written = value(await appendReviews(team.store, team.first, both));
    expect(written.map(({ claim }) => claim.claim)).toEqual(['summit', both[1].claim]);
    expect(await claims()).toBe(4);
    const again = value(await appendReviews(team.store, team.first, both));
    expect(again.map(({ repeated }) => repeated)).toEqual([true, true]);
    expect(await claims()).toBe(4);
    expect(failure(await appendReviews(team.store, team.second, parting(null)))).toMatchObject({ code: 'stale' });
    expect(failure(await appendReviews(team.store, team.reader, parting(both[0].id)))).toMatchObject({
      code: 'forbidden',
    });
    expect(await claims()).toBe(4);
  });

  it('should take the labels of the team only under the label they belong to', async () => {
    const article = (await team.article()).id;
    const names = { ar: 'مفبرك', en: 'Fabricated' };
    expect(failure(await saveLabel(team.store, team.editor, { facet: 'status', base: 'false', names }))).toEqual({
      code: 'forbidden',
      needs: 'admin',
    });
    const label = value(await saveLabel(team.store, team.admin, { facet: 'status', base: 'false', names }));
    const refused = await team.say(team.first, status(article, 'summit', null, 'confirmed', { team: label.id }));
    expect(failure(refused)).toEqual({ code: 'not-found', what: 'label' });
    const given = await team.say(team.first, status(article, 'summit', null, 'false', { team: label.id }));
    expect(value(given).claim.status.judgements[0]?.team).toBe(label.id);
  });

  it('should give no two labels of one question the same name', async () => {
    const save = (more: object) =>
      saveLabel(team.store, team.admin, {
        facet: 'status',
        base: 'misleading',
        names: { ar: 'مجتزأ', en: 'Clipped' },
        ...more,
      } as never);
    const first = value(await save({}));
    const taken = { code: 'name-taken', lang: 'ar', name: 'مُجتزأ' };
    expect(failure(await save({ base: 'confirmed', names: { ar: 'مُجتزأ', en: 'Cut' } }))).toEqual(taken);
    expect(failure(await save({ names: { ar: 'مبتور', en: 'clipped' } }))).toMatchObject({
      code: 'name-taken',
      lang: 'en',
    });
    value(await save({ facet: 'sourcing', base: 'via-relay' }));
    value(await save({ id: first.id, retired: true }));
    value(await save({}));
    expect(failure(await save({ id: first.id, retired: false }))).toMatchObject({ code: 'name-taken' });
  });

  it('should give a renamed label its own name again, and take away none that judgements may name', async () => {
    const base = { facet: 'sourcing', base: 'via-relay' } as const;
    const renamed = { ...base, id: 'sourcing:via-relay', names: { ar: 'بالواسطة', en: 'Second hand' } };
    value(await saveLabel(team.store, team.admin, renamed));
    const own = value(await saveLabel(team.store, team.admin, { ...base, names: { ar: 'عن وكالة', en: 'By wire' } }));
    const named = async (): Promise<string[]> => (await listLabels(team.store)).map(({ id }) => id);
    expect(failure(await resetLabel(team.store, team.editor, renamed.id))).toEqual({
      code: 'forbidden',
      needs: 'admin',
    });
    expect(await named()).toEqual(expect.arrayContaining([renamed.id, own.id]));
    expect(value(await resetLabel(team.store, team.admin, renamed.id))).toBeNull();
    for (const id of [own.id, renamed.id, 'sourcing:at-origin', ''])
      expect(failure(await resetLabel(team.store, team.admin, id))).toEqual({ code: 'not-found', what: 'label' });
    expect(await named()).toContain(own.id);
    expect(await named()).not.toContain(renamed.id);
  });

  it('should refuse whoever may not: readers, strangers, and people who were switched off an instant ago', async () => {
    const article = (await team.article()).id;
    const said = status(article, 'summit', null, 'confirmed');
    for (const user of [team.reader, 'stranger', ''])
      expect(failure(await team.say(user, said))).toEqual({ code: 'forbidden', needs: 'reviewer' });
    await team.join('user-leaving', 'reviewer');
    value(await setActive(team.store, team.admin, { user: 'user-leaving', active: false }));
    expect(failure(await team.say('user-leaving', said))).toEqual({ code: 'forbidden', needs: 'reviewer' });
    expect(failure(await listArticles(team.store, 'user-leaving'))).toEqual({ code: 'forbidden', needs: 'reader' });
    expect(failure(await readReviews(team.store, 'stranger', article))).toMatchObject({ code: 'forbidden' });
  });

  it('should store nothing of an article whose text one of the databases could not give back', async () => {
    const before = value(await listArticles(team.store, team.reader)).articles.length;
    const extraction = sampleExtraction();
    for (const text of [`${extraction.document.text}\0`, `${extraction.document.text}\uD800`]) {
      const broken = { ...extraction, document: { ...extraction.document, text } };
      await expect(team.article({ extraction: broken })).rejects.toThrow('not-storable');
    }
    expect(value(await listArticles(team.store, team.reader)).articles).toHaveLength(before);
  });
});

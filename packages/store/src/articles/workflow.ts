import * as v from 'valibot';
import type { Selectable } from 'kysely';
import { check } from '../check.ts';
import type { ArticleTable } from '../database.ts';
import { allow } from '../people/access.ts';
import { done, refused, type Result } from '../result.ts';
import { countJudgedBy } from '../reviews/load.ts';
import { blindReviewGoesOn } from '../reviews/visible.ts';
import { filledText, text } from '../schema/text.ts';
import { roleAllows } from '../schema/roles.ts';
import type { Store } from '../store.ts';
import { record, step } from './step.ts';
import type { ArticleSummary } from './summary.ts';

/**
 * Gives an article to a reviewer. Needs an editor, or a reviewer who takes for themselves an article that nobody has.
 * With `blind`, a second reviewer judges without seeing the first, and the other way round, until both submitted.
 *
 * @example await assignArticle(store, editor, { article, reviewer, part: 'second', blind: true });
 */
export function assignArticle(
  store: Store,
  user: string,
  input: {
    readonly article: string;
    readonly reviewer: string;
    readonly part?: 'first' | 'second';
    readonly blind?: boolean;
  },
): Promise<Result<ArticleSummary>> {
  return step(store, user, 'reviewer', input.article, async (opened) => {
    const { session, actor, article, assignments } = opened;
    const part = input.part ?? 'first';
    const blind = part === 'second' && (input.blind ?? false);
    const takes = input.reviewer === user && part === 'first';
    if (!takes && !roleAllows(actor.role, 'editor')) return refused({ code: 'forbidden', needs: 'editor' });
    if (article.state === 'final') return refused({ code: 'wrong-state', state: 'final' });
    const reviewer = await allow(session.db, input.reviewer, 'reviewer');
    if (!reviewer.ok) return refused({ code: 'not-found', what: 'person' });
    if (assignments.some((one) => one.reviewer === input.reviewer || one.part === part))
      return refused({ code: 'already-assigned' });
    await session.db
      .insertInto('assignment')
      .values({
        article: article.id,
        reviewer: input.reviewer,
        part,
        blind: blind ? 1 : 0,
        submitted: null,
        judged: await countJudgedBy(session.db, article.id, input.reviewer),
        assigned_by: user,
        at: session.now,
      })
      .execute();
    // A second reviewer has yet to submit, so the article as a whole is no longer submitted.
    if (article.state === 'submitted')
      await session.db.updateTable('article').set({ state: 'in-review' }).where('id', '=', article.id).execute();
    await record(opened, { kind: 'assigned', value: { reviewer: input.reviewer, part, blind } });
    return done(null);
  });
}

/** Takes an article from a reviewer; what they judged stays. Needs an editor, or the reviewer themselves. */
export function unassignArticle(
  store: Store,
  user: string,
  input: { readonly article: string; readonly reviewer: string },
): Promise<Result<ArticleSummary>> {
  return step(store, user, 'reviewer', input.article, async (opened) => {
    const { session, actor, article, assignments } = opened;
    const editor = roleAllows(actor.role, 'editor');
    if (input.reviewer !== user && !editor) return refused({ code: 'forbidden', needs: 'editor' });
    if (article.state === 'final') return refused({ code: 'wrong-state', state: 'final' });
    if (!assignments.some(({ reviewer }) => reviewer === input.reviewer))
      return refused({ code: 'not-found', what: 'assignment' });
    // Leaving would lift the veil from the other's judgements.
    if (blindReviewGoesOn(assignments) && !editor) return refused({ code: 'blind-review' });
    await session.db
      .deleteFrom('assignment')
      .where('article', '=', article.id)
      .where('reviewer', '=', input.reviewer)
      .execute();
    const left = assignments.filter(({ reviewer }) => reviewer !== input.reviewer);
    if (article.state === 'in-review' && left.length > 0 && left.every(({ submitted }) => submitted !== null))
      await session.db.updateTable('article').set({ state: 'submitted' }).where('id', '=', article.id).execute();
    await record(opened, { kind: 'unassigned', value: { reviewer: input.reviewer } });
    return done(null);
  });
}

const noteSchema = v.pipe(text(2000), v.trim());

/** Says that one's part of the review is done; when all who have the article did, it is submitted. */
export function submitArticle(
  store: Store,
  user: string,
  input: { readonly article: string; readonly note?: string },
): Promise<Result<ArticleSummary>> {
  return step(store, user, 'reviewer', input.article, async (opened) => {
    const { session, article, assignments } = opened;
    const note = check(noteSchema, input.note ?? '');
    if (!note.ok) return note;
    const state = article.state;
    if (state === 'submitted' || state === 'final') return refused({ code: 'wrong-state', state });
    const mine = assignments.find(({ reviewer }) => reviewer === user);
    if (mine === undefined) return refused({ code: 'not-found', what: 'assignment' });
    if (mine.submitted !== null) return refused({ code: 'closed', state: 'submitted' });
    await session.db
      .updateTable('assignment')
      .set({ submitted: session.now })
      .where('article', '=', article.id)
      .where('reviewer', '=', user)
      .execute();
    const all = assignments.every(({ reviewer, submitted }) => reviewer === user || submitted !== null);
    await session.db
      .updateTable('article')
      .set({ state: all ? 'submitted' : 'in-review' })
      .where('id', '=', article.id)
      .execute();
    await record(opened, { kind: 'submitted', value: { note: note.value } });
    return done(null);
  });
}

/**
 * Takes one's own submission back, until the article is final. After a blind review only while another reviewer is still at it: then
 * both have seen what the other one judged.
 */
export function withdrawSubmission(
  store: Store,
  user: string,
  input: { readonly article: string; readonly reason?: string },
): Promise<Result<ArticleSummary>> {
  return step(store, user, 'reviewer', input.article, async (opened) => {
    const { session, article, assignments } = opened;
    const reason = check(noteSchema, input.reason ?? '');
    if (!reason.ok) return reason;
    const over = article.state === 'submitted' && assignments.some(({ blind }) => blind === 1);
    if (over || (article.state !== 'in-review' && article.state !== 'submitted'))
      return refused({ code: 'wrong-state', state: stateOf(article) });
    const mine = assignments.find(({ reviewer }) => reviewer === user);
    if (mine === undefined || mine.submitted === null) return refused({ code: 'not-found', what: 'assignment' });
    await session.db
      .updateTable('assignment')
      .set({ submitted: null })
      .where('article', '=', article.id)
      .where('reviewer', '=', user)
      .execute();
    await session.db.updateTable('article').set({ state: 'in-review' }).where('id', '=', article.id).execute();
    await record(opened, { kind: 'withdrawn', value: { reason: reason.value } });
    return done(null);
  });
}

/** Closes a submitted article. Needs an editor, and no conflict left. */
export function finaliseArticle(
  store: Store,
  user: string,
  input: { readonly article: string; readonly note?: string },
): Promise<Result<ArticleSummary>> {
  return step(store, user, 'editor', input.article, async (opened) => {
    const { session, article } = opened;
    const note = check(noteSchema, input.note ?? '');
    if (!note.ok) return note;
    if (article.state !== 'submitted') return refused({ code: 'wrong-state', state: stateOf(article) });
    if (article.conflicts > 0) return refused({ code: 'unsettled', conflicts: article.conflicts });
    await session.db.updateTable('article').set({ state: 'final' }).where('id', '=', article.id).execute();
    await record(opened, { kind: 'finalised', value: { note: note.value } });
    return done(null);
  });
}

/** Opens a submitted or final article again, with a reason. Needs an editor. All submissions are taken back. */
export function reopenArticle(
  store: Store,
  user: string,
  input: { readonly article: string; readonly reason: string },
): Promise<Result<ArticleSummary>> {
  return step(store, user, 'editor', input.article, async (opened) => {
    const { session, article } = opened;
    const reason = check(filledText(2000), input.reason);
    if (!reason.ok) return reason;
    if (article.state !== 'submitted' && article.state !== 'final')
      return refused({ code: 'wrong-state', state: stateOf(article) });
    // Both have seen the other's judgements by now: what follows is a review in the open.
    await session.db
      .updateTable('assignment')
      .set({ submitted: null, blind: 0 })
      .where('article', '=', article.id)
      .execute();
    await session.db.updateTable('article').set({ state: 'in-review' }).where('id', '=', article.id).execute();
    await record(opened, { kind: 'reopened', value: { reason: reason.value } });
    return done(null);
  });
}

const stateOf = (article: Selectable<ArticleTable>): ArticleSummary['state'] =>
  article.state as ArticleSummary['state'];

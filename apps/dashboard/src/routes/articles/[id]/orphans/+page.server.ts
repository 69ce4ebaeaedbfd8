import { randomUUID } from 'node:crypto';
import { appendReview, readArticleHistory, readReviews, type ClaimReview, type Store } from '@isnad/store';
import { m } from '$lib/paraglide/messages.js';
import type { Problem } from '$lib/problem.ts';
import { isOpenOrphan, nearest } from '$lib/review/orphans.ts';
import { fail } from '@sveltejs/kit';
import { orError, statusOf } from '$lib/server/answer.ts';
import { desk } from '$lib/server/desk.ts';
import { idOf, readForm, textOf, textOrNull } from '$lib/server/form.ts';
import { moveOwnReview, orphanOf } from '$lib/server/move-review.ts';
import { tell } from '$lib/server/notices.ts';
import { requireRole } from '$lib/server/people.ts';
import { reviewedArticle } from '$lib/server/reviewed-article.ts';
import { whereSaid } from '$lib/server/where-said.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const CANDIDATES = 8;

export const load: PageServerLoad = async (event) => {
  const person = requireRole(event, 'reader');
  const { article, reviews, views, names } = await reviewedArticle(person.id, event.params.id);
  const { id, title, lang, state } = article;
  // What is said about a struck claim is refused, so none is offered.
  const standing = views.filter(({ review }) => !review.struck);
  const all = reviews.claims.filter((each) => each.state === 'orphaned');
  const shown = new Set(all.filter(isOpenOrphan).flatMap(correctionsOf));
  const { store } = await desk();
  const history =
    shown.size === 0 ? [] : orError(await readArticleHistory(store, person.id, { article: id, limit: 1000 }));
  const { drawn } = await whereSaid(
    person.id,
    id,
    history.filter((each) => shown.has(each.id)),
  );
  return {
    article: { id, title, lang },
    names,
    mayAct: person.role !== 'reader' && state !== 'final',
    user: person.id,
    /** Of corrections of a boundary, the words that were within it from then on. */
    drawn,
    claims: views.length,
    open: all.filter(isOpenOrphan).map((review) => ({
      review,
      eventId: randomUUID(),
      reachable: orphanOf(reviews, review.claim) !== null,
      candidates: nearest(review.quote.exact, standing, CANDIDATES),
    })),
    dismissed: all.filter(({ struck }) => struck).map((review) => ({ review, eventId: randomUUID() })),
  };
};

const correctionsOf = ({ corrections, outdated }: ClaimReview): readonly string[] =>
  [...corrections, ...outdated].map(({ event }) => event);

type Step = (
  store: Store,
  user: string,
  form: FormData,
  claim: string,
) => Promise<{ readonly ok: true } | { readonly ok: false; readonly failure: Problem }>;

const steps = (step: (event: RequestEvent) => Step) => async (event: RequestEvent) => {
  const person = requireRole(event, 'reviewer');
  const form = await readForm(event.request);
  const claim = idOf(form, 'claim');
  const outcome = await step(event)((await desk()).store, person.id, form, claim);
  if (!outcome.ok) return fail(statusOf(outcome.failure), { problem: outcome.failure, claim });
  tell(event.params.id, { claim: null, reviewer: person.id });
  return { done: true };
};

export const actions: Actions = {
  attach: steps(({ params }) => async (store, user, form, orphan) => {
    if (textOf(form, 'number').trim() === '' && textOf(form, 'target') === '')
      return { ok: false, failure: { code: 'no-target' } };
    const target = await targetOf(user, params.id, form);
    if (target === null) return { ok: false, failure: { code: 'not-found', what: 'claim' } };
    return moveOwnReview(store, user, {
      ...{ article: params.id, orphan, target: target.id },
      reason: m.orphans_moved({ text: target.text.slice(0, 200).replace(/[\uD800-\uDBFF]$/u, '') }),
    });
  }),
  dismiss: steps(({ params }) => async (store, user, form, claim) => {
    const reason = textOf(form, 'reason').trim();
    if (reason === '')
      return { ok: false, failure: { code: 'invalid', issues: [{ path: 'reason', code: 'required' }] } };
    const orphan = await openOrphan(store, user, params.id, claim);
    if (!orphan.ok) return orphan;
    const place = { id: textOf(form, 'id'), article: params.id, claim, basedOn: textOrNull(form, 'basedOn') };
    return appendReview(store, user, { ...place, kind: 'correction', value: { correction: 'strike', reason } });
  }),
  restore: steps(({ params }) => async (store, user, form, claim) => {
    const orphan = await openOrphan(store, user, params.id, claim);
    if (!orphan.ok) return orphan;
    const strike = orphan.review.corrections.findLast(({ value }) => value.correction === 'strike');
    if (strike === undefined) return { ok: false, failure: { code: 'already-undone' } };
    const place = { id: textOf(form, 'id'), article: params.id, claim, basedOn: textOrNull(form, 'basedOn') };
    return appendReview(store, user, { ...place, kind: 'undo', value: { event: strike.event } });
  }),
};

async function openOrphan(store: Store, user: string, article: string, claim: string) {
  const reviews = await readReviews(store, user, article);
  if (!reviews.ok) return reviews;
  const review = orphanOf(reviews.value, claim);
  const failure: Problem = { code: 'not-found', what: 'claim' };
  return review === null ? ({ ok: false, failure } as const) : ({ ok: true, review } as const);
}

/** The claim whose number was written, or else the one that was picked. */
async function targetOf(user: string, article: string, form: FormData) {
  const { views } = await reviewedArticle(user, article);
  const number = textOf(form, 'number').trim();
  const picked = idOf(form, 'target');
  const found = views.find((view) => (number === '' ? view.id === picked : String(view.number) === number));
  return found === undefined ? null : { id: found.id, text: found.claim.text };
}

import { randomUUID } from 'node:crypto';
import { fail, type RequestEvent } from '@sveltejs/kit';
import {
  appendReview,
  assignArticle,
  finaliseArticle,
  listPeople,
  readArticle,
  readClaimHistory,
  readReviews,
  reopenArticle,
  submitArticle,
  unassignArticle,
  withdrawSubmission,
  type ClaimReview,
  type Failure,
  type ReviewInput,
} from '@isnad/store';
import type { Problem } from '$lib/problem.ts';
import { orError, refusal, statusOf } from '$lib/server/answer.ts';
import { desk } from '$lib/server/desk.ts';
import { idOf, readForm, textOf, textOrNull } from '$lib/server/form.ts';
import { tell } from '$lib/server/notices.ts';
import { requireRole } from '$lib/server/people.ts';
import * as read from '$lib/server/review-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const person = requireRole(event, 'reader');
  const { store } = await desk();
  const seq = await lastEvent(event.params.id);
  const [article, reviews, people] = await Promise.all([
    readArticle(store, person.id, event.params.id),
    readReviews(store, person.id, event.params.id),
    listPeople(store, person.id),
  ]);
  const { text: _text, ...shown } = orError(article);
  return {
    person,
    article: shown,
    reviews: orError(reviews),
    people: orError(people).map(({ user, name, role, active }) => ({ user, name, role, active })),
    /** Every event up to this one is in what was read. */
    seq,
    selected: event.url.searchParams.get('claim'),
    choosing: event.url.searchParams.has('choose'),
    /** For forms that are sent without script: pressing twice then writes once. */
    eventId: randomUUID(),
  };
};

async function lastEvent(article: string): Promise<number> {
  const { store } = await desk();
  const row = await store.db
    .selectFrom('review_event')
    .select((all) => all.fn.max('seq').as('seq'))
    .where('article', '=', article)
    .executeTakeFirst();
  return Number(row?.seq ?? 0);
}

type Event = RequestEvent<{ id: string }>;

/** Refuses with the claim as it stands now, so that the page can show what the reviewer had not seen. */
async function refuse(event: Event, user: string, claim: string, problem: Problem) {
  const { store } = await desk();
  const reviews = await readReviews(store, user, event.params.id);
  const review = reviews.ok ? (reviews.value.claims.find((each) => each.claim === claim) ?? null) : null;
  return fail(statusOf(problem), { problem, claim, review });
}

async function append(
  event: Event,
  reading: { ok: true; input: ReviewInput } | { ok: false; problem: Problem },
  claim: string,
) {
  const person = requireRole(event, 'reviewer');
  if (!reading.ok) return refuse(event, person.id, claim, reading.problem);
  const appended = await appendReview((await desk()).store, person.id, reading.input);
  if (!appended.ok) return refuse(event, person.id, claim, appended.failure);
  tell(event.params.id, { claim: appended.value.claim.claim, reviewer: person.id });
  return {
    saved: { event: appended.value.event.id, kind: appended.value.event.kind, seq: Number(appended.value.event.seq) },
    review: appended.value.claim,
  };
}

const says =
  (reader: (form: FormData, article: string) => { ok: true; input: ReviewInput } | { ok: false; problem: Problem }) =>
  async (event: Event) => {
    requireRole(event, 'reviewer');
    const form = await readForm(event.request);
    return append(event, reader(form, event.params.id), idOf(form, 'claim'));
  };

/** A step of the workflow: answered by a fresh page. */
const steps =
  (step: (user: string, article: string, form: FormData) => Promise<{ ok: true } | { ok: false; failure: Failure }>) =>
  async (event: Event) => {
    const person = requireRole(event, 'reviewer');
    const form = await readForm(event.request);
    const outcome = await step(person.id, event.params.id, form);
    if (!outcome.ok) return refusal(outcome.failure, { claim: null, review: null as ClaimReview | null });
    tell(event.params.id, { claim: null, reviewer: person.id });
    return { stepped: true };
  };

export const actions: Actions = {
  judge: says(read.readJudgement),
  note: says(read.readNote),
  evidence: says(read.readEvidence),
  settle: says(read.readSettlement),
  correct: says(read.readCorrection),
  undo: async (event) => {
    const person = requireRole(event, 'reviewer');
    const form = await readForm(event.request);
    const claim = idOf(form, 'claim');
    const { store } = await desk();
    const named = textOrNull(form, 'event');
    const target = named ?? (await lastOwn(event.params.id, claim, person.id));
    if (target === null) return refuse(event, person.id, claim, { code: 'nothing-to-undo' });
    // The history is read now, so what is undone is undone on top of everything else.
    const history = orError(await readClaimHistory(store, person.id, { article: event.params.id, claim }));
    const basedOn = textOrNull(form, 'basedOn') ?? history.at(-1)?.id ?? null;
    const input = { id: textOf(form, 'id'), article: event.params.id, claim, basedOn };
    return append(event, { ok: true, input: { ...input, kind: 'undo', value: { event: target } } }, claim);
  },
  assign: steps(async (user, article, form) => {
    const reviewer = form.has('reviewer') ? idOf(form, 'reviewer') : user;
    const part = textOf(form, 'part') === 'second' ? 'second' : 'first';
    return assignArticle((await desk()).store, user, { article, reviewer, part, blind: form.get('blind') !== null });
  }),
  unassign: steps(async (user, article, form) =>
    unassignArticle((await desk()).store, user, { article, reviewer: idOf(form, 'reviewer') }),
  ),
  submit: steps(async (user, article) => submitArticle((await desk()).store, user, { article })),
  withdraw: steps(async (user, article) => withdrawSubmission((await desk()).store, user, { article })),
  finalise: steps(async (user, article) => finaliseArticle((await desk()).store, user, { article })),
  reopen: steps(async (user, article, form) =>
    reopenArticle((await desk()).store, user, { article, reason: textOf(form, 'reason') }),
  ),
};

/** The newest thing that this person said about a claim and did not take back. */
async function lastOwn(article: string, claim: string, user: string): Promise<string | null> {
  const history = await readClaimHistory((await desk()).store, user, { article, claim });
  if (!history.ok) return null;
  const undone = new Set(history.value.flatMap((each) => (each.kind === 'undo' ? [each.value.event] : [])));
  const last = history.value.findLast(
    ({ id, kind, reviewer }) => reviewer === user && kind !== 'undo' && kind !== 'anchor' && !undone.has(id),
  );
  return last?.id ?? null;
}

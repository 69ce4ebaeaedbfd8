import { randomUUID } from 'node:crypto';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import {
  appendReview,
  appendReviews,
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
  type Appended,
  type ClaimReview,
  type ReviewInput,
} from '@isnad/store';
import { undoneEvents } from '@isnad/store/claims';
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
    /** A choice of nothing was to be exported, on a page without script. */
    nothingChosen: event.url.searchParams.get('choose') === 'nothing',
    /** What was done on a page without script, which comes back to its own address. */
    did: DID.find((each) => each === event.url.searchParams.get('did')) ?? null,
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

const DID = ['saved', 'undone'] as const;

/** Without script an answer would stay in the place of the page: a reload would send it all again. */
function comeBack({ request, params }: Event, claim: string | null, did: (typeof DID)[number] | null): void {
  if (request.headers.get('x-sveltekit-action') === 'true') return;
  const query = new URLSearchParams({ ...(claim === null ? {} : { claim }), ...(did === null ? {} : { did }) });
  redirect(303, `/articles/${params.id}${query.size === 0 ? '' : `?${query}`}${claim === null ? '' : '#claim'}`);
}

/** Another window of one's own is no other person. What this very request would have written is no news to anyone. */
function ownOf(problem: Problem, user: string, id: string): Problem {
  if (problem.code !== 'stale' || problem.newer.length === 0) return problem;
  const own = problem.newer.every((each) => each.reviewer === user && each.id !== id);
  return own ? { code: 'stale-own', newer: problem.newer } : problem;
}

/**
 * Refuses with the claim as it stands now, so that the page can show what the reviewer had not seen; and with what was typed, which a
 * page without script would have lost.
 */
async function refuse(event: Event, user: string, form: FormData, claim: string, why: Problem) {
  const problem = ownOf(why, user, textOf(form, 'id'));
  const { store } = await desk();
  const reviews = await readReviews(store, user, event.params.id);
  const review = reviews.ok ? (reviews.value.claims.find((each) => each.claim === claim) ?? null) : null;
  return fail(statusOf(problem), { problem, claim, review, given: read.typedIn(form) });
}

async function append(
  event: Event,
  form: FormData,
  reading: { ok: true; input: ReviewInput } | { ok: false; problem: Problem },
  claim: string,
) {
  const person = requireRole(event, 'reviewer');
  if (!reading.ok) return refuse(event, person.id, form, claim, reading.problem);
  const appended = await appendReview((await desk()).store, person.id, reading.input);
  if (!appended.ok) return refuse(event, person.id, form, claim, appended.failure);
  const { claim: said } = appended.value;
  tell(event.params.id, { claim: said.claim, reviewer: person.id });
  comeBack(event, said.claim, appended.value.event.kind === 'undo' ? 'undone' : 'saved');
  return savedOf(appended.value);
}

const savedOf = ({ event, claim }: Appended) => ({
  saved: { event: event.id, kind: event.kind, seq: Number(event.seq) },
  review: claim,
});

/** Two events that belong together; the page hears of both. */
async function appendPair(event: Event, form: FormData, inputs: read.Pair, claim: string) {
  const person = requireRole(event, 'reviewer');
  const appended = await appendReviews((await desk()).store, person.id, inputs);
  if (!appended.ok) return refuse(event, person.id, form, claim, appended.failure);
  const [first, second] = appended.value;
  if (first === undefined || second === undefined) throw new Error('unreachable: two were written');
  for (const { claim: said } of appended.value) tell(event.params.id, { claim: said.claim, reviewer: person.id });
  comeBack(event, first.claim.claim, first.event.kind === 'undo' ? 'undone' : 'saved');
  return { ...savedOf(first), also: savedOf(second) };
}

const says =
  (reader: (form: FormData, article: string) => { ok: true; input: ReviewInput } | { ok: false; problem: Problem }) =>
  async (event: Event) => {
    requireRole(event, 'reviewer');
    const form = await readForm(event.request);
    return append(event, form, reader(form, event.params.id), idOf(form, 'claim'));
  };

/** A step of the workflow: answered by a fresh page. */
const steps =
  (step: (user: string, article: string, form: FormData) => Promise<{ ok: true } | { ok: false; failure: Problem }>) =>
  async (event: Event) => {
    const person = requireRole(event, 'reviewer');
    const form = await readForm(event.request);
    const outcome = await step(person.id, event.params.id, form);
    if (!outcome.ok) return refusal(outcome.failure, { claim: null, review: null as ClaimReview | null });
    tell(event.params.id, { claim: null, reviewer: person.id });
    comeBack(event, null, null);
    return { stepped: true };
  };

export const actions: Actions = {
  judge: says(read.readJudgement),
  note: says(read.readNote),
  evidence: says(read.readEvidence),
  settle: says(read.readSettlement),
  correct: says(read.readCorrection),
  pair: async (event) => {
    const person = requireRole(event, 'reviewer');
    const form = await readForm(event.request);
    const claim = idOf(form, 'claim');
    const pair = read.readPair(form, event.params.id);
    return pair.ok ? appendPair(event, form, pair.inputs, claim) : refuse(event, person.id, form, claim, pair.problem);
  },
  /** What this person judged before the claim changed, given again as it was. */
  again: async (event) => {
    const person = requireRole(event, 'reviewer');
    const form = await readForm(event.request);
    const claim = idOf(form, 'claim');
    const reviews = orError(await readReviews((await desk()).store, person.id, event.params.id));
    const review = reviews.claims.find((each) => each.claim === claim && each.state !== 'orphaned');
    const [first, second] = review === undefined ? [] : read.againOf(form, event.params.id, review, person.id);
    if (first === undefined) return refuse(event, person.id, form, claim, { code: 'nothing-changed' });
    return second === undefined
      ? append(event, form, { ok: true, input: first }, claim)
      : appendPair(event, form, [first, second], claim);
  },
  undo: async (event) => {
    const person = requireRole(event, 'reviewer');
    const form = await readForm(event.request);
    const claim = idOf(form, 'claim');
    const { store } = await desk();
    const named = textOrNull(form, 'event');
    const id = textOf(form, 'id');
    const before = named ?? (await takenBackBy(id, event.params.id, claim, person.id));
    const target = before ?? (await lastOwn(event.params.id, claim, person.id));
    if (target === null) return refuse(event, person.id, form, claim, { code: 'nothing-to-undo' });
    // The history is read now, so what is undone is undone on top of everything else.
    const newest = async (of: string): Promise<string | null> =>
      orError(await readClaimHistory(store, person.id, { article: event.params.id, claim: of })).at(-1)?.id ?? null;
    const undoing = (id: string, of: string, basedOn: string | null, undone: string) =>
      ({ id, article: event.params.id, claim: of, basedOn, kind: 'undo', value: { event: undone } }) as const;
    const basedOn = textOrNull(form, 'basedOn') ?? (await newest(claim));
    const input = undoing(id, claim, basedOn, target);
    // What was done to two claims at once is undone at once.
    const also = idOf(form, 'alsoClaim');
    if (also === '') return append(event, form, { ok: true, input }, claim);
    const alsoTarget = textOf(form, 'alsoEvent');
    // Of two things said about one claim the second may rest on the first, so it goes before it.
    if (also === claim) {
      const first = undoing(read.secondId(id), claim, id, target);
      return appendPair(event, form, [undoing(id, claim, basedOn, alsoTarget), first], claim);
    }
    const other = undoing(read.secondId(id), also, await newest(also), alsoTarget);
    return appendPair(event, form, [input, other], claim);
  },
  assign: steps(async (user, article, form) => {
    const reviewer = form.has('reviewer') ? idOf(form, 'reviewer') : user;
    const part = textOf(form, 'part') === 'second' ? 'second' : 'first';
    return assignArticle((await desk()).store, user, { article, reviewer, part, blind: form.get('blind') !== null });
  }),
  unassign: steps(async (user, article, form) =>
    unassignArticle((await desk()).store, user, { article, reviewer: idOf(form, 'reviewer') }),
  ),
  submit: steps(async (user, article, form) => {
    const claims = form.has('anyway') ? 0 : await unjudged(user, article, 'submit');
    if (claims > 0) return { ok: false, failure: { code: 'unjudged', step: 'submit', claims } };
    return submitArticle((await desk()).store, user, { article });
  }),
  withdraw: steps(async (user, article) => withdrawSubmission((await desk()).store, user, { article })),
  finalise: steps(async (user, article, form) => {
    const claims = form.has('anyway') ? 0 : await unjudged(user, article, 'finalise');
    if (claims > 0) return { ok: false, failure: { code: 'unjudged', step: 'finalise', claims } };
    return finaliseArticle((await desk()).store, user, { article });
  }),
  reopen: steps(async (user, article, form) =>
    reopenArticle((await desk()).store, user, { article, reason: textOf(form, 'reason') }),
  ),
};

/** What an undo took back that was sent before and is sent again, since no answer came. */
async function takenBackBy(id: string, article: string, claim: string, user: string): Promise<string | null> {
  const history = await readClaimHistory((await desk()).store, user, { article, claim });
  const undo = history.ok ? history.value.find((each) => each.id === id && each.reviewer === user) : undefined;
  return undo?.kind === 'undo' ? undo.value.event : null;
}

/** How many claims lack one of the two judgements: this person's own, or anybody's. None where the step would be refused anyway. */
async function unjudged(user: string, id: string, step: 'submit' | 'finalise'): Promise<number> {
  const { store } = await desk();
  const [article, reviews] = await Promise.all([readArticle(store, user, id), readReviews(store, user, id)]);
  if (!article.ok || !reviews.ok) return 0;
  const { state, assignments, conflicts } = article.value;
  const mine = assignments.some(({ reviewer, submitted }) => reviewer === user && submitted === null);
  if (step === 'submit' ? !mine || state === 'submitted' : state !== 'submitted' || conflicts > 0) return 0;
  const byMe = ({ judgements }: ClaimReview['status'] | ClaimReview['sourcing']) =>
    judgements.some(({ reviewer }) => reviewer === user);
  const answered = (claim: ClaimReview) =>
    step === 'submit' ? byMe(claim.status) && byMe(claim.sourcing) : claim.judged;
  return reviews.value.claims.filter((each) => each.state !== 'orphaned' && !each.struck && !answered(each)).length;
}

/** The newest thing that this person said about a claim and did not take back. */
async function lastOwn(article: string, claim: string, user: string): Promise<string | null> {
  const history = await readClaimHistory((await desk()).store, user, { article, claim });
  if (!history.ok) return null;
  const undone = undoneEvents(history.value);
  const last = history.value.findLast(
    ({ id, kind, reviewer }) => reviewer === user && kind !== 'undo' && kind !== 'anchor' && !undone.has(id),
  );
  return last?.id ?? null;
}

import type { ActionResult, SubmitFunction } from '@sveltejs/kit';
import type { ClaimReview } from '@isnad/store';
import { tick } from 'svelte';
import { invalidateAll } from '$app/navigation';
import { m } from '$lib/paraglide/messages.js';
import { addedClaimId } from '@isnad/store/schema';
import { newId } from '$lib/new-id.ts';
import type { Problem } from '$lib/problem.ts';
import type { Done, ReviewState, Undone } from '$lib/review/review-state.svelte.ts';
import { Sending } from '$lib/review/sending.ts';
import { giveBack, wordsTakenBack } from '$lib/review/words-taken-back.ts';

interface Saved {
  readonly saved?: { readonly event: string; readonly kind: string; readonly seq: number };
  readonly review?: ClaimReview | null;
  /** The other claim, of what is done to two at once. */
  readonly also?: Saved;
  readonly problem?: Problem;
}

/** What was pressed, with everything that its answer is put in place by. */
interface Press {
  readonly key: string;
  readonly claim: string | null;
  readonly form: FormData;
  readonly element: HTMLFormElement;
  readonly does: string | undefined;
  readonly judgement: string | null;
  /** What is done again. */
  readonly again: Undone | undefined;
}

/**
 * Sends a form of the review page and puts the answer in its place: the claim as it stands now, or what was refused and why.
 * The fields keep what was typed until it is saved.
 */
export function send(review: ReviewState, then: () => void = () => {}): SubmitFunction {
  return async ({ action, formData, formElement, submitter, cancel }) => {
    const { sending } = review;
    const does = submitter?.dataset['does'];
    const back = does === 'undo' || does === 'redo';
    const key = Sending.press(action, formData);
    if (!back && sending.isUnderWay(key)) return cancel();
    const claim = textOf(formData, 'claim');
    review.begin(claim);
    const claims = [claim ?? '', textOf(formData, 'otherClaim')].filter((each) => each !== null);
    // Going back goes along everything that was done, so that all of it has to be there.
    const leave = await sending.turn(key, back ? null : claims);
    formData.set('id', sending.idOf(key, newId));
    if (claim !== null) formData.set('basedOn', sending.latest(claim, textOf(formData, 'basedOn') ?? ''));
    if (does === 'undo') undoBoth(review, formData);
    const again = does === 'redo' ? review.undone.at(-1) : undefined;
    if (again !== undefined) takeBack(again.by, formData);
    const judgement = submitter instanceof HTMLButtonElement && submitter.name === 'judgement' ? submitter.value : null;
    const press = { key, claim, form: formData, element: formElement, does, judgement, again };
    return ({ result }) => {
      try {
        if (hear(review, press, result)) then();
      } finally {
        leave();
      }
    };
  };
}

/** @returns whether it was saved */
function hear(review: ReviewState, press: Press, result: ActionResult): boolean {
  if (result.type === 'redirect') {
    review.sending.leave();
    location.assign(result.location);
    return false;
  }
  if (result.type === 'error') {
    unanswered(review, press, result);
    return false;
  }
  const answer = (result.data ?? {}) as Saved;
  const before = answer.review ? review.byId.get(answer.review.claim)?.review : undefined;
  for (const each of [answer, answer.also]) if (each?.review) review.take(each.review, each.saved?.seq ?? 0);
  if (result.type === 'failure') refused(review, press, answer);
  else saved(review, press, answer, before);
  return result.type === 'success';
}

/** It may have been written all the same: the same press is then the same event, and going back begins with it. */
function unanswered(review: ReviewState, press: Press, result: Extract<ActionResult, { type: 'error' }>): void {
  const problem = problemOf(result);
  review.refuse(problem, press.claim);
  // The role, or the article, is another one than this page knows.
  if (problem.code === 'server' && result.status === 403) return void invalidateAll();
  if (result.status !== undefined && result.status < 500) return;
  const id = textOf(press.form, 'id') ?? '';
  review.sending.keepId(press.key, press.claim, id);
  if (press.does !== 'undo' && press.does !== 'redo') review.sending.lost = lostBy(press, id);
}

function lostBy({ claim, form }: Press, id: string): Done {
  const second = `${id}-2`;
  const other = form.has('other') ? (textOf(form, 'otherClaim') ?? addedClaimId(second)) : null;
  return {
    claim: claim ?? addedClaimId(id),
    event: id,
    also: other === null ? null : { claim: other, event: second },
  };
}

function refused(review: ReviewState, press: Press, answer: Saved): void {
  const { lost } = review.sending;
  const arrived = answer.problem?.code === 'stale-own' && answer.problem.newer.some(({ id }) => id === lost?.event);
  if (lost !== null && arrived) review.done = [...review.done, lost];
  const undid = lost !== null && press.does === 'undo' && textOf(press.form, 'event') === lost.event;
  if (arrived || undid) {
    review.sending.lost = null;
    review.sending.forgetIds(press.claim);
  }
  const gone = undid && answer.problem?.code === 'not-found';
  review.refuse(gone ? { code: 'not-arrived' } : (answer.problem ?? { code: 'offline' }), press.claim);
  const code = answer.problem?.code;
  if ((code !== 'link-required' && code !== 'note-required') || !isChosen(review, press.claim)) return;
  const needs = code === 'link-required' ? 'link' : 'note';
  if (press.judgement !== null) review.pending = { judgement: press.judgement, needs };
  press.element.querySelector<HTMLElement>(`[name="${needs}"]`)?.focus();
}

function saved(review: ReviewState, press: Press, answer: Saved, before: ClaimReview | undefined): void {
  const here = isChosen(review, press.claim);
  if (here) {
    review.pending = null;
    review.draft = null;
    review.cut = null;
  }
  const written = doneBy(answer);
  if (written !== null && answer.review) {
    follow(review, press, answer);
    review.sending.lost = null;
    review.sending.forgetIds(press.claim);
    const said = put(review, press, { ...answer, review: answer.review }, written, before);
    review.say(said, written.claim);
    if (here && answer.saved?.kind === 'correction' && answer.review.state === 'added') {
      review.select(written.claim);
      review.say(said, written.claim);
    }
  }
  tidy(review, press, answer);
  backToTheKeys(press.element);
}

const isChosen = (review: ReviewState, claim: string | null): boolean =>
  claim === null || claim === (review.selected?.id ?? null);

function follow({ sending }: ReviewState, { claim, form }: Press, { saved: event, review: now, also }: Saved): void {
  if (claim !== null && now?.last === event?.event && event)
    sending.followed(claim, textOf(form, 'basedOn') ?? '', event.event);
  const other = textOf(form, 'otherClaim');
  if (other !== null && also?.saved) sending.followed(other, textOf(form, 'otherBasedOn') ?? '', also.saved.event);
}

/** Writes down what was done, or taken back, or done again; and says so. */
function put(
  review: ReviewState,
  { again }: Press,
  { saved: event, review: now, also }: Saved & { readonly review: ClaimReview },
  written: Done,
  before: ClaimReview | undefined,
): string {
  if (again !== undefined) {
    review.undone = review.undone.slice(0, -1);
    review.done = [...review.done, again.done];
    return m.review_redone();
  }
  if (event?.kind !== 'undo') {
    review.done = [...review.done, written];
    review.undone = [];
    return m.review_saved();
  }
  const gone = now.undone.find((id) => before?.undone.includes(id) === false) ?? '';
  // Of two judgements of one claim the second is taken back first.
  const both = also === undefined ? undefined : review.done.find((each) => each.also?.event === gone);
  const done = both ?? review.done.find(({ event }) => event === gone) ?? { ...written, event: gone, also: null };
  review.done = review.done
    .filter((each) => each !== done)
    .map((each) => (each.also?.event === gone ? { ...each, also: null } : each));
  const words = before === undefined ? null : wordsTakenBack(before, gone);
  review.undone = [...review.undone, { done, by: written, words }];
  if (words !== null && isChosen(review, now.claim)) void tick().then(() => giveBack(words));
  return m.review_undone();
}

/**
 * What a form shows of the claim is as it stands now; emptied, it would be sent as such the next time. And what is typed while something
 * is taken back is not sent with it; the words that came back with it are in force again once it is done again.
 */
function tidy(review: ReviewState, { element, form, again }: Press, { saved: event }: Saved): void {
  if (again !== undefined && again.words !== null) review.unsaved.sent(element, new Map(Object.entries(again.words)));
  if (element.dataset['shows'] !== undefined || event?.kind === 'undo') return;
  const said = [...form].map(([name, value]) => [name, String(value).replaceAll('\r\n', '\n')] as const);
  review.unsaved.sent(element, new Map(said));
}

function textOf(form: FormData, name: string): string | null {
  const value = form.get(name);
  return typeof value === 'string' && value !== '' ? value : null;
}

/** Only where no answer came at all is the server out of reach; one that refused has said how. */
function problemOf(result: Extract<ActionResult, { type: 'error' }>): Problem {
  if (result.status === undefined) return { code: 'offline' };
  const { reference } = (result.error ?? {}) as App.Error;
  return { code: 'server', status: result.status, reference: reference ?? null };
}

function doneBy({ saved, review, also }: Saved): Done | null {
  if (saved === undefined || !review) return null;
  const other = also === undefined ? null : doneBy(also);
  return {
    claim: review.claim,
    event: saved.event,
    also: other === null ? null : { claim: other.claim, event: other.event },
  };
}

/** What was done to two claims at once is undone at once. */
function undoBoth(review: ReviewState, form: FormData): void {
  const { lost } = review.sending;
  if (lost !== null && form.get('claim') === lost.claim && !form.has('event')) {
    takeBack(lost, form);
    // What nobody has heard of cannot have been seen: the server knows what is the last.
    form.delete('basedOn');
    return;
  }
  const last = review.done.at(-1);
  if (last === undefined || last.also === null || form.get('claim') !== last.claim || form.has('event')) return;
  takeBack(last, form);
}

function takeBack({ event, also }: Done, form: FormData): void {
  form.set('event', event);
  if (also === null) return;
  form.set('alsoClaim', also.claim);
  form.set('alsoEvent', also.event);
}

/**
 * A field that has said what it had to say would swallow the keys, and what was pressed may be gone: the reader goes on from the name
 * of the claim and not from the top of the page. A button that was reached by keys keeps its focus.
 */
function backToTheKeys(form: HTMLFormElement): void {
  const active = document.activeElement;
  if (!(active instanceof HTMLElement) || !form.contains(active)) return;
  const stays = form.id === 'judge' && active.matches('button:focus-visible');
  if (!stays) document.getElementById('chosen')?.focus({ preventScroll: true });
}

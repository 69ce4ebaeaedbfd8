import type { SubmitFunction } from '@sveltejs/kit';
import type { ClaimReview } from '@isnad/store';
import { m } from '$lib/paraglide/messages.js';
import type { Problem } from '$lib/problem.ts';
import type { Done, ReviewState } from '$lib/review/review-state.svelte.ts';

interface Saved {
  readonly saved?: { readonly event: string; readonly kind: string; readonly seq: number };
  readonly review?: ClaimReview | null;
  /** The other claim, of what is done to two at once. */
  readonly also?: Saved;
  readonly problem?: Problem;
}

/**
 * Sends a form of the review page and puts the answer in its place: the claim as it stands now, or what was refused and why.
 * The fields keep what was typed until it is saved.
 */
export function send(review: ReviewState, then: () => void = () => {}): SubmitFunction {
  return ({ formData, formElement, submitter }) => {
    // A second press is a second event; the same id is only sent again when no answer came.
    formData.set('id', crypto.randomUUID());
    review.problem = null;
    review.said = '';
    if (submitter?.dataset['does'] === 'undo') undoBoth(review, formData);
    const judgement = submitter instanceof HTMLButtonElement && submitter.name === 'judgement' ? submitter.value : null;
    return ({ result }) => {
      if (result.type === 'redirect') return void location.assign(result.location);
      if (result.type === 'error') {
        review.problem = { code: 'offline' };
        return;
      }
      const answer = (result.data ?? {}) as Saved;
      for (const each of [answer, answer.also]) if (each?.review) review.take(each.review, each.saved?.seq ?? 0);
      if (result.type === 'failure') {
        review.problem = answer.problem ?? { code: 'offline' };
        const code = answer.problem?.code;
        if (code === 'link-required' || code === 'note-required') {
          const needs = code === 'link-required' ? 'link' : 'note';
          if (judgement !== null) review.pending = { judgement, needs };
          formElement.querySelector<HTMLElement>(`[name="${needs}"]`)?.focus();
        }
        return;
      }
      review.pending = null;
      review.draft = null;
      review.cut = null;
      const { saved } = answer;
      if (saved !== undefined && answer.review) {
        const entry = { claim: answer.review.claim, event: saved.event, also: alsoDone(answer.also) };
        review.done = saved.kind === 'undo' ? review.done.slice(0, -1) : [...review.done, entry];
        review.said = saved.kind === 'undo' ? m.review_undone() : m.review_saved();
        if (saved.kind === 'correction' && answer.review.state === 'added') review.select(answer.review.claim);
      }
      then();
      // What a form shows of the claim is as it stands now; emptied, it would be sent as such the next time.
      if (formElement.dataset['shows'] === undefined) formElement.reset();
      backToTheKeys(formElement);
    };
  };
}

const alsoDone = (answer: Saved | undefined): Done['also'] =>
  answer?.saved && answer.review ? { claim: answer.review.claim, event: answer.saved.event } : null;

/** What was done to two claims at once is undone at once. */
function undoBoth(review: ReviewState, form: FormData): void {
  const last = review.done.at(-1);
  if (last === undefined || last.also === null || form.get('claim') !== last.claim) return;
  form.set('event', last.event);
  form.set('alsoClaim', last.also.claim);
  form.set('alsoEvent', last.also.event);
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

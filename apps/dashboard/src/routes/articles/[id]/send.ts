import type { SubmitFunction } from '@sveltejs/kit';
import type { ClaimReview } from '@isnad/store';
import { m } from '$lib/paraglide/messages.js';
import type { Problem } from '$lib/problem.ts';
import type { ReviewState } from '$lib/review/review-state.svelte.ts';

interface Saved {
  readonly saved?: { readonly event: string; readonly kind: string; readonly seq: number };
  readonly review?: ClaimReview | null;
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
    const judgement = submitter instanceof HTMLButtonElement && submitter.name === 'judgement' ? submitter.value : null;
    return ({ result }) => {
      if (result.type === 'redirect') return void location.assign(result.location);
      if (result.type === 'error') {
        review.problem = { code: 'offline' };
        return;
      }
      const answer = (result.data ?? {}) as Saved;
      if (answer.review) review.take(answer.review, answer.saved?.seq ?? 0);
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
      const { saved } = answer;
      if (saved !== undefined && answer.review) {
        const entry = { claim: answer.review.claim, event: saved.event };
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

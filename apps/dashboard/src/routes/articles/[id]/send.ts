import type { ActionResult, SubmitFunction } from '@sveltejs/kit';
import type { ClaimReview } from '@isnad/store';
import { tick } from 'svelte';
import { invalidateAll } from '$app/navigation';
import { m } from '$lib/paraglide/messages.js';
import type { Problem } from '$lib/problem.ts';
import type { Done, ReviewState } from '$lib/review/review-state.svelte.ts';
import { giveBack, wordsTakenBack } from '$lib/review/words-taken-back.ts';

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
    const does = submitter?.dataset['does'];
    if (does === 'undo') undoBoth(review, formData);
    const again = does === 'redo' ? review.undone.at(-1) : undefined;
    if (again !== undefined) takeBack(again.by, formData);
    const judgement = submitter instanceof HTMLButtonElement && submitter.name === 'judgement' ? submitter.value : null;
    return ({ result }) => {
      if (result.type === 'redirect') return void location.assign(result.location);
      if (result.type === 'error') {
        review.problem = problemOf(result);
        // The role, or the article, is another one than this page knows.
        if (review.problem.code === 'server' && result.status === 403) void invalidateAll();
        return;
      }
      const answer = (result.data ?? {}) as Saved;
      const before = answer.review ? review.byId.get(answer.review.claim)?.review : undefined;
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
      const written = doneBy(answer);
      if (written !== null && answer.review) {
        if (again !== undefined) {
          review.undone = review.undone.slice(0, -1);
          review.done = [...review.done, again.done];
          review.said = m.review_redone();
        } else if (answer.saved?.kind === 'undo') {
          const gone = answer.review.undone.find((id) => before?.undone.includes(id) === false) ?? '';
          // Of two judgements of one claim the second is taken back first.
          const both = answer.also === undefined ? undefined : review.done.find(({ also }) => also?.event === gone);
          const single = review.done.find(({ event }) => event === gone);
          const done = both ?? single ?? { ...written, event: gone, also: null };
          review.done = review.done
            .filter((each) => each !== done)
            .map((each) => (each.also?.event === gone ? { ...each, also: null } : each));
          review.undone = [...review.undone, { done, by: written }];
          review.said = m.review_undone();
          const words = before === undefined ? null : wordsTakenBack(before, gone);
          if (words !== null) void tick().then(() => giveBack(words));
        } else {
          review.done = [...review.done, written];
          review.undone = [];
          review.said = m.review_saved();
        }
        if (answer.saved?.kind === 'correction' && answer.review.state === 'added') review.select(answer.review.claim);
      }
      then();
      // What a form shows of the claim is as it stands now; emptied, it would be sent as such the next time. And what is
      // typed while something is taken back is not sent with it.
      const stays = formElement.dataset['shows'] !== undefined || answer.saved?.kind === 'undo';
      if (!stays) formElement.reset();
      backToTheKeys(formElement);
    };
  };
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

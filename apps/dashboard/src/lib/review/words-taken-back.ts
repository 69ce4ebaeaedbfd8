import type { ClaimReview } from '@isnad/store';

/** What was typed with something that was undone, by the name of its field. */
export type WordsTakenBack = Readonly<Record<string, string>>;

/**
 * The words of a judgement, a note or evidence that is no longer in force, so that they can be put right instead of being typed again.
 *
 * @param before the claim as it stood while the event was in force
 * @returns null where it had none
 * @example wordsTakenBack(review, event) // { note: 'تنفيه الرياض' }
 */
export function wordsTakenBack(before: ClaimReview, event: string): WordsTakenBack | null {
  const { status, sourcing, notes, evidence } = before;
  const judged = [...status.judgements, ...sourcing.judgements].find((each) => each.event === event);
  const link = judged?.links[0] ?? evidence.find((each) => each.event === event);
  const words = {
    note: judged?.note ?? notes.find((each) => each.event === event)?.text ?? '',
    link: link?.url ?? '',
    linkTitle: link?.title ?? '',
    bearing: link?.bearing ?? '',
    origins: judged?.origins?.toString() ?? '',
  };
  const typed = Object.entries(words).filter(([, value]) => value !== '');
  return typed.length === 0 ? null : Object.fromEntries(typed);
}

/** Puts them into the fields of the judgement, as their reader would have; what is typed there by now stays. */
export function giveBack(words: WordsTakenBack): void {
  const form = document.querySelector<HTMLFormElement>('#judge');
  for (const [name, value] of Object.entries(words)) {
    const field = form?.elements.namedItem(name);
    const free =
      field instanceof HTMLSelectElement ||
      ((field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) && field.value === '');
    if (!free) continue;
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

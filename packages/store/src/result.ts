import type { ArticleFacts, ArticleState } from './schema/article.ts';
import type { ClaimEvent } from './schema/event.ts';
import type { JudgementFault } from './schema/review.ts';
import type { Role } from './schema/roles.ts';

/** One thing that is wrong with what was given: where, and a code that the caller has words for. */
export interface Issue {
  /** Dotted, as `value.links.0.url`; empty for the whole. */
  readonly path: string;
  readonly code: string;
}

/** Why something was not done. Nothing was changed then. The words belong to the interface. */
export type Failure =
  | { readonly code: 'forbidden'; readonly needs: Role }
  | {
      readonly code: 'not-found';
      readonly what: 'article' | 'claim' | 'event' | 'person' | 'invitation' | 'password-link' | 'label' | 'assignment';
    }
  | { readonly code: 'invalid'; readonly issues: readonly Issue[] }
  | { readonly code: JudgementFault }
  /** Someone wrote in between: `newer` are the events that the writer had not seen, oldest first. */
  | { readonly code: 'stale'; readonly newer: readonly ClaimEvent[]; readonly last: string | null }
  /** The article was read again in between: what was given is about the text as it was before. */
  | { readonly code: 'other-version'; readonly version: number }
  /** Another changed the same details in between: `now` is what they are. */
  | { readonly code: 'described-meanwhile'; readonly now: Partial<ArticleFacts> }
  /** The id was used for something else. */
  | { readonly code: 'id-taken' }
  /** The article, or this reviewer's part of it, is submitted or final. */
  | { readonly code: 'closed'; readonly state: ArticleState }
  /** A blind second review goes on, and this person has no part in it, or would end it. */
  | { readonly code: 'blind-review' }
  /** The article was put away: it rests until an editor brings it back. */
  | { readonly code: 'archived' }
  | { readonly code: 'not-in-conflict' }
  /** The claim is struck: what would be said about it counts nowhere until it is brought back. */
  | { readonly code: 'struck' }
  | { readonly code: 'unsettled'; readonly conflicts: number }
  | { readonly code: 'not-yours' }
  | { readonly code: 'already-undone' }
  /** A judgement rests on the evidence that would go. */
  | { readonly code: 'still-needed'; readonly fault: JudgementFault }
  | { readonly code: 'wrong-state'; readonly state: ArticleState }
  | { readonly code: 'already-assigned' }
  /** Another label of the same question has this name, in this language. */
  | { readonly code: 'name-taken'; readonly lang: 'ar' | 'en'; readonly name: string }
  | { readonly code: 'last-admin' }
  | { readonly code: 'already-set-up' }
  | { readonly code: 'already-a-member' }
  | { readonly code: 'invitation-used' | 'invitation-expired' | 'invitation-revoked' };

export type FailureCode = Failure['code'];

export type Result<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: Failure };

export const done = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value });

export const refused = (failure: Failure): { readonly ok: false; readonly failure: Failure } => ({
  ok: false,
  failure,
});

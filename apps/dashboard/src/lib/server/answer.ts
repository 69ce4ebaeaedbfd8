import { error, fail } from '@sveltejs/kit';
import type { Result } from '@isnad/store';
import type { Problem } from '$lib/problem.ts';

const STATUS: Readonly<Record<string, number>> = {
  forbidden: 403,
  'not-yours': 403,
  'blind-review': 403,
  'not-found': 404,
  stale: 409,
  'stale-own': 409,
  'other-version': 409,
  'id-taken': 409,
  'described-meanwhile': 409,
  'name-taken': 409,
  unjudged: 409,
  'nothing-changed': 409,
  closed: 409,
  'wrong-state': 409,
  unsettled: 409,
  'not-in-conflict': 409,
  struck: 409,
  archived: 409,
  known: 409,
  'unread-language': 409,
  'already-undone': 409,
  'still-needed': 409,
  'already-assigned': 409,
  'already-a-member': 409,
  'already-set-up': 409,
  'last-admin': 409,
  'invitation-used': 409,
  'invitation-expired': 409,
  'invitation-revoked': 409,
};

/** How HTTP calls a refusal: not allowed, not there, not as things stand now, or not understood. */
export const statusOf = ({ code }: { readonly code: string }): number => STATUS[code] ?? 400;

/** For loads: the value, or the error page that fits. */
export function orError<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  error(statusOf(result.failure), result.failure.code);
}

/** For actions: the refusal as the form's answer. */
export function refusal<Extra extends Record<string, unknown>>(failure: Problem, extra?: Extra) {
  return fail(statusOf(failure), { problem: failure, ...extra });
}

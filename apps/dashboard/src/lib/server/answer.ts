import { error, fail } from '@sveltejs/kit';
import type { Failure, Result } from '@isnad/store';

const STATUS: Partial<Record<Failure['code'], number>> = { forbidden: 403, 'not-found': 404, stale: 409 };

/** For loads: the value, or the error page that fits. */
export function orError<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  error(STATUS[result.failure.code] ?? 400, result.failure.code);
}

/** For actions: the refusal as the form's answer. */
export function refusal<Extra extends Record<string, unknown>>(failure: Failure, extra?: Extra) {
  return fail(STATUS[failure.code] ?? 400, { problem: failure, ...extra });
}

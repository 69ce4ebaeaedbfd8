import type { Failure, Place } from '../io/failure.ts';
import type { Messages } from './messages.ts';
import { printable } from './printable.ts';

/**
 * A failure as one line for the user.
 *
 * @example
 * `isnad: articles.ndjson: line 12: not valid JSON at column 5`
 */
export function describeFailure(place: Place, failure: Failure, messages: Messages): string {
  const where = [
    place.file ?? messages.standardInput,
    ...(place.line === null
      ? []
      : [place.entry === true ? messages.entryNumber(place.line) : messages.lineNumber(place.line)]),
  ];
  return complaint([...where, messages.failure(failure)].join(': '));
}

/** A complaint as one line, whatever stands in it. */
export function complaint(text: string): string {
  return printable(`isnad: ${text}`);
}

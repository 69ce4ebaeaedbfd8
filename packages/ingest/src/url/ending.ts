import { IngestError } from '../errors.ts';
import { LIMITS } from '../limits.ts';

/** What ends a reading before its time: the clock of this package, or the caller, who may have one as well. */
export interface Ending {
  /** Either of the two. */
  readonly signal: AbortSignal;
  readonly time: AbortSignal;
}

export function endingOf(timeout: number, caller: AbortSignal | undefined): Ending {
  const time = AbortSignal.timeout(Math.min(timeout, LIMITS.timer));
  return { time, signal: caller === undefined ? time : AbortSignal.any([time, caller]) };
}

/** Why the reading ended: the time was up, or the caller wanted no more. */
export function errorOf({ signal, time }: Ending): IngestError {
  return time.aborted && signal.reason === time.reason
    ? new IngestError('timeout', 'The article was not read in the time that was given.')
    : new IngestError('aborted', 'The reading was ended by its caller.');
}

/** The result, unless the end comes first: nothing is begun after it, and what is under way, as a resolver, goes on unheard. */
export async function unlessEnded<Value>(work: () => Promise<Value>, ending: Ending): Promise<Value> {
  const { signal } = ending;
  if (signal.aborted) throw errorOf(ending);
  let stop: (() => void) | undefined;
  const ended = new Promise<never>((_, reject) => {
    stop = () => reject(errorOf(ending));
    signal.addEventListener('abort', stop);
  });
  try {
    return await Promise.race([work(), ended]);
  } finally {
    if (stop !== undefined) signal.removeEventListener('abort', stop);
  }
}

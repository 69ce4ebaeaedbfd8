import { UsageError } from '../io/failure.ts';
import type { Messages } from '../messages/messages.ts';

const MOST = 64;

/** A number of worker threads. */
export function readJobs(value: string, messages: Messages): number {
  const jobs = Number(value);
  if (!/^\d+$/u.test(value) || jobs < 1 || jobs > MOST) throw new UsageError(messages.badJobs(value, MOST));
  return jobs;
}

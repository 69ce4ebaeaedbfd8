import type { Item } from './read/item.ts';
import { createProcessor, type Outcome, type Processor } from './work/processor.ts';
import type { Settings } from './work/settings.ts';

/** What the main thread sends: some items of one run. */
export interface Task {
  readonly settings: Settings;
  readonly items: readonly Item[];
}

const encoder = new TextEncoder();
let processor: Promise<Processor> | null = null;

/** The entry of a worker thread. A thread serves one run, so its settings stay the same. */
export default async function work({ settings, items }: Task): Promise<readonly Outcome[]> {
  processor ??= createProcessor(settings);
  const process = await processor;
  const outcomes: Outcome[] = [];
  for (const item of items) {
    const outcome = await process(item);
    outcomes.push(settings.format === 'ndjson' ? encoded(outcome) : outcome);
  }
  return outcomes;
}

/** Lines are written as they are: encoded here, they leave the main thread nothing to do. */
function encoded(outcome: Outcome): Outcome {
  if (outcome.kind !== 'read') return outcome;
  const pieces = outcome.pieces.map(({ ending, body }) => ({
    ending,
    body: typeof body === 'string' ? encoder.encode(body) : body,
  }));
  return { ...outcome, pieces };
}

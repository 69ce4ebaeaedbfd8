import type { Item } from './read/item.ts';
import { createProcessor, type Outcome, type Processor } from './work/processor.ts';
import { textOf } from './work/render.ts';
import type { Settings } from './work/settings.ts';

/** What the main thread sends: some items of one run. */
export interface Task {
  readonly settings: Settings;
  readonly items: readonly Item[];
}

const encoder = new TextEncoder();
let processor: Promise<Processor> | null = null;

// The extractor takes longest to load: it begins before the first task comes.
void import('@isnad/core/all');

/** The entry of a worker thread. A thread serves one run, so its settings stay the same. */
export default async function work({ settings, items }: Task): Promise<readonly Outcome[]> {
  processor ??= createProcessor(settings);
  const process = await processor;
  const outcomes: Outcome[] = [];
  for (const item of items) outcomes.push(await process(item));
  return settings.format === 'ndjson' ? encoded(outcomes) : outcomes;
}

/**
 * Lines are written as they are: encoded here, they leave the main thread nothing to do. They stand in one piece of memory, since
 * every further one that is sent costs both sides.
 */
function encoded(outcomes: readonly Outcome[]): Outcome[] {
  const bodies = outcomes.map((outcome) =>
    outcome.kind === 'read' ? encoder.encode(outcome.pieces.map(textOf).join('')) : null,
  );
  const whole = new Uint8Array(bodies.reduce((sum, body) => sum + (body?.length ?? 0), 0));
  let end = 0;
  return outcomes.map((outcome, index) => {
    const body = bodies[index] ?? null;
    if (outcome.kind !== 'read' || body === null) return outcome;
    const start = end;
    end += body.length;
    whole.set(body, start);
    return { ...outcome, pieces: [{ ending: 'ndjson', body: whole.subarray(start, end) }] };
  });
}

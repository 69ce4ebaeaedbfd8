import type { Item } from './read/item.ts';
import { createProcessor, type Outcome, type Processor } from './work/processor.ts';
import type { Settings } from './work/settings.ts';

/** What the main thread sends: some items of one run. */
export interface Task {
  readonly settings: Settings;
  readonly items: readonly Item[];
}

let processor: Promise<Processor> | null = null;

/** The entry of a worker thread. A thread serves one run, so its settings stay the same. */
export default async function work({ settings, items }: Task): Promise<readonly Outcome[]> {
  processor ??= createProcessor(settings);
  const process = await processor;
  const outcomes: Outcome[] = [];
  for (const item of items) outcomes.push(await process(item));
  return outcomes;
}

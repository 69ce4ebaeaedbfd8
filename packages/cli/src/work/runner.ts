import type { Tinypool } from 'tinypool';
import type { Item } from '../read/item.ts';
import { createProcessor, type Outcome, type Processor } from './processor.ts';
import type { Settings } from './settings.ts';
import { runInThread, startThreads, warmUp } from './threads.ts';

/** How long the main thread works before it starts others: a short run ends before they would have started. */
const ALONE_MS = 300;

/** Reads items, in this thread or in others. */
export interface Runner {
  /** How many calls of `run` it makes sense to have at once. */
  readonly width: () => number;
  run(items: readonly Item[]): Promise<readonly Outcome[]>;
}

export interface RunnerOptions {
  readonly jobs: number;
  /** Whether the threads start at once, and not only when the run turns out long. */
  readonly eager: boolean;
  readonly signal: AbortSignal;
}

/** What reads items once it is settled how they are to be read; its threads may start before that. */
export interface Crew {
  open(settings: Settings): Runner;
  close(): Promise<void>;
}

/** Starts worker threads when the run is long enough to be worth it, and none for one job. */
export function gatherCrew({ jobs, eager, signal }: RunnerOptions): Crew {
  let threads: Promise<Tinypool> | null = null;
  const start = (): Promise<Tinypool> => {
    const started = startThreads(jobs);
    // Whoever waits for them hears of the error.
    started.catch(() => {});
    threads = started;
    return started;
  };
  if (jobs > 1 && eager) void start();

  return {
    open(settings) {
      let own: Promise<Processor> | null = null;
      let spent = 0;
      let ready = threads;
      return {
        width: () => (ready === null ? 1 : jobs * 2 + 1),
        async run(items) {
          if (ready !== null) return runInThread(await ready, settings, items);
          // Asked before the next items and not after the last: one long article is no long run.
          if (jobs > 1 && spent > ALONE_MS && threads === null) {
            const starting = start();
            // This thread goes on until the others are there. Where they cannot start, it goes on alone.
            void starting
              .then((pool) => warmUp(pool, settings, jobs))
              .then(
                () => (ready = starting),
                () => {},
              );
          }
          own ??= createProcessor(settings, signal);
          const process = await own;
          const started = performance.now();
          const outcomes: Outcome[] = [];
          for (const item of items) outcomes.push(await process(item));
          spent += performance.now() - started;
          return outcomes;
        },
      };
    },
    async close() {
      const started = await threads?.catch(() => null);
      await started?.destroy();
    },
  };
}

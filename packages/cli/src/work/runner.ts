import type { Item } from '../read/item.ts';
import type { Task } from '../worker.ts';
import { createProcessor, type Outcome, type Processor } from './processor.ts';
import type { Settings } from './settings.ts';

/** How long the main thread works alone before it starts others: a short run ends before they would have started. */
const ALONE_MS = 300;

/** Reads items, in this thread or in others. */
export interface Runner {
  /** How many calls of `run` it makes sense to have at once. */
  readonly width: () => number;
  run(items: readonly Item[]): Promise<readonly Outcome[]>;
  close(): Promise<void>;
}

export interface RunnerOptions {
  readonly settings: Settings;
  readonly jobs: number;
  /** Whether the threads start at once, and not only when the run turns out long. */
  readonly eager: boolean;
  readonly signal: AbortSignal;
}

/** A runner that starts worker threads when the run is long enough to be worth it, and none for one job. */
export function createRunner({ settings, jobs, eager, signal }: RunnerOptions): Runner {
  let own: Promise<Processor> | null = null;
  let pool: Promise<Runner> | null = jobs > 1 && eager ? createPool(settings, jobs) : null;
  let spent = 0;
  return {
    width: () => (pool === null ? 1 : jobs * 2 + 1),
    async run(items) {
      if (pool !== null) return (await pool).run(items);
      own ??= createProcessor(settings, signal);
      const process = await own;
      const started = performance.now();
      const outcomes: Outcome[] = [];
      for (const item of items) outcomes.push(await process(item));
      spent += performance.now() - started;
      if (jobs > 1 && spent > ALONE_MS) pool = createPool(settings, jobs);
      return outcomes;
    },
    async close() {
      await (await pool)?.close();
    },
  };
}

async function createPool(settings: Settings, jobs: number): Promise<Runner> {
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename: new URL('./worker.js', import.meta.url).href,
    runtime: 'worker_threads',
    minThreads: jobs,
    maxThreads: jobs,
    idleTimeout: Number.POSITIVE_INFINITY,
  });
  const send = async (items: readonly Item[]): Promise<readonly Outcome[]> => {
    const task: Task = { settings, items };
    return await pool.run(task);
  };
  return {
    width: () => jobs,
    async run(items) {
      const own = items.map(withOwnBytes);
      try {
        return await send(own);
      } catch {
        // A thread has died, of memory most likely. What it had is sent again one by one, so that only the guilty one is lost.
        const outcomes: Outcome[] = [];
        for (const item of own) {
          const [outcome] = await send([item]).catch(() => []);
          outcomes.push(outcome ?? { kind: 'failure', failure: { code: 'crashed' } });
        }
        return outcomes;
      }
    },
    close: () => pool.destroy(),
  };
}

/** Small buffers share one piece of memory, and sending one would copy all of it. */
function withOwnBytes(item: Item): Item {
  if ((item.kind !== 'line' && item.kind !== 'bytes') || item.bytes === null) return item;
  return { ...item, bytes: new Uint8Array(item.bytes) };
}

import type { Tinypool } from 'tinypool';
import type { Item } from '../read/item.ts';
import type { Task } from '../worker.ts';
import type { Outcome } from './processor.ts';
import type { Settings } from './settings.ts';

/** Starts so many worker threads. */
export async function startThreads(jobs: number): Promise<Tinypool> {
  const { Tinypool } = await import('tinypool');
  return new Tinypool({
    filename: new URL('./worker.js', import.meta.url).href,
    runtime: 'worker_threads',
    minThreads: jobs,
    maxThreads: jobs,
    idleTimeout: Number.POSITIVE_INFINITY,
  });
}

/** Resolves once every thread has loaded what it needs. */
export async function warmUp(threads: Tinypool, settings: Settings, jobs: number): Promise<void> {
  const task: Task = { settings, items: [] };
  await Promise.all(Array.from({ length: jobs }, () => threads.run(task)));
}

/** Has a thread read some items. */
export async function runInThread(
  threads: Tinypool,
  settings: Settings,
  items: readonly Item[],
): Promise<readonly Outcome[]> {
  const send = async (some: readonly Item[]): Promise<readonly Outcome[]> => {
    const task: Task = { settings, items: some };
    return await threads.run(task);
  };
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
}

/** Small buffers share one piece of memory, and sending one would copy all of it. */
function withOwnBytes(item: Item): Item {
  if ((item.kind !== 'line' && item.kind !== 'bytes') || item.bytes === null) return item;
  return { ...item, bytes: new Uint8Array(item.bytes) };
}

import type { Item } from '../read/item.ts';
import type { Outcome } from './processor.ts';
import type { Runner } from './runner.ts';

/** How many lines go to a thread together, and how many bytes: a message costs about as much as a short article. */
const BATCH_ITEMS = 32;
const BATCH_BYTES = 256 * 1024;

/** An item and what became of it. */
export interface Answered {
  readonly item: Item;
  readonly outcome: Outcome;
}

/**
 * Hands items to the runner, a few at a time, and yields what became of them in the order of the items. It reads ahead no
 * further than the runner can use, and does not hold back an answer while it waits for the next item.
 */
export async function* inOrder(items: AsyncIterable<Item> | Iterable<Item>, runner: Runner): AsyncGenerator<Answered> {
  const iterator = iterate(items);
  const queue: Promise<readonly Answered[]>[] = [];
  let batch: Item[] = [];
  let bytes = 0;
  let next: Promise<IteratorResult<Item>> | null = null;
  let ended = false;

  const send = (): void => {
    if (batch.length === 0) return;
    const sent = batch;
    const answered = runner.run(sent).then((outcomes) => sent.flatMap((item, index) => pair(item, outcomes[index])));
    // Whoever takes it hears of the error; nobody may, where the run has been given up.
    answered.catch(() => {});
    queue.push(answered);
    batch = [];
    bytes = 0;
  };

  try {
    for (;;) {
      while (!ended && queue.length < runner.width()) {
        next ??= iterator.next();
        const [head] = queue;
        const came = await Promise.race([
          next,
          ...(batch.length > 0 ? [turn()] : head === undefined ? [] : [head.then(() => null)]),
        ]);
        if (came === null) {
          if (batch.length === 0) break;
          send();
          continue;
        }
        next = null;
        if (came.done === true) ended = true;
        else {
          batch.push(came.value);
          bytes += came.value.size;
          if (runner.width() > 1 && came.value.kind === 'line' && batch.length < BATCH_ITEMS && bytes < BATCH_BYTES) {
            continue;
          }
        }
        send();
      }
      const answered = queue.shift();
      if (answered === undefined) return;
      yield* await answered;
    }
  } finally {
    // Not awaited: it may be waiting for a line that never comes. Whoever stops the reading closes the stream.
    if (!ended) void iterator.return?.()?.then(undefined, () => {});
  }
}

function iterate(items: AsyncIterable<Item> | Iterable<Item>): AsyncIterator<Item> {
  if (Symbol.asyncIterator in items) return items[Symbol.asyncIterator]();
  const iterator = items[Symbol.iterator]();
  return { next: () => Promise.resolve(iterator.next()) };
}

function pair(item: Item, outcome: Outcome | undefined): Answered[] {
  return outcome === undefined ? [] : [{ item, outcome }];
}

/** The end of this turn of the event loop: whatever is there at once has come by then. */
function turn(): Promise<null> {
  return new Promise((resolve) => setImmediate(resolve, null));
}

import { open, rename, rm } from 'node:fs/promises';
import { succeed } from '../io/failure.ts';
import { reporting } from '../io/output.ts';
import type { Joiner } from '../reporters/joiner.ts';
import { writeJournal, type Journal } from './journal.ts';
import type { Position, Sink } from './sink.ts';

/** How much is held before it is written. */
const BUFFERED_BYTES = 256 * 1024;

/** How often what is written is made safe from a power cut, and counts for --resume. */
const CHECKPOINT_MS = 500;

/** The names beside an output file. */
export function besides(file: string): { readonly partial: string; readonly journal: string } {
  return { partial: `${file}.partial`, journal: `${file}.journal` };
}

/**
 * Writes one file, under another name until it is whole. A journal beside it says how much of it counts: the rest is cut
 * off and done again when the run is resumed.
 */
export async function createFileSink(file: string, joiner: Joiner, left: Journal): Promise<Sink> {
  const { partial, journal } = besides(file);
  let bytes = left.checkpoint?.bytes ?? 0;
  const { handle, log } = await reporting(async () => {
    const opened = await open(partial, left.checkpoint === null ? 'w' : 'r+');
    await opened.truncate(bytes);
    return { handle: opened, log: await writeJournal(journal, left) };
  });
  let held: Uint8Array[] = [];
  // With what is still held; and the same at the last input that is behind as a whole.
  let length = bytes;
  let boundary = bytes;
  let passed: Position | null = left.checkpoint;
  let marked = performance.now();
  const add = (data: string | Uint8Array): void => {
    const chunk = typeof data === 'string' ? Buffer.from(data) : data;
    held.push(chunk);
    length += chunk.length;
  };

  const flush = async (): Promise<void> => {
    const data = Buffer.concat(held);
    held = [];
    let done = 0;
    while (done < data.length) {
      const { bytesWritten } = await handle.write(data, done, data.length - done, bytes);
      done += bytesWritten;
      bytes += bytesWritten;
    }
  };
  const mark = (complete: boolean): Promise<void> =>
    reporting(async () => {
      await flush();
      await handle.datasync();
      if (passed !== null) await log.write({ ...passed, bytes: boundary, complete });
      marked = performance.now();
    });

  return {
    async write(_item, _id, pieces) {
      add(joiner.article(pieces));
      if (length - bytes > BUFFERED_BYTES) await reporting(flush);
      return succeed(undefined);
    },
    async passed(position) {
      passed = position;
      boundary = length;
      if (performance.now() - marked > CHECKPOINT_MS) await mark(false);
    },
    async finish(position) {
      add(joiner.end());
      passed = position;
      boundary = length;
      await mark(true);
      await reporting(async () => {
        await handle.close();
        // Where nothing could be read there is nothing to keep.
        if (position.read === 0 && position.failed > 0) await rm(partial, { force: true });
        else await rename(partial, file);
        await log.remove();
      });
    },
    async interrupt() {
      await mark(false);
      await reporting(async () => {
        await handle.close();
        await log.close();
      });
    },
    async discard() {
      await reporting(async () => {
        await handle.close();
        await rm(partial, { force: true });
        await log.remove();
      });
    },
  };
}

/** Ends what a run was killed in the middle of: everything was written, and only the name was left to be given. */
export async function settleFile(file: string): Promise<void> {
  const { partial, journal } = besides(file);
  await reporting(async () => {
    await rename(partial, file).catch((error: unknown) => {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    });
    await rm(journal, { force: true });
  });
}

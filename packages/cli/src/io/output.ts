import type { MaybeTerminal } from '../context.ts';
import { OutputError } from './failure.ts';

/**
 * Writes and waits until the reader at the other end has taken it, so that nothing piles up in memory and whatever is
 * begun is written whole.
 */
export function write(stream: MaybeTerminal, data: string | Uint8Array): Promise<void> {
  if (data.length === 0) return Promise.resolve();
  return new Promise((resolve, reject) => {
    stream.write(data, (error) => {
      if (!error) resolve();
      else {
        const code = codeOf(error);
        reject(new OutputError(code, code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED'));
      }
    });
  });
}

/** Does something to an output file; what the operating system refuses is an OutputError, of `place` where that says more than the path. */
export async function reporting<Value>(act: () => Promise<Value>, place: string | null = null): Promise<Value> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) {
      const path = 'path' in error && typeof error.path === 'string' ? error.path : null;
      throw new OutputError(codeOf(error), false, place ?? path);
    }
    throw error;
  }
}

function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : error.message;
}

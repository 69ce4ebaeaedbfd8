import type { MaybeTerminal } from '../context.ts';
import { succeed } from '../io/failure.ts';
import { write } from '../io/output.ts';
import type { Joiner } from '../reporters/joiner.ts';
import type { Sink } from './sink.ts';

/** Writes to standard output. What a signal cuts short is closed, so that JSON stays JSON. */
export function createStreamSink(stream: MaybeTerminal, joiner: Joiner): Sink {
  const end = (): Promise<void> => write(stream, joiner.end());
  return {
    async write(_item, _id, pieces) {
      await write(stream, joiner.article(pieces));
      return succeed(undefined);
    },
    passed: () => Promise.resolve(),
    finish: end,
    interrupt: end,
    discard: () => Promise.resolve(),
  };
}

import type { MaybeTerminal } from '../context.ts';
import { succeed } from '../io/failure.ts';
import { write } from '../io/output.ts';
import type { Joiner } from '../reporters/joiner.ts';
import type { Sink } from './sink.ts';

/** Writes to standard output. What a signal cuts short is closed, so that JSON stays JSON. */
export function createStreamSink(
  stream: MaybeTerminal,
  joiner: Joiner,
  { single }: { readonly single: boolean },
): Sink {
  // A form that holds one article is written once it is known that no second one comes.
  let held: string | Uint8Array = '';
  const end = async (): Promise<void> => {
    await write(stream, held);
    await write(stream, joiner.end());
  };
  return {
    async write(_item, _id, pieces) {
      const article = joiner.article(pieces);
      if (single) held = article;
      else await write(stream, article);
      return succeed(undefined);
    },
    passed: () => Promise.resolve(),
    finish: end,
    interrupt: end,
    discard: () => Promise.resolve(),
  };
}

import type { Context } from '../context.ts';
import type { Place } from '../io/failure.ts';
import type { InputFormat } from '../io/sniff.ts';
import { allowedPrivate } from './allow-private.ts';
import type { Resolved } from './item.ts';
import { listItems } from './list.ts';
import { resolveItem } from './resolve.ts';

/** An article or the reason why there is none, and where it stands. */
export type ReadArticle = { readonly place: Place } & Exclude<Resolved, { kind: 'items' }>;

/** The articles of one input, one after the other. */
export async function* readArticles(
  { env, signal, stdin }: Context,
  input: string,
  format: InputFormat | undefined,
): AsyncGenerator<ReadArticle> {
  const reach = { allowPrivate: allowedPrivate(env), robotsCache: new Map<string, string>(), signal };
  for await (const item of listItems({ inputs: [input], format, stdin, signal })) {
    const resolved = await resolveItem(item, reach);
    if (resolved.kind !== 'items') yield { place: item.place, ...resolved };
    else {
      for (const entry of resolved.items) {
        const read = await resolveItem(entry, reach);
        if (read.kind !== 'items') yield { place: entry.place, ...read };
      }
    }
  }
}

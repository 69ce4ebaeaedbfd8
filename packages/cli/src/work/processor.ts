import type { ArticleInput, Extraction } from '@isnad/core';
import { fail, succeed, type Failure, type Result } from '../io/failure.ts';
import type { ArticleId } from '../io/parse-article.ts';
import type { Item } from '../read/item.ts';
import { resolveItem } from '../read/resolve.ts';
import { render, type Piece } from './render.ts';
import type { Settings } from './settings.ts';

/** What became of an item: what is to be written for it, why there is nothing, or the items that stand for it. */
export type Outcome =
  | { readonly kind: 'read'; readonly id: ArticleId; readonly pieces: readonly Piece[] }
  | { readonly kind: 'failure'; readonly failure: Failure }
  | { readonly kind: 'items'; readonly items: readonly Item[] };

/** Reads an item, extracts its claims and writes them in the form of the output. */
export type Processor = (item: Item) => Promise<Outcome>;

/** The same in the main thread and in every worker, so that the output does not depend on how many there are. */
export async function createProcessor(settings: Settings, signal?: AbortSignal): Promise<Processor> {
  const { extract } = await import('@isnad/core/all');
  const { allowPrivate, overrides } = settings;
  const reach = { allowPrivate, robotsCache: new Map<string, string>(), ...(signal === undefined ? {} : { signal }) };
  return async (item) => {
    try {
      const resolved = await resolveItem(item, reach);
      if (resolved.kind !== 'article') return resolved;
      const result = await attempt(extract, { ...resolved.article, ...overrides });
      if (!result.ok) return { kind: 'failure', failure: result.failure };
      return { kind: 'read', id: resolved.id, pieces: await render(resolved.id, result.value, settings) };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return { kind: 'failure', failure: { code: 'internal', reason } };
    }
  };
}

/** One article that the extractor cannot take must not cost the articles after it. */
async function attempt(
  extract: (article: ArticleInput) => Extraction,
  article: ArticleInput,
): Promise<Result<Extraction>> {
  try {
    return succeed(extract(article));
  } catch (error) {
    const { IsnadError } = await import('@isnad/core');
    const reason = error instanceof Error ? error.message : String(error);
    return fail({ code: IsnadError.isInstance(error) ? 'rejected' : 'internal', reason });
  }
}

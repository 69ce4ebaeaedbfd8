import { randomUUID } from 'node:crypto';
import type { Session } from '../store.ts';
import type { ArticleEvent } from '../schema/event.ts';

type Recorded = { [Kind in ArticleEvent['kind']]: Pick<Extract<ArticleEvent, { kind: Kind }>, 'kind' | 'value'> };

/** Writes down what happened to an article as a whole. */
export async function recordArticleEvent(
  session: Session,
  place: { readonly article: string; readonly version: number; readonly user: string },
  event: Recorded[ArticleEvent['kind']],
): Promise<void> {
  await session.db
    .insertInto('review_event')
    .values({
      id: randomUUID(),
      article: place.article,
      claim: null,
      thread: null,
      reviewer: place.user,
      at: session.now,
      day: session.now.slice(0, 10),
      kind: event.kind,
      value: JSON.stringify(event.value),
      version: place.version,
      based_on: null,
    })
    .execute();
}

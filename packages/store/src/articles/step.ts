import type { Selectable } from 'kysely';
import type { ArticleTable, AssignmentTable } from '../database.ts';
import { allow, type Actor } from '../people/access.ts';
import { done, refused, type Result } from '../result.ts';
import { loadAssignments, loadExtraction, lockArticle } from '../reviews/load.ts';
import { projectClaims } from '../reviews/project.ts';
import { recordArticleEvent } from '../reviews/record-event.ts';
import { blindReviewGoesOn } from '../reviews/visible.ts';
import type { Role } from '../schema/roles.ts';
import { inTransaction, type Session, type Store } from '../store.ts';
import { summaryFor, type ArticleSummary } from './summary.ts';

export interface Opened {
  readonly session: Session;
  readonly actor: Actor;
  readonly article: Selectable<ArticleTable>;
  readonly assignments: readonly Selectable<AssignmentTable>[];
}

/**
 * Every step that an article as a whole takes: who may, the article locked, the change, and the article as it is after it.
 *
 * @param options `archived`: also takes one that was put away; it rests otherwise
 */
export function step(
  store: Store,
  user: string,
  needs: Role,
  id: string,
  change: (opened: Opened) => Promise<Result<unknown>>,
  options: { readonly archived?: boolean } = {},
): Promise<Result<ArticleSummary>> {
  return inTransaction(store, async (session): Promise<Result<ArticleSummary>> => {
    const actor = await allow(session.db, user, needs);
    if (!actor.ok) return actor;
    const article = await lockArticle(session, id);
    if (!article.ok) return article;
    if (article.value.archived !== null && options.archived !== true) return refused({ code: 'archived' });
    const assignments = await loadAssignments(session.db, id);
    const outcome = await change({ session, actor: actor.value, article: article.value, assignments });
    if (!outcome.ok) return outcome;
    const after = await loadAssignments(session.db, id);
    const blind = blindReviewGoesOn(after) ? 1 : 0;
    const row = await session.db
      .updateTable('article')
      .set({ assignees: after.length, blind, updated: session.now })
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirstOrThrow();
    // What two reviewers think differently is counted only once they may know it, and no longer when they may not.
    if (blind !== article.value.blind) await countConflictsAnew(session, row);
    const counted = await session.db.selectFrom('article').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
    return done(await summaryFor(session.db, counted, after, user));
  });
}

async function countConflictsAnew(session: Session, article: Selectable<ArticleTable>): Promise<void> {
  const claims = await session.db
    .selectFrom('claim')
    .selectAll()
    .where('article', '=', article.id)
    .where('last_event', 'is not', null)
    .execute();
  if (claims.length === 0) return;
  const extraction = await loadExtraction(session.db, article);
  await projectClaims(
    session,
    article,
    extraction,
    claims.map((claim) => ({ before: claim, claim })),
  );
}

/** Writes down what a step did. */
export const record = ({ session, article, actor }: Opened, event: Parameters<typeof recordArticleEvent>[2]) =>
  recordArticleEvent(session, { article: article.id, version: article.version, user: actor.user }, event);

import * as v from 'valibot';
import { check } from '../check.ts';
import { done, refused, type Result } from '../result.ts';
import { text } from '../schema/text.ts';
import type { Store } from '../store.ts';
import { record, step } from './step.ts';
import type { ArticleSummary } from './summary.ts';

const reasonSchema = v.pipe(text(2000), v.trim());

interface Given {
  readonly article: string;
  readonly reason?: string;
}

/**
 * Puts an article away: it leaves lists, counts and exports, and takes nothing more. Nothing of it is lost, and it can be brought back.
 * Needs an editor.
 *
 * @example await archiveArticle(store, editor, { article, reason: 'مكرّر' });
 */
export const archiveArticle = (store: Store, user: string, given: Given): Promise<Result<ArticleSummary>> =>
  move(store, user, given, true);

/** Brings an article back that was put away, as it was. Needs an editor. */
export const unarchiveArticle = (store: Store, user: string, given: Given): Promise<Result<ArticleSummary>> =>
  move(store, user, given, false);

function move(store: Store, user: string, given: Given, away: boolean): Promise<Result<ArticleSummary>> {
  return step(
    store,
    user,
    'editor',
    given.article,
    async (opened) => {
      const { session, article } = opened;
      const reason = check(reasonSchema, given.reason ?? '');
      if (!reason.ok) return reason;
      if (away && article.archived !== null) return refused({ code: 'archived' });
      if (!away && article.archived === null) return refused({ code: 'already-undone' });
      await session.db
        .updateTable('article')
        .set({ archived: away ? session.now : null })
        .where('id', '=', article.id)
        .execute();
      await record(opened, { kind: away ? 'archived' : 'unarchived', value: { reason: reason.value } });
      return done(null);
    },
    { archived: true },
  );
}

import type { Extraction } from '@isnad/core';
import type * as v from 'valibot';
import { check } from '../check.ts';
import { done, type Result } from '../result.ts';
import { articleFactsSchema, type ArticleFacts } from '../schema/article.ts';
import type { Store } from '../store.ts';
import { indexWords, sortKeys } from './add-article.ts';
import { record, step } from './step.ts';
import type { ArticleSummary } from './summary.ts';

const FACTS = ['title', 'publisher', 'author', 'section', 'url', 'published'] as const;

/**
 * Puts right what is known about an article beside its text: title, publisher, author, section, link and date. What it was before
 * stays in the history. Needs an editor.
 *
 * @example await describeArticle(store, editor, { article, facts: { title: 'القمة', published: '2026-02-28' } });
 */
export function describeArticle(
  store: Store,
  user: string,
  input: { readonly article: string; readonly facts: v.InferInput<typeof articleFactsSchema> },
): Promise<Result<ArticleSummary>> {
  return step(store, user, 'editor', input.article, async (opened) => {
    const { session, article } = opened;
    const checked = check(articleFactsSchema, input.facts);
    if (!checked.ok) return checked;
    const facts: ArticleFacts = checked.value;
    const changed = FACTS.filter((fact) => facts[fact] !== article[fact]);
    if (changed.length === 0) return done(null);
    await session.db
      .updateTable('article')
      .set({ ...facts, ...sortKeys(facts) })
      .where('id', '=', article.id)
      .execute();
    const { body } = await session.db
      .selectFrom('extraction')
      .select('body')
      .where('article', '=', article.id)
      .where('version', '=', article.version)
      .executeTakeFirstOrThrow();
    await indexWords(session, article.seq, facts, JSON.parse(body) as Extraction);
    const only = (all: ArticleFacts) => Object.fromEntries(changed.map((fact) => [fact, all[fact]]));
    await record(opened, { kind: 'described', value: { from: only(article), to: only(facts) } });
    return done(null);
  });
}

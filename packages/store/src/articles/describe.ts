import type { Extraction } from '@isnad/core';
import type * as v from 'valibot';
import { check } from '../check.ts';
import { done, refused, type Result } from '../result.ts';
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
 * @param input `seen` is how things were for whoever writes: what they left as it was stays as another may have put it meanwhile, and
 * what both changed is refused as `described-meanwhile`
 * @example await describeArticle(store, editor, { article, facts: { title: 'القمة', published: '2026-02-28' } });
 */
export function describeArticle(
  store: Store,
  user: string,
  input: {
    readonly article: string;
    readonly facts: v.InferInput<typeof articleFactsSchema>;
    readonly seen?: Partial<ArticleFacts>;
  },
): Promise<Result<ArticleSummary>> {
  return step(store, user, 'editor', input.article, async (opened) => {
    const { session, article } = opened;
    const checked = check(articleFactsSchema, input.facts);
    if (!checked.ok) return checked;
    const given: ArticleFacts = checked.value;
    const seen = { ...given, ...onlyOf(article, FACTS), ...input.seen };
    const meant = FACTS.filter((fact) => given[fact] !== seen[fact]);
    const clash = meant.filter((fact) => seen[fact] !== article[fact] && given[fact] !== article[fact]);
    if (clash.length > 0) return refused({ code: 'described-meanwhile', now: onlyOf(article, clash) });
    const facts: ArticleFacts = { ...given, ...onlyOf(article, FACTS), ...onlyOf(given, meant) };
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
    await record(opened, { kind: 'described', value: { from: onlyOf(article, changed), to: onlyOf(facts, changed) } });
    return done(null);
  });
}

const onlyOf = (all: ArticleFacts, facts: readonly (keyof ArticleFacts)[]): Partial<ArticleFacts> =>
  Object.fromEntries(facts.map((fact) => [fact, all[fact]]));

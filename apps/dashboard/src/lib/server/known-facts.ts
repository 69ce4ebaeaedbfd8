import type { Document } from '@isnad/core';
import type { ArticleSummary } from '@isnad/store';

const FACTS = ['publisher', 'author', 'section', 'url', 'published'] as const;

/**
 * What is known about an article beside its text, as the desk has it now: what was put right later counts, not what stood there when it
 * was read.
 *
 * @example knownFacts({ ...article, publisher: 'وكالة الأنباء' }, document.meta).publisher // 'وكالة الأنباء'
 */
export function knownFacts(article: Pick<ArticleSummary, (typeof FACTS)[number]>, meta: Document['meta']) {
  const others = Object.fromEntries(Object.entries(meta).filter(([name]) => !FACTS.some((fact) => fact === name)));
  const facts = FACTS.flatMap((fact) => (article[fact] === null ? [] : [[fact, article[fact]] as const]));
  return { ...others, ...Object.fromEntries(facts) } as Document['meta'];
}

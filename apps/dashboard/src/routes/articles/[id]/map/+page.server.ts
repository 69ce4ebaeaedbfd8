import { waysOf } from '$lib/review/source-map.ts';
import { requireRole } from '$lib/server/people.ts';
import { reviewedArticle } from '$lib/server/reviewed-article.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { article, views } = await reviewedArticle(requireRole(event, 'reader').id, event.params.id);
  const { id, title, publisher, lang } = article;
  return { article: { id, title, publisher, lang }, ways: waysOf(views) };
};

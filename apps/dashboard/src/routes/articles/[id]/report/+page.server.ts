import { readAgreement } from '@isnad/store';
import { blindReviewGoesOn } from '$lib/review/barred.ts';
import { orError } from '$lib/server/answer.ts';
import { desk } from '$lib/server/desk.ts';
import { requireRole } from '$lib/server/people.ts';
import { reviewedArticle } from '$lib/server/reviewed-article.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { id } = requireRole(event, 'reader');
  const { article, reviews, views, names } = await reviewedArticle(id, event.params.id);
  const { text: _text, extraction: _extraction, ...shown } = article;
  const agreement = orError(await readAgreement((await desk()).store, id, { article: article.id }));
  const blindSeen = !reviews.blinded && blindReviewGoesOn(article);
  return { article: shown, blindSeen, views, names, agreement, now: new Date().toISOString() };
};

import { listPeople, readArticle, readReviews, type ArticleReviews, type StoredArticle } from '@isnad/store';
import { claimViews, type ClaimView } from '@isnad/store/claims';
import { orError } from './answer.ts';
import { desk } from './desk.ts';

export interface ReviewedArticle {
  readonly article: StoredArticle;
  readonly reviews: ArticleReviews;
  readonly views: readonly ClaimView[];
  readonly names: Readonly<Record<string, string>>;
}

/** An article with its claims as this person may see them, for the pages that show it whole. */
export async function reviewedArticle(user: string, id: string): Promise<ReviewedArticle> {
  const { store } = await desk();
  const article = orError(await readArticle(store, user, id));
  const reviews = orError(await readReviews(store, user, id));
  const people = orError(await listPeople(store, user));
  return {
    article,
    reviews,
    views: claimViews(article.extraction, reviews.claims, article.version),
    names: Object.fromEntries(people.map(({ user: one, name }) => [one, name])),
  };
}

import type { Article } from '@isnad/core';
import { extract } from '@isnad/core/all';
import core from '@isnad/core/package.json' with { type: 'json' };
import { addArticle, type ArticleSummary, type Result, type Store } from '@isnad/store';
import type { GivenArticle } from './given-article.ts';

/** Reads the claims of an article that someone gave, and stores it with them. */
export async function addGiven(store: Store, user: string, given: GivenArticle): Promise<Result<ArticleSummary>> {
  const body = given.paragraphs?.join('\n\n') ?? given.text ?? '';
  const details = {
    publisher: given.publisher,
    author: given.author,
    section: given.section,
    url: given.url,
    published: given.published,
  };
  const known = Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined));
  const article: Article = { ...known, ...(given.title === undefined ? {} : { title: given.title }), text: body };
  const extraction = extract(article);
  const { document } = extraction;
  const title =
    given.title ??
    (document.title === null
      ? (document.text.split('\n').find((line) => line.trim() !== '') ?? '').trim()
      : document.text.slice(document.title.start, document.title.end));
  return addArticle(store, user, {
    ...known,
    // Not between the halves of a character.
    title: title.slice(0, 1000).replace(/[\uD800-\uDBFF]$/u, ''),
    lang: document.lang,
    extraction,
    coreVersion: core.version,
  });
}

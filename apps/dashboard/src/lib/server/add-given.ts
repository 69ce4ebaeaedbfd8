import type { Article, Extraction } from '@isnad/core';
import { extract } from '@isnad/core/all';
import core from '@isnad/core/package.json' with { type: 'json' };
import {
  addArticle,
  findArticleByText,
  findArticleByUrl,
  readArticle,
  type ArticleSummary,
  type Failure,
  type Store,
} from '@isnad/store';
import type { Doubt } from '$lib/problem.ts';
import type { GivenArticle } from './given-article.ts';
import { shortTitle } from './short-title.ts';

/** Which doubts whoever adds has heard of and set aside, by their codes. */
export type Accepted = ReadonlySet<string>;

const NONE: Accepted = new Set();

type Added =
  { readonly ok: true; readonly value: ArticleSummary } | { readonly ok: false; readonly failure: Failure | Doubt };

/**
 * Reads the claims of an article that someone gave, and stores it with them. What is there already, and what is in a language that is
 * not read, is added only by who knows.
 */
export async function addGiven(store: Store, user: string, given: GivenArticle, accepted = NONE): Promise<Added> {
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
  const doubt = await doubtOf(store, user, given, extraction, accepted);
  if (doubt !== null) return { ok: false, failure: doubt };
  const { document } = extraction;
  const title =
    given.title ??
    (document.title === null
      ? shortTitle(document.text)
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

async function doubtOf(
  store: Store,
  user: string,
  { url }: GivenArticle,
  { document, diagnostics }: Extraction,
  accepted: Accepted,
): Promise<Doubt | null> {
  if (!accepted.has('known')) {
    const same = await findArticleByText(store, user, document.text);
    if (same.ok && same.value !== null) return { code: 'known', by: 'text', article: same.value };
    const there = url === undefined ? null : await findArticleByUrl(store, user, url);
    const found = there?.ok === true && there.value !== null ? await readArticle(store, user, there.value) : null;
    if (found?.ok === true) {
      const { id, title, archived } = found.value;
      return { code: 'known', by: 'address', article: { id, title, archived } };
    }
  }
  const isUnread = diagnostics.some(({ code }) => code === 'unknown-language');
  return isUnread && !accepted.has('unread-language') ? { code: 'unread-language' } : null;
}

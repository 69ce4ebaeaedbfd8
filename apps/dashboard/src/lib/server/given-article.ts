import { filledText, isoDate, LONGEST_ARTICLE, text, webAddress } from '@isnad/store';
import * as v from 'valibot';
import type { Problem } from '$lib/problem.ts';

export const MOST_ARTICLES = 200;
export const LARGEST_FILE = 4 * 1024 * 1024;

/** Nothing, null and the empty text all say that it is not known. */
const maybe = <Schema extends v.GenericSchema<string, string>>(schema: Schema) =>
  v.optional(
    v.pipe(
      v.nullable(v.string('text')),
      v.transform((value) => (value === null || value === '' ? undefined : value)),
      v.optional(schema),
    ),
  );

/** An article as a form or a file gives it. */
export const givenArticleSchema = v.pipe(
  v.object({
    title: maybe(filledText(1000)),
    text: v.optional(text(LONGEST_ARTICLE)),
    paragraphs: v.optional(v.pipe(v.array(text(LONGEST_ARTICLE)), v.maxLength(20_000))),
    publisher: maybe(filledText(300)),
    author: maybe(filledText(300)),
    section: maybe(filledText(300)),
    published: maybe(v.pipe(v.string('text'), v.trim(), isoDate)),
    url: maybe(webAddress),
  }),
  v.check(({ text: whole, paragraphs }) => (paragraphs?.join('') ?? whole ?? '').trim() !== '', 'empty'),
  v.check(({ paragraphs }) => (paragraphs?.join('\n\n') ?? '').length <= LONGEST_ARTICLE, 'too-long'),
);
export type GivenArticle = v.InferOutput<typeof givenArticleSchema>;

type Read =
  { readonly ok: true; readonly articles: readonly GivenArticle[] } | { readonly ok: false; readonly problem: Problem };

/**
 * Reads the articles of one uploaded file by the ending of its name.
 *
 * @example readFileOfArticles('a.ndjson', '{"title":"…","text":"…"}\n') // { ok: true, articles: [{ … }] }
 */
export function readFileOfArticles(name: string, content: string): Read {
  const ending = /\.(?<ending>txt|json|ndjson|jsonl)$/iu.exec(name)?.groups?.ending?.toLowerCase();
  const refuse = (fault: 'type' | 'content' | 'count', detail = ''): Read => ({
    ok: false,
    problem: { code: 'file', fault, name, detail },
  });
  if (ending === undefined) return refuse('type');
  let values: unknown[];
  try {
    if (ending === 'txt') values = [{ text: content.replace(/^\uFEFF/u, '') }];
    else if (ending === 'json') values = [JSON.parse(content)].flat();
    else values = content.split('\n').flatMap((line) => (line.trim() === '' ? [] : [JSON.parse(line) as unknown]));
  } catch {
    return refuse('content', ending.toUpperCase());
  }
  if (values.length > MOST_ARTICLES) return refuse('count', String(MOST_ARTICLES));
  const articles: GivenArticle[] = [];
  for (const value of values) {
    const parsed = v.safeParse(givenArticleSchema, value);
    if (!parsed.success) return refuse('content', ending.toUpperCase());
    articles.push(parsed.output);
  }
  return articles.length === 0 ? refuse('content', ending.toUpperCase()) : { ok: true, articles };
}

/** Why what was typed is no article, by the first thing that is wrong with it. */
export function articleProblem(issue: v.BaseIssue<unknown>): Problem {
  if (issue.message === 'empty') return { code: 'empty-article' };
  return { code: 'invalid', issues: [{ path: v.getDotPath(issue) ?? '', code: issue.message }] };
}

/** The text of an uploaded file; null where its bytes are no text in UTF-8, which is all that can be read without a guess. */
export function decodeText(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

import { LONGEST_ARTICLE } from '@isnad/store';
import * as v from 'valibot';
import type { Problem } from '$lib/problem.ts';

export const MOST_ARTICLES = 200;
export const LARGEST_FILE = 4 * 1024 * 1024;

const words = (longest: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longest));
/** Nothing, null and the empty text all say that it is not known. */
const maybe = <Schema extends v.GenericSchema<unknown, string>>(schema: Schema) =>
  v.optional(
    v.union([
      v.pipe(
        v.union([v.null(), v.literal('')]),
        v.transform(() => undefined),
      ),
      schema,
    ]),
  );

/** An article as a form or a file gives it. */
export const givenArticleSchema = v.pipe(
  v.object({
    title: maybe(words(1000)),
    text: v.optional(v.pipe(v.string(), v.maxLength(LONGEST_ARTICLE))),
    paragraphs: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(LONGEST_ARTICLE))), v.maxLength(20_000))),
    publisher: maybe(words(300)),
    author: maybe(words(300)),
    section: maybe(words(300)),
    published: maybe(words(40)),
    url: maybe(words(2048)),
  }),
  v.check(({ text, paragraphs }) => (paragraphs?.join('') ?? text ?? '').trim() !== ''),
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

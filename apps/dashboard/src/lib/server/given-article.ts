import { isUtf8 } from 'node:buffer';
import { decodePage } from '@isnad/ingest';
import { filledText, isoDate, LONGEST_ARTICLE, namingText, text, webAddress } from '@isnad/store';
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

const DAY = 86_400_000;

/** A date that can have been: the next day has begun somewhere, and no later one. */
export const publishedDate = v.pipe(
  v.string('text'),
  v.trim(),
  isoDate,
  v.check((date) => Date.parse(date) < Date.now() + DAY, 'future-date'),
);

/** An article as a form or a file gives it. */
export const givenArticleSchema = v.pipe(
  v.object({
    title: maybe(namingText(1000)),
    text: v.optional(text(LONGEST_ARTICLE)),
    paragraphs: v.optional(v.pipe(v.array(text(LONGEST_ARTICLE)), v.maxLength(20_000))),
    publisher: maybe(filledText(300)),
    author: maybe(filledText(300)),
    section: maybe(filledText(300)),
    published: maybe(publishedDate),
    url: maybe(webAddress),
  }),
  // A letter or a digit: spaces, signs and what nobody sees are no text.
  v.check(({ text: whole, paragraphs }) => /[\p{L}\p{N}]/u.test(paragraphs?.join('') ?? whole ?? ''), 'empty'),
  v.check(({ paragraphs }) => (paragraphs?.join('\n\n') ?? '').length <= LONGEST_ARTICLE, 'too-long'),
);
export type GivenArticle = v.InferOutput<typeof givenArticleSchema>;

/** One article of a file. */
interface ReadItem {
  /** Its number in the file, from 1; null where the file is one article. */
  readonly item: number | null;
  readonly given: GivenArticle;
}

/** What a file holds: the articles that can be read, and what is wrong with the others. */
interface ReadFile {
  readonly items: readonly ReadItem[];
  readonly problems: readonly Problem[];
}

type Ending = 'txt' | 'json' | 'ndjson';

/** How a file that holds articles as they are is to be read; null where it is none of these. */
function endingOf(name: string): Ending | null {
  const ending = /\.(?<ending>txt|json|ndjson|jsonl)$/iu.exec(name)?.groups?.['ending']?.toLowerCase();
  return ending === undefined ? null : ending === 'jsonl' ? 'ndjson' : (ending as Ending);
}

/**
 * Reads the articles of one uploaded file by the ending of its name. What is wrong with one of them is said of it, and the others
 * are read.
 *
 * @example readFileOfArticles('a.ndjson', bytes).items // [{ item: 1, given: { title: '…', text: '…' } }]
 */
export function readFileOfArticles(name: string, bytes: Uint8Array): ReadFile {
  const ending = endingOf(name);
  const refuse = (fault: FileFault, detail = ''): ReadFile => ({
    items: [],
    problems: [{ code: 'file', fault, name, detail }],
  });
  if (ending === null) return refuse('type');
  const content = decodeText(bytes);
  if (content === null) return refuse('encoding');
  if (ending === 'txt') return readText(name, content);
  if (ending === 'ndjson') return readLines(name, content, refuse);
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    return refuse('content', 'JSON');
  }
  if (!Array.isArray(value)) return isOwnExport(value) ? refuse('export') : readItems(name, [{ item: null, value }]);
  if (value.length > MOST_ARTICLES) return refuse('count', String(MOST_ARTICLES));
  return value.length === 0
    ? refuse('empty')
    : readItems(
        name,
        value.map((each, at) => ({ item: at + 1, value: each })),
      );
}

type FileFault = Extract<Problem, { code: 'file' }>['fault'];

function readText(name: string, content: string): ReadFile {
  return readItems(name, [{ item: null, value: { text: content } }]);
}

/** Lines by their numbers in the file, as an editor of texts counts them. */
function readLines(name: string, content: string, refuse: (fault: FileFault, detail?: string) => ReadFile): ReadFile {
  const lines = content.split('\n').flatMap((line, at) => (line.trim() === '' ? [] : [{ item: at + 1, line }]));
  if (lines.length === 0) return refuse('empty');
  if (lines.length > MOST_ARTICLES) return refuse('count', String(MOST_ARTICLES));
  const items: { item: number; value: unknown }[] = [];
  const problems: Problem[] = [];
  for (const { item, line } of lines) {
    try {
      items.push({ item, value: JSON.parse(line) });
    } catch {
      problems.push({ code: 'item', name, item, path: '', issue: 'not-json' });
    }
  }
  if (items.length > 0 && items.every(({ value }) => isOwnExport(value))) return refuse('export');
  const read = readItems(name, items);
  return { items: read.items, problems: [...problems, ...read.problems] };
}

function readItems(name: string, values: readonly { item: number | null; value: unknown }[]): ReadFile {
  const items: ReadItem[] = [];
  const problems: Problem[] = [];
  for (const { item, value } of values) {
    const parsed = v.safeParse(givenArticleSchema, value);
    if (parsed.success) items.push({ item, given: parsed.output });
    else {
      const [issue] = parsed.issues;
      const code = /^[a-z][a-z-]*$/u.test(issue.message) ? issue.message : 'unreadable';
      problems.push({ code: 'item', name, item, path: String(issue.path?.[0]?.key ?? ''), issue: code });
    }
  }
  return { items, problems };
}

/** What this desk exports as JSON and NDJSON: claims, without the text that they are in. */
function isOwnExport(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if ('schema' in value && value.schema === 'isnad-review/1') return true;
  return 'claim' in value && 'judgements' in value && !('text' in value) && !('paragraphs' in value);
}

/** Why what was typed is no article, by the first thing that is wrong with it. */
export function articleProblem(issue: v.BaseIssue<unknown>): Problem {
  if (issue.message === 'empty') return { code: 'empty-article' };
  return { code: 'invalid', issues: [{ path: v.getDotPath(issue) ?? '', code: issue.message }] };
}

/** Controls that no text has; what is full of them is another kind of file under a wrong name. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const CONTROL = /[\0-\x08\x0E-\x1F]/u;

/** The text of an uploaded file: Unicode, or an older encoding that its letters give away; null where its bytes are no text. */
function decodeText(bytes: Uint8Array): string | null {
  const { text: decoded } = decodePage(bytes, undefined);
  // Letters that were lost on the way are not to be added without a word.
  const isBroken = decoded.includes('\uFFFD') && !isUtf8(bytes);
  return isBroken || CONTROL.test(decoded) ? null : decoded;
}

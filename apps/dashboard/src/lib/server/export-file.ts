import type { Extraction } from '@isnad/core';
import { claimRecords, toCsv, toNdjson, write, type FormatFile, type WriteOptions } from '@isnad/formats';
import { listLabels, type ClaimReview, type StoredArticle } from '@isnad/store';
import { strToU8, zipSync } from 'fflate';
import type { ExportFormat } from '$lib/export-formats.ts';
import type { Preferences } from '$lib/preferences.ts';
import type { ClaimView } from '@isnad/store';
import { attachment, fileName } from './attachment.ts';
import { desk } from './desk.ts';
import { knownFacts } from './known-facts.ts';
import type { ReviewedArticle } from './reviewed-article.ts';

/** An article with those of its claims that are asked for. */
export interface Exported {
  readonly article: StoredArticle;
  readonly views: readonly ClaimView[];
  /** Of these claims, and of those that are gone where the whole article is asked for. */
  readonly reviews: readonly ClaimReview[];
  readonly names: Readonly<Record<string, string>>;
}

export const wholeArticle = ({ article, views, reviews, names }: ReviewedArticle): Exported => {
  return { article, views, reviews: reviews.claims, names };
};

export const ofClaims = ({ article, views, reviews, names }: ReviewedArticle, ids: ReadonlySet<string>): Exported => {
  return {
    article,
    views: views.filter(({ id }) => ids.has(id)),
    reviews: reviews.claims.filter(({ claim }) => ids.has(claim)),
    names,
  };
};

/** The words of whoever asks, with the names that the team gave to labels. */
export const writeOptions = async ({ locale, digits }: Preferences): Promise<WriteOptions> => {
  return { lang: locale, digits, labels: await listLabels((await desk()).store), made: new Date().toISOString() };
};

/** Of these the claims of several articles stand in one file; of the others each article has files of its own. */
const IN_ONE = { json: 'application/json', ndjson: 'application/x-ndjson', csv: 'text/csv' } as const;
type InOne = keyof typeof IN_ONE;

const isInOne = (format: ExportFormat): format is InOne => Object.hasOwn(IN_ONE, format);

/**
 * One download of one article or of many. JSON, NDJSON and CSV are one file: an object for one article and `{ articles: [...] }` for many,
 * a line or a row for each claim. Of the other formats each article has files of its own; more than one come packed together.
 */
export function exportFile(
  format: ExportFormat,
  exported: readonly Exported[],
  name: string,
  options: WriteOptions = {},
): Response {
  const [only, ...more] = exported;
  const title = only !== undefined && more.length === 0 ? only.article.title : '';
  if (isInOne(format)) return fileResponse(bodyOf(format, exported, options), IN_ONE[format], format, name, title);
  const names = namesOf(exported.map(({ article }) => article));
  const written = exported.flatMap((each, index) =>
    write(format, extractionOf(each), optionsOf(each, options)).map((file) => ({ ...file, name: names[index] ?? '' })),
  );
  // Of many articles those say nothing in which nobody came to a verdict yet.
  const telling = written.filter(({ body }) => body.trim() !== '[]');
  const files = telling.length === 0 ? written : telling;
  const [file, ...others] = files;
  if (file !== undefined && others.length === 0) return fileResponse(file.body, file.type, file.ending, name, title);
  return packedResponse(packed(files), format, name, title);
}

/** The claims as reviewers corrected them, with those that they added, in the article as its details were put right. */
const extractionOf = ({ article, views }: Exported): Extraction => {
  const { document } = article.extraction;
  const known = { ...document, meta: knownFacts(article, document.meta) };
  return { ...article.extraction, document: known, claims: views.map(({ claim }) => claim) };
};

/** A choice of claims keeps the numbers that people know them by. */
const optionsOf = ({ article, views, reviews, names }: Exported, options: WriteOptions): WriteOptions => {
  const numbers = Object.fromEntries(views.map(({ id, number }) => [id, number]));
  return { ...options, article: article.id, title: article.title, reviews, reviewers: names, numbers };
};

/** The names of articles as files have them, each once: of two with one title the second is numbered. */
function namesOf(articles: readonly Pick<StoredArticle, 'id' | 'title'>[]): readonly string[] {
  const taken = new Set<string>();
  return articles.map(({ id, title }) => {
    const plain = fileName(title) || id;
    let name = plain;
    // Some systems take letters of either case for one.
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${plain} (${count})`;
    taken.add(name.toLowerCase());
    return name;
  });
}

function packed(files: readonly (FormatFile & { readonly name: string })[]): Uint8Array<ArrayBuffer> {
  const entries = files.map(({ name, ending, body }) => [
    // All texts of a folder share one configuration, under the name that brat looks for.
    ending === 'conf' ? 'annotation.conf' : `${name}.${ending}`,
    strToU8(body),
  ]);
  return new Uint8Array(zipSync(Object.fromEntries(entries)));
}

function bodyOf(format: InOne, exported: readonly Exported[], options: WriteOptions): string {
  switch (format) {
    case 'json': {
      const articles = exported.map((each) => {
        const { text: _text, extraction: _extraction, assignments: _assignments, ...article } = each.article;
        return { article, claims: claimRecords(extractionOf(each), optionsOf(each, options)) };
      });
      const [only, ...more] = articles;
      const whole = only !== undefined && more.length === 0 ? only : { articles };
      return `${JSON.stringify({ schema: 'isnad-review/1', ...whole }, null, 2)}\n`;
    }
    case 'ndjson':
      return exported.map((each) => toNdjson(extractionOf(each), optionsOf(each, options))).join('');
    case 'csv':
      return exported
        .map((each, index) => {
          const first = index === 0;
          return toCsv(extractionOf(each), { ...optionsOf(each, options), bom: first, header: first });
        })
        .join('');
    default:
      return format satisfies never;
  }
}

/** A body to be kept as a file, never to be shown in place; `title` names it to people, `name` where that cannot be. */
export function fileResponse(body: string, type: string, ending: string, name: string, title = ''): Response {
  return download(body, `${type}; charset=utf-8`, attachment(name, title, ending));
}

function packedResponse(body: Uint8Array<ArrayBuffer>, format: string, name: string, title: string): Response {
  return download(body, 'application/zip', attachment(name, title, `${format}.zip`));
}

function download(body: string | Uint8Array<ArrayBuffer>, type: string, disposition: string): Response {
  return new Response(body, {
    headers: { 'content-type': type, 'content-disposition': disposition, 'cache-control': 'no-store' },
  });
}

import { write, type FormatFile, type WriteOptions } from '@isnad/formats';
import { listLabels, type ClaimReview, type StoredArticle } from '@isnad/store';
import { strToU8, zipSync } from 'fflate';
import { csvRow } from '$lib/csv.ts';
import { directionOf } from '$lib/preferences.ts';
import type { ExportFormat } from '$lib/export-formats.ts';
import type { ClaimView } from '@isnad/store';
import { attachment } from './attachment.ts';
import { desk } from './desk.ts';
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
export const writeOptions = async (lang: 'ar' | 'en'): Promise<WriteOptions> => {
  return { lang, labels: await listLabels((await desk()).store), made: new Date().toISOString() };
};

/** The formats that are this desk's own; the others are those of `@isnad/formats`. */
const OWN = { json: 'application/json', ndjson: 'application/x-ndjson', csv: 'text/csv' } as const;
type OwnFormat = keyof typeof OWN;

const isOwn = (format: ExportFormat): format is OwnFormat => Object.hasOwn(OWN, format);

/**
 * One download of one article or of many. The desk's own formats are one file: an object for one and `{ articles: [...] }` for
 * many as JSON, a line or a row for each claim otherwise. Of the others each article has files of its own; more than one come
 * packed together.
 */
export function exportFile(
  format: ExportFormat,
  exported: readonly Exported[],
  name: string,
  options: WriteOptions = {},
): Response {
  const [only, ...more] = exported;
  const title = only !== undefined && more.length === 0 ? only.article.title : '';
  if (isOwn(format)) return fileResponse(bodyOf(format, exported), OWN[format], format, name, title);
  const files = exported.flatMap((each, index) =>
    sharedFiles(format, each, options).map((file) => ({ ...file, name: `${index + 1}-${each.article.id}` })),
  );
  const [file, ...others] = files;
  if (file !== undefined && others.length === 0) return fileResponse(file.body, file.type, file.ending, name, title);
  return packedResponse(packed(files), format, name, title);
}

function sharedFiles(
  format: Exclude<ExportFormat, OwnFormat>,
  exported: Exported,
  options: WriteOptions,
): FormatFile[] {
  const { article, views, reviews, names } = exported;
  // The claims as reviewers corrected them, with those that they added.
  const extraction = { ...article.extraction, claims: views.map(({ claim }) => claim) };
  return write(format, extraction, { ...options, reviews, reviewers: names });
}

function packed(files: readonly (FormatFile & { readonly name: string })[]): Uint8Array<ArrayBuffer> {
  const entries = files.map(({ name, ending, body }) => [
    // All texts of a folder share one configuration, under the name that brat looks for.
    ending === 'conf' ? 'annotation.conf' : `${name}.${ending}`,
    strToU8(body),
  ]);
  return new Uint8Array(zipSync(Object.fromEntries(entries)));
}

function bodyOf(format: OwnFormat, exported: readonly Exported[]): string {
  switch (format) {
    case 'json': {
      const articles = exported.map(({ article, views, names }) => {
        const { text: _text, extraction: _extraction, assignments: _assignments, ...details } = article;
        return { article: details, claims: views.map((view) => plain(view, names)) };
      });
      const [only, ...more] = articles;
      const whole = only !== undefined && more.length === 0 ? only : { articles };
      return `${JSON.stringify({ schema: 'isnad-review/1', ...whole }, null, 2)}\n`;
    }
    case 'ndjson':
      return exported
        .flatMap(({ article, views, names }) =>
          views.map((view) => `${JSON.stringify({ article: article.id, ...plain(view, names) })}\n`),
        )
        .join('');
    case 'csv':
      return csv(exported);
    default:
      return format satisfies never;
  }
}

function plain({ id, number, claim, review, corrected }: ClaimView, names: Readonly<Record<string, string>>) {
  return {
    id,
    number,
    claim,
    corrected,
    struck: review.struck,
    conflict: review.conflict,
    sourcing: review.sourcing.label,
    status: review.status.label,
    judgements: { sourcing: review.sourcing.judgements, status: review.status.judgements },
    settlements: { sourcing: review.sourcing.settlement, status: review.status.settlement },
    evidence: review.evidence,
    notes: review.notes,
    reviewers: Object.fromEntries(
      [...review.sourcing.judgements, ...review.status.judgements].map(({ reviewer }) => [
        reviewer,
        names[reviewer] ?? '',
      ]),
    ),
  };
}

function csv(exported: readonly Exported[]): string {
  const head = [
    'article',
    'number',
    'claim',
    'text',
    'kind',
    'chain',
    'status',
    'sourcing',
    'conflict',
    'struck',
    'links',
    'notes',
  ];
  const rows = exported
    .flatMap(({ article, views, names }) =>
      views.map((view) => ({ title: article.title, lang: article.lang, review: view.review, ...plain(view, names) })),
    )
    .map((each) => {
      const judgements = [...each.judgements.status, ...each.judgements.sourcing];
      const links = [...judgements.flatMap(({ links: some }) => some), ...each.evidence].map(({ url }) => url);
      const notes = [...judgements.map(({ note }) => note), ...each.notes.map(({ text }) => text)].filter(
        (note) => note !== '',
      );
      const comma = directionOf(each.lang) === 'rtl' ? '، ' : ', ';
      const chain = each.claim.chain.map(({ names }) => names.join(comma)).join(' > ');
      // While reviewers differ no label is in force: to a reader of the table that is not the same as nobody having looked.
      const inForce = (facet: 'status' | 'sourcing'): string =>
        each.review[facet].conflict ? 'in-conflict' : each.review[facet].label;
      return [
        each.title,
        each.number,
        each.id,
        each.claim.text,
        each.claim.kind,
        chain,
        inForce('status'),
        inForce('sourcing'),
        each.conflict ? 'yes' : 'no',
        each.struck ? 'yes' : 'no',
        [...new Set(links)].join(' '),
        notes.join(' | '),
      ];
    });
  // The mark at the start tells spreadsheets that this is UTF-8; without it they break Arabic.
  return `\uFEFF${[head, ...rows].map(csvRow).join('')}`;
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

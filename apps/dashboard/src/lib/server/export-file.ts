import type { StoredArticle } from '@isnad/store';
import { csvRow } from '$lib/csv.ts';
import type { ClaimView } from '$lib/review/claim-view.ts';

/** What a desk takes to other programs, apart from gold, which is of whole articles only. */
export const EXPORT_FORMATS = ['json', 'ndjson', 'csv'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const isExportFormat = (value: string): value is ExportFormat => EXPORT_FORMATS.some((each) => each === value);

/** An article with those of its claims that are asked for. */
export interface Exported {
  readonly article: StoredArticle;
  readonly views: readonly ClaimView[];
  readonly names: Readonly<Record<string, string>>;
}

const TYPES = { json: 'application/json', ndjson: 'application/x-ndjson', csv: 'text/csv' } as const;

/**
 * One file of one article or of many: an object for one and `{ articles: [...] }` for many as JSON, a line or a row for each
 * claim otherwise.
 */
export function exportFile(format: ExportFormat, exported: readonly Exported[], name: string): Response {
  return fileResponse(bodyOf(format, exported), TYPES[format], format, name);
}

function bodyOf(format: ExportFormat, exported: readonly Exported[]): string {
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
    .flatMap(({ article, views, names }) => views.map((view) => ({ title: article.title, ...plain(view, names) })))
    .map((each) => {
      const judgements = [...each.judgements.status, ...each.judgements.sourcing];
      const links = [...judgements.flatMap(({ links: some }) => some), ...each.evidence].map(({ url }) => url);
      const notes = [...judgements.map(({ note }) => note), ...each.notes.map(({ text }) => text)].filter(
        (note) => note !== '',
      );
      const chain = each.claim.chain.map(({ names }) => names.join('، ')).join(' > ');
      return [
        each.title,
        each.number,
        each.id,
        each.claim.text,
        each.claim.kind,
        chain,
        each.status,
        each.sourcing,
        each.conflict ? 'yes' : 'no',
        each.struck ? 'yes' : 'no',
        [...new Set(links)].join(' '),
        notes.join(' | '),
      ];
    });
  // The mark at the start tells spreadsheets that this is UTF-8; without it they break Arabic.
  return `\uFEFF${[head, ...rows].map(csvRow).join('')}`;
}

/** A body to be kept as a file, never to be shown in place. */
export function fileResponse(body: string, type: string, ending: string, name: string): Response {
  return new Response(body, {
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'content-disposition': `attachment; filename="isnad-${name.replace(/[^\w-]/gu, '')}.${ending}"`,
      'cache-control': 'no-store',
    },
  });
}

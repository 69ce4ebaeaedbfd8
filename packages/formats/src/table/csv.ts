import type { Extraction } from '@isnad/core';
import { chainLine } from '../model/chain.ts';
import { checkArguments, checkType } from '../model/check.ts';
import { judgementsInForce, linksInForce } from '../model/in-force.ts';
import { claimRecords, type ClaimRecord } from './claim-record.ts';
import { articleFacts, type ArticleOptions } from './ndjson.ts';

/** How the table is written. */
export interface CsvOptions extends ArticleOptions {
  /** The mark at the start that tells spreadsheets that this is UTF-8; without it they break Arabic. Off when absent. */
  readonly bom?: boolean;
  /** The line of column names; on when absent. Off for all articles of a file but the first. */
  readonly header?: boolean;
}

const COLUMNS = [
  'article',
  'title',
  'number',
  'claim',
  'state',
  'section',
  'text',
  'kind',
  'speech',
  'certainty',
  'polarity',
  'chain',
  'flags',
  'status',
  'sourcing',
  'conflict',
  'corrected',
  'struck',
  'links',
  'notes',
  'start',
  'end',
  'confidence',
  'reviewers',
  'publisher',
  'url',
  'published',
] as const;

/**
 * The claims of an article as a table: RFC 4180, a row a claim, offsets in UTF-16 units. What a spreadsheet would run as a formula is
 * defused.
 *
 * @example toCsv(extraction, { bom: true })
 */
export function toCsv(extraction: Extraction, options: CsvOptions = {}): string {
  checkArguments(extraction, options);
  const { article, title, publisher, url, published } = articleFacts(extraction, options);
  const rows = claimRecords(extraction, options).map((record) =>
    csvRow([article, title, ...cells(record), publisher, url, published]),
  );
  const header = options.header === false ? '' : csvRow(COLUMNS);
  return `${options.bom === true ? '\uFEFF' : ''}${header}${rows.join('')}`;
}

function cells({ claim, quote, ...record }: ClaimRecord): (string | number | null)[] {
  const facets = (['status', 'sourcing'] as const).map((facet) => ({
    label: record[facet],
    conflict: record[facet] === 'in-conflict',
    judgements: record.judgements[facet],
    settlement: record.settlements[facet],
  }));
  // What another verdict rested on would stand there as evidence for this one.
  const judgements = facets.flatMap((facet) => judgementsInForce<string>(facet));
  const settlements = facets.flatMap(({ conflict, settlement }) => (conflict ? [] : (settlement ?? [])));
  const links = facets.flatMap(linksInForce);
  const reviewers = [...judgements, ...settlements].map(({ reviewer }) => record.reviewers[reviewer] ?? reviewer);
  const notes = [
    ...judgements.map(({ note }) => note ?? ''),
    ...settlements.map(({ reason }) => reason),
    ...record.notes.map(({ text }) => text),
  ].filter((note) => note !== '');
  const yes = (value: boolean): string => (value ? 'yes' : 'no');
  return [
    record.number,
    record.id,
    record.state,
    claim?.section ?? null,
    claim?.text ?? quote?.exact.join(' … ') ?? null,
    claim?.kind ?? null,
    claim?.speech ?? null,
    claim?.certainty ?? null,
    claim?.polarity ?? null,
    claim ? chainLine(claim, ' > ') : null,
    claim?.sourcing.flags.join(' ') ?? null,
    record.status,
    record.sourcing,
    yes(record.conflict),
    yes(record.corrected),
    yes(record.struck),
    [...new Set([...links, ...record.evidence].map(({ url }) => url))].join(' '),
    [...new Set(notes)].join(' | '),
    claim?.content[0]?.start ?? null,
    claim?.content.at(-1)?.end ?? null,
    claim?.confidence ?? null,
    [...new Set(reviewers)].join(' | '),
  ];
}

/**
 * One row of a CSV file (RFC 4180). A cell that a spreadsheet would run as a formula is defused with an apostrophe, also where white
 * space or invisible characters stand before the sign, or it is a wide one. Throws FormatError `invalid-argument`.
 *
 * @example csvRow(['a', '=HYPERLINK("x")', 'say "no"']) // 'a,"\'=HYPERLINK(""x"")","say ""no"""\r\n'
 */
export function csvRow(cells: readonly (string | number | null)[]): string {
  checkType(cells, 'list', 'A row');
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  checkType(value, 'string', 'A cell that is neither a number nor null');
  const safe = /^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

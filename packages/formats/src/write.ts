import type { Extraction } from '@isnad/core';
import { BRAT_CONFIGURATION, toBrat } from './brat/from-extraction.ts';
import { toClaimReviews, type ClaimReviewOptions } from './claim-review/from-extraction.ts';
import { FormatError } from './errors.ts';
import { checkArguments } from './model/check.ts';
import { withoutStruck } from './model/reviewed-claim.ts';
import { toNinjs } from './ninjs/from-extraction.ts';
import { toProv } from './prov/from-extraction.ts';
import { toHtml, type HtmlOptions } from './report/to-html.ts';
import { toCsv, type CsvOptions } from './table/csv.ts';
import { toNdjson, toReviewJson } from './table/ndjson.ts';
import { toWebAnnotations } from './web-annotation/from-extraction.ts';

/** The names of the formats, as a command line or an address gives them. */
export const FORMATS = [
  'claimreview',
  'webannotation',
  'prov',
  'ninjs',
  'csv',
  'ndjson',
  'json',
  'brat',
  'html',
] as const;
export type Format = (typeof FORMATS)[number];

export interface WriteOptions extends ClaimReviewOptions, HtmlOptions, CsvOptions {
  /** What the caller knows about the article; only for `json`. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/** A file to be written as UTF-8. */
export interface FormatFile {
  /** The end of its name, after the dot: `csv`. */
  readonly ending: string;
  /** Its media type, for a download. */
  readonly type: string;
  readonly body: string;
}

/**
 * An article in one of the formats. All are one file, but for brat, which has the text, the annotations, and the configuration that they
 * share (to be written as `annotation.conf`). PROV-O and ninjs have no word for a claim that was struck, so they leave it out.
 * Throws FormatError: `unknown-format`, `invalid-argument`.
 *
 * @example write('csv', extraction)[0]?.body
 */
export function write(format: Format, extraction: Extraction, options: WriteOptions = {}): FormatFile[] {
  checkArguments(extraction, options);
  switch (format) {
    case 'claimreview':
      return [jsonLd(toClaimReviews(extraction, options), 'claimreview.jsonld')];
    case 'webannotation':
      return [jsonLd(toWebAnnotations(extraction, options), 'webannotation.jsonld')];
    case 'prov':
      return [jsonLd(toProv(withoutStruck(extraction, options.reviews), options), 'prov.jsonld')];
    case 'ninjs':
      return [
        {
          ending: 'ninjs.json',
          type: 'application/json',
          body: indented(toNinjs(withoutStruck(extraction, options.reviews), options)),
        },
      ];
    case 'csv':
      return [{ ending: 'csv', type: 'text/csv', body: toCsv(extraction, options) }];
    case 'ndjson':
      return [{ ending: 'ndjson', type: 'application/x-ndjson', body: toNdjson(extraction, options) }];
    case 'json':
      return [{ ending: 'json', type: 'application/json', body: toReviewJson(extraction, options) }];
    case 'html':
      return [{ ending: 'html', type: 'text/html', body: toHtml(extraction, options) }];
    case 'brat': {
      const { txt, ann } = toBrat(extraction, options);
      return [
        { ending: 'txt', type: 'text/plain', body: txt },
        { ending: 'ann', type: 'text/plain', body: ann },
        { ending: 'conf', type: 'text/plain', body: BRAT_CONFIGURATION },
      ];
    }
    default:
      throw unknown(format);
  }
}

function unknown(format: never): FormatError {
  return new FormatError(
    'unknown-format',
    `«${typeof format === 'string' ? format : typeof format}» is none of the formats: ${FORMATS.join(', ')}.`,
  );
}

function jsonLd(value: object, ending: string): FormatFile {
  return { ending, type: 'application/ld+json', body: indented(value) };
}

function indented(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

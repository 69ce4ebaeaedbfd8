import { OneArticleError } from '../io/failure.ts';
import { textOf, type Piece } from '../work/render.ts';
import type { OutputFormat } from './formats.ts';

/** Puts articles that were written one by one into a single stream. */
export interface Joiner {
  /** What is to be written for the next article. */
  article(pieces: readonly Piece[]): string | Uint8Array;
  /** What is to be written once they are all written. */
  end(): string;
}

export interface JoinerOptions {
  /** Whether more than one article may come: JSON is an array then. */
  readonly several: boolean;
  /** Whether an earlier run has written some already. */
  readonly begun: boolean;
}

/**
 * The joiner of a form.
 *
 * @example
 * ```ts
 * createJoiner('json', { several: true, begun: false }).article([{ ending: 'json', body: '{}\n' }]); // '[\n  {}'
 * ```
 */
export function createJoiner(format: OutputFormat, { several, begun }: JoinerOptions): Joiner {
  switch (format) {
    case 'ndjson':
      return { article: (pieces) => (pieces.length === 1 ? (pieces[0]?.body ?? '') : bodies(pieces)), end: () => '' };
    case 'text':
      return separated(begun, (body, first) => (first ? body : `\n${body}`));
    case 'csv':
      // The names of the columns stand once.
      return separated(begun, (body, first) => (first ? body : body.slice(body.indexOf('\r\n') + 2)));
    case 'html':
    case 'brat':
      return separated(begun, (body, first) => {
        if (!first) throw new OneArticleError(format);
        return body;
      });
    case 'claimreview':
      return several ? array(begun, itemsOfArray) : { article: bodies, end: () => '' };
    case 'json':
    case 'webannotation':
    case 'prov':
    case 'ninjs':
      return several ? array(begun, (body) => body.trimEnd()) : { article: bodies, end: () => '' };
    default:
      return format satisfies never;
  }
}

function bodies(pieces: readonly Piece[]): string {
  return pieces.map(textOf).join('');
}

function separated(begun: boolean, join: (body: string, first: boolean) => string): Joiner {
  let first = !begun;
  return {
    article(pieces) {
      const joined = join(bodies(pieces), first);
      first = false;
      return joined;
    },
    end: () => '',
  };
}

/** An array over lines. The comma comes with the next element, since only then is it known that there is one. */
function array(begun: boolean, elements: (body: string) => string): Joiner {
  let first = !begun;
  return {
    article(pieces) {
      const json = elements(bodies(pieces));
      if (json === '') return '';
      const joined = `${first ? '[' : ','}\n${json.replace(/^/gmu, '  ')}`;
      first = false;
      return joined;
    },
    end: () => (first ? '[]\n' : '\n]\n'),
  };
}

/** The elements of an indented array, so that the arrays of all articles become one. */
function itemsOfArray(body: string): string {
  return body.trim().slice(1, -1).trim().replace(/^ {2}/gmu, '');
}

import type { IngestedArticle } from '../article.ts';
import { assemble } from '../assemble.ts';
import { checkOptions } from '../check-options.ts';
import { IngestError } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import { cleanText, countWords } from '../text/clean.ts';
import { classifyLines, factsOfLines, titleLine } from './lines.ts';
import { webAddress } from '../html/metadata.ts';

export interface FileOptions {
  /** Where the file was read from. */
  readonly url?: string;
}

/**
 * The article in a plain text. Lines that were broken for an e-mail or a terminal are joined again; the first line is the title
 * where it reads like one.
 *
 * Throws IngestError: `no-article` for a text without a word, `too-large`, `invalid-argument`.
 */
export function fromText(text: string, options: FileOptions = {}): IngestedArticle {
  if (typeof text !== 'string') throw new IngestError('invalid-argument', 'A text is a string.');
  if (text.length > LIMITS.text)
    throw new IngestError('too-large', `The text is larger than ${LIMITS.text} characters.`);
  const address = addressOf(options);
  const lines = paragraphsOf(text);
  if (!lines.some((line) => countWords(line) > 0)) throw new IngestError('no-article', 'The text has no word.');
  const blocks = classifyLines(lines, titleLine(lines));
  return assemble({ blocks, meta: factsOfLines(blocks, []), ...address });
}

export function addressOf(options: FileOptions): { url?: string } {
  checkOptions(options);
  const { url } = options;
  const address = url === undefined ? undefined : webAddress(url, undefined);
  if (address === null) throw new IngestError('invalid-argument', '`url` must be an absolute http(s) address.');
  return address === undefined ? {} : { url: address };
}

function paragraphsOf(text: string): string[] {
  const paragraphs: string[] = [];
  let lines: string[] = [];
  const end = (): void => {
    paragraphs.push(...(isWrapped(lines) ? [lines.join(' ')] : lines));
    lines = [];
  };
  for (const line of text.split(/\r\n|[\n\r\u0085\u2028\u2029]/u)) {
    const clean = cleanText(line);
    if (clean === '') end();
    else lines.push(clean);
  }
  end();
  return paragraphs;
}

const WRAPPED = { shortest: 40, longest: 100 };

/** Whether the lines are one paragraph broken to a width: all but the last are about as long, and most break within a sentence. */
function isWrapped(lines: readonly string[]): boolean {
  const broken = lines.slice(0, -1);
  if (broken.length === 0) return false;
  const even = broken.every(({ length }) => length >= WRAPPED.shortest && length <= WRAPPED.longest);
  return even && broken.filter((line) => /[.!؟?:»"”]$/u.test(line)).length * 2 <= broken.length;
}

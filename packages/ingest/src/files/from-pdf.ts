import { getDocumentProxy } from 'unpdf';
import type { ArticleBlock, IngestedArticle } from '../article.ts';
import { assemble } from '../assemble.ts';
import { IngestError } from '../errors.ts';
import type { Statement } from '../html/sources.ts';
import { LIMITS } from '../limits.ts';
import { cleanText, countWords } from '../text/clean.ts';
import { addressOf, type FileOptions } from './from-text.ts';
import { classifyLines, factsOfLines, titleLine } from './lines.ts';
import { linesOf, type PageLine, type Run } from './pdf-lines.ts';
import { paragraphsOf, type PdfParagraph } from './pdf-paragraphs.ts';

/**
 * The article in a PDF file, Arabic in logical order. Columns are read in the order in which the file draws them.
 *
 * Throws IngestError: `encrypted-pdf`, `unreadable-pdf`, `no-text` for scanned pages (they are pictures: nothing is recognised),
 * `too-large`, `invalid-argument`.
 */
export async function fromPdf(bytes: Uint8Array, options: FileOptions = {}): Promise<IngestedArticle> {
  if (!(bytes instanceof Uint8Array)) throw new IngestError('invalid-argument', 'A PDF file is bytes.');
  if (bytes.length > LIMITS.pdf) throw new IngestError('too-large', `The file is larger than ${LIMITS.pdf} bytes.`);
  const address = addressOf(options);
  const { pages, properties } = await readPages(bytes);
  const { paragraphs, furniture } = paragraphsOf(pages);
  if (paragraphs.length === 0)
    throw new IngestError('no-text', 'The file has no text; its pages may be pictures, which are not recognised.');
  const lines = paragraphs.map(({ text }) => text);
  const blocks: ArticleBlock[] = [
    ...classifyLines(lines, titleOf(paragraphs)),
    ...furniture.map((text): ArticleBlock => ({ kind: 'furniture', text })),
  ];
  return assemble({ blocks, meta: factsOfLines(blocks, [properties]), ...address });
}

/** The largest type among the first paragraphs, where one is clearly larger than the body; else the first line. */
function titleOf(paragraphs: readonly PdfParagraph[]): string | undefined {
  const sizes = paragraphs.map(({ size }) => size).sort((a, b) => a - b);
  const body = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const head = paragraphs.slice(0, 6).filter(({ size, text }) => size > body * 1.15 && countWords(text) >= 2);
  const largest = head.reduce<PdfParagraph | undefined>(
    (a, b) => (a === undefined || b.size > a.size ? b : a),
    undefined,
  );
  return largest?.text ?? titleLine(paragraphs.map(({ text }) => text));
}

async function readPages(bytes: Uint8Array): Promise<{ pages: PageLine[][]; properties: Statement }> {
  try {
    // The reader takes the bytes for itself; the caller's stay his.
    const document = await getDocumentProxy(Uint8Array.from(bytes), { isEvalSupported: false, verbosity: 0 });
    try {
      if (document.numPages > LIMITS.pdfPages)
        throw new IngestError('too-large', `The file has more than ${LIMITS.pdfPages} pages.`);
      const pages: PageLine[][] = [];
      let count = 0;
      for (let number = 1; number <= document.numPages; number++) {
        const page = await document.getPage(number);
        const { items } = await page.getTextContent({ disableNormalization: true });
        count += items.length;
        if (count > LIMITS.pdfRuns) throw new IngestError('too-large', 'The file has more text than any article.');
        pages.push(linesOf(items.flatMap(runOf)));
        page.cleanup();
      }
      const { info } = await document.getMetadata();
      return { pages, properties: propertiesOf(info) };
    } finally {
      await document.destroy();
    }
  } catch (cause) {
    if (IngestError.isInstance(cause)) throw cause;
    const name = cause instanceof Error ? cause.name : '';
    throw name === 'PasswordException'
      ? new IngestError('encrypted-pdf', 'The PDF file asks for a password.', cause)
      : new IngestError('unreadable-pdf', 'The file is no PDF, or it is damaged.', cause);
  }
}

function runOf(item: object): Run[] {
  if (!('str' in item) || !('transform' in item) || !('width' in item)) return [];
  const { str, transform, width } = item;
  if (typeof str !== 'string' || !Array.isArray(transform) || typeof width !== 'number') return [];
  const numbers = transform.map(Number);
  const [, , skew = 0, height = 0, x = 0, y = 0] = numbers;
  const blank = str.trim() === '';
  return [{ text: str, x, y, width, size: blank ? 0 : Math.hypot(skew, height) }];
}

function propertiesOf(info: object): Statement {
  const author = 'Author' in info && typeof info.Author === 'string' ? cleanText(info.Author) : '';
  return { from: 'file', authors: author === '' ? [] : [author] };
}

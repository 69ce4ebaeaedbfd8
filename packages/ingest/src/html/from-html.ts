import type { ArticleBlock, FoundMeta, IngestedArticle, Note } from '../article.ts';
import { assemble } from '../assemble.ts';
import { checkOptions } from '../check-options.ts';
import { IngestError } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import { countWords, skeleton } from '../text/clean.ts';
import { decodePage } from './decode.ts';
import { readBody } from './body.ts';
import { parsePage } from './dom.ts';
import { settle, settleTitle, titleParts, webAddress } from './metadata.ts';
import { rawBlocks, type RawBlock } from './raw-blocks.ts';
import { reducePage, textOfHtml } from './reduce.ts';
import { fromJsonLd, fromLinks, fromMeta, fromMicrodata, pageData, type PageData, type Statement } from './sources.ts';
import { typesOf } from './json-ld.ts';
import { fromView } from './view.ts';

export interface HtmlOptions {
  /** The address of the page; relative links are resolved against it. */
  readonly url?: string;
  /** The `Content-Type` that the page came with. Its charset is believed only where the bytes bear it out. */
  readonly contentType?: string;
}

/**
 * The article of a web page: its body without what stands around it, and what the page says of it.
 *
 * Throws IngestError: `no-article` where the page has no text that could be one, `too-large` and `too-complex` beyond the limits,
 * `invalid-argument`.
 */
export function fromHtml(html: string | Uint8Array, options: HtmlOptions = {}): IngestedArticle {
  if (typeof html !== 'string' && !(html instanceof Uint8Array))
    throw new IngestError('invalid-argument', 'A page is a string or bytes.');
  checkOptions(options);
  if (html.length > LIMITS.html) throw new IngestError('too-large', `The page is larger than ${LIMITS.html} bytes.`);
  const base = options.url === undefined ? undefined : webAddress(options.url, undefined);
  if (base === null) throw new IngestError('invalid-argument', '`url` must be an absolute http(s) address.');
  const decoded = typeof html === 'string' ? null : decodePage(html, options.contentType);
  const reduced = reducePage(decoded?.text ?? (typeof html === 'string' ? html : ''));
  const page = parsePage(reduced.html);
  const known = pageData(reduced.jsonLd);

  const body = page.querySelector('body') ?? page.documentElement;
  const all = rawBlocks(body);
  const [openGraph, meta] = fromMeta(page);
  const [link, element] = fromLinks(page);
  const data = fromJsonLd(known);
  const microdata = fromMicrodata(page);
  const titled = [data, openGraph, microdata, meta, element];
  const { title, outlet } = settleTitle(headings(all, titled), titled);

  const seen = readBody(reduced.html, body, all, title?.value);
  const indexed = bodyFromData(known);
  const [length, indexedLength] = [wordsIn(seen?.blocks ?? []), wordsIn(indexed ?? [])];
  // Readers without script see nothing, or a line or two.
  const given = length < 20 && indexedLength > length ? indexed : null;
  const blocks = given ?? seen?.blocks ?? [];
  if (!blocks.some((block) => block.kind === 'paragraph'))
    throw new IngestError(
      'no-article',
      'The page has no text that could be an article; it may be written by a script.',
    );

  const view = fromView(blocks, seen?.view ?? [], outlet?.value);
  const facts: FoundMeta = {
    ...settle([data, openGraph, meta, microdata, link, element, ...view], base),
    ...(title === undefined ? {} : { title }),
  };
  const notes: Note[] = [];
  if (decoded?.mislabelled === true) notes.push('wrong-charset');
  if (reduced.lifted) notes.push('lifted');
  if (given !== null) notes.push('body-from-data');
  else if (indexedLength > length * 1.5) notes.push('less-than-data');
  const { article } = known;
  if (article !== null && typesOf(article).includes('LiveBlogPosting')) notes.push('live-blog');
  if (String(article?.['isAccessibleForFree']).toLowerCase() === 'false') notes.push('not-free');
  return assemble({
    blocks,
    meta: facts,
    notes,
    ...(base === undefined ? {} : { url: base }),
    ...(decoded === null ? {} : { encoding: decoded.encoding }),
  });
}

function wordsIn(blocks: readonly ArticleBlock[]): number {
  return blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'heading')
    .reduce((sum, { text }) => sum + countWords(text), 0);
}

/** Visible titles, the first first; where none is marked as one, the line that repeats what the page says of itself. */
function headings(blocks: readonly RawBlock[], statements: readonly Statement[]): string[] {
  const seen = blocks.filter((block) => !block.marks.some(({ kind }) => kind === 'hidden'));
  const marked = seen.filter(({ name }) => name === 'h1').map(({ text }) => text);
  const titles = marked.filter((text) => countWords(text) >= 2 && text.length < 400);
  if (titles.length > 0) return titles;
  const parts = new Set(
    statements
      .flatMap(({ title }) => title ?? [])
      .flatMap((text) => [text, ...titleParts(text)])
      .filter((part) => countWords(part) >= 3)
      .map(skeleton),
  );
  return seen
    .filter(({ text }) => parts.has(skeleton(text)))
    .map(({ text }) => text)
    .slice(0, 1);
}

/** The text that the page gives to search engines, where its visible part has none. */
function bodyFromData({ article }: PageData): readonly ArticleBlock[] | null {
  const body = article?.['articleBody'];
  if (typeof body !== 'string') return null;
  const lines = /<(?:p|br|div)\b/iu.test(body) ? body.split(/<\/p>|<br\s*\/?>|<\/div>/iu) : body.split(/\n+/u);
  const blocks = lines
    .slice(0, LIMITS.elements)
    .map((line): ArticleBlock => ({ kind: 'paragraph', text: textOfHtml(line) }));
  const written = blocks.filter((block) => block.text !== '');
  return written.length === 0 ? null : written;
}

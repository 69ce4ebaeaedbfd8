import type { ArticleBlock } from '../article.ts';
import { classify, type Classified } from './classify.ts';
import type { RawBlock } from './raw-blocks.ts';
import { findRegion } from './region.ts';
import { skeleton } from '../text/clean.ts';

interface Body {
  /** What is in and right above the article, in reading order. */
  readonly blocks: readonly ArticleBlock[];
  /** The headings and paragraphs, joined by blank lines. */
  readonly text: string;
  /** The same blocks with what the mark-up says of them. */
  readonly view: readonly Classified[];
}

/** The blocks of the article, from its title to its end; null where the page has none. */
export function readBody(
  html: string,
  body: Element,
  all: readonly RawBlock[],
  title: string | undefined,
): Body | null {
  const region = findRegion(html, body, all);
  if (region === null) return null;
  const inRegion = all.map((block) => region.element.contains(block.element));
  const start = inRegion.indexOf(true);
  const from = titleAbove(all, start, title);
  const blocks = all.filter((_, at) => (at >= from && at < start) || inRegion[at] === true);
  const view = classify(blocks, { title, kept: region.kept, heavy: region.heavy });
  const text = view
    .filter(({ kind }) => kind === 'paragraph' || kind === 'heading')
    .map((block) => block.text)
    .join('\n\n');
  return { blocks: view.map(({ kind, text }) => ({ kind, text })), text, view };
}

/** How far above the body its title may stand, in blocks: author, date, share bar and picture lie between. */
const REACH = 40;

function titleAbove(blocks: readonly RawBlock[], start: number, title: string | undefined): number {
  const wanted = skeleton(title ?? '');
  if (wanted === '') return start;
  for (let at = start - 1; at >= Math.max(0, start - REACH); at--) {
    const block = blocks[at];
    if (block !== undefined && /^h[12]$/u.test(block.name) && skeleton(block.text) === wanted) return at;
  }
  return start;
}

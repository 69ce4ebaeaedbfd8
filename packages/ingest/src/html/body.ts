import type { ArticleBlock } from '../article.ts';
import { classify, type Classified } from './classify.ts';
import type { RawBlock } from './raw-blocks.ts';
import { findRegion } from './region.ts';
import { readDate } from '../dates/visible.ts';
import { countWords, skeleton } from '../text/clean.ts';

interface Body {
  /** What is in and right above the article, in reading order. */
  readonly blocks: readonly ArticleBlock[];
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
  const scene = { title, kept: region.kept, heavy: region.heavy };
  const above = classify(blocks, scene);
  const view = [...above, ...bylineBelow(all, inRegion.lastIndexOf(true) + 1, around(region.element), above, scene)];
  return { blocks: view.map(({ kind, text }) => ({ kind, text })), view };
}

/** The element that holds the article with what belongs to it. */
function around(region: Element): Element | null {
  return region.closest('article') ?? region.parentElement?.parentElement?.parentElement ?? region.parentElement;
}

/** Some templates name the writer below the body only. */
function bylineBelow(
  all: readonly RawBlock[],
  from: number,
  within: Element | null,
  above: readonly Classified[],
  scene: Parameters<typeof classify>[1],
): readonly Classified[] {
  if (above.some(({ kind }) => kind === 'byline')) return [];
  const near = all.slice(from, from + BELOW).filter(({ element }) => within?.contains(element) === true);
  return classify(near, { ...scene, title: undefined })
    .filter(({ kind }) => kind === 'byline')
    .slice(0, 1);
}

/** How far below the body its author may stand, in blocks. */
const BELOW = 6;

/** How far above the body its title may stand, in blocks: author, date, share bar and picture lie between. */
const REACH = 40;

/** Some templates set the date above the title. */
function dateAbove(blocks: readonly RawBlock[], title: number): number {
  const isDate = (at: number): boolean => {
    const text = blocks[at]?.text ?? '';
    return countWords(text) <= LONGEST_DATE && readDate(text) !== null;
  };
  return [title - 1, title - 2].find(isDate) ?? title;
}

/** In words. */
const LONGEST_DATE = 8;

function titleAbove(blocks: readonly RawBlock[], start: number, title: string | undefined): number {
  const wanted = skeleton(title ?? '');
  if (wanted === '') return start;
  for (let at = start - 1; at >= Math.max(0, start - REACH); at--) {
    const block = blocks[at];
    if (block !== undefined && skeleton(block.text) === wanted) return dateAbove(blocks, at);
  }
  return start;
}

import { Readability } from '@mozilla/readability';
import { skeleton } from '../text/clean.ts';
import { parsePage } from './dom.ts';
import { rawBlocks, type RawBlock } from './raw-blocks.ts';

interface Region {
  /** The smallest element that holds nearly all of the article. */
  readonly element: Element;
  /** The blocks that are taken for the article, before anything is known of furniture. */
  readonly kept: ReadonlySet<RawBlock>;
  /** Elements that hold so much of the article that their own name says nothing against it. */
  readonly heavy: ReadonlySet<Element>;
}

/** The share of the article that the region must hold, and from which an element is no furniture whatever it is called. */
const REGION_SHARE = 0.9;
const HEAVY_SHARE = 0.4;

/**
 * Where on the page the article is. Readability finds it; as it also rewrites, drops and joins, only its finding is used, and the
 * blocks are those of the page as it was.
 */
export function findRegion(html: string, body: Element, blocks: readonly RawBlock[]): Region | null {
  const found = readable(html);
  const kept = new Set(blocks.filter((block) => found.has(skeleton(block.text)) && !block.marks.some(isHiddenMark)));
  const weights = new Map<Element, number>();
  let total = 0;
  for (const { element, text } of kept) {
    total += text.length;
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      weights.set(at, (weights.get(at) ?? 0) + text.length);
    }
  }
  if (total === 0) return null;
  const heavy = new Set([...weights].filter(([, weight]) => weight >= total * HEAVY_SHARE).map(([element]) => element));
  let element = body;
  for (let next: Element | undefined = body; next !== undefined;) {
    element = next;
    next = [...element.children].find((child) => (weights.get(child) ?? 0) >= total * REGION_SHARE);
  }
  // A single block is no region: what stands beside it belongs to the article as well.
  if (kept.size > 1 || element.parentElement === null) return { element, kept, heavy };
  return { element: element.parentElement, kept, heavy };
}

function isHiddenMark({ kind }: { kind: string }): boolean {
  return kind === 'hidden';
}

/** The texts of the blocks that Readability takes for the article, without spaces and marks. */
function readable(html: string): ReadonlySet<string> {
  const result = new Readability<Node>(parsePage(html), {
    disableJSONLD: true,
    charThreshold: 250,
    serializer: (node) => node,
  }).parse();
  const content = result?.content;
  if (content === null || content === undefined) return new Set();
  const holder = content.ownerDocument?.createElement('div');
  if (holder === undefined) return new Set();
  holder.appendChild(content);
  return new Set(
    rawBlocks(holder)
      .map((block) => skeleton(block.text))
      .filter((text) => text !== ''),
  );
}

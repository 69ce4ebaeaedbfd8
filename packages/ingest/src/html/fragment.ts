import type { ArticleBlock } from '../article.ts';
import { classify } from './classify.ts';
import { parsePage } from './dom.ts';
import { rawBlocks } from './raw-blocks.ts';
import { reducePage } from './reduce.ts';

/** The blocks of HTML that is known to be the article, as feeds and converted files have it; only its furniture is told apart. */
export function fragmentBlocks(
  html: string,
  title: string | undefined,
): { blocks: readonly ArticleBlock[]; lifted: boolean; nodes: number } {
  const reduced = reducePage(html);
  const page = parsePage(reduced.html);
  const all = rawBlocks(page.querySelector('body') ?? page.documentElement);
  const blocks = classify(all, { title, kept: new Set(all), heavy: new Set() });
  return {
    blocks: blocks.map(({ kind, text }) => ({ kind, text })),
    lifted: reduced.lifted,
    nodes: reduced.nodes,
  };
}

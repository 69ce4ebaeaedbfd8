import type { Block, Document } from '@isnad/core';

/**
 * The blocks of an article in reading order; where the extractor gave none, each line that has words is a paragraph,
 * so that an article in a language nobody taught it can still be read and marked.
 *
 * @example blocksOf({ text: 'One.\n\nTwo.', blocks: [], … }).map(({ span }) => span.start) // [0, 6]
 */
export function blocksOf(document: Pick<Document, 'text' | 'blocks'>): readonly Block[] {
  if (document.blocks.length > 0) return document.blocks;
  const blocks: Block[] = [];
  let start = 0;
  for (const line of document.text.split('\n')) {
    const end = start + line.length;
    if (line.trim() !== '') blocks.push({ kind: 'paragraph', span: { start, end } });
    start = end + 1;
  }
  return blocks;
}

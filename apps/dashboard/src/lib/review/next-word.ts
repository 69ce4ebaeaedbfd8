import type { Span } from '@isnad/core';
import { stepEdge, trimSpan } from './boundary.ts';

/**
 * The first word from a place of the text on, inside one block; the first word of all where none is left.
 *
 * @example nextWord('One. Two.', [{ start: 0, end: 9 }], 3) // { start: 5, end: 9 }
 */
export function nextWord(text: string, blocks: readonly Span[], from: number): Span | null {
  for (const block of blocks) {
    let start = Math.max(block.start, from);
    while (start < block.end) {
      const end = stepEdge(text, block, start, 'end', 1);
      if (end <= start) break;
      if (/[\p{L}\p{N}]/u.test(text.slice(start, end))) return trimSpan(text, { start, end });
      start = end;
    }
  }
  return from > 0 ? nextWord(text, blocks, 0) : null;
}

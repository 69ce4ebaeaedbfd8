import type { Span } from '@isnad/core';

/** What is selected in the article, as offsets into its text; empty where only a cursor stands there, null outside of it. */
export function selectedPlace(): Span | null {
  const range = getSelection()?.rangeCount ? getSelection()?.getRangeAt(0) : undefined;
  if (range === undefined) return null;
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  return start === null || end === null ? null : { start, end };
}

function offsetOf(node: Node, offset: number): number | null {
  const stretch = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-start]');
  return stretch ? Number(stretch.dataset['start']) + (node instanceof Element ? 0 : offset) : null;
}

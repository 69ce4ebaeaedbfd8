/** A place in the text of a page. */
export interface Caret {
  readonly node: Node;
  readonly offset: number;
}

type Asked = Partial<Pick<Document, 'caretPositionFromPoint' | 'caretRangeFromPoint'>>;

/** The place in the text under a point of the window; browsers know one or the other way of asking. */
export function caretAt(x: number, y: number, asked: Asked = document): Caret | null {
  const position = asked.caretPositionFromPoint?.(x, y);
  if (position) return { node: position.offsetNode, offset: position.offset };
  const range = asked.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

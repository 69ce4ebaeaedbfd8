import { describe, expect, it } from 'vitest';
import { caretAt } from './caret.ts';

const node = {} as Node;

describe('caretAt', () => {
  it('should ask the way that the browser knows', () => {
    const position = { offsetNode: node, offset: 3, getClientRect: () => null };
    expect(caretAt(1, 2, { caretPositionFromPoint: () => position })).toEqual({ node, offset: 3 });
    const range = { startContainer: node, startOffset: 4 } as Range;
    expect(caretAt(1, 2, { caretRangeFromPoint: () => range })).toEqual({ node, offset: 4 });
    expect(caretAt(1, 2, { caretPositionFromPoint: () => null })).toBeNull();
    expect(caretAt(1, 2, {})).toBeNull();
  });
});

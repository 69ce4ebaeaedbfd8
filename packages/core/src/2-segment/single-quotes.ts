import type { Token } from '../model/index.ts';

const OPENS = '‘';
const CLOSES = '’';
const STRAIGHT = "'";

/** What a single mark is in its place; a mark that is no key is an apostrophe. */
export type SingleMarks = ReadonlyMap<number, 'open' | 'close'>;

const NONE: SingleMarks = new Map();

/**
 * Tells single quotation marks from apostrophes in the items of one block: "'The engineers' union is old,' he said, 'and it's poor.'" A mark
 * opens where space stands before it and a word after; it closes where punctuation stands on either side, or else after a word that is no
 * plural ("engineers'"), and after one where nothing better comes before the next one opens. What opens and never closes is an apostrophe
 * ("'em"), but for one at the head of a paragraph or after a colon: a quotation over paragraphs may begin there or go on.
 */
export function singleMarks(items: readonly Token[], from: number, to: number): SingleMarks {
  let marks: Map<number, 'open' | 'close'> | null = null;
  let open = -1;
  let weak = -1;
  const settle = (close: number): void => {
    if (open < 0) return;
    marks ??= new Map();
    if (close >= 0) marks.set(open, 'open').set(close, 'close');
    else if (open === from || items[open - 1]?.kind === 'punctuation') marks.set(open, 'open');
    open = -1;
    weak = -1;
  };
  for (let i = from; i < to; i++) {
    const mark = items[i];
    if (mark?.kind !== 'punctuation') continue;
    const { norm } = mark;
    if (norm !== STRAIGHT && norm !== OPENS && norm !== CLOSES) continue;
    const before = i > from ? items[i - 1] : undefined;
    const after = i + 1 < to ? items[i + 1] : undefined;
    const touchesBefore = before !== undefined && before.end === mark.start;
    const touchesAfter = after !== undefined && after.start === mark.end;
    if (
      norm !== CLOSES &&
      touchesAfter &&
      (after.kind === 'word' || (norm === OPENS && after.kind !== 'symbol')) &&
      (!touchesBefore || (before.kind === 'punctuation' && !ENDS.has(before.norm)))
    ) {
      settle(weak);
      open = i;
      continue;
    }
    if (open < 0 || norm === OPENS || !touchesBefore || (touchesAfter && after.kind !== 'punctuation')) continue;
    // "rock 'n' roll": a letter alone is left out, not quoted.
    if (i === open + 2 && (before.norm.length < 2 || before.kind !== 'word')) continue;
    if (before.kind === 'punctuation' || touchesAfter || after === undefined || !before.norm.endsWith('s')) settle(i);
    else if (weak < 0) weak = i;
  }
  settle(weak);
  return marks ?? NONE;
}

/** Marks after which no quotation opens at once. */
const ENDS = new Set(['.', ',', '!', '?', '…', ')', ']', '”', CLOSES]);

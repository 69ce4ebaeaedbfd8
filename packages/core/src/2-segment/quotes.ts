import type { Quote, Token } from '../model/index.ts';
import { QUOTE_TOKENS } from '../text/limits.ts';
import { singleMarks } from './single-quotes.ts';

/** Marks that are apostrophes too; `singleMarks` tells which is which. */
export const SINGLE = 4;

/** Families of marks: a mark closes only what its family opened. Directions are a hint, since the web mixes them. */
const FAMILY = new Map<string, { family: number; side: 'open' | 'close' | 'either' }>([
  ['«', { family: 0, side: 'open' }],
  ['»', { family: 0, side: 'close' }],
  ['“', { family: 1, side: 'either' }],
  ['”', { family: 1, side: 'either' }],
  ['„', { family: 1, side: 'open' }],
  ['"', { family: 2, side: 'either' }],
  ['＂', { family: 2, side: 'either' }],
  ['‹', { family: 3, side: 'open' }],
  ['›', { family: 3, side: 'close' }],
  ['‘', { family: SINGLE, side: 'open' }],
  ['’', { family: SINGLE, side: 'close' }],
  ["'", { family: SINGLE, side: 'either' }],
]);

export interface OpenQuote {
  readonly open: number;
  readonly family: number;
  readonly parent: number;
}

export interface QuoteScan {
  readonly quotes: Quote[];
  /** Marks opened and not closed by the end of the items, outermost first. */
  readonly unclosed: readonly OpenQuote[];
}

/**
 * Pairs quotation marks in the items of one block. A mark looks like an opening one when space comes before it and a word after it; like a
 * closing one when it touches the word before. «…» may nest "…", and a mark of the same family that looks like an opening one nests too.
 */
export function pairQuotes(items: readonly Token[], from: number, to: number, carried: OpenQuote | null): QuoteScan {
  const quotes: Quote[] = [];
  const singles = singleMarks(items, from, to);
  const stack: OpenQuote[] = carried === null ? [] : [carried];
  for (let i = from; i < to; i++) {
    const mark = markAt(items, i);
    if (mark === undefined) continue;
    const top = lastOf(stack, mark.family);
    const single = mark.family === SINGLE ? singles.get(i) : null;
    if (single === undefined || (single === 'close' && top === undefined)) continue;
    const opens = single === null ? looksOpening(items, i, from, to) : single === 'open';
    const closes = single === null ? looksClosing(items, i, from, to) : single === 'close';
    if (top !== undefined && (mark.side === 'close' || !opens || closes || stack.length >= 3)) {
      while (stack.length > 0) {
        const open = stack.pop();
        if (open === undefined) break;
        // A mark of another family left open inside is stray: it goes with what closes around it.
        if (open !== top) continue;
        if (i - open.open <= QUOTE_TOKENS) quotes.push({ open: open.open, close: i, balanced: true, parent: -1 });
        break;
      }
    } else if (mark.side !== 'close' && !(closes && !opens)) {
      stack.push({ open: i, family: mark.family, parent: -1 });
    } else if (mark.side === 'close' && opens) {
      // «»…» and the like: the wrong direction, but it stands where an opening mark stands.
      stack.push({ open: i, family: mark.family, parent: -1 });
    }
  }
  return { quotes, unclosed: stack };
}

function markAt(items: readonly Token[], i: number) {
  const item = items[i];
  return item?.kind === 'punctuation' ? FAMILY.get(item.norm) : undefined;
}

function lastOf(stack: readonly OpenQuote[], family: number): OpenQuote | undefined {
  return stack.findLast((open) => open.family === family);
}

/** A paragraph that opens with a mark of the family left open before it: the habit of quotations over several paragraphs. */
export function reopens(items: readonly Token[], from: number, family: number): boolean {
  return FAMILY.get(items[from]?.norm ?? '')?.family === family;
}

/** The first mark of a family in a block is a closing one: a quotation goes on from the block before. */
export function continuesInto(items: readonly Token[], from: number, to: number, family: number): boolean {
  // A single mark alone may be an apostrophe.
  if (family === SINGLE) return false;
  for (let i = from; i < to; i++) {
    const mark = markAt(items, i);
    if (mark?.family === family)
      return mark.side === 'close' || (mark.side === 'either' && !looksOpening(items, i, from, to));
  }
  return false;
}

function looksOpening(items: readonly Token[], i: number, from: number, to: number): boolean {
  const mark = items[i];
  const before = i > from ? items[i - 1] : undefined;
  const after = i + 1 < to ? items[i + 1] : undefined;
  if (mark === undefined || after === undefined || after.kind === 'punctuation')
    return after !== undefined && FAMILY.has(after.norm);
  if (after.start !== mark.end) return before === undefined;
  return before === undefined || before.end !== mark.start || before.kind === 'punctuation' || isPrefix(before);
}

function looksClosing(items: readonly Token[], i: number, from: number, to: number): boolean {
  const mark = items[i];
  const before = i > from ? items[i - 1] : undefined;
  const after = i + 1 < to ? items[i + 1] : undefined;
  if (mark === undefined || before === undefined || isPrefix(before)) return false;
  if (after === undefined) return true;
  return before.end === mark.start && (after.start !== mark.end || after.kind === 'punctuation');
}

/** A proclitic written against the mark: «بـ"…"», «لـ«…»». */
function isPrefix(token: Token): boolean {
  return token.kind === 'word' && token.norm.length <= 2;
}

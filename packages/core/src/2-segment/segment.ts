import type { Quote, ReadLayer, SegmentLayer, Sentence, Token } from '../model/index.ts';
import { SENTENCE_TOKENS } from '../text/limits.ts';
import { newSpelling } from '../text/spellings.ts';
import { SINGLE, continuesInto, pairQuotes, reopens, type OpenQuote } from './quotes.ts';

const NONE: ReadonlySet<string> = new Set();
const TERMINAL = new Set(['.', '!', '?', '؟', '۔', '！', '？', '。']);

/**
 * Cuts blocks into sentences and pairs their quotation marks. A full stop inside balanced quotation marks does not end the sentence around
 * them; it is kept in `innerEnds`. «د. أحمد», "U.S." and 1.5 hold no sentence end.
 */
export function segment(
  read: ReadLayer,
  abbreviations: ReadonlySet<string> = NONE,
  conjunctions: ReadonlySet<string> = NONE,
): SegmentLayer {
  const items: Token[] = [];
  for (const token of read.tokens) {
    const last = items.at(-1);
    if (last !== undefined && isLoose(last, token, conjunctions)) items[items.length - 1] = joined(last, token);
    else if (token.kind !== 'newline') items.push(token);
  }
  const quotes: Quote[] = [];
  const sentences: Sentence[] = [];
  const innerEnds = new Set<number>();
  const quoteOf = new Int32Array(items.length).fill(-1);

  const ranges: { from: number; to: number; block: number }[] = [];
  let at = 0;
  read.document.blocks.forEach((block, index) => {
    while (at < items.length && (items[at]?.start ?? 0) < block.span.start) at++;
    const from = at;
    while (at < items.length && (items[at]?.start ?? 0) < block.span.end) at++;
    if (at > from) ranges.push({ from, to: at, block: index });
  });

  let carried: OpenQuote | null = null;
  ranges.forEach(({ from, to, block }, index) => {
    const scan = pairQuotes(items, from, to, carried);
    carried = null;
    const outer = scan.unclosed[0];
    const found: Quote[] = [...scan.quotes];
    if (outer !== undefined) {
      const next = ranges[index + 1];
      if (next !== undefined && continuesInto(items, next.from, next.to, outer.family)) {
        // The quotation goes on in the next paragraph: here it ends with the block.
        found.push({ open: outer.open, close: to, balanced: true, parent: -1 });
        carried = { ...outer, open: next.from - 1 };
      } else if (next !== undefined && outer.open >= from && reopens(items, next.from, outer.family)) {
        found.push({ open: outer.open, close: to, balanced: true, parent: -1 });
      } else if (outer.open >= from && outer.family !== SINGLE) {
        found.push({
          open: outer.open,
          close: sentenceEnd(items, outer.open + 1, to, abbreviations),
          balanced: false,
          parent: -1,
        });
      }
    }
    found.sort((a, b) => a.open - b.open || b.close - a.close);
    let end = -1;
    let current = -1;
    for (const quote of found) {
      const nested = quote.open < end;
      quotes.push({ ...quote, parent: nested ? current : -1 });
      if (nested) continue;
      current = quotes.length - 1;
      end = quote.close;
      for (let i = Math.max(quote.open, from); i <= Math.min(quote.close, to - 1); i++) quoteOf[i] = current;
    }
    cut(items, from, to, block, quotes, quoteOf, sentences, innerEnds, { text: read.document.text, abbreviations });
  });
  return { text: read.document.text, items, quotes, quoteOf, sentences, innerEnds };
}

/** «و قال»: a conjunction of one letter that a blank parts from its word. */
function isLoose({ kind, norm, end }: Token, next: Token, conjunctions: ReadonlySet<string>): boolean {
  if (norm.length !== 1 || kind !== 'word' || next.kind !== 'word' || !conjunctions.has(norm)) return false;
  // A letter that numbers or spells something stands before another letter, or far off.
  return next.norm.length > 1 && next.start > end && next.start - end <= BLANKS;
}

/** So many blanks at most part a word from what is written with it elsewhere. */
const BLANKS = 2;

/** Both as the one word they are. */
function joined(first: Token, second: Token): Token {
  const norm = first.norm + second.norm;
  return { kind: 'word', start: first.start, end: second.end, norm, spelling: newSpelling(norm) };
}

/** What tells the end of a sentence beside its marks. */
interface Spelling {
  readonly text: string;
  readonly abbreviations: ReadonlySet<string>;
}

function cut(
  items: readonly Token[],
  from: number,
  to: number,
  block: number,
  quotes: readonly Quote[],
  quoteOf: Int32Array,
  sentences: Sentence[],
  innerEnds: Set<number>,
  spelling: Spelling,
): void {
  let start = from;
  let depth = 0;
  for (let i = from; i < to; i++) {
    const full = i + 1 - start >= SENTENCE_TOKENS;
    const item = items[i];
    const at = quoteOf[i] ?? -1;
    // Most items are words in no quotation.
    if (!full && item?.kind !== 'punctuation' && at < 0) continue;
    const norm = item?.norm ?? '';
    if (norm === '(' || norm === '[') depth++;
    else if ((norm === ')' || norm === ']') && depth > 0) depth--;
    const quote = at < 0 ? undefined : quotes[at];
    const quoted = quote !== undefined && quote.balanced && i < quote.close;
    if (!full && !isEnd(items, i, to, spelling.abbreviations)) {
      if (quoted && isSoftEnd(items, i, to)) innerEnds.add(i);
      // A quotation that closes right after its own full stop closes the sentence too.
      const closesAfterEnd =
        quote !== undefined &&
        i === quote.close &&
        i > from &&
        isEnd(items, i - 1, to, spelling.abbreviations) &&
        opensSentence(items, i + 1, to, spelling.text);
      if (!closesAfterEnd) continue;
    } else if (!full && quoted) {
      innerEnds.add(i);
      continue;
    } else if (!full && depth > 0) {
      continue;
    }
    sentences.push({ from: start, to: i + 1, block });
    start = i + 1;
    depth = 0;
  }
  if (start < to) sentences.push({ from: start, to, block });
}

/** A full stop, question or exclamation mark that ends a sentence. */
function isEnd(items: readonly Token[], i: number, to: number, abbreviations: ReadonlySet<string>): boolean {
  const token = items[i];
  if (token?.kind !== 'punctuation' || !TERMINAL.has(token.norm)) return false;
  const before = items[i - 1];
  const after = i + 1 < to ? items[i + 1] : undefined;
  if (token.norm === '.') {
    // Two dots and more are a pause, not an end, unless nothing follows.
    if (after?.norm === '.' && after.start === token.end) return false;
    if (before?.norm === '.' && before.end === token.start) return after === undefined;
    if (before !== undefined && before.kind === 'word' && before.end === token.start) {
      if (before.norm.length === 1 || abbreviations.has(before.norm)) return after === undefined;
      // "example.com": Latin letters on both sides without a space.
      if (after !== undefined && after.start === token.end && isLatin(before.norm) && isLatin(after.norm)) return false;
    }
  }
  // «؟!»: the last mark of a run ends the sentence.
  return !(after !== undefined && TERMINAL.has(after.norm) && after.start === token.end);
}

/** «..» between two full clauses of a quotation. */
function isSoftEnd(items: readonly Token[], i: number, to: number): boolean {
  const token = items[i];
  if (token?.norm !== '.' || items[i - 1]?.norm !== '.' || items[i + 1]?.norm === '.') return false;
  return i + 5 < to;
}

/** A small letter after the closing mark goes on with the sentence ("“Why?” he asked"). */
function opensSentence(items: readonly Token[], i: number, to: number, text: string): boolean {
  const token = i < to ? items[i] : undefined;
  if (token === undefined) return true;
  const first = text.charAt(token.start);
  return token.kind === 'word' && first === first.toLowerCase() ? first === first.toUpperCase() : token.kind === 'word';
}

function sentenceEnd(items: readonly Token[], from: number, to: number, abbreviations: ReadonlySet<string>): number {
  for (let i = from; i < to; i++) if (isEnd(items, i, to, abbreviations)) return i;
  return to;
}

function isLatin(norm: string): boolean {
  const unit = norm.charCodeAt(0);
  return unit >= 0x61 && unit <= 0x7a;
}

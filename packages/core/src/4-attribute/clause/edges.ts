import { Part } from '../../languages/clause-table.ts';
import type { Range, Reader } from '../../reading/reader.ts';

/** How far back a quotation inside another may have opened. */
const INNER_QUOTE = 40;

/** Past commas and joining words at the head of a range; `kept` are those that stay ("If it rains, …"). */
export function lead(reader: Reader, from: number, to: number, kept = 0): number {
  let at = from;
  while (
    at < to &&
    ((!reader.isWord(at) && reader.item(at).kind !== 'number' && reader.opensQuote(at) === null) ||
      (reader.part(at) & (Part.Coordinator | Part.Subordinator) & ~kept) !== 0)
  )
    at++;
  return at;
}

/** A range cut after the full stops inside it, and before a repeated word that opens a clause ("…, and that …"). */
export function clauses(reader: Reader, range: Range): Range[] {
  const pieces: Range[] = [];
  let from = range.from;
  const cut = (to: number, next: number): void => {
    const start = lead(reader, from, to);
    const end = trimEnd(reader, start, to);
    // Marks alone tell nothing.
    let word = start;
    while (word < end && !reader.isWord(word) && reader.item(word).kind !== 'number') word++;
    if (word < end) pieces.push({ from: pieces.length === 0 ? from : start, to: end });
    from = next;
  };
  for (let i = range.from; i < range.to; i++) {
    if (reader.innerEnds.has(i) && i + 1 < range.to) cut(i, i + 1);
    else if (
      (reader.part(i) & Part.Coordinator) !== 0 &&
      (reader.part(i + 1) & Part.That) !== 0 &&
      i > range.from + 2 &&
      i + 4 < range.to &&
      !reader.inQuote(i)
    )
      cut(i, i + 2);
  }
  cut(range.to, range.to);
  return pieces;
}

/** Without the marks that enclose the whole, or the part of a quotation that goes on elsewhere. */
export function unquoted(reader: Reader, range: Range): Range {
  const quote = reader.opensQuote(range.from);
  if (quote === null || range.from + 1 >= range.to) return range;
  if (quote.close < range.to - 1) return range;
  const to = quote.close === range.to - 1 ? range.to - 1 : range.to;
  return { from: range.from + 1, to: Math.max(range.from + 2, trimEnd(reader, range.from + 1, to)) };
}

/** Without what only separates the content from what follows it, and words that join it to that (`joiners`). */
export function trimEnd(reader: Reader, from: number, to: number, joiners = 0): number {
  let at = to;
  while (at > from) {
    if ((reader.part(at - 1) & joiners) !== 0) {
      at--;
      continue;
    }
    const norm = reader.norm(at - 1);
    const closes = reader.closesQuote(at - 1);
    if (reader.isWord(at - 1) || reader.item(at - 1).kind === 'number' || norm === ')' || norm === '%' || closes) break;
    if (closesInner(reader, from, at - 1)) break;
    at--;
  }
  return at;
}

/** The mark closes a quotation inside the range: "the word ‘reform,’". */
function closesInner(reader: Reader, from: number, at: number): boolean {
  const norm = reader.norm(at);
  const opening = norm === '’' ? '‘' : norm === "'" ? norm : null;
  if (opening === null || reader.quoteOf[at] === -1) return false;
  for (let k = at - 2; k >= from && k > at - INNER_QUOTE; k--) if (reader.norm(k) === opening) return true;
  return false;
}

/** "HOLM, Sept. 3 (HN) — ": past the place and agency that open a paragraph. */
export function datelineEnd(reader: Reader, from: number, to: number): number {
  for (let i = from + 1; i < to && i < from + 14; i++) {
    if ((reader.part(i) & Part.Finite) !== 0 || (reader.part(from) & Part.Determiner) !== 0) return from;
    const norm = reader.norm(i);
    if ((norm === '—' || norm === '–' || norm === '-' || norm === '―') && !reader.joinsWords(i) && i + 2 < to) {
      // "Ada Ruhl – the mayor – said": no sentence begins there.
      const first = reader.document.text.charAt(reader.item(i + 1).start);
      return first === first.toUpperCase() ? i + 1 : from;
    }
  }
  return from;
}

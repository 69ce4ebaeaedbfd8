import type { Range, Reader } from '../../reading/reader.ts';
import { unquoted } from './edges.ts';
import { pushAttribution, pushClaims } from './results.ts';
import type { Found, ClauseSentence } from './sentence.ts';

/** A sentence that is a quotation alone, or opens with one that goes on; true when nothing else is to be read in it. */
export function goesOn(s: ClauseSentence): boolean {
  const reader = s.reader;
  const { pending, speech } = s.carry;
  const whole: Range = { from: s.from, to: s.limit };
  const outside = s.groups.some((group) => !reader.inQuote(group.main));
  const quote = reader.opensQuote(s.from);
  const alone = (quote !== null || reader.inQuote(s.from)) && !outside;
  if (pending !== null) {
    s.carry.pending = null;
    const quoted = quote !== null || reader.inQuote(s.from) || !outside;
    // "Vale added:" and a paragraph without marks: all of it is hers.
    if (quoted || reader.startsBlock(s.sentence.from)) {
      const content = unquoted(reader, whole);
      const at = pushAttribution(s, { ...pending, content: [content] }, null);
      pushClaims(s, [content], at);
      if (quoted) s.carry.speech = { attribution: at, block: s.sentence.block, open: true };
      else s.carry.turn = { attribution: at, block: s.sentence.block };
      return true;
    }
  }
  if (speech !== null && alone) {
    const same = speech.block === s.sentence.block || speech.open;
    const draft = s.attributions[speech.attribution];
    if (same && draft !== undefined) {
      const content = unquoted(reader, whole);
      draft.content.push(content);
      pushClaims(s, [content], speech.attribution);
      s.carry.speech = { ...speech, block: s.sentence.block, open: staysOpen(s) };
      return true;
    }
  }
  s.carry.quotation = alone ? { range: whole, block: s.sentence.block } : s.carry.quotation;
  if (!alone && speech !== null && speech.block !== s.sentence.block) s.carry.speech = null;
  return false;
}

export function carryOn(s: ClauseSentence, placed: readonly { found: Found; index: number }[]): void {
  const reader = s.reader;
  const spoken = placed.filter(({ found }) => found.clausal && found.complement !== 'around');
  const last =
    spoken.findLast(({ found }) => found.content.some((range) => quoted(reader, range))) ??
    // "Vale said it was safe. “We looked.”": who was quoted last speaks, where the sentence reports no thought.
    spoken.findLast(({ found }) => found.source !== null && found.frame.act !== 'belief');
  if (last === undefined) {
    if (placed.length > 0) s.carry.speech = null;
    return;
  }
  s.carry.speech = { attribution: last.index, block: s.sentence.block, open: staysOpen(s) };
  s.carry.quotation = null;
}

/** The sentence ends inside a quotation that its paragraph does not close. */
function staysOpen(s: ClauseSentence): boolean {
  const reader = s.reader;
  const end = reader.quoteAt(s.sentence.to - 1);
  return end !== undefined && end.close >= s.sentence.to;
}

function quoted(reader: Reader, range: Range): boolean {
  for (let i = range.from; i < range.to; i++) {
    const quote = reader.opensQuote(i);
    if (quote !== null && quote.close - quote.open > 2) return true;
  }
  return reader.inQuote(range.to - 1);
}

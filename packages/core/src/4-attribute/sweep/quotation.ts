import { Tag } from '../../languages/language.ts';
import type { Act } from '../../model/index.ts';
import { readNounPhrase } from '../../reading/noun-phrase.ts';
import type { Range } from '../../reading/reader.ts';
import { afterTail } from '../tail.ts';
import { flush } from './claims.ts';
import type { FiniteCue } from './finite-reading.ts';
import { goOn, quotationAfter } from './more-quotation.ts';
import type { SentenceState } from './state.ts';
import { hasFinite, quoteAt } from './words.ts';

/** The rest of a quotation that began in the paragraph before keeps its attribution, without a cue of its own. */
export function continueQuotation(s: SentenceState): void {
  const { reader, from } = s;
  const carried = s.carry.quotation;
  s.carry.quotation = null;
  if (carried === null || !(reader.inQuote(from) || reader.opensQuote(from) !== null)) return;
  const before = s.attributions[carried];
  if (before === undefined) return;
  goOn(s, before, carried, 'quotation-goes-on');
}

/** A quotation that is open at the end of the sentence is left to the next one. */
export function carryQuotation(s: SentenceState): void {
  const quote = quoteAt(s.reader, s.to - 1);
  if (quote !== undefined && quote.close >= s.to && s.scope !== null) s.carry.quotation = s.scope;
  const block = s.reader.sentences[s.index]?.block ?? -1;
  s.carry.said = s.lastQuoted === null ? null : { attribution: s.lastQuoted, block };
}

/** «"…"، قال فلان»: the quotation stands first; the place after the source. */
export function quotationBefore(s: SentenceState, cue: FiniteCue): number | null {
  const { at, frame, lex, reading, after: source } = cue;
  if (source === null || lex.joins !== '' || s.scope !== s.base) return null;
  // «"…"، هكذا قال فلان».
  const first = s.reader.isStem(at - 1, 'thus') ? at - 1 : at;
  const end = s.beforeComma(first);
  if (end <= s.segmentFrom || !endsQuotation(s, first)) return null;
  if (frame.bare !== true && !closesSpeech(s, cue, end)) return null;
  s.scope = s.add({
    cue: reading.cue,
    frame,
    lemma: lex.cueLemma,
    complement: 'quote',
    source,
    relays: reading.relays,
    parent: s.base,
    medium: reading.medium,
    rule: 'quotation-first',
    trace: [`cue ${s.reader.words(reading.cue)}`, 'after-quotation'],
    agreement: cue.verb.agreement,
  });
  flush(s, end);
  s.scope = s.base;
  s.restart(s.to);
  s.subject = source;
  return Math.max(source.to, at + 1);
}

/** «"الطريق مغلق منذ أمس"، أكد الوزير.»: another verb closes a sentence that was quoted, where nothing follows that it could take. */
function closesSpeech(
  { reader, segmentFrom, to }: SentenceState,
  { at, frame, after }: FiniteCue,
  end: number,
): boolean {
  if (end - segmentFrom < SENTENCE || frame.topic !== undefined || frame.target === true || after === null)
    return false;
  if (reader.lex(at).verb?.pronoun !== '' || !SAID.has(frame.act)) return false;
  const closed = afterTail(reader, after.to, to);
  return closed >= to || !reader.isWord(closed);
}

/** The fewest items of a quoted sentence with its marks. */
const SENTENCE = 5;

/** Acts that put a sentence forward. */
const SAID: ReadonlySet<Act> = new Set([
  'statement',
  'confirmation',
  'belief',
  'claim',
  'warning',
  'revelation',
  'expectation',
]);

/** The segment up to i is one quotation, closed. */
export function endsQuotation(s: SentenceState, i: number): boolean {
  const last = s.beforeComma(i) - 1;
  return s.reader.closesQuote(last) && opensWithSegment(s, last);
}

/** «"هذا المبنى"، يقول فلان، "لا يشبه غيره"»: what is quoted right before i is a noun with the article or one word, and no clause. */
export function quotedNoun(s: SentenceState, i: number): Range | null {
  const { reader } = s;
  const close = s.beforeComma(i) - 1;
  const from = (endsQuotation(s, i) ? (quoteAt(reader, close)?.open ?? close) : close) + 1;
  const noun = from < close ? readNounPhrase(reader, from, close) : null;
  if (noun === null || noun.to !== close) return null;
  return close === from + 1 || reader.lex(close - 1).definite ? { from, to: close } : null;
}

/** Whether the quotation that i belongs to opens where the segment begins. */
function opensWithSegment(s: SentenceState, i: number): boolean {
  const { reader, segmentFrom: from } = s;
  const quote = quoteAt(reader, i);
  if (quote === undefined || quote.open > from + 1) return false;
  // «إن الحل "قريب"»: more was said than the quotation.
  return quote.open <= from || !reader.isWord(from) || reader.isComplementizer(from);
}

/** The quotation that the scope consists of closes at i, and the scope with it. */
export function closeQuotation(s: SentenceState, i: number): void {
  const { reader, current: scope } = s;
  if (scope === null || scope.complement !== 'quote' || !opensWithSegment(s, i)) return;
  const next = i + 1;
  const tellsWhen = isWhenSaid(s, next);
  if (next < s.to && reader.isWord(next) && !reader.has(next, Tag.Contrast) && !tellsWhen) return;
  flush(s, next);
  const more = quotationAfter(s, next);
  if (more !== null && scope.source !== null) {
    s.restart(more);
    return;
  }
  s.scope = s.base;
  s.restart(next);
  s.subject = scope.source;
  // Adverbials after a quotation belong to its frame.
  if (tellsWhen || !hasFinite(reader, next, s.to)) s.segmentFrom = s.to;
}

/** «قال "…" عندما زار المدينة», «قال "…" في تصريح», «قال "لن نعود" بعد الحادث»: how or when it was said, behind a whole quotation. */
function isWhenSaid({ reader }: SentenceState, next: number): boolean {
  const open = quoteAt(reader, next - 1)?.open ?? next;
  // «قال إن "التمثال لم يصل" بعد»: what the quotation is a part of goes on.
  if (reader.lex(next).joins !== '' || reader.isComplementizer(open - 1)) return false;
  if (reader.has(next, Tag.Subordinator)) return true;
  // «قال "خطير جدا" بعد الحادث»: without a verb it may be one as well.
  if (reader.isStem(next, 'timing')) return reader.isWord(next + 1) && hasFinite(reader, open, next);
  return reader.has(next, Tag.Preposition) && reader.has(next + 1, Tag.Medium);
}

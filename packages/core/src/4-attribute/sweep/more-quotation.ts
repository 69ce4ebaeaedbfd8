import { Tag } from '../../languages/language.ts';
import type { Reader } from '../../reading/reader.ts';
import type { SentenceState } from './state.ts';
import { hasFinite } from './words.ts';

/** How many words may link a quotation to the one before («أما في فرنسا، فـ"…"»); counted on the corpus, few have more. */
const LINKING_WORDS = 7;

type Quoted = SentenceState['attributions'][number];

/** A sentence that is a quotation, right after one: the narrator never speaks in quotation marks, whoever spoke last goes on. */
export function continueSpeech(s: SentenceState): void {
  const { said } = s.carry;
  s.carry.said = null;
  if (said === null || s.scope !== null) return;
  const open = quotationAfter(s, s.from);
  const before = s.attributions[said.attribution];
  if (open === null || before === undefined || !endsWith(s, open)) return;
  goOn(s, before, before.shares ?? said.attribution, 'quotation-follows');
  s.restart(open);
}

/** Whoever was quoted in `before` is quoted on, without a cue; `shares` is the attribution whose source it is. */
export function goOn(
  s: SentenceState,
  before: Quoted,
  shares: number,
  reason: string,
  complement: 'quote' | 'colon' = 'quote',
  rule = 'quotation-continues',
): void {
  const { frame, lemma, parent } = before;
  s.scope = s.add({ cue: null, frame, lemma, complement, parent, shares, rule, trace: [reason] });
}

/** The place where a quotation opens that says something and has but linking words between it and `from`, or null. */
export function quotationAfter({ reader, to }: SentenceState, from: number): number | null {
  for (let i = from, words = 0; i < to && words <= LINKING_WORDS; i++) {
    const quote = reader.opensQuote(i);
    if (quote !== null) {
      // «القراء: "…"»: a name and a colon bring another speaker; «وفي المقابل: "…"» does not.
      const names = reader.isColon(i - 1) && !isAdverbial(reader, from);
      return quote.balanced && !names && hasFinite(reader, i + 1, Math.min(quote.close, to)) ? i : null;
    }
    if (!reader.isWord(i)) continue;
    words++;
    if (reader.isFinite(i) || reader.lex(i).cue !== null || reader.has(i, Tag.Relative)) return null;
    if ((reader.phrase(i)?.according ?? null) !== null) return null;
  }
  return null;
}

function isAdverbial(reader: Reader, i: number): boolean {
  return reader.has(i, Tag.Preposition | Tag.Adverb | Tag.Contrast) || reader.lex(i).preposition !== '';
}

/** Nothing but marks stands between the end of the quotation and that of the sentence. */
function endsWith({ reader, to }: SentenceState, open: number): boolean {
  const close = reader.opensQuote(open)?.close ?? to;
  for (let i = close + 1; i < to; i++) if (reader.isWord(i)) return false;
  return true;
}

import type { Attribution, Claim, Extraction, Span } from '@isnad/core';
import type { ContentEnd, Step } from './step.ts';

const CLOSING = /^[،,.!?؟…]?[»”"’'」』]/u;
const OPENING = /[«“"‘'„「『]$/u;
/** What may stand between the end of a content and what ended it: marks, and one of the words that join. */
const MARKS = /[\s،,;؛:.\-–—»”"’'«“‘()]+/gu;
const JOINING = new Set(['', 'و', 'ف', 'and', 'but', 'while', 'as']);
/** … of so many letters at most. */
const NEAR = 16;
const SENTENCE = /^[\s»”"’')]*(?:[.!?؟…\n]|$)/u;
/** How many of the words behind the content are quoted. */
const SHOWN = 3;

/** Why the content of a claim ends where it does: what stands right behind it. */
export function contentStep(claim: Claim, attribution: Attribution | null, extraction: Extraction): Step {
  const { text } = extraction.document;
  const start = claim.content[0]?.start ?? 0;
  const end = claim.content.at(-1)?.end ?? 0;
  const step = (code: ContentEnd, span: Span | null, words: string | null = null): Step => ({
    code: `content-${code}`,
    span,
    name: null,
    words,
  });
  const behind = text.slice(end);
  const closing = CLOSING.exec(behind);
  if (closing !== null && OPENING.test(text.slice(0, start)))
    return step('quotation', { start: start - 1, end: end + closing[0].length });
  const cue = attribution?.cue?.span;
  const follows = (span: Span | undefined): span is Span =>
    span !== undefined &&
    span.start >= end &&
    span.start <= end + NEAR &&
    JOINING.has(text.slice(end, span.start).replace(MARKS, '').toLowerCase());
  if (follows(cue)) return step('own-cue', cue);
  if (SENTENCE.test(behind)) return step('sentence', null);
  const next = extraction.claims.find((other) => follows(other.content[0]));
  if (next?.content[0] !== undefined) return step('next-claim', next.content[0]);
  const other = extraction.attributions.find((each) => each !== attribution && follows(each.cue?.span));
  if (other?.cue != null) return step('next-cue', other.cue.span);
  return step('words', null, firstWords(behind));
}

/** The first words of a text up to the end of its line, without marks around them. */
function firstWords(text: string): string {
  const words =
    text
      .slice(0, 200)
      .split('\n')[0]
      ?.match(/[\p{L}\p{N}][^\s،,;؛.]*/gu) ?? [];
  return words.slice(0, SHOWN).join(' ');
}

import { Tag } from '../../languages/language.ts';
import { flush } from './claims.ts';
import type { FiniteCue } from './finite-reading.ts';
import type { SentenceState } from './state.ts';

/** «اتهم العمال الشركة بتلويث النهر، وهي اتهامات تنفيها الشركة»: what another says of what was told, which is one noun; where to go on, or null. */
export function chargeBeside(s: SentenceState, { at, frame, lex, verb, reading, after }: FiniteCue): number | null {
  const { reader } = s;
  if (verb.pronoun === '' || lex.joins !== '' || after?.from !== at + 1 || !opensRemark(s, at - 2)) return null;
  const { definite, pronoun, preposition } = reader.lex(at - 1);
  if (definite || pronoun !== '' || preposition !== '' || !reader.isStem(at - 1, 'refused')) return null;
  flush(s, s.beforeComma(at - 2));
  s.scope = s.add({
    cue: reading.cue,
    frame,
    lemma: lex.cueLemma,
    complement: 'noun',
    source: after,
    parent: s.base,
    rule: 'verb-first-noun',
    trace: [`cue ${reader.words(reading.cue)}`],
    agreement: verb.agreement,
  });
  s.restart(at - 1);
  flush(s, at);
  let end = after.to;
  while (end < s.to && !reader.isComma(end)) end++;
  s.restart(end);
  // «…، وأغلقت المحكمة الملف»: a clause was told.
  s.clause.verb = true;
  s.clause.words = 2;
  return end;
}

/** «، وهي». */
function opensRemark({ reader, segmentFrom }: SentenceState, i: number): boolean {
  return i >= segmentFrom && reader.has(i, Tag.Pronoun) && reader.joins(i, 'and') && reader.isComma(i - 1);
}

import { Tag } from '../../languages/language.ts';
import { flush } from './claims.ts';
import type { FiniteCue } from './finite-reading.ts';
import { endsQuotation } from './quotation.ts';
import type { SentenceState } from './state.ts';
import { hasFinite } from './words.ts';

/** «"سأعود إلى بيتي"، تؤكد بنبرة واثقة.»: who was quoted is named before, and how it was said closes the sentence; its end, or null. */
export function unnamedAfter(s: SentenceState, cue: FiniteCue): number | null {
  const { reader, segmentFrom: from, to } = s;
  const { at, frame, lex, verb } = cue;
  if (cue.after !== null || lex.joins !== '' || s.scope !== s.base || verb.agreement === '1' || verb.pronoun !== '')
    return null;
  const end = s.beforeComma(at);
  if (end === at || !endsQuotation(s, at) || !hasFinite(reader, from, end)) return null;
  // Only what needs no content, or in the present, is said of words that stand before: «"…"، أعلن».
  const says = frame.act === 'confirmation' || (frame.act === 'statement' && frame.prepositions === undefined);
  if (frame.bare !== true && (verb.tense === 'past' || !says || takesNoun(s, at + 1))) return null;
  for (let k = at + 1; k < to; k++)
    if (reader.isComplementizer(k) || reader.isColon(k) || reader.opensQuote(k) !== null) return null;
  s.scope = s.add({
    cue: { from: at, to: at + 1 },
    frame,
    lemma: lex.cueLemma,
    complement: 'quote',
    parent: s.base,
    rule: 'quotation-first',
    trace: [`cue ${reader.words({ from: at, to: at + 1 })}`, 'after-quotation'],
    agreement: verb.agreement,
  });
  flush(s, end);
  s.scope = s.base;
  s.restart(to);
  return to;
}

/** «"المدينة تنهض"، تؤكد عودة السكان»: not «بحزن», «ضاحكا», «وهي تشير إلى». */
function takesNoun({ reader }: SentenceState, i: number): boolean {
  const { joins, preposition, accusative, definite, stem } = reader.lex(i);
  if (!reader.isWord(i) || joins !== '' || preposition !== '') return false;
  const { accusative: ending } = reader.language.definition.affixes;
  const manner = accusative || (!definite && ending !== '' && stem.endsWith(ending));
  return !manner && !reader.has(i, Tag.Preposition | Tag.Adverb | Tag.Time | Tag.Subordinator | Tag.Pronoun);
}

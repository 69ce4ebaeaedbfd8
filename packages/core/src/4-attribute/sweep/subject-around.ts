import { Tag } from '../../languages/language.ts';
import { readNounPhrase, type NounPhrase } from '../../reading/noun-phrase.ts';
import type { SentenceState } from './state.ts';
import { isOwned } from './subject.ts';
import { isContrastPhrase } from './words.ts';

/** Open an adverbial or a clause that hangs on another, and name no subject. */
export const OPENERS =
  Tag.Preposition | Tag.Time | Tag.Adverb | Tag.Connective | Tag.Contrast | Tag.Subordinator | Tag.Pronoun;

/** «الرئيس، وفق مكتبه، سيزور المدينة», «ولا تزال الحكومة، وفق نائب، تعارض الخطة»: between commas behind the subject, before what is told of it. */
export function subjectAround(s: SentenceState, i: number, end: number): NounPhrase | null {
  const { reader, segmentFrom, pieces, to } = s;
  const next = end + 1;
  if (!reader.isComma(i - 1) || !reader.isComma(end) || next >= to || pieces.length > 0) return null;
  let from = segmentFrom;
  // «إن الاتفاق، بحسب فلان، قريب».
  if (reader.isComplementizer(from) && reader.lex(from).pronoun === '') from++;
  // «لكن الحكومة، بحسب فلان، فشلت».
  if (isContrastPhrase(reader, from)) from += reader.phrase(from)?.length ?? 1;
  else if (reader.has(from, Tag.Contrast)) from++;
  while (reader.has(from, Tag.Negator | Tag.FreeRelative) && reader.has(from + 1, Tag.Auxiliary)) from++;
  const begins = reader.language.particles.beginners?.has(reader.lex(from).verb?.lemma ?? '') === true;
  const helped = (begins || reader.has(from, Tag.Auxiliary)) && reader.isFinite(from);
  if (helped) from++;
  const told = reader.isFinite(next) || reader.has(next, Tag.VerbParticle | Tag.Negator);
  // «أضاف أن الاتفاق، بحسب فلان، قريب».
  const of = reader.isComplementizer(from - 1) && !reader.lex(next).definite && !reader.has(next, Tag.Relative);
  if (reader.lex(next).joins !== '' || ((helped || !(s.narrates || of)) && !told)) return null;
  if (reader.has(from, OPENERS) || reader.lex(from).preposition !== '') return null;
  const subject = readNounPhrase(reader, from, i - 1);
  if (subject === null || subject.to !== i - 1) return null;
  // «حرب الشوارع، وفق شهود، مستمرة».
  const known = subject.definite || subject.named || reader.lex(i - 2).definite || isOwned(reader, subject.head);
  return helped || known ? subject : null;
}

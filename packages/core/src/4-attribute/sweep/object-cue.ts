import { endsIn } from '../../languages/grammar.ts';
import { Tag } from '../../languages/language.ts';
import type { CueFrame } from '../../model/index.ts';
import type { Reader } from '../../reading/reader.ts';
import { finiteCue } from './finite-cue.ts';
import { readFiniteCue } from './finite-reading.ts';
import type { SentenceState } from './state.ts';

const REFUSAL: CueFrame = { act: 'condemnation', object: true, anyObject: true };
const RATING: CueFrame = { ...REFUSAL, act: 'belief', judgement: true };

/** «رفض الاتهامات», «تعد الحركة الاتفاق استسلاما»: of verbs that tell a deed («رفض التعليق», «تعد تقريرا»), the object shows a view. */
export function objectCue(s: SentenceState, i: number): number | null {
  const { reader } = s;
  const { refusing, rating } = reader.language.particles;
  const { lemma = '', tense } = reader.lex(i).verb ?? {};
  const rates = tense === 'present' && rating?.has(lemma) === true;
  if ((!rates && refusing?.has(lemma) !== true) || !reader.isFinite(i)) return null;
  const frame = rates ? RATING : REFUSAL;
  const reading = readFiniteCue(s, i, frame)?.reading;
  if (reading?.complement !== 'noun') return null;
  const at = reader.has(reading.contentFrom, Tag.Demonstrative) ? reading.contentFrom + 1 : reading.contentFrom;
  const views = rates ? reading.source !== null && isRating(reader, at) : reader.isStem(at, 'refused');
  return views ? finiteCue(s, i, frame) : null;
}

/** «الاتفاق الأخير استسلاما», «القرار خطوة»: a noun with the article and its adjectives, and then one in the accusative without it. */
function isRating(reader: Reader, from: number): boolean {
  let at = from;
  while (reader.lex(at).definite && reader.lex(at).preposition === '') at++;
  if (at === from || reader.lex(at).joins !== '' || reader.has(at, NO_RATE)) return false;
  return endsIn(reader.norm(at), reader.language.endings.circumstance);
}

const NO_RATE = Tag.Adverb | Tag.Time | Tag.Preposition | Tag.Place | Tag.GivenName;

import { endsIn } from '../../languages/grammar.ts';
import { Tag } from '../../languages/language.ts';
import type { CueFrame } from '../../model/index.ts';
import type { Reader } from '../../reading/reader.ts';
import { finiteCue } from './finite-cue.ts';
import { readFiniteCue } from './finite-reading.ts';
import type { SentenceState } from './state.ts';

const FRAME: CueFrame = { act: 'belief', object: true, anyObject: true, judgement: true };

/** «تعد الحركة الاتفاق استسلاما»: in the letters of preparing, who rates, what, and as what; «تعد الحركة تقريرا» prepares it. */
export function ratedCue(s: SentenceState, i: number): number | null {
  const { reader } = s;
  const { verb } = reader.lex(i);
  const rates = verb?.tense === 'present' && reader.language.particles.rating?.has(verb.lemma) === true;
  if (!rates || verb.pronoun !== '' || !reader.isFinite(i)) return null;
  const cue = readFiniteCue(s, i, FRAME);
  if (cue?.reading.complement !== 'noun' || cue.after === null) return null;
  return isRating(reader, cue.reading.contentFrom) ? finiteCue(s, i, FRAME) : null;
}

/** «الاتفاق استسلاما», «هذا القرار الأخير خطوة»: a noun with the article and its adjectives, and then one in the accusative without it. */
function isRating(reader: Reader, from: number): boolean {
  let at = reader.has(from, Tag.Demonstrative) ? from + 1 : from;
  if (!reader.lex(at).definite) return false;
  while (reader.isWord(at) && reader.lex(at).definite && reader.lex(at).preposition === '') at++;
  const { joins, preposition, pronoun } = reader.lex(at);
  if (joins !== '' || preposition !== '' || pronoun !== '' || !reader.isWord(at) || reader.has(at, OTHER)) return false;
  return (
    reader.norm(at).endsWith(reader.language.definition.affixes.accusative) ||
    endsIn(reader.norm(at), reader.language.endings.feminine)
  );
}

const OTHER = Tag.Adverb | Tag.Time | Tag.Preposition | Tag.Place | Tag.GivenName;

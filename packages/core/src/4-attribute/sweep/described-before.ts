import { Tag } from '../../languages/language.ts';
import { readNounPhrase, type NounPhrase } from '../../reading/noun-phrase.ts';
import type { SentenceState } from './state.ts';
import { isContrastPhrase } from './words.ts';

/** Words of a clause that describes those whom nobody names, at most. */
const DESCRIPTION = 8;

const UNNAMED = Tag.Role | Tag.Unnamed | Tag.Group;

/**
 * «غير أن شهودا رفضوا ذكر أسمائهم أكدوا أن», «خبير زار الموقع أكد أن»: at the head of a clause one without the article, whom a verb right behind
 * describes; what he says follows the second.
 */
export function describedBefore(s: SentenceState, at: number): NounPhrase | null {
  const { reader, segmentFrom, pieces } = s;
  if (pieces.length > 0 || reader.lex(at).joins !== '') return null;
  let from = segmentFrom;
  if (isContrastPhrase(reader, from)) from += reader.phrase(from)?.length ?? 1;
  else if (reader.has(from, Tag.Contrast | Tag.Complementizer)) from++;
  const { definite, preposition, joins } = reader.lex(from);
  const bare = joins === '' || from === s.from;
  if (!bare || definite || preposition !== '' || !reader.has(from, UNNAMED) || reader.isFinite(from)) return null;
  let verb = from + 1;
  while (verb < at && verb <= from + 2 && !reader.isFinite(verb)) verb++;
  if (verb >= at || !reader.isFinite(verb) || reader.lex(verb).joins !== '' || at - verb > DESCRIPTION) return null;
  for (let k = from; k < at; k++) if (!reader.isWord(k)) return null;
  const phrase = readNounPhrase(reader, from, verb);
  // What describes him agrees with what he does.
  const [first, second] = [reader.lex(verb).verb, reader.lex(at).verb];
  const alike = first?.pronoun !== '' || first.agreement === second?.agreement;
  return phrase !== null && phrase.to === verb && !phrase.definite && alike ? { ...phrase, to: at } : null;
}

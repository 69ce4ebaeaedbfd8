import { endsIn } from '../../languages/grammar.ts';
import { Tag } from '../../languages/language.ts';
import { readNounPhrase, type NounPhrase } from '../../reading/noun-phrase.ts';
import type { SentenceState } from './state.ts';

/** So many items before the verb. */
const REACH = 10;

/** «دون تقديرات محللين توقعوا أن», «التقى الوزير مزارعين وقالوا إن»: several who were just spoken of, and not told apart, say what many say. */
export function manyBefore({ reader, narrates, segmentFrom, subject }: SentenceState, at: number): NounPhrase | null {
  if (reader.lex(at).verb?.agreement !== 'p' || !narrates) return null;
  // «التقى السكان مسؤولين وقالوا إن»: either may have said it.
  if (reader.lex(at).joins !== '' && subject !== null && reader.has(subject.head, Tag.Group)) return null;
  for (let i = at - 1; i > segmentFrom && i >= at - REACH && reader.isWord(i); i--)
    if (reader.has(i, Tag.Group) && endsIn(reader.norm(i), reader.language.endings.manyObject)) {
      const phrase = readNounPhrase(reader, i, at);
      return phrase?.definite === false ? phrase : null;
    }
  return null;
}

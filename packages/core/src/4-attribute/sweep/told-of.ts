import { hasVerbalNounShape } from '../../languages/lexicon.ts';
import { endsIn } from '../../languages/grammar.ts';
import { Tag } from '../../languages/language.ts';
import type { NounPhrase } from '../../reading/noun-phrase.ts';
import type { Reader } from '../../reading/reader.ts';
import { PEOPLE } from './words.ts';

/** «قرار المحكمة», «رحيل المدرب», «تسميم الجاسوس», «معظم المنازل»: a thing says nothing, whoever is named in what it is of. */
export function tellsOfThing(reader: Reader, { head, to, named }: NounPhrase): boolean {
  const { tags, definite, accusative, stem } = reader.lex(head);
  const { particles, endings } = reader.language;
  const last = head + 1 >= to;
  const next = reader.lex(head + 1);
  // «معظم المنازل», not «معظم الأهالي».
  if (particles.parts?.has(stem) === true) return !last && next.definite && isListedThing(next.tags);
  // «أول حضور له».
  if (!definite && (tags & (Tag.Honorific | Tag.Role)) === Tag.Honorific)
    return !last && !next.definite && (next.tags & Tag.Propositional) !== 0 && isListedThing(next.tags);
  if (tags === 0)
    return !definite && !last && next.definite && stem.length >= 5 && hasVerbalNounShape(reader.language, stem);
  // «اجتماع اللجنة» may recommend, «لقاء الوزيرين» may not.
  const meeting = (tags & (Tag.Medium | Tag.Propositional)) === Tag.Medium;
  if (!isListedThing(tags) || accusative || meeting || particles.relations?.has(stem) === true) return false;
  // «عدد من الأهالي».
  if (!named) return !reader.isParticle(head + 1, 'of');
  // «أمل الحلبي» is a name.
  const ofAnother = next.definite && next.tags !== 0 && !endsIn(next.stem, endings.belongingAny);
  return !definite && !last && (next.preposition !== '' || ofAnother);
}

function isListedThing(tags: number): boolean {
  return (tags & (Tag.Common | Tag.Topic | Tag.Propositional)) !== 0 && (tags & PEOPLE) === 0;
}

/** … nor a body whose own verb is that of a man, where a woman's follows: «تلقى مكتبها شكوى، لكنها قالت». */
export function mayBeMeant(
  reader: Reader,
  subject: NounPhrase,
  { agreement }: { readonly agreement?: string },
): boolean {
  const { from, head, type } = subject;
  const his = type === 'organization' && reader.lex(from - 1).verb?.agreement === 'm' && !reader.endsAsNoun(head);
  return !(his && agreement === 'f') && !tellsOfThing(reader, subject);
}

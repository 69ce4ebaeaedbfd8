import { endsIn } from '../../languages/grammar.ts';
import { hasThingShape, hasVerbalNounShape } from '../../languages/lexicon.ts';
import { Tag } from '../../languages/language.ts';
import type { Reader } from '../../reading/reader.ts';
import type { FrameState } from './state.ts';
import { isPlainName } from './words.ts';

const OTHER =
  Tag.Preposition |
  Tag.Adverb |
  Tag.Time |
  Tag.NamePart |
  Tag.GivenName |
  Tag.Honorific |
  Tag.Role |
  Tag.Same |
  Tag.Subordinator |
  Tag.Contrast |
  Tag.Relative |
  Tag.Negator |
  Tag.Connective;

const THINGS = Tag.Propositional | Tag.Topic | Tag.Document | Tag.Medium;

/** «انتقد المدرب سامي حداد | تصرفات الحكم»: where the subject that begins at `from` is over, and what is praised or blamed begins. */
export function thingStart(s: FrameState, from: number, limit: number): number {
  const { reader } = s;
  if (!takesThings(s)) return limit;
  for (let k = from + 1; k < limit && k < from + 12; k++) {
    if (!reader.isWord(k) || reader.has(k, Tag.Preposition)) return limit;
    if (isThing(reader, from, k)) return k;
  }
  return limit;
}

/** The cue takes any noun for what it says; «يعتبر» is mostly a passive in the present, and then takes none. */
export function takesThings({ reader, frame, finite, cue }: FrameState): boolean {
  if (frame.anyObject !== true) return false;
  const { verb } = reader.lex(cue.from);
  // «تعتبره السلطات إرهابيا»: with a pronoun it is no passive.
  return frame.judgement !== true || !finite || verb?.tense === 'past' || verb?.pronoun !== '';
}

function isThing(reader: Reader, from: number, k: number): boolean {
  const { joins, preposition, definite, tags } = reader.lex(k);
  if (joins !== '' || preposition !== '' || (tags & OTHER) !== 0) return false;
  const closed = isClosed(reader, from, k - 1);
  if (definite) return closed && !isSurname(reader, from, k) && isNounBeside(reader, from, k);
  if (isPossessed(reader, k)) return closed && !reader.has(k, Tag.GivenName);
  if (!closed) return false;
  // «أبدى المدربان تحفظات»: a plural that no list knows.
  return (
    (tags & (THINGS | Tag.Common)) !== 0 ||
    (tags === 0 && endsIn(reader.lex(k).stem, reader.language.endings.feminineMany))
  );
}

/** The word at j can end the name or description of who judges: it is definite, somebody's, or the second name of a person. */
function isClosed(reader: Reader, from: number, j: number): boolean {
  const { definite, joins, preposition } = reader.lex(j);
  if (joins !== '' || preposition !== '' || !reader.isWord(j)) return false;
  if (definite || isPossessed(reader, j)) return !reader.has(j, Tag.Honorific);
  const named = isPlainName(reader, j) || reader.has(j, Tag.GivenName);
  return j > from && named && !reader.has(j - 1, Tag.NamePart);
}

/** «سالم الحمود»: after one name the word with the article is the second. */
function isSurname(reader: Reader, from: number, k: number): boolean {
  const isName = (j: number): boolean => j >= from && (isPlainName(reader, j) || reader.has(j, Tag.GivenName));
  return isName(k - 1) && !isName(k - 2);
}

function isPossessed(reader: Reader, k: number): boolean {
  const { pronoun, stem, tags } = reader.lex(k);
  if (pronoun !== '' && (tags & Tag.Preposition) === 0) return true;
  return tags === 0 && stem.length >= 5 && endsIn(stem, reader.language.endings.possessed);
}

/** «نفى الوزير الأنباء»: a noun with the article, not an adjective of the one before. */
export function isNounBeside(reader: Reader, from: number, k: number): boolean {
  const { stem, tags } = reader.lex(k);
  // «المحكمة العليا», «الهلال الأحمر».
  const { elatives, colours } = reader.language.particles;
  if (elatives?.has(stem) === true || colours?.has(stem) === true) return false;
  const { belongingAny, feminine, feminineMany, manyAny } = reader.language.endings;
  if (endsIn(stem, belongingAny) || (tags & (Tag.Common | THINGS)) === 0) return false;
  if ((tags & THINGS) !== 0 || hasVerbalNounShape(reader.language, stem) || hasThingShape(reader.language, stem))
    return true;
  if (endsIn(stem, feminineMany)) return true;
  // «الوزير الحكومة», «المنظمة الهجوم»: an adjective would agree.
  const subject = reader.lex(from).stem;
  return k === from + 1 && !endsIn(subject, manyAny) && endsIn(stem, feminine) !== endsIn(subject, feminine);
}

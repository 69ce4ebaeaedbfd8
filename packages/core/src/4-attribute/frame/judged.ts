import { endsIn, withoutEnding } from '../../languages/grammar.ts';
import { Tag } from '../../languages/language.ts';
import type { NounPhrase } from '../../reading/noun-phrase.ts';
import type { Reader } from '../../reading/reader.ts';
import { disagrees, ofPronounIn } from './agreement.ts';
import { isNounBeside } from './thing.ts';
import { isPlainName } from './words.ts';

const SOMEONE =
  Tag.Role | Tag.Organization | Tag.Outlet | Tag.Group | Tag.GivenName | Tag.Honorific | Tag.Unnamed | Tag.Place;
const THINGS = Tag.Common | Tag.Propositional | Tag.Medium | Tag.Document | Tag.Topic;

/**
 * «وصفت نقابة المعلمين القرار بأنه», «وصف اتحاد العمال العملية بالناجحة»: where what is judged begins within the phrase before the charge at
 * `charge`, which agrees with it and may not agree with who judges; null where the phrase is one.
 */
export function judgedBeside(reader: Reader, cueAt: number, phrase: NounPhrase, charge: number): number | null {
  const feminine = isOfFeminine(reader, charge);
  if (feminine === null || !canJudge(reader, cueAt, phrase.head) || disagrees(reader, cueAt, phrase)) return null;
  const many = isMany(reader, phrase.head);
  const unlike = many || (!isName(reader, phrase.head) && isFeminine(reader, phrase.head) !== feminine);
  let last: number | null = null;
  for (let at = phrase.from + 1; at < phrase.to; at++) {
    if (!isThing(reader, at) || (!feminine && isFeminine(reader, at))) continue;
    if (!isClosed(reader, at - 1) && !(many && at - 1 === phrase.head)) continue;
    if (isNounBeside(reader, phrase.from, at)) return at;
    const belongs = endsIn(reader.lex(at).stem, reader.language.endings.belongingAny);
    // «الجيش الخطوة»: an adjective would agree with the word before it.
    const apart = isName(reader, at - 1) || (unlike && isFeminine(reader, at) !== isFeminine(reader, at - 1));
    if (apart && !belongs) return at;
    // «الدفاع العملية»: written like an adjective of belonging.
    if (unlike && (!belongs || (isFeminine(reader, at) && !isFeminine(reader, at - 1)))) last = at;
  }
  return last;
}

/** The pronoun of «بأنه», «بأنها», or the ending of «بالظالم»; null where neither shows one. */
function isOfFeminine(reader: Reader, charge: number): boolean | null {
  const { pronoun, definite } = reader.lex(charge);
  if (!reader.isComplementizer(charge)) return definite ? isFeminine(reader, charge) : null;
  const agreement = ofPronounIn(reader, pronoun);
  return agreement === 'f' ? true : agreement === 'm' ? false : null;
}

/** Somebody in the gender of the verb; «ووصف حركة الشباب بأنها»: who does not agree with it is judged. */
function canJudge(reader: Reader, cueAt: number, head: number): boolean {
  if (isName(reader, head)) return true;
  if (!reader.has(head, SOMEONE)) return false;
  return isMany(reader, head) || isFeminine(reader, head) === (reader.lex(cueAt).verb?.agreement === 'f');
}

function isMany(reader: Reader, head: number): boolean {
  return reader.has(head, Tag.Group) && !isFeminine(reader, head);
}

function isName(reader: Reader, at: number): boolean {
  return isPlainName(reader, at) || reader.has(at, Tag.GivenName);
}

function isFeminine(reader: Reader, at: number): boolean {
  return endsIn(reader.lex(at).stem, reader.language.endings.feminineAny);
}

/** A noun with the article that names nobody. */
function isThing(reader: Reader, at: number): boolean {
  const { definite, joins, preposition, tags } = reader.lex(at);
  if (!definite || joins !== '' || preposition !== '' || isQuality(reader, at)) return false;
  return (tags & SOMEONE) === 0 && (tags & THINGS) !== 0;
}

/** «السابق», «الجديدة»: an adjective, in either gender. */
export function isQuality(reader: Reader, at: number): boolean {
  const { particles, endings } = reader.language;
  return particles.qualities?.has(withoutEnding(reader.lex(at).stem, endings.feminine)) === true;
}

/** What follows cannot be what the word is of. */
function isClosed(reader: Reader, at: number): boolean {
  return reader.lex(at).definite || isName(reader, at);
}

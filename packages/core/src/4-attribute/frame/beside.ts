import { endsIn } from '../../languages/grammar.ts';
import { Tag } from '../../languages/language.ts';
import type { NounPhrase } from '../../reading/noun-phrase.ts';
import type { Reader } from '../../reading/reader.ts';
import { isPlainName } from './words.ts';

/**
 * Where a second one begins whom the verb is about, when both were read as one phrase because nothing stands between them; null where the
 * phrase is one.
 */
export function secondBeside(reader: Reader, phrase: NounPhrase): number | null {
  return (
    anotherBeside(reader, phrase) ??
    titleBeside(reader, phrase) ??
    countryBeside(reader, phrase) ??
    stateBeside(reader, phrase) ??
    nameBeside(reader, phrase) ??
    bodyBeside(reader, phrase)
  );
}

/**
 * «دعا الوزير إيران إلى», «طالبت المعارضة رئيس الحكومة ب», «دعا الاتحاد كافة القوى إلى», «حذرت السلطات الأهالي من»: after a word with the
 * article stands another who acts, which is no adjective of it.
 */
export function anotherBeside(reader: Reader, { from, to, named, name, type }: NounPhrase): number | null {
  const until = named && name.from > from ? name.from + 1 : to;
  for (let at = from + 1; at < until; at++) {
    const { definite, joins, preposition } = reader.lex(at);
    if (joins !== '' || preposition !== '' || !isClosed(reader, at - 1, from)) continue;
    // «أمين المدينة رئيس المجلس المهندس سامي الحلبي»: one man in two offices.
    const titled = named && type === 'person' && name.from > at && reader.has(from, Tag.Role);
    const other = isSomebody(reader, at) || (isState(reader, at) && !describesBefore(reader, at));
    if (definite ? other : !titled && actsBeside(reader, at, from)) return at;
  }
  return null;
}

/** What follows cannot be what the word is of: it has the article, or ends as an adjective or a plural that nothing possesses. */
function isClosed(reader: Reader, i: number, from: number): boolean {
  const { definite, stem } = reader.lex(i);
  const { many, belonging } = reader.language.endings;
  if (definite || (endsIn(stem, many) && reader.has(i, Tag.Group))) return true;
  return i > from && endsIn(stem, belonging) && !reader.has(i, Tag.Organization | Tag.Place | Tag.Preposition);
}

/** «جامعة الدول العربية», «المعارضة السعودية»: an adjective of belonging that agrees with the feminine before it. */
function describesBefore(reader: Reader, at: number): boolean {
  const { belongingAny, feminine, feminineMany } = reader.language.endings;
  const { stem } = reader.lex(at);
  if (!endsIn(stem, belongingAny) || !endsIn(stem, feminine)) return false;
  const before = reader.lex(at - 1);
  const { things, elatives } = reader.language.particles;
  const unmarked = things?.has(before.stem) === true || elatives?.has(before.stem) === true;
  return before.definite && (unmarked || endsIn(before.stem, feminine) || endsIn(before.stem, feminineMany));
}

function isState(reader: Reader, at: number): boolean {
  return reader.language.particles.states?.has(reader.norm(at)) === true;
}

/** A state, all or some of many, or a title with what it is of; «الشيخ رئيس المركز» is one man. */
function actsBeside(reader: Reader, at: number, from: number): boolean {
  if (isState(reader, at)) return true;
  if (!reader.has(at, Tag.Role | Tag.Unnamed | Tag.Group) || reader.has(at, Tag.GivenName | Tag.NamePart)) return false;
  return reader.lex(at + 1).definite && !reader.has(from, Tag.Honorific);
}

/** A man, a group or a body with the article, in a word that does not describe others; a title before a name is the same one's. */
function isSomebody(reader: Reader, at: number): boolean {
  const { stem } = reader.lex(at);
  const { language } = reader;
  if (language.particles.describers?.has(stem) === true || reader.has(at, Tag.Honorific)) return false;
  if (reader.has(at, Tag.Group)) return true;
  const own = reader.has(at, Tag.Role | Tag.Organization) && !endsIn(stem, language.endings.belongingAny);
  return own && !reader.has(at + 1, Tag.GivenName | Tag.NamePart);
}

/** «اتهم وزير المالية السابق رئيس الوزراء بكذا»; after a name a title is the same one's. */
function titleBeside(reader: Reader, { from, to, name, named }: NounPhrase): number | null {
  for (let at = from + 2; at < to && !(named && name.from < at); at++) {
    const { definite, tags, joins, preposition } = reader.lex(at);
    const title = (tags & Tag.Role) !== 0 && (tags & (Tag.GivenName | Tag.NamePart)) === 0 && !definite;
    if (title && joins === '' && preposition === '' && reader.lex(at - 1).definite) return at;
  }
  return null;
}

/** «اتهم الرئيس السابق دان سميث الصين بكذا»: after a title and two names a word with the article that is no surname. */
function countryBeside(reader: Reader, { named, name, roles, to }: NounPhrase): number | null {
  const last = to - 1;
  const { definite, tags, stem } = reader.lex(last);
  const names = named && roles.length > 0 && name.to === to && name.to - name.from >= 3;
  const surname = endsIn(stem, reader.language.endings.belongingAny) || reader.has(last - 1, Tag.NamePart);
  return names && definite && tags === 0 && !surname && isPlainName(reader, last - 1) ? last : null;
}

/** «اتهمت إدارة ترامب روسيا بكذا»: a country after the name of a body. */
function stateBeside(reader: Reader, { from, to, type }: NounPhrase): number | null {
  const last = to - 1;
  const { joins, preposition } = reader.lex(last);
  if (type !== 'organization' || last < from + 2 || joins !== '' || preposition !== '') return null;
  return reader.language.particles.states?.has(reader.norm(last)) === true && isPlainName(reader, last - 1)
    ? last
    : null;
}

/** «اتهم حزب العمال المعارض سامي رود بكذا», «اتهمت روسيا وسوريا س بكذا»: a name that can be no part of the body or of the two before it. */
function nameBeside(reader: Reader, { from, to, type }: NounPhrase): number | null {
  let at = to;
  while (at > from + 1 && isPlainName(reader, at - 1)) at--;
  const joint = reader.lex(at - 1).joins !== '' || (at < to && reader.lex(at).joins !== '');
  // Of a joined name the first word belongs to it.
  if (joint) at = Math.max(at, to - 1);
  const body = type === 'organization' && reader.lex(at - 1).definite;
  return at < to && (body || (joint && reader.lex(at).joins === '')) ? at : null;
}

/** «اتهم الوزير الحكومة بكذا»: after an article a body with the article, which is no adjective of a man. */
function bodyBeside(reader: Reader, { from, to, type }: NounPhrase): number | null {
  const last = to - 1;
  if (last <= from) return null;
  const { definite, joins, preposition, stem } = reader.lex(last);
  const before = reader.lex(last - 1);
  const beside = definite && joins === '' && preposition === '' && before.definite;
  if (!beside || endsIn(stem, reader.language.endings.belongingAny)) return null;
  const feminine = endsIn(stem, reader.language.endings.feminine);
  const unlike = feminine && (type === 'organization' || !endsIn(before.stem, reader.language.endings.feminine));
  return reader.has(last, Tag.Organization | Tag.Group) || (unlike && reader.has(last, Tag.Role)) ? last : null;
}

/** Where whom a verb addresses begins: «أبلغ المدير الصحفيين», «حذرت السفارة رعاياها», «أبلغ مسؤول أمني وكالة س». */
export function addresseeBeside(reader: Reader, phrase: NounPhrase): number | null {
  for (let at = phrase.from + 1; at < phrase.to; at++)
    if (
      isOwnOf(reader, at) ||
      isAnotherBody(reader, at) ||
      isBodyOfMany(reader, phrase, at) ||
      isOutletTold(reader, phrase, at)
    )
      return at;
  return secondBeside(reader, phrase);
}

/** «أبلغت مصادر وكالة س», «أبلغ مسؤولان أميركيان صحيفة س», «أبلغ الوزير الجزيرة»: a paper is told rather than who tells. */
function isOutletTold(reader: Reader, { from, head }: NounPhrase, at: number): boolean {
  const { definite, preposition, joins, stem } = reader.lex(at);
  if (preposition !== '' || joins !== '') return false;
  const before = reader.lex(at - 1);
  if (definite)
    return before.definite && reader.language.particles.channels?.has(stem) === true && !describesBefore(reader, at);
  if (!reader.has(at, Tag.Outlet)) return false;
  const { manyAny } = reader.language.endings;
  return (
    before.definite ||
    endsIn(before.stem, manyAny) ||
    (at === head + 1 && from === head && reader.has(head, Tag.Unnamed | Tag.Group))
  );
}

/** What only things are called. */
const THINGS = Tag.Propositional | Tag.Medium | Tag.Document | Tag.Topic;
const SOMEONE =
  Tag.Role | Tag.Organization | Tag.Outlet | Tag.Group | Tag.GivenName | Tag.Honorific | Tag.Unnamed | Tag.Place;

/**
 * «وصف سامي اللقاء بأنه», «وصف المتحدث باسم الخارجية العقوبات بأنها»: after a name or the article a thing with the article is what is judged;
 * after the article only what is no adjective.
 */
export function thingBeside(reader: Reader, { from, to }: NounPhrase): number | null {
  for (let at = from + 1; at < to; at++) {
    const { definite, joins, preposition, stem, tags } = reader.lex(at);
    if (!definite || joins !== '' || preposition !== '' || (tags & SOMEONE) !== 0) continue;
    if (endsIn(stem, reader.language.endings.belongingAny)) continue;
    const closed = reader.lex(at - 1).definite;
    const named =
      !closed && (isPlainName(reader, at - 1) || reader.language.particles.states?.has(reader.norm(at - 1)) === true);
    // «الوزير الاتفاقية»: an adjective would agree with him.
    const { feminine } = reader.language.endings;
    const beside =
      closed && reader.has(at - 1, Tag.Role) && endsIn(stem, feminine) && !endsIn(reader.lex(at - 1).stem, feminine);
    if ((tags & THINGS) !== 0 ? closed || named : (named || beside) && (tags & Tag.Common) !== 0) return at;
    // «الوزير الخسائر»: no noun describes another after the article.
    const { plainNouns, describers } = reader.language.particles;
    if (closed && plainNouns?.has(stem) === true && describers?.has(stem) !== true) return at;
  }
  return null;
}

/** After the article no noun is possessed. */
function isOwnOf(reader: Reader, at: number): boolean {
  const { tags, definite } = reader.lex(at);
  const norm = reader.norm(at);
  if (tags !== 0 || definite || norm.length < 5 || !reader.lex(at - 1).definite) return false;
  return endsIn(norm, reader.language.definition.affixes.objects);
}

/** A body after an adjective of belonging. */
function isAnotherBody(reader: Reader, at: number): boolean {
  const before = reader.lex(at - 1);
  const adjective = before.stem.length >= 4 && endsIn(before.stem, reader.language.endings.belonging);
  return (
    adjective &&
    !reader.has(at - 1, Tag.Role | Tag.Place | Tag.Preposition) &&
    !reader.lex(at).definite &&
    reader.lex(at).preposition === '' &&
    reader.has(at, Tag.Organization | Tag.Outlet)
  );
}

/** «طالب ناشطون الحكومة»: after those whom nobody names, with an ending that nothing possesses. */
function isBodyOfMany(reader: Reader, { head, definite }: NounPhrase, at: number): boolean {
  if (definite || !reader.lex(at).definite || reader.lex(at).preposition !== '') return false;
  if (!reader.has(head, Tag.Unnamed | Tag.Group) || !reader.has(at, Tag.Organization | Tag.Group | Tag.Place))
    return false;
  const { stem, definite: closed } = reader.lex(at - 1);
  return !closed && !reader.has(at - 1, Tag.Preposition) && endsIn(stem, reader.language.endings.many);
}

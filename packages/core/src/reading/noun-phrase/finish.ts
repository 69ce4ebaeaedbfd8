import { endsIn } from '../../languages/grammar.ts';
import { Tag } from '../../languages/language.ts';
import type { EntityType } from '../../model/index.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import type { Range } from '../reader.ts';
import type { PhraseSoFar } from './phrase-so-far.ts';
import { isSurnameAt } from './origins.ts';
import { HEADS } from './words.ts';

/** The phrase that was read, up to the item at hand; null where none was. */
export function finish(phrase: PhraseSoFar): NounPhrase | null {
  const { from, second, head, role, reader } = phrase;
  if (head < 0 || phrase.i === from) return null;
  // «وزير الدفاع الأسبق»: nothing that could be a name after the last description word.
  if (phrase.afterPreposition && second === null && phrase.i > from + 1) phrase.i--;
  const whole: Range = { from, to: ownEnd(phrase) };
  const given = givenName(phrase, whole);
  const family = isFamily(phrase);
  const name = family ? { from: head, to: phrase.nameTo } : (given ?? whole);
  const named = given !== null;
  return {
    from,
    to: phrase.i,
    name,
    named,
    type: typeOf(phrase, named && !family),
    head,
    roles: phrase.roles,
    modifiers: phrase.modifiers,
    definite: phrase.definite,
    outlet: !role && (phrase.outlet || reader.has(head, Tag.Outlet)),
    joint: jointNames(phrase, name, named),
  };
}

/** Where the phrase ends without what is joined to it. */
function ownEnd(phrase: PhraseSoFar): number {
  const { reader, from } = phrase;
  let to = phrase.second === null ? phrase.i : phrase.second.from;
  // A bracket at the end explains the name; it is no part of it.
  if (reader.norm(to - 1) === ')') {
    let open = to - 1;
    while (open > from && reader.norm(open) !== '(') open--;
    if (open > from) to = open;
  }
  // «ائتلاف دولة القانون من»: what a preposition would have led to is not there.
  while (to - 1 > from && reader.has(to - 1, Tag.Preposition) && reader.lex(to - 1).preposition === '') to--;
  return to;
}

/** The words that name; null where the phrase only describes. */
function givenName(phrase: PhraseSoFar, whole: Range): Range | null {
  const { quoted } = phrase;
  if (phrase.place && !phrase.role && phrase.hasName) return { from: whole.from, to: phrase.joint[0]?.to ?? whole.to };
  if (
    quoted !== null &&
    !(phrase.role && phrase.hasName) &&
    (phrase.hasBody || phrase.place || phrase.role || phrase.head === quoted.from || phrase.document)
  )
    return quoted;
  if (isOneOfMany(phrase) || isOfBodyOf(phrase) || isBodyOfMany(phrase) || isWhereFrom(phrase) || isOfHers(phrase))
    return null;
  if (phrase.hasName && (!phrase.hasBody || phrase.outlet || phrase.role)) return withoutPlace(phrase);
  // «وزارة الصحة» names a body, «الوزارة», «الوزارة الجديدة» and «الوزارة في الجنوب» do not.
  const length = whole.to - whole.from;
  if (phrase.hasBody && phrase.reader.lex(phrase.from).definite && phrase.reader.has(phrase.from + 1, Tag.Preposition))
    return null;
  if (isDeedOfBody(phrase, whole)) return { from: phrase.organization, to: whole.to };
  return phrase.hasBody && length > 1 && !(length === 2 && phrase.reader.lex(phrase.from).definite) ? whole : null;
}

/** «صادرات وزارة الدفاع», «تشكيل لجنة الوساطة»: the body is named, not what is told of it. */
function isDeedOfBody({ reader, organization, head }: PhraseSoFar, whole: Range): boolean {
  if (organization !== head + 1 || organization + 1 >= whole.to || reader.has(head, HEADS)) return false;
  const { joins, preposition } = reader.lex(organization);
  return joins === '' && preposition === '' && !reader.lex(head).definite;
}

/** «والدة الطفل سامي»: he is called so, and not who speaks; «أرملة الشهيدة ليلى» tells nothing. */
function isOfHers({ reader, head, nameFrom, endings }: PhraseSoFar): boolean {
  if (nameFrom !== head + 2 || reader.language.particles.kinswomen?.has(reader.norm(head)) !== true) return false;
  const { definite, preposition, stem, tags } = reader.lex(head + 1);
  return definite && preposition === '' && (tags & Tag.Organization) === 0 && !endsIn(stem, endings.feminine);
}

/** «مسؤولون في إدارة الرئيس سامي منصور», «مصدر في مكتب سامي منصور»: whose office it is, not who speaks. */
function isOfBodyOf({ reader, head, nameFrom }: PhraseSoFar): boolean {
  let at = nameFrom - 1;
  if (reader.lex(at).definite && reader.has(at, Tag.Role | Tag.Honorific)) at--;
  if (at - 1 <= head || !reader.has(at, Tag.Organization) || reader.has(at, Tag.Outlet) || reader.lex(at).definite)
    return false;
  return reader.has(at - 1, Tag.Preposition) && reader.norm(at - 1).length === 2;
}

/** «مصادر محلية بمحافظة النهر», «بيانات في بريطانيا», «المذكرة سالفة الذكر»: what tells of sources or of a paper names neither. */
function isWhereFrom({ reader, head, nameFrom, definite, document, role, outlet, nameLength }: PhraseSoFar): boolean {
  if (nameFrom <= head || outlet) return false;
  if (document && !role) return true;
  const person = nameLength > 1 && reader.has(nameFrom, Tag.GivenName);
  const unnamed = reader.has(head, Tag.Unnamed) && !reader.has(head, Tag.Role);
  return unnamed && !definite && nameFrom > head + 2 && !person;
}

/** «مفاوض إيراني رفيع»: an adjective of belonging without the article describes a noun, not a name. */
function isOneOfMany({ reader, head, nameFrom, nameTo, i, endings }: PhraseSoFar): boolean {
  if (nameFrom !== head || nameTo !== head + 1 || nameTo >= i || reader.has(head, Tag.GivenName | Tag.NamePart))
    return false;
  const { definite, joins, preposition, stem, tags } = reader.lex(nameTo);
  return !definite && joins === '' && preposition === '' && tags === Tag.Common && endsIn(stem, endings.belonging);
}

/**
 * «محافظ أسيوط», «مدرب تشيلسي ماورو سانتي»: a title without the article is of what stands right after it, which is a place or a club; of names
 * that no list knows the last two are the man's. Null where all are the place's.
 */
function withoutPlace(phrase: PhraseSoFar): Range | null {
  const { reader, nameFrom: from, nameTo: to, role, definite, joint } = phrase;
  const name = { from, to };
  if (!role || definite || joint.length > 0 || from === phrase.from) return name;
  const { tags, definite: theMan } = reader.lex(from - 1);
  // «صاحب متجر»: his title honours only with the article after it.
  if ((tags & Tag.Role) === 0 || theMan || ((tags & Tag.Honorific) !== 0 && to - from > 1)) return name;
  // «مدرب النصر»: a club, whoever else is called so.
  if (to - from === 1 && (tags & Tag.Honorific) === 0 && reader.lex(from).definite) return null;
  const ownTo = beforeOrigin(phrase, name);
  // «محافظ أسيوط هاشمي الطويري»: of three the last may be his surname.
  const surnamed = to - from > 2 && isSurnameAt(phrase, to - 1);
  for (let i = from; i < (surnamed ? to - 1 : ownTo); i++)
    if (reader.lex(i).tags !== 0 || !reader.isWord(i) || reader.lex(i).definite) return name;
  if (ownTo - from === 1) return null;
  return to - from > 2 && ownTo === ownEnd(phrase) ? { from: to - 2, to } : name;
}

/** «مدرب تشيلسي الإسباني»: the name without where the man is from. */
function beforeOrigin({ reader }: PhraseSoFar, { from, to }: Range): number {
  const { definite, stem } = reader.lex(to - 1);
  return to - from === 2 && definite && reader.language.origins.has(stem) ? to - 1 : to;
}

/** «أسرة فلان», «أحد أقارب فلان»: not he. */
function isFamily(phrase: PhraseSoFar): boolean {
  const { reader, head } = phrase;
  if (isRelation(phrase)) return true;
  if (!phrase.group || phrase.role || phrase.definite) return false;
  if (!reader.has(head, Tag.Unnamed)) return phrase.nameFrom === head + 1;
  return phrase.nameFrom === head + 2 && !reader.lex(head + 1).definite && !reader.has(head + 1, Tag.Honorific);
}

/** «شقيق سامي منصور»: right after the word stands whose he is. */
function isRelation({ reader, head, nameFrom, definite, endings }: PhraseSoFar): boolean {
  const { stem, pronoun } = reader.lex(head);
  // «محاميها نادر الحلبي» names him.
  if (pronoun !== '') return false;
  if (definite || nameFrom !== head + 1 || reader.language.particles.relations?.has(stem) !== true) return false;
  // «محاميه سامي منصور» is his, «محامية سامي منصور» is not.
  return reader.endsAsNoun(head) || !endsIn(stem, endings.feminine);
}

/** «مجموعة من الكتاب», «لجنة من الخبراء»: some whom nobody names. */
function isBodyOfMany({ reader, head, organization, definite }: PhraseSoFar): boolean {
  return organization === head && !definite && reader.isParticle(head + 1, 'of');
}

/** What kind of source the phrase is; `named` where the name is the source's own. */
function typeOf(phrase: PhraseSoFar, named: boolean): EntityType {
  // «مجموعة من الكتاب».
  if (phrase.hasBody && !phrase.role) return isBodyOfMany(phrase) ? 'group' : 'organization';
  const { reader, head } = phrase;
  if (phrase.document || (!named && !phrase.role && reader.has(head, Tag.Medium))) return 'document';
  // «مصدر أمني», «أحد السكان»: one.
  if (phrase.group && !named)
    return reader.language.particles.someone?.has(reader.lex(head).stem) === true ? 'person' : 'group';
  if (phrase.place && !phrase.role) return 'place';
  // «رويترز»: called by its name alone.
  if (named && !phrase.role && reader.has(head, Tag.Outlet)) return 'organization';
  // «زار الملك المدينة»; «الأول» is a usual word too, and «الفريق الأول» a team.
  const honoured = phrase.i === head + 1 && (reader.lex(head).tags & (Tag.Honorific | Tag.Common)) === Tag.Honorific;
  return phrase.role || named || honoured ? 'person' : 'unknown';
}

/** The names of all who speak jointly, or none. */
function jointNames(phrase: PhraseSoFar, name: Range, named: boolean): readonly Range[] {
  const { second, joint } = phrase;
  if (second !== null && (named || phrase.hasBody))
    return [name, ...(second.joint.length > 0 ? second.joint : [second.name])];
  if (joint.length === 0) return joint;
  if (phrase.quoted !== null) return named ? [...joint, phrase.quoted] : [];
  return phrase.hasName ? [...joint, phrase.name] : [];
}

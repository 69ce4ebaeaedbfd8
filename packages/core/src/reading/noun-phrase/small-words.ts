import { endsIn } from '../../languages/grammar.ts';
import { Tag } from '../../languages/language.ts';
import type { PhraseSoFar } from './phrase-so-far.ts';
import { endsName, HEADS, mayBeName, seemsJoined, STOPS } from './words.ts';

/** «و استطرد», «لذلك»: a conjunction that stands alone, and what ties one sentence to another. */
export function isTie({ reader, i }: PhraseSoFar): boolean {
  return reader.isParticle(i, 'and') || reader.isParticle(i, 'therefore');
}

/** A word or phrase of the grammar's own, which belongs to no description. */
export function isSmallWord(phrase: PhraseSoFar): boolean {
  const words = phrase.inside ? phrase.reader.phrase(phrase.i) : null;
  // «مسؤول طلب عدم ذكر اسمه»: why he is not named.
  if (words !== null && (words.according !== null || words.tags !== 0 || words.role !== null)) return true;
  // «النادي الأمريكي بالتالي».
  if (phrase.inside && phrase.is(Tag.Connective)) return true;
  return phrase.is(STOPS) && phrase.lex.preposition === '';
}

/** Takes a word that points at the noun after it. */
export function takeDemonstrative(phrase: PhraseSoFar): boolean {
  // «نفس المصدر».
  const same = phrase.i === phrase.from && phrase.reader.isStem(phrase.i, 'sameAs');
  if (!phrase.is(Tag.Demonstrative) && !same) return false;
  // «أحد هؤلاء».
  if (phrase.i === phrase.from + 1 && phrase.follows(Tag.Unnamed) && !phrase.before.definite && !isWhen(phrase))
    return phrase.pass();
  // «رئيس هذه اللجنة»: of what is pointed at.
  if (phrase.inside && isOfPointed(phrase)) return phrase.pass();
  // «هذه المصادر»: the noun is the head.
  if (phrase.i > phrase.from || !phrase.next.definite || !phrase.reader.isWord(phrase.i + 1)) return false;
  phrase.pointed = true;
  return phrase.pass();
}

/** «مصدر هذا الأسبوع»: what is pointed at tells when. */
function isWhen({ reader, i }: PhraseSoFar): boolean {
  return reader.has(i + 1, Tag.Time);
}

/** A title or group without the article takes what is pointed at, which is no time. */
function isOfPointed({ reader, i, before, next, lex }: PhraseSoFar): boolean {
  if (before.definite || before.pronoun !== '' || lex.joins !== '' || lex.preposition !== '') return false;
  if (!reader.has(i - 1, Tag.Role | Tag.Group | Tag.Organization) || reader.has(i - 1, Tag.GivenName)) return false;
  return next.definite && next.preposition === '' && !reader.has(i + 1, Tag.Time);
}

/** A demonstrative that was not taken, an adverb or a time, where it is no part of the phrase. */
export function isAside(phrase: PhraseSoFar): boolean {
  if (!phrase.is(Tag.Demonstrative | Tag.Adverb | Tag.Time) || isOfOffice(phrase)) return false;
  return pointsElsewhere(phrase) || isAdverb(phrase) || isTime(phrase);
}

/** «الرئيس الفرنسي الحالي سامي الحلبي»: an adjective of time between the title and who holds it. */
function isOfOffice({ reader, i, role, hasName, lex, before, endings }: PhraseSoFar): boolean {
  if (!role || hasName || !lex.definite || !before.definite) return false;
  // «المشرف على الفريق الأول سامي الحلبي», not «المدير اليوم سامي الحلبي».
  if (!endsIn(lex.stem, endings.belonging))
    return reader.has(i + 1, Tag.GivenName) && reader.language.particles.days?.has(reader.norm(i)) !== true;
  // «المدرب العام الحالي واللاعب السابق سامي الحلبي».
  return (
    reader.has(i + 1, Tag.GivenName) ||
    mayBeName(reader, i + 1) ||
    (reader.joins(i + 1, 'and') && reader.has(i + 1, Tag.Role))
  );
}

/** «مستشار البنك سابقا سامي الحلبي»: an adverb of time between the title and who holds it. */
export function isAsideOfOffice({ reader, i, role, hasName, lex }: PhraseSoFar): boolean {
  if (!role || hasName || lex.definite || lex.joins !== '' || !reader.has(i, Tag.Adverb)) return false;
  return reader.has(i + 1, Tag.GivenName) || (reader.has(i + 1, Tag.Honorific) && reader.lex(i + 1).definite);
}

/** What points at no noun of the phrase. */
function pointsElsewhere(phrase: PhraseSoFar): boolean {
  // «وذلك بمقر الوزارة»: alone it points at what was said, and speaks for nobody.
  return phrase.is(Tag.Demonstrative) && (phrase.inside || (!phrase.next.definite && phrase.next.preposition !== ''));
}

/** An adverb, unless it can be the head or a name. */
function isAdverb(phrase: PhraseSoFar): boolean {
  if (!phrase.is(Tag.Adverb) || isShortName(phrase)) return false;
  // «السفير لدى فرنسا»: written like «لديّ».
  if (phrase.inside && phrase.reader.language.destinations.has(phrase.norm)) return false;
  return phrase.inside || !phrase.is(HEADS | Tag.GivenName);
}

/** «رئيس الوزراء الصيني لي كيان»: after a title, letters of «لي» or «إلينا» before a name are its first part. */
function isShortName(phrase: PhraseSoFar): boolean {
  const { particles } = phrase.reader.language;
  return (
    phrase.role &&
    phrase.inside &&
    !phrase.hasName &&
    particles.homonyms?.has(phrase.norm) === true &&
    (phrase.before.definite || particles.states?.has(phrase.before.stem) === true) &&
    (mayBeName(phrase.reader, phrase.i + 1) || seemsJoined(phrase.reader, phrase.i + 1))
  );
}

/** «تقارير صحفية أمس», «مصدر عسكري صباح الاثنين»: a day, or a part of one. */
function tellsDay({ reader, i, inside, lex, norm, next, before }: PhraseSoFar): boolean {
  if (!inside || lex.joins !== '' || !reader.has(i, Tag.Time)) return false;
  // «الوزير اليوم», «مسؤول الأربعاء», «مسؤول كبير اليوم الثلاثاء», not «رئيس تحرير اليوم».
  const { days } = reader.language.particles;
  if (days?.has(norm) === true)
    return !lex.definite || before.definite || reader.has(i - 1, Tag.Unnamed) || days.has(reader.norm(i + 1));
  return !lex.definite && reader.has(i + 1, Tag.Time) && next.definite;
}

/** A time that tells when, and is no part of a name. */
function isTime(phrase: PhraseSoFar): boolean {
  if (tellsDay(phrase)) return true;
  if (isGeneral(phrase) || isForAll(phrase)) return false;
  return (
    phrase.is(Tag.Time) &&
    phrase.inside &&
    (phrase.lex.definite || phrase.hasName || (phrase.hasBody && phrase.before.definite)) &&
    // «العميد صباح بن عايد»: what a father's name follows is a name.
    (phrase.next.tags & Tag.NamePart) === 0 &&
    !phrase.is(Tag.Role) &&
    !phrase.follows(Tag.Role) &&
    !isCalledSo(phrase)
  );
}

/** «الأمن العام», not «الوزير العام الماضي»: a word that tells when only beside one that tells which. */
function isForAll({ reader, i, before, norm }: PhraseSoFar): boolean {
  return before.definite && reader.language.particles.generals?.has(norm) === true && !reader.has(i + 1, Tag.Time);
}

/** «الاتحاد العام التونسي», «الاتحاد العام للعمال»: after a body with the article, where an adjective or what it is for follows. */
function isGeneral({ reader, i, organization, before, lex, next, endings }: PhraseSoFar): boolean {
  if (
    organization !== i - 1 ||
    !before.definite ||
    !lex.definite ||
    reader.language.particles.days?.has(reader.norm(i))
  )
    return false;
  if (endsIn(before.stem, endings.feminine) || reader.has(i + 1, Tag.Time)) return false;
  return reader.leads(i + 1, 'to') || (next.definite && next.joins === '' && endsIn(next.stem, endings.belonging));
}

/** «صحيفة النهار», «نادي الفجر», «سامي الأحمد الصباح،»: a paper, a body or a family may be named after a time of day. */
function isCalledSo(phrase: PhraseSoFar): boolean {
  const { reader, i, before, norm } = phrase;
  // «وكالة رويترز اليوم»: after its name it tells when.
  if (phrase.follows(Tag.Outlet) && !before.definite && !phrase.afterName) return true;
  if (reader.language.particles.days?.has(norm) === true) return false;
  return (
    (phrase.follows(Tag.Organization) && !before.definite) ||
    (phrase.afterName && phrase.nameLength > 1 && endsName(reader, i + 1))
  );
}

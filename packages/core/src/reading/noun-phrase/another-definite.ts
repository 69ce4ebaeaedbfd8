import { hasVerbalNounShape } from '../../languages/lexicon.ts';
import { endsIn } from '../../languages/grammar.ts';
import { fold } from '../../text/fold.ts';
import { Tag } from '../../languages/language.ts';
import { clauseAhead } from '../finite/around.ts';
import type { PhraseSoFar } from './phrase-so-far.ts';
import { endsName, followsUnpossessed, LONG_DEED, mayBeName } from './words.ts';

/** What may be spoken of, with the article, after a name. */
const SPOKEN_OF = Tag.Common | Tag.Organization | Tag.Group | Tag.Document | Tag.Topic | Tag.Propositional;

/** «لفت الوزير سامي الحلبي النظر إلى»: one drew attention with it. */
export function belongsToVerb({ reader, from, norm, inside }: PhraseSoFar): boolean {
  return inside && reader.lex(from - 1).cue?.phrase?.some((word) => fold(word) === norm) === true;
}

/** A noun with the article that belongs to another phrase: «اتهم فلان الجماعة بـ». */
export function startsDefinite(phrase: PhraseSoFar): boolean {
  if (!phrase.inside || !phrase.lex.definite || !phrase.alone) return false;
  // «الهلال الأحمر»: a colour describes the word before it.
  if (phrase.before.definite && phrase.reader.language.particles.colours?.has(phrase.lex.stem) === true) return false;
  if (followsUnpossessed(phrase) && phrase.is(SPOKEN_OF | Tag.Place | Tag.Role)) return true;
  if (phrase.is(Tag.Role))
    return (
      isUnlikeTitle(phrase) ||
      isAfterPlace(phrase) ||
      isManAfterBody(phrase) ||
      isManBesideBody(phrase) ||
      isGivenSomething(phrase) ||
      isEnvoy(phrase)
    );
  if (isManyOthers(phrase) || isUnlikeTitle(phrase) || isPlainNoun(phrase) || isFeminineBesideBody(phrase)) return true;
  if (isThingOfName(phrase)) return true;
  if (phrase.ends(phrase.endings.belongingAny)) return false;
  return (
    isAfterName(phrase) ||
    isAfterNameOfBody(phrase) ||
    isAnotherBody(phrase) ||
    isAnotherDeed(phrase) ||
    isUnlikeBody(phrase)
  );
}

/** «الوزير المعرض», «الجيش الطريق»: after the article no noun describes another; «قالت السكة الحديد إن» stays. */
function isPlainNoun(phrase: PhraseSoFar): boolean {
  const { reader, before, lex } = phrase;
  if (!(before.definite || isOwned(phrase)) || phrase.is(Tag.GivenName | Tag.NamePart)) return false;
  const { plainNouns, describers } = reader.language.particles;
  return plainNouns?.has(lex.stem) === true && describers?.has(lex.stem) !== true && !opensClauseOnly(phrase);
}

/** «محاميه التهم»: so is who is somebody's. */
function isOwned({ reader, i, from }: PhraseSoFar): boolean {
  if (i !== from + 1 || !reader.has(from, Tag.Role) || reader.endsAsNoun(from)) return false;
  return endsIn(reader.norm(from), reader.language.definition.affixes.objects);
}

/** «استهدف الجيش الضاحية», «تسلمت وزارة الدفاع المروحيات»: no adjective of one body that is no feminine, nor a plural one of a single body. */
function isFeminineBesideBody(phrase: PhraseSoFar): boolean {
  const { reader, before, organization, hasBody, role, endings, i } = phrase;
  if (!hasBody || role || !before.definite || phrase.hasName || opensClauseOnly(phrase)) return false;
  const { stem } = reader.lex(organization);
  if (endsIn(stem, endings.feminineMany) || reader.language.particles.things?.has(stem) === true) return false;
  if (phrase.ends(endings.feminineMany)) return !endsIn(before.stem, endings.feminineMany);
  if (!phrase.ends(endings.feminine) || endsIn(stem, endings.feminine)) return false;
  // «مجلس الشؤون الخارجية»: it may describe what the body is of.
  return i === organization + 1 || (i === organization + 2 && endsIn(before.stem, endings.belonging));
}

/** «أدان بنك إنجلترا الهجوم», «نفت حركة النهر الأنباء»: what a body is called closes the phrase; an adjective of a feminine would agree. */
function isAfterNameOfBody(phrase: PhraseSoFar): boolean {
  const { reader, i, before, organization, endings } = phrase;
  if (!phrase.hasBody || phrase.role || i <= organization + 1 || before.definite || !phrase.is(SPOKEN_OF)) return false;
  if (phrase.is(Tag.GivenName | Tag.NamePart) || before.joins !== '' || opensClauseOnly(phrase)) return false;
  const deed = hasVerbalNounShape(reader.language, before.stem);
  const called = before.tags === 0 && before.verb === null && before.preposition === '' && !deed;
  if (!called && reader.language.particles.movements?.has(reader.norm(i - 1)) !== true) return false;
  const feminine = endsIn(reader.lex(organization).stem, endings.feminine);
  return !(feminine && phrase.ends(endings.feminine) && !phrase.is(SPOKEN_OF & ~Tag.Common));
}

/** «أعلن اتحاد غرف التجارة أن»: a verb of saying that takes no object, or a clause instead of one, stands before the phrase. */
function opensClauseOnly({ reader, from }: PhraseSoFar): boolean {
  const { cue, cueForm } = reader.lex(from - 1);
  if (cue === null || cueForm !== 'finite') return false;
  if (cue.target === true || cue.addressee === true) return false;
  return (cue.object !== true && cue.anyObject !== true) || clauseAhead(reader, from - 1);
}

/** «زار المدينة الوزير»: a title is no adjective of a place. */
function isAfterPlace(phrase: PhraseSoFar): boolean {
  return phrase.follows(Tag.Place) && phrase.before.definite && !phrase.role && !phrase.hasName;
}

/** «السلطات الرجل», «المعارضة الوزير»: the title of a man is no adjective of a feminine. */
function isManAfterBody(phrase: PhraseSoFar): boolean {
  const { reader, i, from, before, endings } = phrase;
  if (i !== from + 1 || !before.definite || !endsIn(before.stem, endings.feminineAny)) return false;
  return !phrase.ends(endings.feminineAny) && !phrase.ends(endings.belonging) && !reader.has(i, Tag.Honorific);
}

/** «منح الرئيس اللاعب جائزة»: between a title and a thing without the article stands another man, to whom it was given. */
function isGivenSomething(phrase: PhraseSoFar): boolean {
  const { next, before } = phrase;
  if (!before.definite || !phrase.follows(Tag.Role) || next.definite || next.joins !== '' || next.preposition !== '')
    return false;
  const name = Tag.Role | Tag.Honorific | Tag.GivenName | Tag.NamePart | Tag.Time | Tag.Adverb | Tag.Preposition;
  return next.verb === null && (next.tags & name) === 0 && (next.accusative || (next.tags & Tag.Common) !== 0);
}

/** «استقبل الوزير السفير»: an envoy stands beside who receives him; «مندوب المملكة السفير سامي الحلبي» is one. */
function isEnvoy({ reader, i, role, before, lex, lastTags }: PhraseSoFar): boolean {
  if (!role || !before.definite || (lastTags & Tag.Honorific) !== 0 || !reader.language.envoys.has(lex.stem))
    return false;
  return !mayBeName(reader, i + 1);
}

/** «كرمت جامعة الساحل الطالب سامي الحلبي»: a title with a name after it is another's. */
function isManBesideBody(phrase: PhraseSoFar): boolean {
  const { reader, i, before, hasBody, role, next, organization, endings, lex } = phrase;
  if (!hasBody || role || !before.definite || next.joins !== '' || next.preposition !== '') return false;
  if (!reader.isWord(i + 1)) return false;
  // «الحزب المعارض رود»: a participle that agrees with the body may describe it.
  const agrees = endsIn(reader.lex(organization).stem, endings.feminine) === endsIn(lex.stem, endings.feminine);
  const { doer = [], describers } = reader.language.particles;
  for (const letter of doer) if (agrees && lex.stem.startsWith(letter)) return false;
  // «استدعت الوزارة السفير الروسي»: so is one with an adjective of belonging.
  if (next.definite) return endsIn(next.stem, endings.belonging) && describers?.has(lex.stem) !== true;
  return reader.has(i + 1, Tag.GivenName) || (next.tags === 0 && next.verb === null);
}

/** «فلان الجماعة»: a name closes the phrase, unless the word can be its surname. */
function isAfterName(phrase: PhraseSoFar): boolean {
  return (
    phrase.afterName &&
    phrase.is(SPOKEN_OF) &&
    // «زار سلمان الجامعة»: a body that ends so is no surname.
    (!phrase.follows(Tag.NamePart | Tag.GivenName) ||
      isAfterFullName(phrase) ||
      (phrase.is(Tag.Organization) && phrase.ends(phrase.endings.feminine))) &&
    (phrase.role ||
      phrase.nameLength >= 2 ||
      !phrase.ends(phrase.endings.feminine) ||
      phrase.is(Tag.Organization | Tag.Group))
  );
}

/** «دان سامي منصور الهجوم على المدينة»: after two names a noun is the last of them only where it ends what is said of him. */
function isAfterFullName(phrase: PhraseSoFar): boolean {
  // «قال زيد سعد الحسين أمس إن»: the verb takes no noun.
  if (phrase.follows(Tag.NamePart) || endsName(phrase.reader, phrase.i + 1) || opensClauseOnly(phrase)) return false;
  const compound = phrase.reader.has(phrase.nameFrom, Tag.NamePart);
  return phrase.nameLength > (compound ? 2 : 1) && !phrase.is(Tag.GivenName);
}

/** «وقع سامي منصور الاتفاقية»: a usual noun that ends so is no surname. */
function isThingOfName({ reader, afterName, nameLength, lex, endings }: PhraseSoFar): boolean {
  if (!afterName || nameLength < 2 || (lex.tags & Tag.Common) === 0 || !endsIn(lex.stem, endings.feminine))
    return false;
  return (lex.tags & (Tag.GivenName | Tag.NamePart)) === 0 && !reader.language.origins.has(lex.stem);
}

/** A body or group after a definite word. */
function isAnotherBody(phrase: PhraseSoFar): boolean {
  return (
    (phrase.is(Tag.Organization | Tag.Group) ||
      phrase.reader.language.particles.things?.has(phrase.lex.stem) === true) &&
    // «مجموعة من الخبراء».
    !phrase.afterPreposition &&
    // «رئيس اللجنة المنظمة للسباق»: the word describes the body before it.
    !phrase.reader.language.particles.describers?.has(phrase.lex.stem) &&
    !phrase.hasName &&
    (phrase.i > phrase.from + 1 || phrase.follows(Tag.Role | Tag.Organization | Tag.Group)) &&
    // «بورصة عمان الشركة»: a name closes the phrase as the article does.
    (phrase.before.definite || (phrase.hasBody && phrase.i > phrase.organization + 1 && phrase.lastTags === 0))
  );
}

/** «المدير الموظفين»: a plural is no adjective of one person. */
function isManyOthers(phrase: PhraseSoFar): boolean {
  // «محمد القشاشين»: right after a given name it is a surname.
  if (phrase.nameLength === 1 && phrase.follows(Tag.GivenName) && phrase.lex.tags === 0) return false;
  const afterNamesAlone = phrase.afterName && (phrase.lastTags & ~(Tag.GivenName | Tag.NamePart)) === 0;
  // «دعا الرزاز الأردنيين»: after one man's name not even those may describe.
  const many = isSoundPlural(phrase) || (afterNamesAlone && phrase.ends(phrase.endings.belongingMany));
  if (!many || endsIn(phrase.before.stem, phrase.endings.manyAny)) return false;
  const several = phrase.before.definite ? Tag.Group : Tag.Group | Tag.Unnamed;
  if ((phrase.before.tags & several) !== 0 || phrase.is(Tag.GivenName | Tag.Role)) return false;
  // «أنذرت شركة السكك المضربين»: nor of a body.
  const afterBody = phrase.hasBody && !phrase.role && phrase.before.definite;
  // «خطيب المسجد المصلين»: nor of a thing.
  const afterThing = phrase.before.definite && phrase.follows(Tag.Common) && !phrase.follows(Tag.Role);
  return afterNamesAlone || afterBody || afterThing || isAfterTitle(phrase) || isAfterHonour(phrase);
}

/** «كرم الأمير الفائزين»: nor of one who is honoured by a title; «الأمير الحسين» is shorter. */
function isAfterHonour(phrase: PhraseSoFar): boolean {
  return phrase.follows(Tag.Honorific) && phrase.before.definite && phrase.lex.stem.length > 5;
}

/** «الموظفين», not «السعوديين», which may describe a broken plural. */
function isSoundPlural(phrase: PhraseSoFar): boolean {
  return (
    phrase.lex.stem.length >= (phrase.afterName ? 6 : 5) &&
    phrase.ends(phrase.endings.manyObject) &&
    !phrase.ends(phrase.endings.belongingAny)
  );
}

/** Right after the title of one person, with the article. */
function isAfterTitle(phrase: PhraseSoFar): boolean {
  return phrase.follows(Tag.Role) && !phrase.follows(Tag.Group) && phrase.before.definite;
}

/** «الأمانة العامة للمنظمة التصريحات»: after the article a noun that is no adjective belongs to another phrase. */
function isAnotherDeed(phrase: PhraseSoFar): boolean {
  return (
    (phrase.before.definite || (phrase.afterName && phrase.nameLength >= 2)) &&
    (phrase.is(Tag.Document | Tag.Medium | Tag.Topic | Tag.Propositional) ||
      (phrase.lex.stem.length >= LONG_DEED && hasVerbalNounShape(phrase.reader.language, phrase.lex.stem))) &&
    !phrase.is(Tag.Organization | Tag.Group | Tag.GivenName | Tag.NamePart)
  );
}

/** «الحكومة الهجوم», «المحكمة العليا الهجوم»: a noun that is no feminine is no adjective of one; of a title before both it may be («مدير الكرة السابق»). */
function isUnlikeBody(phrase: PhraseSoFar): boolean {
  const { stem } = phrase.before;
  const elative = phrase.reader.language.particles.elatives?.has(stem) === true;
  return (
    !phrase.role &&
    phrase.before.definite &&
    !phrase.hasName &&
    // «قالت شركة السكة الحديد إن»: the verb takes no noun.
    !opensClauseOnly(phrase) &&
    (elative || endsIn(stem, phrase.endings.feminine)) &&
    (phrase.is(Tag.Common) || (phrase.lex.tags === 0 && phrase.lex.verb === null)) &&
    !phrase.is(Tag.GivenName | Tag.NamePart) &&
    !phrase.ends(phrase.endings.circumstance)
  );
}

/** «الوزير القاعة»: a feminine is no adjective of a man. */
function isUnlikeTitle(phrase: PhraseSoFar): boolean {
  return (
    isAfterTitle(phrase) &&
    !endsIn(phrase.before.stem, phrase.endings.feminine) &&
    phrase.ends(phrase.endings.feminineAny)
  );
}

import { hasVerbalNounShape, isPossessedDeed } from '../../languages/lexicon.ts';
import { endsIn, freed } from '../../languages/grammar.ts';
import { Tag } from '../../languages/language.ts';
import { isLand } from './classify.ts';
import type { PhraseSoFar } from './phrase-so-far.ts';
import {
  followsUnpossessed,
  HEADS,
  isDeedUnderLetter,
  isDescribedObject,
  isLongDeed,
  mayBeName,
  seemsPossessed,
} from './words.ts';

/** A noun that is no part of the phrase: what the verb did, what was said, who is spoken of. */
export function startsAnother(phrase: PhraseSoFar): boolean {
  // Names carry no tanwin: «حمدان ردًا على».
  if (phrase.reader.hasTanwin(phrase.i) && (phrase.inside || endsIn(phrase.norm, phrase.endings.circumstance)))
    return true;
  if (!phrase.inside) return false;
  if (phrase.lex.tags === 0 && isDescribedObject(phrase.reader, phrase.i)) return true;
  // «نفى الوزير ونائبه صحة الأنباء»: what is his is of nothing else.
  if (phrase.before.joins !== '' && isOwnedBefore(phrase)) return true;
  if (isBesideOwned(phrase)) return true;
  return (
    // «الشركة بيانا»: an indefinite accusative is the object, not part of the subject.
    (phrase.lex.accusative && !phrase.is(Tag.GivenName) && !isLand(phrase) && !isAgreeing(phrase)) ||
    isUnlistedObject(phrase) ||
    isTheirsBeside(phrase) ||
    isNoNameAfterTitle(phrase) ||
    isDualOrManner(phrase) ||
    isFellow(phrase) ||
    isState(phrase) ||
    (phrase.afterName && startsAfterName(phrase)) ||
    (phrase.lex.pronoun !== '' && startsPossessed(phrase)) ||
    isTold(phrase) ||
    isOutletTold(phrase) ||
    (phrase.lex.definite ? startsAfterBracket(phrase) : isGovernedNoun(phrase) || startsUndefined(phrase))
  );
}

/** «العمال إضرابا»: in the accusative, by its ending, a word of no list after those who have the article; after a title it may be a name. */
function isUnlistedObject({
  reader,
  norm,
  lex,
  before,
  alone,
  lastTags,
  role,
  from,
  i,
  endings,
}: PhraseSoFar): boolean {
  const { accusative } = reader.language.definition.affixes;
  const weak = lex.verb?.weak === true && lex.verb.pronoun !== '';
  if (lex.tags !== 0 || !(lex.verb === null || weak) || !alone || norm.length < OBJECT_LETTERS) return false;
  if (!before.definite) return false;
  if (accusative === '' || !norm.endsWith(accusative)) return false;
  const many = (lastTags & (Tag.Group | Tag.Organization)) !== 0 && !endsIn(before.stem, endings.belonging);
  if (!role && many) return true;
  if (!hasVerbalNounShape(reader.language, norm.slice(0, -accusative.length))) return false;
  // «إدارة الرئيس الأمريكي أوباما».
  for (let k = from; k < i - 1; k++) if (reader.has(k, Tag.Role)) return false;
  return !(role && reader.isWord(i + 1) && mayBeName(reader, i + 1));
}

const OBJECT_LETTERS = 5;

/** «وصل الوزير بغداد», «استعاد اللاعب مستواه»: a capital, or what is his, after the title of one who is named nowhere in the phrase. */
function isNoNameAfterTitle(phrase: PhraseSoFar): boolean {
  const { reader, i, norm, lex, before } = phrase;
  if (!before.definite || !phrase.role || phrase.hasName || !phrase.alone || lex.definite || lex.tags !== 0)
    return false;
  if (mayBeName(reader, i + 1)) return false;
  const { states, his } = reader.language.particles;
  if (states?.has(norm) === true) return true;
  const owned = endsIn(norm, phrase.endings.possessed) || (his !== undefined && endsIn(norm, [...his]));
  return owned && norm.length >= OBJECT_LETTERS && !reader.endsAsNoun(i);
}

/** «طرحت شركة النور هاتفها», «غيرت الوزارة موقعها»: letters of a verb that few write, for what is theirs. */
function isTheirsBeside({ lex, before, reader, i, hasBody, organization, norm }: PhraseSoFar): boolean {
  if (lex.tags !== 0 || lex.verb?.weak !== true || lex.verb.pronoun.length < 2 || lex.joins !== '') return false;
  const closed = before.definite || (hasBody && i > organization + 1);
  return closed && endsIn(norm, reader.language.endings.possessed);
}

function isOwnedBefore({ reader, i, lex, alone }: PhraseSoFar): boolean {
  const owned = reader.lex(i - 1).pronoun !== '' && reader.has(i - 1, Tag.Role);
  if (!owned || !alone || lex.definite || reader.endsAsNoun(i - 1)) return false;
  return lex.tags !== 0 && !reader.has(i, Tag.GivenName | Tag.NamePart);
}

/** «تلقى مكتبها شهادات»: a body that is somebody's is of no paper, and no thing names it. */
function isBesideOwned({ reader, i, from, lex, alone, before }: PhraseSoFar): boolean {
  if (i !== from + 1 || !alone || lex.definite || !reader.has(from, Tag.Organization)) return false;
  const owned = before.stem.length + before.joins.length + before.preposition.length < reader.norm(from).length;
  return owned && !before.definite && lex.tags !== 0 && (lex.tags & ~THINGS) === 0;
}

const THINGS = Tag.Common | Tag.Propositional | Tag.Document | Tag.Medium | Tag.Topic | Tag.Unnamed;

/** «لكن مسؤولا إيرانيا نفى»: an adjective of belonging in the case of its noun. */
function isAgreeing({ reader, head, before, lex, endings }: PhraseSoFar): boolean {
  return head >= 0 && reader.lex(head).accusative && before.accusative && endsIn(lex.stem, endings.belonging);
}

/** «التقى الرئيس نظيره»: after a title with the article another one without it. */
function isFellow({ lex, before, lastTags, hasName }: PhraseSoFar): boolean {
  return (
    lex.tags === Tag.Role &&
    !lex.definite &&
    lex.joins === '' &&
    before.definite &&
    (lastTags & Tag.Role) !== 0 &&
    !hasName
  );
}

/** «أمر سامي إدارته»: a feminine that is somebody's, which no name is. */
function isOwnedFeminine({ reader, norm }: PhraseSoFar): boolean {
  const { language } = reader;
  return language.definition.affixes.objects.some((pronoun) => {
    if (!norm.endsWith(pronoun)) return false;
    const bound = norm.slice(0, -pronoun.length);
    const noun = freed(bound, language.alternations.nouns);
    return noun !== null && bound.length >= 4 && noun !== bound && ((language.tags.get(noun) ?? 0) & OWNED) !== 0;
  });
}

const OWNED = Tag.Common | Tag.Organization | Tag.Group | Tag.Place;

/** «خفضت الصين تعرفاتها»: no list knows what is theirs, which is longer than names that end so. */
function isTheirs({ norm, lex, endings }: PhraseSoFar): boolean {
  return lex.tags === 0 && !lex.definite && norm.length >= OWNED_LETTERS && endsIn(norm, endings.possessed);
}

const OWNED_LETTERS = 7;

/** «وصف سامي حفل التكريم», «دعا سامي وفدي الطرفين»: a usual noun with what it is of. */
function isOfAnother(phrase: PhraseSoFar): boolean {
  const { lex, next, reader, i } = phrase;
  if (!phrase.hasName || !phrase.alone || lex.definite || lex.tags !== Tag.Common) return false;
  if (next.joins !== '' || next.preposition !== '') return false;
  if (reader.has(i + 1, Tag.Role | Tag.Honorific | Tag.GivenName | Tag.NamePart)) return false;
  // «حفل تسليم الجائزة».
  if (!next.definite) return reader.has(i + 1, Tag.Propositional | Tag.Common) && reader.lex(i + 2).definite;
  if (next.tags === 0) return endsIn(next.stem, phrase.endings.pair);
  return (
    reader.has(i + 1, Tag.Common | Tag.Organization | Tag.Group) && !endsIn(next.stem, phrase.endings.belongingAny)
  );
}

/** «دعا سامي ألمانيا», «اتهمت روسيا وسوريا إسرائيل»: after a name of its own, another who acts. */
function isState(phrase: PhraseSoFar): boolean {
  const { reader, norm, alone, lex } = phrase;
  const { states } = reader.language.particles;
  if (!alone || phrase.follows(Tag.NamePart)) return false;
  // «الاتحاد الأوروبي تركيا», not «بنك ليبيا» or «شركة نوبا مصر».
  if (!phrase.afterName && !(phrase.hasBody && phrase.before.definite)) return false;
  // «شنت تركيا عملية عسكرية»: what it does begins right after its name.
  if (states?.has(reader.norm(phrase.i - 1)) === true && !lex.definite && phrase.nameLength === 1)
    if (phrase.is(Tag.Common | Tag.Propositional) && !phrase.is(Tag.GivenName | Tag.Role)) return true;
  // «الجمارك السعودية»: an adjective too.
  return states?.has(norm) === true && !(lex.definite && phrase.ends(phrase.endings.belonging));
}

function startsAfterName(phrase: PhraseSoFar): boolean {
  // Asked first, since few words end so.
  const owned = endsIn(phrase.norm, phrase.reader.language.definition.affixes.objects);
  if ((owned && (isOwnedFeminine(phrase) || isTheirs(phrase))) || isOfAnother(phrase)) return true;
  // «فلان ترشحه»: another phrase.
  if (phrase.isOnly(Tag.Common | Tag.Propositional)) {
    if (owned && (isPossessedDeed(phrase.reader.language, phrase.norm) || isLongDeed(phrase.reader, phrase.norm)))
      return true;
    if (phrase.is(Tag.Propositional) && ((phrase.next.tags & Tag.Preposition) !== 0 || phrase.next.preposition !== ''))
      return true;
  }
  // «سامي الظاهر أحد سكان الحي»: an apposition without a comma.
  return (
    phrase.hasName &&
    phrase.is(Tag.Unnamed) &&
    !phrase.is(Tag.Role) &&
    !phrase.lex.definite &&
    phrase.lex.joins === '' &&
    phrase.next.definite
  );
}

/** «مصادر لرويترز»: no name follows those whom nobody names; the letter before it leads to who was told. */
function isTold(phrase: PhraseSoFar): boolean {
  return (
    phrase.lex.tags === 0 &&
    phrase.lex.verb === null &&
    phrase.lex.stem.length >= 5 &&
    phrase.alone &&
    (phrase.follows(Tag.Unnamed) || phrase.reader.has(phrase.head, Tag.Unnamed)) &&
    (!phrase.follows(Tag.Role) || (phrase.i > phrase.head + 1 && phrase.reader.has(phrase.head, Tag.Unnamed))) &&
    !phrase.before.definite &&
    (phrase.reader.language.particles.to?.has(phrase.lex.stem.slice(0, 1)) ?? false) &&
    !mayBeName(phrase.reader, phrase.i + 1)
  );
}

/** «أفاد مصدر أمني وكالة الساحل أن»: after an adjective of one whom nobody names, an outlet is who was told. */
function isOutletTold({
  reader,
  i,
  head,
  alone,
  lex,
  before,
  hasName,
  afterPreposition,
  endings,
}: PhraseSoFar): boolean {
  if (i !== head + 2 || !alone || lex.definite || before.definite || hasName || afterPreposition) return false;
  if (!reader.has(head, Tag.Unnamed | Tag.Role) || reader.lex(head).definite || reader.has(i - 1, HEADS)) return false;
  return reader.has(i, Tag.Outlet) && endsIn(before.stem, endings.belongingAny);
}

/** «المدير ردا على سؤال»: the letters of a dual before a preposition are a noun's in the accusative. */
function isDualOrManner({ reader, i, lex, alone, afterName, nameLength }: PhraseSoFar): boolean {
  const dual = lex.verb?.agreement === 'd' && lex.verb.tense === 'past' && lex.tags === 0;
  // «نظم سامي منصور حفلا»: after two names.
  return dual && alone && ((afterName && nameLength > 1) || reader.has(i + 1, Tag.Preposition));
}

/** A noun with a pronoun. */
function startsPossessed(phrase: PhraseSoFar): boolean {
  // «الناقدة ماجدة»: after a title the ending of a feminine is a name's.
  if (phrase.is(Tag.GivenName) && phrase.follows(Tag.Role) && phrase.reader.endsAsNoun(phrase.i)) return false;
  // «نقلت س عن ص قوله»: the noun of saying is a cue.
  if (phrase.lex.cueForm === 'noun' && phrase.lex.stem.length === 3) return true;
  // «الشركة استعدادها»: after the article no noun is possessed; another phrase begins.
  return (
    phrase.alone &&
    (phrase.before.definite || (phrase.hasBody && phrase.i > phrase.organization + 1)) &&
    !seemsPossessed(phrase)
  );
}

/** «بخرق الاتفاق»: no list knows the noun, but a name is not followed by what it is of. */
function isGovernedNoun(phrase: PhraseSoFar): boolean {
  return (
    phrase.lex.tags === 0 &&
    phrase.lex.verb === null &&
    phrase.norm.length >= 4 &&
    !phrase.follows(Tag.GivenName) &&
    phrase.governed.includes(phrase.norm.slice(0, 1)) &&
    (isDeedUnderLetter(phrase.reader, phrase.i) ||
      // «ينصح الخبراء بتناول كميات من الماء»: after the article, a shorter one too.
      (phrase.before.definite &&
        phrase.norm.length >= 6 &&
        hasVerbalNounShape(phrase.reader.language, phrase.norm.slice(1))) ||
      (phrase.next.definite && (phrase.next.tags & (Tag.Common | Tag.Propositional)) !== 0))
  );
}

/** «الوكالة (س) الزيارة»: a bracket explained the name, which is over. */
function startsAfterBracket(phrase: PhraseSoFar): boolean {
  return (
    phrase.i > phrase.from + 1 &&
    phrase.reader.norm(phrase.i - 1) === ')' &&
    // «رئيس نادي (الفجر) الدكتور سامي الحلبي».
    !phrase.is(Tag.Role | Tag.Honorific) &&
    !phrase.ends(phrase.endings.belongingAny)
  );
}

/** A noun without the article, and with nothing written before it. */
function startsUndefined(phrase: PhraseSoFar): boolean {
  if (!phrase.alone) return false;
  if (followsUnpossessed(phrase) && startsAfterMany(phrase)) return true;
  if (phrase.before.definite && startsAfterArticle(phrase)) return true;
  if (phrase.is(Tag.Medium) && isOwn(phrase)) return true;
  if (!mayStartAnother(phrase)) return false;
  return phrase.is(Tag.Organization | Tag.Group)
    ? startsBody(phrase)
    : phrase.before.definite && startsDescribed(phrase);
}

/** «محللون تراجع الأسعار»: what is theirs would take the last letter, and no adjective is of one. */
function startsAfterMany(phrase: PhraseSoFar): boolean {
  const after = endsIn(phrase.before.stem, phrase.endings.many);
  return (
    // «مسؤول أمريكي رفيع المستوى»: after one, a usual word may be an adjective of his.
    phrase.is(after ? Tag.Common | Tag.Propositional | Tag.Topic : Tag.Propositional) &&
    !phrase.is(HEADS) &&
    !phrase.ends(phrase.endings.many) &&
    !phrase.ends(phrase.endings.belonging)
  );
}

/** The article closed the phrase, and an indefinite noun is what the verb did. */
function startsAfterArticle(phrase: PhraseSoFar): boolean {
  // «شركة النور حذف المقاطع»: a deed or an object follows the name of a body.
  if (
    phrase.i > phrase.from + 1 &&
    phrase.hasBody &&
    !phrase.role &&
    (phrase.is(Tag.Propositional | Tag.Common | Tag.Group) || phrase.lex.verb?.weak === true) &&
    !phrase.is(Tag.Role | Tag.Honorific | Tag.NamePart | Tag.GivenName)
  )
    return true;
  // «دعت الوزارة قباطنة السفن»: after the article stands no name of a body, and what is of something begins another phrase.
  const closed = phrase.hasBody && (phrase.i === phrase.from + 1 || (!phrase.role && !phrase.hasName));
  if (closed && phrase.lex.tags === 0 && phrase.next.definite && phrase.next.joins === '') return true;
  // «رفعت الأسرة قضية».
  return (
    phrase.lex.tags !== 0 &&
    phrase.isOnly(Tag.Common | Tag.Topic | Tag.Propositional | Tag.Document | Tag.Medium | Tag.Place) &&
    !phrase.reader.isFinite(phrase.i) &&
    !phrase.hasName &&
    phrase.quoted === null &&
    (!phrase.role || phrase.is(Tag.Place) || phrase.ends(phrase.endings.feminineAny) || isAny(phrase))
  );
}

/** «نفى المدرب أي خلاف». */
function isAny({ reader, norm }: PhraseSoFar): boolean {
  return reader.language.particles.any?.has(norm) === true;
}

/** «المدرب حديثه»: what he gave, which is his own. */
function isOwn(phrase: PhraseSoFar): boolean {
  return (
    (phrase.before.definite || phrase.afterName) &&
    endsIn(phrase.norm, phrase.reader.language.definition.affixes.objects)
  );
}

/** «الحكومة جماعة س»: the article or a name closed the phrase before a body. */
function startsBody(phrase: PhraseSoFar): boolean {
  return (
    phrase.before.definite ||
    phrase.afterName ||
    (endsIn(phrase.before.stem, phrase.endings.belonging) && (phrase.before.tags & HEADS) === 0)
  );
}

/** After the article a noun that goes on to tell what it is of. */
function startsDescribed(phrase: PhraseSoFar): boolean {
  // «قدمت النشرة تغطية»: what is given begins.
  if (
    !phrase.afterName &&
    phrase.is(Tag.Common | Tag.Propositional) &&
    hasVerbalNounShape(phrase.reader.language, phrase.lex.stem)
  )
    return true;
  // «المتحدث باسم الاتحاد موعد الإعلان».
  return phrase.is(Tag.Common | Tag.Topic) && phrase.next.definite && phrase.next.joins === '';
}

/** A noun that is no title and no name, and that no preposition or title leads to. */
function mayStartAnother(phrase: PhraseSoFar): boolean {
  return (
    !phrase.is(Tag.Role | Tag.Honorific | Tag.NamePart | Tag.GivenName) &&
    // «أخبر المتحدث باسم الشركة موقع س»: after the article an outlet is another.
    (!phrase.is(Tag.Outlet) || phrase.before.definite) &&
    (phrase.before.tags & (Tag.Preposition | Tag.Honorific)) === 0
  );
}

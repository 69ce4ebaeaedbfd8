import { endsIn } from '../../languages/grammar.ts';
import { hasVerbalNounShape } from '../../languages/lexicon.ts';
import { Tag } from '../../languages/language.ts';
import type { PhraseSoFar } from './phrase-so-far.ts';
import { isSurnameAt } from './origins.ts';
import {
  areThings,
  endsName,
  HEADS,
  isLandOf,
  LONG_DEED,
  mayBeName,
  namesAfterTitle,
  seemsPossessed,
} from './words.ts';

const OFFICES = Tag.Role | Tag.Organization | Tag.Place;

/** Decides of a word that belongs to the phrase whether it names or describes; the first becomes the head. */
export function classify(phrase: PhraseSoFar): void {
  phrase.known = knownTags(phrase);
  if (phrase.head < 0) {
    phrase.head = phrase.i;
    phrase.definite = phrase.lex.definite;
    if ((phrase.is(Tag.Unnamed) && !phrase.is(Tag.Role)) || isMany(phrase)) phrase.adjectiveTo = phrase.i + 1;
  }
  phrase.isNamePart = isNamePart(phrase);
  phrase.plain = isPlain(phrase);
}

function knownTags(phrase: PhraseSoFar): number {
  if (seemsPossessed(phrase) || isLand(phrase)) return 0;
  if (!phrase.inside && areThings(phrase.reader, phrase.i)) return Tag.Common;
  // «اللواء صباح فلان»: a time of day after a title of honour is a name.
  if (phrase.follows(Tag.Honorific) && phrase.is(Tag.Time) && !phrase.lex.definite && phrase.inside) return 0;
  if (isFathersTitle(phrase)) return 0;
  const known = phrase.lex.tags & (HEADS | Tag.Common | Tag.Propositional | Tag.Topic | Tag.Time | Tag.NamePart);
  return isDeed(phrase) ? known | Tag.Propositional : known;
}

/** «محمد الحاج موسى», «أحمد السيد علي»: between a given name and another a title of honour is a name. */
function isFathersTitle({ reader, i, lex, afterName, nameLength, lastTags }: PhraseSoFar): boolean {
  if (!afterName || (lastTags & Tag.GivenName) === 0 || !lex.definite || lex.preposition !== '') return false;
  if ((lex.tags & (Tag.Honorific | Tag.Role)) !== Tag.Honorific) return false;
  // «خالد بن سامي السلطان»: the last of a long name.
  return nameLength > 1 !== reader.has(i + 1, Tag.GivenName | Tag.NamePart);
}

/** «روسيا», «تركيا وروسيا»: at the head of the phrase, or joined to a name; «محافظ درعا سامي الحلبي». */
export function isLand(phrase: PhraseSoFar): boolean {
  const { reader, i, inside, joined, hasName } = phrase;
  // «سفير روسيا في القاهرة», «رئيس جنوب أفريقيا».
  const owns =
    inside &&
    phrase.alone &&
    !phrase.before.definite &&
    // «جنوب أفريقيا».
    reader.has(i - 1, phrase.role || i === phrase.from + 1 ? OFFICES | Tag.Common : OFFICES);
  return ((!inside || owns || (joined && hasName)) && isLandOf(reader, i)) || (owns && isPlaceOfTitle(phrase));
}

/** «محافظ درعا سامي الحلبي»: no title has a noun in the accusative between it and who holds it, but a place may be written like one. */
function isPlaceOfTitle({ reader, i, lex, next }: PhraseSoFar): boolean {
  if (!lex.accusative || next.joins !== '') return false;
  return reader.has(i + 1, Tag.GivenName | Tag.NamePart);
}

/** A verbal noun, by its letters. */
function isDeed(phrase: PhraseSoFar): boolean {
  return (
    phrase.lex.stem.length >= 5 &&
    (phrase.lex.definite || phrase.is(Tag.Common) || phrase.lex.stem.length >= LONG_DEED || isOfSomebody(phrase)) &&
    !phrase.is(Tag.GivenName) &&
    hasVerbalNounShape(phrase.reader.language, phrase.lex.stem)
  );
}

/** «تلويح الرئيس الأمريكي»: whose deed it is, where no verb of saying asks for a name. */
function isOfSomebody({ reader, i, inside, next }: PhraseSoFar): boolean {
  if (inside || !next.definite || next.joins !== '' || reader.lex(i - 1).cueForm === 'finite') return false;
  return reader.has(i + 1, Tag.Role) && !reader.has(i + 1, Tag.Organization);
}

/** The word is a part of names, or stands where one must. */
function isNamePart(phrase: PhraseSoFar): boolean {
  // «الحملة لنصرة الأيتام»: with the ending of a noun the letters are no name with a pronoun.
  if (phrase.lex.pronoun !== '' && phrase.inside && phrase.reader.endsAsNoun(phrase.i) && !phrase.hasName) return false;
  // «الأم»: with the article it begins no name.
  if (phrase.lex.definite && !phrase.inside && (phrase.lex.tags & (Tag.NamePart | Tag.GivenName)) === Tag.NamePart)
    return phrase.reader.language.nameTails.has(phrase.reader.norm(phrase.i + 1));
  // «نور الدين الجابري», not «رجال الدين».
  const { particles } = phrase.reader.language;
  if (particles.ofFaith?.has(phrase.lex.stem) && phrase.alone && particles.faith?.has(phrase.reader.norm(phrase.i + 1)))
    return true;
  if (phrase.is(Tag.NamePart | Tag.GivenName)) return !isOrigin(phrase) && !isOffice(phrase) && !isLedNoun(phrase);
  // «صباح بن عايد»: whose father follows has a name, whatever else the word means.
  return !phrase.lex.definite && !phrase.is(HEADS) && phrase.reader.isParticle(phrase.i + 1, 'sonOf');
}

/** «الرئيس التركي», «مسؤول تركي»: after a title the letters of a given name tell an origin, with the article or without it as the title is. */
function isOrigin(phrase: PhraseSoFar): boolean {
  const { reader, i, from, lex } = phrase;
  if (i === from + 1 && !lex.definite && !phrase.definite && phrase.alone && reader.has(from, Tag.Role | Tag.Unnamed))
    return reader.language.origins.has(lex.stem) && !phrase.next.definite && !mayBeName(reader, i + 1);
  return (
    phrase.inside &&
    !phrase.hasName &&
    phrase.lex.definite &&
    phrase.is(Tag.GivenName) &&
    phrase.role &&
    phrase.before.definite &&
    phrase.ends(phrase.endings.belonging?.slice(0, 1))
  );
}

/** «مدير الفرع بالرياض», «اللاعب البالغ من العمر»: a usual noun with the article that a preposition leads to, though some are named so. */
function isLedNoun({ reader, i, inside, hasName, lex }: PhraseSoFar): boolean {
  if (!inside || hasName || !lex.definite || !reader.has(i, Tag.Common)) return false;
  return lex.preposition !== '' || reader.isParticle(i - 1, 'in') || reader.isParticle(i - 1, 'of');
}

/** «مالك شركة س»: a title that is also a name, before what it is of. */
function isOffice(phrase: PhraseSoFar): boolean {
  return (!phrase.inside || phrase.joined) && phrase.is(Tag.Role) && !phrase.lex.definite && isThing(phrase);
}

/** A noun that a title can be of stands next: «شركة», «العقار». */
function isThing({ next: { tags, joins, preposition } }: PhraseSoFar): boolean {
  return (
    (tags & (Tag.Common | Tag.Organization | Tag.Place | Tag.Group)) !== 0 &&
    (tags & (Tag.GivenName | Tag.NamePart)) === 0 &&
    joins === '' &&
    preposition === ''
  );
}

/** Nothing is known of the word but that it may name. */
function isPlain(phrase: PhraseSoFar): boolean {
  if (phrase.i === phrase.adjectiveTo && describesUnnamed(phrase)) {
    phrase.adjectiveTo = phrase.i + 1;
    return false;
  }
  if (isMany(phrase) || describesPaper(phrase) || describesOutlet(phrase) || isTheirs(phrase)) return false;
  // «السفير لدى ألمانيا سامي الحلبي»: where the office is held.
  const held =
    (phrase.role || phrase.group) && phrase.inside && !phrase.before.definite && !(phrase.joined && phrase.hasName);
  // «رئيسة وزراء إيطاليا جورجيا سانتي»: one is enough.
  const { states } = phrase.reader.language.particles;
  const second = phrase.alone && states?.has(phrase.before.stem) === true;
  if (held && states?.has(phrase.lex.stem) === true && !second) return false;
  if (tellsOriginOfOne(phrase)) {
    phrase.adjectiveTo = phrase.i + 1;
    return false;
  }
  if ((phrase.known & ~Tag.NamePart) === 0 && !phrase.lex.definite && phrase.lex.preposition === '') return true;
  // A surname that could be a verb.
  if (phrase.reader.isFinite(phrase.i) && (phrase.afterName || namesAfterTitle(phrase))) return true;
  // «خالد مساعد الرملي»: a title between a given name and a surname is the father's name.
  if (isFathers(phrase)) return true;
  // «رفيق طيب سنان»: between two names a word that describes is a name.
  return (
    phrase.known === Tag.Common &&
    !phrase.lex.definite &&
    !phrase.joined &&
    phrase.afterName &&
    // «رئيس الوزراء تمام سلام»: after a title also a first name that no list knows.
    (phrase.follows(Tag.GivenName)
      ? mayBeName(phrase.reader, phrase.i + 1) || cannotBeObject(phrase)
      : phrase.role && phrase.lastTags === 0 && cannotBeObject(phrase))
  );
}

/** «محاميها نادر الحلبي», «عمه نادر»: who is somebody's, before a name. */
function isTheirs({ reader, i, inside, lex, norm }: PhraseSoFar): boolean {
  if (inside || reader.endsAsNoun(i) || (lex.tags & (Tag.GivenName | Tag.NamePart)) !== 0) return false;
  // «جمعتها رويترز»: nor is a verb with its object.
  if (lex.verb?.agreement === 'f' && lex.verb.pronoun.length > 1) return true;
  if (!mayBeName(reader, i + 1)) return false;
  const { tags, definition, particles } = reader.language;
  const theirs = (base: string): boolean =>
    ((tags.get(base) ?? 0) & (Tag.Role | Tag.Common)) !== 0 || particles.relations?.has(base) === true;
  return definition.affixes.objects.some((pronoun) => norm.endsWith(pronoun) && theirs(norm.slice(0, -pronoun.length)));
}

/** «وثائق مسربة», «مكالمات مسربة», «ثلاثة مصادر مطلعة»: after papers, things and those whom nobody names, a feminine without the article is no name. */
function describesPaper({ reader, i, lex, before, inside }: PhraseSoFar): boolean {
  if (!inside || lex.tags !== 0 || before.definite || !reader.endsAsNoun(i)) return false;
  if (areThings(reader, i - 1)) return true;
  return reader.has(i - 1, Tag.Document | Tag.Unnamed) && !reader.has(i - 1, Tag.Role | Tag.Outlet);
}

/** «صحيفة عبرية», «موقع إخباري عبري»: after an outlet without the article, an adjective that agrees with it; «صحيفة عنيزة المحلية» has a name. */
function describesOutlet({ reader, i, from, lex, before, next, endings, alone, hasName }: PhraseSoFar): boolean {
  if (i === from || i > from + 2 || hasName || before.definite || lex.definite || !alone || lex.tags !== 0)
    return false;
  if (!reader.has(from, Tag.Outlet) || lex.stem.length < 4 || next.definite || mayBeName(reader, i + 1)) return false;
  // Things in the plural take a feminine: «صحف عبرية».
  return (
    endsIn(lex.stem, endings.feminine) ||
    (!endsIn(before.stem, endings.feminine) && endsIn(lex.stem, endings.belonging))
  );
}

/** «مشرعون», «أردنيون», «منظمو المعرض»: whom nobody names, by the ending of a plural. */
export function isMany(phrase: PhraseSoFar): boolean {
  const { inside, definite, lex, next, endings, reader } = phrase;
  const { tags, stem } = lex;
  if (inside || definite || tags !== 0 || stem.length < 4) return false;
  // «نابليون» has no participle's first letter, «مارتين» none after it.
  const { doer, vowels } = reader.language.particles;
  const participle = doer?.has(stem.charAt(0)) === true && vowels?.has(stem.charAt(1)) !== true;
  // «ناشطو المنظمة», not «سانتينو الحكومة».
  if (phrase.ends(endings.manyOf) && next.definite && next.tags !== 0 && next.joins === '' && next.preposition === '')
    return participle || (stem.length === 5 && stem.charAt(1) === reader.language.definition.affixes.accusative);
  if (stem.length < 6 || !phrase.ends(endings.many)) return false;
  return phrase.ends(endings.belongingMany) || participle;
}

/** «مواطن أردني», «متحدث عسكري إسرائيلي»: after a title without the article, or an adjective of one, an adjective of belonging and no name. */
function tellsOriginOfOne(phrase: PhraseSoFar): boolean {
  const { reader, i, from, before, lex } = phrase;
  const second =
    i === from + 2 &&
    !phrase.hasName &&
    !before.definite &&
    endsIn(before.stem, phrase.endings.belonging) &&
    reader.language.origins.has(lex.stem);
  return (
    (i === from + 1 || second) &&
    phrase.role &&
    !phrase.definite &&
    !phrase.lex.definite &&
    phrase.alone &&
    !phrase.is(Tag.GivenName | Tag.NamePart) &&
    phrase.lex.stem.length >= 4 &&
    phrase.ends(phrase.endings.belonging) &&
    !mayBeName(phrase.reader, phrase.i + 1)
  );
}

function isFathers(phrase: PhraseSoFar): boolean {
  return (
    phrase.known === (Tag.Common | Tag.Role) &&
    !phrase.lex.definite &&
    phrase.alone &&
    phrase.afterName &&
    phrase.nameLength === 1 &&
    phrase.follows(Tag.GivenName) &&
    isSurnameAt(phrase, phrase.i + 1) &&
    endsName(phrase.reader, phrase.i + 2)
  );
}

/** The words of the name so far, «عبد الحميد» one of them. */
export function givenNames({ reader, nameFrom, nameLength }: PhraseSoFar): number {
  return reader.has(nameFrom, Tag.NamePart) ? nameLength - 1 : nameLength;
}

/** «سامي أديب لقناة»: an object would be written with the ending of the accusative, or have something after it that it is of. */
function cannotBeObject(phrase: PhraseSoFar): boolean {
  const { reader, i, next, lex } = phrase;
  // «سامي بن محمد هندي:»: of a man's origin the article would tell.
  if (
    (givenNames(phrase) !== 1 && !phrase.ends(phrase.endings.belonging)) ||
    !phrase.alone ||
    lex.accusative ||
    lex.pronoun !== '' ||
    lex.verb !== null
  )
    return false;
  // «قال عبد الحميد كريمة إن»: before what is said no feminine is an object.
  if (phrase.ends(phrase.endings.feminine) || phrase.ends(phrase.endings.feminineMany))
    return reader.isComplementizer(i + 1);
  if (endsName(reader, i + 1) || reader.has(i + 1, Tag.Relative)) return true;
  return reader.isWord(i + 1) && next.preposition !== '' && (next.tags & Tag.Role) !== 0;
}

/** «مصادر مطلعة», «شهود عيان»: a word without the article tells more of those that nobody names. */
function describesUnnamed(phrase: PhraseSoFar): boolean {
  return (
    phrase.inside &&
    phrase.lex.tags === 0 &&
    !phrase.before.definite &&
    !phrase.lex.definite &&
    (!mayBeName(phrase.reader, phrase.i + 1) ||
      phrase.ends(phrase.endings.feminine) ||
      phrase.ends(phrase.endings.belonging))
  );
}

import { hasVerbalNounShape, isPossessedDeed } from '../../languages/lexicon.ts';
import { withoutEnding } from '../../languages/grammar.ts';
import { Tag } from '../../languages/language.ts';
import type { Apposed, PhraseSoFar } from './phrase-so-far.ts';
import { givenNames, isMany } from './classify.ts';
import { describesWhoFollows, followsClub, followsPlace, tellsWhereFrom } from './origins.ts';
import { endsName, HEADS, mayBeName } from './words.ts';

/** «المهدي» is a name more often than where one comes from, «البرتغالي» is not. */
const ORIGIN_LETTERS = 5;

/** «فلان تعطيل القطارات»: right after a name a verbal noun begins what is announced; with the article it may be a surname. */
export function isAnnounced(phrase: PhraseSoFar): boolean {
  if (phrase.isNamePart || phrase.lex.joins !== '') return false;
  if (phrase.lex.definite && phrase.nameLength < 2) return false;
  return (
    (phrase.lex.stem.length >= 5 && hasVerbalNounShape(phrase.reader.language, phrase.lex.stem)) ||
    (phrase.is(Tag.Propositional) && !phrase.is(HEADS) && phrase.next.definite)
  );
}

/** «فلان وزير الخارجية النرويجي علان»: the title is the second name's, and begins another phrase. Goes back to before it. */
export function givesTitleBack(phrase: PhraseSoFar, apposed: Apposed): boolean {
  if (phrase.lex.definite || phrase.joined) return false;
  if (!phrase.isNamePart && !(phrase.plain && phrase.lex.tags === 0)) return false;
  if (!phrase.before.definite && phrase.before.pronoun === '') return false;
  phrase.i = apposed.at;
  phrase.roles = phrase.roles.slice(0, apposed.roles);
  phrase.modifiers = phrase.modifiers.slice(0, apposed.modifiers);
  return true;
}

/** Adds the word to the name or to the description. */
export function addWord(phrase: PhraseSoFar): true {
  if (followsClub(phrase) || followsPlace(phrase)) phrase.nameFrom = phrase.nameTo = -1;
  if (!isNameOfBody(phrase) && (isName(phrase) || isNameWithArticle(phrase))) addName(phrase);
  else describe(phrase);
  if (phrase.i === phrase.adjectiveTo && phrase.lex.tags === Tag.Common) phrase.adjectiveTo = phrase.i + 1;
  // «عبد الفتاح»: both are one given name.
  const given = phrase.follows(Tag.NamePart) ? Tag.GivenName : 0;
  // «الأم على حق».
  phrase.lastTags = given | (phrase.inside || !phrase.definite ? phrase.lex.tags : phrase.lex.tags & ~Tag.NamePart);
  return phrase.pass();
}

/** «مصدر في نادي النصر», «القيادي في حركة الأمل»: what the body is called, though one may be named so. */
function isNameOfBody({ reader, i, from, lex, before, role, group }: PhraseSoFar): boolean {
  if (i === from || !lex.definite || lex.preposition !== '' || before.definite) return false;
  return reader.has(i - 1, Tag.Organization) && (role || group || reader.has(from, Tag.Unnamed));
}

/** A word of a name; the words after a body that is the head are its own name, which is the whole phrase. */
function isName(phrase: PhraseSoFar): boolean {
  if (phrase.nameClosed || (!phrase.isNamePart && !phrase.plain)) return false;
  return !phrase.hasBody || phrase.outlet || phrase.role;
}

function addName(phrase: PhraseSoFar): void {
  if (phrase.joined && phrase.hasName) phrase.joint = [...phrase.joint, phrase.name];
  // «الولايات المتحدة وبريطانيا»: a place named by its own words comes first.
  else if (phrase.joined && phrase.place && !phrase.role)
    phrase.joint = [...phrase.joint, { from: phrase.from, to: phrase.i }];
  if (phrase.joined || !phrase.hasName) phrase.nameFrom = phrase.i;
  phrase.nameTo = phrase.i + 1;
}

/** A word of a name that has the article. */
function isNameWithArticle(phrase: PhraseSoFar): boolean {
  if (!phrase.lex.definite || phrase.lex.preposition !== '' || (phrase.nameClosed && !phrase.hasName)) return false;
  // «وكالة فارس الإيرانية».
  if (phrase.outlet && phrase.hasName && tellsWhereFrom(phrase, phrase.i)) return false;
  // «الهلال الأحمر».
  const colour =
    phrase.afterName && phrase.before.definite && phrase.reader.language.particles.colours?.has(phrase.lex.stem);
  if (colour === true && !phrase.role) return true;
  if (phrase.hasName) return isSurname(phrase);
  // The origin that followed the name of a club.
  if (phrase.role && tellsWhereFrom(phrase, phrase.i)) return false;
  return isFirstName(phrase);
}

/** A surname («وليد الرزاز»), or the second part of a compound («عبد الله»). */
function isSurname(phrase: PhraseSoFar): boolean {
  if (phrase.nameClosed || phrase.joined) return false;
  // A time that was taken is no time: «سامي الأحمد الصباح».
  if (phrase.known === 0 || phrase.is(Tag.Time) || phrase.follows(Tag.NamePart)) return true;
  if (phrase.follows(Tag.GivenName) && (phrase.known & HEADS) === 0 && tellsOrigin(phrase)) return true;
  if (!phrase.afterName || givenNames(phrase) !== 1) return false;
  return isLastAfterTitle(phrase) || isAdjectiveOfPlace(phrase) || isAfterTitleAndName(phrase);
}

/** «المخرج سالم الحمود»: after a title and a given name even a usual noun with the article is a surname. */
function isAfterTitleAndName({ role, lex, lastTags }: PhraseSoFar): boolean {
  return role && lex.tags === Tag.Common && lastTags === Tag.GivenName;
}

/** «الوزير نديم الصدر،», «المديرة رنا الخطيب», «سامر القاضي في بيان»: after a title or a given name, the last word before the phrase ends. */
function isLastAfterTitle(phrase: PhraseSoFar): boolean {
  const { reader, i } = phrase;
  if (!phrase.role && !phrase.follows(Tag.GivenName)) return false;
  if (
    (phrase.known & ~(Tag.Common | Tag.Role | Tag.Unnamed | Tag.Honorific)) !== 0 ||
    (phrase.lastTags & ~(Tag.GivenName | Tag.Common)) !== 0
  )
    return false;
  if (endsName(reader, i + 1) || reader.has(i + 1, Tag.Relative) || tellsPaper(phrase)) return true;
  if (!phrase.follows(Tag.GivenName)) return false;
  // «دعا خالد الشيخ إلى»: nobody whom a title honours is named behind it.
  if (phrase.is(Tag.Honorific) && !mayBeName(reader, i + 1)) return true;
  if (reader.isFinite(i + 1) || reader.has(i + 1, Tag.Time)) return true;
  // «اتهم سامي البرهان الحكومة», «أعلن سامي البرهان استقالته»: the object stands behind the surname.
  const { definite, pronoun, preposition, joins } = phrase.next;
  const object = definite ? Tag.Organization | Tag.Group : pronoun === '' ? 0 : Tag.Propositional;
  if (reader.has(i + 1, object) && preposition === '' && joins === '') return true;
  // «سامر الخطيب ترشحه».
  if (isPossessedDeed(reader.language, reader.norm(i + 1))) return true;
  if (phrase.role) return phrase.nameLength === 1 && mayFollowName(phrase);
  return phrase.is(Tag.Role) && reader.has(i + 1, Tag.Preposition);
}

/** «الخبير سامي الولي انخفاض الأسعار», «الخبير سامي الولي إلى العاصمة»: nothing that goes on to tell of which body or place he has a title. */
function mayFollowName({ reader, i, next }: PhraseSoFar): boolean {
  if (reader.has(i + 1, Tag.Preposition)) return !reader.isParticle(i + 1, 'describing');
  return !next.definite && next.preposition === '';
}

/** «ماجد الصعب لـ«النداء»»: he told it to a paper. */
function tellsPaper({ reader, i }: PhraseSoFar): boolean {
  if (!reader.leads(i + 1, 'to') && !reader.isParticle(i + 1, 'to')) return false;
  return reader.has(i + 1, Tag.Outlet) || reader.opensQuote(i + 2) !== null;
}

/** «كوريا الجنوبية», «الولايات المتحدة»: an adjective that belongs to the name of a place. */
function isAdjectiveOfPlace(phrase: PhraseSoFar): boolean {
  return (
    !phrase.role &&
    phrase.nameFrom === phrase.from &&
    (phrase.known & HEADS) === 0 &&
    (phrase.ends(phrase.endings.feminine) || tellsOrigin(phrase))
  );
}

/** A name that begins with the article. */
function isFirstName(phrase: PhraseSoFar): boolean {
  if (describesWhoFollows(phrase)) return false;
  if (!phrase.inside)
    return (
      !isOriginOf(phrase) &&
      (phrase.known === 0 ||
        (phrase.known === Tag.Common && tellsOrigin(phrase) && !phrase.ends(phrase.endings.feminine)))
    );
  // «الدكتور الأرقم»: after a title of honour an unknown word is a surname, unless it tells an origin («المستشار الألماني»).
  return (
    phrase.known === 0 &&
    phrase.i === phrase.from + 1 &&
    phrase.lex.joins === '' &&
    phrase.follows(Tag.Honorific) &&
    !phrase.follows(Tag.Role) &&
    !tellsOrigin(phrase) &&
    !mayBeName(phrase.reader, phrase.i + 1)
  );
}

/** An adjective of belonging with the article: «الروسي». */
function tellsOrigin(phrase: PhraseSoFar): boolean {
  return phrase.lex.definite && phrase.lex.stem.length >= 4 && phrase.ends(phrase.endings.belongingAny);
}

/** «البرتغالي روبرتو مندونسا»: where the one who is named next comes from. */
function isOriginOf(phrase: PhraseSoFar): boolean {
  const { lex, next, reader, i } = phrase;
  if (lex.stem.length < ORIGIN_LETTERS || !tellsOrigin(phrase) || !reader.isWord(i + 1) || next.joins !== '')
    return false;
  if (reader.has(i + 1, Tag.GivenName)) return !next.definite;
  // «البرتغالي جوزيه مندونسا»: before another name letters of a verb are a name.
  const verblike = next.verb?.tense === 'past' && next.cue === null && next.tags === 0 && mayBeName(reader, i + 2);
  return (verblike || mayBeName(reader, i + 1)) && !reader.lex(i + 2).definite;
}

/** A word of description, which closes a name before it. */
function describe(phrase: PhraseSoFar): void {
  if (phrase.hasName) {
    phrase.nameClosed = true;
    if (phrase.is(Tag.Role) && !phrase.lex.definite && phrase.i > phrase.nameFrom)
      phrase.apposed ??= { at: phrase.i, roles: phrase.roles.length, modifiers: phrase.modifiers.length };
  }
  noteKind(phrase);
  const { stem } = phrase.lex;
  if (phrase.is(HEADS & ~Tag.Honorific) && (!phrase.hasName || phrase.is(Tag.Role)))
    phrase.roles = [...phrase.roles, stem];
  // «وزير الخارجية»: a body is nowhere from.
  else if (tellsOrigin(phrase) && !phrase.is(Tag.Organization) && !isWhatOfficeIsOf(phrase))
    phrase.modifiers = [...phrase.modifiers, withoutEnding(stem, phrase.endings.feminine)];
}

/** «وزير المالية»: with the article right after a title that has none, no adjective of it; «سفير السعودية» is from there. */
function isWhatOfficeIsOf({ reader, i, norm, lex, before, head }: PhraseSoFar): boolean {
  const beside = i === head + 1 && lex.definite && !before.definite && before.pronoun === '';
  return beside && reader.language.particles.states?.has(norm) !== true;
}

/** «عدد من الأهالي», «أربعة مصادر في س»: a part of those who are named after it. */
function isPartOfGroup({ reader, i, from, head, definite, alone }: PhraseSoFar): boolean {
  const beside = i === from + 1 && alone && reader.has(i, Tag.Group) && !reader.has(from, HEADS);
  const part = head === from && !definite && (beside || (i === from + 2 && reader.isParticle(i - 1, 'of')));
  return part && reader.has(i, Tag.Group | Tag.Unnamed) && reader.has(from, Tag.Topic | Tag.Common);
}

/** What kind of source the word makes of the phrase; a title before a body makes it a person's. */
function noteKind(phrase: PhraseSoFar): void {
  const isHead = phrase.head === phrase.i;
  if (phrase.is(Tag.Organization | Tag.Outlet) && !phrase.hasBody && !phrase.role && !phrase.group && !phrase.hasName)
    phrase.organization = phrase.i;
  if (phrase.is(Tag.Outlet) && !phrase.role) phrase.outlet = true;
  if (isHead && phrase.is(Tag.Document)) phrase.document = true;
  if (isHead && phrase.is(Tag.Group | Tag.Unnamed) && !phrase.is(Tag.Role)) {
    phrase.group = true;
    // «وسائل إعلام»: an outlet's word, but nobody is named by it.
    if (phrase.organization === phrase.i) phrase.organization = -1;
  }
  if (isPartOfGroup(phrase) || (isHead && isMany(phrase))) phrase.group = true;
  if (isHead && phrase.is(Tag.Place)) phrase.place = true;
  if (phrase.is(Tag.Role) && !phrase.hasBody) phrase.role = true;
}

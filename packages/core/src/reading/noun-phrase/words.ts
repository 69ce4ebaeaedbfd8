import { endsIn } from '../../languages/grammar.ts';
import { hasPossessedShape, hasVerbalNounShape, isPossessedDeed } from '../../languages/lexicon.ts';
import { Tag } from '../../languages/language.ts';
import type { Reader } from '../reader.ts';
import type { PhraseSoFar } from './phrase-so-far.ts';

/** Verbal nouns of this length («استبعاد») are no names, whatever else stands beside them. */
export const LONG_DEED = 7;

/** What a phrase can be about: people, bodies, papers and places. */
export const HEADS =
  Tag.Role |
  Tag.Organization |
  Tag.Outlet |
  Tag.Group |
  Tag.Unnamed |
  Tag.Document |
  Tag.Medium |
  Tag.Place |
  Tag.Honorific;

/** Small words that open a clause or stand for a noun. */
export const STOPS =
  Tag.Complementizer |
  Tag.Relative |
  Tag.FreeRelative |
  Tag.Subordinator |
  Tag.Contrast |
  Tag.Negator |
  Tag.Pronoun |
  Tag.Same |
  Tag.Question |
  Tag.VerbParticle;

export function mayBeName(reader: Reader, i: number): boolean {
  const { tags, definite, preposition, verb } = reader.lex(i);
  if (!reader.isWord(i) || definite || preposition !== '') return false;
  return (tags & (Tag.GivenName | Tag.NamePart)) !== 0 || (tags === 0 && verb === null);
}

/** Names that end as the plural of things does are shorter: «بركات», «فرحات». */
const THINGS_LETTERS = 6;

/** «تأشيرات دخول», «مكالمات مسجلة»: a word of no list that ends as the plural of things does, and no name after it. */
export function areThings(reader: Reader, i: number): boolean {
  const { definite, tags, verb, stem } = reader.lex(i);
  if (definite || tags !== 0 || verb !== null || stem.length < THINGS_LETTERS) return false;
  return endsIn(stem, reader.language.endings.feminineMany) && (!mayBeName(reader, i + 1) || reader.endsAsNoun(i + 1));
}

/** «إلينا فالسن»: within a phrase the first letters of a word that no list knows are its own, and no conjunction with an article. */
export function seemsJoined(reader: Reader, i: number): boolean {
  const { joins, definite, preposition, tags, verb } = reader.lex(i);
  return (
    definite && tags === 0 && verb === null && preposition === '' && reader.language.particles.so?.has(joins) === true
  );
}

/** After a name: what shows that a word which could be a verb was its last part. */
export function endsName(reader: Reader, i: number): boolean {
  return reader.isComma(i) || reader.isComplementizer(i) || reader.norm(i) === '(' || reader.isColon(i);
}

/** «الوزير يزن الأتاسي»: after a title a word that could be a verb begins a name when another name word follows. */
export function namesAfterTitle(phrase: PhraseSoFar): boolean {
  if (
    !phrase.reader.isWord(phrase.i + 1) ||
    phrase.next.verb !== null ||
    phrase.next.joins !== '' ||
    phrase.next.preposition !== ''
  )
    return false;
  const nisba =
    phrase.next.definite &&
    (phrase.next.tags & ~Tag.Common) === 0 &&
    endsIn(phrase.next.stem, phrase.endings.belonging);
  if (phrase.next.tags !== 0 && (phrase.next.tags & (Tag.GivenName | Tag.NamePart)) === 0 && !nisba) return false;
  // «المتهم استغل نفوذه»: no name is written like a long past.
  const { verb, tags } = phrase.lex;
  if (tags === 0 && verb?.tense === 'past' && !verb.weak && verb.pronoun === '' && phrase.norm.length >= LONG_PAST)
    return false;
  // «البرتغالي روي مندونسا،»: a cue verb only where the name ends at once.
  if (phrase.lex.cue !== null) return phrase.next.tags === 0 && phrase.reader.isComma(phrase.i + 2);
  if (phrase.follows(Tag.Role | Tag.Honorific) || (phrase.role && phrase.lastTags === 0)) return true;
  // «قال البرتغالي جوزيه مندونسا».
  if (beginsWithOrigin(phrase)) return true;
  // «الرئيس الصيني تشي هان».
  if (!phrase.before.definite || !endsIn(phrase.before.stem, phrase.endings.belonging)) return false;
  return phrase.role || (phrase.head === phrase.i - 1 && phrase.reader.language.origins.has(phrase.before.stem));
}

const LONG_PAST = 5;

/** «البرتغالي فلان»: where one comes from stands for a title before his name. */
function beginsWithOrigin({ i, from, before, endings }: PhraseSoFar): boolean {
  return i === from + 1 && before.definite && before.stem.length >= 4 && endsIn(before.stem, endings.belonging);
}

/** «جاني», «وزيري»: nobody speaks of his own outside quotation marks; the letters are a name's. */
export function seemsPossessed(phrase: PhraseSoFar): boolean {
  return (
    phrase.inside &&
    phrase.lex.pronoun !== '' &&
    (phrase.afterName || phrase.before.definite) &&
    // «مشجعي النادي»: a plural before what it belongs to.
    (!phrase.next.definite ||
      phrase.isOnly(Tag.Propositional | Tag.GivenName) ||
      (phrase.afterName && (phrase.next.tags & Tag.Role) !== 0)) &&
    !phrase.reader.inQuote(phrase.i) &&
    !phrase.reader.language.definition.affixes.objects.includes(phrase.lex.pronoun)
  );
}

/** «ناشطون …», «مصدر أمني …», «منظمة حقوقية …»: after those whom nobody names, in a form that what follows cannot possess. */
export function followsUnpossessed({ reader, i, head, before, endings }: PhraseSoFar): boolean {
  // «خبير في شؤون الطاقة»: what a preposition leads to is of what follows.
  const led = reader.has(i - 1, Tag.Preposition) || reader.has(i - 2, Tag.Preposition);
  // «المواطن سامي»: nor is what follows a title with the article.
  const one = reader.has(head, UNPOSSESSED) || (reader.has(head, Tag.Role) && !reader.lex(head).definite);
  if (before.definite || !one || led) return false;
  const many = reader.has(head, Tag.Group);
  if ((many || reader.has(head, Tag.Unnamed)) && endsIn(before.stem, endings.many)) return true;
  if (i - 2 !== head || many || !endsIn(before.stem, endings.belonging) || reader.has(i - 1, BODIES)) return false;
  return endsIn(before.stem, endings.feminine) === endsIn(reader.lex(head).stem, endings.feminine);
}

const BODIES = Tag.Organization | Tag.Place | Tag.Role;
const UNPOSSESSED = Tag.Unnamed | Tag.Group | Tag.Organization | Tag.Document;

/** The word at i, or what a conjunction joins, is the name of a state or its capital; «السعودية» may as well be a woman. */
export function namesState(reader: Reader, i: number): boolean {
  const { language } = reader;
  const { joins, stem, definite } = reader.lex(i);
  if (isLandOf(reader, i)) return true;
  if (definite && endsIn(stem, language.endings.feminine)) return false;
  return language.particles.states?.has(reader.norm(i).slice(joins.length)) === true;
}

/** «التزامها»: a verbal noun of a long shape, which is somebody's. */
export function isLongDeed({ language }: Reader, norm: string): boolean {
  return language.definition.affixes.objects.some(
    (pronoun) =>
      norm.endsWith(pronoun) &&
      norm.length - pronoun.length >= 5 &&
      hasVerbalNounShape(language, norm.slice(0, -pronoun.length)),
  );
}

/** «بتعويضات», «بتقصيره»: after its first letter the word ends as a feminine plural or has the shape of a verbal noun, somebody's or not. */
export function isDeedUnderLetter(reader: Reader, i: number): boolean {
  const { language } = reader;
  const noun = reader.norm(i).slice(1);
  // «بتجنب الزحام»: written like the verb.
  if (language.pastStems.whole.has(noun) && hasPossessedShape(language, noun)) return true;
  if (noun.length < 6) return false;
  if (hasVerbalNounShape(language, noun) || endsIn(noun, language.endings.feminineMany)) return true;
  return isLongDeed(reader, noun) || isPossessedDeed(language, noun);
}

/** «سوريا»: written like the accusative of the adjective «سوري», which stands only beside a noun in the accusative. */
export function isLandOf(reader: Reader, i: number): boolean {
  const { accusative, stem } = reader.lex(i);
  if (!accusative || !reader.language.origins.has(stem)) return false;
  const before = reader.lex(i - 1);
  return !before.accusative || reader.language.origins.has(before.stem);
}

/** «تفاؤلا كبيرا»: a word that an adjective in the accusative follows is in it as well, and no name. */
export function isDescribedObject(reader: Reader, i: number): boolean {
  const { language } = reader;
  const { accusative } = language.definition.affixes;
  const { tags, joins, preposition } = reader.lex(i);
  const norm = reader.norm(i);
  if (accusative === '' || joins !== '' || preposition !== '' || !norm.endsWith(accusative)) return false;
  if ((tags & ~(Tag.Common | Tag.Propositional)) !== 0 || language.particles.states?.has(norm) === true) return false;
  const next = reader.lex(i + 1);
  if (!next.accusative || next.joins !== '' || (next.tags & ~(Tag.Common | Tag.Role)) !== 0) return false;
  // «فرنسا استعدادا»: a deed is no adjective.
  return !hasVerbalNounShape(language, next.stem);
}

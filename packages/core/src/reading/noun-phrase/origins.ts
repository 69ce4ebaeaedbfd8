import { endsIn } from '../../languages/grammar.ts';
import { Tag } from '../../languages/language.ts';
import type { PhraseSoFar } from './phrase-so-far.ts';
import { mayBeName } from './words.ts';

/** How many adjectives may stand between an origin and the name: «الهولندي السابق دين هوفر». */
const ADJECTIVES = 2;

/** The word at i is an adjective of where someone is from, with the article. */
export function tellsWhereFrom({ reader }: PhraseSoFar, i: number): boolean {
  const { definite, preposition, stem } = reader.lex(i);
  return definite && preposition === '' && reader.language.origins.has(stem);
}

/** «البرتغالي باولو سانتي»: an origin that begins the phrase describes who is named after it. */
export function describesWhoFollows(phrase: PhraseSoFar): boolean {
  if (phrase.inside || !tellsWhereFrom(phrase, phrase.i)) return false;
  const { reader } = phrase;
  let i = phrase.i + 1;
  while (i <= phrase.i + ADJECTIVES && reader.isWord(i) && isAdjective(phrase, i)) i++;
  return i < phrase.limit && reader.isWord(i) && namesAt(phrase, i);
}

/** A name begins at i, though its first word could be a verb where another name word follows: «الأرجنتيني جوزيه دينو». */
export function namesAt({ reader }: PhraseSoFar, i: number): boolean {
  if (reader.lex(i).joins !== '') return false;
  if (mayBeName(reader, i)) return true;
  const { definite, preposition, tags } = reader.lex(i);
  return !definite && preposition === '' && tags === 0 && mayBeName(reader, i + 1) && reader.lex(i + 1).joins === '';
}

function isAdjective({ reader }: PhraseSoFar, i: number): boolean {
  const { definite, preposition, joins, tags } = reader.lex(i);
  return definite && preposition === '' && joins === '' && (tags & ~Tag.Common) === 0;
}

/**
 * «مهاجم سان ريمو الأوروغوياني إديسون كاستيلو»: what stands between a title without the article and the man's origin is the name of his club.
 */
export function followsClub(phrase: PhraseSoFar): boolean {
  const { reader, head, i } = phrase;
  if (!phrase.role || phrase.definite || phrase.joined || !phrase.afterName) return false;
  if (!tellsWhereFrom(phrase, i) || !namesAt(phrase, i + 1)) return false;
  for (let k = head + 1; k < i; k++) if (reader.has(k, Tag.GivenName | Tag.NamePart | Tag.Honorific)) return false;
  return true;
}

/** «محافظ تل الريحان سعيد بن وائل»: right after the title without the article stands what it is of, up to the first given name. */
export function followsPlace(phrase: PhraseSoFar): boolean {
  const { reader, i, nameFrom } = phrase;
  if (!phrase.role || phrase.definite || phrase.joined || !phrase.afterName) return false;
  // «محافظ تل الريحان عبد القادر سعيد».
  const servant = phrase.is(Tag.NamePart) && phrase.next.definite && !phrase.lex.definite && phrase.norm.length > 2;
  if (!phrase.is(Tag.GivenName) && !servant) return false;
  if (phrase.lex.definite) return false;
  const owner = reader.lex(nameFrom - 1);
  if (nameFrom <= phrase.from || owner.definite || (owner.tags & (Tag.Honorific | Tag.GivenName | Tag.NamePart)) !== 0)
    return false;
  for (let k = nameFrom; k < i; k++) if (reader.has(k, Tag.GivenName | Tag.NamePart | Tag.Honorific)) return false;
  // «مدير المركز رولا خالد» is no place, and neither is the one name before a last one.
  return servant || namesAt(phrase, i + 1) || reader.isParticle(i + 1, 'sonOf') || isSurnameAt(phrase, i + 1);
}

/** A surname with the article that ends as an adjective of belonging does («السهلي»), and tells of no country. */
export function isSurnameAt({ reader }: PhraseSoFar, i: number): boolean {
  const { definite, preposition, joins, tags, stem } = reader.lex(i);
  return (
    definite &&
    preposition === '' &&
    joins === '' &&
    (tags & ~Tag.Common) === 0 &&
    !reader.language.origins.has(stem) &&
    endsIn(stem, reader.language.endings.belonging)
  );
}

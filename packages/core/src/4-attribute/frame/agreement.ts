import { endsIn } from '../../languages/grammar.ts';
import { Tag } from '../../languages/language.ts';
import type { NounPhrase } from '../../reading/noun-phrase.ts';
import type { Reader } from '../../reading/reader.ts';

const PERSONAL = Tag.Role | Tag.GivenName | Tag.NamePart | Tag.Honorific | Tag.Group | Tag.Unnamed;
const KNOWN = Tag.Common | Tag.Organization | Tag.Place | Tag.Propositional | Tag.Topic;

/** What is no adjective. */
const NOUNS = PERSONAL | Tag.Organization | Tag.Place | Tag.Document | Tag.Medium | Tag.Propositional | Tag.Topic;

/** «طالب الحكومة», «دعت المجتمع الدولي»: a noun right after the verb that does not agree with it is no subject; who speaks was named before. */
export function disagrees(reader: Reader, cueAt: number, { from, head, named }: NounPhrase): boolean {
  const agreement = reader.lex(cueAt).verb?.agreement;
  if (isOblique(reader, head)) return true;
  // «حث أطراف الصراع»: a plural of things takes a verb in the feminine.
  if (agreement === 'm' && isThings(reader, from) && reader.lex(from).preposition === '') return true;
  if (head !== from || named || !reader.lex(head).definite || reader.lex(head).preposition !== '') return false;
  if (reader.has(head, PERSONAL) || !reader.has(head, KNOWN)) return false;
  const things = isThings(reader, head);
  if (agreement === 'm') return things || isFeminine(reader, head);
  return agreement === 'f' && !things && isMasculine(reader, head);
}

function isThings(reader: Reader, at: number): boolean {
  return reader.language.particles.things?.has(reader.lex(at).stem) === true;
}

/** «دعا الإيطاليين», «نبه سائقي السيارات»: a plural in the accusative, by its ending. */
export function isOblique(reader: Reader, at: number): boolean {
  const { definite, preposition, stem, tags } = reader.lex(at);
  const { manyObject, belonging } = reader.language.endings;
  if (preposition !== '') return false;
  if (definite) return stem.length >= 6 && endsIn(stem, manyObject) && (tags & (Tag.GivenName | Tag.NamePart)) === 0;
  const bound = endsIn(reader.norm(at), belonging?.slice(0, 1)) && !endsIn(stem, belonging?.slice(0, 1));
  return bound && (tags & Tag.Role) !== 0 && reader.lex(at + 1).definite && !reader.lex(at + 1).joins;
}

/** By its ending, or by its adjective («الدروس المجانية»). */
function isFeminine(reader: Reader, at: number): boolean {
  const { feminineMany } = reader.language.endings;
  const { stem } = reader.lex(at);
  if (reader.endsAsNoun(at) || endsIn(stem, feminineMany)) return true;
  const { definite, preposition, joins } = reader.lex(at + 1);
  return definite && preposition === '' && joins === '' && reader.endsAsNoun(at + 1) && !reader.has(at + 1, NOUNS);
}

/** By its adjective of belonging («المجتمع الدولي»): that of a plural would be feminine. */
function isMasculine(reader: Reader, at: number): boolean {
  const { feminineAny, belonging } = reader.language.endings;
  const { definite, stem, preposition } = reader.lex(at + 1);
  if (endsIn(reader.lex(at).stem, feminineAny) || !definite || preposition !== '') return false;
  return endsIn(stem, belonging?.slice(0, 1)) && stem.length >= 4;
}

/** What a pronoun shows of who is meant by it; '' without one. */
export function ofPronounIn({ language }: Reader, pronoun: string): string {
  if (pronoun === '') return '';
  return language.particles.her?.has(pronoun) === true
    ? 'f'
    : language.particles.them?.has(pronoun) === true
      ? 'p'
      : 'm';
}

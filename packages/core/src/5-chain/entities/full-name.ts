import { endsIn } from '../../languages/grammar.ts';
import { Tag } from '../../languages/language.ts';
import type { Range, Reader } from '../../reading/reader.ts';
import { isNoun } from './is-noun.ts';

/** The most words before a surname that are looked at. */
const GIVEN_NAMES = 3;
/**
 * The full name that the article gives with a surname where no phrase of its own is («فاجأ المهاجم الدولي باولو سانتي رفاقه»), at one of the
 * places where the surname stands; null where none has a given name before it.
 */
export function fullNameAt(reader: Reader, surname: Range, places: readonly number[]): Range | null {
  const { definite, stem } = reader.lex(surname.from);
  if (reader.has(surname.from, Tag.Organization)) return bodyAt(reader, surname.from, places);
  if (!definite && endsIn(stem, reader.language.endings.feminine)) return null;
  for (const at of places) {
    const to = at + surname.to - surname.from;
    if (!isSame(reader, surname, at)) continue;
    const from = givenFrom(reader, at);
    if (from < at) return { from, to };
  }
  return null;
}

/** «السلطة» after «سلطة المياه»: the last place before it where the body is called by what it is for. */
function bodyAt(reader: Reader, item: number, places: readonly number[]): Range | null {
  const from = places.findLast((at) => at < item && !reader.lex(at).definite && isFor(reader, at + 1));
  if (from === undefined) return null;
  let to = from + 2;
  while (isFor(reader, to)) to++;
  return { from, to };
}

/** A noun with its article, or a name, bound to the one before. */
function isFor(reader: Reader, i: number): boolean {
  const { definite, joins, preposition, tags, verb } = reader.lex(i);
  if (!reader.isWord(i) || joins !== '' || preposition !== '') return false;
  if (definite) return (tags & (Tag.Role | Tag.Honorific | Tag.Time)) === 0;
  return tags === 0 && verb === null && !reader.endsAsNoun(i);
}

/** The surname stands at a place as it does where it was read. */
function isSame(reader: Reader, surname: Range, at: number): boolean {
  if (reader.lex(at).joins !== '' || reader.lex(at).definite !== reader.lex(surname.from).definite) return false;
  for (let k = 1; k < surname.to - surname.from; k++)
    if (reader.norm(at + k) !== reader.norm(surname.from + k)) return false;
  return true;
}

/** Where the given names before a surname begin; the surname itself where none stand there. */
function givenFrom(reader: Reader, surname: number): number {
  let from = surname;
  let sure = true;
  while (from > surname - GIVEN_NAMES && !reader.startsSentence(from)) {
    const kind = givenKind(reader, from - 1, from === surname);
    // «مستشفى دير ياسين سامي القدسي»: what no list knows before a given name is no name.
    if (kind === null || (kind === 'likely' && sure && from < surname && !reader.isParticle(from, 'sonOf'))) break;
    from--;
    sure = kind === 'known';
    if (reader.lex(from).preposition !== '' || reader.lex(from).joins !== '') break;
  }
  // «بن عمر» alone is no given name.
  while (from < surname && reader.isParticle(from, 'sonOf')) from++;
  return sure || mayPrecedeName(reader, from) ? from : surname;
}

/** A word that is known for a given name, one that may be one, or neither; `last` where the surname stands right after it. */
function givenKind(reader: Reader, i: number, last: boolean): 'known' | 'likely' | null {
  if (!reader.isWord(i) || reader.hasTanwin(i)) return null;
  const { tags, definite, preposition, joins, verb } = reader.lex(i);
  // «وسامي الحلبي»: a conjunction may stand before the whole name.
  if ((joins !== '' && (tags & Tag.GivenName) === 0) || (tags & Tag.Preposition) !== 0) return null;
  // «عبد الله السعيد».
  if (reader.has(i - 1, Tag.NamePart)) return 'known';
  if ((tags & (Tag.GivenName | Tag.NamePart)) !== 0) return definite && !last ? null : 'known';
  if (definite || preposition !== '' || (tags & ~(Tag.Common | Tag.Time)) !== 0) return null;
  // «الناقد روس بيكيت», «قال إريك فولكمان»: right after a title or a verb of saying, what else the letters mean does not count.
  if (tags !== 0) return isTitle(reader, i - 1) || (tags === Tag.Time && reader.lex(i - 1).definite) ? 'likely' : null;
  if (verb !== null) {
    if (reader.startsSentence(i) || reader.isFinite(i)) return null;
    return isTitle(reader, i - 1) || reader.lex(i - 1).cueForm === 'finite' ? 'likely' : null;
  }
  return isNoun(reader, i) ? null : 'likely';
}

/** What stands before a name that no list knows: a title or adjective with the article, a mark, or a verb of saying. */
function mayPrecedeName(reader: Reader, i: number): boolean {
  if (reader.startsSentence(i) || !reader.isWord(i - 1)) return true;
  const before = reader.lex(i - 1);
  return before.definite || (before.tags & (Tag.Role | Tag.Honorific)) !== 0 || before.cueForm === 'finite';
}

/** «المدرب», «الناقد الفرنسي», «صاحبة الدعوى»: a title with an article in it. */
function isTitle(reader: Reader, i: number): boolean {
  if (!reader.lex(i).definite || reader.lex(i).preposition !== '') return false;
  if (reader.language.origins.has(reader.lex(i).stem)) return true;
  return reader.has(i, Tag.Role | Tag.Honorific) || reader.has(i - 1, Tag.Role);
}

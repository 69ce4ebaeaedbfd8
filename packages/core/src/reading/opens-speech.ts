import { Tag } from '../languages/language.ts';
import type { MediumKind, Quote } from '../model/index.ts';
import type { Reader } from './reader.ts';

const NEVER_NAMES = Tag.Demonstrative | Tag.Pronoun | Tag.Negator | Tag.Complementizer | Tag.VerbParticle;

/** «الموظف "هذا ممنوع"»: no name begins with a verb in the first person, a pronoun, or a word that denies or points. */
export function opensSpeech(reader: Reader, at: number): boolean {
  return reader.has(at, NEVER_NAMES) || (reader.isFinite(at) && reader.lex(at).verb?.agreement === '1');
}

/**
 * «قال الوزير "الخطة جاهزة".»: nothing follows the quotation that could be what was said, so that it is. A word or two may be the name of an outlet,
 * but hardly of what has the article before them.
 */
export function isAllThatIsSaid(reader: Reader, { open, close }: Quote, limit: number): boolean {
  const named = reader.has(open - 1, Tag.Outlet | Tag.Organization) || !reader.lex(open - 1).definite;
  if (close - open < (named ? 4 : 3)) return false;
  for (let k = close + 1; k < limit; k++) if (reader.isWord(k) || reader.isColon(k)) return false;
  return true;
}

const SPOKEN: ReadonlySet<MediumKind | undefined> = new Set<MediumKind>([
  'statement',
  'interview',
  'post',
  'speech',
  'press-conference',
]);

/** What is called by a name in quotation marks, in the phrase of a medium: «مقابلة مع قناة "س"». */
const CALLED = Tag.Outlet | Tag.Organization | Tag.Place | Tag.Preposition;

/** «قال في تغريدة "العمل جار"»: what stands in quotation marks behind what is written or held by somebody is said in it, and names no programme. */
export function isSaidIn(reader: Reader, medium: number, { open, close }: Quote): boolean {
  const { preposition, definite } = reader.lex(open - 1);
  const called = reader.has(open - 1, CALLED) || preposition !== '' || definite;
  if (called || reader.isComplementizer(close + 1) || reader.isColon(close + 1)) return false;
  return SPOKEN.has(reader.language.media.get(reader.lex(medium).stem));
}

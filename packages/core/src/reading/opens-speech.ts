import { Tag } from '../languages/language.ts';
import type { Reader } from './reader.ts';

const NEVER_NAMES = Tag.Demonstrative | Tag.Pronoun | Tag.Negator | Tag.Complementizer | Tag.VerbParticle;

/** «الموظف "هذا ممنوع"»: no name begins with a verb in the first person, a pronoun, or a word that denies or points. */
export function opensSpeech(reader: Reader, at: number): boolean {
  return reader.has(at, NEVER_NAMES) || (reader.isFinite(at) && reader.lex(at).verb?.agreement === '1');
}

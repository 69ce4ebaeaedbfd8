import type { Reader } from '../../reading/reader.ts';
import { passTo, type FrameState } from './state.ts';

/** «نفى الوزير نفيا قاطعا صحة الخبر»: the deed of the verb again, and how firm it was, is no part of what is said. */
export function readHowFirm(s: FrameState): boolean {
  return isHowFirm(s.reader, s.cue.from, s.at) && passTo(s, s.at + 2);
}

/** The noun at a place has the letters of the verb, and a word like «قاطعا» follows it. */
export function isHowFirm(reader: Reader, cue: number, at: number): boolean {
  const { outright, vowels } = reader.language.particles;
  if (outright?.has(reader.norm(at + 1)) !== true || reader.lex(at).joins !== '') return false;
  const { verb, cueLemma } = reader.lex(cue);
  const letters = [...(verb?.lemma ?? cueLemma)];
  return letters.every((letter) => vowels?.has(letter) === true || reader.norm(at).includes(letter));
}

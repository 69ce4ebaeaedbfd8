import { Tag } from '../../languages/language.ts';
import type { CueFrame } from '../../model/index.ts';
import { finiteCue } from './finite-cue.ts';
import { readFiniteCue } from './finite-reading.ts';
import type { SentenceState } from './state.ts';

const FRAME: CueFrame = { act: 'condemnation', object: true, anyObject: true };

/** «رفض الاتهامات», «ترفض فكرة الرحيل»: what others claim or propose is held to be wrong; «رفض التعليق» tells what one will not do. */
export function refusedCue(s: SentenceState, i: number): number | null {
  const { reader } = s;
  const { refusing } = reader.language.particles;
  const { verb } = reader.lex(i);
  if (verb === null || refusing?.has(verb.lemma) !== true || !reader.isFinite(i)) return null;
  const reading = readFiniteCue(s, i, FRAME)?.reading;
  if (reading?.complement !== 'noun') return null;
  const at = reading.contentFrom;
  return reader.isStem(reader.has(at, Tag.Demonstrative) ? at + 1 : at, 'refused') ? finiteCue(s, i, FRAME) : null;
}

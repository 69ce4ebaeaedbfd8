import type { CueFrame, Lex, VerbReading } from '../../model/index.ts';
import { Tag } from '../../languages/language.ts';
import type { NounPhrase } from '../../reading/noun-phrase.ts';
import { readFrame } from '../frame.ts';
import type { FrameReading } from '../frame/state.ts';
import { resumes, senderOf } from './embedded.ts';
import type { SentenceState } from './state.ts';
import { subjectBefore } from './subject.ts';

/** A finite cue with what was read on both sides of it. */
export interface FiniteCue {
  readonly at: number;
  readonly frame: CueFrame;
  readonly lex: Lex;
  readonly verb: VerbReading;
  readonly reading: FrameReading;
  /** The subject that stands before the verb, */
  readonly before: NounPhrase | null;
  /** and the one that stands after it. */
  readonly after: NounPhrase | null;
  /** «اتصالا من فلان أعرب فيه»: who a message is from. */
  readonly sender: NounPhrase | null;
  /** «أما فلان … فيقول»: the fronted topic is who speaks. */
  readonly topic: NounPhrase | null;
  /** Who speaks, of these four. */
  readonly source: NounPhrase | null;
}

export function readFiniteCue(s: SentenceState, at: number, frame: CueFrame): FiniteCue | null {
  const { reader } = s;
  const lex = reader.lex(at);
  const { verb } = lex;
  if (verb === null) return null;
  // Before a verb in the first person no subject stands but a pronoun.
  const before = lex.joins === '' && !reader.inFirstPerson(at) && !resumes(reader, at) ? subjectBefore(s, at) : null;
  const subjectMayFollow = before === null || (frame.target !== true && frame.addressee !== true);
  const reading = readFrame(reader, at, frame, s.to, subjectMayFollow);
  // «كانت الجماعة قد صرحت لرويترز»: the subject of the auxiliary is that of the verb.
  const after = before !== null && isAfterAuxiliary(s, at) ? null : reading.source;
  const sender = senderOf(s, at);
  const topic = reader.joins(at, 'so') && reader.isParticle(s.from, 'asFor') ? s.subject : null;
  const source = after ?? sender ?? before ?? topic;
  return { at, frame, lex, verb, reading, before, after, sender, topic, source };
}

/** The clause began with an auxiliary and its subject, and the verb at i goes on with «قد». */
function isAfterAuxiliary(s: SentenceState, i: number): boolean {
  const { reader } = s;
  if (!reader.has(i - 1, Tag.VerbParticle)) return false;
  let start = s.segmentFrom;
  while (start < i && !reader.isWord(start)) start++;
  return reader.has(start, Tag.Auxiliary) && start < i - 2;
}

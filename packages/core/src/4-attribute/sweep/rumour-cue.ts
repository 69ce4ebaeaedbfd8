import { Tag } from '../../languages/language.ts';
import type { CueFrame } from '../../model/index.ts';
import { isOwnBut } from '../joint/clauses.ts';
import type { RumourReading } from '../small-cues.ts';
import { embeddedClaim, flush } from './claims.ts';
import { isEmbedded } from './embedded.ts';
import type { NewAttribution, SentenceState } from './state.ts';
import { subjectBefore } from './subject.ts';
import { firstWord } from './words.ts';

/** «يقال إن», «أنباء عن»: reads a report without a reporter; the place where its content begins, or null. */
export function rumourCue(s: SentenceState, i: number, hit: RumourReading): number | null {
  const { reader } = s;
  const rumour = reader.phrase(i)?.rumour ?? null;
  if (rumour === null) return null;
  const frame: CueFrame = { act: 'report', stance: rumour.stance ?? 'neutral' };
  const cue = { from: i, to: i + hit.length };
  const embedded = s.clause.verb || isEmbedded(s, i);
  const draft: NewAttribution = {
    cue,
    frame,
    lemma: reader.norm(i),
    complement: 'clause',
    rumour: true,
    parent: embedded ? s.scope : s.base,
    rule: 'rumour',
    trace: [`rumour ${reader.words(cue)}`],
  };
  // «ولم ترد أنباء عن ضحايا»: there are none.
  if (embedded && reader.has(firstWord(reader, s.segmentFrom, i), Tag.Negator)) return null;
  if (embedded) {
    embeddedClaim(s, s.add(draft), hit.contentFrom);
    return null;
  }
  flush(s, i);
  s.open(draft, hit.contentFrom);
  return hit.contentFrom;
}

/** «الوزير يعتقد أن», «إنه يعتقد أن», «لكنه يعتقد أن»: with somebody before it the verb is no passive. */
export function isSomeones(s: SentenceState, i: number): boolean {
  const { reader } = s;
  if (reader.lex(i).cueForm !== 'finite' || reader.lex(i).joins !== '' || reader.has(i - 1, Tag.Relative)) return false;
  const at = reader.has(i - 1, Tag.Negator) ? i - 1 : i;
  const { pronoun, tags } = reader.lex(at - 1);
  if ((tags & Tag.Complementizer) !== 0 ? pronoun !== '' : (tags & Tag.Pronoun) !== 0) return true;
  return isOwnBut(reader, at - 1) || subjectBefore(s, i)?.to === at;
}

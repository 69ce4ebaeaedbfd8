import { Part, type CueEntry } from '../languages/clause-table.ts';
import type { Reader } from './reader.ts';

/** A verb of speech, and no attitude. */
export function tellsTopic({ cue: { act }, takes }: CueEntry): boolean {
  return act === 'statement' && takes.has('quote');
}

/** "declined to comment": who says nothing. */
export function refuses(reader: Reader, i: number): boolean {
  const table = reader.clauses?.table;
  const cues = (at: number): readonly CueEntry[] => table?.cueVerbs.get(reader.word(at).lemma) ?? [];
  return (
    (reader.part(i + 1) & Part.Infinitive) !== 0 &&
    cues(i).some(({ cue, takes }) => cue.negative === true && takes.has('to')) &&
    cues(i + 2).some((entry) => entry.particles.length === 0 && tellsTopic(entry))
  );
}

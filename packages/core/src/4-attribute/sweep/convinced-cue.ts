import { endsIn, withoutEnding } from '../../languages/grammar.ts';
import { Tag } from '../../languages/language.ts';
import type { CueFrame } from '../../model/index.ts';
import { readNounPhrase, type NounPhrase } from '../../reading/noun-phrase.ts';
import type { Range, Reader } from '../../reading/reader.ts';
import { complementStart } from '../frame/complement.ts';
import type { SentenceState } from './state.ts';
import { couldThink } from './words.ts';

const FRAME: CueFrame = { act: 'belief' };

const HELPS = Tag.Auxiliary | Tag.Negator | Tag.FreeRelative | Tag.Contrast | Tag.VerbParticle;

/** «الوزير مقتنع بأن», «الحكومة على ثقة من أن»: a clause without a verb tells what its subject believes; the place to go on from, or null. */
export function convincedCue(s: SentenceState, i: number): number | null {
  const { reader } = s;
  if (s.scope !== s.base || s.pieces.length > 0 || i === s.segmentFrom) return null;
  const held = conviction(reader, i);
  const clause = held === null ? -1 : clauseAt(reader, held.to);
  const source = clause < 0 ? null : subjectOf(s, i);
  if (held === null || source === null) return null;
  const cue: Range = { from: held.from, to: clause };
  s.discard();
  s.open(
    {
      cue,
      frame: FRAME,
      lemma: reader.norm(i),
      complement: 'clause',
      source,
      parent: s.base,
      rule: 'subject-first-clause',
      trace: [`cue ${reader.words(cue)}`],
    },
    complementStart(reader, clause),
  );
  return s.segmentFrom;
}

/** «مقتنعة», «متفائلا», «على قناعة تامة»: one who holds something to be so, or with what he holds it. */
function conviction(reader: Reader, i: number): Range | null {
  const { particles, endings } = reader.language;
  if (reader.isParticle(i, 'upon') && particles.convictions?.has(reader.lex(i + 1).stem) === true) {
    const described = endsIn(reader.norm(i + 2), endings.feminine) && !reader.lex(i + 2).definite ? 3 : 2;
    return { from: i, to: i + described };
  }
  const norm = reader.norm(i);
  const bare = withoutEnding(norm, [...(endings.manyAny ?? []), ...(endings.circumstance ?? [])]);
  return particles.convinced?.has(bare) === true ? { from: i, to: i + 1 } : null;
}

/** «بأن», «من أن»: where the complementizer stands, at the place or behind a preposition; -1 without one. */
function clauseAt(reader: Reader, at: number): number {
  if (reader.isComplementizer(at)) return reader.lex(at).joins === '' ? at : -1;
  return reader.isParticle(at, 'of') && reader.isComplementizer(at + 1) ? at + 1 : -1;
}

/** Who stands right before i, and nothing else but what helps a verb. */
function subjectOf({ reader, segmentFrom }: SentenceState, i: number): NounPhrase | null {
  let from = segmentFrom;
  let end = i;
  // «لا يزال الوزير واثقا», «لكن الوزير واثق».
  while (from < segmentFrom + 3 && (reader.has(from, HELPS) || reader.isComplementizer(from))) from++;
  while (end > from && reader.has(end - 1, Tag.Adverb)) end--;
  if (from >= end || reader.startsAs(segmentFrom, 'isNot')) return null;
  const subject = readNounPhrase(reader, from, end);
  return subject?.to === end && couldThink(reader, subject) && !reader.has(subject.from, Tag.Pronoun) ? subject : null;
}

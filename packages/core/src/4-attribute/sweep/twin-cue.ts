import { Tag } from '../../languages/language.ts';
import { readNounPhrase, type NounPhrase } from '../../reading/noun-phrase.ts';
import type { Reader } from '../../reading/reader.ts';
import type { SentenceState } from './state.ts';

/**
 * «أدانت الحكومة واستنكرت الهجوم», «الوزير أكد وشدد على أن»: who does both, where nothing but a verb of saying and its subject stands before another
 * such verb at i; null where something else is told.
 */
export function twinSubject({ reader, narrates, pieces, segmentFrom }: SentenceState, i: number): NounPhrase | null {
  if (!narrates || pieces.length > 0 || i < segmentFrom + 2 || !reader.joins(i, 'and')) return null;
  if (areTwins(reader, segmentFrom, i)) return subjectAt(reader, segmentFrom + 1, i);
  return areTwins(reader, i - 1, i) ? subjectAt(reader, segmentFrom, i - 1) : null;
}

/** Two verbs of saying of the same person and time. */
function areTwins(reader: Reader, first: number, second: number): boolean {
  const { verb, cueForm } = reader.lex(first);
  const own = reader.lex(second).verb;
  if (verb === null || own === null || cueForm !== 'finite' || !reader.isFinite(first)) return false;
  return verb.tense === own.tense && verb.agreement === own.agreement && verb.pronoun === '';
}

/** The phrase from one place to another, but for adverbs. */
function subjectAt(reader: Reader, from: number, to: number): NounPhrase | null {
  const subject = readNounPhrase(reader, from, to);
  if (subject === null || reader.has(subject.from, Tag.Preposition)) return null;
  for (let at = subject.to; at < to; at++) if (!reader.has(at, Tag.Adverb)) return null;
  return subject;
}

import { Tag } from '../languages/language.ts';
import type { Reader } from '../reading/reader.ts';
import { readNounPhrase } from '../reading/noun-phrase.ts';
import { fold } from '../text/fold.ts';
import { nameBeside, readAsWritten, viaOf, type AccordingReading } from './according.ts';
import { readFrame } from './frame.ts';
import { afterTail } from './tail.ts';

/** «…، كما يقول فلان، …», «…، يقول فلان.»: a verb of saying set in between, that opens nothing. */
export function asideAt(reader: Reader, i: number, to: number): AccordingReading | null {
  const like = reader.isStem(i, 'as');
  if (!like && (!reader.isComma(i - 1) || reader.closesQuote(i - 2))) return null;
  const at = like ? i + 1 : i;
  const written = like ? readAsWritten(reader, i, to) : null;
  if (written !== null && isClosed(reader, written.to, to)) return written;
  const { cue, verb, joins } = reader.lex(at);
  if (cue === null || verb === null || joins !== '' || verb.pronoun !== '' || !reader.isFinite(at)) return null;
  if (
    like
      ? cue.bare !== true &&
        (cue.speechOnly === true || cue.act === 'demand' || (cue.clauseOnly === true && cue.inanimate === true))
      : cue.bare !== true || verb.tense === 'past'
  )
    return null;
  const phrase = readNounPhrase(reader, at + 1, to, (cue.prepositions ?? []).map(fold));
  const source = phrase === null ? null : (nameBeside(reader, phrase, to) ?? phrase);
  // «كما ذكرت الوكالة نقلا عن مصدر».
  const via = like && source !== null ? viaOf(reader, source.to, to, cue.relay === true) : null;
  let end = via?.to ?? source?.to ?? at + 1;
  // «كما قال المصدر نفسه أمس».
  while (like && end > at + 1 && reader.has(end, Tag.Same | Tag.Time)) end++;
  // «كما أعلنت لجنة المياه في المجلس», not «كما زاد الطلب على الوقود».
  if (like && source !== null && (source.type !== 'unknown' || source.roles.length > 0))
    end = afterTail(reader, end, to);
  if (
    !isClosed(reader, end, to) ||
    (source === null && !like) ||
    readFrame(reader, at, cue, to, true).complement !== null
  )
    return null;
  const relays = via === null || source === null ? [] : [source];
  return {
    cue: { from: i, to: at + 1 },
    frame: { act: 'report' },
    source: via?.phrase ?? source,
    relays,
    medium: null,
    to: end,
  };
}

function isClosed(reader: Reader, end: number, to: number): boolean {
  return end >= to || reader.isComma(end) || reader.norm(end) === '.';
}

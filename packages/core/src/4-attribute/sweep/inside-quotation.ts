import type { CueFrame } from '../../model/index.ts';
import { readFrame } from '../frame.ts';
import { advance } from '../joint/clause-state.ts';
import { embeddedClaim } from './claims.ts';
import { nounCue } from './noun-cue.ts';
import type { SentenceState } from './state.ts';
import { subjectOf } from './subject.ts';
import { couldSay } from './words.ts';

/** Inside quotation marks no cue opens a scope; a reported speaker inside is read as nested. */
export function readQuoted(s: SentenceState, i: number): number {
  readNested(s, i);
  advance(s.reader, i, s.clause);
  return i + 1;
}

/** A cue inside what one says; he speaks on. */
export function readNested(s: SentenceState, i: number): null {
  const { cue, cueForm } = s.reader.lex(i);
  if (cue === null || s.scope === null) return null;
  if (cueForm === 'finite') nestedVerb(s, i, cue);
  else if (cueForm === 'noun') nounCue(s, i, cue);
  return null;
}

/** "… فلان قال إن …": what one who is quoted says that another said. */
function nestedVerb(s: SentenceState, i: number, frame: CueFrame): void {
  const { reader } = s;
  const { verb, joins, cueLemma } = reader.lex(i);
  if (verb === null || frame.clauseOnly === true || !reader.isFinite(i) || reader.inFirstPerson(i)) return;
  const reading = readFrame(reader, i, frame, s.to, true);
  if (reading.complement !== 'clause' || s.isDeepest(s.scope)) return;
  const before = Math.max(s.segmentFrom, i - 6);
  const source = reading.source ?? (joins === '' ? subjectOf(reader, before, i) : null);
  if (source === null || !couldSay(reader, source, frame)) return;
  const draft = s.add({
    cue: reading.cue,
    frame,
    lemma: cueLemma,
    complement: 'clause',
    source,
    parent: s.scope,
    rule: 'inside-quotation',
    trace: [`cue ${reader.words(reading.cue)}`, 'inside-quotation'],
    agreement: verb.agreement,
  });
  const end = embeddedClaim(s, draft, reading.contentFrom);
  const from = Math.min(source.from, i);
  // «فلان قال إن …»: the whole sentence of the quotation is another's report; the outer speaker adds nothing.
  if (end > 0 && opensSentence(s, from) && closesSentence(s, end)) s.reported.push({ from, to: end });
}

/** Only marks stand between `from` and where the segment, the quotation or a sentence of it begins. */
function opensSentence(s: SentenceState, from: number): boolean {
  let start = from - 1;
  while (start > s.segmentFrom && !s.reader.isWord(start) && !isEdge(s, start)) start--;
  return start <= s.segmentFrom || isEdge(s, start);
}

function isEdge({ reader }: SentenceState, i: number): boolean {
  return reader.innerEnds.has(i) || reader.opensQuote(i) !== null;
}

function closesSentence({ reader, to }: SentenceState, end: number): boolean {
  return reader.innerEnds.has(end) || reader.closesQuote(end) || end >= to - 1;
}

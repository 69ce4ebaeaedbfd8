import { Tag } from '../../languages/language.ts';
import type { Range, Reader } from '../../reading/reader.ts';
import { complementStart } from '../frame/complement.ts';
import { trim } from '../trim.ts';
import { coordinatesComplement, resumes, splices } from './splice.ts';
import type { SentenceState } from './state.ts';
import { hasFinite } from './words.ts';

const QUESTION = /^[؟?]$/u;

/** Turns the segment up to `end` into claims of the current scope. */
export function flush(s: SentenceState, end: number): void {
  let from = s.segmentFrom;
  if (from >= end && s.pieces.length === 0) return;
  let before: readonly Range[] = s.pieces;
  for (let j = from; j < end; j++) {
    if (!endsClaim(s, j, from, end)) continue;
    claim(s, before, { from, to: j + 1 });
    before = [];
    from = j + 1;
  }
  if (from < end) claim(s, before, { from, to: end });
  s.pieces = [];
  s.segmentFrom = end;
}

/** Within what one speaker says, sentences of a quotation and clauses that stand alone are claims of their own. */
function endsClaim(s: SentenceState, j: number, from: number, end: number): boolean {
  const { reader } = s;
  if (reader.innerEnds.has(j)) return !isPause(reader, j) || resumes(reader, j, from, end);
  if (s.scope === null) return false;
  const spoken = s.current?.complement === 'colon' || reader.inQuote(j);
  return (spoken && splices(reader, j, from, end)) || coordinatesComplement(reader, j);
}

/** The last of two dots or more. */
function isPause(reader: Reader, j: number): boolean {
  return reader.norm(j) === '.' && reader.norm(j - 1) === '.';
}

function claim(s: SentenceState, before: readonly Range[], range: Range): void {
  if (isReported(s, range)) return;
  const last = trim(s.reader, range, s.scope !== null);
  const pieces = last === null ? [...before] : [...before, last];
  if (pieces.length > 0 && isClaim(s, pieces)) pushClaim(s, pieces, s.scope);
  if (s.around === null || s.scope === null || last === null) return;
  const first = s.around.pieces[0];
  if (first !== undefined) s.around.pieces = [{ from: first.from, to: last.to }];
  s.around = null;
}

/** Wholly what another said, which is a claim already. */
function isReported(s: SentenceState, { from, to }: Range): boolean {
  return s.reported.some((report) => report.from >= from && report.from <= from + 2 && report.to >= to - 2);
}

function isClaim(s: SentenceState, pieces: readonly Range[]): boolean {
  const { reader } = s;
  let words = 0;
  let finite = false;
  let tells = false;
  for (const piece of pieces)
    for (let j = piece.from; j < piece.to; j++) {
      if (reader.isWord(j)) words++;
      // «فاز الفريق بالكأس، فما السر؟», «طرح سؤالا: من فاز؟»: told before it is asked.
      else if (reader.isColon(j) || (finite && reader.isComma(j))) tells = true;
      if (reader.isFinite(j) || reader.has(j, Tag.Auxiliary)) finite = true;
    }
  if (s.scope !== null) return words >= 1;
  // «هل يعود الفريق؟»: who asks the reader asserts nothing.
  const end = pieces.at(-1)?.to ?? 0;
  if (QUESTION.test(reader.norm(end)) && !reader.inQuote(end) && !tells && isInBody(s)) return false;
  // «…، لكن المشكلة كبيرة جدا»: what a joint parted needs less to be told than what may be a heading.
  return words >= (finite || s.parted ? 2 : 4);
}

/** Not in the title. */
export function isInBody(s: SentenceState): boolean {
  const { sentences, document } = s.reader;
  return document.blocks[sentences[s.index]?.block ?? -1]?.kind !== 'title';
}

function pushClaim(s: SentenceState, pieces: Range[], attribution: number | null): void {
  const draft = attribution === null ? undefined : s.attributions[attribution];
  if (attribution === null) s.narrated.push(s.claims.length);
  draft?.content.push(...pieces);
  s.lastQuoted = attribution !== null && endsQuoted(s.reader, pieces) ? attribution : null;
  s.claims.push({
    pieces,
    attribution,
    sentence: s.index,
    negative: draft?.frame.negative === true,
    order: s.claims.length,
  });
}

function endsQuoted(reader: Reader, pieces: readonly Range[]): boolean {
  const end = pieces.at(-1)?.to ?? 0;
  return reader.closesQuote(end) || reader.closesQuote(end - 1);
}

/** The content of an embedded cue, while the clause around it goes on; the place where it ends, or -1 if there is none. */
export function embeddedClaim(s: SentenceState, attribution: number, contentFrom: number): number {
  const { reader } = s;
  const end = embeddedEnd(reader, contentFrom, s.to);
  const range = trim(reader, { from: contentFrom, to: end }, true);
  if (range === null) return -1;
  pushClaim(s, [range], attribution);
  // «التي أعلنت الجامعة أنها ستغلق، وأن الطلاب سينقلون»: a second clause with a complementizer of its own.
  const next = reader.isComma(end) ? end + 1 : end;
  const more = reader.isComplementizer(next) && reader.joins(next, 'and') && s.scope === null;
  return more ? Math.max(end, embeddedClaim(s, attribution, complementStart(reader, next))) : end;
}

/** To the next comma, dash or coordinated verb outside brackets and quotations. */
function embeddedEnd(reader: Reader, from: number, to: number): number {
  let end = from;
  let depth = 0;
  while (end < to) {
    const norm = reader.norm(end);
    if (norm === '(') depth++;
    if (norm === ')' && --depth < 0) break;
    if (depth === 0 && end > from && isStop(reader, end)) break;
    const quote = reader.opensQuote(end);
    if (quote !== null && quote.balanced && quote.close < to) {
      // «أثار قوله إن «الوقت لا يكفي» جدلا»: a whole clause in quotation marks is all that was said.
      if (end === from && hasFinite(reader, end + 1, quote.close)) return quote.close + 1;
      end = quote.close;
    } else if (reader.closesQuote(end)) break;
    const phrase = reader.phrase(end);
    if (end > from + 1 && phrase !== null && phrase.according !== null) break;
    if (end > from + 2 && coordinatesVerb(reader, end)) break;
    end++;
  }
  return end;
}

function isStop(reader: Reader, i: number): boolean {
  const norm = reader.norm(i);
  return reader.isComma(i) || reader.isDash(i) || norm === '.' || norm === '؟';
}

function coordinatesVerb(reader: Reader, i: number): boolean {
  return reader.lex(i).joins !== '' && (reader.isFinite(i) || reader.has(i, Tag.Negator | Tag.VerbParticle));
}

import { Tag } from '../languages/language.ts';
import type { CueFrame } from '../model/index.ts';
import { isAllThatIsSaid } from '../reading/opens-speech.ts';
import type { Reader } from '../reading/reader.ts';
import { CUE_WINDOW } from '../text/limits.ts';
import {
  readAdverb,
  readCircumstance,
  readClauseBeside,
  readDoing,
  readListedPhrase,
  readPrepositional,
  readRelative,
} from './frame/adverbials.ts';
import { readCue, readInnerCue, readParticiple, readPassedOn, readSayingBeside } from './frame/cues.ts';
import { readGoverned, readTopic } from './frame/governed.ts';
import { readDoneTo } from './frame/done-to.ts';
import { readClauseOpener, readColon, readInsertion, readLest, readOtherMark } from './frame/marks.ts';
import { readHowFirm } from './frame/how-firm.ts';
import { readObject } from './frame/object.ts';
import { readQuotation } from './frame/quotation.ts';
import {
  readCalled,
  readCarrier,
  readClosedSpeech,
  readIssuer,
  readNoun,
  readOrigin,
  readTeller,
  readWhoever,
} from './frame/source.ts';
import { readShare } from './frame/share.ts';
import { finish, frameLimit, openFrame, stop, type FrameReading, type FrameState } from './frame/state.ts';
import { subjectBehind } from './frame/subject-behind.ts';
import { readClauseParticle, readFiniteVerb, readFreeRelative, readGivenOut } from './frame/verbs.ts';

/**
 * Reads from a finite cue or a participle to its complement: subject, apposition, adverbials, then أن, a colon, a quotation, or a governed noun.
 * Looks at most CUE_WINDOW items ahead. The state that the steps filled is the reading: one object a cue is enough.
 */
export function readFrame(reader: Reader, cueAt: number, listed: CueFrame, to: number, finite: boolean): FrameReading {
  const said = finite && listed.bare === true ? wholeSpeech(reader, cueAt + 1, to) : null;
  const frame = ofPronoun(reader, cueAt, listed);
  const end = said ?? to;
  const behind = finite ? subjectBehind(reader, cueAt, frame, end) : null;
  const s =
    (behind === null ? null : readBetween(openFrame(reader, cueAt, frame, behind, finite), behind, end)) ??
    openFrame(reader, cueAt, frame, end, finite);
  if (s.at <= cueAt + 1) readCue(s);
  readOn(s);
  if (!s.ended && said !== null) finish(s, 'quote', said);
  if (!s.ended) stop(s);
  return s;
}

/** What stands between the verb and its subject, which begins at `behind`; null where it is not all adverbials. */
function readBetween(s: FrameState, behind: number, end: number): FrameState | null {
  readCue(s);
  readOn(s);
  if (s.ended || s.at !== behind || s.source !== null || s.origin !== null) return null;
  s.limit = frameLimit(s.cue.to - 1, end);
  return s;
}

function readOn(s: FrameState): void {
  while (!s.ended && s.at < s.limit) {
    s.lex = s.reader.lex(s.at);
    readHere(s);
  }
}

/** «قالت الشركة في بيان لها "الأسعار ثابتة".»: the quotation that ends the sentence is what was said, and nobody's name. */
function wholeSpeech(reader: Reader, from: number, to: number): number | null {
  for (let k = from; k < to && k < from + CUE_WINDOW; k++) {
    if (reader.isComplementizer(k) || reader.isColon(k) || reader.lex(k).cueForm === 'participle') return null;
    // «علقت الوزارة العمل، ونقلته إلى مبنى "النخيل"»: another clause.
    if (reader.joins(k, 'and') && reader.isFinite(k) && reader.isComma(k - 1)) return null;
    const quote = reader.opensQuote(k);
    if (quote === null) continue;
    if (isAllThatIsSaid(reader, quote, to) && (quote.close - quote.open > 5 || !reader.has(k - 1, NAMED))) return k;
    k = quote.close;
  }
  return null;
}

/** «صحيفة "س"»: what a name in quotation marks follows. */
const NAMED = Tag.Organization | Tag.Outlet | Tag.Medium;

/** «وصفتها الوزارة بأنها», «تتهمه الحكومة بكذا»: whom it is about is the pronoun of the verb, so that none stands after it. */
function ofPronoun(reader: Reader, cueAt: number, frame: CueFrame): CueFrame {
  const about = frame.target === true && frame.needs === undefined && (reader.lex(cueAt).verb?.pronoun ?? '') !== '';
  return about ? { ...frame, target: false } : frame;
}

/** The first step that knows what stands here reads it; a step may count on those above it having said no. */
function readHere(s: FrameState): boolean {
  return (
    readShare(s) ||
    readHowFirm(s) ||
    readClauseOpener(s) ||
    readLest(s) ||
    readColon(s) ||
    readQuotation(s) ||
    readInsertion(s) ||
    readOtherMark(s) ||
    readWhoever(s) ||
    readDoing(s) ||
    readParticiple(s) ||
    readInnerCue(s) ||
    readListedPhrase(s) ||
    readCarrier(s) ||
    readClauseBeside(s) ||
    readRelative(s) ||
    readCircumstance(s) ||
    readIssuer(s) ||
    readGoverned(s) ||
    readTeller(s) ||
    readSayingBeside(s) ||
    readPassedOn(s) ||
    readTopic(s) ||
    readOrigin(s) ||
    readPrepositional(s) ||
    readAdverb(s) ||
    readCalled(s) ||
    readGivenOut(s) ||
    readDoneTo(s) ||
    readFiniteVerb(s) ||
    readClauseParticle(s) ||
    readFreeRelative(s) ||
    readObject(s) ||
    readClosedSpeech(s) ||
    readNoun(s)
  );
}

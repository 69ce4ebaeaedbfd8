import type { CueFrame } from '../model/index.ts';
import type { Complement, MediumDraft } from '../reading/draft.ts';
import type { NounPhrase } from '../reading/noun-phrase.ts';
import type { Range, Reader } from '../reading/reader.ts';
import { readAdverb, readListedPhrase, readPrepositional, readRelative } from './frame/adverbials.ts';
import { readCue, readInnerCue, readParticiple, readSayingBeside } from './frame/cues.ts';
import { readGoverned, readTopic } from './frame/governed.ts';
import { readClauseOpener, readColon, readInsertion, readOtherMark } from './frame/marks.ts';
import { readObject } from './frame/object.ts';
import { readQuotation } from './frame/quotation.ts';
import { readClosedSpeech, readIssuer, readNoun, readOrigin, readTeller } from './frame/source.ts';
import { FrameState } from './frame/state.ts';
import { readClauseParticle, readFiniteVerb, readFreeRelative } from './frame/verbs.ts';

/** What stands between a cue and its content. */
export interface FrameReading {
  readonly complement: Complement | null;
  /** Where the content begins; where reading stopped when there is no complement. */
  readonly contentFrom: number;
  readonly cue: Range;
  readonly source: NounPhrase | null;
  /** Whom a relay quotes («نقلت س عن ص»). */
  readonly origin: NounPhrase | null;
  readonly relays: readonly NounPhrase[];
  readonly medium: MediumDraft | null;
  readonly basis: Range | null;
  /** A piece of content before the source («وصفت تلك العقوبات في … بأنها»). */
  readonly target: Range | null;
  /** A participle of saying took over before a complement was found. */
  readonly handedOn: boolean;
  readonly trace: readonly string[];
}

/**
 * Reads from a finite cue or a participle to its complement: subject, apposition, adverbials, then أن, a colon, a quotation, or a governed noun.
 * Looks at most CUE_WINDOW items ahead.
 */
export function readFrame(reader: Reader, cueAt: number, frame: CueFrame, to: number, finite: boolean): FrameReading {
  const s = new FrameState(reader, cueAt, frame, to, finite);
  readCue(s);
  while (!s.ended && s.at < s.limit) {
    s.lex = reader.lex(s.at);
    s.norm = reader.norm(s.at);
    readHere(s);
  }
  if (!s.ended) s.stop();
  const { complement, contentFrom, source, origin, relays, medium, basis, target, handedOn, trace } = s;
  const cue: Range = { from: s.cueFrom, to: s.cueTo };
  return { complement, contentFrom, cue, source, origin, relays, medium, basis, target, handedOn, trace };
}

/** The first step that knows what stands here reads it; a step may count on those above it having said no. */
function readHere(s: FrameState): boolean {
  return (
    readClauseOpener(s) ||
    readColon(s) ||
    readQuotation(s) ||
    readInsertion(s) ||
    readOtherMark(s) ||
    readParticiple(s) ||
    readInnerCue(s) ||
    readListedPhrase(s) ||
    readRelative(s) ||
    readIssuer(s) ||
    readGoverned(s) ||
    readTeller(s) ||
    readSayingBeside(s) ||
    readTopic(s) ||
    readOrigin(s) ||
    readPrepositional(s) ||
    readAdverb(s) ||
    readFiniteVerb(s) ||
    readClauseParticle(s) ||
    readFreeRelative(s) ||
    readObject(s) ||
    readClosedSpeech(s) ||
    readNoun(s)
  );
}

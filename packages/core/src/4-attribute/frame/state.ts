import { CUE_WINDOW } from '../../text/limits.ts';
import { fold } from '../../text/fold.ts';
import type { CueFrame, Lex } from '../../model/index.ts';
import type { Complement, MediumDraft } from '../../reading/draft.ts';
import { readNounPhrase, type NounPhrase } from '../../reading/noun-phrase.ts';
import type { Range, Reader } from '../../reading/reader.ts';

/** What stands between a cue and its content. */
export interface FrameReading {
  readonly complement: Complement | null;
  /** Where the content begins; where reading stopped when there is no complement. */
  readonly contentFrom: number;
  readonly cue: Range;
  readonly source: NounPhrase | null;
  /** Whom a relay quotes («نقلت س عن ص»). */
  readonly origin: NounPhrase | null;
  /** … where a pronoun stands for him («نقلت عنه س»); '' where none does. */
  readonly ofPronoun: string;
  readonly relays: readonly NounPhrase[];
  readonly medium: MediumDraft | null;
  readonly basis: Range | null;
  /** A piece of content before the source («وصفت تلك العقوبات في … بأنها»). */
  readonly target: Range | null;
  /** What a relay passes on is a denial («نقلت س عن ص نفيه»). */
  readonly denies: boolean;
  /** A participle of saying took over before a complement was found. */
  readonly handedOn: boolean;
  readonly trace: readonly string[];
}

/**
 * How far the reading of a frame has come, and what it has found. There is one for a cue: a step that knows what stands at `at` moves it on or
 * finishes, and answers true.
 */
export interface FrameState extends FrameReading {
  readonly reader: Reader;
  readonly frame: CueFrame;
  /** How far the frame is read. */
  limit: number;
  /** The cue is a finite verb, whose subject may follow; a participle's stands before it. */
  readonly finite: boolean;
  readonly prepositions: readonly string[];
  readonly topics: readonly string[];
  readonly tellers: readonly string[];

  at: number;
  /** The word at `at`. */
  lex: Lex;
  /** Nothing but the cue's own words was passed. */
  adjacent: boolean;
  lastWasComma: boolean;
  /** A comma was passed. */
  comma: boolean;
  /** An apposition of the source was passed over. */
  apposed: boolean;
  /** Whom a demand addresses: part of its content («دعا مواطنيه إلى ضبط النفس»). */
  addressee: number | null;
  ended: boolean;

  complement: Complement | null;
  contentFrom: number;
  cue: { from: number; to: number };
  source: NounPhrase | null;
  origin: NounPhrase | null;
  ofPronoun: string;
  readonly relays: NounPhrase[];
  medium: MediumDraft | null;
  basis: Range | null;
  target: Range | null;
  denies: boolean;
  handedOn: boolean;
  readonly trace: string[];
}

export function frameLimit(cueAt: number, to: number): number {
  return Math.min(to, cueAt + CUE_WINDOW);
}

export function openFrame(reader: Reader, cueAt: number, frame: CueFrame, to: number, finite: boolean): FrameState {
  const at = cueAt + 1;
  return {
    reader,
    frame,
    limit: frameLimit(cueAt, to),
    finite,
    prepositions: (frame.prepositions ?? []).map(fold),
    topics: (frame.topic ?? []).map(fold),
    tellers: (frame.toldBy ?? []).map(fold),
    at,
    lex: reader.lex(at),
    adjacent: true,
    lastWasComma: false,
    comma: false,
    apposed: false,
    addressee: null,
    ended: false,
    complement: null,
    contentFrom: at,
    cue: { from: cueAt, to: at },
    source: null,
    origin: null,
    ofPronoun: '',
    relays: [],
    medium: null,
    basis: null,
    target: null,
    denies: false,
    handedOn: false,
    trace: [],
  };
}

export function moveTo(s: FrameState, at: number): true {
  s.at = at;
  return true;
}

/** A phrase that is no mark and no word of the cue was read. */
export function passTo(s: FrameState, at: number): true {
  s.adjacent = s.lastWasComma = false;
  return moveTo(s, at);
}

export function finish(s: FrameState, complement: Complement | null, contentFrom: number): true {
  s.complement = complement;
  s.contentFrom = contentFrom;
  return (s.ended = true);
}

/** The frame ends here without what is said. */
export function stop(s: FrameState): true {
  return finish(s, null, s.at);
}

/** A word of saying here takes over. */
export function handOn(s: FrameState): true {
  s.handedOn = true;
  return stop(s);
}

/** The noun phrase at a place, as far as the frame reaches. */
export function nounPhrase(s: FrameState, at: number): NounPhrase | null {
  return readNounPhrase(s.reader, at, s.limit);
}

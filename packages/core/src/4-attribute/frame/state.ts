import { CUE_WINDOW } from '../../text/limits.ts';
import { fold } from '../../text/fold.ts';
import type { CueFrame, Lex } from '../../model/index.ts';
import type { Complement, MediumDraft } from '../../reading/draft.ts';
import type { NounPhrase } from '../../reading/noun-phrase.ts';
import type { Range, Reader } from '../../reading/reader.ts';

/**
 * How far the reading of a frame has come and what it has found. One object a cue: a step that reads what stands at `at` moves it on or finishes,
 * and answers true.
 */
export class FrameState {
  readonly reader: Reader;
  readonly frame: CueFrame;
  readonly cueAt: number;
  readonly limit: number;
  /** The cue is a finite verb, whose subject may follow; a participle's stands before it. */
  readonly finite: boolean;
  readonly prepositions: readonly string[];
  readonly topics: readonly string[];
  readonly tellers: readonly string[];

  at: number;
  lex: Lex;
  norm = '';
  cueFrom: number;
  cueTo: number;
  /** Nothing but the cue's own words was passed. */
  adjacent = true;
  lastWasComma = false;
  /** A comma was passed. */
  comma = false;
  /** An apposition of the source was passed over. */
  apposed = false;
  /** Whom a demand addresses: part of its content («دعا مواطنيه إلى ضبط النفس»). */
  addressee: number | null = null;

  source: NounPhrase | null = null;
  origin: NounPhrase | null = null;
  readonly relays: NounPhrase[] = [];
  medium: MediumDraft | null = null;
  basis: Range | null = null;
  target: Range | null = null;
  readonly trace: string[] = [];

  ended = false;
  complement: Complement | null = null;
  contentFrom = 0;
  handedOn = false;

  constructor(reader: Reader, cueAt: number, frame: CueFrame, to: number, finite: boolean) {
    this.reader = reader;
    this.frame = frame;
    this.cueAt = cueAt;
    this.limit = Math.min(to, cueAt + CUE_WINDOW);
    this.finite = finite;
    this.prepositions = (frame.prepositions ?? []).map(fold);
    this.topics = (frame.topic ?? []).map(fold);
    this.tellers = (frame.toldBy ?? []).map(fold);
    this.cueFrom = cueAt;
    this.cueTo = this.at = cueAt + 1;
    this.lex = reader.lex(cueAt);
  }

  /** The word at the place is part of the cue. */
  widenCue(): void {
    this.cueTo = ++this.at;
  }

  /** Another word of saying is the cue. */
  moveCue(from: number, to: number): void {
    this.cueFrom = from;
    this.cueTo = to;
  }

  moveTo(at: number): true {
    this.at = at;
    return true;
  }

  /** A phrase that is no mark and no word of the cue was read. */
  passTo(at: number): true {
    this.adjacent = false;
    this.lastWasComma = false;
    return this.moveTo(at);
  }

  finish(complement: Complement | null, contentFrom: number): true {
    this.complement = complement;
    this.contentFrom = contentFrom;
    return (this.ended = true);
  }

  /** Nothing is said in this frame. */
  stop(): true {
    return this.finish(null, this.at);
  }

  /** A word of saying here takes over. */
  handOn(): true {
    this.handedOn = true;
    return this.stop();
  }
}

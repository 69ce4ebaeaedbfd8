import type { CueFrame, Sentence } from '../../model/index.ts';
import type { AttributionDraft, ClaimDraft, Complement, MediumDraft } from '../../reading/draft.ts';
import type { NounPhrase } from '../../reading/noun-phrase.ts';
import type { Range, Reader } from '../../reading/reader.ts';
import { mayBeMeant } from './told-of.ts';
import { NESTING } from '../../text/limits.ts';
import type { Carry } from '../attribute.ts';
import { freshClause, type ClauseState } from '../joint/clause-state.ts';
import { leadTo } from '../trim.ts';
import type { Told } from './inner-speaker.ts';

export interface NewAttribution {
  readonly cue: Range | null;
  readonly frame: CueFrame;
  readonly lemma: string;
  readonly complement: Complement;
  readonly source?: NounPhrase | null;
  readonly relays?: readonly NounPhrase[];
  readonly rumour?: boolean;
  readonly parent: number | null;
  readonly shares?: number | null;
  readonly medium?: MediumDraft | null;
  readonly basis?: Range | null;
  readonly rule: string;
  readonly trace: readonly string[];
  readonly agreement?: string;
  readonly passing?: boolean;
  readonly headline?: boolean;
  readonly via?: string;
}

/** A cue without content of its own yet («كشف فلان عن تفاصيل …، موضحا أن»). */
interface PendingFrame {
  readonly source: NounPhrase | null;
  readonly handedOn: boolean;
  readonly medium: MediumDraft | null;
  readonly agreement: string;
}

/** One sentence while it is read from left to right. */
export class SentenceState {
  readonly reader: Reader;
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly attributions: AttributionDraft[];
  readonly claims: ClaimDraft[];
  readonly subjects: Map<number, NounPhrase>;
  readonly carry: Carry;

  /** The attribution that the words at hand belong to, or null for the narrator. */
  scope: number | null = null;
  /** Scope that the whole sentence stands in («بحسب س، …»). */
  base: number | null = null;
  /** Where the words that are no claim yet begin, */
  segmentFrom: number;
  /** and what belongs to the same claim from before an insertion. */
  pieces: Range[] = [];
  clause: ClauseState = freshClause();
  /** The segment was parted from the clause before it. */
  parted = false;
  subject: NounPhrase | null = null;
  /** Whose deed the clause before the segment told, inside what somebody says. */
  told: Told | null = null;
  pending: PendingFrame | null = null;
  /** The narrated claim that goes on through what is attributed next («…، بعدما أعلن أن»), or null. */
  around: ClaimDraft | null = null;
  /** Narrated claims of this sentence, which a closing «بحسب س» still reaches. */
  narrated: number[] = [];
  /** The attribution of the last claim, if that ends with a quotation. */
  lastQuoted: number | null = null;
  /** Nothing but a clause that hangs on the main one was read. */
  fronted = true;
  /** Stretches of a quotation that are wholly someone else's report. */
  readonly reported: Range[] = [];

  constructor(
    reader: Reader,
    sentence: Sentence,
    index: number,
    attributions: AttributionDraft[],
    claims: ClaimDraft[],
    subjects: Map<number, NounPhrase>,
    carry: Carry,
  ) {
    this.reader = reader;
    this.index = index;
    this.from = leadTo(reader, sentence.from, sentence.to);
    this.to = sentence.to;
    this.attributions = attributions;
    this.claims = claims;
    this.subjects = subjects;
    this.carry = carry;
    this.segmentFrom = this.from;
  }

  /** The attribution of the scope. */
  get current(): AttributionDraft | null {
    return this.scope === null ? null : (this.attributions[this.scope] ?? null);
  }

  /** The narrator speaks, be it after «بحسب س». */
  get narrates(): boolean {
    return this.scope === null || this.current?.complement === 'around';
  }

  /** A segment begins, with a clause of its own. */
  restart(from: number): void {
    this.segmentFrom = from;
    this.pieces = [];
    this.clause = freshClause();
    this.parted = false;
    this.told = null;
    if (this.scope === null) this.subject = null;
    this.pending = null;
  }

  /** What came before belongs to the frame of a cue, and claims nothing. */
  discard(): void {
    this.pieces = [];
    this.segmentFrom = this.to;
  }

  add(draft: NewAttribution): number {
    this.attributions.push({
      source: null,
      rumour: false,
      shares: null,
      medium: null,
      basis: null,
      agreement: '',
      ...draft,
      relays: [...(draft.relays ?? [])],
      trace: [...draft.trace],
      content: [],
      sentence: this.index,
      subject:
        this.narrates && this.subject !== null && mayBeMeant(this.reader, this.subject, draft) ? this.subject : null,
      fallbackType: 'unknown',
    });
    return this.attributions.length - 1;
  }

  /** A cue opens a scope of its own, whose content begins at `contentFrom`. */
  open(draft: NewAttribution, contentFrom: number): void {
    this.scope = this.add(draft);
    this.restart(contentFrom);
  }

  /** Nothing more may stand inside this scope. */
  isDeepest(scope: number | null): boolean {
    let depth = 0;
    for (let s = scope; s !== null && depth <= NESTING; s = this.attributions[s]?.parent ?? null) depth++;
    return depth >= NESTING;
  }

  /** The place before the commas and dashes that stand before i. */
  beforeComma(i: number): number {
    let at = i;
    while (at > this.segmentFrom && (this.reader.isComma(at - 1) || this.reader.isDash(at - 1))) at--;
    return at;
  }
}

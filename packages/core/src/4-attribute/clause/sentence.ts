import type { CueFrame, Sentence } from '../../model/index.ts';
import type { AttributionDraft, ClaimDraft, Complement } from '../../reading/draft.ts';
import type { NounPhrase } from '../../reading/noun-phrase.ts';
import type { Range, Reader } from '../../reading/reader.ts';
import { datelineEnd } from './edges.ts';
import { verbGroups, type VerbGroup } from '../../reading/verb-groups.ts';

/** An attribution of one sentence before it is set among the others. */
export interface Found {
  readonly cue: Range | null;
  readonly lemma: string;
  readonly frame: CueFrame;
  readonly complement: Complement;
  readonly source: NounPhrase | null;
  readonly relays: readonly NounPhrase[];
  readonly content: readonly Range[];
  readonly rule: string;
  readonly rumour: boolean;
  /** Reads speech or thought, not only an attitude to something. */
  readonly clausal: boolean;
  readonly medium: Range | null;
  /** Where its frame begins, if neither with the cue nor with a source ("Ruhl was quoted as saying"). */
  readonly opens?: number;
  /** The words that say how the source knows. */
  readonly basis?: Range;
}

/** What one sentence leaves to the next ones. */
export interface ClauseCarry {
  /** The attribution that a quotation may go on with, and the block it stood in. */
  speech: { readonly attribution: number; readonly block: number; readonly open: boolean } | null;
  /** Whose turn it is in a transcript: the rest of the paragraph after "HOLM:". */
  turn: { readonly attribution: number; readonly block: number } | null;
  /** A cue that ended in a colon: the next block is its content. */
  pending: Found | null;
  /** The quotation that the sentence before consists of, where nothing attributes it yet. */
  quotation: { readonly range: Range; readonly block: number } | null;
}

/** What an article's sentences have given so far. */
export interface ClauseResults {
  readonly attributions: AttributionDraft[];
  readonly claims: ClaimDraft[];
  readonly subjects: Map<number, NounPhrase>;
  readonly carry: ClauseCarry;
}

/** One sentence while it is read. */
export interface ClauseSentence extends ClauseResults {
  readonly reader: Reader;
  readonly sentence: Sentence;
  readonly index: number;
  /** Its first word after a dateline, and the place before its full stop. */
  readonly from: number;
  readonly limit: number;
  readonly groups: readonly VerbGroup[];
  readonly found: Found[];
}

export function openSentence(
  reader: Reader,
  sentence: Sentence,
  index: number,
  results: ClauseResults,
): ClauseSentence {
  const from = datelineEnd(reader, sentence.from, sentence.to);
  let limit = sentence.to;
  while (limit > sentence.from + 1 && isStop(reader.norm(limit - 1))) limit--;
  // Each field by name: an engine spreads objects far more slowly.
  const { attributions, claims, subjects, carry } = results;
  const groups = verbGroups(reader, from, limit);
  return { attributions, claims, subjects, carry, reader, sentence, index, from, limit, groups, found: [] };
}

function isStop(norm: string): boolean {
  return norm === '.' || norm === '?' || norm === '!' || norm === '…';
}

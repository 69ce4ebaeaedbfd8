import type { Sentence } from '../model/index.ts';
import type { NounPhrase } from '../reading/noun-phrase.ts';
import type { Reader } from '../reading/reader.ts';
import type { AttributeLayer, AttributionDraft, ClaimDraft } from '../reading/draft.ts';
import { SentenceSweep } from './sweep.ts';
import { readTurns, type Turn } from './dialogue.ts';
import { isListed, type AfterColon } from './sweep/after-colon.ts';

/** What one sentence leaves to the next. */
export interface Carry {
  /** Attribution of a quotation that goes on over the end of a paragraph. */
  quotation: number | null;
  /** Attribution of the quotation that closed last, where the narrator has said nothing since, and the block it stands in. */
  said: { readonly attribution: number; readonly block: number } | null;
  quote: number;
  /** What a colon at the end of a paragraph leaves to the next ones. */
  colon: AfterColon | null;
  /** Who speaks in which block of an interview, */
  readonly turns: ReadonlyMap<number, Turn>;
  /** and the attribution that he spoke in last. */
  turn: { readonly speaker: Turn['speaker']; readonly attribution: number } | null;
}

/** Reads every sentence once, from left to right: cues, sources, contents and the clauses they split into. */
export function attribute(reader: Reader): AttributeLayer {
  const attributions: AttributionDraft[] = [];
  const claims: ClaimDraft[] = [];
  const subjects = new Map<number, NounPhrase>();
  const carry: Carry = { quotation: null, said: null, quote: -1, colon: null, turns: readTurns(reader), turn: null };
  reader.sentences.forEach((sentence: Sentence, index: number) => {
    const block = reader.document.blocks[sentence.block];
    if (
      block === undefined ||
      !(
        block.kind === 'paragraph' ||
        block.kind === 'title' ||
        isListed(reader, sentence, carry) ||
        carry.turns.has(sentence.block)
      )
    )
      return;
    new SentenceSweep(reader, sentence, index, attributions, claims, subjects, carry).run();
  });
  claims.sort(
    (a, b) =>
      (a.pieces[0]?.from ?? 0) - (b.pieces[0]?.from ?? 0) ||
      (b.pieces.at(-1)?.to ?? 0) - (a.pieces.at(-1)?.to ?? 0) ||
      a.order - b.order,
  );
  return { attributions, claims, subjects };
}

import type { NounPhrase } from '../../reading/noun-phrase.ts';
import type { AttributeLayer, AttributionDraft, ClaimDraft } from '../../reading/draft.ts';
import type { Reader } from '../../reading/reader.ts';
import { openSentence, type ClauseResults } from './sentence.ts';
import { sweep } from './sweep.ts';

/** Reads every sentence once: verbs with their subjects, and what follows them or stands before them. */
export function attributeClauses(reader: Reader): AttributeLayer {
  const attributions: AttributionDraft[] = [];
  const claims: ClaimDraft[] = [];
  const subjects = new Map<number, NounPhrase>();
  const carry = { speech: null, turn: null, pending: null, quotation: null };
  const results: ClauseResults = { attributions, claims, subjects, carry };
  reader.sentences.forEach((sentence, index) => {
    const block = reader.document.blocks[sentence.block];
    if (block === undefined || (block.kind !== 'paragraph' && block.kind !== 'title')) return;
    sweep(openSentence(reader, sentence, index, results));
  });
  claims.sort(
    (a, b) =>
      (a.pieces[0]?.from ?? 0) - (b.pieces[0]?.from ?? 0) ||
      (b.pieces.at(-1)?.to ?? 0) - (a.pieces.at(-1)?.to ?? 0) ||
      a.order - b.order,
  );
  return { attributions, claims, subjects };
}

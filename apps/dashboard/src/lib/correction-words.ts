import type { Correction } from '@isnad/store';
import { certaintyLabel, kindLabel, polarityLabel, speechLabel } from '$lib/words.ts';

type Value = Correction['value'];

/** The new chain of a corrected claim; null where the correction is of something else. */
export const correctedChain = (value: Value): readonly (readonly string[])[] | null =>
  'chain' in value ? value.chain.map(({ names }) => names) : null;

/**
 * What a correction of the kind, or an addition, says of a claim, in the reader's words.
 *
 * @example correctedFacets({ correction: 'kind', kind: 'event', certainty: 'certain', … }) // 'حدث · مؤكد · مثبت'
 */
export function correctedFacets(value: Value): string {
  if (value.correction !== 'kind' && value.correction !== 'add') return '';
  const { kind, speech, certainty, polarity } = value;
  const parts = [
    [kind, kindLabel],
    [speech, speechLabel],
    [certainty, certaintyLabel],
    [polarity, polarityLabel],
  ] as const;
  return parts.flatMap(([facet, label]) => (facet === undefined ? [] : [label(facet)])).join(' · ');
}

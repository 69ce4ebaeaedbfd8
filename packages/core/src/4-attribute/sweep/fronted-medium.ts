import { Tag } from '../../languages/language.ts';
import type { MediumDraft } from '../../reading/draft.ts';
import type { NounPhrase } from '../../reading/noun-phrase.ts';
import { readMedium } from '../frame/medium.ts';
import type { SentenceState } from './state.ts';

/** So many words into the clause, and no further, begins how something is said. */
const WORDS = 10;

/** «وفي مؤتمر صحفي، قال الوزير إن», «وعبر حسابه على منصة إكس، كتب»: how it was said, where it opens the clause of the cue at i; or null. */
export function frontedMedium({ reader, segmentFrom, pieces }: SentenceState, i: number): MediumDraft | null {
  if (pieces.length > 0) return null;
  const first = reader.isComplementizer(segmentFrom) ? segmentFrom + 1 : segmentFrom;
  for (let at = first; at < i - 1 && at < first + WORDS; at++) {
    if (reader.isFinite(at)) return null;
    const leads = at === first || reader.isComma(at - 1);
    if (!leads || !reader.isStem(at, 'within') || !reader.has(at + 1, Tag.Medium)) continue;
    const slots: { medium: MediumDraft | null; relays: NounPhrase[] } = { medium: null, relays: [] };
    readMedium(reader, at, at + 1, i, slots);
    return slots.medium;
  }
  return null;
}

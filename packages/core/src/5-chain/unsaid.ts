import type { EntityDraft, HopDraft, Said } from '../reading/chain-draft.ts';
import type { AttributionDraft } from '../reading/draft.ts';
import { dropped, namedBefore, subjectBefore, toldOf, twoBefore } from './entities/dropped.ts';
import type { EntityIndex } from './entities/entity-index.ts';
import { agrees, type Spoken } from './entities/speakers.ts';
import { missing, relaysOf, said, speaker } from './hops.ts';

/** Whom a verb without a subject belongs to: two of the clause before, its subject, or who spoke last. */
export function unsaid(index: EntityIndex, draft: AttributionDraft): Said {
  const { agreement, sentence } = draft;
  // «وأضافت أنه هدد»: the verb agrees with another than in whose words it stands.
  const [outer] = index.outer;
  const told = toldOf(index.speakers, agreement, sentence);
  if (told !== null && outer !== undefined && !agrees(outer, agreement))
    return said([speaker([told.entity], null, 'dropped')]);
  const two = agreement === 'd' && draft.cue !== null ? twoBefore(index, draft.cue.from, sentence) : null;
  if (two !== null) return said([speaker(two, null, 'dropped')]);
  const subject = draft.subject === null ? null : subjectBefore(index, draft.subject, sentence, agreement);
  if (subject !== null)
    return {
      ...said([speaker(subject.entities, subject.mention, 'dropped'), ...relaysOf(index, draft)]),
      speaks: true,
    };
  const continues = draft.frame.continues === true;
  const last =
    dropped(index, agreement, sentence, continues, draft.cue?.from) ??
    namedBefore(index, draft.cue, agreement, sentence);
  if (last === null) return missing(index);
  // «ونقلت عنه الوكالة قوله», «وأضاف أن …، بحسب الوكالة».
  const relays = [...last.relays.map((hop) => ({ ...hop, mention: null })), ...relaysOf(index, draft)];
  return {
    hops: [speaker(meantBy(last, agreement), null, 'dropped'), ...relays],
    relays,
    medium: continues ? last.medium : null,
    byPaper: last.agreement !== '' && last.agreement === agreement,
    speaks: true,
    resumed: true,
  };
}

/** «ونقلت عن مسؤولين قولهم»: who spoke last passes it on, or who passed that on. */
export function lastTold(index: EntityIndex, agreement: string, sentence: number): HopDraft | null {
  const last = dropped(index, agreement, sentence, true);
  return last === null ? null : (last.relays.at(-1) ?? speaker([last.entity], null, 'dropped'));
}

/** «وأضافا», «وأضافوا»: all who spoke; a verb in the singular means one. */
function meantBy({ entity, others }: Spoken, agreement: string): readonly EntityDraft[] {
  return agreement === 'd' || agreement === 'p' ? [entity, ...others] : [entity];
}

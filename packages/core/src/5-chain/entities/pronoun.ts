import type { PronounKind } from '../../languages/clause-table.ts';
import type { EntityDraft } from '../../reading/chain-draft.ts';
import type { NounPhrase } from '../../reading/noun-phrase.ts';
import { ANAPHOR_SENTENCES } from '../../text/limits.ts';
import type { EntityIndex } from './entity-index.ts';
import { RECENT_SPEAKERS } from './speakers.ts';

/** Who a pronoun means: who spoke last, or was named last before it, and can be meant by it; nothing where the phrase is no pronoun. */
export function meantBy(index: EntityIndex, phrase: NounPhrase, sentence: number): EntityDraft | null | undefined {
  const { names, known, reader, speakers } = index;
  const pronoun = reader.clauses?.table.pronouns.get(reader.norm(phrase.from));
  if (pronoun === undefined || phrase.to - phrase.from > 1) return undefined;
  const spoken = speakers.latest(RECENT_SPEAKERS).findLast((one) => fits(one.entity, pronoun));
  let meant = spoken !== undefined && sentence - spoken.sentence <= ANAPHOR_SENTENCES ? spoken.entity : null;
  // Who the narrator’s last sentence was about comes before who spoke earlier.
  const { subject } = speakers;
  if (
    subject !== null &&
    // "The mayor was in town, and he said".
    (subject.sentence < sentence || subject.phrase.to < phrase.from) &&
    (spoken === undefined || subject.sentence > spoken.sentence) &&
    // "The company opened the port. It said": a body, where nobody spoke.
    (subject.phrase.named ||
      (spoken === undefined ? subject.phrase.type !== 'unknown' : subject.phrase.type === 'person'))
  ) {
    const { named } = subject.phrase;
    const entity = named ? known.named(subject.phrase) : index.resolve(subject.phrase, sentence, '').entities[0];
    if (entity !== undefined && fits(entity, pronoun)) meant = entity;
  }
  if (meant === null && pronoun !== 'p') {
    const named = names
      .around(phrase.from)
      .findLast((one) => one.from < phrase.from && (pronoun === 'n') === (one.type === 'organization'));
    const entity = named === undefined ? null : known.named(named);
    if (entity !== null && fits(entity, pronoun)) meant = entity;
  }
  if (meant !== null && pronoun === 'm') meant.masculine = true;
  if (meant !== null && pronoun === 'f') meant.feminine = true;
  return meant;
}

function fits(entity: EntityDraft, pronoun: PronounKind): boolean {
  const someone = entity.type === 'person' || (entity.type === 'unknown' && entity.anonymous && !entity.plural);
  if (pronoun === 'm') return someone && !entity.feminine;
  if (pronoun === 'f') return someone && !entity.masculine;
  if (pronoun === 'n') return entity.type === 'organization' || entity.type === 'document' || entity.type === 'place';
  return entity.plural || entity.type === 'group' || entity.type === 'organization';
}

import { Tag } from '../../languages/language.ts';
import type { NounPhrase } from '../../reading/noun-phrase.ts';
import type { EntityDraft } from '../../reading/chain-draft.ts';
import { ENTITY_MEMORY } from '../../text/limits.ts';
import type { EntityIndex } from './entity-index.ts';

export interface Paper {
  readonly entity: EntityDraft;
  /** The paper itself is the source, and not who issued it. */
  readonly own: boolean;
}

/** «البيان», «التقرير»: the paper that was named before, or whose it is. */
export function byPaper({ reader, known, speakers }: EntityIndex, phrase: NounPhrase): Paper | null {
  const { tags, stem } = reader.lex(phrase.head);
  if ((tags & (Tag.Medium | Tag.Document)) === 0) return null;
  const paper = known.remembered().findLast((entity) => entity.roles.has(stem) || entity.words.includes(stem));
  if (paper !== undefined) return { entity: paper, own: true };
  const lately = speakers.latest(ENTITY_MEMORY);
  // «الدراسة» after «دراسة لجامعة الساحل».
  const same = lately.findLast(({ medium }) => medium !== null && reader.lex(medium.from).stem === stem);
  // «التقرير الذي أعدته اللجنة»: what is described further was not named before.
  if ((same === undefined && (tags & Tag.Medium) === 0) || reader.has(phrase.to, Tag.Relative)) return null;
  const issued =
    same ??
    lately.findLast((spoken) => spoken.medium !== null) ??
    lately.findLast((spoken) => spoken.entity.type === 'organization') ??
    speakers.last;
  return issued === undefined ? null : { entity: issued.entity, own: false };
}

import type { EntityDraft, HopDraft, Said } from '../reading/chain-draft.ts';
import type { AttributionDraft } from '../reading/draft.ts';
import type { Range } from '../reading/reader.ts';
import type { EntityIndex, Resolved } from './entities/entity-index.ts';

export function speaker(
  entities: readonly EntityDraft[],
  mention: Range | null,
  resolved: HopDraft['resolved'],
): HopDraft {
  return { entities, role: 'speaker', mention, resolved };
}

/** Who is named, or meant by a word. */
export function heard({ entities, mention, anaphor }: Resolved): HopDraft {
  return speaker(entities, mention, entities[0]?.name ? (anaphor ? 'anaphor' : 'stated') : 'missing');
}

/** Who is stated to have passed it on. */
export function relaysOf(index: EntityIndex, draft: AttributionDraft): HopDraft[] {
  return draft.relays.map((relay) => heard(index.resolve(relay, draft.sentence, '')));
}

/** … by hops alone: of one who goes on nowhere. */
export function said(hops: HopDraft[]): Said {
  return { hops, relays: [], medium: null, byPaper: false, speaks: false, resumed: false };
}

/** Nobody who could be meant is known. */
export function missing(index: EntityIndex): Said {
  return said([speaker([index.unknown()], null, 'missing')]);
}

import type { AttributeLayer, AttributionDraft } from '../reading/draft.ts';
import type { NounPhrase } from '../reading/noun-phrase.ts';
import type { Range, Reader } from '../reading/reader.ts';
import type { ChainLayer, HopDraft } from '../reading/chain-draft.ts';
import { EntityIndex } from './entities.ts';

/** Links every attribution's sources to entities, in reading order, and hangs nested attributions on those around them. */
export function chain(reader: Reader, layer: AttributeLayer): ChainLayer {
  const index = new EntityIndex(reader);
  const own: HopDraft[][] = [];
  const issued: (Range | null)[] = [];
  const order = layer.attributions.map((_, i) => i);
  // A closing «بحسب س» is read after what it attributes, and so are its hops.
  for (const i of order) {
    const draft = layer.attributions[i];
    if (draft === undefined) continue;
    own[i] = resolveOwn(index, layer, draft, i, own, issued);
  }
  const chains = layer.attributions.map((_, i) => {
    const hops: HopDraft[] = [...(own[i] ?? [])];
    let parent = layer.attributions[i]?.parent ?? null;
    for (let depth = 0; parent !== null && depth < 8; depth++) {
      for (const hop of own[parent] ?? []) {
        const repeated = hops.some((known) => known.entities[0] !== undefined && known.entities[0] === hop.entities[0]);
        if (!repeated) hops.push({ ...hop, role: 'relay' });
      }
      parent = layer.attributions[parent]?.parent ?? null;
    }
    return hops;
  });
  return { chains, entities: index.all(), issued };
}

function resolveOwn(
  index: EntityIndex,
  layer: AttributeLayer,
  draft: AttributionDraft,
  at: number,
  own: readonly HopDraft[][],
  issued: (Range | null)[],
): HopDraft[] {
  issued[at] = draft.medium;
  if (draft.rumour) {
    const cue = draft.cue;
    const entity = index.rumour(cue);
    return [{ entities: [entity], role: 'speaker', mention: null, resolved: 'stated' }];
  }
  index.seeSubjects(layer.subjects, draft.sentence);
  if (draft.shares !== null && draft.source === null) {
    const shared = own[draft.shares];
    issued[at] ??= issued[draft.shares] ?? null;
    if (shared !== undefined) {
      draft.relays = layer.attributions[draft.shares]?.relays ?? [];
      return shared.map((hop) => ({ ...hop }));
    }
  }
  const hops: HopDraft[] = [];
  if (draft.source === null) {
    const two = draft.agreement === 'd' && draft.cue !== null ? index.two(draft.cue.from, draft.sentence) : null;
    if (two !== null) return [{ entities: two, role: 'speaker', mention: null, resolved: 'dropped' }];
    const subject = draft.subject === null ? null : index.subject(draft.subject, draft.sentence, draft.agreement);
    if (subject !== null) {
      hops.push({ entities: subject.entities, role: 'speaker', mention: subject.mention, resolved: 'dropped' });
      const [entity] = subject.entities;
      if (entity !== undefined && outermost(layer, draft))
        index.spoke(entity, [], issued[at] ?? null, draft.sentence, draft.agreement);
      return hops;
    }
    const last = index.dropped(draft.agreement, draft.sentence, draft.frame.continues === true);
    if (last === null) hops.push({ entities: [index.unknown()], role: 'speaker', mention: null, resolved: 'missing' });
    else {
      hops.push({ entities: [last.entity], role: 'speaker', mention: null, resolved: 'dropped' });
      if (last.relays.length > 0) hops.push(...last.relays.map((hop) => ({ ...hop, mention: null })));
      issued[at] ??= draft.frame.continues === true ? last.medium : null;
      index.spoke(last.entity, last.relays, issued[at] ?? null, draft.sentence, draft.agreement);
    }
    return hops;
  }
  const resolved = index.resolve(draft.source, draft.sentence, draft.agreement);
  issued[at] ??= resolved.medium;
  hops.push({
    entities: resolved.entities,
    role: 'speaker',
    mention: resolved.mention,
    resolved: resolved.anaphor ? 'anaphor' : 'stated',
  });
  const relays: HopDraft[] = draft.relays.map((relay: NounPhrase) => {
    const known = index.resolve(relay, draft.sentence, '');
    return {
      entities: known.entities,
      role: 'relay',
      mention: known.mention,
      resolved: known.anaphor ? 'anaphor' : 'stated',
    };
  });
  hops.push(...relays);
  const first = resolved.entities[0];
  if (first !== undefined && outermost(layer, draft))
    index.spoke(first, relays, issued[at] ?? null, draft.sentence, draft.agreement);
  return hops;
}

/** Not inside another speaker's words; «بحسب س، قال ص» counts, since ص goes on speaking. */
function outermost(layer: AttributeLayer, draft: AttributionDraft): boolean {
  return draft.parent === null || layer.attributions[draft.parent]?.complement === 'around';
}

import type { AttributeLayer, AttributionDraft } from '../reading/draft.ts';
import type { NounPhrase } from '../reading/noun-phrase.ts';
import type { Range, Reader } from '../reading/reader.ts';
import type { ChainLayer, HopDraft, Said } from '../reading/chain-draft.ts';
import { EntityIndex } from './entities/entity-index.ts';
import { Speakers } from './entities/speakers.ts';
import { heard, missing, relaysOf, speaker } from './hops.ts';

/** Links every attribution's sources to entities, in reading order, and hangs nested attributions on those around them. */
export function chain(reader: Reader, layer: AttributeLayer): ChainLayer {
  const index = new EntityIndex(reader, readSources(layer));
  const own: HopDraft[][] = [];
  const issued: (Range | null)[] = [];
  // «الوزير: الجسر آمن», in a title: whom the short words mean is known when the article has been read.
  const headlines = new Set(layer.attributions.map(({ headline, sentence }) => (headline === true ? sentence : -1)));
  for (const late of [false, true]) {
    if (late) index.speakers = new Speakers();
    // A closing «بحسب س» is read after what it attributes, and so are its hops.
    for (const [i, draft] of layer.attributions.entries())
      if (headlines.has(draft.sentence) === late) own[i] = resolveOwn(index, layer, draft, i, own, issued);
  }
  const chains = layer.attributions.map((_, i) => {
    const hops: HopDraft[] = [];
    let at: number | null = i;
    for (let depth = 0; at !== null && depth <= 8; depth++) {
      for (const hop of own[at] ?? []) {
        const known = hops.findIndex(({ entities: [entity] }) => entity === hop.entities[0]);
        const before = hops[known];
        if (before) hops[known] = { ...before, mention: before.mention ?? hop.mention };
        else hops.push(hops[0] ? { ...hop, role: 'relay' } : hop);
      }
      at = layer.attributions[at]?.parent ?? null;
    }
    return hops;
  });
  return { chains, entities: index.known.all(), issued };
}

/** Who speaks by name, by first item: read within a frame, a phrase ends where the frame goes on («رحب اتحاد الطلبة بالقرار»). */
function readSources({ attributions }: AttributeLayer): ReadonlyMap<number, NounPhrase> {
  const sources = new Map<number, NounPhrase>();
  for (const { source, relays } of attributions)
    for (const phrase of source === null ? relays : [source, ...relays])
      if (phrase.named) sources.set(phrase.from, phrase);
  return sources;
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
  if (draft.rumour) return [speaker([index.rumour(draft.cue)], null, 'stated'), ...relaysOf(index, draft)];
  index.speakers.seeSubjects(layer.subjects, draft.sentence);
  if (draft.shares !== null && draft.source === null) {
    const shared = own[draft.shares];
    issued[at] ??= issued[draft.shares] ?? null;
    if (shared) {
      draft.relays = layer.attributions[draft.shares]?.relays ?? [];
      return shared;
    }
  }
  const around = own[draft.parent ?? -1] ?? [];
  const out = outermost(layer, draft);
  index.outer = out ? [] : around.flatMap((hop) => hop.entities);
  const said =
    draft.source === null
      ? (index.other?.unsaid(index as never, draft) ?? missing(index))
      : stated(index, draft, draft.source);
  issued[at] ??= said.medium;
  const [entity, ...others] = said.hops[0]?.entities ?? [];
  const speaks = said.speaks && draft.passing !== true && out;
  // «بحسب الوكالة، قال فلان …. وأضاف»: who stands around him relays what he goes on to say.
  const relays: HopDraft[] = [...said.relays, ...around];
  if (entity !== undefined && entity.type !== 'document' && !out && draft.source !== null)
    index.speakers.told = { entity, others, relays, medium: null, sentence: draft.sentence, agreement: '' };
  if (entity !== undefined && (said.resumed || speaks))
    index.speakers.spoke({
      entity,
      others,
      relays: out ? relays : said.relays,
      medium: issued[at] ?? null,
      sentence: draft.sentence,
      agreement: said.byPaper ? draft.agreement : '',
      followed: draft.complement === 'around',
    });
  return said.hops;
}

/** A source that is stated, and who relays it. */
function stated(index: EntityIndex, draft: AttributionDraft, source: NounPhrase): Said {
  const resolved = index.resolve(source, draft.sentence, draft.agreement);
  const relays = relaysOf(index, draft);
  // «ونقلت عن مسؤولين قولهم»: who spoke last passes it on, or who passed that on.
  const last = draft.via && index.other?.lastTold(index as never, draft.via, draft.sentence);
  if (last) relays.push(last);
  return {
    hops: [heard(resolved), ...relays],
    relays,
    medium: resolved.medium,
    byPaper: resolved.medium !== null,
    speaks: true,
    resumed: false,
  };
}

/** Not inside another speaker's words; «بحسب س، قال ص» counts, since ص goes on speaking. */
function outermost(layer: AttributeLayer, draft: AttributionDraft): boolean {
  return draft.parent === null || layer.attributions[draft.parent]?.complement === 'around';
}

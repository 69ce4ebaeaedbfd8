import type { Attribution, Claim, Entity, Hop, Span } from '../model/index.ts';
import type { AttributeLayer, AttributionDraft } from '../reading/draft.ts';
import type { EntityDraft, ChainLayer, HopDraft } from '../reading/chain-draft.ts';
import { basisAt } from '../reading/basis.ts';
import type { Range, Reader } from '../reading/reader.ts';
import { hashFolded } from '../text/hash.ts';
import { CharClass, classAt } from '../text/chars.ts';
import { diagnoseText, diagnostic } from './diagnose.ts';
import type { Findings } from './in-order.ts';
import { mediumOf } from './medium.ts';
import { sourcingOf } from './sourcing.ts';

/** Turns drafts into the claims that a reviewer reviews, with ids from content. */
export function claim(reader: Reader, attributes: AttributeLayer, chains: ChainLayer, ids = idSource()): Findings {
  const { document } = reader;
  const { reading } = reader.language.definition;
  const referenced = [...referencedBy(attributes)];
  const used = new Set(referenced.flatMap((at) => chains.chains[at]?.flatMap((hop) => hop.entities) ?? []));
  const entityIds = new Map<EntityDraft, string>();
  const entities: Entity[] = [];
  for (const entity of chains.entities) {
    if (!used.has(entity)) continue;
    const id = ids('e', [entity.name]);
    entityIds.set(entity, id);
    entities.push({
      id,
      name: entity.name,
      type: entity.type,
      anonymous: entity.anonymous,
      mentions: uniqueSpans(entity.mentions.map((m) => mentionSpan(reader, m))),
    });
  }

  const attributionIds = new Map<number, string>();
  const order = referenced.sort(
    (a, b) => firstItem(attributes.attributions[a]) - firstItem(attributes.attributions[b]) || a - b,
  );
  for (const index of order) {
    const draft = attributes.attributions[index];
    if (draft === undefined) continue;
    const key = [draft.cue === null ? '' : reader.words(draft.cue)];
    for (const range of draft.content) key.push('|', reader.words(range));
    attributionIds.set(index, ids('a', key));
  }
  const contents = contentsOf(reader, attributes);
  const speechOf = reading.speech(reader);
  const attributions: Attribution[] = order.flatMap((index) => {
    const draft = attributes.attributions[index];
    const id = attributionIds.get(index);
    if (draft === undefined || id === undefined) return [];
    const hop = chains.chains[index]?.[0];
    const entity = hop?.entities[0];
    const mention = hop?.mention ?? null;
    const content = mergeSpans((contents[index] ?? []).map((range) => contentSpan(reader, range)));
    return [
      {
        id,
        cue:
          draft.cue === null
            ? null
            : {
                span: cueSpan(reader, draft.cue),
                lemma: reading.lemma(reader, draft),
                act: draft.frame.act,
                stance: draft.frame.stance ?? 'neutral',
              },
        source:
          mention === null || entity === undefined
            ? null
            : { span: mentionSpan(reader, mention), entity: entityIds.get(entity) ?? '' },
        content,
        parent: attributionIds.get(draft.parent ?? -1) ?? null,
        rule: draft.rule,
        trace: draft.trace,
      },
    ];
  });

  const diagnostics = diagnoseText(reader);
  const perSentence = new Map<number, number>();
  for (const draft of attributes.claims) perSentence.set(draft.sentence, (perSentence.get(draft.sentence) ?? 0) + 1);
  const read = attributes.claims.map((draft) => {
    const at = draft.attribution ?? -1;
    const attribution = attributes.attributions[at] ?? null;
    const hopDrafts = chains.chains[at] ?? [];
    const hops = hopDrafts.map((hop) => hopOf(reader, hop, entityIds));
    const content = draft.pieces.map((piece) => contentSpan(reader, piece));
    const text = content.map((span) => document.text.slice(span.start, span.end)).join(' … ');
    const sentence = reader.sentences[draft.sentence];
    const section = sentence !== undefined && document.blocks[sentence.block]?.kind === 'title' ? 'headline' : 'body';
    const issued = chains.issued[at] ?? null;
    const { times, dates } = reading.times(reader, draft.pieces, document.meta.published);
    const quantities = reading.quantities(reader, draft.pieces, dates);
    const speech = speechOf(draft.pieces, attribution !== null);
    const facets = reading.facets(reader, draft.pieces, {
      frame: attribution?.frame ?? null,
      lemma: attribution?.lemma ?? '',
      direct: speech === 'direct',
      headline: section === 'headline',
      quantities,
    });
    const source = attribution?.source;
    return (): Claim => ({
      // How its source is called in full stands elsewhere, and may be written anew.
      id: ids('c', source ? [text, '←', reader.words(source)] : [text, attribution ? '←' : '|']),
      section,
      content,
      text,
      speech,
      kind: facets.kind,
      certainty: facets.certainty,
      polarity: facets.polarity,
      attribution: attributionIds.get(at) ?? null,
      cue: attribution?.cue ? cueSpan(reader, attribution.cue) : null,
      chain: hops,
      medium: mediumOf(reader, issued, wordSpan, mentionSpan),
      basis: basisOf(reader, draft.pieces, attribution),
      sourcing: sourcingOf(hops, hopDrafts, attribution, () => reasonIn(reader, draft.sentence)),
      times: [...times],
      quantities,
      confidence: reading.confidence(reader, draft.pieces, attribution, hops, speech, {
        from: sentence?.from ?? 0,
        to: sentence?.to ?? 0,
        claims: perSentence.get(draft.sentence) ?? 1,
      }),
    });
  });
  const claims = read.map((settle) => settle());
  for (const item of claims) {
    if (item.chain.some((hop) => hop.resolved === 'missing')) {
      const span = item.cue ?? item.content[0];
      if (span !== undefined) diagnostics.push(diagnostic('missing-source', span, document.lang));
    }
  }
  diagnostics.sort((a, b) => a.span.start - b.span.start);
  return { attributions, claims, entities, diagnostics };
}

function firstItem(draft: AttributionDraft | undefined): number {
  return draft?.cue?.from ?? draft?.content[0]?.from ?? 0;
}

/** Gives ids from content; a second claim with the same words gets a number after it. */
export type IdSource = (prefix: string, key: readonly string[]) => string;

export function idSource(): IdSource {
  const seen = new Map<string, number>();
  return (prefix, key) => {
    const base = `${prefix}_${hashFolded(key)}`;
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return count === 1 ? base : `${base}-${count}`;
  };
}

/** The attributions of the claims, and those around them. */
function referencedBy({ claims, attributions }: AttributeLayer): Set<number> {
  const referenced = new Set<number>();
  for (const { attribution } of claims)
    for (let at = attribution; at !== null && !referenced.has(at); at = attributions[at]?.parent ?? null)
      referenced.add(at);
  return referenced;
}

/** The content of each attribution: its own, and the reports inside it whole, but for who says them and how. */
function contentsOf(reader: Reader, { attributions }: AttributeLayer): Range[][] {
  const contents = attributions.map(({ content }) => [...content]);
  for (const draft of attributions) {
    let report = reportOf(reader, draft, draft.content);
    for (let at = draft.parent; at !== null;) {
      const outer: AttributionDraft | undefined = attributions[at];
      if (outer === undefined) break;
      contents[at]?.push(...without(without(report, outer.cue), outer.source));
      report = reportOf(reader, outer, report);
      at = outer.parent;
    }
  }
  return contents;
}

/** All of a report: source, cue and content, as one where they stand in one sentence. */
function reportOf(reader: Reader, draft: AttributionDraft, content: readonly Range[]): readonly Range[] {
  const pieces = [...content];
  for (const named of [draft.source, draft.cue]) if (named) pieces.push(named);
  let from = Infinity;
  let to = 0;
  for (const piece of pieces) {
    from = Math.min(from, piece.from);
    to = Math.max(to, piece.to);
  }
  const sentence = reader.sentences[draft.sentence];
  return sentence && sentence.from <= from && to <= sentence.to ? [{ from, to }] : pieces;
}

function without(pieces: readonly Range[], words: Range | null): readonly Range[] {
  if (words === null) return pieces;
  return pieces
    .flatMap(({ from, to }) => [
      { from, to: Math.min(to, words.from) },
      { from: Math.max(from, words.to), to },
    ])
    .filter(({ from, to }) => from < to);
}

function mergeSpans(spans: Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: { start: number; end: number }[] = [];
  for (const span of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && span.start < last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ start: span.start, end: span.end });
  }
  return merged;
}

function uniqueSpans(spans: Span[]): Span[] {
  const seen = new Set<number>();
  return spans
    .filter((span) => !seen.has(span.start) && (seen.add(span.start), true))
    .sort((a, b) => a.start - b.start);
}

/** The span of a range without the conjunction written with its first word. */
function wordSpan(reader: Reader, range: Range): Span {
  const { start, end } = reader.span(range);
  return { start: start + proclitic(reader, range.from), end };
}

const contentSpan = wordSpan;

/** «ليؤكد»: a verb is the cue without what is written before it. */
function cueSpan(reader: Reader, range: Range): Span {
  const span = wordSpan(reader, range);
  const { verb, preposition } = reader.lex(range.from);
  if (verb === null || preposition === '') return span;
  return { start: afterLetter(reader, span.start, reader.item(range.from).end), end: span.end };
}

/** The words that name, without a preposition written with them («لمراقبين» → «مراقبين»). */
function mentionSpan(reader: Reader, range: Range): Span {
  const span = wordSpan(reader, range);
  const lex = reader.lex(range.from);
  if (
    lex.preposition === '' ||
    (lex.definite && reader.norm(range.from).includes(reader.language.definition.affixes.contracted))
  )
    return span;
  const start = afterLetter(reader, span.start, reader.item(range.from).end);
  return { start, end: span.end };
}

/** How many code units the conjunction at the head of a word takes, with its marks. */
function proclitic(reader: Reader, i: number): number {
  const lex = reader.lex(i);
  if (lex.joins === '') return 0;
  const { start, end } = reader.item(i);
  return afterLetter(reader, start, end) - start;
}

/** What belongs to the letter before it, or parts it from its word («و قال»). */
const PASSED: ReadonlySet<CharClass> = new Set([CharClass.Mark, CharClass.Format, CharClass.Space]);

/** Past one letter, its marks and blanks; the start itself where nothing would be left. */
function afterLetter(reader: Reader, start: number, end: number): number {
  const { text } = reader.document;
  let at = start + 1;
  while (at < end && PASSED.has(classAt(text, at))) at++;
  return at < end ? at : start;
}

function hopOf(reader: Reader, hop: HopDraft, ids: ReadonlyMap<EntityDraft, string>): Hop {
  const [first] = hop.entities;
  return {
    entity: first === undefined ? '' : (ids.get(first) ?? ''),
    names: hop.entities.flatMap(({ name }) => (name ? [name] : [])),
    type: first?.type ?? 'unknown',
    role: hop.role,
    mention: hop.mention === null ? null : mentionSpan(reader, hop.mention),
    anonymous: hop.entities.every((entity) => entity.anonymous),
    resolved: hop.resolved,
  };
}

/** «استنادًا إلى وثائق»: the words that say how the source knows, in the frame or in the content. */
function basisOf(reader: Reader, pieces: readonly Range[], attribution: AttributionDraft | null): Span | null {
  if (attribution === null) return null;
  if (attribution.basis !== null) return wordSpan(reader, attribution.basis);
  for (const piece of pieces)
    for (let i = piece.from; i < piece.to; i++) {
      const basis = basisAt(reader, i, piece.to);
      if (basis !== null) return wordSpan(reader, basis);
    }
  return null;
}

/** The sentence says why its source is not named («طلب عدم ذكر اسمه»). */
function reasonIn(reader: Reader, sentence: number): boolean {
  const range = reader.sentences[sentence];
  if (range === undefined) return false;
  for (let i = range.from; i < range.to; i++) if (reader.phrase(i)?.role === 'anonymity-reason') return true;
  return false;
}

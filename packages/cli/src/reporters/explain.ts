import type { Attribution, Claim, Extraction, Hop, Span } from '@isnad/core';
import { explainClaim as stepsOf, stepWords } from '@isnad/formats';
import type { Messages } from '../messages/messages.ts';
import type { Style } from './style.ts';
import { describeHop } from './text.ts';

/** A label, and the lines that stand beside it. */
type Row = readonly [label: string, lines: readonly string[]];

/** Why a claim was read as it was: every step that led to it, in words. */
export function explainClaim(
  claim: Claim,
  number: number,
  extraction: Extraction,
  messages: Messages,
  style: Style,
): string {
  const attribution = extraction.attributions.find(({ id }) => id === claim.attribution) ?? null;
  const rows: Row[] = [
    [messages.labels.claim, [`${style.number(`${number}.`)} ${style.quote(claim.text)}`, style.faint(claim.id)]],
    [messages.labels.reading, [reading(claim, messages)]],
    ...attributionRows(attribution, extraction, messages, style),
    [messages.labels.trace, attribution === null ? [] : traceLines(claim, extraction, messages, style)],
    [messages.labels.chain, chainLines(claim, extraction, messages, style)],
    ...detailRows(claim, extraction, messages, style),
    ...sourcingRows(claim, messages, style),
    [messages.labels.confidence, [claim.confidence.toFixed(2)]],
    ...doubtRows(claim, extraction, messages, style),
  ];
  const shown = rows.filter(([, lines]) => lines.length > 0);
  return shown
    .map(([label, lines]) => `${style.heading(label)}\n${lines.map((line) => `  ${line}\n`).join('')}`)
    .join('');
}

function reading(claim: Claim, messages: Messages): string {
  return [
    messages.speeches[claim.speech],
    messages.kinds[claim.kind],
    messages.certainties[claim.certainty],
    messages.polarities[claim.polarity],
  ].join(' · ');
}

function attributionRows(
  attribution: Attribution | null,
  extraction: Extraction,
  messages: Messages,
  style: Style,
): readonly Row[] {
  if (attribution === null) return [];
  const { labels } = messages;
  const words = wordsOf(extraction, style);
  const { cue, source, rule, trace } = attribution;
  const sourceName = extraction.entities.find(({ id }) => id === source?.entity)?.name;
  const spoken = source === null ? '' : words(source.span);
  return [
    [
      labels.cue,
      cue === null
        ? [labels.none]
        : [
            `${words(cue.span)} (${style.quote(cue.lemma)}) · ${messages.acts[cue.act]} · ${messages.stances[cue.stance]}`,
          ],
    ],
    [
      labels.source,
      [
        source === null
          ? rule === 'rumour'
            ? labels.none
            : labels.droppedSource
          : !sourceName || style.quote(sourceName) === spoken
            ? spoken
            : `${spoken} = ${style.name(style.quote(sourceName))}`,
      ],
    ],
    [labels.rule, [[rule, ...trace.map((step) => style.quote(step))].join(' · ')]],
    [labels.within, ancestors(attribution, extraction).map((outer) => describeOuter(outer, extraction, style))],
  ];
}

/** Why it was read so, in the user's language. */
function traceLines(claim: Claim, extraction: Extraction, { lang }: Messages, style: Style): readonly string[] {
  return stepsOf(claim, extraction).map((step) => `- ${style.quote(stepWords(step, extraction.document.text, lang))}`);
}

/** The attributions around this one, the nearest first. */
function ancestors(attribution: Attribution, { attributions }: Extraction): readonly Attribution[] {
  const byId = new Map(attributions.map((each) => [each.id, each]));
  const found: Attribution[] = [];
  let parent = attribution.parent;
  while (parent !== null && found.length < attributions.length) {
    const outer = byId.get(parent);
    if (outer === undefined) break;
    found.push(outer);
    parent = outer.parent;
  }
  return found;
}

function describeOuter(outer: Attribution, extraction: Extraction, style: Style): string {
  const words = wordsOf(extraction, style);
  const parts = [outer.cue?.span, outer.source?.span].flatMap((span) => (span === undefined ? [] : [words(span)]));
  return `${parts.join(' · ')} ${style.faint(outer.rule)}`;
}

function chainLines(claim: Claim, extraction: Extraction, messages: Messages, style: Style): readonly string[] {
  if (claim.chain.length === 0) return [style.warning(messages.unattributed)];
  const words = wordsOf(extraction, style);
  return claim.chain.map((hop: Hop, index) => {
    const rumour = claim.sourcing.origin === 'rumour' && index === 0;
    const resolution = rumour ? messages.origins.rumour : messages.resolutions[hop.resolved];
    const facts = [messages.roles[hop.role], messages.types[hop.type], resolution];
    const mention = hop.mention === null ? '' : ` (${words(hop.mention)})`;
    return `${index === 0 ? '' : '← '}${describeHop(hop, messages, style)} · ${facts.join(' · ')}${mention}`;
  });
}

function detailRows(claim: Claim, extraction: Extraction, messages: Messages, style: Style): readonly Row[] {
  const { labels } = messages;
  const words = wordsOf(extraction, style);
  const { medium, basis, times, quantities } = claim;
  const outlet = medium?.outlet == null ? '' : ` · ${style.name(style.quote(medium.outlet))}`;
  return [
    [labels.medium, medium === null ? [] : [`${messages.media[medium.kind]} (${words(medium.span)})${outlet}`]],
    [labels.basis, basis === null ? [] : [words(basis)]],
    [labels.times, times.map(({ span, value }) => `${words(span)} = ${value ?? labels.unresolved}`)],
    [
      labels.quantities,
      quantities.map(({ span, value, to, unit, approximate }) => {
        const amount = [approximate ? labels.about : '', to === undefined ? value : `${value}–${to}`, unit ?? ''];
        return `${words(span)} = ${amount.filter((part) => part !== '').join(' ')}`;
      }),
    ],
  ];
}

function sourcingRows({ sourcing }: Claim, messages: Messages, style: Style): readonly Row[] {
  const facts = [
    messages.origins[sourcing.origin],
    // What nobody in particular says was heard from nobody.
    ...(sourcing.origin === 'rumour' && sourcing.access !== 'relayed' ? [] : [messages.accesses[sourcing.access]]),
    messages.distance(sourcing.distance),
  ];
  const flags = sourcing.flags.map(
    (flag) => `${style.warning(messages.flags[flag])} ${style.faint(`(${flag})`)}: ${messages.flagReasons[flag]}`,
  );
  return [
    [messages.labels.sourcing, [facts.join(' · ')]],
    [messages.labels.flags, flags.length === 0 ? [messages.labels.none] : flags],
  ];
}

/** What the extractor doubted in the words of this claim. */
function doubtRows(claim: Claim, { diagnostics }: Extraction, messages: Messages, style: Style): readonly Row[] {
  const touching = diagnostics.filter(({ span }) =>
    claim.content.some(({ start, end }) => span.start < end && start < span.end),
  );
  return [[messages.labels.diagnostics, touching.map(({ code, message }) => `${style.quote(message)} (${code})`)]];
}

function wordsOf({ document }: Extraction, style: Style): (span: Span) => string {
  return ({ start, end }) => style.quote(document.text.slice(start, end));
}

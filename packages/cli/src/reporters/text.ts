import type { Block, Claim, Extraction, Hop } from '@isnad/core';
import type { Messages } from '../messages/messages.ts';
import type { Style } from './style.ts';

/** What the report says at the top, and at the claim whose chain has a missing link. */
const SHOWN_ELSEWHERE: ReadonlySet<string> = new Set(['unknown-language', 'wrong-language', 'missing-source']);

/** The report that a person reads: paragraph by paragraph, each claim with the chain that it came through. */
export function reportArticle(name: string, extraction: Extraction, messages: Messages, style: Style): string {
  const { claims, document, diagnostics } = extraction;
  const unattributed = claims.filter((claim) => claim.chain.length === 0).length;
  const counts =
    claims.length === 0
      ? messages.noClaims
      : messages.counts({ claims: claims.length, attributed: claims.length - unattributed, unattributed });
  const lines = [`${style.heading(style.quote(name))} ${style.faint(`· ${document.lang} ·`)} ${counts}`];
  const about = new Set(diagnostics.map(({ code }) => code));
  // No claims would otherwise look like an article that makes none.
  if (about.has('unknown-language')) lines.push(style.warning(messages.unknownLanguage));
  if (about.has('wrong-language')) lines.push(style.warning(messages.wrongLanguage));

  let shown: Block | null = null;
  claims.forEach((claim, index) => {
    const block = blockOf(claim, extraction);
    if (block !== null && block !== shown) {
      shown = block;
      lines.push('', style.heading(blockName(block, extraction, messages)));
    }
    lines.push(...reportClaim(claim, index + 1, extraction, messages, style).map((line) => `  ${line}`));
  });
  const doubts = diagnostics.filter(({ code }) => !SHOWN_ELSEWHERE.has(code));
  if (doubts.length > 0) lines.push('', style.heading(messages.labels.diagnostics));
  for (const { span, message } of doubts) {
    const block = blockAt(span.start, extraction);
    const place = block === null ? [] : [blockName(block, extraction, messages)];
    lines.push(`  ${[...place, style.quote(message)].join(': ')}`);
  }
  return `${lines.join('\n')}\n`;
}

function reportClaim(
  claim: Claim,
  number: number,
  { document }: Extraction,
  messages: Messages,
  style: Style,
): readonly string[] {
  const margin = ' '.repeat(String(number).length + 2);
  const lines = [`${style.number(`${number}.`)} ${style.quote(claim.text)}`];
  lines.push(
    margin +
      (claim.chain.length === 0
        ? style.warning(messages.unattributed)
        : `${messages.from} ${describeChain(claim.chain, messages, style)}`),
  );

  const reading = [
    messages.kinds[claim.kind],
    messages.certainties[claim.certainty],
    ...(claim.polarity === 'negative' ? [messages.polarities.negative] : []),
    messages.speeches[claim.speech],
  ];
  if (claim.medium !== null) {
    const { start, end } = claim.medium.span;
    reading.push(
      `${messages.through} ${messages.media[claim.medium.kind]} (${style.quote(document.text.slice(start, end))})`,
    );
  }
  lines.push(margin + style.faint(reading.join(' · ')));

  // That a narrated claim is unattributed has just been said.
  const flags = claim.sourcing.flags.filter((flag) => claim.chain.length > 0 || flag !== 'unattributed-assertion');
  if (flags.length > 0) {
    const names = flags.map((flag) => messages.flags[flag]).join(messages.comma);
    lines.push(margin + style.warning(`${messages.flagged}: ${names}`));
  }
  return lines;
}

/**
 * The origin and, after it, each that passed it on.
 *
 * @example
 * `الوزير ← وكالة الأنباء`
 */
export function describeChain(chain: readonly Hop[], messages: Messages, style: Style): string {
  return chain.map((hop) => describeHop(hop, messages, style)).join(' ← ');
}

/** Whoever stands at one place of a chain; a missing one is shown as missing. */
export function describeHop(hop: Hop, messages: Messages, style: Style): string {
  const named = hop.names.filter((name) => name !== '');
  const names = named.map((name) => style.name(style.quote(name))).join(messages.and);
  if (hop.resolved === 'missing') {
    return [names, style.warning(messages.missing)].filter((part) => part !== '').join(' ');
  }
  return hop.anonymous ? `${names} (${messages.anonymous})` : names;
}

/** The block that a claim starts in. */
function blockOf(claim: Claim, extraction: Extraction): Block | null {
  return blockAt(claim.content[0]?.start ?? 0, extraction);
}

function blockAt(start: number, { document }: Extraction): Block | null {
  return document.blocks.find(({ span }) => span.start <= start && start < span.end) ?? null;
}

/** Paragraphs are counted as a reader counts them: without titles, captions and the like. */
function blockName(block: Block, { document }: Extraction, messages: Messages): string {
  if (block.kind === 'title' || block.kind === 'heading') return messages[block.kind];
  return messages.paragraph(document.blocks.filter(({ kind }) => kind === 'paragraph').indexOf(block) + 1);
}

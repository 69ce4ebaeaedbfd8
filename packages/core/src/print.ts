import { IsnadError } from './errors.ts';
import type { Claim, Extraction, Span } from './model/index.ts';

/**
 * The one plain text report: each claim with its kind, chain and spans, as the fixtures hold it.
 *
 * ```text
 * #1 body indirect event certain positive
 *   content 83-101 "السد اكتمل"
 *   cue 74-78 "قال"
 *   chain فلان (person, stated 79-83) ← وكالة س (organization, stated 60-70)
 * ```
 *
 * A link that is missing is shown as «?».
 *
 * @throws {IsnadError} `invalid-extraction` for anything that `extract` does not return.
 */
export function print(extraction: Extraction): string {
  try {
    return report(extraction);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new IsnadError(
      'invalid-extraction',
      `Pass what extract returns: print(extract(article, { languages: [ar] })). This is none: ${error.message}.`,
    );
  }
}

function report(extraction: Extraction): string {
  const { text } = extraction.document;
  const lines: string[] = [`${extraction.schema} ${extraction.document.lang}`];
  extraction.document.blocks.forEach((block) => {
    if (block.kind !== 'paragraph') lines.push(`${block.kind} ${piece(text, block.span)}`);
  });
  extraction.claims.forEach((claim, index) => lines.push('', ...claimLines(text, claim, index + 1, extraction)));
  const entities = extraction.entities.filter(({ name }) => name !== '');
  if (entities.length > 0) lines.push('', 'entities');
  for (const entity of entities)
    lines.push(
      `  ${entity.name} (${entity.type}${entity.anonymous ? ', anonymous' : ''}) ${entity.mentions.map((m) => `${m.start}-${m.end}`).join(' ')}`,
    );
  if (extraction.diagnostics.length > 0) lines.push('', 'diagnostics');
  for (const diagnostic of extraction.diagnostics) lines.push(`  ${diagnostic.code} ${piece(text, diagnostic.span)}`);
  return lines.join('\n') + '\n';
}

function claimLines(text: string, claim: Claim, number: number, extraction: Extraction): string[] {
  const lines = [`#${number} ${claim.section} ${claim.speech} ${claim.kind} ${claim.certainty} ${claim.polarity}`];
  for (const span of claim.content) lines.push(`  content ${piece(text, span)}`);
  if (claim.cue !== null) lines.push(`  cue ${piece(text, claim.cue)}`);
  if (claim.chain.length > 0) {
    const hops = claim.chain.map((hop) => {
      const where = hop.mention === null ? hop.resolved : `${hop.resolved} ${hop.mention.start}-${hop.mention.end}`;
      return `${hop.names.join(' + ') || '?'} (${hop.type}${hop.anonymous ? ', anonymous' : ''}, ${where})`;
    });
    lines.push(`  chain ${hops.join(' ← ')}`);
  }
  if (claim.medium !== null)
    lines.push(
      `  medium ${claim.medium.kind} ${piece(text, claim.medium.span)}${claim.medium.outlet === null ? '' : ` outlet ${claim.medium.outlet}`}`,
    );
  if (claim.basis !== null) lines.push(`  basis ${piece(text, claim.basis)}`);
  for (const time of claim.times) lines.push(`  time ${piece(text, time.span)} ${time.value ?? 'unresolved'}`);
  for (const quantity of claim.quantities)
    lines.push(
      `  quantity ${piece(text, quantity.span)} ${quantity.approximate ? '~' : ''}${quantity.value}${quantity.to === undefined ? '' : `..${quantity.to}`} ${quantity.unit ?? ''}`.trimEnd(),
    );
  const attribution = extraction.attributions.find((candidate) => candidate.id === claim.attribution);
  if (attribution !== undefined) lines.push(`  rule ${attribution.rule}`);
  lines.push(
    `  sourcing ${claim.sourcing.origin} ${claim.sourcing.access} ${claim.sourcing.distance} ${claim.sourcing.flags.join(' ')}`.trimEnd(),
  );
  return lines;
}

function piece(text: string, span: Span): string {
  return `${span.start}-${span.end} "${text.slice(span.start, span.end)}"`;
}

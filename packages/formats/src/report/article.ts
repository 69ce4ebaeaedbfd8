import type { Document } from '@isnad/core';
import { claimCard, type CardContext } from './claim-card.ts';
import { directionOfText } from './direction.ts';
import { markup, type Markup } from './markup.ts';
import type { Row, Segment } from './rows.ts';

/** What the key calls the roles, from the outermost mark to the innermost. */
const ROLES = ['own', 'said', 'source', 'relay', 'cue'] as const;

/** A block of the article with its claims beside it. The title is the heading of the page. */
export function articleRow(row: Row, isTitle: boolean, document: Document, context: CardContext): Markup {
  const words = row.segments.map((segment) => marked(segment, document.text, context));
  const { lang } = context.article;
  const dir = directionOfText(textOf(row, document), context.article.dir);
  const block = isTitle
    ? markup`<h1 lang="${lang}" dir="${dir}">${words}</h1>`
    : row.kind === 'heading' || row.kind === 'title'
      ? markup`<h2 lang="${lang}" dir="${dir}">${words}</h2>`
      : markup`<p class="${row.kind}" lang="${lang}" dir="${dir}">${words}</p>`;
  const cards = row.claims.map((claim) => claimCard(claim, context));
  return markup`<div class="row${isTitle ? ' first' : ''}"><div class="text">${block}</div>${
    cards.length === 0 ? null : markup`<ol class="claims">${cards}</ol>`
  }</div>
`;
}

const textOf = ({ segments }: Row, { text }: Document): string =>
  text.slice(segments[0]?.start ?? 0, segments.at(-1)?.end ?? 0);

function marked({ start, end, roles, begins }: Segment, text: string, { numbers }: CardContext): Markup {
  const anchors = begins.map(
    (number) => markup`<a class="number" href="#claim-${number}" id="words-${number}">${numbers(number)}</a>`,
  );
  const inner = ROLES.filter((role) => roles.includes(role)).reduceRight<Markup>(
    (within, role) => markup`<mark class="${role}">${within}</mark>`,
    markup`${text.slice(start, end)}`,
  );
  return markup`${anchors}${inner}`;
}

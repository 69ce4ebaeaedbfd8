import { labelWords, type Facet } from '../model/labels.ts';
import type { EarlierJudgement, Evidence, FacetReview, Review, ReviewOptions, TeamLabel } from '../model/review.ts';
import { reviewerName } from '../model/reviewer-name.ts';
import { webAddress } from '../text/iri.ts';
import type { Dates } from './dates.ts';
import type { Numbers } from './digits.ts';
import { markup, type Markup } from './markup.ts';
import { word, type ReportWords } from './words/words.ts';

export interface ReviewContext {
  readonly words: ReportWords;
  readonly dates: Dates;
  readonly numbers: Numbers;
  readonly reviewers: ReviewOptions['reviewers'];
  readonly labels: readonly TeamLabel[];
}

/** What was judged about a claim, by whom, why, and on what pages; nothing where nobody said anything. */
export function reviewPart(review: Review, context: ReviewContext): Markup | null {
  const { words } = context;
  const said = [
    ...facet('status', review.status, context),
    ...facet('sourcing', review.sourcing, context),
    ...(review.evidence ?? []).map((page) => markup`<li>${pageLink(page, words)}</li>`),
    ...(review.notes ?? []).map(
      ({ reviewer, at, text }) => markup`<li>${signature(reviewer, at, context)}${note(text)}</li>`,
    ),
  ];
  const differ = review.status.conflict || review.sourcing.conflict;
  if (said.length === 0 && !differ) return null;
  return markup`
${differ ? markup`<p class="remark differ">${words.conflict}</p>` : null}${
    said.length === 0 ? null : markup`<ul class="review">${said}</ul>`
  }`;
}

function facet(facet: Facet, review: FacetReview<string>, context: ReviewContext): Markup[] {
  const { label, conflict, judgements, settlement, earlier = [] } = review;
  const { words, labels } = context;
  const verdict = (given: string, team?: string | null): Markup =>
    markup`<span class="verdict ${given}">${labelWords(facet, given, words.lang, labels, team)}</span>`;
  const told = [
    ...judgements.map(
      (given) =>
        markup`<li>${verdict(given.label, given.team)}${signature(given.reviewer, given.at, context)}${origins(given.origins ?? null, context)}${note(given.note ?? '')}${pages(given.links, words)}</li>`,
    ),
    ...(settlement === null
      ? []
      : [
          markup`<li>${verdict(settlement.label ?? label, settlement.team)}<b>${conflict ? words.settledBefore : words.settled}</b> ${signature(settlement.reviewer, settlement.at, context)}${note(settlement.reason)}${pages(settlement.links, words)}</li>`,
        ]),
    ...earlier.map(
      (given) =>
        markup`<li><s>${verdict(given.label, given.team)}</s>${signature(given.reviewer, given.at, context)}<span class="note">${earlierOf(given, words)}</span></li>`,
    ),
  ];
  const silent = told.length === 0 && label !== 'unreviewed' && label !== 'unchecked';
  return silent ? [markup`<li>${verdict(label)}</li>`] : told;
}

/** Why a judgement does not count any more. */
function earlierOf({ changed }: EarlierJudgement<string>, words: ReportWords): string {
  if (changed.includes('source')) return words.earlierSource;
  return changed.includes('words') ? words.earlierWords : words.earlierPolarity;
}

function signature(reviewer: string, at: string, { dates, reviewers }: ReviewContext): Markup {
  const name = reviewerName(reviewers, reviewer) ?? reviewer;
  return markup`<span class="faint"><bdi>${name}</bdi> · <time datetime="${at}">${dates(at)}</time></span>`;
}

function origins(count: number | null, { words, numbers }: ReviewContext): Markup | null {
  return count === null ? null : markup`<span class="faint"> · ${words.origins(count, numbers(count))}</span>`;
}

function note(text: string): Markup | null {
  return text === '' ? null : markup`<span class="note" dir="auto">${text}</span>`;
}

function pages(links: readonly Evidence[] | undefined, words: ReportWords): Markup[] {
  return (links ?? []).map((page) => markup`<span class="page">${pageLink(page, words)}</span>`);
}

/** A link where it leads to the web; anything else is only shown. */
export function pageLink({ url, title, bearing }: Evidence, words: ReportWords): Markup {
  const address = webAddress(url);
  const name = title === undefined || title === '' ? null : title;
  const shown = name === null ? markup`<bdi dir="ltr">${url}</bdi>` : markup`<bdi dir="auto">${name}</bdi>`;
  // On paper a short link is followed by its address.
  const sort = name === null ? 'whole' : 'short';
  const link =
    address === null
      ? shown
      : markup`<a class="${sort}" href="${address}" rel="noopener noreferrer nofollow">${shown}</a>`;
  return markup`${link}${
    bearing === undefined || bearing === 'context'
      ? null
      : markup` <span class="faint">${word(words.bearings, bearing)}</span>`
  }`;
}

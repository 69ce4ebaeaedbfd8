import type { Document, Extraction } from '@isnad/core';
import { checkArguments } from '../model/check.ts';
import type { WordLanguage } from '../model/labels.ts';
import { headlineInText, headlineOf } from '../model/headline.ts';
import { isJudged } from '../model/in-force.ts';
import { orphanedReviews, reviewedClaims, type ReviewedClaim } from '../model/reviewed-claim.ts';
import type { ReviewOptions } from '../model/review.ts';
import { isSomebody } from '../model/chain.ts';
import { webAddress } from '../text/iri.ts';
import { articleRow } from './article.ts';
import type { CardContext } from './claim-card.ts';
import { createDates } from './dates.ts';
import { createNumbers, type Digits } from './digits.ts';
import { directionOf, directionOfText } from './direction.ts';
import { Markup, markup } from './markup.ts';
import { reviewPart } from './review-part.ts';
import { rows } from './rows.ts';
import { STYLE, STYLE_HASH } from './style.ts';
import { ar } from './words/ar.ts';
import { en } from './words/en.ts';
import type { ReportWords } from './words/words.ts';

/** How a report is written. */
export interface HtmlOptions extends ReviewOptions {
  /** The language of the report; the article's where there are words for it, English otherwise. The article keeps its own. */
  readonly lang?: WordLanguage;
  /** When it was made, ISO 8601. Left out when absent: there is no clock in here. */
  readonly made?: string;
  /** The digits of numbers and dates; `latn`, 0123, when absent. */
  readonly digits?: Digits;
}

/**
 * A report on an article as one HTML file: the text with its claims and sources marked, each claim with its chain beside it, and what
 * reviewers said. It has no script, asks for nothing from outside, and forbids both by a content security policy; every text in it is
 * escaped. It follows the reader's light or dark, fits a phone, and prints.
 */
export function toHtml(extraction: Extraction, options: HtmlOptions = {}): string {
  checkArguments(extraction, options);
  const { document } = extraction;
  const words = { ar, en }[options.lang ?? (document.lang.split('-', 1)[0] === 'ar' ? 'ar' : 'en')];
  const context: CardContext = {
    words,
    dates: createDates(words.lang, options.digits),
    numbers: createNumbers(options.digits ?? 'latn'),
    reviewers: options.reviewers,
    labels: options.labels ?? [],
    article: { lang: document.lang, dir: directionOf(document.lang) },
  };
  const claims = reviewedClaims(extraction, options.reviews, options.numbers);
  const kept = claims.filter(({ review }) => review?.struck !== true);
  const blocks = rows(document, claims);
  const titled = blocks.findIndex(({ kind }) => kind === 'title');
  const title = headlineOf(document, options) ?? words.untitled;
  // One that was put right stands above the one in the text, where claims may begin.
  const isInText = titled !== -1 && title === headlineInText(document);
  const page = markup`<!doctype html>
<html lang="${words.lang}" dir="${words.dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title} · ${words.report}</title>
<style>${Markup.own(STYLE)}</style>
</head>
<body>
<header class="top"><p class="kind">${words.report}</p>${about(document, context, options.made)}</header>
<main>
${isInText ? null : markup`<h1 dir="${directionOfText(title, 'auto')}">${title}</h1>`}
${blocks.slice(0, titled + 1).map((row, index) => articleRow(row, isInText && index === titled, document, context))}
<section class="overview">${figures(kept, context, options.reviews !== undefined)}${speakers(kept, context)}${key(words)}</section>
<div class="article">
${blocks.slice(titled + 1).map((row) => articleRow(row, false, document, context))}</div>
${orphans(extraction, options, context)}${doubts(extraction, context)}</main>
<footer><p>${words.foot}</p></footer>
</body>
</html>
`;
  return page.toString();
}

function about({ meta }: Document, { words, dates }: CardContext, made: string | undefined): Markup {
  const address = webAddress(meta.url);
  const parts = [
    ...(meta.publisher === undefined ? [] : [markup`<bdi>${meta.publisher}</bdi>`]),
    ...(meta.author === undefined ? [] : [markup`<bdi>${meta.author}</bdi>`]),
    ...(meta.published === undefined
      ? []
      : [markup`<time datetime="${meta.published}">${dates(meta.published)}</time>`]),
    ...(address === null
      ? []
      : [
          markup`<a class="short" href="${address}" rel="noopener noreferrer nofollow"><bdi dir="ltr">${new URL(address).hostname}</bdi></a>`,
        ]),
    ...(made === undefined ? [] : [markup`${words.made(dates(made))}`]),
  ];
  return markup`<ul class="about">${parts.map((part) => markup`<li>${part}</li>`)}</ul>`;
}

function figures(claims: readonly ReviewedClaim[], { words, numbers }: CardContext, reviewed: boolean): Markup {
  const attributed = claims.filter(({ claim }) => claim.chain.length > 0).length;
  const flagged = claims.filter(({ claim }) => claim.sourcing.flags.some((flag) => flag !== 'unattributed-assertion'));
  const judged = claims.filter(({ review }) => review !== null && isJudged(review));
  const all: (readonly [number, string])[] = [
    [claims.length, words.claims(claims.length)],
    [attributed, words.attributed],
    [claims.length - attributed, words.unattributed],
    [flagged.length, words.flagged],
    ...(reviewed ? ([[judged.length, words.reviewed]] as const) : []),
  ];
  return markup`<ul class="figures">${all.map(([count, name]) => markup`<li><b>${numbers(count)}</b> ${name}</li>`)}</ul>`;
}

/** Who says something first, with the claims; whoever says most first. */
function speakers(claims: readonly ReviewedClaim[], { words, numbers: shown }: CardContext): Markup | null {
  const found = new Map<string, number[]>();
  for (const { claim, number } of claims) {
    const [origin] = claim.chain;
    if (origin === undefined || !isSomebody(claim, origin)) continue;
    for (const name of origin.names) {
      const numbers = found.get(name);
      if (numbers === undefined) found.set(name, [number]);
      else numbers.push(number);
    }
  }
  if (found.size === 0) return null;
  const sorted = [...found].sort(([, a], [, b]) => b.length - a.length);
  return markup`<div class="speakers"><h2>${words.whoSpeaks}</h2><ul>${sorted.map(
    ([name, numbers]) =>
      markup`<li><bdi>${name}</bdi> ${numbers.map((number) => markup`<a class="number" href="#claim-${number}">${shown(number)}</a>`)}</li>`,
  )}</ul></div>`;
}

function key(words: ReportWords): Markup {
  return markup`<p class="key"><mark class="said">${words.keySaid}</mark> <mark class="own">${words.keyOwn}</mark> <mark class="source">${words.keySource}</mark> <mark class="relay">${words.keyRelay}</mark> <mark class="cue">${words.keyCue}</mark></p>`;
}

function orphans(extraction: Extraction, { reviews }: HtmlOptions, context: CardContext): Markup | null {
  const { words, article } = context;
  const lost = orphanedReviews(extraction, reviews);
  if (lost.length === 0) return null;
  const items = lost.map((review) => {
    const told = review.quote?.exact.join(' … ') ?? review.claim;
    const dir = directionOfText(told, article.dir);
    return markup`<li class="claim"><p class="words" lang="${article.lang}" dir="${dir}">${told}</p>${reviewPart(review, context)}</li>`;
  });
  return markup`<section class="rest"><h2>${words.orphans}</h2><p class="faint">${words.orphansWhy}</p><ul>${items}</ul></section>`;
}

function doubts({ diagnostics, document }: Extraction, { words, article }: CardContext): Markup | null {
  if (diagnostics.length === 0) return null;
  const items = diagnostics.map(({ span, message }) => {
    const quoted = document.text.slice(span.start, span.end);
    const dir = directionOfText(quoted, article.dir);
    return markup`<li><q lang="${article.lang}" dir="${dir}">${quoted}</q> <span class="faint" dir="auto">${message}</span></li>`;
  });
  return markup`<section class="rest"><h2>${words.doubts}</h2><ul class="doubts">${items}</ul></section>`;
}

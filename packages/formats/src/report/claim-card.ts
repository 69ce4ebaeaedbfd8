import type { Claim, Hop } from '@isnad/core';
import { isCorrected, type ReviewedClaim } from '../model/reviewed-claim.ts';
import { directionOfText, type Direction } from './direction.ts';
import { markup, type Markup } from './markup.ts';
import { reviewPart, type ReviewContext } from './review-part.ts';
import { word } from './words/words.ts';

/** What every card needs to know. */
export interface CardContext extends ReviewContext {
  /** Language and direction of the article, which may differ from the report's. */
  readonly article: { readonly lang: string; readonly dir: Direction };
}

/** One claim: its chain, its words, what kind it is, what a careful desk would flag, and what reviewers said. */
export function claimCard({ claim, number, review }: ReviewedClaim, context: CardContext): Markup {
  const { words, numbers, article } = context;
  const { lang } = article;
  const dir = directionOfText(claim.text, article.dir);
  const flags = claim.sourcing.flags.filter((flag) => flag !== 'unattributed-assertion');
  return markup`<li class="claim${review?.struck === true ? ' struck' : ''}" id="claim-${number}" value="${number}">
<div class="head"><a class="number" href="#words-${number}" aria-label="${words.claim(numbers(number))}">${numbers(number)}</a>${chain(claim, context)}</div>
<p class="words" lang="${lang}" dir="${dir}">${claim.text}</p>
<p class="facets">${facets(claim, context)}</p>${
    flags.length === 0
      ? null
      : markup`
<ul class="flags">${flags.map((flag) => markup`<li>${word(words.flags, flag)}</li>`)}</ul>`
  }${review?.struck === true ? markup`<p class="remark">${words.struck}</p>` : null}${isCorrected(review) ? markup`<p class="remark">${words.corrected}</p>` : null}${
    review === null ? null : reviewPart(review, context)
  }</li>
`;
}

function chain(claim: Claim, context: CardContext): Markup {
  if (claim.chain.length === 0) {
    return markup`<ol class="chain"><li class="own">${context.words.ownVoice}</li></ol>`;
  }
  return markup`<ol class="chain">${claim.chain.map((hop, index) => link(hop, index, context))}</ol>`;
}

function link(hop: Hop, index: number, { words }: CardContext): Markup {
  const role = index === 0 ? 'source' : 'relay';
  if (hop.resolved === 'missing') return markup`<li class="${role} missing">${words.missing}</li>`;
  const names = hop.names.map((name, place) => markup`${place === 0 ? null : words.and}<bdi>${name}</bdi>`);
  return markup`<li class="${role}${hop.anonymous ? ' unnamed' : ''}">${names}${
    hop.anonymous ? markup` <small>${words.anonymous}</small>` : null
  }</li>`;
}

function facets(claim: Claim, { words }: CardContext): Markup {
  const { kind, speech, certainty, polarity, medium } = claim;
  const parts = [
    word(words.kinds, kind),
    ...(speech === 'narrated' ? [] : [word(words.speeches, speech)]),
    ...(certainty === 'certain' ? [] : [word(words.certainties, certainty)]),
    ...(polarity === 'negative' ? [words.negated] : []),
    ...(medium === null ? [] : [words.through(word(words.media, medium.kind))]),
  ];
  return markup`${parts.join(' · ')}`;
}

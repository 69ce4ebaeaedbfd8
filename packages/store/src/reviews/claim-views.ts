import type { Claim, Extraction, Hop, Sourcing } from '@isnad/core';
import type { CorrectionValue } from '../schema/review.ts';
import type { ClaimReview } from './judgement.ts';
import { speechFor } from './speech.ts';

/** A claim as a reviewer sees it: what the engine read, with the corrections in force, and what was said about it. */
export interface ClaimView {
  readonly id: string;
  /** Its place in reading order, from 1: how reviewers speak of it. */
  readonly number: number;
  readonly claim: Claim;
  readonly review: ClaimReview;
  readonly corrected: boolean;
  /** Which rule read it, and why; empty for a claim that a reviewer added. */
  readonly rule: string;
  readonly trace: readonly string[];
}

/**
 * Joins claims and reviews: the claims as reviewers corrected them, with those that they added, in reading order. Claims that were
 * struck are among them, orphaned ones are not.
 *
 * @param version the number of this extraction; corrections of another one are left out
 * @example claimViews(article.extraction, reviews.claims, article.version).map(({ number, claim }) => `${number} ${claim.text}`)
 */
export function claimViews(extraction: Extraction, reviews: readonly ClaimReview[], version: number): ClaimView[] {
  const { text } = extraction.document;
  const claims = new Map(extraction.claims.map((claim) => [claim.id, claim]));
  const attributions = new Map(extraction.attributions.map((attribution) => [attribution.id, attribution]));
  const views = reviews.flatMap((review): Omit<ClaimView, 'number'>[] => {
    // Offsets of a correction point into the text that its author had before them; in another text they mean nothing.
    const corrections = review.corrections.filter((correction) => correction.version === version);
    const read =
      claims.get(review.claim) ??
      addedClaim(
        review,
        corrections.map(({ value }) => value),
        text,
      );
    if (review.state === 'orphaned' || read === null) return [];
    const claim = corrections.reduce((before, { value }) => corrected(before, value, text), read);
    const attribution = read.attribution === null ? undefined : attributions.get(read.attribution);
    return [
      {
        id: review.claim,
        claim,
        review,
        corrected: corrections.some(({ value }) => value.correction !== 'strike' && value.correction !== 'add'),
        rule: attribution?.rule ?? '',
        trace: attribution?.trace ?? [],
      },
    ];
  });
  const startOf = ({ claim }: Pick<ClaimView, 'claim'>): number => claim.content[0]?.start ?? 0;
  return views.sort((a, b) => startOf(a) - startOf(b)).map((view, index) => ({ ...view, number: index + 1 }));
}

function addedClaim(review: ClaimReview, corrections: readonly CorrectionValue[], text: string): Claim | null {
  const value = corrections.find((each) => each.correction === 'add');
  if (value?.correction !== 'add') return null;
  const chain = hops(value.chain);
  return {
    id: review.claim,
    section: value.section,
    content: value.content,
    text: textOf(text, value.content),
    speech: value.speech,
    kind: value.kind,
    certainty: value.certainty,
    polarity: value.polarity,
    attribution: null,
    cue: value.cue,
    chain,
    medium: null,
    basis: null,
    sourcing: sourcingOf(chain),
    times: [],
    quantities: [],
    confidence: 1,
  };
}

function corrected(claim: Claim, value: CorrectionValue, text: string): Claim {
  switch (value.correction) {
    case 'boundary':
      return { ...claim, content: value.content, text: textOf(text, value.content) };
    case 'source': {
      const chain = hops(value.chain);
      return {
        ...claim,
        speech: speechFor(claim.speech, chain.length),
        chain,
        cue: value.cue,
        sourcing: sourcingOf(chain),
      };
    }
    case 'kind': {
      const {
        speech = claim.speech,
        kind = claim.kind,
        certainty = claim.certainty,
        polarity = claim.polarity,
      } = value;
      return { ...claim, speech, kind, certainty, polarity };
    }
    case 'add':
    case 'strike':
      return claim;
    default:
      return value satisfies never;
  }
}

const textOf = (text: string, content: Claim['content']): string =>
  content.map(({ start, end }) => text.slice(start, end)).join(' … ');

function hops(chain: Extract<CorrectionValue, { correction: 'source' }>['chain']): Hop[] {
  return chain.map((hop, index) => ({
    entity: '',
    ...hop,
    role: index === 0 ? 'speaker' : 'relay',
    resolved: hop.mention === null ? 'dropped' : 'stated',
  }));
}

function sourcingOf(chain: readonly Hop[]): Sourcing {
  const [origin] = chain;
  if (origin === undefined) return { origin: 'none', access: 'none', distance: 0, flags: ['unattributed-assertion'] };
  return {
    origin: origin.anonymous ? 'anonymous' : 'named',
    access: chain.length > 1 ? 'relayed' : 'direct',
    distance: chain.length,
    flags: [
      ...(origin.anonymous ? (['anonymous-origin'] as const) : []),
      ...(chain.length > 1 ? (['second-hand'] as const) : []),
    ],
  };
}

import type { Claim, Extraction, Span } from '@isnad/core';
import { findQuote } from '../anchor/find-quote.ts';
import { quoteOf } from '../anchor/quote.ts';
import { allow } from '../people/access.ts';
import { done, refused, type Result } from '../result.ts';
import { readReviews } from '../reviews/read-reviews.ts';
import type { ClaimReview, Correction } from '../reviews/judgement.ts';
import { speechFor } from '../reviews/speech.ts';
import type { CorrectionValue } from '../schema/review.ts';
import type { Store } from '../store.ts';
import { paragraphOf, paragraphsOf, quoted, type GoldArticle, type GoldClaim, type Paragraphs } from './format.ts';

/** Why a claim is not in the export. */
export interface LeftOut {
  readonly claim: string;
  readonly reason:
    | 'headline'
    /** Its words lie in no paragraph, or in more than one. */
    | 'across-paragraphs'
    | 'in-furniture'
    /** A correction points at words that the text no longer has. */
    | 'words-gone'
    /** Narrated claims have no chain, and all others have one. */
    | 'speech-against-chain';
}

export interface GoldExport {
  readonly gold: GoldArticle;
  readonly left: readonly LeftOut[];
  /** How many of the exported claims a reviewer corrected or added. */
  readonly corrected: number;
}

/** A claim as the corrections in force have it. */
interface Corrected {
  readonly content: readonly Span[];
  readonly cue: Span | null;
  readonly medium: Span | null;
  readonly chain: readonly {
    readonly names: readonly string[];
    readonly type: GoldClaim['chain'][number]['type'];
    readonly mention: Span | null;
    readonly anonymous: boolean;
  }[];
  readonly speech: Claim['speech'];
  readonly kind: Claim['kind'];
  readonly certainty: Claim['certainty'];
  readonly polarity: Claim['polarity'];
}

/**
 * An article as annotation: what the engine read, with the team's corrections in it, in the format by which the engine is
 * measured. Needs an editor, and no blind review going on, whose corrections are not yet to be shown.
 */
export async function exportGold(store: Store, user: string, article: string): Promise<Result<GoldExport>> {
  const actor = await allow(store.db, user, 'editor');
  if (!actor.ok) return actor;
  const row = await store.db.selectFrom('article').selectAll().where('id', '=', article).executeTakeFirst();
  if (row === undefined) return refused({ code: 'not-found', what: 'article' });
  if (row.blind === 1) return refused({ code: 'blind-review' });
  const reviews = await readReviews(store, user, article);
  if (!reviews.ok) return reviews;
  const bodies = await store.db
    .selectFrom('extraction')
    .select(['version', 'body'])
    .where('article', '=', article)
    .execute();
  const extractions = new Map(bodies.map(({ version, body }) => [version, JSON.parse(body) as Extraction]));
  const extraction = extractions.get(row.version);
  if (extraction === undefined) return refused({ code: 'not-found', what: 'article' });
  return done(
    goldOf({ id: article, title: row.title, version: row.version }, extraction, extractions, reviews.value.claims),
  );
}

/** The pure part of the export. */
export function goldOf(
  article: { readonly id: string; readonly title: string; readonly version: number },
  extraction: Extraction,
  extractions: ReadonlyMap<number, Extraction>,
  reviews: readonly ClaimReview[],
): GoldExport {
  const { document } = extraction;
  const paragraphs = paragraphsOf(document, article.title);
  const claims = new Map(extraction.claims.map((claim) => [claim.id, claim]));
  const left: LeftOut[] = [];
  const exported: { readonly at: number; readonly gold: GoldClaim; readonly corrected: boolean }[] = [];
  for (const review of reviews) {
    if (review.struck || review.state === 'orphaned') continue;
    const current = correctionsIn(review.corrections, document.text, article.version, extractions);
    const claim = current === null ? null : corrected(claims.get(review.claim), current);
    const gold = claim === null ? 'words-gone' : goldClaim(claim, paragraphs, review.section);
    if (typeof gold === 'string') left.push({ claim: review.claim, reason: gold });
    else exported.push({ at: claim?.content[0]?.start ?? 0, gold, corrected: review.corrections.length > 0 });
  }
  exported.sort((a, b) => a.at - b.at);
  return {
    gold: {
      id: article.id,
      lang: document.lang,
      title: paragraphs.title,
      paragraphs: paragraphs.texts,
      furniture: paragraphs.furniture,
      claims: exported.map(({ gold }) => gold),
    },
    left,
    corrected: exported.filter((one) => one.corrected).length,
  };
}

/** The corrections with their spans in the current text; null where one of them points at words that are gone. */
function correctionsIn(
  corrections: readonly Correction[],
  text: string,
  version: number,
  extractions: ReadonlyMap<number, Extraction>,
): readonly CorrectionValue[] | null {
  const moved: CorrectionValue[] = [];
  for (const correction of corrections) {
    const then = extractions.get(correction.version)?.document.text ?? '';
    const value =
      correction.version === version || then === text ? correction.value : moveCorrection(correction.value, then, text);
    if (value === null) return null;
    moved.push(value);
  }
  return moved;
}

function moveCorrection(value: CorrectionValue, then: string, now: string): CorrectionValue | null {
  const move = (spans: readonly Span[]) => findQuote(now, quoteOf(then, spans));
  const one = (span: Span | null): Span | null => (span === null ? null : (move([span])?.[0] ?? null));
  // A cue or mention whose words are gone is null, as where there is none; content without its words is no claim.
  switch (value.correction) {
    case 'boundary': {
      const content = move(value.content);
      return content === null ? null : { ...value, content: [...content] };
    }
    case 'source':
      return { ...value, cue: one(value.cue), medium: one(value.medium), chain: movedChain(value.chain, one) };
    case 'add': {
      const content = move(value.content);
      if (content === null) return null;
      const chain = movedChain(value.chain, one);
      return { ...value, content: [...content], cue: one(value.cue), medium: one(value.medium), chain };
    }
    case 'kind':
    case 'strike':
      return value;
    default:
      return value satisfies never;
  }
}

const movedChain = <Hop extends { readonly mention: Span | null }>(
  chain: readonly Hop[],
  move: (span: Span | null) => Span | null,
): Hop[] => chain.map((hop) => ({ ...hop, mention: move(hop.mention) }));

function corrected(claim: Claim | undefined, values: readonly CorrectionValue[]): Corrected | null {
  let now: Corrected | null = claim === undefined ? null : { ...claim, medium: claim.medium?.span ?? null };
  for (const value of values) {
    // An added claim that the engine finds by now is the engine's, with what was put right later.
    if (value.correction === 'add') now ??= value;
    else if (now === null) continue;
    else if (value.correction === 'boundary') now = { ...now, content: value.content };
    else if (value.correction === 'source') {
      const speech = speechFor(now.speech, value.chain.length);
      now = { ...now, speech, chain: value.chain, cue: value.cue, medium: value.medium };
    } else if (value.correction === 'kind') {
      const { correction: _correction, ...facets } = value;
      now = { ...now, ...Object.fromEntries(Object.entries(facets).filter(([, facet]) => facet !== undefined)) };
    }
  }
  return now;
}

function goldClaim(
  claim: Corrected,
  paragraphs: Paragraphs,
  section: ClaimReview['section'],
): GoldClaim | LeftOut['reason'] {
  if (section === 'headline') return 'headline';
  const first = claim.content[0];
  const p = first === undefined ? -1 : paragraphOf(paragraphs, first);
  const content = claim.content.map((span) => quoted(paragraphs, p, span));
  if (p < 0 || content.some((piece) => piece === null)) return 'across-paragraphs';
  if (paragraphs.furniture.includes(p)) return 'in-furniture';
  if ((claim.speech === 'narrated') !== (claim.chain.length === 0)) return 'speech-against-chain';
  // A cue or mention in another paragraph (a quotation that runs on) is, in this format, none.
  const within = (span: Span | null) => (span === null ? null : quoted(paragraphs, p, span));
  return {
    p,
    content: content.filter((piece) => piece !== null),
    cue: within(claim.cue),
    chain: claim.chain.map(({ names, type, mention, anonymous }) => ({
      names,
      type,
      mention: within(mention),
      ...(anonymous ? { anonymous: true as const } : {}),
    })),
    medium: within(claim.medium),
    speech: claim.speech,
    kind: claim.kind,
    certainty: claim.certainty,
    polarity: claim.polarity,
  };
}

import type { Claim, Extraction, Span } from '@isnad/core';
import { allow } from '../people/access.ts';
import { done, refused, type Result } from '../result.ts';
import { readReviews } from '../reviews/read-reviews.ts';
import type { ClaimReview } from '../reviews/judgement.ts';
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
  if (row.archived !== null) return refused({ code: 'archived' });
  if (row.blind === 1) return refused({ code: 'blind-review' });
  const reviews = await readReviews(store, user, article);
  if (!reviews.ok) return reviews;
  const { body } = await store.db
    .selectFrom('extraction')
    .select('body')
    .where('article', '=', article)
    .where('version', '=', row.version)
    .executeTakeFirstOrThrow();
  const extraction = JSON.parse(body) as Extraction;
  return done(goldOf({ id: article, title: row.title }, extraction, reviews.value.claims));
}

/** The pure part of the export. */
export function goldOf(
  article: { readonly id: string; readonly title: string },
  extraction: Extraction,
  reviews: readonly ClaimReview[],
): GoldExport {
  const { document } = extraction;
  const paragraphs = paragraphsOf(document, article.title);
  const claims = new Map(extraction.claims.map((claim) => [claim.id, claim]));
  const left: LeftOut[] = [];
  const exported: { readonly at: number; readonly gold: GoldClaim; readonly corrected: boolean }[] = [];
  for (const review of reviews) {
    if (review.struck || review.state === 'orphaned') continue;
    const values = review.corrections.map(({ value }) => value);
    const claim = review.outdated.length > 0 ? null : corrected(claims.get(review.claim), values);
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

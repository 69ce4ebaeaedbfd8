import type { Claim, Document, Extraction, Hop } from '@isnad/core';
import { checkArguments } from '../model/check.ts';
import { labelWords, type Facet, type WordLanguage } from '../model/labels.ts';
import type { Evidence, FacetReview, Review, ReviewOptions, StatusLabel } from '../model/review.ts';
import { headlineOf } from '../model/headline.ts';
import { linksInForce } from '../model/in-force.ts';
import { reviewedClaims } from '../model/reviewed-claim.ts';
import { reviewerName } from '../model/reviewer-name.ts';
import { isSomebody } from '../model/chain.ts';
import { articleIri, fragment, webAddress } from '../text/iri.ts';
import { precisionOf } from '../text/moment.ts';
import type { ClaimReviewJson } from './json.ts';
import type { CitedPage, ClaimReviewRecord, Party, RecordedRating, Work } from './record.ts';
import { writeClaimReview } from './write.ts';

/** How to publish the verdicts of a desk. */
export interface ClaimReviewOptions extends ReviewOptions {
  /** The desk that answers for the reviews. Without it the reviewers are their authors. */
  readonly publisher?: { readonly name: string; readonly url?: string };
  /** The page on which the review of a claim is published. */
  readonly page?: (claim: Claim, number: number) => string;
  /** The language of the verdict's words; English when absent. */
  readonly lang?: WordLanguage;
}

/**
 * The ClaimReviews of an article: one for each claim whose status is judged and not in conflict. Struck claims are left out.
 *
 * @example toClaimReviews(extraction, { reviews, publisher: { name: 'مكتب التدقيق' } })[0]?.reviewRating.alternateName // 'False'
 */
export function toClaimReviews(extraction: Extraction, options: ClaimReviewOptions = {}): ClaimReviewJson[] {
  return claimReviewRecords(extraction, options).map(writeClaimReview);
}

/** The same as `toClaimReviews`, as records. */
export function claimReviewRecords(extraction: Extraction, options: ClaimReviewOptions = {}): ClaimReviewRecord[] {
  checkArguments(extraction, options);
  const { document } = extraction;
  const article: Reviewed = { iri: articleIri(document), work: articleOf(document, options), document };
  return reviewedClaims(extraction, options.reviews).flatMap(({ claim, number, review }) =>
    review === null || review.struck === true || review.status.label === 'unreviewed'
      ? []
      : [recordOf(article, claim, number, review, options)],
  );
}

/** What is the same for all claims of an article, made once: its IRI may take a walk through the whole text. */
interface Reviewed {
  readonly iri: string;
  readonly work: Work;
  readonly document: Document;
}

function recordOf(
  { iri, work, document }: Reviewed,
  claim: Claim,
  number: number,
  review: Review,
  options: ClaimReviewOptions,
): ClaimReviewRecord {
  const [origin, ...relays] = claim.chain;
  const known = origin !== undefined && isSomebody(claim, origin);
  const evidence = evidenceOf(review);
  return {
    claim: fragment(iri, claim.id),
    text: claim.text,
    lang: document.lang === 'und' ? null : document.lang,
    url: options.page?.(claim, number) ?? null,
    date: latest(review.status),
    reviewers: reviewersOf(review, options),
    status: ratingOf('status', review.status, options),
    sourcing: review.sourcing.label === 'unchecked' ? null : ratingOf('sourcing', review.sourcing, options),
    evidence: evidence.map(({ url, title, bearing }): CitedPage => {
      return { url, title: title === undefined || title === '' ? null : title, bearing: bearing ?? null };
    }),
    authors: origin === undefined ? voiceOf(document) : known && origin.type !== 'document' ? parties(origin) : [],
    basedOn: known && origin.type === 'document' ? origin.names.map((name) => ({ ...NO_WORK, name })) : [],
    firstAppearance: firstAppearance(claim, evidence),
    appearances: [work, ...relays.toReversed().flatMap((hop) => (hop.resolved === 'missing' ? [] : relayOf(hop)))],
  };
}

const NO_WORK: Work = { type: 'work', name: null, url: null, date: null, publisher: null, authors: [] };

/**
 * The place of a status on the scale from 1 (false) to 5 (confirmed). A dispute and a doubt are not half a truth: they have words and no
 * number.
 */
const SCALE: Readonly<Partial<Record<StatusLabel, number>>> = { confirmed: 5, misleading: 2, false: 1 };

function ratingOf<Label extends string>(
  facet: Facet,
  review: FacetReview<Label>,
  { lang = 'en', labels = [] }: ClaimReviewOptions,
): RecordedRating<Label> {
  const judgements = review.judgements.filter(({ label }) => label === review.label);
  const scale: Readonly<Record<string, number>> = facet === 'status' ? SCALE : {};
  const value = Object.hasOwn(scale, review.label) ? (scale[review.label] ?? null) : null;
  const team = review.settlement === null ? judgements.at(-1)?.team : review.settlement.team;
  const notes = [review.settlement?.reason, ...judgements.map(({ note }) => note)];
  const explanation = [...new Set(notes.filter((note) => note !== undefined && note !== ''))].join('\n\n');
  return {
    label: review.label,
    words: labelWords(facet, review.label, lang, labels, team),
    value,
    worst: value === null ? null : 1,
    best: value === null ? null : 5,
    explanation: explanation === '' ? null : explanation,
  };
}

/** When the label in force was given. */
function latest({ label, judgements, settlement }: FacetReview<string>): string | null {
  const times = [settlement?.at, ...judgements.filter((each) => each.label === label).map(({ at }) => at)];
  return (
    times
      .filter((at) => at !== undefined)
      .sort()
      .at(-1) ?? null
  );
}

function reviewersOf({ status }: Review, { publisher, reviewers }: ClaimReviewOptions): Party[] {
  if (publisher !== undefined) return [{ type: 'organization', name: publisher.name, url: publisher.url ?? null }];
  const judged = status.judgements.filter(({ label }) => label === status.label).map(({ reviewer }) => reviewer);
  const ids = status.settlement === null ? judged : [...judged, status.settlement.reviewer];
  return [...new Set(ids)].map((id) => ({ type: 'person', name: reviewerName(reviewers, id) ?? id, url: null }));
}

/** Every page that the verdict rests on, each once, and not those that were brought for another one; what is no web address is no page to link to. */
function evidenceOf({ status, sourcing, evidence = [] }: Review): Evidence[] {
  const given = [...linksInForce(status), ...(sourcing.conflict ? [] : linksInForce(sourcing))];
  const pages = [...given, ...evidence].filter(({ url }) => webAddress(url) !== null);
  return [...new Map(pages.map((each) => [each.url, each])).values()];
}

/** Where a reviewer found it, else where the article says that it was said. */
function firstAppearance({ medium }: Claim, evidence: readonly Evidence[]): Work | null {
  const found = evidence.find(({ bearing }) => bearing === 'origin');
  if (found !== undefined) {
    return { ...NO_WORK, url: found.url, name: found.title === undefined || found.title === '' ? null : found.title };
  }
  if (medium === null || medium.outlet === null) return null;
  return { ...NO_WORK, publisher: { type: 'organization', name: medium.outlet, url: null } };
}

function parties({ names, type }: Hop): Party[] {
  return names.map((name) => ({
    type: type === 'person' ? 'person' : type === 'unknown' ? 'other' : 'organization',
    name,
    url: null,
  }));
}

/** A narrated claim is the article's own: its author's, or its publisher's where no author is named. */
function voiceOf({ meta: { author, publisher } }: Document): Party[] {
  if (author !== undefined) return [{ type: 'person', name: author, url: null }];
  return publisher === undefined ? [] : [{ type: 'organization', name: publisher, url: null }];
}

function articleOf(document: Document, options: ClaimReviewOptions): Work {
  const { meta } = document;
  return {
    type: 'article',
    name: headlineOf(document, options),
    url: webAddress(meta.url),
    date: precisionOf(meta.published) === null ? null : (meta.published ?? null),
    publisher: meta.publisher === undefined ? null : { type: 'organization', name: meta.publisher, url: null },
    authors: meta.author === undefined ? [] : [{ type: 'person', name: meta.author, url: null }],
  };
}

function relayOf(hop: Hop): Work[] {
  const by = parties(hop);
  if (hop.type === 'document') return hop.names.map((name) => ({ ...NO_WORK, name }));
  const [publisher, ...others] = by;
  return hop.type === 'organization' && publisher !== undefined && others.length === 0
    ? [{ ...NO_WORK, publisher }]
    : [{ ...NO_WORK, authors: by }];
}

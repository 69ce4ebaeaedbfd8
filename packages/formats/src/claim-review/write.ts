import { checkType } from '../model/check.ts';
import type { CitationJson, ClaimReviewJson, PartyJson, RatingJson, WorkJson } from './json.ts';
import type { CitedPage, ClaimReviewRecord, Party, RecordedRating, Work } from './record.ts';

/**
 * Writes a record as a ClaimReview of schema.org. `readClaimReviews` gives back the same record.
 *
 * The verdict is the one `reviewRating`, as search engines expect; the finding on the source is an `associatedReview` with the aspect
 * `sourcing`. `Rating.name` is our label and `alternateName` the words for readers. Throws FormatError `invalid-argument`.
 */
export function writeClaimReview(record: ClaimReviewRecord): ClaimReviewJson {
  checkType(record, 'object', 'A record');
  checkType(record.text, 'string', 'The `text` of a record');
  checkType(record.status, 'object', 'The `status` of a record');
  for (const list of ['reviewers', 'authors', 'basedOn', 'evidence', 'appearances'] as const)
    checkType(record[list], 'list', `The \`${list}\` of a record`);
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    claimReviewed: record.text,
    ...(record.url === null ? {} : { url: record.url }),
    ...(record.date === null ? {} : { datePublished: record.date }),
    ...parties(record.reviewers),
    reviewRating: rating('status', record.status),
    ...(record.sourcing === null
      ? {}
      : {
          associatedReview: {
            '@type': 'Review',
            reviewAspect: 'sourcing',
            reviewRating: rating('sourcing', record.sourcing),
          },
        }),
    ...(record.evidence.length === 0 ? {} : { citation: record.evidence.map(citation) }),
    itemReviewed: {
      '@type': 'Claim',
      ...(record.claim === null ? {} : { '@id': record.claim }),
      text: record.text,
      ...(record.lang === null ? {} : { inLanguage: record.lang }),
      ...parties(record.authors),
      ...(record.basedOn.length === 0 ? {} : { isBasedOn: record.basedOn.map(work) }),
      ...(record.firstAppearance === null ? {} : { firstAppearance: work(record.firstAppearance) }),
      ...(record.appearances.length === 0 ? {} : { appearance: record.appearances.map(work) }),
    },
  };
}

function rating(aspect: RatingJson['reviewAspect'], given: RecordedRating<string>): RatingJson {
  return {
    '@type': 'Rating',
    reviewAspect: aspect,
    ...(given.label === null ? {} : { name: given.label }),
    ...(given.words === null ? {} : { alternateName: given.words }),
    ...(given.value === null ? {} : { ratingValue: given.value }),
    ...(given.worst === null ? {} : { worstRating: given.worst }),
    ...(given.best === null ? {} : { bestRating: given.best }),
    ...(given.explanation === null ? {} : { ratingExplanation: given.explanation }),
  };
}

function citation({ url, title, bearing }: CitedPage): CitationJson {
  return {
    '@type': 'CreativeWork',
    url,
    ...(title === null ? {} : { name: title }),
    ...(bearing === null ? {} : { keywords: bearing }),
  };
}

const PARTY_TYPES = { person: 'Person', organization: 'Organization' } as const;

function party({ type, name, url }: Party): PartyJson {
  return {
    ...(type === 'other' ? {} : { '@type': PARTY_TYPES[type] }),
    name,
    ...(url === null ? {} : { url }),
  };
}

/** One author stands by itself: readers of this format often know no list. */
function parties(list: readonly Party[]): { readonly author?: PartyJson | readonly PartyJson[] } {
  const [first, ...rest] = list.map(party);
  if (first === undefined) return {};
  return { author: rest.length === 0 ? first : [first, ...rest] };
}

function work({ type, name, url, date, publisher, authors }: Work): WorkJson {
  return {
    '@type': type === 'article' ? 'NewsArticle' : 'CreativeWork',
    ...(name === null ? {} : type === 'article' ? { headline: name } : { name }),
    ...(url === null ? {} : { url }),
    ...(date === null ? {} : { datePublished: date }),
    ...(publisher === null ? {} : { publisher: party(publisher) }),
    ...parties(authors),
  };
}

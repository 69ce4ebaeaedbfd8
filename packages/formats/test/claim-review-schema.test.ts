import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, it } from 'vitest';
import { toClaimReviews } from '../src/index.ts';
import { sample, sampleReviews } from './sample.ts';

const text = { type: 'string', minLength: 1 };
const uri = { type: 'string', format: 'uri' };
const date = {
  anyOf: [
    { type: 'string', format: 'date' },
    { type: 'string', format: 'date-time' },
  ],
};
const party = {
  type: 'object',
  required: ['@type', 'name'],
  properties: { '@type': { enum: ['Person', 'Organization'] }, name: text, url: uri },
};
const work = {
  type: 'object',
  required: ['@type'],
  properties: {
    '@type': { enum: ['CreativeWork', 'NewsArticle'] },
    url: uri,
    headline: text,
    datePublished: date,
    publisher: party,
  },
};

/**
 * What the search engines' guide to fact checks asks for ("Fact Check (ClaimReview) structured data"): required are `claimReviewed`,
 * `reviewRating` with the verdict in words as `alternateName`, and `url`; a number has to lie on the scale beside it.
 */
const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  required: ['@context', '@type', 'claimReviewed', 'reviewRating', 'url'],
  properties: {
    '@context': { const: 'https://schema.org' },
    '@type': { const: 'ClaimReview' },
    claimReviewed: text,
    url: uri,
    datePublished: date,
    author: party,
    reviewRating: {
      type: 'object',
      required: ['@type', 'alternateName'],
      properties: {
        '@type': { const: 'Rating' },
        alternateName: text,
        ratingValue: { type: 'integer', minimum: 1, maximum: 5 },
        bestRating: { const: 5 },
        worstRating: { const: 1 },
      },
      dependentRequired: { ratingValue: ['bestRating', 'worstRating'] },
    },
    itemReviewed: {
      type: 'object',
      required: ['@type'],
      properties: {
        '@type': { const: 'Claim' },
        author: party,
        datePublished: date,
        firstAppearance: work,
        appearance: { type: 'array', items: work },
      },
    },
  },
};

it('should have what search engines require of a fact check', () => {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats.default(ajv);
  const valid = ajv.compile(schema);
  const page = (_: unknown, number: number): string => `https://desk.example/${number}`;
  const written = toClaimReviews(sample(), { reviews: sampleReviews(), publisher: { name: 'Desk' }, page });
  expect(written.length).toBeGreaterThan(1);
  for (const each of written) expect(valid(each), JSON.stringify(valid.errors)).toBe(true);
  expect(valid({ ...written[0], reviewRating: { '@type': 'Rating', ratingValue: 1 } })).toBe(false);
});

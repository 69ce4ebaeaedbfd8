import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  claimReviewRecords,
  readClaimReviews,
  toClaimReviews,
  writeClaimReview,
  type ClaimReviewRecord,
  type Party,
  type RecordedRating,
  type SourcingLabel,
  type StatusLabel,
  type Work,
} from '../src/index.ts';
import { anyText } from './arbitrary.ts';
import { judged, review, reviewers, sample, sampleReviews } from './sample.ts';

const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value));
const party: fc.Arbitrary<Party> = fc.record({
  type: fc.constantFrom('person', 'organization', 'other'),
  name: anyText,
  url: maybe(anyText),
});
const work: fc.Arbitrary<Work> = fc.record({
  type: fc.constantFrom('article', 'work'),
  name: maybe(anyText),
  url: maybe(anyText),
  date: maybe(anyText),
  publisher: maybe(party),
  authors: fc.array(party, { maxLength: 3 }),
});
const rating = <Label extends string>(...labels: readonly Label[]): fc.Arbitrary<RecordedRating<Label>> =>
  fc.record({
    label: maybe(fc.constantFrom(...labels)),
    words: maybe(anyText),
    value: maybe(number),
    worst: maybe(number),
    best: maybe(number),
    explanation: maybe(anyText),
  });
const record: fc.Arbitrary<ClaimReviewRecord> = fc.record({
  claim: maybe(anyText),
  text: anyText,
  lang: maybe(anyText),
  url: maybe(anyText),
  date: maybe(anyText),
  reviewers: fc.array(party, { maxLength: 3 }),
  status: rating<StatusLabel>('confirmed', 'false', 'not-checkable'),
  sourcing: maybe(rating<SourcingLabel>('at-origin', 'misattributed')),
  evidence: fc.array(
    fc.record({
      url: anyText,
      title: maybe(anyText),
      bearing: maybe(fc.constantFrom('origin', 'supports', 'contradicts', 'context')),
    }),
    { maxLength: 3 },
  ),
  authors: fc.array(party, { maxLength: 3 }),
  basedOn: fc.array(work, { maxLength: 2 }),
  firstAppearance: maybe(work),
  appearances: fc.array(work, { maxLength: 3 }),
});

describe('readClaimReviews', () => {
  it('should give back every record as it was written', () => {
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 4 }), (records) => {
        const read = readClaimReviews(JSON.stringify(records.map(writeClaimReview)));
        expect(read).toEqual({ records, problems: [] });
      }),
    );
  });

  it('should give back what was written of an article, and write the same again', () => {
    const extraction = sample();
    const options = { reviews: sampleReviews(), reviewers };
    const written = toClaimReviews(extraction, options);
    const { records } = readClaimReviews(JSON.stringify(written));
    expect(records).toEqual(claimReviewRecords(extraction, options));
    expect(records.map(writeClaimReview)).toEqual(written);
  });

  it('should read what other publishers write', () => {
    const { records, problems } = readClaimReviews({
      '@context': 'http://schema.org',
      '@graph': [
        { '@type': 'Organization', name: 'Desk' },
        {
          '@type': ['http://schema.org/ClaimReview'],
          claimReviewed: 'The bridge is closed',
          author: [{ '@type': 'NewsMediaOrganization', name: 'Desk' }],
          reviewRating: { '@type': 'Rating', ratingValue: '2', bestRating: '5', alternateName: 'Mostly false' },
          itemReviewed: { '@type': 'CreativeWork', author: 'A. Writer', url: { '@id': 'https://news.example/2' } },
        },
      ],
    });
    expect(problems).toEqual([]);
    expect(records[0]).toMatchObject({
      text: 'The bridge is closed',
      reviewers: [{ type: 'organization', name: 'Desk' }],
      status: { label: null, words: 'Mostly false', value: 2, best: 5 },
      appearances: [{ url: 'https://news.example/2', authors: [{ type: 'other', name: 'A. Writer' }] }],
    });
  });

  it('should follow references within a graph, as content systems write them', () => {
    const { records, problems } = readClaimReviews({
      '@graph': [
        { '@type': 'Organization', '@id': 'https://desk.example/#org', name: 'Desk' },
        {
          '@type': 'ClaimReview',
          claimReviewed: 'The bridge is closed',
          author: { '@id': 'https://desk.example/#org' },
          reviewRating: { '@type': 'Rating', alternateName: 'True' },
          itemReviewed: { '@id': '#claim' },
        },
        { '@type': 'Claim', '@id': '#claim', author: { '@type': 'Person', name: 'A. Mayor' } },
      ],
    });
    expect(problems).toEqual([]);
    expect(records).toMatchObject([
      { claim: '#claim', reviewers: [{ name: 'Desk' }], authors: [{ name: 'A. Mayor' }] },
    ]);
  });

  it('should name what it could not read, and read the rest', () => {
    const { records, problems } = readClaimReviews({
      '@type': 'ClaimReview',
      claimReviewed: 'x',
      author: [7, { '@type': 'Person', name: 'Maya' }],
      itemReviewed: [{ '@type': 'Claim', author: { '@type': 'Person' } }, { '@type': 'Claim' }],
    });
    expect(records).toMatchObject([{ text: 'x', reviewers: [{ name: 'Maya' }], authors: [] }]);
    expect(problems.map(({ path }) => path)).toEqual([
      '/itemReviewed',
      '/author/0',
      '/reviewRating',
      '/itemReviewed/author',
    ]);
  });

  it('should say what is wrong with the input, and where', () => {
    expect(readClaimReviews('{"a":').problems[0]).toMatchObject({ code: 'not-json', path: '' });
    expect(readClaimReviews([7]).problems).toMatchObject([{ code: 'not-an-object', path: '/0' }]);
    expect(readClaimReviews({ '@type': 'Article' }).problems).toMatchObject([{ code: 'missing' }]);
    expect(readClaimReviews({ '@graph': [{ '@type': 'ClaimReview' }] }).problems).toMatchObject([
      { code: 'missing', path: '/@graph/0/claimReviewed' },
    ]);
    const deep: unknown = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`);
    expect(readClaimReviews(deep).problems).toMatchObject([{ code: 'wrong-type' }]);
  });
});

describe('toClaimReviews', () => {
  const extraction = sample();

  it('should give a verdict its author, its place on the scale, where it was first said, and where it appears', () => {
    const written = toClaimReviews(extraction, {
      reviews: sampleReviews(),
      publisher: { name: 'مكتب التدقيق', url: 'https://desk.example/' },
      page: (_, number) => `https://desk.example/checks/${number}`,
      lang: 'ar',
    });
    expect(written.map((each) => each.reviewRating.name)).toEqual(['false', 'confirmed']);
    expect(written[0]).toMatchObject({
      url: 'https://desk.example/checks/2',
      author: { '@type': 'Organization', name: 'مكتب التدقيق' },
      reviewRating: { ratingValue: 1, worstRating: 1, bestRating: 5, alternateName: 'خاطئ' },
      itemReviewed: {
        author: { '@type': 'Person', name: 'سامي الحدّاد' },
        firstAppearance: { url: 'https://transport.example/opening' },
        appearance: [{ '@type': 'NewsArticle', url: 'https://news.example/tunnel?id=1#top' }],
      },
      citation: [{ url: 'https://transport.example/opening', keywords: 'origin' }],
    });
  });

  it('should name every relay as a place where the claim appears, and the origin as its author', () => {
    const [written] = toClaimReviews(extraction, { reviews: [review('c_delay', judged('disputed'))] });
    expect(written?.itemReviewed.author).toMatchObject({ name: 'مصدر مطلع' });
    expect(written?.itemReviewed.appearance?.[1]).toMatchObject({ publisher: { name: 'المدار' } });
    expect(written?.reviewRating).not.toHaveProperty('ratingValue');
  });

  it('should call a label as the team does', () => {
    const labels = [{ id: 'status:false', names: { ar: 'مفبرك', en: 'Fabricated' } }];
    const reviews = sampleReviews();
    expect(toClaimReviews(extraction, { reviews, labels })[0]?.reviewRating.alternateName).toBe('Fabricated');
  });

  it('should publish nothing while reviewers differ, and nothing that nobody judged', () => {
    const differing = { ...judged('unreviewed'), conflict: true };
    expect(toClaimReviews(extraction, { reviews: [review('c_title', differing)] })).toEqual([]);
    expect(toClaimReviews(extraction)).toEqual([]);
  });

  it('should walk through the text once, however many claims there are', () => {
    const reads = (copies: number): number => {
      const { meta, ...document } = extraction.document;
      let count = 0;
      const counted = {
        ...document,
        meta: { publisher: meta.publisher ?? '' },
        get text() {
          count += 1;
          return document.text;
        },
      };
      const claims = Array.from({ length: copies }, (_, copy) =>
        extraction.claims.map((claim) => ({ ...claim, id: `${claim.id}-${copy}` })),
      ).flat();
      const reviews = claims.map(({ id }) => review(id, judged('confirmed')));
      expect(toClaimReviews({ ...extraction, document: counted, claims }, { reviews })).toHaveLength(claims.length);
      return count;
    };
    expect(reads(8)).toBe(reads(1));
  });
});

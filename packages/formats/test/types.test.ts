import { extract } from '@isnad/core/all';
import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  FORMATS,
  readClaimReviews,
  readWebAnnotations,
  reviewedClaims,
  toBrat,
  toClaimReviews,
  toCsv,
  toProv,
  write,
  type AnnotationRecord,
  type BratFiles,
  type ClaimReviewJson,
  type ClaimReviewRecord,
  type Format,
  type FormatFile,
  type Problem,
  type ProvJson,
  type Review,
  type ReviewedClaim,
} from '../src/index.ts';

const extraction = extract('وذكرت وكالة رويترز نقلا عن وزارة المالية أن الشركة تأخرت عامين.');

/** What users infer, checked by the compiler; each test also runs. */
describe('the types that users infer', () => {
  it('should be those of each format, without an annotation', () => {
    expectTypeOf(toClaimReviews(extraction)).toEqualTypeOf<ClaimReviewJson[]>();
    expectTypeOf(toProv(extraction)).toEqualTypeOf<ProvJson>();
    expectTypeOf(toBrat(extraction)).toEqualTypeOf<BratFiles>();
    expectTypeOf(toCsv).returns.toBeString();
    expectTypeOf<ClaimReviewJson['@type']>().toEqualTypeOf<'ClaimReview'>();
    expect(toCsv(extraction)).toContain('رويترز');
  });

  it('should name every format, so that a choice can be complete', () => {
    expectTypeOf(FORMATS).items.toEqualTypeOf<Format>();
    const files = FORMATS.map((format) => write(format, extraction));
    expectTypeOf(files).items.toEqualTypeOf<FormatFile[]>();
    expect(files.flat().length).toBeGreaterThanOrEqual(FORMATS.length);
    // @ts-expect-error No such format.
    const misspelt: Format = 'claim-review';
    expect(FORMATS).not.toContain(misspelt);
  });

  it('should give back what was read, with what was wrong in it', () => {
    const back = readClaimReviews(toClaimReviews(extraction));
    expectTypeOf(back.records).toEqualTypeOf<readonly ClaimReviewRecord[]>();
    expectTypeOf(back.problems).toEqualTypeOf<readonly Problem[]>();
    expectTypeOf(readWebAnnotations({}, '').records).toEqualTypeOf<readonly AnnotationRecord[]>();
    expect(readClaimReviews(7).problems.map(({ code }) => code)).toEqual(['not-an-object']);
    // @ts-expect-error Words are anchored in a text: which?
    const without = (): unknown => readWebAnnotations({});
    expectTypeOf(without).toBeFunction();
  });

  it('should pair each claim with its review, or with none', () => {
    const pairs = reviewedClaims(extraction, []);
    expectTypeOf(pairs).toEqualTypeOf<ReviewedClaim[]>();
    expectTypeOf<ReviewedClaim['review']>().toEqualTypeOf<Review | null>();
    expect(pairs.map(({ review }) => review)).toEqual(extraction.claims.map(() => null));
    // @ts-expect-error A pair is read-only.
    const strike = (pair: ReviewedClaim): void => void (pair.review = null);
    expectTypeOf(strike).toBeFunction();
  });
});

import { describe, expect, it } from 'vitest';
import * as formats from '../src/index.ts';
import {
  annotationRecords,
  claimRecords,
  claimReviewRecords,
  explainClaim,
  FormatError,
  FORMATS,
  readWebAnnotations,
  toBrat,
  toClaimReviews,
  toCsv,
  toHtml,
  toNdjson,
  toNinjs,
  toProv,
  toReviewJson,
  toWebAnnotations,
  write,
  type Format,
} from '../src/index.ts';
import { sample } from './sample.ts';

/** What plain JavaScript can hand over. */
function code(run: () => unknown): string {
  try {
    run();
    return 'written';
  } catch (error) {
    return FormatError.isInstance(error) ? error.code : String(error);
  }
}

const writers: Readonly<Record<string, (extraction: never, options: never) => unknown>> = {
  ...{ annotationRecords, claimRecords, claimReviewRecords, toBrat, toClaimReviews, toCsv, toHtml, toNdjson },
  ...{ toNinjs, toProv, toReviewJson, toWebAnnotations },
};

const { document } = sample();
const noExtractions: readonly unknown[] = [
  ...[undefined, null, 7, 'x', [], {}, { document }],
  ...[
    { ...sample(), claims: {} },
    { ...sample(), claims: [null] },
    { ...sample(), claims: [{ id: 'c' }] },
  ],
  { ...sample(), document: { ...document, meta: undefined } },
];

describe('a wrong argument', () => {
  it.each(Object.entries(writers))('should be refused with a code by %s', (_name, run) => {
    for (const extraction of noExtractions)
      expect(code(() => run(extraction as never, undefined as never))).toBe('invalid-argument');
  });

  it.each(FORMATS)('should be refused with a code by write (%s)', (format) => {
    for (const extraction of noExtractions)
      expect(code(() => write(format, extraction as never))).toBe('invalid-argument');
    for (const options of [null, 7, { reviews: {} }, { reviews: [null] }, { reviews: [{ claim: 'c' }] }])
      expect(code(() => write(format, sample(), options as never))).toBe('invalid-argument');
  });

  it('should be a format that there is not', () => {
    for (const format of ['bogus', '', undefined, 'toString'])
      expect(code(() => write(format as Format, sample()))).toBe('unknown-format');
    expect(() => write('bogus' as Format, sample())).toThrow(/«bogus» is none of the formats: claimreview, /u);
  });

  const functions = Object.entries(formats).filter(
    (entry): entry is [string, never] => typeof entry[1] === 'function' && entry[0] !== 'FormatError',
  );
  it.each(functions)('should never be an error without a code: %s', (name, run: (...given: unknown[]) => unknown) => {
    const valid = sample();
    const { claims } = valid;
    const broken = [
      ...[{ chain: [null] }, { chain: [{}] }, { content: [null] }, { sourcing: {} }, { times: undefined }],
      { cue: undefined },
    ].map((fault) => ({ ...valid, claims: claims.map((claim) => ({ ...claim, ...fault })) }));
    const values: readonly unknown[] = [
      ...[undefined, null, 0, NaN, '', 'csv', true, 10n, Symbol('x'), () => 1, {}, Object.create(null), [], [null]],
      ...[[{}], new Map(), valid, claims[0], ...broken],
      ...[{ attributions: [null] }, { entities: [null] }, { diagnostics: undefined }].map((fault) => ({
        ...valid,
        ...fault,
      })),
      { ...valid, document: { ...document, blocks: null } },
    ];
    const raw = (...given: readonly unknown[]): readonly string[] => {
      const thrown = code(() => run(...given));
      return /^(?:written|invalid-argument|unknown-format)$/u.test(thrown) ? [] : [`${name}: ${thrown}`];
    };
    const found = values.flatMap((one) => [
      ...raw(one),
      ...values.flatMap((two) => [...raw(one, two), ...raw(one, two, null)]),
    ]);
    expect(found.slice(0, 3)).toEqual([]);
  });

  it('should be refused with a code where a claim is explained, and where annotations are read', () => {
    const [claim] = sample().claims;
    for (const extraction of [undefined, {}, { ...sample(), attributions: undefined }])
      expect(code(() => explainClaim(claim as never, extraction as never))).toBe('invalid-argument');
    expect(code(() => readWebAnnotations('[]', undefined as never))).toBe('invalid-argument');
  });
});

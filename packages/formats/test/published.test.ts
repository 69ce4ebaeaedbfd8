import { expect, it } from 'vitest';
import { toClaimReviews, toNinjs, toProv, toWebAnnotations } from '../src/index.ts';
import { sample, sampleReviews } from './sample.ts';

const reviews = sampleReviews();

/** When the article says that it was published, as three formats have it. */
function dates(published: string): readonly unknown[] {
  const { document, ...rest } = sample();
  const extraction = { ...rest, document: { ...document, meta: { ...document.meta, published } } };
  const [first] = toClaimReviews(extraction, { reviews });
  const [work] = (first?.itemReviewed.appearance ?? []).filter((each) => each['@type'] === 'NewsArticle');
  const [article] = toProv(extraction)['@graph'];
  const moment = article !== undefined && 'generatedAtTime' in article ? article.generatedAtTime : undefined;
  return [work?.datePublished, moment, toNinjs(extraction).contentCreated];
}

it.each([
  ['2025-08-16T09:30:00Z', true, true, true],
  ['2025-08-16T09:30:00.5+02:00', true, true, true],
  ['2025-08-16T09:30:00', true, true, false],
  ['2025-08-16T09:30', true, false, false],
  ['2025-08-16', true, false, false],
  ['2025-08-16 09:30', false, false, false],
  ['2025-08-16Tgarbage', false, false, false],
  ['2025-08-16T09:30:00Zgarbage', false, false, false],
  ['2025-08-16T25:00:00Z', false, false, false],
  ['2025-02-30', false, false, false],
  ['2025-02-30T09:30:00Z', false, false, false],
  ['nonsense', false, false, false],
])('should write %s as a date only where the format takes it', (published, ...written) => {
  expect(dates(published)).toEqual(written.map((isWritten) => (isWritten ? published : undefined)));
});

it.each(['javascript:alert(1)', 'data:text/html,x', 'https://desk:secret@host.example/', 'nowhere'])(
  'should link to no page that is none (%s)',
  (url) => {
    const linked = reviews.map((review) => ({
      ...review,
      evidence: [{ url, title: 'x', bearing: 'origin' as const }],
    }));
    for (const written of [
      toClaimReviews(sample(), { reviews: linked }),
      toWebAnnotations(sample(), { reviews: linked }),
    ])
      expect(JSON.stringify(written)).not.toContain(url);
  },
);

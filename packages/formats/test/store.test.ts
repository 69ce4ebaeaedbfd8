import {
  addArticle,
  appendReview,
  createFirstAdmin,
  listLabels,
  openStore,
  readReviews,
  saveLabel,
} from '@isnad/store';
import { expect, it } from 'vitest';
import { readClaimReviews, toClaimReviews, toCsv, toWebAnnotations, type Review } from '../src/index.ts';
import { sample } from './sample.ts';

it('should take the reviews and labels of the store as they are', async () => {
  const store = await openStore({ url: ':memory:' });
  try {
    await createFirstAdmin(store, { user: 'layla', name: 'ليلى' });
    const extraction = sample();
    const added = await addArticle(store, 'layla', { title: 'النفق', lang: 'ar', extraction, coreVersion: '1.0.0' });
    if (!added.ok) throw new Error(added.failure.code);
    const article = added.value.id;
    const link = { url: 'https://transport.example/opening', title: 'موعد الافتتاح', bearing: 'origin' as const };
    const written = await appendReview(store, 'layla', {
      id: 'event-0001',
      article,
      claim: 'c_opening',
      basedOn: null,
      kind: 'status',
      value: { label: 'false', links: [link], note: 'الموعد هو الأحد' },
    });
    expect(written.ok).toBe(true);
    const named = {
      id: 'status:false',
      facet: 'status',
      base: 'false',
      names: { ar: 'مفبرك', en: 'Fabricated' },
    } as const;
    expect(await saveLabel(store, 'layla', named)).toMatchObject({ ok: true });

    const read = await readReviews(store, 'layla', article);
    if (!read.ok) throw new Error(read.failure.code);
    const reviews: readonly Review[] = read.value.claims;
    const options = { reviews, labels: await listLabels(store), reviewers: { layla: 'ليلى' } };

    const { records } = readClaimReviews(toClaimReviews(extraction, options));
    expect(records).toMatchObject([
      {
        text: 'النفق سيُفتح … يوم السبت',
        reviewers: [{ name: 'ليلى' }],
        status: { label: 'false', words: 'Fabricated', explanation: 'الموعد هو الأحد' },
        evidence: [{ url: link.url, bearing: 'origin' }],
      },
    ]);
    expect(toCsv(extraction, options)).toContain(',false,');
    const assessing = toWebAnnotations(extraction, options).items.filter((each) => each.motivation === 'assessing');
    expect(assessing).toMatchObject([{ creator: { nickname: 'layla' } }]);
  } finally {
    await store.close();
  }
});

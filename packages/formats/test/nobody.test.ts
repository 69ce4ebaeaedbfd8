import type { Extraction } from '@isnad/core';
import { extract } from '@isnad/core/all';
import { describe, expect, it } from 'vitest';
import { FORMATS, toClaimReviews, toNinjs, toProv, write } from '../src/index.ts';

const MISSING = ['وقال إن الطريق مغلق.', 'He said the road was closed.'];
const RUMOURS = [
  ['يقال إن السد آمن.', 'يقال'],
  ['It is believed that the dam is safe.', 'It is believed'],
  ['The dam was reportedly closed.', 'reportedly'],
] as const;

/** As an extraction of before held whom nobody names. */
const asBefore = (extraction: Extraction): Extraction => ({
  ...extraction,
  claims: extraction.claims.map((claim) => ({
    ...claim,
    chain: claim.chain.map((hop) => ({ ...hop, names: hop.names.length === 0 ? [''] : hop.names })),
  })),
});

const agentsOf = (extraction: Extraction): unknown[] =>
  toProv(extraction)['@graph'].filter((node) => node['@type'] !== 'Entity');

describe('a missing link', () => {
  it.each(MISSING)('should never be written with an empty name: %s', (text) => {
    const extraction = extract(text);
    expect(extraction.claims[0]?.chain).toMatchObject([{ names: [], resolved: 'missing' }]);
    for (const read of [extraction, asBefore(extraction)])
      for (const format of FORMATS.filter((each) => each !== 'json' && each !== 'ndjson'))
        for (const { body } of write(format, read))
          expect(body, format).not.toMatch(/"(?:name|label)": ""|<bdi><\/bdi>|«»|“”/u);
    expect(toNinjs(extraction).infoSources).toBeUndefined();
    expect(agentsOf(extraction)).toEqual([]);
  });
});

it('should be shown where others of its chain are named', () => {
  const extraction = extract('Ruhl said the dam was safe.');
  const claims = extraction.claims.map((claim) => {
    const [origin] = claim.chain;
    const missing = {
      entity: 'e',
      names: [],
      type: 'unknown',
      anonymous: true,
      resolved: 'missing',
      mention: null,
    } as const;
    return origin === undefined
      ? claim
      : {
          ...claim,
          chain: [
            { ...missing, role: 'speaker' as const },
            { ...origin, role: 'relay' as const },
          ],
        };
  });
  const read = { ...extraction, claims };
  expect(write('csv', read)[0]?.body).toContain(',? > Ruhl,');
  expect(write('webannotation', read)[0]?.body).toContain('"? ← Ruhl"');
});

describe('a rumour', () => {
  it.each(RUMOURS)('should be nobody whom a format names: %s', (text, words) => {
    const extraction = extract({ text, publisher: 'المدار' });
    expect(extraction.claims[0]?.chain).toMatchObject([{ names: [words], anonymous: true, mention: null }]);
    expect(extraction.claims[0]?.sourcing).toMatchObject({ origin: 'rumour', access: 'none', distance: 1 });
    expect(toNinjs(extraction).infoSources).toMatchObject([{ name: 'المدار', role: 'publisher' }]);
    expect(agentsOf(extraction)).toMatchObject([{ label: 'المدار' }]);
    expect(write('html', extraction)[0]?.body).not.toContain('class="speakers"');
    const [id = ''] = extraction.claims.map((claim) => claim.id);
    const judgements = [{ reviewer: 'r', label: 'false' as const, at: '2026-01-02T03:04:05Z' }];
    const nothing = { label: 'unchecked' as const, judgements: [], settlement: null, conflict: false };
    const reviews = [
      { claim: id, status: { ...nothing, label: 'false' as const, judgements }, sourcing: nothing, notes: [] },
    ];
    const [review] = toClaimReviews(extraction, { reviews: reviews as never });
    expect(review).toBeDefined();
    expect(JSON.stringify(review?.itemReviewed.author ?? null)).toBe('null');
  });

  it('should leave who passed it on: a relay is somebody', () => {
    const extraction = extract('ونقلت صحيفة المدار أنه يقال إن السد آمن.');
    const [claim] = extraction.claims;
    if (claim?.sourcing.origin !== 'rumour') return;
    expect(toNinjs(extraction).infoSources).toMatchObject([{ role: 'relay' }]);
  });
});

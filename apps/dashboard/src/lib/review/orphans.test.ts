import type { ClaimReview } from '@isnad/store';
import { describe, expect, it } from 'vitest';
import type { ClaimView } from '@isnad/store';
import { isOpenOrphan, nearest } from './orphans.ts';

const facet = { label: 'unreviewed', conflict: false, judgements: [], settlement: null, earlier: [] };
const nothing = {
  ...{
    state: 'orphaned',
    struck: false,
    sourcing: facet,
    status: facet,
    notes: [],
    evidence: [],
    corrections: [],
    outdated: [],
  },
} as unknown as ClaimReview;
const note = { event: 'n', reviewer: 'r', at: '', text: 'x' };

describe('isOpenOrphan', () => {
  it('should count only what still says something without a claim', () => {
    expect(isOpenOrphan({ ...nothing, notes: [note] })).toBe(true);
    expect(isOpenOrphan(nothing)).toBe(false);
    expect(isOpenOrphan({ ...nothing, notes: [note], struck: true })).toBe(false);
    expect(isOpenOrphan({ ...nothing, notes: [note], state: 'present' })).toBe(false);
  });
});

describe('nearest', () => {
  const view = (number: number, text: string, struck = false): ClaimView =>
    ({ id: `c${number}`, number, claim: { text }, review: { struck } }) as unknown as ClaimView;

  it('should put first what shares most words, whatever its spelling of alef and marks', () => {
    const views = [view(1, 'باعت الشركة مصنعها'), view(2, 'إنّ الخُطّة ناجحةٌ جدا'), view(3, 'الخطة')];
    expect(nearest(['ان الخطة ناجحة'], views, 2).map(({ id }) => id)).toEqual(['c2', 'c3']);
  });

  it('should not offer what was struck', () => {
    expect(nearest(['الخطة'], [view(1, 'الخطة', true)], 5)).toEqual([]);
  });
});

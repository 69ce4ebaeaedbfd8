import { extract } from '@isnad/core/all';
import { describe, expect, it } from 'vitest';
import type { CorrectionValue } from '../schema/review.ts';
import { claimViews } from './claim-views.ts';
import type { ClaimReview } from './judgement.ts';

const extraction = extract('عنوان الخبر\n\nقال الوزير أحمد سالم إن الخطة ناجحة.\n\nوأعلنت الشركة أرباحها.');
const { text } = extraction.document;

function review(
  claim: string,
  corrections: readonly CorrectionValue[] = [],
  more: Partial<ClaimReview> = {},
): ClaimReview {
  const facet = { conflict: false, judgements: [], settlement: null, earlier: [], earlierSettlement: null };
  return {
    claim,
    article: 'article',
    state: 'present',
    section: 'body',
    quote: { exact: [], prefix: '', suffix: '', position: 0 },
    version: 1,
    position: 0,
    sourcing: { label: 'unchecked', ...facet },
    status: { label: 'unreviewed', ...facet },
    conflict: false,
    judged: false,
    notes: [],
    evidence: [],
    corrections: corrections.map((value, index) => ({
      event: `event-${index}`,
      reviewer: 'r',
      at: '',
      version: 1,
      value,
    })),
    outdated: [],
    struck: false,
    undone: [],
    last: null,
    ...more,
  };
}

const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const claim = extraction.claims.find((each) => each.text.includes('الخطة'));
const id = claim?.id ?? '';

describe('claimViews', () => {
  it('should show a claim as it was read, with its rule, where nothing was corrected', () => {
    const [view] = claimViews(extraction, [review(id)], 1);
    expect(view?.claim).toEqual(claim);
    expect(view?.corrected).toBe(false);
    expect(view?.rule).not.toBe('');
  });

  it('should tell a claim as its corrected chain has it: narrated without a source, indirect once it has one', () => {
    const without: CorrectionValue = { correction: 'source', chain: [], cue: null, medium: null };
    const hop = { names: ['سامي الراعي'], type: 'person' as const, mention: null, anonymous: false };
    const [view] = claimViews(extraction, [review(id, [without])], 1);
    expect([view?.claim.speech, view?.claim.chain]).toEqual(['narrated', []]);
    const [again] = claimViews(extraction, [review(id, [without, { ...without, chain: [hop] }])], 1);
    expect([again?.claim.speech, again?.claim.chain[0]?.names]).toEqual(['indirect', hop.names]);
  });

  it('should apply the last correction of each sort, and no correction of another text', () => {
    const boundary: CorrectionValue = { correction: 'boundary', content: [spanOf('الخطة')] };
    const kind = { correction: 'kind', kind: 'prediction' } as const;
    const [view] = claimViews(
      extraction,
      [review(id, [{ correction: 'boundary', content: [spanOf('ناجحة')] }, boundary, kind])],
      1,
    );
    expect([view?.claim.text, view?.claim.kind, view?.corrected]).toEqual(['الخطة', 'prediction', true]);
    const [untouched] = claimViews(extraction, [review(id, [boundary])], 2);
    expect(untouched?.claim.text).toBe(claim?.text);
  });

  it('should number added claims among the others in reading order, and leave orphaned ones out', () => {
    const add: CorrectionValue = {
      correction: 'add',
      section: 'body',
      content: [spanOf('عنوان')],
      cue: null,
      chain: [{ names: ['مصدر'], type: 'unknown', mention: null, anonymous: true }],
      medium: null,
      speech: 'indirect',
      kind: 'event',
      certainty: 'certain',
      polarity: 'positive',
    };
    const views = claimViews(
      extraction,
      [review(id), review('added-1', [add], { state: 'added' }), review('gone', [], { state: 'orphaned' })],
      1,
    );
    expect(views.map((view) => [view.number, view.id])).toEqual([
      [1, 'added-1'],
      [2, id],
    ]);
    expect(views[0]?.claim.sourcing.flags).toContain('anonymous-origin');
  });
});

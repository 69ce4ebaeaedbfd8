import type { ClaimReview } from '@isnad/store';
import { describe, expect, it } from 'vitest';
import { wordsTakenBack } from './words-taken-back.ts';

const link = { url: 'https://a.example', title: 'البيان', bearing: 'origin' };
const review = {
  status: { judgements: [{ event: 'one', note: 'تنفيه الرياض', links: [], origins: null }] },
  sourcing: { judgements: [{ event: 'two', note: '', links: [link], origins: 0 }] },
  notes: [{ event: 'three', text: 'للسؤال' }],
  evidence: [{ event: 'four', ...link, title: '' }],
} as unknown as ClaimReview;

describe('wordsTakenBack', () => {
  it('should give what was typed with an event, and null where nothing was', () => {
    expect(wordsTakenBack(review, 'one')).toEqual({ note: 'تنفيه الرياض' });
    expect(wordsTakenBack(review, 'two')).toEqual({
      link: 'https://a.example',
      linkTitle: 'البيان',
      bearing: 'origin',
      origins: '0',
    });
    expect(wordsTakenBack(review, 'three')).toEqual({ note: 'للسؤال' });
    expect(wordsTakenBack(review, 'four')).toEqual({ link: 'https://a.example', bearing: 'origin' });
    expect(wordsTakenBack(review, 'elsewhere')).toBeNull();
  });
});

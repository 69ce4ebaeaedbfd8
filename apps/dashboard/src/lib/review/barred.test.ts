import { describe, expect, it } from 'vitest';
import { barredFrom } from './barred.ts';

const sami = { id: 'sami', role: 'reviewer' } as const;
const laila = { id: 'laila', role: 'editor' } as const;
const part = (reviewer: string, submitted: string | null, blind = false) => ({ reviewer, submitted, blind });
const article = (state: string, ...assignments: ReturnType<typeof part>[]) => ({ state, assignments });

describe('barredFrom', () => {
  it('should let whoever may judge do so', () => {
    expect(barredFrom(article('open'), sami)).toBeNull();
    expect(barredFrom(article('in-review', part('sami', null), part('omar', '2026-01-01')), sami)).toBeNull();
    expect(barredFrom(article('in-review', part('sami', '2026-01-01'), part('omar', null)), laila)).toBeNull();
  });

  it('should tell the reason that the store would give', () => {
    expect(barredFrom(article('open'), { id: 'nour', role: 'reader' })).toBe('reader');
    expect(barredFrom({ ...article('final'), archived: '2026-01-01' }, laila)).toBe('archived');
    expect(barredFrom(article('final', part('sami', '2026-01-01')), laila)).toBe('final');
    expect(barredFrom(article('submitted', part('sami', '2026-01-01')), laila)).toBe('submitted');
    expect(barredFrom(article('in-review', part('sami', '2026-01-01'), part('omar', null)), sami)).toBe('part');
  });

  it('should keep others out of a blind review until both have submitted', () => {
    const blind = article('in-review', part('sami', null), part('omar', null, true));
    expect(barredFrom(blind, laila)).toBe('blind');
    expect(barredFrom(blind, sami)).toBeNull();
    expect(barredFrom(article('submitted', part('sami', '1'), part('omar', '1', true)), laila)).toBe('submitted');
  });
});

import { describe, expect, it } from 'vitest';
import { labelNames, teamInForce } from './label-names.ts';

const label = (id: string, facet: 'status' | 'sourcing', ar: string, en: string) => {
  return { id, facet, base: 'misleading', names: { ar, en }, retired: false, position: 0 } as never;
};
const labels = [
  label('status:misleading', 'status', 'فيه لبس', 'Ambiguous'),
  label('own-1', 'status', 'خارج سياقه', 'Out of context'),
];

describe('labelNames', () => {
  it("should say the team's own label, then its name for ours, then ours", () => {
    const { status, sourcing } = labelNames(labels, 'en');
    expect([status('misleading', 'own-1'), status('misleading'), status('misleading', 'unknown')]).toEqual([
      'Out of context',
      'Ambiguous',
      'Ambiguous',
    ]);
    expect(labelNames(labels, 'ar').status('misleading', 'own-1')).toBe('خارج سياقه');
    expect([status('false'), sourcing('misleading')]).toEqual(['خاطئ', 'misleading']);
  });
});

describe('teamInForce', () => {
  const judged = (...teams: (string | null)[]) => teams.map((team) => ({ label: 'misleading', team }));
  it('should be the one by which all judgements agree, or the one by which they were settled', () => {
    const facet = { label: 'misleading', settlement: null };
    expect(teamInForce({ ...facet, judgements: judged('own-1', 'own-1') })).toBe('own-1');
    expect(teamInForce({ ...facet, judgements: judged('own-1', null) })).toBeNull();
    expect(teamInForce({ ...facet, judgements: judged('own-1'), settlement: { team: null } })).toBeNull();
    expect(teamInForce({ ...facet, judgements: judged(null, 'own-1'), settlement: { team: 'own-2' } })).toBe('own-2');
    expect(teamInForce({ ...facet, judgements: [] })).toBeNull();
  });
});

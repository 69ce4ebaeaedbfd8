import { describe, expect, it } from 'vitest';
import { cohenKappa, krippendorffAlpha } from './agreement.ts';

/** So many pairs of two labels. */
const times = (count: number, one: string, other: string) => Array.from({ length: count }, () => [one, other] as const);

/** Observers in rows, units in columns, a dot for a missing value: turned into the values of each unit. */
const byUnit = (...observers: readonly string[]) => {
  const rows = observers.map((row) => row.split(' '));
  return (rows[0] ?? []).map((_, unit) => rows.flatMap((row) => (row[unit] === '.' ? [] : [row[unit] ?? ''])));
};

describe("Cohen's kappa", () => {
  it('should be 0.4 for the grant proposals of the textbook table (20, 5, 10, 15)', () => {
    const pairs = [
      ...times(20, 'yes', 'yes'),
      ...times(5, 'yes', 'no'),
      ...times(10, 'no', 'yes'),
      ...times(15, 'no', 'no'),
    ];
    const { kappa, observed, expected } = cohenKappa(pairs);
    expect(observed).toBeCloseTo(0.7, 10);
    expect(expected).toBeCloseTo(0.5, 10);
    expect(kappa).toBeCloseTo(0.4, 10);
  });

  it('should tell apart two tables with the same observed agreement (45, 15, 25, 15 and 25, 35, 5, 35)', () => {
    const first = [...times(45, 'y', 'y'), ...times(15, 'y', 'n'), ...times(25, 'n', 'y'), ...times(15, 'n', 'n')];
    const second = [...times(25, 'y', 'y'), ...times(35, 'y', 'n'), ...times(5, 'n', 'y'), ...times(35, 'n', 'n')];
    expect(cohenKappa(first).kappa).toBeCloseTo(0.1304, 4);
    expect(cohenKappa(second).kappa).toBeCloseTo(0.2593, 4);
  });

  it('should not be a number where chance alone would always agree, or nothing was compared', () => {
    expect(cohenKappa(times(5, 'confirmed', 'confirmed')).kappa).toBeNull();
    expect(cohenKappa([]).kappa).toBeNull();
  });
});

describe("Krippendorff's alpha, nominal, by the worked examples of its author", () => {
  it('should be 0.095 for two observers of binary data without gaps', () => {
    const { alpha } = krippendorffAlpha(byUnit('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'));
    expect(alpha).toBeCloseTo(0.095, 3);
  });

  it('should be 0.692 for two observers of nominal data without gaps', () => {
    const { alpha } = krippendorffAlpha(byUnit('a a b b d c c c e d d a', 'b a b b b c c c e d d d'));
    expect(alpha).toBeCloseTo(0.692, 3);
  });

  it('should be 0.743 for four observers who left gaps', () => {
    const { alpha, claims } = krippendorffAlpha(
      byUnit(
        '1 2 3 3 2 1 4 1 2 . . .',
        '1 2 3 3 2 2 4 1 2 5 . 3',
        '. 3 3 3 2 3 4 2 2 5 1 .',
        '1 2 3 3 2 4 4 1 2 5 1 .',
      ),
    );
    expect(alpha).toBeCloseTo(0.743, 3);
    expect(claims).toBe(11);
  });

  it('should not be a number where only one label was used, or nobody shared a claim', () => {
    expect(
      krippendorffAlpha([
        ['a', 'a'],
        ['a', 'a'],
      ]).alpha,
    ).toBeNull();
    expect(krippendorffAlpha([['a'], ['b']]).alpha).toBeNull();
  });
});

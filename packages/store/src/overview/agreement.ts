/** How far two reviewers agree beyond chance. */
export interface Kappa {
  /** 1 full agreement, 0 as by chance; null where chance alone would always agree, or there is nothing to compare. */
  readonly kappa: number | null;
  /** The share of claims on which they gave the same label. */
  readonly observed: number;
  readonly expected: number;
  readonly claims: number;
}

/**
 * Cohen's kappa of two reviewers who labelled the same claims.
 *
 * @example cohenKappa([['confirmed', 'confirmed'], ['false', 'disputed']]).observed // 0.5
 */
export function cohenKappa(pairs: readonly (readonly [string, string])[]): Kappa {
  const claims = pairs.length;
  if (claims === 0) return { kappa: null, observed: 0, expected: 0, claims };
  const first = frequencies(pairs.map(([label]) => label));
  const second = frequencies(pairs.map(([, label]) => label));
  const observed = pairs.filter(([one, other]) => one === other).length / claims;
  let expected = 0;
  for (const [label, count] of first) expected += (count / claims) * ((second.get(label) ?? 0) / claims);
  return { kappa: expected === 1 ? null : (observed - expected) / (1 - expected), observed, expected, claims };
}

/** How far any number of reviewers agree, each of whom may have left claims out. */
export interface Alpha {
  /** 1 full agreement, 0 as by chance; null where there is nothing to compare, or only one label was ever used. */
  readonly alpha: number | null;
  /** Claims that at least two labelled; the others tell nothing. */
  readonly claims: number;
}

/**
 * Krippendorff's alpha for nominal labels.
 *
 * @param units for each claim the labels that it got, from those who labelled it
 * @example krippendorffAlpha([['confirmed', 'confirmed'], ['false', 'false'], ['false']]).alpha // 1
 */
export function krippendorffAlpha(units: readonly (readonly string[])[]): Alpha {
  const pairable = units.filter((labels) => labels.length > 1);
  const all = frequencies(pairable.flat());
  const total = pairable.reduce((sum, labels) => sum + labels.length, 0);
  let disagreement = 0;
  for (const labels of pairable) {
    let same = 0;
    for (const count of frequencies(labels).values()) same += count * (count - 1);
    disagreement += (labels.length * (labels.length - 1) - same) / (labels.length - 1);
  }
  let chance = total * (total - 1);
  for (const count of all.values()) chance -= count * (count - 1);
  if (chance === 0) return { alpha: null, claims: pairable.length };
  return { alpha: 1 - ((total - 1) * disagreement) / chance, claims: pairable.length };
}

function frequencies(labels: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}

import type { FeatureNames, Features } from '../packages/core/src/text/features.ts';

/** The names of the features that something tells, in its order, as often as it tells them. */
export function namesOf({ heads, tails }: FeatureNames, tell: (features: Features) => void): string[] {
  const names: string[] = [];
  tell({ add: (head, name, tail = 0) => void names.push(`${heads[head] ?? ''}${name}${tails[tail] ?? ''}`) });
  return names;
}

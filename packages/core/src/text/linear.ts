/** A linear model over named features; its weights are data, written by tools/train. */
export interface LinearModel {
  readonly classes: readonly string[];
  readonly bias: readonly number[];
  /** One weight a class, in the order of `classes`. */
  readonly weights: Readonly<Record<string, readonly number[]>>;
}

/** The score of each class: bias plus the weights of the features that are present. */
export function scores(model: LinearModel, features: Iterable<string>): number[] {
  const totals = [...model.bias];
  for (const feature of features) {
    if (!Object.hasOwn(model.weights, feature)) continue;
    model.weights[feature]?.forEach((weight, k) => {
      totals[k] = (totals[k] ?? 0) + weight;
    });
  }
  return totals;
}

/** The class with the highest score; the first listed among equals. */
export function classify(model: LinearModel, features: Iterable<string>): string {
  const totals = scores(model, features);
  let best = 0;
  totals.forEach((total, k) => {
    if (total > (totals[best] ?? -Infinity)) best = k;
  });
  return model.classes[best] ?? '';
}

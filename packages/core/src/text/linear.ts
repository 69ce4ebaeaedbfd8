/** A linear model over named features; its weights are data, written by tools/train. */
export interface LinearModel {
  readonly classes: readonly string[];
  readonly bias: readonly number[];
  /** One weight a class, in the order of `classes`. */
  readonly weights: Readonly<Record<string, readonly number[]>>;
}

/** A model made ready for reading: weights by feature. */
interface Compiled {
  readonly bias: Float64Array;
  readonly weights: ReadonlyMap<string, Float64Array>;
}

const compiled = new WeakMap<LinearModel, Compiled>();

function compile(model: LinearModel): Compiled {
  const ready: Compiled = {
    bias: Float64Array.from(model.bias),
    weights: new Map(
      Object.entries(model.weights).map(([feature, weights]) => [feature, Float64Array.from(weights)] as const),
    ),
  };
  compiled.set(model, ready);
  return ready;
}

/** The score of each class: bias plus the weights of the features that are present. */
export function scores(model: LinearModel, features: Iterable<string>): Float64Array {
  const { bias, weights } = compiled.get(model) ?? compile(model);
  const totals = bias.slice();
  for (const feature of features) {
    const own = weights.get(feature);
    if (own === undefined) continue;
    for (let k = 0; k < own.length; k++) totals[k] = (totals[k] ?? 0) + (own[k] ?? 0);
  }
  return totals;
}

/** The class with the highest score; the first listed among equals. */
export function classify(model: LinearModel, features: Iterable<string>): string {
  const totals = scores(model, features);
  let best = 0;
  for (let k = 1; k < totals.length; k++) if ((totals[k] ?? 0) > (totals[best] ?? -Infinity)) best = k;
  return model.classes[best] ?? '';
}

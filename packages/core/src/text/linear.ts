/** A linear model over named features; its weights are data, written by tools/train. */
export interface LinearModel {
  readonly classes: readonly string[];
  readonly bias: readonly number[];
  /** One weight a class, in the order of `classes`. */
  readonly weights: Readonly<Record<string, readonly number[]>> | PackedWeights | WeightColumns;
}

/** Weights in few letters, for a model of many features: "act:belief -1,,2" is a feature with its weights, nothing for none. */
export interface PackedWeights {
  /** How many of the numbers in `lines` make one. */
  readonly perUnit: number;
  /** One feature a line. */
  readonly lines: string;
}

/** {@link PackedWeights} in fewer letters still: all features, and then all their weights, one letter each. */
export interface WeightColumns {
  readonly perUnit: number;
  readonly features: readonly string[];
  readonly values: string;
}

/** The letter of a weight of nothing. A backslash would be written as two in a string, and is left out. */
const ZERO = 0x4f;
const BACKSLASH = 0x5c;
/** Weights of more parts than this are cut down to it: letters end at the tilde. */
const MOST = 0x7e - 1 - ZERO;

function letterOf(parts: number): string {
  const unit = ZERO + Math.max(-MOST, Math.min(MOST, parts));
  return String.fromCharCode(unit < BACKSLASH ? unit : unit + 1);
}

function partsAt(values: string, at: number): number {
  const unit = values.charCodeAt(at);
  return (unit < BACKSLASH ? unit : unit - 1) - ZERO;
}

/** Weights by line as weights by column, features in the order of their letters. */
export function columnsOf({ perUnit, lines }: PackedWeights): WeightColumns {
  const rows = lines
    .trim()
    .split('\n')
    .map((line) => ({ feature: line.slice(0, line.lastIndexOf(' ')), parts: line.slice(line.lastIndexOf(' ') + 1) }))
    .sort((a, b) => (a.feature < b.feature ? -1 : 1));
  return {
    perUnit,
    features: rows.map(({ feature }) => feature),
    values: rows.map(({ parts }) => parts.split(',').map(Number).map(letterOf).join('')).join(''),
  };
}

/** A model made ready for reading: weights by feature. */
interface Compiled {
  readonly bias: Float64Array;
  readonly weights: ReadonlyMap<string, Float64Array>;
}

const compiled = new WeakMap<LinearModel, Compiled>();

function compile(model: LinearModel): Compiled {
  const ready: Compiled = { bias: Float64Array.from(model.bias), weights: rowsOf(model.weights) };
  compiled.set(model, ready);
  return ready;
}

function rowsOf(weights: LinearModel['weights']): ReadonlyMap<string, Float64Array> {
  const rows = new Map<string, Float64Array>();
  if (isColumns(weights)) {
    const { features, values, perUnit } = weights;
    const width = values.length / features.length;
    features.forEach((feature, at) => {
      rows.set(
        feature,
        Float64Array.from({ length: width }, (_, k) => partsAt(values, at * width + k) / perUnit),
      );
    });
    return rows;
  }
  if (!isPacked(weights)) {
    for (const [feature, row] of Object.entries(weights)) rows.set(feature, Float64Array.from(row));
    return rows;
  }
  for (const line of weights.lines.trim().split('\n')) {
    const space = line.lastIndexOf(' ');
    const row = Float64Array.from(line.slice(space + 1).split(','), (number) => Number(number) / weights.perUnit);
    // Joined, it is a string of its own and no slice of the lines: tables compare it faster.
    rows.set([line.slice(0, 1), line.slice(1, space)].join(''), row);
  }
  return rows;
}

function isColumns(weights: LinearModel['weights']): weights is WeightColumns {
  return 'values' in weights && typeof weights.values === 'string';
}

function isPacked(weights: LinearModel['weights']): weights is PackedWeights {
  return 'lines' in weights && typeof weights.lines === 'string';
}

/** Packs weights, rounded to one `perUnit`-th; features whose weights are all smaller than `least` such parts are left out. */
export function packWeights(
  weights: Readonly<Record<string, readonly number[]>>,
  perUnit: number,
  least: number,
): PackedWeights {
  const lines = Object.entries(weights).flatMap(([feature, row]) => {
    const parts = row.map((weight) => Math.round(weight * perUnit));
    if (parts.every((part) => Math.abs(part) < least)) return [];
    return [`${feature} ${parts.map((part) => (part === 0 ? '' : String(part))).join(',')}`];
  });
  return { perUnit, lines: lines.join('\n') };
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

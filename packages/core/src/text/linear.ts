/** A linear model over named features; its weights are data, written by tools/train. */
export interface LinearModel {
  readonly classes: readonly string[];
  readonly bias: readonly number[];
  /** The share of each class among all examples, where it matters. */
  readonly usual?: readonly number[];
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

/** The names of the features of a model, and their weights one after the other, as many for each as there are classes. */
interface WeightTable {
  readonly features: readonly string[];
  readonly weights: Float64Array;
}

export function tableOf(packed: LinearModel['weights']): WeightTable {
  if (isColumns(packed)) {
    const { features, values, perUnit } = packed;
    return { features, weights: Float64Array.from(values, (_, at) => partsAt(values, at) / perUnit) };
  }
  if (!isPacked(packed))
    return { features: Object.keys(packed), weights: Float64Array.from(Object.values(packed).flat()) };
  const features: string[] = [];
  const weights: number[] = [];
  for (const line of packed.lines.trim().split('\n')) {
    const space = line.lastIndexOf(' ');
    for (const part of line.slice(space + 1).split(',')) weights.push(Number(part) / packed.perUnit);
    // Joined, it is a string of its own and no slice of the lines: tables compare it faster.
    features.push([line.slice(0, 1), line.slice(1, space)].join(''));
  }
  return { features, weights: Float64Array.from(weights) };
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

const rowsOf = new WeakMap<LinearModel, ReadonlyMap<string, Float64Array>>();

function compile(model: LinearModel): ReadonlyMap<string, Float64Array> {
  const { features, weights } = tableOf(model.weights);
  const width = model.bias.length;
  const rows = new Map(features.map((feature, row) => [feature, weights.subarray(row * width, (row + 1) * width)]));
  rowsOf.set(model, rows);
  return rows;
}

/** The score of each class: bias plus the weights of the features that are present. */
export function scores(model: LinearModel, features: Iterable<string>): Float64Array {
  const rows = rowsOf.get(model) ?? compile(model);
  const totals = new Float64Array(model.bias);
  for (const feature of features) {
    const own = rows.get(feature);
    if (own === undefined) continue;
    for (let k = 0; k < own.length; k++) totals[k] = (totals[k] ?? 0) + (own[k] ?? 0);
  }
  return totals;
}

/** The class with the highest score; the first listed among equals. */
export function bestOf({ classes }: Pick<LinearModel, 'classes'>, totals: Float64Array): string {
  let best = 0;
  for (let k = 1; k < totals.length; k++) if ((totals[k] ?? 0) > (totals[best] ?? -Infinity)) best = k;
  return classes[best] ?? '';
}

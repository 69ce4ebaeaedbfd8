import { tableOf, type LinearModel } from './linear.ts';

/** The parts of the names of features around what changes in them: 'verb-class:' … '+past'. */
export interface FeatureNames {
  readonly heads: readonly string[];
  readonly tails: readonly string[];
}

/** Where features are put: their weights are added up when articles are read, their names are kept when a model is trained. */
export interface Features {
  /** A feature by its name; head and tail are places in {@link FeatureNames}. Names come from closed lists, since none is forgotten. */
  add(head: number, name: string, tail?: number): void;
}

/** Adds up the weights of features, each once, without putting a name together. */
class FeatureSum implements Features {
  readonly totals: Float64Array;
  readonly #bias: Float64Array;
  readonly #weights: Float64Array;
  readonly #rowByName: ReadonlyMap<string, number>;
  readonly #names: FeatureNames;
  /** The row of weights by name, for each head and tail; -1 for a feature without any. */
  readonly #rows: (Map<string, number> | undefined)[] = [];
  /** The round in which a feature was last met, by row. */
  readonly #met: Int32Array;
  #round = 0;

  constructor(model: LinearModel, names: FeatureNames) {
    const { features, weights } = tableOf(model.weights);
    this.#bias = Float64Array.from(model.bias);
    this.totals = this.#bias.slice();
    this.#weights = weights;
    this.#rowByName = new Map(features.map((feature, row) => [feature, row]));
    this.#names = names;
    this.#met = new Int32Array(features.length);
  }

  /** Forgets the features of before. */
  clear(): this {
    this.totals.set(this.#bias);
    this.#round++;
    return this;
  }

  add(head: number, name: string, tail = 0): void {
    const row = this.#rows[head * this.#names.tails.length + tail]?.get(name) ?? this.#find(head, name, tail);
    if (row < 0 || this.#met[row] === this.#round) return;
    this.#met[row] = this.#round;
    const { totals } = this;
    const from = row * totals.length;
    for (let k = 0; k < totals.length; k++) totals[k] = (totals[k] ?? 0) + (this.#weights[from + k] ?? 0);
  }

  #find(head: number, name: string, tail: number): number {
    const { heads, tails } = this.#names;
    const row = this.#rowByName.get((heads[head] ?? '') + name + (tails[tail] ?? '')) ?? -1;
    (this.#rows[head * tails.length + tail] ??= new Map<string, number>()).set(name, row);
    return row;
  }
}

const sums = new WeakMap<LinearModel, FeatureSum>();

/** The sum of a model, with no feature in it: one for all articles, since names are looked up once. */
export function emptySum(model: LinearModel, names: FeatureNames): FeatureSum {
  let sum = sums.get(model);
  if (sum === undefined) sums.set(model, (sum = new FeatureSum(model, names)));
  return sum.clear();
}

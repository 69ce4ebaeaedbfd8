import type { Reader } from '../reading/reader.ts';

/** How much the other claims of an article weigh against what a claim shows itself. */
const WEIGHT = 0.5;
/** How many claims of a usual article stand beside those of this one, so that a few of them do not decide alone. */
const USUAL = 3;

/**
 * What the claims of an article are, taken together: a column judges and a report tells what happened, so that a claim in doubt is read
 * as the others in the same voice, the article's own or that of its sources.
 */
export class KindPool {
  readonly #usual: readonly number[];
  readonly #sums: readonly [Float64Array, Float64Array];
  readonly #counts = [0, 0];

  /** @param usual the share of each kind among all claims. */
  constructor(usual: readonly number[]) {
    this.#usual = usual;
    this.#sums = [new Float64Array(usual.length), new Float64Array(usual.length)];
  }

  /** Adds a claim by its scores; gives how probable each kind is by them. */
  add(told: boolean, scores: Float64Array): Float64Array {
    const top = Math.max(...scores);
    const shares = scores.map((score) => Math.exp(score - top));
    const total = shares.reduce((sum, share) => sum + share);
    const sums = this.#sums[told ? 1 : 0];
    shares.forEach((share, k) => {
      shares[k] = share / total;
      sums[k] = (sums[k] ?? 0) + share / total;
    });
    this.#counts[told ? 1 : 0] = (this.#counts[told ? 1 : 0] ?? 0) + 1;
    return shares;
  }

  /** The scores of a claim that was added, with those of the others: to be asked once all are. */
  settle(told: boolean, scores: Float64Array, own: Float64Array): Float64Array {
    const sums = this.#sums[told ? 1 : 0];
    const others = (this.#counts[told ? 1 : 0] ?? 1) - 1;
    return scores.map((score, k) => {
      const usual = this.#usual[k] ?? 1;
      const share = ((sums[k] ?? 0) - (own[k] ?? 0) + USUAL * usual) / (others + USUAL);
      return score + WEIGHT * Math.log(share / usual);
    });
  }
}

const pools = new WeakMap<Reader, KindPool>();

/** The pool of the article that a reader reads. */
export function poolOf(reader: Reader, usual: readonly number[]): KindPool {
  let pool = pools.get(reader);
  if (pool === undefined) pools.set(reader, (pool = new KindPool(usual)));
  return pool;
}

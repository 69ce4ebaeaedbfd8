/**
 * Trains the model that reads the kind of a claim: multinomial logistic regression over the features of core/src/6-claim/kind-features.ts.
 *
 *   tsx tools/train-kinds.ts --gold DIR [--gold DIR …] [--labels FILE --corpus FILE] [--also DIR …] [--test DIR] [--write] [--confusions] [--show GOLD>READ]
 *
 * Claims of `--also` weigh as much as labels, those of `--gold` more. The weights as they are shipped come from the development set and the
 * own fixtures as `--gold`, `kind-labels.ndjson`, and what join-annotations.ts writes of all its sets as `--also`.
 *
 * Prints the accuracy on articles left out (ten folds by article), for each source of examples, and on those of --test, which are never
 * trained on; where asked, the confusions of --gold and the claims of one of them. --write stores the weights trained on all examples.
 */
import { writeFileSync } from 'node:fs';
import { bestOf, packWeights, scores, type LinearModel, type PackedWeights } from '../packages/core/src/text/linear.ts';
import { KindPool } from '../packages/core/src/6-claim/kind-pool.ts';
import { goldExamples, labelledExamples, type Example } from './kind-examples.ts';

const KINDS = ['directive', 'commitment', 'prediction', 'condition', 'evaluation', 'measure', 'event', 'state'];
/** How much an annotated claim weighs against a labelled one: fully annotated articles are what is measured by. */
const ANNOTATED = 2;
const STRENGTH = 14;
/** Single words are many and seldom met: they are held back more than classes and signs. */
const WORD_STRENGTH = 2;
/** What a plain reading by rules comes to is believed until the examples tell otherwise, so that it is hardly held back. */
const GUESS_STRENGTH = 0.05;
const LEAF_STRENGTH = 0.035;
const EPOCHS = 300;
const FOLDS = 10;
/** As many features are kept, and the model is fitted again without the others: those left out take nothing with them. */
const KEPT = 340;
/** Weights are kept in quarters: finer ones tell no more of articles left out. */
const PER_UNIT = 4;
const LEAST = 1;

type Trained = LinearModel & { readonly weights: PackedWeights };

/** The model over the features that tell most. */
function train(examples: readonly Example[]): Trained {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const met = [...counts].filter(([, count]) => count >= 2);
  const { table } = fit(examples, met.map(([feature]) => feature).sort());
  // A weight says more where it is met more often, though not as much more.
  const worth = ([feature, count]: [string, number]): number =>
    Math.max(...(table[feature] ?? []).map(Math.abs)) * count ** 0.25;
  const kept = met.sort((a, b) => worth(b) - worth(a) || (a[0] < b[0] ? -1 : 1)).slice(0, KEPT);
  return fit(examples, kept.map(([feature]) => feature).sort()).model;
}

/** Full-batch gradient descent with L2; deterministic. */
function fit(
  examples: readonly Example[],
  features: readonly string[],
): { readonly model: Trained; readonly table: Readonly<Record<string, readonly number[]>> } {
  const index = new Map(features.map((feature, k) => [feature, k]));
  const rows = examples.map((example) =>
    Int32Array.from(example.features.flatMap((feature) => index.get(feature) ?? [])),
  );
  const targets = examples.map((example) => KINDS.indexOf(example.kind));
  const size = KINDS.length;
  const bias = features.length * size;
  const weights = new Float64Array(bias + size);
  const penalty = new Float64Array(weights.length);
  features.forEach((feature, f) => penalty.fill(strengthOf(feature), f * size, (f + 1) * size));
  const squares = new Float64Array(weights.length).fill(1e-8);
  const gradient = new Float64Array(weights.length);
  const totals = new Float64Array(size);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let w = 0; w < weights.length; w++) gradient[w] = at(penalty, w) * at(weights, w);
    rows.forEach((row, r) => {
      const weight = examples[r]?.annotated === true ? ANNOTATED : 1;
      for (let k = 0; k < size; k++) totals[k] = at(weights, bias + k);
      for (const f of row) for (let k = 0; k < size; k++) totals[k] = at(totals, k) + at(weights, f * size + k);
      const top = Math.max(...totals);
      let sum = 0;
      for (let k = 0; k < size; k++) sum += totals[k] = Math.exp(at(totals, k) - top);
      for (let k = 0; k < size; k++) {
        const error = weight * (at(totals, k) / sum - (targets[r] === k ? 1 : 0));
        totals[k] = error;
        gradient[bias + k] = at(gradient, bias + k) + error;
      }
      for (const f of row)
        for (let k = 0; k < size; k++) gradient[f * size + k] = at(gradient, f * size + k) + at(totals, k);
    });
    for (let w = 0; w < weights.length; w++) {
      const slope = at(gradient, w);
      squares[w] = at(squares, w) + slope * slope;
      weights[w] = at(weights, w) - (0.5 * slope) / Math.sqrt(at(squares, w));
    }
  }
  const rounded = (w: number): number => Math.round(at(weights, w) * 100) / 100;
  const table: Record<string, number[]> = {};
  features.forEach((feature, f) => {
    table[feature] = Array.from({ length: size }, (_, k) => at(weights, f * size + k));
  });
  const model: Trained = {
    classes: KINDS,
    bias: Array.from({ length: size }, (_, k) => rounded(bias + k)),
    usual: KINDS.map(
      (kind) => Math.round((1000 * examples.filter((e) => e.kind === kind).length) / examples.length) / 1000,
    ),
    weights: packWeights(table, PER_UNIT, LEAST),
  };
  return { model, table };
}

function strengthOf(feature: string): number {
  const [group] = feature.split(':');
  if (group === 'guess') return STRENGTH * GUESS_STRENGTH;
  if (group === 'leaf') return STRENGTH * LEAF_STRENGTH;
  return group === 'cue' || group === 'first' ? STRENGTH * WORD_STRENGTH : STRENGTH;
}

function at(array: Float64Array, index: number): number {
  return array[index] ?? 0;
}

const args = process.argv.slice(2);
const valuesOf = (name: string): string[] => args.flatMap((arg, k) => (arg === name ? [args[k + 1] ?? ''] : []));
const [shown] = valuesOf('--show');
const gold = goldExamples(valuesOf('--gold'));
const labelled = [
  ...labelledExamples(valuesOf('--labels'), valuesOf('--corpus')),
  ...goldExamples(valuesOf('--also')).map((example) => ({ ...example, annotated: false })),
];
const examples = [...gold, ...labelled];
const confusions = new Map<string, number>();

/** The kinds of examples of whole articles, in their order: where no plain sign decides, those of one article speak for one another. */
function readAll(model: LinearModel, tested: readonly Example[]): string[] {
  const pools = new Map<string, KindPool>();
  const settled = tested.map((example) => {
    let pool = pools.get(example.article);
    if (pool === undefined) pools.set(example.article, (pool = new KindPool(model.usual ?? [])));
    const { sure } = example;
    if (sure !== null) return () => sure;
    const own = scores(model, example.features);
    const told = !example.features.includes('narrated');
    const shares = pool.add(told, own);
    return () => bestOf(model, pool.settle(told, own, shares));
  });
  return settled.map((settle) => settle());
}

/** How many examples are read as annotated; the rest is counted as confusions. */
function test(model: LinearModel, tested: readonly Example[]): number {
  let right = 0;
  const kinds = readAll(model, tested);
  for (const [at, example] of tested.entries()) {
    const kind = kinds[at] ?? '';
    if (kind === example.kind) right++;
    else {
      const confusion = `${example.kind}>${kind}`;
      confusions.set(confusion, (confusions.get(confusion) ?? 0) + 1);
      if (confusion === shown) console.log(example.words);
    }
  }
  return right;
}

function rightOf(model: LinearModel, tested: readonly Example[]): number {
  const kinds = readAll(model, tested);
  return tested.filter(({ kind }, at) => kinds[at] === kind).length;
}

const foldOf = new Map<string, number>();
for (const set of [gold, labelled])
  [...new Set(set.map(({ article }) => article))].forEach((article, k) => foldOf.set(article, k % FOLDS));
let right = 0;
let rightOfLabelled = 0;
for (let fold = 0; fold < FOLDS; fold++) {
  const isHeld = ({ article }: Example): boolean => foldOf.get(article) === fold;
  const model = train(examples.filter((example) => !isHeld(example)));
  right += test(model, gold.filter(isHeld));
  rightOfLabelled += rightOf(model, labelled.filter(isHeld));
}
const share = (count: number, all: readonly Example[]): string =>
  `${(count / all.length).toFixed(3)} on ${all.length} claims`;
console.log(`${share(right, gold)} of annotated articles left out`);
if (labelled.length > 0) console.log(`${share(rightOfLabelled, labelled)} of labelled articles left out`);
const unseen = goldExamples(valuesOf('--test'));
if (unseen.length > 0) {
  const model = train(examples);
  console.log(`${share(rightOf(model, unseen), unseen)} of --test`);
}
if (args.includes('--confusions'))
  for (const [confusion, count] of [...confusions].sort((a, b) => b[1] - a[1])) console.log(`${count} ${confusion}`);
if (args.includes('--write')) {
  const model = train(examples);
  const { lines } = model.weights;
  writeFileSync(
    new URL('../packages/core/src/languages/ar/lexicon/kind-model.ts', import.meta.url),
    `// GENERATED by tools/train-kinds.ts from annotated articles: weights of the words and signs by which the kind of a claim is read.
import type { LinearModel } from '../../../text/linear.ts';

// prettier-ignore
export const kindModel: LinearModel = {
  classes: ${JSON.stringify(model.classes)},
  bias: [${model.bias.join(',')}],
  usual: [${(model.usual ?? []).join(',')}],
  weights: {
    perUnit: ${PER_UNIT},
    lines: \`
${lines}
\`,
  },
};
`,
  );
  console.log(`${lines.split('\n').length} features written`);
}

/**
 * Trains the model that reads the kind of a claim: multinomial logistic regression over the features of core/src/6-claim/kind-features.ts.
 *
 *   tsx tools/train-kinds.ts --gold DIR [--gold DIR …] [--test DIR] [--write] [--confusions] [--show GOLD>READ]
 *
 * Prints the accuracy on articles left out (ten folds by article) and on those of --test, which are never trained on; where asked, the
 * confusions and the claims of one of them. --write stores the weights trained on all of --gold.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentOf, layOut } from '../packages/core/src/1-read/read.ts';
import { segment } from '../packages/core/src/2-segment/segment.ts';
import { tokenize } from '../packages/core/src/2-segment/tokenize.ts';
import { mention } from '../packages/core/src/3-mention/mention.ts';
import { evidenceOf } from '../packages/core/src/6-claim/facets.ts';
import { kindFeatures } from '../packages/core/src/6-claim/kind-features.ts';
import { kindBySign } from '../packages/core/src/6-claim/kind-rules.ts';
import { ar } from '../packages/core/src/ar.ts';
import type { CueFrame } from '../packages/core/src/model/index.ts';
import { Reader, type Range } from '../packages/core/src/reading/reader.ts';
import { classify, packWeights, type LinearModel, type PackedWeights } from '../packages/core/src/text/linear.ts';

interface Quoted {
  readonly text: string;
  readonly nth: number;
}
interface GoldClaim {
  readonly p: number;
  readonly content: readonly (string | Quoted)[];
  readonly cue: string | Quoted | null;
  readonly chain: readonly unknown[];
  readonly speech: string;
  readonly kind: string;
}
interface GoldDocument {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly claims: readonly GoldClaim[];
}
interface Example {
  readonly article: string;
  readonly words: string;
  readonly kind: string;
  /** What a plain sign decides before the model is asked. */
  readonly sure: string | null;
  readonly features: readonly string[];
}

const KINDS = ['directive', 'commitment', 'prediction', 'condition', 'evaluation', 'measure', 'event', 'state'];
const STRENGTH = 1;
/** Single words are many and seldom met: they are held back more than classes and signs. */
const WORD_STRENGTH = 2;
const EPOCHS = 150;
const FOLDS = 10;
/** Weights are kept in twentieths, and a feature whose weights are all below this many is left out: finer ones tell no more of articles left out. */
const PER_UNIT = 20;
const LEAST = 3;

function locate(paragraph: string, quoted: string | Quoted): { start: number; end: number } | null {
  const { text, nth } = typeof quoted === 'string' ? { text: quoted, nth: 1 } : quoted;
  let at = -1;
  for (let k = 0; k < nth; k++) at = paragraph.indexOf(text, at + 1);
  return at < 0 ? null : { start: at, end: at + text.length };
}

function examplesOf(doc: GoldDocument): Example[] {
  const text = [doc.title, ...doc.paragraphs].join('\n\n');
  const tokens = tokenize(text);
  const document = documentOf(layOut(text), 'ar', tokens);
  const segments = segment({ document, tokens });
  const reader = new Reader(document, ar.lexicon(), segments, mention(segments, ar.lexicon()));
  const starts: number[] = [];
  let offset = doc.title.length + 2;
  for (const paragraph of doc.paragraphs) {
    starts.push(offset);
    offset += paragraph.length + 2;
  }
  const rangeOf = (span: { start: number; end: number }, base: number): Range => {
    let from = 0;
    while (from < reader.items.length && (reader.items[from]?.end ?? 0) <= base + span.start) from++;
    let to = from;
    while (to < reader.items.length && (reader.items[to]?.start ?? 0) < base + span.end) to++;
    return { from, to };
  };
  return doc.claims.flatMap((claim): Example[] => {
    const paragraph = doc.paragraphs[claim.p] ?? '';
    const base = starts[claim.p] ?? 0;
    const pieces = claim.content.flatMap((quoted) => {
      const span = locate(paragraph, quoted);
      return span === null ? [] : [rangeOf(span, base)];
    });
    if (pieces.length === 0) return [];
    const cueSpan = claim.cue === null || claim.cue === undefined ? null : locate(paragraph, claim.cue);
    const cueAt = cueSpan === null ? -1 : rangeOf(cueSpan, base).from;
    const cue = cueAt < 0 ? null : reader.lex(cueAt);
    const frame: CueFrame | null = claim.chain.length > 0 ? (cue?.cue ?? { act: 'statement' }) : null;
    const lemma = cue?.cueLemma ?? '';
    const evidence = evidenceOf(reader, pieces);
    return [
      {
        article: doc.id,
        words: `${frame === null ? '' : `(${lemma}) `}${pieces.map((piece) => reader.words(piece)).join(' … ')}`,
        kind: claim.kind,
        sure: kindBySign(evidence, frame),
        features: kindFeatures(reader, pieces, evidence, { frame, lemma, direct: claim.speech === 'direct' }),
      },
    ];
  });
}

/** Full-batch gradient descent with L2; deterministic. */
function train(examples: readonly Example[]): LinearModel & { readonly weights: PackedWeights } {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const features = [...counts]
    .filter(([, count]) => count >= 2)
    .map(([feature]) => feature)
    .sort();
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
      for (let k = 0; k < size; k++) totals[k] = at(weights, bias + k);
      for (const f of row) for (let k = 0; k < size; k++) totals[k] = at(totals, k) + at(weights, f * size + k);
      const top = Math.max(...totals);
      let sum = 0;
      for (let k = 0; k < size; k++) sum += totals[k] = Math.exp(at(totals, k) - top);
      for (let k = 0; k < size; k++) {
        const error = at(totals, k) / sum - (targets[r] === k ? 1 : 0);
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
  return {
    classes: KINDS,
    bias: Array.from({ length: size }, (_, k) => rounded(bias + k)),
    weights: packWeights(table, PER_UNIT, LEAST),
  };
}

function strengthOf(feature: string): number {
  return STRENGTH * (/^(?:cue|first):/u.test(feature) ? WORD_STRENGTH : 1);
}

function at(array: Float64Array, index: number): number {
  return array[index] ?? 0;
}

function examplesIn(paths: readonly string[]): Example[] {
  const files = paths.flatMap((path) => {
    if (!statSync(path).isDirectory()) return [path];
    return readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.json') && !file.endsWith('case.json'))
      .sort()
      .map((file) => join(path, file));
  });
  // One article may stand in two directories.
  const documents = new Map<string, GoldDocument>();
  for (const file of files) {
    const document = JSON.parse(readFileSync(file, 'utf8')) as GoldDocument;
    documents.set(document.paragraphs.join('\n'), document);
  }
  return [...documents.values()].flatMap(examplesOf);
}

const args = process.argv.slice(2);
const valuesOf = (name: string): string[] => args.flatMap((arg, k) => (arg === name ? [args[k + 1] ?? ''] : []));
const [shown] = valuesOf('--show');
const examples = examplesIn(valuesOf('--gold'));
const articles = [...new Set(examples.map((example) => example.article))];
const confusions = new Map<string, number>();

/** How many examples are read as annotated; the rest is counted as confusions. */
function test(model: LinearModel, tested: readonly Example[]): number {
  let right = 0;
  for (const example of tested) {
    const read = example.sure ?? classify(model, example.features);
    if (read === example.kind) right++;
    else {
      const confusion = `${example.kind}>${read}`;
      confusions.set(confusion, (confusions.get(confusion) ?? 0) + 1);
      if (confusion === shown) console.log(example.words);
    }
  }
  return right;
}

let right = 0;
for (let fold = 0; fold < FOLDS; fold++) {
  const held = new Set(articles.filter((_, k) => k % FOLDS === fold));
  const model = train(examples.filter((example) => !held.has(example.article)));
  const tested = examples.filter((example) => held.has(example.article));
  right += test(model, tested);
}
console.log(
  `${(right / examples.length).toFixed(3)} on ${examples.length} claims of ${articles.length} articles left out`,
);
const unseen = examplesIn(valuesOf('--test'));
if (unseen.length > 0)
  console.log(`${(test(train(examples), unseen) / unseen.length).toFixed(3)} on ${unseen.length} claims of --test`);
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

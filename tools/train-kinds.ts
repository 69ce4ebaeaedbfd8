/**
 * Trains the model that reads the kind of a claim: multinomial logistic regression over the features of core/src/6-claim/kind-features.ts.
 *
 *   tsx tools/train-kinds.ts --gold DIR [--gold DIR …] [--write]
 *
 * Prints the accuracy on articles left out (ten folds by article); --write stores the weights trained on all of them.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentOf, layOut } from '../packages/core/src/1-read/read.ts';
import { segment } from '../packages/core/src/2-segment/segment.ts';
import { tokenize } from '../packages/core/src/2-segment/tokenize.ts';
import { mention } from '../packages/core/src/3-mention/mention.ts';
import { evidenceOf } from '../packages/core/src/6-claim/facets.ts';
import { kindBySign } from '../packages/core/src/6-claim/kind-rules.ts';
import { kindFeatures, speakersOf } from '../packages/core/src/6-claim/kind-features.ts';
import { ar } from '../packages/core/src/ar.ts';
import type { CueFrame } from '../packages/core/src/model/index.ts';
import { Reader, type Range } from '../packages/core/src/reading/reader.ts';
import { classify, type LinearModel } from '../packages/core/src/text/linear.ts';

interface Quoted {
  readonly text: string;
  readonly nth?: number;
}
interface GoldClaim {
  readonly p: number;
  readonly content: readonly (string | Quoted)[];
  readonly cue: string | Quoted | null;
  readonly chain: readonly { readonly names: readonly string[] }[];
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
  readonly kind: string;
  readonly features: readonly string[];
  readonly show: string;
  readonly sure: string | null;
}

const WORDS = Number(process.env.WORDS ?? 4);
const SMALL = 0.05;
const KINDS = ['directive', 'commitment', 'prediction', 'condition', 'evaluation', 'measure', 'event', 'state'];

function locate(paragraph: string, quoted: string | Quoted): { start: number; end: number } | null {
  const { text, nth } = typeof quoted === 'string' ? { text: quoted, nth: 1 } : { nth: 1, ...quoted };
  let at = -1;
  for (let k = 0; k < nth; k++) at = paragraph.indexOf(text, at + 1);
  return at < 0 ? null : { start: at, end: at + text.length };
}

function examplesOf(doc: GoldDocument): Example[] {
  const text = [doc.title, ...doc.paragraphs].join('\n\n');
  const tokens = tokenize(text);
  const document = documentOf(layOut(text), 'ar', tokens);
  const segments = segment({ document, tokens });
  const reader = new Reader(document, ar, segments, mention(segments, ar));
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
    const attributed = claim.chain.length > 0;
    const frame: CueFrame | null = attributed ? (cue?.cue ?? { act: 'statement' }) : null;
    const evidence = evidenceOf(reader, pieces);
    const speakers = speakersOf(claim.chain[0]?.names ?? [], ar.definition.affixes.article);
    const context = { frame, lemma: cue?.cueLemma ?? '', direct: claim.speech === 'direct', speakers };
    const features = kindFeatures(reader, pieces, evidence, context);
    return [
      {
        article: doc.id,
        kind: claim.kind,
        features,
        show:
          `[${attributed ? (cue?.cueLemma ?? '-') : 'N'}] ` +
          pieces
            .map((x) => reader.words(x))
            .join(' … ')
            .slice(0, 150),
      },
    ];
  });
}

/** Words are many and seldom met: they are held back more than classes and signs. */
function holdBack(feature: string): number {
  return /^(?:w|verb|cue|first):/u.test(feature) ? WORDS : 1;
}

/** Full-batch gradient descent with L2; deterministic. */
function train(examples: readonly Example[], strength: number, minimum = 2): LinearModel {
  const counts = new Map<string, number>();
  for (const example of examples)
    for (const feature of example.features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const features = [...counts]
    .filter(([, count]) => count >= minimum)
    .map(([feature]) => feature)
    .sort();
  const index = new Map(features.map((feature, k) => [feature, k]));
  const rows = examples.map((example) =>
    Int32Array.from(example.features.flatMap((feature) => index.get(feature) ?? [])),
  );
  const targets = examples.map((example) => KINDS.indexOf(example.kind));
  const size = KINDS.length;
  const weights = new Float64Array((features.length + 1) * size);
  const penalty = new Float64Array(weights.length);
  features.forEach((feature, f) => penalty.fill(strength * holdBack(feature), f * size, (f + 1) * size));
  const squares = new Float64Array(weights.length).fill(1e-8);
  const gradient = new Float64Array(weights.length);
  const totals = new Float64Array(size);
  const bias = features.length * size;
  for (let epoch = 0; epoch < 150; epoch++) {
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
    const row = Array.from({ length: size }, (_, k) => rounded(f * size + k));
    if (row.some((weight) => Math.abs(weight) >= SMALL)) table[feature] = row;
  });
  return { classes: KINDS, bias: Array.from({ length: size }, (_, k) => rounded(bias + k)), weights: table };
}

function at(array: Float64Array, index: number): number {
  return array[index] ?? 0;
}

const args = process.argv.slice(2);
const paths = args.flatMap((arg, k) => (arg === '--gold' ? [args[k + 1] ?? ''] : []));
const files = paths.flatMap((path) => {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json') && !file.endsWith('case.json'))
    .sort()
    .map((file) => join(path, file));
});
const examples = files.flatMap((file) => examplesOf(JSON.parse(readFileSync(file, 'utf8')) as GoldDocument));
if (process.env.SHOWF) {
  const n: Record<string, Record<string, number>> = {};
  for (const e of examples) for (const f of e.features) if (!/^(w|cue|verb|first):/.test(f)) { const r = (n[f] ??= {}); r[e.kind] = (r[e.kind] ?? 0) + 1; }
  for (const f of (process.env.SHOWF === 'class' ? Object.keys(n).filter((f) => /^(class|verb-class|lead|first-class|judging|number|amount|being)[^+]*$/.test(f)).sort() : process.env.SHOWF.split(' '))) console.log(f, JSON.stringify(n[f]));
}
const articles = [...new Set(examples.map((example) => example.article))];
for (const strength of (process.env.L2 ?? '0.5,1,2,4').split(',').map(Number)) {
  const conf: Record<string, number> = {};
  let right = 0;
  for (let fold = 0; fold < 10; fold++) {
    const held = new Set(articles.filter((_, k) => k % 10 === fold));
    const model = train(
      examples.filter((example) => !held.has(example.article)),
      strength,
    );
    for (const example of examples) {
      if (!held.has(example.article)) continue;
      const c = example.sure ?? classify(model, example.features);
      if (c === example.kind) right++;
      else if (process.env.SHOW === example.kind + '>' + c)
        console.log(example.show, '\n   ', example.features.filter((f) => !f.startsWith('w:')).join(' '));
      else conf[example.kind + '>' + c] = (conf[example.kind + '>' + c] ?? 0) + 1;
    }
  }
  console.log(
    `L2 ${strength}: ${(right / examples.length).toFixed(3)} on ${examples.length} claims of ${articles.length} articles left out`,
  );
  if (process.env.CONF)
    console.log(
      Object.entries(conf)
        .sort((a, b) => b[1] - a[1])
        .slice(0, 16)
        .map((e) => e.join(' '))
        .join('; '),
    );
}
if (args.includes('--write')) {
  const model = train(examples, 1);
  const lines = Object.entries(model.weights).map(
    ([feature, row]) => `  ${JSON.stringify(feature)}: [${row.join(',')}],`,
  );
  writeFileSync(
    new URL('../packages/core/src/languages/ar/lexicon/kind-model.ts', import.meta.url),
    `// GENERATED by tools/train-kinds.ts from annotated articles: weights of the words and signs by which the kind of a claim is read.
import type { LinearModel } from '../../../text/linear.ts';

// prettier-ignore
export const kindModel: LinearModel = {
  classes: ${JSON.stringify(model.classes)},
  bias: [${model.bias.join(',')}],
  weights: {
${lines.map((line) => '  ' + line).join('\n')}
  },
};
`,
  );
  console.log(`${lines.length} features written`);
}

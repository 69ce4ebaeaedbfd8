import type { Hop, Speech } from '../model/index.ts';
import type { AttributionDraft } from '../reading/draft.ts';
import type { Range, Reader } from '../reading/reader.ts';
import { Tag } from '../languages/language.ts';
import { scores, type LinearModel } from '../text/linear.ts';

/** How the claim lies in its sentence: from where to where that reaches in items, and how many claims it holds. */
export interface Surroundings {
  readonly from: number;
  readonly to: number;
  readonly claims: number;
}

/** The probability that content and origin of a claim are right, by the model of its language. */
export function confidence(...claim: Parameters<typeof confidenceFeatures>): number {
  const [reader] = claim;
  return confidenceOf(reader.language.definition.confidence, confidenceFeatures(...claim));
}

/** How the claim was read and what speaks for a slip: the features of the confidence model. */
export function confidenceFeatures(
  reader: Reader,
  pieces: readonly Range[],
  attribution: AttributionDraft | null,
  hops: readonly Hop[],
  speech: Speech,
  sentence: Surroundings,
): string[] {
  const features: string[] = [speech];
  if (attribution === null) features.push('narrated');
  else {
    features.push('attributed', `complement:${attribution.complement}`, `rule:${attribution.rule}`);
    const [origin] = hops;
    if (origin !== undefined)
      features.push(`origin:${origin.resolved}`, `type:${origin.type}`, origin.anonymous ? 'anonymous' : 'named');
    features.push(hops.length > 2 ? 'hops:3' : `hops:${hops.length}`);
    if (attribution.parent !== null) features.push('nested');
    if (attribution.cue === null) features.push('no-cue');
  }
  let words = 0;
  let finite = 0;
  let cues = 0;
  let commas = 0;
  let relatives = 0;
  for (const piece of pieces)
    for (let i = piece.from; i < piece.to; i++) {
      if (reader.isComma(i)) commas++;
      if (!reader.isWord(i)) continue;
      words++;
      if (reader.isFinite(i)) finite++;
      if (reader.lex(i).cue !== null && reader.lex(i).cueForm === 'finite') cues++;
      if (reader.has(i, Tag.Relative)) relatives++;
    }
  features.push(WORDS(words), SENTENCE(sentence.to - sentence.from), BESIDE(sentence.claims));
  features.push(FINITE(finite), COMMAS(commas));
  if (cues > 0) features.push('cue-inside', attribution === null ? 'cue-inside-narrated' : 'cue-inside-attributed');
  if (relatives > 0) features.push('relative-inside');
  if (pieces.length > 1) features.push('pieces');
  const first = pieces[0];
  if (first !== undefined) features.push(reader.isFinite(first.from) ? 'verb-first' : 'noun-first');
  return features;
}

/** The probability that content and origin are right, to two decimals; 0.5 without a model. */
export function confidenceOf(model: LinearModel | undefined, features: readonly string[]): number {
  if (model === undefined) return 0.5;
  const [score = 0] = scores(model, features);
  return Math.round(100 / (1 + Math.exp(-score))) / 100;
}

/** Names the range that a number is in; names that are put together once are found faster. */
function ranges(name: string, edges: readonly number[]): (value: number) => string {
  const names = [...edges.map((edge) => `${name}:≤${edge}`), `${name}:>${edges.at(-1) ?? 0}`];
  return (value) => {
    let at = 0;
    while (value > (edges[at] ?? Infinity)) at++;
    return names[at] ?? '';
  };
}

const WORDS = ranges('words', [3, 6, 12, 20, 30, 45]);
const SENTENCE = ranges('sentence', [15, 30, 50, 80]);
const BESIDE = ranges('beside', [1, 2, 3, 5]);
const FINITE = ranges('finite', [0, 1, 2, 4]);
const COMMAS = ranges('commas', [0, 1, 3]);

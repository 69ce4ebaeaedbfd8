import type { Kind } from '../model/index.ts';
import type { Range, Reader } from '../reading/reader.ts';
import { emptySum } from '../text/features.ts';
import { bestOf } from '../text/linear.ts';
import type { Evidence } from './facets.ts';
import type { ClaimContext } from '../reading/reading.ts';
import { KIND_FEATURES } from './kind-feature-names.ts';
import { kindFeatures } from './kind-features.ts';
import { kindByRule, kindBySign } from './kind-rules.ts';
import { poolOf } from './kind-pool.ts';
import { predicateOf } from './predicate.ts';

/** Classes of verbs that tell of what lasts, in a headline too. */
const LASTING: ReadonlySet<string> = new Set([
  'stative',
  'being',
  'lasting',
  'mental',
  'habitual',
  'ability',
  'needing',
]);

/**
 * The kind of a claim: by the model of its language, or by rule where the language has none. What it gives is to be asked once all claims
 * of the article are read, since in doubt they speak for one another.
 *
 * «بلغ معدل التضخم 13.6%» → measure; «تعهد بإغلاق الموقع» → commitment.
 */
export function kindOf(
  reader: Reader,
  pieces: readonly Range[],
  evidence: Evidence,
  context: ClaimContext,
): () => Kind {
  const { model } = reader.language.definition.facets;
  const { frame, headline } = context;
  if (model === undefined) {
    const kind = kindByRule(evidence, frame);
    return () => kind;
  }
  const predicate = predicateOf(reader, pieces, frame === null);
  const sure = kindBySign(evidence, predicate, frame);
  if (sure !== null) return () => sure;
  const sum = emptySum(model, KIND_FEATURES);
  kindFeatures(sum, reader, pieces, evidence, predicate, context);
  const scores = sum.totals.slice();
  const pool = poolOf(reader, model.usual ?? []);
  // A title tells in the present what the article tells in the past.
  const own = headline ? null : pool.add(frame !== null, scores);
  const { verb, tense, classes } = predicate;
  const lasts = classes.some((name) => LASTING.has(name));
  const done = isReported(reader, pieces, context);
  return () => {
    const kind = bestOf(model, own === null ? scores : pool.settle(frame !== null, scores, own)) as Kind;
    if (done && kind === 'commitment') return 'event';
    const tells = kind === 'state' || (kind === 'evaluation' && !classes.includes('judging'));
    return headline && tells && verb >= 0 && tense === 'present' && !lasts ? 'event' : kind;
  };
}

/** «أفاد شهود بوقوع انفجار», «اعترف بقتل زوجته»: a deed that one reports or owns up to binds nobody. */
function isReported(reader: Reader, pieces: readonly Range[], { frame }: ClaimContext): boolean {
  if (frame?.act !== 'report' && frame?.act !== 'confirmation') return false;
  const first = pieces[0]?.from ?? 0;
  return reader.lex(first).preposition !== '' && !reader.isFinite(first);
}

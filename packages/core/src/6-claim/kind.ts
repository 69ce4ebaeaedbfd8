import type { Kind } from '../model/index.ts';
import type { Range, Reader } from '../reading/reader.ts';
import { emptySum } from '../text/features.ts';
import { bestOf } from '../text/linear.ts';
import type { Evidence } from './facets.ts';
import type { ClaimContext } from '../reading/reading.ts';
import { KIND_FEATURES } from './kind-feature-names.ts';
import { kindFeatures } from './kind-features.ts';
import { kindByRule, kindBySign } from './kind-rules.ts';
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
 * The kind of a claim: by the model of its language, or by rule where the language has none.
 *
 * «بلغ معدل التضخم 13.6%» → measure; «تعهد بإغلاق الموقع» → commitment.
 */
export function kindOf(reader: Reader, pieces: readonly Range[], evidence: Evidence, context: ClaimContext): Kind {
  const { model } = reader.language.definition.facets;
  if (model === undefined) return kindByRule(evidence, context.frame);
  const predicate = predicateOf(reader, pieces, context.frame === null);
  const sure = kindBySign(evidence, predicate, context.frame);
  if (sure !== null) return sure;
  const sum = emptySum(model, KIND_FEATURES);
  kindFeatures(sum, reader, pieces, evidence, predicate, context);
  const kind = bestOf(model, sum.totals) as Kind;
  const { verb, tense, classes } = predicate;
  const lasts = classes.some((name) => LASTING.has(name));
  return context.headline && kind === 'state' && verb >= 0 && tense === 'present' && !lasts ? 'event' : kind;
}

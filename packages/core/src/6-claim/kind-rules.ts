import { Facet } from '../languages/lexicon.ts';
import type { CueFrame, Kind } from '../model/index.ts';
import type { Evidence } from './facets.ts';
import type { Predicate } from './predicate.ts';

/** The kind by fixed order, as the guidelines list it: what a language without a model gives, and one sign among others with one. */
export function kindByRule(evidence: Evidence, frame: CueFrame | null): Kind {
  const { bits } = evidence;
  if (frame?.directive === true || frame?.act === 'demand') return 'directive';
  if (frame?.commitment === true || frame?.act === 'promise') return 'commitment';
  if ((bits & Facet.Directive) !== 0) return 'directive';
  if ((bits & Facet.Condition) !== 0) return 'condition';
  if (frame?.act === 'expectation' || evidence.hasFuture || (bits & Facet.Prediction) !== 0) return 'prediction';
  if (frame !== null && isJudgement(frame)) return 'evaluation';
  if ((bits & Facet.Measure) !== 0 && evidence.numbers > 0) return 'measure';
  if ((bits & Facet.Evaluation) !== 0 && frame !== null) return 'evaluation';
  if (evidence.firstPerson && frame !== null && !evidence.hasPast) return 'evaluation';
  if (evidence.hasPast) return 'event';
  if (evidence.numbers > 1 && (bits & Facet.Measure) !== 0) return 'measure';
  return evidence.firstVerb < 0 && frame !== null ? 'event' : 'state';
}

export function isJudgement(frame: CueFrame): boolean {
  const { act } = frame;
  if (frame.judgement === true || frame.feeling === true) return true;
  return act === 'accusation' || act === 'praise' || act === 'condemnation' || act === 'belief';
}

/**
 * The kind where a sign leaves no doubt, whatever else stands in the clause; null otherwise.
 *
 * «طالب بإطلاق سراحهم» → directive; «قال إنه يجب وقف الحرب» → directive; «إذا سقط المطر تأجل السباق» → condition.
 */
export function kindBySign(evidence: Evidence, predicate: Predicate, frame: CueFrame | null): Kind | null {
  const { tense, classes } = predicate;
  const is = (name: string): boolean => classes.includes(name);
  if (frame?.directive === true || frame?.act === 'demand') return 'directive';
  if (frame?.commitment === true || frame?.act === 'promise') return 'commitment';
  // «أعرب عن استعداده للتعاون», «أكد عزم الحكومة على الإصلاح».
  if (frame !== null && evidence.opening.includes('intending')) return 'commitment';
  if (is('obligation') && !predicate.negated) return 'directive';
  if (is('deciding')) return 'commitment';
  // «لا تزال مغلقة», «لا يزال يسعى إليه»; «لا يزال يتابعه» goes on.
  if (is('lasting') && (evidence.bits & Facet.Continuing) !== 0 && evidence.numbers === 0)
    return predicate.timedClasses.includes('activity') ? 'event' : 'state';
  // «64% يؤيدون الاتفاق» counts them.
  if (frame !== null && is('attitude') && tense !== 'future' && evidence.numbers === 0) return 'evaluation';
  // «أكد أنه سيرد إذا هوجم»: a promise with a condition is a promise still.
  if (tense === 'future' && (predicate.firstPerson || (evidence.ownPronoun && evidence.verbFirst)))
    return frame === null || UNWILLED.some(is) || frame.act === 'belief' || frame.act === 'question'
      ? null
      : 'commitment';
  if ((evidence.bits & Facet.Condition) !== 0 && (evidence.bits & (Facet.Directive | Facet.Unknown)) === 0)
    return (frame !== null && frame.act !== 'belief') || evidence.conditionAt <= 3 ? 'condition' : null;
  return frame?.act === 'expectation' ? 'prediction' : null;
}

/** Verbs of what comes to a person without being promised. */
const UNWILLED = ['being', 'needing', 'mental', 'judging', 'ability'];

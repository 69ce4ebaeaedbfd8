import type { Evidence } from './facets.ts';
import type { Predicate } from './predicate.ts';

/** What a first reading of a claim by plain rules goes by. */
export interface Signs {
  readonly evidence: Evidence;
  readonly predicate: Predicate;
  /** With a source. */
  readonly told: boolean;
  readonly direct: boolean;
  /** The cue judges or tells a feeling. */
  readonly judging: boolean;
  /** Kind classes of the first word, of the words of the main clause, and of the complement. */
  readonly first: readonly string[];
  readonly near: readonly string[];
  readonly complement: readonly string[];
  readonly object: readonly string[];
  readonly quantities: number;
  /** Words before the first quantity. */
  readonly quantityAt: number;
  /** The first amount is a handful of things: «ثلاثة طرق». */
  readonly few: boolean;
  /** An amount is a share of a hundred. */
  readonly percent: boolean;
  /** A place in an order is named: «المركز الثالث». */
  readonly ranked: boolean;
  readonly asks: boolean;
  /** Who has to do something opens the clause («على الدول أن», «علينا أن»), or a verb of the third person is bidden («فليخرج»). */
  readonly obliges: boolean;
  /** A warning of what is not to be done: «حذر من الاقتراب». */
  readonly warned: boolean;
  /** Words before the first of those that say what has to be done; -1 without one. */
  readonly directiveAt: number;
  /** What is told opens with a verbal noun: no clause follows. */
  readonly verbalNoun: boolean;
  /** Who is to act is a body, a place or what belongs to somebody («الوزارة», «بلاده»); or a thing acts. */
  readonly body: boolean;
  readonly thing: boolean;
}

/** The place of a claim in a fixed order of questions, from the surest sign to the weakest: a kind and the question that led to it. */
export function leafOf(signs: Signs): string {
  const { evidence, predicate, told, direct, first, near, complement, object, quantities, quantityAt } = signs;
  const { tense, classes } = predicate;
  const is = (name: string): boolean => classes.includes(name);
  const verb = predicate.verb >= 0;
  if (signs.asks) return 'evaluation:question';
  if (first.includes('exclaiming') && direct) return 'evaluation:exclaiming';
  if (near.includes('tone')) return 'evaluation:tone';
  if (is('hoping')) return predicate.firstPerson ? 'prediction:hope' : 'evaluation:hope';
  if (tense === 'future') {
    if (is('being') || is('judging') || is('measure') || is('needing') || is('ability')) return 'prediction:change';
    if (evidence.ownPronoun || predicate.firstPerson) return 'commitment:own';
    if (!told) return 'prediction:narrated';
    if (signs.thing) return 'prediction:thing';
    if (signs.body) return 'commitment:body';
    return is('event') || is('habitual') || is('activity') || classes.length === 0
      ? 'commitment:told'
      : 'prediction:told';
  }
  if (is('expectation') && tense !== 'past') return 'prediction:verb';
  if (near.includes('expected')) return tense === 'past' ? 'event:expected' : 'prediction:expected';
  // «كان يجب أن ننتظر»: what was not done.
  if (predicate.timedClasses.includes('obligation')) return 'evaluation:ought';
  if (signs.obliges) return 'directive:on';
  if (signs.warned) return 'directive:warned';
  if (signs.directiveAt >= 0 && signs.directiveAt < 5 && told) return 'directive:word';
  if (
    told &&
    !verb &&
    near.includes('planning') &&
    (evidence.ownPronoun || first.includes('self') || complement.includes('planning'))
  )
    return 'commitment:plan';
  if (told && !verb && near.includes('requiring')) return 'directive:class';
  if (tense === 'present' && near.includes('future-time') && !told) return 'prediction:time';
  if (tense === 'present' && predicate.possible && !is('ability')) return 'prediction:possible';
  if (is('intention') && tense !== 'past' && !is('stative')) return 'commitment:verb';
  if (is('demanding') && !evidence.negated) return told ? 'directive:told' : 'directive:narrated';
  if (signs.judging) return 'evaluation:cue';
  if (told && is('attitude')) return 'evaluation:attitude';
  if ((!verb || signs.verbalNoun) && first.includes('stance')) return 'evaluation:stance';
  if (is('ranking')) return 'measure:rank';
  if (is('measure')) return quantities > 0 ? 'measure:verb' : 'event:change';
  if (quantities > 0) {
    if (quantityAt === 0) return 'measure:subject';
    if (signs.percent && quantityAt < 10) return 'measure:percent';
    if (is('recording') && quantityAt < 8 && !(signs.few && is('event'))) return 'measure:recorded';
    if (first.includes('quantity') || complement.includes('unit')) return 'measure:amount';
    if (near.includes('quantity') && quantityAt < 12 && !(signs.few && is('event'))) return 'measure:noun';
    if (quantities > 2) return 'measure:many';
    if (verb && !predicate.subjectFirst && quantityAt <= 2) return 'measure:counted';
  }
  if (first.includes('ongoing') || complement.includes('ongoing')) return 'event:ongoing';
  if (signs.ranked) return 'measure:rank';
  if (near.includes('rank') && (is('recording') || !verb || is('being'))) return 'measure:rank';
  if (told && is('mental') && (direct || predicate.firstPerson)) return 'evaluation:mental';
  if (verb && is('being') && predicate.timed === null) {
    if (complement.includes('superlative') || complement.includes('praising') || complement.includes('blaming'))
      return 'evaluation:being';
    if (complement.includes('interpreting') || complement.includes('feeling') || complement.includes('grading'))
      return told ? 'evaluation:linked' : 'state:linked';
    return told ? 'state:being-told' : 'state:being';
  }
  if (verb && is('being')) return predicate.timed?.tense === 'past' ? 'event:pluperfect' : 'state:habit';
  if (signs.verbalNoun) {
    if (first.includes('deed')) return 'event:deed';
    if (first.includes('existing')) return 'state:existing';
    return first.includes('praising') || first.includes('blaming') || first.includes('feeling')
      ? 'evaluation:first'
      : 'event:verbal-noun';
  }
  if (tense === 'past' || tense === 'negated-past') {
    if (is('judging') && told) return direct ? 'evaluation:effect' : 'event:effect';
    if (is('attitude')) return 'evaluation:position';
    if (is('containing')) return 'state:containing';
    // «لم يعد قادرا»: is no longer.
    if (is('considered'))
      return tense === 'past' ? 'evaluation:held' : told ? 'evaluation:no-longer' : 'state:no-longer';
    if (is('stative') || is('situating')) return is('situating') ? 'event:situating' : 'event:stative';
    if (told && (object.includes('praising') || object.includes('blaming') || object.includes('superlative')))
      return 'event:judged';
    if (is('becoming')) return 'event:becoming';
    if (is('mental')) return 'event:mental';
    if (quantities > 0) return classes.length === 0 ? 'event:unknown-number' : 'event:number';
    if (classes.length === 0) return direct ? 'evaluation:unknown' : 'event:unknown';
    return tense === 'past' ? 'event:past' : 'event:negated';
  }
  if (tense === 'present') {
    if (is('activity') || is('beginning')) return 'event:activity';
    if (is('situating')) return near.includes('framing') ? 'state:framed' : told ? 'state:situating' : 'event:situated';
    if (is('considered')) return told ? 'evaluation:considered' : 'state:considered';
    if (is('ability')) return told ? 'evaluation:ability' : 'state:ability';
    if (is('judging')) return told ? 'evaluation:effect-now' : 'state:effect';
    if (is('needing')) return 'evaluation:need';
    if (is('mental')) return told ? 'evaluation:mental-now' : 'state:mental';
    if (told && (object.includes('praising') || object.includes('blaming') || object.includes('superlative')))
      return 'evaluation:object-now';
    if (is('habitual') || is('regulating')) return 'state:habitual';
    if (is('stative')) return 'state:stative';
    if (is('event')) return 'state:event';
    return told ? 'state:present-told' : 'state:present';
  }
  if (first.includes('deed')) return 'event:deed';
  if (complement.includes('superlative') || complement.includes('praising') || complement.includes('blaming'))
    return 'evaluation:complement';
  if (complement.includes('interpreting') || complement.includes('feeling') || complement.includes('grading'))
    return 'evaluation:meaning';
  if (first.includes('existing') || near.includes('existing')) return 'state:existing';
  if (first.includes('praising') || first.includes('blaming') || first.includes('feeling')) return 'evaluation:first';
  if (near.includes('superlative') || near.includes('praising') || near.includes('blaming')) return 'evaluation:near';
  if (predicate.complement >= 0) return 'state:complement';
  if (direct) return 'evaluation:direct';
  return told ? 'state:told' : 'state:narrated';
}

import { Facet } from '../languages/lexicon.ts';
import { Tag } from '../languages/language.ts';
import type { VerbReading } from '../model/index.ts';
import type { Range, Reader } from '../reading/reader.ts';
import type { ClaimContext } from '../reading/reading.ts';
import type { Evidence } from './facets.ts';
import { joined } from '../text/joined.ts';
import { kindByRule } from './kind-rules.ts';
import { classesOf, verbClasses } from './kind-classes.ts';

const FUNCTION_WORDS =
  Tag.Preposition | Tag.Complementizer | Tag.Relative | Tag.Demonstrative | Tag.Pronoun | Tag.Contrast;

/**
 * The signs by which the kind of a claim is read: the cue, the main verb, classes of words, and numbers. Words of
 * content are met through their classes alone, so that no name and no topic of the annotated articles is learnt.
 *
 * «بلغ معدل التضخم 13.6%» narrated gives among others `verb-class:measure+past`, `lead:quantity`, `number+past`, `percent`.
 */
export function kindFeatures(
  reader: Reader,
  pieces: readonly Range[],
  evidence: Evidence,
  context: ClaimContext,
): readonly string[] {
  const features = new Set<string>();
  const add = (feature: string): void => void features.add(feature);
  const { frame, lemma, direct } = context;
  const speech = frame === null ? 'narrated' : direct ? 'direct' : 'indirect';
  const tense = evidence.hasFuture ? 'future' : evidence.firstTense || 'none';
  const plusTense = joined('+', tense);
  const plusSpeech = joined('+', speech);
  add(speech);
  add(joined('rule:', kindByRule(evidence, frame)));
  if (frame !== null) {
    add(joined('act:', frame.act));
    add(joined(frame.act, plusTense));
    add(joined('cue:', lemma));
    if (frame.directive) add('cue-directive');
    if (frame.commitment) add('cue-commitment');
    if (frame.feeling) add('cue-feeling');
    if (frame.judgement) add('cue-judgement');
    if (frame.certainty) add(joined('cue-', frame.certainty));
  }
  for (const [name, bit] of FACETS) if ((evidence.bits & bit) !== 0) add(joined('has:', name));
  const spokenTense = joined(speech, plusTense);
  add(spokenTense);
  add(joined(spokenTense, evidence.verbFirst ? '+verb-first' : '+noun-first'));
  add(joined('tense:', tense));
  if (evidence.hasPast) add('past');
  if (evidence.hasPresent) add('present');
  if (evidence.firstPerson) add(joined('first-person+', tense));
  if (evidence.negated) add(joined('negated+', tense));
  if (evidence.ownPronoun) add(joined('own-pronoun+', tense));
  add(evidence.words <= 5 ? 'short' : evidence.words <= 15 ? 'middle' : 'long');
  if (evidence.numbers > 0) {
    add(joined('number+', tense));
    add(evidence.numberAt < 7 ? 'number-early' : 'number-late');
    add(joined('numbers:', String(Math.min(evidence.numbers, 4))));
  }
  if (evidence.conditionAt >= 0) add(evidence.conditionAt <= 3 ? 'condition-first' : 'condition-later');
  if (evidence.percent) add('percent');

  const counts = new Map<string, number>();
  const count = (name: string): void => void counts.set(name, (counts.get(name) ?? 0) + 1);
  let amounts = 0;
  let amountAt = -1;
  let weak = false;
  let position = 0;
  for (const piece of pieces)
    for (let i = piece.from; i < piece.to; i++) {
      if (reader.item(i).kind === 'number') {
        amounts++;
        if (amountAt < 0) amountAt = position;
      }
      if (!reader.isWord(i)) continue;
      const lex = reader.lex(i);
      const finite = reader.isFinite(i);
      const classes = classesOf(reader.language, reader.word(i), finite);
      if (classes.includes('numeral') || classes.includes('unit')) {
        amounts++;
        if (amountAt < 0) amountAt = position;
      }
      // A verb that could be a noun, where the clause shows no other.
      if (evidence.firstVerb < 0 && !weak && lex.verb !== null && !finite && !lex.definite && lex.preposition === '') {
        weak = true;
        add(joined('doubtful:', lex.verb.tense));
        for (const name of verbClasses(reader.language, lex.verb)) add(joined('doubtful-class:', name));
      }
      if (position === 0) {
        if ((lex.tags & FUNCTION_WORDS) !== 0) add(joined('first:', lex.stem));
        for (const [name, bit] of FIRST) if ((lex.tags & bit) !== 0) add(joined(joined('first-is:', name), plusSpeech));
        if (lex.definite) add('first-is:definite');
        for (const name of classes) add(joined('first-class:', name));
      }
      if (position < 3) {
        for (const name of classes) add(joined('lead:', name));
      }
      if (i === evidence.firstVerb && lex.verb !== null) {
        for (const name of classes) {
          const own = joined('verb-class:', name);
          add(joined(own, plusTense));
          add(own);
          add(joined(own, plusSpeech));
        }
        if (classes.includes('being')) {
          const next = verbAfter(reader, i, piece.to);
          const timed = joined('being+', next === null ? 'nominal' : next.tense);
          add(joined(timed, plusSpeech));
          add(timed);
          if (next !== null) for (const name of verbClasses(reader.language, next)) add(joined('after-being:', name));
        }
        if (classes.length === 0) add(joined('verb-class:none+', tense));
        if (lex.verb.agreement === '1') add(joined('verb-first-person+', tense));
      } else for (const name of classes) count(name);
      position++;
    }
  for (const [name, total] of counts) {
    const own = joined('class:', name);
    add(own);
    add(joined(own, plusSpeech));
    if (total > 1) add(joined('classes:', name));
    if (tense === 'none') add(joined(own, '+nominal'));
    if (amounts > 0 && NUMERIC.has(name)) add(joined('number+class:', name));
  }
  if (amounts > 0) {
    add(joined('amounts:', String(Math.min(amounts, 4))));
    add(joined('amount+', tense));
    add(amountAt < 5 ? 'amount-early' : amountAt < 10 ? 'amount-middle' : 'amount-late');
    add(joined('amount+', speech));
    if (evidence.words <= 12) add('amount+short');
  }
  const judging = (counts.get('praising') ?? 0) + (counts.get('blaming') ?? 0);
  add(joined(joined('judging:', String(Math.min(judging, 3))), plusSpeech));
  return [...features];
}

/** The verb that a verb of being only times («كان يخطط»); null where it links a noun to a noun. */
function verbAfter(reader: Reader, i: number, to: number): VerbReading | null {
  for (let j = i + 1; j < to && j <= i + 7; j++) {
    if (reader.has(j, Tag.Relative | Tag.Subordinator | Tag.Complementizer) || reader.isComma(j)) return null;
    if (reader.isFinite(j)) return reader.lex(j).verb;
  }
  return null;
}

/** Classes that make a number the point of a clause. */
const NUMERIC: ReadonlySet<string> = new Set(['quantity', 'unit', 'duration', 'rank', 'approximate', 'comparing']);

const FACETS = Object.entries(Facet);

const FIRST: readonly (readonly [string, number])[] = [
  ['propositional', Tag.Propositional],
  ['complementizer', Tag.Complementizer],
  ['preposition', Tag.Preposition],
  ['pronoun', Tag.Pronoun],
  ['demonstrative', Tag.Demonstrative],
  ['auxiliary', Tag.Auxiliary],
  ['negator', Tag.Negator],
  ['particle', Tag.VerbParticle],
  ['adverb', Tag.Adverb],
];

import { Facet } from '../languages/define-language.ts';
import { Tag } from '../languages/language.ts';
import type { CueFrame } from '../model/index.ts';
import type { Range, Reader } from '../reading/reader.ts';
import type { Evidence } from './facets.ts';

const FUNCTION_WORDS =
  Tag.Preposition |
  Tag.Complementizer |
  Tag.Relative |
  Tag.Demonstrative |
  Tag.Pronoun |
  Tag.Contrast |
  Tag.NamePart |
  Tag.GivenName;

/** What the kind of a claim is read from: the cue, the first verb, modal words, numbers, and the words themselves. */
export function kindFeatures(
  reader: Reader,
  pieces: readonly Range[],
  evidence: Evidence,
  frame: CueFrame | null,
  lemma: string,
  direct: boolean,
): string[] {
  const features = new Set<string>();
  const add = (feature: string): void => void features.add(feature);
  if (frame === null) add('narrated');
  else {
    add('attributed');
    add(`act:${frame.act}`);
    add(`cue:${lemma}`);
    if (frame.directive) add('cue-directive');
    if (frame.commitment) add('cue-commitment');
    if (frame.feeling) add('cue-feeling');
    if (frame.judgement) add('cue-judgement');
    if (frame.certainty) add(`cue-${frame.certainty}`);
    if (direct) add('direct');
  }
  for (const [name, bit] of Object.entries(Facet)) if ((evidence.bits & bit) !== 0) add(`has:${name}`);
  if (evidence.hasPast) add('past');
  if (evidence.hasPresent) add('present');
  if (evidence.hasFuture) add('future');
  if (evidence.firstPerson) add('first-person');
  if (evidence.negated) add('negated');
  if (evidence.numbers > 0) add('number');
  if (evidence.numbers > 1) add('numbers');
  if (evidence.firstVerb < 0) add('no-verb');
  add(evidence.words <= 5 ? 'short' : evidence.words <= 15 ? 'middle' : 'long');

  // Combinations: what one sign means depends on another.
  const speech = frame === null ? 'narrated' : direct ? 'direct' : 'indirect';
  const tense = evidence.hasFuture
    ? 'future'
    : evidence.lam
      ? 'negated-past'
      : evidence.firstVerb < 0
        ? 'none'
        : evidence.hasPast
          ? 'past'
          : 'present';
  add(`${speech}+${tense}`);
  add(`${speech}+${tense}+${evidence.verbFirst ? 'verb-first' : 'noun-first'}`);
  if (frame !== null) add(`${frame.act}+${tense}`);
  if (evidence.numbers > 0) add(`number+${tense}`);
  if (evidence.percent) add('percent');
  if (evidence.numberAt >= 0) add(evidence.numberAt < 7 ? 'number-early' : 'number-late');
  if (evidence.hasFuture && evidence.firstPerson) add('future+first-person');
  if (evidence.ownPronoun) add(`own-pronoun+${tense}`);
  if ((evidence.bits & Facet.Evaluation) !== 0) add(`evaluation+${speech}`);
  if ((evidence.bits & Facet.Measure) !== 0 && evidence.numbers > 0) add(`measured+${speech}`);

  let position = 0;
  for (const piece of pieces)
    for (let i = piece.from; i < piece.to; i++) {
      if (!reader.isWord(i)) continue;
      const lex = reader.lex(i);
      if (position === 0) {
        add(`first:${lex.stem}`);
        for (const [name, bit] of FIRST) if ((lex.tags & bit) !== 0) add(`first-is:${name}`);
        if (lex.definite) add('first-is:definite');
        if (reader.isFinite(i)) add('first-is:verb');
      }
      if (i === evidence.firstVerb && lex.verb !== null) {
        add(`verb:${lex.verb.lemma}`);
        add(`verb-${lex.verb.tense}${frame === null ? '-narrated' : ''}`);
        if (lex.verb.agreement === '1') add('verb-first-person');
      }
      if ((lex.tags & FUNCTION_WORDS) === 0)
        add(`w:${lex.verb !== null && reader.isFinite(i) ? lex.verb.lemma : lex.stem}`);
      position++;
    }
  return [...features];
}

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

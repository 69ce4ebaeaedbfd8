import { fold } from '../text/fold.ts';
import { endsIn } from './grammar.ts';
import type { Agreement, CueVerb, LanguageDefinition } from './language.ts';
import type { Lexicon, VerbTables } from './lexicon.ts';
import { compileStems } from './stems.ts';

/** The tables of verbs that are known by their forms, and of what is made of them. */
export function compileVerbs(definition: LanguageDefinition, { feminine }: Lexicon['endings']): VerbTables {
  const { inflection } = definition;
  const cueVerbs = new Map<string, CueVerb>();
  for (const cue of definition.cueVerbs) {
    const lemma = fold(cue.verb.split(' ')[0] ?? '');
    if (!cueVerbs.has(lemma)) cueVerbs.set(lemma, cue);
  }
  // «أعتقد» and «اعتقد» fold to the same letters.
  const firstPersons = inflection.presentPrefixes
    .filter(([prefix, agreement]) => agreement === '1' && fold(prefix) !== prefix)
    .map(([prefix]) => prefix);
  const cueParticiples = new Map<string, CueVerb>();
  for (const participle of definition.cueParticiples) {
    const verb = cueVerbs.get(fold(participle.verb));
    if (verb === undefined) continue;
    for (const suffix of definition.participleSuffixes) {
      if (participle.masculineOnly === true && endsIn(fold(suffix), feminine)) continue;
      const form = fold(participle.form + suffix);
      if (!cueParticiples.has(form)) cueParticiples.set(form, verb);
    }
  }

  const foldPairs = (pairs: readonly (readonly [string, Agreement])[]): readonly (readonly [string, Agreement])[] =>
    pairs.map(([affix, agreement]) => [fold(affix), agreement] as const).sort((a, b) => b[0].length - a[0].length);

  return {
    ...compileStems(definition),
    homographs: new Set(definition.verbHomographs.map(fold)),
    presentHomographs: new Set(definition.presentHomographs.map(fold)),
    pastSuffixes: foldPairs(inflection.past),
    presentPrefixes: foldPairs(inflection.presentPrefixes),
    presentSuffixes: foldPairs(inflection.presentSuffixes),
    cueVerbs,
    told: new Set(
      definition.cueVerbs
        .map(({ verb }) => verb.split(' ')[0] ?? '')
        .filter((past) => firstPersons.some((prefix) => past.startsWith(fold(prefix)) && !past.startsWith(prefix)))
        .map(fold),
    ),
    firstPersons,
    cueParticiples,
    verbalNounShapes: byLength(definition.verbalNounShapes.map(fold)),
  };
}

function byLength(shapes: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const map = new Map<number, string[]>();
  for (const shape of shapes) {
    const list = map.get(shape.length);
    if (list === undefined) map.set(shape.length, [shape]);
    else list.push(shape);
  }
  return map;
}

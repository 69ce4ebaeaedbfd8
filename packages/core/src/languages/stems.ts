import { fold } from '../text/fold.ts';
import { derivation } from './derive-form.ts';
import type { LanguageDefinition } from './language.ts';

/** Stems of the finite verb in one tense, and the past forms that name their verbs, all folded; of verbs that share a stem, the first listed. */
export interface Stems {
  readonly whole: ReadonlyMap<string, string>;
  /** Stems that lost their weak final or their long vowel, and take only some suffixes. */
  readonly short: ReadonlyMap<string, string>;
}

/** The stems of all verbs that a language lists. */
export function compileStems({
  inflection,
  verbs,
  cueVerbs,
}: LanguageDefinition): Readonly<Record<'pastStems' | 'presentStems', Stems>> {
  const weak = lettersOf(inflection.weakFinals);
  const hollow = lettersOf(inflection.hollow);
  const presentOf = derivation(inflection.presents);
  const past = { whole: new Map<string, string>(), short: new Map<string, string>() };
  const present = { whole: new Map<string, string>(), short: new Map<string, string>() };
  const add = (stems: Map<string, string>, stem: string, lemma: string): void => {
    if (!stems.has(stem)) stems.set(stem, lemma);
  };
  const addVerb = (verb: string): void => {
    const space = verb.indexOf(' ');
    const listed = space < 0 ? verb : verb.slice(0, space);
    const lemma = fold(listed);
    add(past.whole, lemma, lemma);
    if (weak.has(lemma.charCodeAt(lemma.length - 1))) add(past.short, lemma.slice(0, -1), lemma);
    const stem = fold(space < 0 ? (presentOf(listed) ?? '') : verb.slice(space + 1)).slice(1);
    add(present.whole, stem, lemma);
    if (weak.has(stem.charCodeAt(stem.length - 1))) add(present.short, stem.slice(0, -1), lemma);
    // «لم يقل»: the long vowel of a hollow stem falls before a final consonant.
    else if (stem.length >= 3 && hollow.has(stem.charCodeAt(stem.length - 2)))
      add(present.short, stem.slice(0, -2) + stem.slice(-1), lemma);
  };
  for (const verb of verbs) addVerb(verb);
  for (const { verb } of cueVerbs) addVerb(verb);
  return { pastStems: past, presentStems: present };
}

/** Single letters, folded, as code units. */
function lettersOf(letters: readonly string[]): ReadonlySet<number> {
  return new Set(letters.map((letter) => fold(letter).charCodeAt(0)));
}

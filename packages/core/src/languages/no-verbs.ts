import type { VerbTables } from './lexicon.ts';

const none: ReadonlyMap<never, never> = new Map<never, never>();
const nobody: ReadonlySet<string> = new Set<string>();
const stems = { whole: none, short: none };

/** The tables of verbs of a language that is read by the places of its words, and knows none by their forms. */
export const NO_VERBS: VerbTables = {
  pastStems: stems,
  presentStems: stems,
  homographs: nobody,
  presentHomographs: nobody,
  pastSuffixes: [],
  presentPrefixes: [],
  presentSuffixes: [],
  cueVerbs: none,
  told: nobody,
  firstPersons: [],
  cueParticiples: none,
  verbalNounShapes: none,
};

import type { Affixes, VerbInflection } from '../../language.ts';
import type { EndingRule } from '../../clause-data.ts';

/** Words are not written together in English: no affix is taken off, and what joins stands alone. */
export const affixes: Affixes = {
  conjunctions: ['and'],
  prepositions: [],
  article: '',
  contracted: '',
  future: '',
  accusative: '',
  pronouns: [],
  objects: [],
};

export const inflection: VerbInflection = {
  past: [],
  presentPrefixes: [],
  presentSuffixes: [],
  presents: [],
  weakFinals: [],
  hollow: [],
};

/** How the forms of a regular verb end, by how its base ends; the first rule that fits holds. */
export const verbEndings: readonly EndingRule[] = [
  { base: 'ie', drop: 2, third: 'ies', past: 'ied', ing: 'ying' },
  { base: 'ee', drop: 0, third: 's', past: 'd', ing: 'ing' },
  { base: 'e', drop: 1, third: 'es', past: 'ed', ing: 'ing' },
  { base: 'ay', drop: 0, third: 's', past: 'ed', ing: 'ing' },
  { base: 'ey', drop: 0, third: 's', past: 'ed', ing: 'ing' },
  { base: 'oy', drop: 0, third: 's', past: 'ed', ing: 'ing' },
  { base: 'y', drop: 1, third: 'ies', past: 'ied', ing: 'ying' },
  { base: 'ch', drop: 0, third: 'es', past: 'ed', ing: 'ing' },
  { base: 'sh', drop: 0, third: 'es', past: 'ed', ing: 'ing' },
  { base: 's', drop: 0, third: 'es', past: 'ed', ing: 'ing' },
  { base: 'x', drop: 0, third: 'es', past: 'ed', ing: 'ing' },
  { base: 'z', drop: 0, third: 'es', past: 'ed', ing: 'ing' },
  { base: 'o', drop: 0, third: 'es', past: 'ed', ing: 'ing' },
  { base: '', drop: 0, third: 's', past: 'ed', ing: 'ing' },
];

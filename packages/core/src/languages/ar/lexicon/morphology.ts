import type { Affixes, VerbInflection } from '../../language.ts';

/** The proclitics and enclitics of written Arabic. */
export const affixes: Affixes = {
  conjunctions: ['و', 'ف'],
  prepositions: ['ب', 'ل', 'ك'],
  article: 'ال',
  contracted: 'لل',
  future: 'س',
  accusative: 'ا',
  pronouns: ['هما', 'كما', 'هم', 'هن', 'ها', 'كم', 'نا', 'ني', 'ه', 'ك', 'ي'],
  objects: ['هما', 'كما', 'هم', 'هن', 'ها', 'كم', 'نا', 'ني', 'ه', 'ك'],
};

/** Suffixes and prefixes of the finite verb as news writes them: third persons first. */
export const inflection: VerbInflection = {
  presents: [
    ['است.ا.', 'يست.ي.'],
    ['است.ي.', 'يست.ا.'],
    ['أ.ا.', 'ي.ي.'],
    ['أ.ي.', 'ي.ا.'],
    ['أ..ى', 'ي..ي'],
    ['أ..ي', 'ي..ى'],
    ['أو.ى', 'يو.ي'],
    ['أ*أ', 'ي*ئ'],
    ['أ*', 'ي*'],
    ['آ*', 'يؤ*'],
    ['ا*ى', 'ي*ي'],
    ['ا*', 'ي*'],
    ['ت*ى', 'يت*ى'],
    ['*ى', 'ي*ي'],
    ['..ي', 'ي..ى'],
    ['..ا', 'ي..و'],
    ['.ا.', 'ي.و.'],
    ['*', 'ي*'],
  ],
  past: [
    ['', 'm'],
    ['ت', 'f'],
    ['وا', 'p'],
    ['ا', 'd'],
    ['تا', 'd'],
    ['نا', '1'],
    ['تم', '1'],
    ['تُ', '1'],
  ],
  presentPrefixes: [
    ['ي', 'm'],
    ['ت', 'f'],
    ['ن', '1'],
    ['أ', '1'],
  ],
  presentSuffixes: [
    ['', '?'],
    ['ون', 'p'],
    ['وا', 'p'],
    ['ان', 'd'],
    ['ا', 'd'],
    ['ين', '?'],
  ],
  weakFinals: ['ا', 'ى', 'ي', 'و'],
  hollow: ['و', 'ي', 'ا'],
};

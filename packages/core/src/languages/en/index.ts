import { byClauses } from '../../reading/by-clauses.ts';
import { languageOf } from '../define-language.ts';
import { clauses, lexicon } from './lexicon/index.ts';

/** English. */
export const en = languageOf(
  'en',
  [
    [0x41, 0x5a],
    [0x61, 0x7a],
    [0xc0, 0x24f],
  ],
  () => ({ ...lexicon(), reading: byClauses(clauses()) }),
);

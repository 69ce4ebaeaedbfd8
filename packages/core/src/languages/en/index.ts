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
  () => {
    const words = lexicon();
    const lists = clauses();
    const { Role = [], Organization = [], Group = [], Unnamed = [] } = words.words;
    const Noun = [...Role, ...Role.map((role) => `${role}s`), ...Organization, ...Group, ...Unnamed];
    return { ...words, reading: byClauses({ ...lists, words: { ...lists.words, Noun } }) };
  },
);

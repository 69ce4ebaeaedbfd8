import type { Lex, Word } from '../model/index.ts';

/** Nothing is known. */
export const NO_LEX: Lex = {
  tags: 0,
  verb: null,
  cue: null,
  cueForm: null,
  cueLemma: '',
  joins: '',
  preposition: '',
  definite: false,
  accusative: false,
  stem: '',
  pronoun: '',
};

const ALONE: Word['unless'] = [];

/**
 * A word of which nothing was looked up yet, with its fields always in the same order: an engine reads objects of one shape several times
 * faster than objects of many.
 */
export function newWord(norm: string, lex: Lex, unless = ALONE, open = false, lemma = ''): Word {
  return {
    norm,
    lemma,
    tags: lex.tags,
    verb: lex.verb,
    cue: lex.cue,
    cueForm: lex.cueForm,
    cueLemma: lex.cueLemma,
    joins: lex.joins,
    preposition: lex.preposition,
    definite: lex.definite,
    accusative: lex.accusative,
    stem: lex.stem,
    pronoun: lex.pronoun,
    unless,
    open,
    counted: null,
    begins: -1,
    classes: null,
    verbClasses: null,
    facets: -1,
    parts: -1,
    small: null,
    phrases: undefined,
  };
}

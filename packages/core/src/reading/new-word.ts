import type { CueFrame, Lex, Word } from '../model/index.ts';

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
 * faster than objects of many. What a frame leaves out is undefined in it.
 */
export function newWord(norm: string, lex: Lex, unless = ALONE, open = false): Word {
  return {
    norm,
    tags: lex.tags,
    verb: lex.verb,
    cue: lex.cue === null ? null : (shaped.get(lex.cue) ?? shape(lex.cue)),
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
    facets: -1,
    parts: -1,
    small: null,
    phrases: undefined,
  };
}

const shaped = new WeakMap<CueFrame, CueFrame>();

function shape(frame: CueFrame): CueFrame {
  // Each field by name, so that the compiler misses one that is new.
  const whole = {
    act: frame.act,
    stance: frame.stance,
    object: frame.object,
    anyObject: frame.anyObject,
    cognate: frame.cognate,
    prepositions: frame.prepositions,
    topic: frame.topic,
    target: frame.target,
    needs: frame.needs,
    addressee: frame.addressee,
    speechOnly: frame.speechOnly,
    clauseOnly: frame.clauseOnly,
    governed: frame.governed,
    bare: frame.bare,
    continues: frame.continues,
    relay: frame.relay,
    negative: frame.negative,
    directive: frame.directive,
    commitment: frame.commitment,
    feeling: frame.feeling,
    judgement: frame.judgement,
    asks: frame.asks,
    inanimate: frame.inanimate,
    sourceIn: frame.sourceIn,
    toldBy: frame.toldBy,
    deed: frame.deed,
    certainty: frame.certainty,
    phrase: frame.phrase,
  } satisfies Record<keyof CueFrame, unknown>;
  shaped.set(frame, whole);
  return whole;
}

import type { CueFrame, Lex, Word } from '../model/index.ts';

/** A word of which nothing was looked up yet. */
export function newWord(norm: string, lex: Lex): Word {
  return {
    norm,
    lex: inOneShape(lex),
    counted: null,
    classes: null,
    facets: -1,
    parts: -1,
    small: null,
    phrases: undefined,
  };
}

/**
 * The same reading with its fields always in the same order: an engine reads objects of one shape several times faster than objects of
 * many. What a frame leaves out is undefined in it.
 */
function inOneShape(lex: Lex): Lex {
  const { tags, verb, cueForm, cueLemma, joins, preposition, definite, accusative, stem, pronoun } = lex;
  const cue = lex.cue === null ? null : (shaped.get(lex.cue) ?? shape(lex.cue));
  return { tags, verb, cue, cueForm, cueLemma, joins, preposition, definite, accusative, stem, pronoun };
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

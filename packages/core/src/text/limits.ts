/** Every cap of the engine, with its reason. Each keeps the time linear in the length of the text. */

/** A sentence longer than this many tokens is read in pieces: real ones stay under 200, run-on text does not end. */
export const SENTENCE_TOKENS = 400;

/** How far a rule looks from a cue for its source and its complement, in tokens. */
export const CUE_WINDOW = 60;

/** A noun phrase longer than this is not the name of a source. */
export const PHRASE_TOKENS = 24;

/** How deep an attribution may stand inside others; reports nest two or three deep. */
export const NESTING = 4;

/** How many entities are remembered for anaphora; older ones are no longer in a reader's mind either. */
export const ENTITY_MEMORY = 64;

/** How many sentences back a pronoun may still mean who spoke. */
export const ANAPHOR_SENTENCES = 12;

/** The longest quotation whose end is still looked for, in tokens; beyond it the opening mark counts as stray. */
export const QUOTE_TOKENS = 1200;

/** How many words of a language are remembered in each of two generations: in news nearly nine words of ten were met not long before, and all take some thirty megabytes. */
export const WORD_MEMORY = 65_536;

import type { LanguageLexicon } from './language.ts';

/**
 * Reads what packing/mark-verbs.ts wrote: which verbs look like nouns and which kind classes they are of, as one letter a verb, so that
 * no verb is listed twice. A small letter is a class, by the order of the classes that have verbs, and a back quote none; a capital, or
 * the sign before them, says that the past looks like a noun. After a plus sign stands a further class of the same verb.
 */
export function withMarks(lexicon: LanguageLexicon, marks: string): LanguageLexicon {
  const { facets, verbs } = lexicon;
  const verbHomographs = [...lexicon.verbHomographs];
  const lists: string[][] = [];
  const classes = facets.classes.map((kind) => {
    if (kind.verbs === undefined) return kind;
    const own = [...kind.verbs];
    lists.push(own);
    return { ...kind, verbs: own };
  });
  let verb = 0;
  for (let k = 0; k < marks.length; k++) {
    const mark = marks.charCodeAt(k);
    const past = pastOf(verbs[verb] ?? '');
    if ((mark & SMALL) === 0) verbHomographs.push(past);
    lists[(mark & PLACE) - 1]?.push(past);
    if (marks.charCodeAt(k + 1) === FURTHER) k++;
    else verb++;
  }
  return { ...lexicon, verbHomographs, facets: { ...facets, classes } };
}

/** Letters of both cases by their places in the alphabet, from 1 on, and the bit that tells the cases apart. */
export const PLACE = 0x1f;
export const SMALL = 0x20;
export const LETTER = 0x40;
export const FURTHER = 0x2b;

export function pastOf(verb: string): string {
  const space = verb.indexOf(' ');
  return space < 0 ? verb : verb.slice(0, space);
}

import type { LanguageLexicon } from '../src/languages/language.ts';
import { FURTHER, LETTER, pastOf, PLACE, SMALL } from '../src/languages/verb-marks.ts';

/** A lexicon whose verbs are listed once, and what the other lists say of them, as `withMarks` takes both. */
export interface Marked {
  readonly lexicon: LanguageLexicon;
  readonly marks: string;
}

export function markVerbs(lexicon: LanguageLexicon): Marked {
  const { facets, verbs } = lexicon;
  const pasts = new Set(verbs.map(pastOf));
  const homographs = new Set(lexicon.verbHomographs.filter((verb) => pasts.has(verb)));
  const places = new Map<string, number[]>();
  let place = 0;
  const classes = facets.classes.map((kind) => {
    // Further classes have no letter.
    if (kind.verbs === undefined || ++place > PLACE) return kind;
    const own = place;
    for (const verb of kind.verbs) places.set(verb, [...(places.get(verb) ?? []), own]);
    return { ...kind, verbs: kind.verbs.filter((verb) => !pasts.has(verb)) };
  });
  const marks = verbs.map((verb) => {
    const past = pastOf(verb);
    const [first = 0, ...further] = places.get(past) ?? [];
    const letters = [
      LETTER + first + (homographs.has(past) ? 0 : SMALL),
      ...further.flatMap((other) => [FURTHER, LETTER + other + SMALL]),
    ];
    // A past of several verbs is marked with the first.
    homographs.delete(past);
    places.delete(past);
    return String.fromCharCode(...letters);
  });
  return {
    lexicon: {
      ...lexicon,
      verbHomographs: lexicon.verbHomographs.filter((verb) => !pasts.has(verb)),
      facets: { ...facets, classes },
    },
    marks: marks.join(''),
  };
}

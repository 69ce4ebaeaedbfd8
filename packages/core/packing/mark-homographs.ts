import type { ClauseLexicon } from '../src/languages/clause-table.ts';
import { basesOf, FIRST, PER_LETTER } from '../src/languages/homograph-marks.ts';

/** Clauses whose verbs are listed once, and which of them look like nouns, as `withHomographs` takes both. */
export interface MarkedClauses {
  readonly clauses: ClauseLexicon;
  readonly marks: string;
}

export function markHomographs(clauses: ClauseLexicon): MarkedClauses {
  const left = new Set(clauses.verbHomographs);
  // A verb may be listed several times, and is marked where it comes first.
  const bits = basesOf(clauses).map((base) => (left.delete(base) ? 1 : 0));
  let marks = '';
  for (let k = 0; k < bits.length; k += PER_LETTER)
    marks += String.fromCharCode(
      FIRST + bits.slice(k, k + PER_LETTER).reduce<number>((sum, bit, place) => sum | (bit << place), 0),
    );
  return { clauses: { ...clauses, verbHomographs: [...left] }, marks };
}

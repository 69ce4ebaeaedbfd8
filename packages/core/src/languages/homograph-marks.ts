import type { ClauseLexicon } from './clause-table.ts';

/**
 * Reads what packing/mark-homographs.ts wrote: which verbs look like nouns, six verbs a letter, so that none is listed twice. The first
 * verb is the lowest bit.
 */
export function withHomographs(clauses: ClauseLexicon, marks: string): ClauseLexicon {
  const homographs = basesOf(clauses).filter(
    (_, k) => ((marks.charCodeAt(k / PER_LETTER) - FIRST) >> (k % PER_LETTER)) & 1,
  );
  return { ...clauses, verbHomographs: [...clauses.verbHomographs, ...homographs] };
}

export const PER_LETTER = 6;
export const FIRST = 0x3f;

/** The base of each verb that is listed, without what its forms need. */
export function basesOf({ irregularVerbs, regularVerbs, cueVerbs }: ClauseLexicon): string[] {
  return [...irregularVerbs, ...regularVerbs, ...cueVerbs.flatMap(({ words }) => words)].map(
    (verb) => /^[^ +]*/u.exec(verb)?.[0] ?? '',
  );
}

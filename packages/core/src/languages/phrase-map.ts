import { fold } from '../text/fold.ts';

/** A phrase after its first word, and what it means. */
export interface PhraseMeaning<T> {
  /** Folded words after the first. */
  readonly rest: readonly string[];
  readonly meaning: T;
}

/** Phrases by their first folded word, longest first. */
export type PhraseMap<T> = ReadonlyMap<string, readonly PhraseMeaning<T>[]>;

/** Compiles phrases to a map: «كانون الثاني» → كانون → [{ rest: [الثاني], … }]. */
export function phraseMap<T>(entries: Iterable<readonly [words: string, meaning: T]>): PhraseMap<T> {
  const map = new Map<string, PhraseMeaning<T>[]>();
  for (const [words, meaning] of entries) {
    const [first = '', ...rest] = words.split(' ').map(fold);
    const list = map.get(first);
    if (list === undefined) map.set(first, [{ rest, meaning }]);
    else list.push({ rest, meaning });
  }
  for (const list of map.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return map;
}

/** Phrases that all mean the same: only whether one stands there is asked. */
export function phraseSet(phrases: readonly string[]): PhraseMap<true> {
  return phraseMap(phrases.map((words) => [words, true] as const));
}

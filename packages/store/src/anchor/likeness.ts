import { foldedWords } from '../text/fold.ts';

/**
 * Words that turn what is said into its opposite. Two claims that differ in one of them are never the same claim, however
 * alike they look: «وافق على الهدنة» and «لم يوافق على الهدنة».
 */
const REVERSING: ReadonlySet<string> = new Set([
  ...['لا', 'لم', 'لن', 'ليس', 'ليست', 'ليسوا', 'لست', 'غير', 'دون', 'بدون', 'عدم', 'ما', 'كلا', 'نفي', 'نفت', 'ينفي'],
  ...['no', 'not', 'never', 'none', 'nor', 'neither', 'without', 't', 'cannot', 'nobody', 'nothing'],
]);
const NUMBER = /\p{N}/u;

/** The words of a claim, counted, and those that may not differ. */
export interface Words {
  readonly all: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
  /** Numbers and reversing words, in one string to be compared at once. */
  readonly fixed: string;
}

export function wordsOf(text: string): Words {
  const all = foldedWords(text);
  const counts = new Map<string, number>();
  for (const word of all) counts.set(word, (counts.get(word) ?? 0) + 1);
  const fixed = all.filter((word) => NUMBER.test(word) || REVERSING.has(bare(word))).toSorted();
  return { all, counts, fixed: fixed.join(' ') };
}

/** Without the conjunction that Arabic writes onto the word: «ولم» is «لم». */
const bare = (word: string): string => (/^[وف]\p{L}{2}/u.test(word) ? word.slice(1) : word);

/** How many words two texts share, of all that they have (Dice): 0 to 1. */
export function likeness(one: Words, other: Words): number {
  const total = one.all.length + other.all.length;
  if (total === 0) return 0;
  let shared = 0;
  for (const [word, count] of one.counts) shared += Math.min(count, other.counts.get(word) ?? 0);
  return (2 * shared) / total;
}

import type { Lexicon } from '../languages/lexicon.ts';
import { Tag } from '../languages/language.ts';
import type { SegmentLayer, Word } from '../model/index.ts';
import { newWord, NO_LEX } from '../reading/new-word.ts';

/** Fewer names of letters in a row spell nothing. */
const SPELLED = 3;

/**
 * «سي إن إن», «بي بي سي»: outlets that are called by the letters of their name, of which one is written like a complementizer: at the end of a row
 * it is one («قالت بي بي سي إن») but in «إن إن», and so it is before a row that is long enough without it.
 */
export function tellSpelled({ items }: SegmentLayer, words: Word[], language: Lexicon): void {
  const { letters } = language.particles;
  if (letters === undefined) return;
  const { prepositions } = language.definition.affixes;
  const norm = (i: number): string => items[i]?.norm ?? '';
  const opensClause = (i: number): boolean => language.complementizers.has(norm(i));
  for (let i = 0; i < items.length; i++) {
    if (!letters.has(norm(i + 1))) continue;
    const { joins = '' } = words[i] ?? {};
    const first = norm(i).slice(joins.length);
    // «لبي بي سي».
    const led = ['', ...prepositions].find((one) => first.startsWith(one) && letters.has(first.slice(one.length)));
    if (led === undefined) continue;
    const start = i;
    let from = i;
    let to = i + 2;
    while (letters.has(norm(to))) to++;
    i = to;
    if (opensClause(to - 1) && (to - from > SPELLED || !opensClause(to - 2))) to--;
    if (opensClause(from) && to - from > SPELLED) from++;
    if (to - from < SPELLED) continue;
    for (let k = from; k < to; k++) {
      const own = k === start ? { joins, preposition: led, stem: first.slice(led.length) } : { stem: norm(k) };
      const tags = k === from ? Tag.GivenName | Tag.Outlet : Tag.GivenName;
      words[k] = newWord(norm(k), { ...NO_LEX, ...own, tags });
    }
  }
}

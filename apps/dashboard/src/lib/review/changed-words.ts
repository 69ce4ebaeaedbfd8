/** A text in three: what it shares with another one at its start, what is its own, and what it shares at its end. */
export type Parted = readonly [string, string, string];

/**
 * Where two wordings differ, word by word from both ends.
 *
 * @example changedWords('موعد القمة لم يتحدد', 'موعد القمة تحدد') // [['موعد القمة ', 'لم يتحدد', ''], ['موعد القمة ', 'تحدد', '']]
 */
export function changedWords(then: string, now: string): readonly [Parted, Parted] {
  const [before, after] = [then.match(/\S+\s*/gu) ?? [], now.match(/\S+\s*/gu) ?? []];
  const same = (one: string | undefined, other: string | undefined) => one?.trim() === other?.trim();
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && same(before[start], after[start])) start += 1;
  let end = 0;
  while (end < shorter - start && same(before.at(-1 - end), after.at(-1 - end))) end += 1;
  const part = (words: readonly string[]): Parted => [
    words.slice(0, start).join(''),
    words.slice(start, words.length - end).join(''),
    words.slice(words.length - end).join(''),
  ];
  return [part(before), part(after)];
}

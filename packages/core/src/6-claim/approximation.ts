import type { WordForms } from './word-forms.ts';

/** Where the words that make the number at i approximate begin, not before `from`: «ما يقارب», «أكثر من». Null without such words. */
export function approximationBefore(words: WordForms, i: number, from: number): number | null {
  const last = i - 1;
  if (last < from) return null;
  const { reader } = words;
  const table = reader.language.quantities.approximateBefore;
  for (const { form, letters } of words.at(last))
    for (const { rest } of table.get(form) ?? []) {
      const start = last - rest.length;
      if (start < from || (rest.length > 0 && letters > 0)) continue;
      // The phrase is kept in reverse; only its first word can carry proclitics.
      const matches = rest.every((word, k) => {
        const at = last - 1 - k;
        return at === start ? words.at(at).some((head) => head.form === word) : reader.norm(at) === word;
      });
      if (matches) return start;
    }
  return null;
}

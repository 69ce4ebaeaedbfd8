/** Soft hyphens, zero-width spaces, word joiners and byte order marks: typesetting, not text. Joiners and bidi marks stay. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/gu;

/** One line of text: no invisible typesetting, one space for any white space, nothing around it. */
export function cleanText(text: string): string {
  return text.replaceAll(INVISIBLE, '').replaceAll(/\s+/gu, ' ').trim();
}

const FOLDED: Readonly<Record<string, string>> = { أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ة: 'ه' };

/** Text for comparing: no case, no vowel marks or tatweel, one form for letters that writers mix up, words with one space between. */
export function fold(text: string): string {
  return cleanText(text)
    .toLowerCase()
    .replaceAll(/[\p{M}\u0640]/gu, '')
    .replaceAll(/[أإآٱىة]/gu, (letter) => FOLDED[letter] ?? letter)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The letters and digits of a text alone: equal for two renderings of the same words. */
export function skeleton(text: string): string {
  return fold(text).replaceAll(' ', '');
}

export function countWords(text: string): number {
  return text.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The share of the words of `a` that stand in `b`, 0 to 1. */
export function overlap(a: string, b: string): number {
  const words = fold(a).split(' ').filter(Boolean);
  if (words.length === 0) return 0;
  const other = new Set(fold(b).split(' '));
  return words.filter((word) => other.has(word)).length / words.length;
}

/** Tashkeel, the small high signs of the Quran, superscript alef, tatweel, and the marks that only steer direction. */
const DROPPED = /[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u0640\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

const FOLDED: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ة: 'ه',
  ى: 'ي',
  ی: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ک: 'ك',
};
const FOLDABLE = /[أإآٱةىیئؤک]/gu;
const DIGITS = /[\u0660-\u0669\u06F0-\u06F9]/gu;

/**
 * Text as one compares it: case, tashkeel, tatweel and the spellings of alef, ya and ta marbuta make no difference.
 *
 * @example fold('الخارجيّة الأميركية') // 'الخارجيه الاميركيه'
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(DROPPED, '')
    .replace(FOLDABLE, (letter) => FOLDED[letter] ?? letter)
    .replace(DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf))
    .toLowerCase();
}

/** The words of folded text: runs of letters, marks and numbers. */
export function foldedWords(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

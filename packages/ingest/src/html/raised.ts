/// <reference lib="dom" />

const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A number in digits of any of the three scripts, with its sign. */
const NUMBER = /^\s*[+\u2212-]?[0-9\u0660-\u0669\u06F0-\u06F9]+\s*$/u;

/** `<sup>` that leads to a note: a number that is a link, or that stands in brackets. It is no word of the sentence. */
export function isNoteMark(raised: Element): boolean {
  const text = (raised.textContent ?? '').trim();
  if (/^[[(]\s*\d{1,3}\s*[\])]$/u.test(text)) return true;
  if (!NUMBER.test(text)) return false;
  const link = raised.closest('a') ?? raised.querySelector('a');
  return (link?.textContent ?? '').trim() === text;
}

/** The text of a `<sup>`: a number stays above the line, so that 5² is not read as 52. */
export function raised(text: string): string {
  if (!NUMBER.test(text)) return text;
  return text
    .trim()
    .replaceAll(/[\u2212-]/gu, '⁻')
    .replaceAll('+', '⁺')
    .replaceAll(/\p{Nd}/gu, (digit) => DIGITS[(digit.codePointAt(0) ?? 0) & 0xf] ?? digit);
}

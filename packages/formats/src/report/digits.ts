/** The digits of a report: 0123 or ٠١٢٣. */
export type Digits = 'latn' | 'arab';

/** Writes a count or the number of a claim. */
export type Numbers = (value: number) => string;

/**
 * Whole numbers in the digits that the reader chose.
 *
 * @example createNumbers('arab')(18) // '١٨'
 */
export function createNumbers(digits: Digits): Numbers {
  const zero = (digits === 'arab' ? '\u0660' : '0').charCodeAt(0);
  return (value) => String(value).replaceAll(/\d/gu, (digit) => String.fromCharCode(zero + Number(digit)));
}

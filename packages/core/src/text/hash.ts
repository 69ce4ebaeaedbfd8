import { eachFolded } from './fold.ts';

/** A 53-bit hash of a string (cyrb53 by bryc, public domain in idea; written anew), as eleven characters of base 36. Same on every platform. */
export function hash(text: string): string {
  return hashOf([text], (units, take) => {
    for (let i = 0; i < units.length; i++) take(units.charCodeAt(i));
  });
}

/** The {@link hash} of the folded forms of some texts, one after the other. */
export function hashFolded(texts: readonly string[]): string {
  return hashOf(texts, eachFolded);
}

function hashOf(texts: readonly string[], each: typeof eachFolded): string {
  let a = 0xdeadbeef | 0;
  let b = 0x41c6ce57;
  const take = (unit: number): void => {
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  };
  for (const text of texts) each(text, take);
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return base36(4294967296 * (2097151 & b) + (a >>> 0));
}

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';
/** 36 to the power of 6: digits are taken off in two halves, each small enough for the machine's whole numbers. */
const HALF = 36 ** 6;

/** Eleven digits of a whole number below 2^53; `toString(36)` gives the same and takes ten times as long. */
function base36(value: number): string {
  const high = Math.floor(value / HALF);
  return digits(high, 5) + digits(value - high * HALF, 6);
}

function digits(value: number, count: number): string {
  let rest = value;
  const units = new Array<number>(count);
  for (let k = count - 1; k >= 0; k--) {
    units[k] = DIGITS.charCodeAt(rest % 36);
    rest = Math.floor(rest / 36);
  }
  return String.fromCharCode(...units);
}

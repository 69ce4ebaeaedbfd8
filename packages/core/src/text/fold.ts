/**
 * Folding for comparison: the spelling habits of the web become one spelling. Offsets are never derived from folded text.
 *
 * أ إ آ ٱ → ا · ى ی → ي · ة → ه · ک → ك · tashkeel, tatweel and invisible marks dropped · Latin lower case · Latin digits.
 */
const MAP = new Map<number, string>([
  [0x0623, 'ا'],
  [0x0625, 'ا'],
  [0x0622, 'ا'],
  [0x0671, 'ا'],
  [0x0649, 'ي'],
  [0x06cc, 'ي'],
  [0x0629, 'ه'],
  [0x06a9, 'ك'],
  [0x066b, '.'],
  [0x066c, ','],
]);

const DROPPED_RANGES = [
  [0x00ad, 0x00ad],
  [0x0300, 0x036f],
  [0x0610, 0x061a],
  [0x061c, 0x061c],
  [0x0640, 0x0640],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x06d6, 0x06ed],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfeff, 0xfeff],
] as const;

function isDropped(unit: number): boolean {
  return DROPPED_RANGES.some(([from, to]) => unit >= from && unit <= to);
}

/** Latin and Arabic letters, where nearly all of a news text lies; Latin with diacritics is folded by the slow path. */
const TABLE_END = 0x700;
const DROPPED = 0xffff;
const UNTABLED = 0xfffe;

/** What each code unit folds to: itself for most, so that a look into a table is all that a word costs. */
const FOLDED = new Uint16Array(TABLE_END);
for (let unit = 0; unit < TABLE_END; unit++) FOLDED[unit] = unit >= 0xc0 && unit < 0x0600 ? UNTABLED : unit;
for (let unit = 0x41; unit <= 0x5a; unit++) FOLDED[unit] = unit + 0x20;
for (let digit = 0; digit < 10; digit++) FOLDED[0x0660 + digit] = FOLDED[0x06f0 + digit] = 0x30 + digit;
for (const [from, to] of DROPPED_RANGES)
  for (let unit = from; unit <= to && unit < TABLE_END; unit++) FOLDED[unit] = DROPPED;
// A letter and a mark that are also one letter (و and U+0654, ؤ) are put together first, by the slow path.
for (const [from, to] of [
  [0x0300, 0x036f],
  [0x0653, 0x0655],
] as const)
  FOLDED.fill(UNTABLED, from, to + 1);
for (const [unit, letter] of MAP) FOLDED[unit] = letter.charCodeAt(0);

/** The folded form of a piece of text: «أَكَّدَ» → «اكد», «١٢٪» → «12٪», «قمـــة» → «قمه». */
export function fold(text: string): string {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= TABLE_END || FOLDED[unit] !== unit) return foldFrom(text, i);
  }
  return text;
}

/** Folds what follows a part that folding leaves as it is. */
function foldFrom(text: string, from: number): string {
  let out = text.slice(0, from);
  let plainFrom = from;
  for (let i = from; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const folded = foldedUnit(unit);
    if (folded === unit) continue;
    if (folded === UNTABLED) return foldSlow(text);
    out += text.slice(plainFrom, i);
    if (folded !== DROPPED) out += String.fromCharCode(folded);
    plainFrom = i + 1;
  }
  return out + text.slice(plainFrom);
}

/** Any letter that the table does not have. */
const UNTABLED_LETTER = /[\u0653-\u0655\u00c0-\u05ff\u0700-\u1fff\u2100-\u{10ffff}]/u;

/** Gives the code units of the folded form of a text, one by one: nothing is put together where only they are asked for. */
export function eachFolded(text: string, take: (unit: number) => void): void {
  const slow = UNTABLED_LETTER.test(text);
  const source = slow ? foldSlow(text) : text;
  const { length } = source;
  for (let i = 0; i < length; i++) {
    // Strings have many forms in memory, and an engine looks the method up for each of them: here it has nothing to look up.
    const unit = String.prototype.charCodeAt.call(source, i);
    const folded = slow ? unit : foldedUnit(unit);
    if (slow || folded !== DROPPED) take(folded);
  }
}

function foldedUnit(unit: number): number {
  if (unit < TABLE_END) return FOLDED[unit] ?? UNTABLED;
  // Dashes, quotation marks, dots and signs of currency.
  return isDropped(unit) ? DROPPED : unit >= 0x2000 && unit < 0x2100 ? unit : UNTABLED;
}

function foldSlow(text: string): string {
  let out = '';
  // Presentation forms (ﻻ, ﷲ) and full-width letters come from old encodings and PDF.
  const source = text.normalize(/[\uFB50-\uFDFF\uFE70-\uFEFC\uFF00-\uFFEF]/u.test(text) ? 'NFKC' : 'NFC');
  for (let i = 0; i < source.length; i++) {
    const unit = source.charCodeAt(i);
    const folded = foldedUnit(unit);
    if (folded !== DROPPED && !isDropped(unit))
      out += folded === UNTABLED ? source.charAt(i) : String.fromCharCode(folded);
  }
  return out.toLowerCase();
}

/** «أ», also where its hamza is a mark of its own (U+0627 and U+0654). */
export function isHamzaAbove(text: string, at: number): boolean {
  return (
    text
      .slice(at, at + 3)
      .normalize()
      .charCodeAt(0) === 0x0623
  );
}

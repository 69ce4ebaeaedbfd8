/** Classes of UTF-16 code units; a table for the Basic Multilingual Plane's busy part, tests for the rest. */
export const enum CharClass {
  Letter,
  Mark,
  Digit,
  Space,
  Newline,
  /** Invisible: bidi marks and isolates, joiners, soft hyphen, byte order mark. */
  Format,
  Punctuation,
  Symbol,
}

const LETTER = /^\p{L}$/u;
const MARK = /^\p{M}$/u;
const DIGIT = /^\p{Nd}$/u;
const NUMBER = /^\p{N}$/u;
const SPACE = /^[\p{Zs}\t\v\f]$/u;
const FORMAT = /^\p{Cf}$/u;
const PUNCTUATION = /^\p{P}$/u;
const TATWEEL = 0x0640;

function classifyPoint(point: number): CharClass {
  if (point === 0x0a || point === 0x0d || point === 0x2028 || point === 0x2029 || point === 0x85)
    return CharClass.Newline;
  // Tatweel stretches the letter before it and has no value of its own.
  if (point === TATWEEL) return CharClass.Mark;
  const char = String.fromCodePoint(point);
  if (LETTER.test(char)) return CharClass.Letter;
  if (MARK.test(char)) return CharClass.Mark;
  if (DIGIT.test(char)) return CharClass.Digit;
  if (NUMBER.test(char)) return CharClass.Letter;
  if (SPACE.test(char)) return CharClass.Space;
  if (FORMAT.test(char)) return CharClass.Format;
  if (PUNCTUATION.test(char)) return CharClass.Punctuation;
  return CharClass.Symbol;
}

/** Latin to Arabic Extended, and General Punctuation: what news text is made of. A class is worked out when a text first has the letter. */
const LOW = 0x0900;
const UNKNOWN = 0xff;
const table = new Uint8Array(LOW).fill(UNKNOWN);
const punctuationTable = new Uint8Array(0x100).fill(UNKNOWN);

function classIn(classes: Uint8Array, at: number, unit: number): CharClass {
  const known = classes[at] as CharClass | typeof UNKNOWN;
  return known === UNKNOWN ? (classes[at] = classifyPoint(unit)) : known;
}

/** The class of the code point that starts at a UTF-16 offset; lone surrogates are symbols. */
export function classAt(text: string, offset: number): CharClass {
  const unit = text.charCodeAt(offset);
  if (unit < LOW) return classIn(table, unit, unit);
  if (unit >= 0x2000 && unit < 0x2100) return classIn(punctuationTable, unit - 0x2000, unit);
  const point = text.codePointAt(offset) ?? unit;
  if (point >= 0xd800 && point <= 0xdfff) return CharClass.Symbol;
  return classifyPoint(point);
}

/** A text with its code units and their classes as numbers, which an engine reads several times faster than letters of a string. */
export interface Letters {
  readonly text: string;
  readonly units: Uint16Array;
  /** The second half of a pair counts as a mark on the first, or goes on with what is invisible. */
  readonly classes: Uint8Array;
}

export function lettersOf(text: string): Letters {
  const units = new Uint16Array(text.length);
  const classes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    units[i] = unit;
    const own = classAt(text, i);
    classes[i] = own;
    if (unit < 0xd800 || (text.codePointAt(i) ?? 0) === unit) continue;
    classes[++i] = own === CharClass.Format ? own : CharClass.Mark;
    units[i] = text.charCodeAt(i);
  }
  return { text, units, classes };
}

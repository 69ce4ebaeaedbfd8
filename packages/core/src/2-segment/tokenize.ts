import type { Token, TokenKind } from '../model/index.ts';
import { CharClass, lettersOf, type Letters } from '../text/chars.ts';
import { newSpelling, Spellings } from '../text/spellings.ts';

const APOSTROPHE = 0x27;
const GRAVE = 0x60;
const FULL_STOP = 0x2e;
const LAM = 0x644;
const TATWEEL = 0x640;

const spellings = new Spellings();
const NEWLINE = newSpelling(' ');
const DOUBLE_MARK = lettersOf('"');

/** What a token is by the class of its first letter, in the order of `CharClass`; none where it is blank. */
const KINDS: readonly (TokenKind | null)[] = [
  'word',
  'symbol',
  'number',
  null,
  'newline',
  null,
  'punctuation',
  'symbol',
];

/**
 * The tokens of a text in one pass; what lies between them is blank.
 *
 * «وقال 1.5%» → word, number, symbol. Marks and joiners stay with the letter before them, so that no span can split them.
 */
export function tokenize(letters: Letters): Token[] {
  const { text, units, classes } = letters;
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const from = at;
    const first: CharClass = classes[from] ?? CharClass.Symbol;
    let kind = KINDS[first];
    at = endOf(first, letters, from);
    if (kind === null || kind === undefined) continue;
    let spelling = NEWLINE;
    // Two apostrophes or graves written for one double mark, as typewriters and news wires do.
    const mark = units[from];
    if ((mark === APOSTROPHE || mark === GRAVE) && at < text.length && units[at] === mark) {
      at = pastMarks(letters, at + 1);
      spelling = spellings.of(DOUBLE_MARK, 0, 1);
      kind = 'punctuation';
    } else if (kind !== 'newline') spelling = spellings.of(letters, from, at);
    tokens.push({ kind, start: from, end: at, norm: spelling.norm, spelling });
  }
  return tokens;
}

/** Where the token ends that begins with a letter of a class. */
function endOf(first: CharClass, letters: Letters, from: number): number {
  // «لـنادر»: the stroke ties a preposition to a name that it is no part of.
  if (letters.units[from] === LAM && letters.units[from + 1] === TATWEEL) return pastMarks(letters, from + 1);
  if (first === CharClass.Letter) return pastSpelt(letters, from, decimalEnd(letters, wordEnd(letters, from + 1)));
  return first === CharClass.Digit ? numberEnd(letters, from + 1) : pastMarks(letters, from + 1);
}

/** Combining marks never stand alone: they go with what they combine with. */
function pastMarks({ text, classes }: Letters, from: number): number {
  let at = from;
  while (at < text.length && classes[at] === CharClass.Mark) at++;
  return at;
}

/** Letters, digits after letters (G20), and joiners between letters; a trailing joiner is left to the next token. */
function wordEnd({ text, classes }: Letters, from: number): number {
  const end = text.length;
  let at = from;
  for (;;) {
    while (at < end && isInWord(classes[at])) at++;
    let ahead = at;
    while (ahead < end && classes[ahead] === CharClass.Format) ahead++;
    if (ahead === at || ahead >= end || classes[ahead] !== CharClass.Letter) return at;
    at = ahead;
  }
}

/** «و2.6»: the fraction of a number that a small word is written to. */
function decimalEnd(letters: Letters, end: number): number {
  const { units, classes } = letters;
  const goesOn =
    classes[end - 1] === CharClass.Digit && isSeparator(units[end]) && classes[end + 1] === CharClass.Digit;
  return goesOn ? numberEnd(letters, end + 1) : end;
}

/** The names of letters have two or three. */
const SPELT = 3;

/** «جيه.إل.إل»: letters of another script by their names, with full stops between, are one word. */
function pastSpelt(letters: Letters, from: number, end: number): number {
  const { text, units, classes } = letters;
  let start = from;
  let at = end;
  while (units[at] === FULL_STOP && isSpelt(letters, start, at) && isCaseless(text.charAt(start))) {
    let next = at + 1;
    while (classes[next] === CharClass.Letter || classes[next] === CharClass.Mark) next++;
    if (!isSpelt(letters, at + 1, next)) break;
    start = at + 1;
    at = next;
  }
  return at;
}

/** A hamza may be a mark of its own («إل» as three code points), and is no letter then. */
function isSpelt({ classes }: Letters, from: number, to: number): boolean {
  let count = 0;
  for (let at = from; at < to && count <= SPELT; at++) if (classes[at] === CharClass.Letter) count++;
  return classes[from] === CharClass.Letter && count >= 2 && count <= SPELT;
}

function isCaseless(letter: string): boolean {
  return letter.toLowerCase() === letter.toUpperCase();
}

/** Digits with one separator between digits: 1.5, 10,000, ٣٫٥. */
function numberEnd(letters: Letters, from: number): number {
  const { text, units, classes } = letters;
  let at = pastMarks(letters, from);
  while (at < text.length) {
    if (classes[at] === CharClass.Digit) at = pastMarks(letters, at + 1);
    else if (isSeparator(units[at]) && at + 1 < text.length && classes[at + 1] === CharClass.Digit) at++;
    else break;
  }
  return at;
}

function isInWord(kind: CharClass | undefined): boolean {
  return kind === CharClass.Letter || kind === CharClass.Mark || kind === CharClass.Digit;
}

/** Full stop, comma, Arabic decimal and thousands separators. */
function isSeparator(unit: number | undefined): boolean {
  return unit === 0x2e || unit === 0x2c || unit === 0x066b || unit === 0x066c;
}

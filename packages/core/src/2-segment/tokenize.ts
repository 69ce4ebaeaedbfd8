import type { Token, TokenKind } from '../model/index.ts';
import { CharClass, classAt, widthAt } from '../text/chars.ts';
import { Spellings } from '../text/spellings.ts';

const APOSTROPHE = 0x27;

const spellings = new Spellings();
const BLANK = { norm: ' ', readBy: null, reading: null };

/**
 * Tokens that tile the text between two offsets, in one pass.
 *
 * «وقال 1.5%» → word, space, number, symbol. Marks and joiners stay with the letter before them, so that no span can split them.
 */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  let at = start;
  while (at < end) {
    const from = at;
    const kind = scan();
    // Two apostrophes written for one double mark, as typewriters and news wires do.
    if (text.charCodeAt(from) === APOSTROPHE && at < end && text.charCodeAt(at) === APOSTROPHE) {
      step();
      const spelling = spellings.of('"', 0, 1);
      tokens.push({ kind, start: from, end: at, norm: spelling.norm, spelling });
      continue;
    }
    const spelling = kind === 'space' || kind === 'newline' ? BLANK : spellings.of(text, from, at);
    tokens.push({ kind, start: from, end: at, norm: spelling.norm, spelling });
  }
  return tokens;

  function step(): void {
    at += widthAt(text, at);
    // Combining marks never stand alone: they go with what they combine with.
    while (at < end && classAt(text, at) === CharClass.Mark) at += widthAt(text, at);
  }

  function scan(): TokenKind {
    const first = classAt(text, at);
    step();
    switch (first) {
      case CharClass.Letter:
        word();
        return 'word';
      case CharClass.Digit:
        return number();
      case CharClass.Newline:
        while (at < end && classAt(text, at) === CharClass.Newline) step();
        return 'newline';
      case CharClass.Space:
      case CharClass.Format:
        while (at < end && isBlank(classAt(text, at))) step();
        return 'space';
      case CharClass.Punctuation:
        return 'punctuation';
      default:
        return 'symbol';
    }
  }

  /** Letters, digits after letters (G20), and joiners between letters; a trailing joiner is left to the next token. */
  function word(): void {
    for (;;) {
      if (at >= end) return;
      const next = classAt(text, at);
      if (next === CharClass.Letter || next === CharClass.Digit) {
        step();
      } else if (next === CharClass.Format) {
        let ahead = at;
        while (ahead < end && classAt(text, ahead) === CharClass.Format) ahead += widthAt(text, ahead);
        if (ahead >= end || classAt(text, ahead) !== CharClass.Letter) return;
        at = ahead;
      } else return;
    }
  }

  /** Digits with one separator between digits: 1.5, 10,000, ٣٫٥. */
  function number(): TokenKind {
    for (;;) {
      if (at >= end) return 'number';
      const next = classAt(text, at);
      if (next === CharClass.Digit) step();
      else if (isSeparator(text.charCodeAt(at)) && at + 1 < end && classAt(text, at + 1) === CharClass.Digit) at += 1;
      else return 'number';
    }
  }
}

function isBlank(kind: CharClass): boolean {
  return kind === CharClass.Space || kind === CharClass.Format;
}

/** Full stop, comma, Arabic decimal and thousands separators. */
function isSeparator(unit: number): boolean {
  return unit === 0x2e || unit === 0x2c || unit === 0x066b || unit === 0x066c;
}

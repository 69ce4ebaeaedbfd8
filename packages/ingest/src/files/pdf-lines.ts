import { cleanText } from '../text/clean.ts';

/** A run of glyphs as a PDF places it: in points, from the lower left corner. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The size of the type; 0 for a space that was worked out. */
  readonly size: number;
}

/** A line of a page in logical order. */
export interface PageLine {
  readonly text: string;
  readonly y: number;
  readonly size: number;
  readonly left: number;
  readonly right: number;
}

/** Runs whose base lines are nearer than this share of the size are on one line; vowel marks are set a little off it. */
const SAME_LINE = 0.5;

/** Runs of a page, in the order in which they were drawn, as lines. */
export function linesOf(runs: readonly Run[]): PageLine[] {
  const lines: PageLine[] = [];
  let current: Run[] = [];
  let base: Run | undefined;
  for (const run of runs) {
    if (run.text === '') continue;
    const size = Math.max(base?.size ?? 0, run.size);
    if (base !== undefined && Math.abs(run.y - base.y) > size * SAME_LINE) {
      lines.push(...lineOf(current));
      current = [];
      base = undefined;
    }
    if (base === undefined && run.text.trim() !== '') base = run;
    current.push(run);
  }
  lines.push(...lineOf(current));
  return lines;
}

/** A space narrower than this, in points, only moves the pen. */
const HAIR = 0.5;

function lineOf(runs: readonly Run[]): PageLine[] {
  const inked = runs.filter(({ text }) => text.trim() !== '');
  const first = inked[0];
  if (first === undefined) return [];
  const rightToLeft = directionOf(inked);
  const spaced = runs.filter(({ text, width }) => text.trim() !== '' || width > HAIR);
  const placed = (rightToLeft ? withMarks(spaced) : spaced).toSorted((a, b) => a.x - b.x);
  const text = cleanText(joined(rightToLeft ? logical(placed) : placed));
  if (text === '') return [];
  return [
    {
      text,
      y: first.y,
      size: Math.max(...inked.map(({ size }) => size)),
      left: Math.min(...inked.map(({ x }) => x)),
      right: Math.max(...inked.map(({ x, width }) => x + width)),
    },
  ];
}

/**
 * Vowel marks drawn on their own, joined to their letter. A mark hangs over its neighbours, so its place does not tell whose it is,
 * but the order of drawing does: to the right it comes before its letter, to the left after it.
 */
function withMarks(runs: readonly Run[]): Run[] {
  const rightward = isRightward(runs);
  const out: Run[] = [];
  for (const run of rightward ? runs.toReversed() : runs) {
    const letter = out.at(-1);
    if (letter !== undefined && /^\p{M}+$/u.test(run.text.trim())) {
      out[out.length - 1] = { ...letter, text: letter.text + run.text.trim() };
    } else out.push(run);
  }
  return out;
}

function isRightward(runs: readonly Run[]): boolean {
  let steps = 0;
  runs.forEach((run, at) => {
    const before = runs[at - 1];
    if (before !== undefined) steps += Math.sign(run.x - before.x);
  });
  return steps >= 0;
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/u;
const LEFT_TO_RIGHT = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;
const NUMBER = /\p{Nd}/u;

function directionOf(runs: readonly Run[]): boolean {
  let right = 0;
  let left = 0;
  for (const { text } of runs) {
    for (const character of text) {
      if (RIGHT_TO_LEFT.test(character)) right++;
      else if (LEFT_TO_RIGHT.test(character)) left++;
    }
  }
  return right > left;
}

type Direction = 'right' | 'left' | 'number' | 'neutral';

function directionOfRun({ text }: Run): Direction {
  if (RIGHT_TO_LEFT.test(text)) return 'right';
  if (LEFT_TO_RIGHT.test(text)) return 'left';
  return NUMBER.test(text) ? 'number' : 'neutral';
}

/** Runs from left to right, as they are read in a line that runs to the left: numbers and foreign words keep their own order. */
function logical(placed: readonly Run[]): Run[] {
  const runs = placed.toReversed();
  const out: Run[] = [];
  for (let at = 0; at < runs.length;) {
    const end = islandEnd(runs, at);
    if (end === at) {
      const run = runs[at++];
      if (run !== undefined) out.push(mirrored(run));
    } else {
      const island = runs.slice(at, end).reverse();
      out.push(...(island.every((run) => directionOfRun(run) !== 'left') ? island.map(endMoved) : island));
      at = end;
    }
  }
  return out;
}

/** Where the foreign words that begin at `at` end: neutral runs between two of them belong to them. */
function islandEnd(runs: readonly Run[], at: number): number {
  let end = at;
  let words = false;
  for (let k = at; k < runs.length; k++) {
    const run = runs[k];
    const direction = run === undefined ? 'right' : directionOfRun(run);
    if (direction === 'right') break;
    if (direction === 'neutral') {
      if (end === at) break;
      continue;
    }
    // Two numbers side by side, without a foreign word, are two words of the line.
    if (direction === 'number' && !words && end > at && k > end) break;
    words ||= direction === 'left';
    end = k + 1;
  }
  return end;
}

/** The full stop after a number stands to its left, and is drawn with it: «.2030». */
function endMoved(run: Run): Run {
  const match = /^([.,:;!،؛؟]+)(\p{N}.*)$/u.exec(run.text);
  return match === null ? run : { ...run, text: `${match[2] ?? ''}${match[1] ?? ''}` };
}

const MIRRORED: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '«': '»',
  '»': '«',
  '<': '>',
  '>': '<',
};

/** A PDF holds the bracket that is seen; the text has the one that is meant. */
function mirrored(run: Run): Run {
  return { ...run, text: run.text.replaceAll(/[()[\]«»<>]/gu, (bracket) => MIRRORED[bracket] ?? bracket) };
}

/** A gap wider than this share of the size is a space that the file does not have. */
const GAP = 0.2;

function joined(runs: readonly Run[]): string {
  let text = '';
  let before: Run | undefined;
  for (const run of runs) {
    if (before !== undefined && run.size > 0 && before.size > 0) {
      const [left, right] = before.x < run.x ? [before, run] : [run, before];
      const gap = right.x - (left.x + left.width);
      if (gap > run.size * GAP && !text.endsWith(' ')) text += ' ';
    }
    text += run.text;
    before = run;
  }
  return withoutShapes(text);
}

/** Letters in the shapes that a font draws, as the letters that they are. */
function withoutShapes(text: string): string {
  return text.replaceAll(/[\uFB00-\uFDFF\uFE70-\uFEFC]/gu, (shape) => shape.normalize('NFKC'));
}

import type { Span } from '../model/index.ts';

/** A line of a text as it is laid out. */
export interface Line {
  readonly span: Span;
  readonly words: number;
  /** Its last and its first token, folded. */
  readonly last: string;
  readonly first: string;
  /** Up to its first blank, in UTF-16 units. */
  readonly lead: number;
  /** A blank line stands before it. */
  readonly separated: boolean;
}

/** Mail and terminals break lines at 60 to 80 letters; a column of a page is no wider, and no paragraph of news so short. */
const WIDEST = 100;
const NARROWEST = 40;
/** Fewer lines show no width. */
const FEWEST = 3;
/** So many lines of a hundred may end as a sentence does; of paragraphs almost all do. */
const ENDED = 0.5;

const ENDS = new Set(['.', '!', '?', '؟', '…', ':', '؛']);
const BULLETS = new Set(['-', '–', '—', '•', '*', '●', '▪']);

/** The lines with those joined that only a width broke («… قال الوزير إن\nالعمل مستمر …»): each stands for a paragraph. */
export function unwrapped(lines: readonly Line[]): readonly Line[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last === undefined || line.separated) groups.push([line]);
    else last.push(line);
  }
  const long = groups.filter((group) => group.length >= FEWEST && isWrapped(group));
  if (long.length === 0) return lines;
  // What is that wide elsewhere in the text shows it for two lines too.
  const width = Math.max(...long.map(widthOf));
  return groups.flatMap((group) => {
    const pair = group.length > 1 && group.length < FEWEST && widthOf(group) <= width && isWrapped(group, width);
    return pair || long.includes(group) ? [joined(group)] : group;
  });
}

function joined(group: readonly Line[]): Line {
  const [first, last] = [group[0] as Line, group.at(-1) as Line];
  const words = group.reduce((sum, line) => sum + line.words, 0);
  return { ...first, span: { start: first.span.start, end: last.span.end }, words, last: last.last };
}

const lengthOf = ({ span }: Line): number => span.end - span.start;

/** Of the lines but the last, in UTF-16 units. */
function widthOf(group: readonly Line[]): number {
  return Math.max(...group.slice(0, -1).map(lengthOf));
}

/** Lines without a blank one between, in none of which the word after it would have fitted, and most of which break off in the middle. */
function isWrapped(group: readonly Line[], width = widthOf(group)): boolean {
  const broken = group.slice(0, -1);
  if (width > WIDEST || width < NARROWEST || group.some(({ first }) => BULLETS.has(first))) return false;
  if (broken.some((line, k) => lengthOf(line) + 1 + (group[k + 1]?.lead ?? 0) < width)) return false;
  return broken.filter(({ last }) => ENDS.has(last)).length < broken.length * ENDED;
}

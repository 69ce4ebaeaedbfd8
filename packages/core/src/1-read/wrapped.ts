import type { Span } from '../model/index.ts';

/** A line of a text as it is laid out. */
export interface Line {
  readonly span: Span;
  readonly words: number;
  /** Its last and its first token, folded. */
  readonly last: string;
  readonly first: string;
  /** In UTF-16 units, each letter with its mark put together; */
  readonly length: number;
  /** … and up to its first blank. */
  readonly lead: number;
  /** A blank line stands before it. */
  readonly separated: boolean;
}

/** Mail and terminals break lines at 60 to 80 letters, wires at 35 and more; a column of a page is no wider, and no paragraph of news so short. */
const WIDEST = 100;
const NARROWEST = 24;
/** Verses are narrower than this. */
const NARROW = 40;
/** Fewer lines of one paragraph show no width by themselves, */
const FEWEST = 3;
/** and fewer breaks of several, within sentences that come to an end: where no paragraph is so long, */
const FEWEST_BREAKS = 3;
/** and where verses may be as narrow. */
const FEWEST_NARROW = 6;
/** So many lines of a hundred may end as a sentence does; of paragraphs almost all do. */
const ENDED = 0.5;
/** One line of so many begins with a bullet in a list. */
const LISTED = 4;

/** Marks, of which a line may have one for its first or its last token. */
const ENDS = '.!?؟…:؛';
const ENDED_BY = `${ENDS}»"”)`;
const BULLETS = '-–—•*●▪';

/** The lines with those joined that only a width broke («… قال الوزير إن\nالعمل مستمر …»): each stands for a paragraph. */
export function unwrapped(lines: readonly Line[]): readonly Line[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last === undefined || line.separated) groups.push([line]);
    else last.push(line);
  }
  const several = groups.filter((group) => group.length > 1);
  const long = several.filter((group) => group.length >= FEWEST && isWrapped(group));
  // What is that wide elsewhere in the text shows it for two lines too.
  const most = (long.length > 0 ? long : several).reduce((least, group) => Math.min(least, mostOf(group)), WIDEST);
  const width = largest(several.map(widthOf).filter((own) => own <= most));
  // … and is that of lines of which some end with their sentence by chance.
  const fitting = several.filter((group) => isWrapped(group, width, 1));
  const least = width < NARROW ? FEWEST_NARROW : long.length > 0 ? 0 : FEWEST_BREAKS;
  const shown = fitting.reduce((sum, group) => sum + (ENDED_BY.includes(joined(group).last) ? group.length - 1 : 0), 0);
  if (shown < least) return lines;
  const whole = new Set([...fitting, ...long]);
  return groups.flatMap((group) => (whole.has(group) ? [joined(group)] : group));
}

function joined(group: readonly Line[]): Line {
  const [first, last] = [group[0] as Line, group.at(-1) as Line];
  const words = group.reduce((sum, line) => sum + line.words, 0);
  return { ...first, span: { start: first.span.start, end: last.span.end }, words, last: last.last };
}

function widthOf(group: readonly Line[]): number {
  return largest(group.map(({ length }) => length));
}

/** A text may have more lines than a function takes arguments. */
function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}

/** How wide a column may be in which no word after a line would have fitted into it. */
function mostOf(group: readonly Line[]): number {
  return group.reduce((most, { lead }, k) => Math.min(most, (group[k - 1]?.length ?? WIDEST) + 1 + lead), WIDEST);
}

/** Lines without a blank one between, in none of which the word after it would have fitted, and most of which break off in the middle. */
function isWrapped(group: readonly Line[], width = widthOf(group), ended = ENDED): boolean {
  if (width > WIDEST || width < NARROWEST || widthOf(group) > width) return false;
  // A dash may stand first in a line that a width broke.
  if (group.filter(({ first }) => BULLETS.includes(first)).length * LISTED > group.length) return false;
  const broken = group.slice(0, -1);
  return width <= mostOf(group) && broken.filter(({ last }) => ENDS.includes(last)).length < broken.length * ended;
}

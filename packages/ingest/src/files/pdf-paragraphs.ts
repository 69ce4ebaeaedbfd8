import type { PageLine } from './pdf-lines.ts';

/** A paragraph of a PDF with the size of its type. */
export interface PdfParagraph {
  readonly text: string;
  readonly size: number;
}

/** A line further below the one before than this, in sizes of type, begins a paragraph, unless all lines are so far apart. */
const LEADING = 1.15;

/** A line that ends this share of the column early is the last of its paragraph. */
const EARLY = 0.12;

/** The paragraphs of all pages; lines that stand on most pages, and page numbers, are left out and given apart. */
export function paragraphsOf(pages: readonly (readonly PageLine[])[]): {
  paragraphs: readonly PdfParagraph[];
  furniture: readonly string[];
} {
  const running = runningLines(pages);
  const furniture: string[] = [];
  const paragraphs: PdfParagraph[] = [];
  let open: { lines: PageLine[] } | null = null;
  const close = (): void => {
    const first = open?.lines[0];
    if (open !== null && first !== undefined) paragraphs.push({ text: joinLines(open.lines), size: first.size });
    open = null;
  };
  for (const page of pages) {
    const column = columnOf(page);
    const gap = usualGap(page);
    let before: PageLine | undefined;
    for (const line of page) {
      if (running.has(keyOf(line.text)) || /^[-–\s\p{N}/]+$/u.test(line.text)) {
        furniture.push(line.text);
        continue;
      }
      if (open !== null && begins(line, before, open.lines, column, gap)) close();
      open ??= { lines: [] };
      open.lines.push(line);
      before = line;
    }
  }
  close();
  return { paragraphs, furniture };
}

interface Column {
  readonly left: number;
  readonly right: number;
}

function begins(
  line: PageLine,
  before: PageLine | undefined,
  open: readonly PageLine[],
  column: Column,
  gap: number,
): boolean {
  const last = open.at(-1);
  if (last === undefined || Math.abs(line.size - last.size) > 1) return true;
  // At the top of a page a paragraph goes on, unless the one before ended with its sentence.
  if (before === undefined) return /[.!?؟»"”:]$/u.test(last.text);
  const below = before.y - line.y;
  if (below < 0 || below > gap * LEADING) return true;
  const width = column.right - column.left;
  const early = width - (last.right - last.left) > width * EARLY;
  return early && /[.!?؟»"”:]$/u.test(last.text);
}

function columnOf(page: readonly PageLine[]): Column {
  let left = Infinity;
  let right = 0;
  for (const line of page) {
    left = Math.min(left, line.left);
    right = Math.max(right, line.right);
  }
  return { left, right };
}

/** The distance between two lines of a paragraph: the median of the distances on the page. */
function usualGap(page: readonly PageLine[]): number {
  const gaps: number[] = [];
  page.forEach((line, at) => {
    const next = page[at + 1];
    if (next !== undefined && next.y < line.y && Math.abs(next.size - line.size) < 1) gaps.push((line.y - next.y) / 1);
  });
  gaps.sort((a, b) => a - b);
  // Not the median where half of the distances are those between paragraphs.
  return gaps[Math.floor(gaps.length / 4)] ?? Infinity;
}

/** Words divided at the end of a line are put together again. */
function joinLines(lines: readonly PageLine[]): string {
  let text = '';
  for (const line of lines) {
    if (/\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(line.text)) text = text.slice(0, -1) + line.text;
    else text += text === '' ? line.text : ` ${line.text}`;
  }
  return text;
}

function keyOf(text: string): string {
  return text.replaceAll(/[\p{N}\s]+/gu, ' ').trim();
}

/** Lines at the head or foot of at least half of the pages, whatever number they hold. */
function runningLines(pages: readonly (readonly PageLine[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const byHeight = page.toSorted((a, b) => b.y - a.y);
    const edges = new Set([...byHeight.slice(0, 2), ...byHeight.slice(-2)].map(({ text }) => keyOf(text)));
    for (const key of edges) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const least = Math.max(2, pages.length / 2);
  return new Set([...counts].filter(([key, count]) => key !== '' && count >= least).map(([key]) => key));
}

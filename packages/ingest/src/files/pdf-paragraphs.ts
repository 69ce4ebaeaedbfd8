import type { PageLine } from './pdf-lines.ts';

/** A paragraph of a PDF with the size of its type. */
export interface PdfParagraph {
  readonly text: string;
  readonly size: number;
}

/** A line further below the one before than the usual distance, times this, begins a paragraph. */
const LEADING = 1.15;

/** A line that is shorter than its neighbours by this share may be the last of its paragraph. */
const EARLY = 0.12;

const SENTENCE_END = /[.!?؟»"”:]$/u;

/** The paragraphs of all pages; lines that stand on most pages or in a margin, and page numbers, are left out and given apart. */
export function paragraphsOf(pages: readonly (readonly PageLine[])[]): {
  paragraphs: readonly PdfParagraph[];
  furniture: readonly string[];
} {
  const running = runningLines(pages);
  const furniture: string[] = [];
  const paragraphs: PdfParagraph[] = [];
  let open: PageLine[] = [];
  const close = (): void => {
    const first = open[0];
    if (first !== undefined) paragraphs.push({ text: joinLines(open), size: first.size });
    open = [];
  };
  for (const page of pages) {
    const leading = usualLeading(page);
    const margin = marginLines(page, leading);
    let before: PageLine | undefined;
    for (const line of page) {
      if (margin.has(line) || running.has(keyOf(line.text)) || /^[-–\s\p{N}/]+$/u.test(line.text)) {
        furniture.push(line.text);
        continue;
      }
      if (begins(line, before, open, leading)) close();
      open.push(line);
      before = line;
    }
  }
  close();
  return { paragraphs, furniture };
}

function begins(line: PageLine, before: PageLine | undefined, open: readonly PageLine[], leading: number): boolean {
  const last = open.at(-1);
  if (last === undefined) return false;
  if (Math.abs(line.size - last.size) > 1) return true;
  // At the top of a page or column there is no distance to go by, only how the last line ended.
  const isTop = before === undefined || line.y > before.y;
  if (!isTop && (before.y - line.y) / line.size > leading * LEADING) return true;
  const widest = Math.max(widthOf(line), ...open.map(widthOf));
  return widthOf(last) < widest * (1 - EARLY) && SENTENCE_END.test(last.text);
}

function widthOf(line: PageLine): number {
  return line.right - line.left;
}

/** The distance of two lines of a paragraph, in sizes of their type. Paragraphs stand further apart, so a low quartile tells it. */
function usualLeading(page: readonly PageLine[]): number {
  const distances: number[] = [];
  page.forEach((line, at) => {
    const next = page[at + 1];
    if (next !== undefined && next.y < line.y && Math.abs(next.size - line.size) < 1)
      distances.push((line.y - next.y) / line.size);
  });
  distances.sort((a, b) => a - b);
  return distances[Math.floor(distances.length / 4)] ?? Infinity;
}

/** How far from the text a line stands that is a header or footer, in usual distances. */
const MARGIN = 2;

/** Lines at the head and foot of a page, in smaller type than most and well apart. */
function marginLines(page: readonly PageLine[], leading: number): ReadonlySet<PageLine> {
  const byHeight = page.toSorted((a, b) => b.y - a.y);
  const sizes = page.map(({ size }) => size).sort((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const isApart = (line: PageLine | undefined, next: PageLine | undefined): line is PageLine =>
    line !== undefined &&
    next !== undefined &&
    line.size < usual * 0.95 &&
    Math.abs(line.y - next.y) > usual * leading * MARGIN;
  const [first, second] = byHeight;
  const [beforeLast, last] = byHeight.slice(-2);
  const found = new Set<PageLine>();
  if (isApart(first, second)) found.add(first);
  if (isApart(last, beforeLast)) found.add(last);
  return found;
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

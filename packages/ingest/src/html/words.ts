import { languages } from '../languages/index.ts';
import type { PageLanguage } from '../languages/language.ts';
import { countWords, fold } from '../text/clean.ts';

type Key =
  | 'furnitureParts'
  | 'bylineEnds'
  | 'furnitureStarts'
  | 'furnitureLines'
  | 'bylineStarts'
  | 'creditStarts'
  | 'publishedLabels'
  | 'modifiedLabels';

/** Longer lines are sentences that happen to begin so. */
const LONGEST_LINE = 16;
const LONGEST_BYLINE = 8;
const LONGEST_INFO_LINE = 24;
const LONGEST_NAME = 6;

function phrases(key: Key): readonly string[] {
  const all = languages.flatMap((language: PageLanguage) => language[key].map(fold));
  return [...new Set(all)].sort((a, b) => b.length - a.length);
}

const STARTS = phrases('furnitureStarts');
const LINES = new Set(phrases('furnitureLines'));
const PARTS = phrases('furnitureParts');
const BYLINES = phrases('bylineStarts');
const ENDS = new Set(phrases('bylineEnds'));
const CREDITS = phrases('creditStarts');
const PUBLISHED = phrases('publishedLabels');
const MODIFIED = phrases('modifiedLabels');

function startsWith(folded: string, starts: readonly string[]): string | undefined {
  return starts.find((start) => folded === start || folded.startsWith(`${start} `));
}

/** A line that says it is no part of the article: «اقرأ أيضًا: …», "Advertisement". */
export function isFurnitureLine(text: string): boolean {
  if (text.length > 300 || countWords(text) > LONGEST_LINE) return false;
  const folded = fold(text);
  return LINES.has(folded) || startsWith(folded, STARTS) !== undefined;
}

/** What feeds add below an entry: "The post … appeared first on …". */
export function hasFurniturePart(text: string): boolean {
  const folded = text.length > 600 ? '' : ` ${fold(text)} `;
  return PARTS.some((part) => folded.includes(` ${part} `));
}

/** Whether the line is nothing but such a label, so that what follows it belongs to it: «مواضيع ذات صلة». */
export function isFurnitureHeading(text: string): boolean {
  return isFurnitureLine(text) && countWords(text) <= 5;
}

/** The names after «كتب» or "By", or null where the line is no byline. The punctuation and the colon are not kept. */
export function namesInByline(text: string): string | null {
  if (text.length > 120 || countWords(text) > LONGEST_BYLINE || /[.!?؟]$|\d/u.test(text)) return null;
  const start = startsWith(fold(text), BYLINES);
  if (start === undefined) return null;
  const names = afterWords(text, start.split(' ').length);
  return /\p{L}/u.test(names) && !/^\p{Ll}/u.test(names) ? names : null;
}

/**
 * The names in a line that gives author and date together, «الكاتب: فلان بتاريخ 18-11-2025», up to the next label, mark or figure;
 * null where the line does not begin as a byline.
 */
export function namesInInfoLine(text: string): string | null {
  if (countWords(text) > LONGEST_INFO_LINE) return null;
  const start = startsWith(fold(text), BYLINES);
  if (start === undefined) return null;
  const names: string[] = [];
  for (const word of afterWords(text, start.split(' ').length).split(' ')) {
    if (/^\p{N}|^[|–—-]$/u.test(word) || ENDS.has(fold(word))) break;
    names.push(word.replace(/[,،|]$/u, ''));
    if (/[,،|]$/u.test(word)) break;
  }
  // «بتاريخ:» the word before a colon is the next label, whichever it is.
  const colon = names.findIndex((word) => word.includes(':'));
  const kept = colon < 0 ? names : names.slice(0, /^:/u.test(names[colon] ?? '') ? colon - 1 : colon);
  return kept.length === 0 || kept.length > LONGEST_NAME ? null : kept.join(' ');
}

/** A line that holds the label alone; the name is elsewhere. */
export function isBylineLabel(text: string): boolean {
  return text.length < 40 && BYLINES.includes(fold(text));
}

/** What stands after «تصوير:» or "Photo:"; null where the line does not begin so. */
export function creditIn(text: string): string | null {
  if (text.length > 200) return null;
  const start = startsWith(fold(text), CREDITS);
  const credit = start === undefined ? '' : afterWords(text, start.split(' ').length);
  return credit === '' ? null : credit;
}

/** Which date a line gives by its label, or null where it has none. */
export function dateLabel(text: string): 'published' | 'modified' | null {
  const folded = fold(text);
  if (startsWith(folded, MODIFIED) !== undefined) return 'modified';
  return startsWith(folded, PUBLISHED) !== undefined ? 'published' : null;
}

/** The text after its first `count` words, without the punctuation that follows them. */
function afterWords(text: string, count: number): string {
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  const last = words[count - 1];
  return last === undefined
    ? ''
    : text
        .slice(last.index + last[0].length)
        .replace(/^[\s:\-–—|/،,]+/u, '')
        .trim();
}

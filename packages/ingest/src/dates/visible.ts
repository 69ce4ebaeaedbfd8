import { languages } from '../languages/index.ts';
import { fold } from '../text/clean.ts';
import { hijriToGregorian } from './hijri.ts';
import { calendarDate } from './iso.ts';

interface MonthName {
  readonly words: readonly string[];
  readonly month: number;
  readonly hijri: boolean;
}

const MONTHS: ReadonlyMap<string, readonly MonthName[]> = monthsByFirstWord();
const AFTER_NOON = new Set(languages.flatMap((language) => language.afterNoon.map(fold)));
const BEFORE_NOON = new Set(languages.flatMap((language) => language.beforeNoon.map(fold)));

/** A longer text is no line of a date. */
const LONGEST = 200;

/**
 * The date in a line that a reader sees, as ISO 8601: a day, the name of a month and a year, and the time where it is given.
 * Arabic digits, all names of months in use, and Hijri dates (by the calendar of Umm al-Qura) are read; of two calendars the
 * Gregorian one counts. Dates in figures alone are read where they can mean one day only. Null where there is none.
 *
 * @example
 * ```ts
 * readDate('الثلاثاء 18 تشرين الثاني/نوفمبر 2025 - 14:30'); // '2025-11-18T14:30'
 * ```
 */
export function readDate(line: string): string | null {
  if (line.length > LONGEST) return null;
  const text = westernDigits(line);
  const tokens = fold(text).split(' ');
  const named = namedDates(tokens);
  const date = named.gregorian ?? figures(text) ?? named.hijri;
  return date === null ? null : withTime(date, text);
}

function namedDates(tokens: readonly string[]): { gregorian: string | null; hijri: string | null } {
  let gregorian: string | null = null;
  let hijri: string | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const name = longestMonth(tokens, at);
    if (name === undefined) continue;
    let after = at + name.words.length;
    // «تشرين الثاني/نوفمبر»: a second name of the same month.
    const again = longestMonth(tokens, after);
    if (again?.month === name.month && again.hijri === name.hijri) after += again.words.length;
    const before = dayOf(tokens[at - 1]);
    const day = before ?? dayOf(tokens[after]);
    const year = yearOf(tokens[before === null ? after + 1 : after]);
    if (day === null || year === null) continue;
    if (name.hijri) hijri ??= hijriToGregorian(year, name.month, day);
    else gregorian ??= calendarDate(year, name.month, day);
  }
  return { gregorian, hijri };
}

function longestMonth(tokens: readonly string[], at: number): MonthName | undefined {
  const candidates = MONTHS.get(tokens[at] ?? '') ?? [];
  return candidates.find(({ words }) => words.every((word, k) => tokens[at + k] === word));
}

function dayOf(token: string | undefined): number | null {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)?$/u.exec(token ?? '')?.[1];
  return digits === undefined || Number(digits) > 31 ? null : Number(digits);
}

/** A year of four digits; an era mark may stick to it, as in «1447هـ». */
function yearOf(token: string | undefined): number | null {
  const digits = /^(\d{4})\p{L}{0,2}$/u.exec(token ?? '')?.[1];
  return digits === undefined ? null : Number(digits);
}

/** `18/11/2025` and `2025/11/18`; what could be two days is not read. */
function figures(text: string): string | null {
  const yearFirst = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/u.exec(text);
  if (yearFirst !== null) return calendarDate(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const yearLast = /(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/u.exec(text);
  if (yearLast === null) return null;
  const [a, b, year] = [Number(yearLast[1]), Number(yearLast[2]), Number(yearLast[3])];
  if (a > 12 || a === b) return calendarDate(year, b, a);
  return b > 12 ? calendarDate(year, a, b) : null;
}

function withTime(date: string, text: string): string {
  const match = /(?<![\d:])(\d{1,2}):(\d{2})(?::\d{2})?(?!\d)\s*(\p{L}[\p{L}\p{M}.]*)?/u.exec(text);
  if (match === null) return date;
  const hour = Number(match[1]);
  const minute = Number(match[2]);
  const word = fold(match[3] ?? '');
  if (hour > 23 || minute > 59) return date;
  const noon = AFTER_NOON.has(word) ? (hour % 12) + 12 : BEFORE_NOON.has(word) ? hour % 12 : hour;
  const zone = /^(?:gmt|utc)$/u.test(word) ? 'Z' : '';
  return `${date}T${String(noon).padStart(2, '0')}:${String(minute).padStart(2, '0')}${zone === '' ? '' : `:00${zone}`}`;
}

function westernDigits(text: string): string {
  return text.replaceAll(/[\u0660-\u0669\u06F0-\u06F9]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

function monthsByFirstWord(): ReadonlyMap<string, readonly MonthName[]> {
  const map = new Map<string, MonthName[]>();
  for (const language of languages) {
    for (const [months, hijri] of [
      [language.months, false],
      [language.hijriMonths, true],
    ] as const) {
      months.forEach((names, index) => {
        for (const name of names) {
          const words = fold(name).split(' ');
          const first = words[0] ?? '';
          map.set(first, [...(map.get(first) ?? []), { words, month: index + 1, hijri }]);
        }
      });
    }
  }
  for (const names of map.values()) names.sort((a, b) => b.words.length - a.words.length);
  return map;
}

import type { CalendarName, TimeUnit } from '../languages/time-data.ts';
import {
  civilDate,
  dayNumber,
  isDate,
  isoDay,
  isoMonth,
  isoYear,
  monthLength,
  monthNumber,
  weekdayOf,
} from './calendar.ts';

export type Shift = -1 | 0 | 1;

/** What the words say of a day or month; what they leave out is undefined. */
export interface NamedTime {
  readonly calendar: CalendarName;
  readonly month: number;
  readonly day: number | null;
  readonly year?: number;
  /** The year is this far from that of publication («من العام الماضي»). */
  readonly yearShift?: Shift;
  /** The month itself is the last or next one («يناير الماضي»). */
  readonly shift?: Shift;
}

/** ISO 8601 of what is named by the calendars that the papers of a language date by. */
export interface Calendar {
  /** Of a day or month. `today` is the day of publication; null where the words need it and it is not known. */
  value(time: NamedTime, today: number | null): string | null;
  year(year: number, calendar: CalendarName): string;
}

export const gregorian: Calendar = {
  value: (time, today) => (time.calendar === 'gregorian' ? gregorianValue(time, today) : null),
  year: isoYear,
};

/** Without a year a day lies this far back at most, or this far ahead: news tells what was, and announces the next weeks. */
const PAST_MONTHS = 11;
export const PAST_DAYS = 335;
export const AHEAD_DAYS = 31;

function gregorianValue(time: NamedTime, today: number | null): string | null {
  const { month, day } = time;
  const now = today === null ? null : civilDate(today);
  let { year } = time;
  if (year === undefined && now !== null) {
    if (time.yearShift !== undefined) year = now.year + time.yearShift;
    else
      year =
        day === null ? yearOfMonth(now, month, time.shift) : yearOfDay(now.year, today ?? 0, month, day, time.shift);
  }
  if (year === undefined) return null;
  if (day === null) return isoMonth(monthNumber(year, month));
  const date = { year, month, day };
  return isDate(date) ? isoDay(dayNumber(date)) : null;
}

function yearOfMonth(now: { year: number; month: number }, month: number, shift: Shift | undefined): number {
  if (shift === -1) return month < now.month ? now.year : now.year - 1;
  if (shift === 1) return month > now.month ? now.year : now.year + 1;
  if (shift === 0) return now.year;
  const ahead = (month - now.month + 12) % 12;
  const year = ahead + now.month > 12 ? now.year + 1 : now.year;
  return ahead > 12 - PAST_MONTHS ? year - 1 : year;
}

function yearOfDay(nowYear: number, today: number, month: number, day: number, shift: Shift | undefined): number {
  if (shift === 0) return nowYear;
  const past = shift === 1 ? -1 : shift === -1 ? 366 : PAST_DAYS;
  const ahead = shift === 1 ? 366 : shift === -1 ? 0 : AHEAD_DAYS;
  for (const year of [nowYear + 1, nowYear, nowYear - 1]) {
    if (day > monthLength(year, month)) continue;
    const offset = dayNumber({ year, month, day }) - today;
    if (offset <= ahead && offset >= -past) return year;
  }
  return nowYear;
}

/** Days from publication. */
export function relativeDayValue(offset: number, today: number | null): string | null {
  return today === null ? null : isoDay(today + offset);
}

/** A weekday: the last one up to publication, or by shift the last one before it, one of its week, or the next one after it. */
export function weekdayValue(
  day: number,
  shift: Shift | undefined,
  today: number | null,
  future = false,
): string | null {
  if (today === null) return null;
  const back = (weekdayOf(today) - day + 7) % 7;
  if (future && shift === undefined) return isoDay(back === 0 ? today : today + 7 - back);
  if (shift === 1) return isoDay(today + 7 - back);
  return isoDay(today - (shift === -1 && back === 0 ? 7 : back));
}

/** The unit that lies `count` units from that of publication: «العام الماضي», «قبل 3 أشهر». */
export function unitValue(unit: TimeUnit, count: number, today: number | null, weekStart: number): string | null {
  if (today === null) return null;
  const now = civilDate(today);
  switch (unit) {
    case 'hour':
      return null;
    case 'day':
      return isoDay(today + count);
    case 'week': {
      const start = today - ((weekdayOf(today) - weekStart + 7) % 7) + 7 * count;
      return interval(start, start + 6);
    }
    case 'month':
      return isoMonth(monthNumber(now.year, now.month) + count);
    case 'year':
      return isoYear(now.year + count);
    case 'decade': {
      // «العقد الماضي» is the last ten years as often as the last decade of the calendar.
      if (count !== 0) return null;
      const start = Math.floor(now.year / 10) * 10;
      return `${isoYear(start)}/${isoYear(start + 9)}`;
    }
    case 'century': {
      const start = Math.floor((now.year - 1) / 100) * 100 + 1 + 100 * count;
      return `${isoYear(start)}/${isoYear(start + 99)}`;
    }
  }
}

/** A point that lies an amount of time back: «قبل 3 أيام». Decades and centuries back are years. */
export function agoValue(unit: TimeUnit, count: number, today: number | null, weekStart: number): string | null {
  if (today === null) return null;
  if (unit === 'hour') return count % 24 === 0 && count > 0 ? isoDay(today - count / 24) : null;
  const years = unit === 'decade' ? 10 * count : unit === 'century' ? 100 * count : null;
  if (years !== null) {
    const year = civilDate(today).year - years;
    return year < 1 || !Number.isInteger(year) ? null : isoYear(year);
  }
  if (!Number.isInteger(count) || count > 2000) return null;
  return unitValue(unit, -count, today, weekStart);
}

/** A span of time up to publication or from it: «الأيام الثلاثة الماضية», «العامين المقبلين». */
export function stretchValue(unit: TimeUnit, count: number, shift: Shift, today: number | null): string | null {
  if (today === null || shift === 0 || !Number.isInteger(count) || count < 1 || count > 2000) return null;
  const now = civilDate(today);
  const ends = (format: (number: number) => string, at: number, by: number): string =>
    shift < 0 ? `${format(at - by)}/${format(at)}` : `${format(at)}/${format(at + by)}`;
  switch (unit) {
    case 'hour':
      return count % 24 === 0 ? ends(isoDay, today, count / 24) : null;
    case 'day':
      return ends(isoDay, today, count);
    case 'week':
      return ends(isoDay, today, 7 * count);
    case 'month':
      return ends(isoMonth, monthNumber(now.year, now.month), count);
    case 'year':
      return ends(isoYear, now.year, count);
    case 'decade':
      return now.year > 10 * count ? ends(isoYear, now.year, 10 * count) : null;
    case 'century':
      return null;
  }
}

/** One of the equal parts of a year: the 2nd of 4 of 2015 → '2015-04/2015-06'. */
export function yearPartValue(year: number, part: number, parts: number): string | null {
  if (part < 1 || part > parts) return null;
  const length = 12 / parts;
  const start = monthNumber(year, 1) + (part - 1) * length;
  return `${isoMonth(start)}/${isoMonth(start + length - 1)}`;
}

/** … of the days from one to another. */
export function interval(start: number, end: number): string {
  return `${isoDay(start)}/${isoDay(end)}`;
}

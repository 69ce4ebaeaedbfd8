/** A day of the Gregorian calendar. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days of a month: 2016-02 → 29. */
export function monthLength(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 30);
}

/** Days since 1970-01-01, by counting leap years from a March-based year, so that February comes last. */
export function dayNumber({ year, month, day }: CivilDate): number {
  const y = month <= 2 ? year - 1 : year;
  const fromMarch = (month + 9) % 12;
  const inYear = Math.floor((153 * fromMarch + 2) / 5) + day - 1;
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + inYear - 719468;
}

/** The date of a day number: 0 → 1970-01-01. */
export function civilDate(number: number): CivilDate {
  // The estimate is at most one year off: a mean Gregorian year has 365.2425 days.
  let year = Math.floor(number / 365.2425) + 1970;
  while (dayNumber({ year, month: 1, day: 1 }) > number) year--;
  while (dayNumber({ year: year + 1, month: 1, day: 1 }) <= number) year++;
  let left = number - dayNumber({ year, month: 1, day: 1 });
  let month = 1;
  while (left >= monthLength(year, month)) left -= monthLength(year, month++);
  return { year, month, day: left + 1 };
}

/** 0 is Sunday: 1970-01-01 was a Thursday. */
export function weekdayOf(number: number): number {
  return (((number + 4) % 7) + 7) % 7;
}

/** Months since year 0, so that months can be added: 2015-01 → 24180. */
export function monthNumber(year: number, month: number): number {
  return year * 12 + month - 1;
}

/** '2015' */
export function isoYear(year: number): string {
  return String(year).padStart(4, '0');
}

/** '2015-01' from a month number. */
export function isoMonth(number: number): string {
  return `${isoYear(Math.floor(number / 12))}-${String((number % 12) + 1).padStart(2, '0')}`;
}

/** '2015-01-31' from a day number. */
export function isoDay(number: number): string {
  const { year, month, day } = civilDate(number);
  return `${isoMonth(monthNumber(year, month))}-${String(day).padStart(2, '0')}`;
}

/** A day, or a day and an hour of it with or without a time zone. */
const ISO =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](?:[01]\d|2[0-4])(?::?[0-5]\d){0,2}(?:\.\d+)? ?(?:[A-Z]{1,4}|[+-]\d\d:?(?:\d\d)?)?)?$/u;

/** The day number of an ISO 8601 date or date-time, as it is written (no time zone is applied); null when it is neither. */
export function parseIsoDay(text: string | undefined): number | null {
  const [, year, month, day] = ISO.exec(text ?? '') ?? [];
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  return isDate(date) ? dayNumber(date) : null;
}

/** Whether such a day exists: 2015-02-29 does not. */
export function isDate({ year, month, day }: CivilDate): boolean {
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
}

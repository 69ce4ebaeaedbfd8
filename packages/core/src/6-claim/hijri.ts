/**
 * The Islamic calendar. Years 1390–1460 (1970–2039) follow the published Umm al-Qura calendar, by which Saudi papers are dated. Other years
 * follow the tabular ("civil") calendar: thirty-year cycles with leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26 and 29, from Friday
 * 16 July 622 (Julian); it lies within a day or two of what was seen.
 */

const FIRST_YEAR = 1390;
/** Day number of 1 Muharram 1390: 1970-03-09. */
const FIRST_DAY = 67;

/** One number a year; bit 0 is Muharram. A set bit is a month of 30 days, the others have 29. */
const LONG_MONTHS = [
  0xaba, 0x5b4, 0xda9, 0xd52, 0xaa5, 0x92d, 0x26d, 0x8ed, 0x2da, 0xad5, 0xaa5, 0xa4b, 0x497, 0x937, 0x2b6, 0x975, 0xd69,
  0xd52, 0xc95, 0x92b, 0x25b, 0x4db, 0x9d5, 0x5d2, 0xda5, 0xd4a, 0xa95, 0x54d, 0xaad, 0x3aa, 0xbd2, 0xbc4, 0xb89, 0xa95,
  0x52d, 0x5ad, 0xb6a, 0x6d4, 0xdc9, 0xd92, 0xaa6, 0x956, 0x2ae, 0x56d, 0x36a, 0xb55, 0xaaa, 0x94d, 0x49d, 0x95d, 0x2ba,
  0x5b5, 0x5aa, 0xd55, 0xa9a, 0x92e, 0x26e, 0x55d, 0xada, 0x6d4, 0x6a5, 0xb27, 0xa4d, 0x4ad, 0x56d, 0xb5a, 0x754, 0xf49,
  0xe92, 0xd26, 0xa56,
] as const;

/** Day number of 1 Muharram of the year 1 in the tabular calendar. */
const TABULAR_EPOCH = -492148;

/** Day number of the first day of an Islamic month: 1436-09 → that of 2015-06-18. Month 13 is the first month of the next year. */
export function hijriMonthStart(year: number, month: number): number {
  if (month > 12) return hijriMonthStart(year + 1, month - 12);
  const index = year - FIRST_YEAR;
  if (index < 0 || index >= LONG_MONTHS.length) {
    const leaps = Math.floor((3 + 11 * year) / 30);
    return TABULAR_EPOCH + (year - 1) * 354 + leaps + Math.ceil(29.5 * (month - 1));
  }
  let start = FIRST_DAY;
  for (let k = 0; k < index; k++) start += daysOf(LONG_MONTHS[k] ?? 0, 12);
  return start + daysOf(LONG_MONTHS[index] ?? 0, month - 1);
}

/** Day number of a day of the Islamic calendar; null where the month has no such day. */
export function hijriDay(year: number, month: number, day: number): number | null {
  const start = hijriMonthStart(year, month);
  return day < 1 || day > hijriMonthStart(year, month + 1) - start ? null : start + day - 1;
}

/** The Islamic year that a day lies in. */
export function hijriYearOf(dayNumber: number): number {
  let year = Math.floor((dayNumber - TABULAR_EPOCH) / 354.367) + 1;
  while (hijriMonthStart(year, 1) > dayNumber) year--;
  while (hijriMonthStart(year + 1, 1) <= dayNumber) year++;
  return year;
}

function daysOf(bits: number, months: number): number {
  let days = 29 * months;
  for (let k = 0; k < months; k++) days += (bits >> k) & 1;
  return days;
}

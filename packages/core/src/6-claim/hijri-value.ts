import { isoDay, isoYear } from './calendar.ts';
import { hijriDay, hijriMonthStart, hijriYearOf } from './hijri.ts';
import { AHEAD_DAYS, gregorian, interval, PAST_DAYS, type Calendar, type NamedTime } from './time-value.ts';

/** The Islamic calendar, whose months and years are intervals of days, beside the Gregorian one. */
export const islamic: Calendar = {
  value: (time, today) => (time.calendar === 'hijri' ? valueOf(time, today) : gregorian.value(time, today)),
  year: (year, calendar) =>
    calendar === 'hijri' ? interval(hijriMonthStart(year, 1), hijriMonthStart(year + 1, 1) - 1) : isoYear(year),
};

function valueOf(time: NamedTime, today: number | null): string | null {
  const { month, day } = time;
  let { year } = time;
  if (year === undefined && today !== null) {
    const now = hijriYearOf(today);
    if (time.yearShift !== undefined) year = now + time.yearShift;
    else {
      const past = time.shift === 1 ? -1 : time.shift === -1 ? 366 : PAST_DAYS;
      const ahead = time.shift === 1 ? 366 : time.shift === -1 ? 0 : AHEAD_DAYS;
      year = [now + 1, now, now - 1].find((candidate) => {
        const start = hijriMonthStart(candidate, month);
        // A whole month that has begun is a present one; «الماضي» is one that has ended.
        const at = day !== null ? start + day - 1 : time.shift === -1 ? hijriMonthStart(candidate, month + 1) : start;
        return at - today <= ahead && at - today >= -past;
      });
    }
  }
  if (year === undefined) return null;
  if (day === null) return interval(hijriMonthStart(year, month), hijriMonthStart(year, month + 1) - 1);
  const number = hijriDay(year, month, day);
  return number === null ? null : isoDay(number);
}

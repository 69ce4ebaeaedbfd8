import { isoDay } from './calendar.ts';
import { hijriDay, hijriMonthStart, hijriYearOf } from './hijri.ts';
import { AHEAD_DAYS, interval, PAST_DAYS, type NamedTime, type OtherCalendar } from './time-value.ts';

/** ISO 8601 of what is named by the Islamic calendar; its months and years are intervals of days. */
export const islamic: OtherCalendar = {
  value: valueOf,
  year: (year) => interval(hijriMonthStart(year, 1), hijriMonthStart(year + 1, 1) - 1),
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

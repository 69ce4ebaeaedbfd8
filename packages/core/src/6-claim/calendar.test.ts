import { describe, expect, it } from 'vitest';
import { civilDate, dayNumber, isoDay, parseIsoDay, weekdayOf } from './calendar.ts';
import { hijriDay, hijriMonthStart, hijriYearOf } from './hijri.ts';

const DAY = 86_400_000;

describe('the Gregorian calendar', () => {
  it('should agree with the platform over four centuries', () => {
    for (let number = -80_000; number < 80_000; number += 37) {
      const date = new Date(number * DAY);
      expect(isoDay(number)).toBe(date.toISOString().slice(0, 10));
      expect(weekdayOf(number)).toBe(date.getUTCDay());
      expect(dayNumber(civilDate(number))).toBe(number);
    }
  });

  it('should take the day of an ISO date or date-time as it is written', () => {
    expect(parseIsoDay('1970-01-02')).toBe(1);
    const hours = [
      'T23',
      'T23:59',
      'T23:59:00-10:00',
      'T23:59:00.123Z',
      ' 23:59',
      ' 23:59:00 UTC',
      'T2359+03',
      'T23:59 +0300',
    ];
    for (const hour of hours) expect(parseIsoDay(`1970-01-02${hour}`)).toBe(1);
    const none = [
      '',
      '2015',
      '2015-02-29',
      '2015-13-01',
      '24/8/2015',
      '2015-08-24x',
      '2015-08-24T',
      '2015-08-24T25:00',
    ];
    for (const text of [undefined, ...none, '2015-08-24Tgarbage', '2015-08-24 noon', '2015-08-24T09:61'])
      expect(parseIsoDay(text)).toBeNull();
  });
});

describe('the Islamic calendar', () => {
  /** Year, month and day by the platform's own tables. */
  function platform(calendar: string, number: number): (number | undefined)[] {
    const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    });
    const parts = format.formatToParts(new Date(number * DAY));
    return ['year', 'month', 'day'].map((type) => parseInt(parts.find((part) => part.type === type)?.value ?? '', 10));
  }

  it('should follow Umm al-Qura in the years of online news', () => {
    for (let year = 1390; year <= 1460; year++)
      for (let month = 1; month <= 12; month++) {
        const start = hijriMonthStart(year, month);
        expect(platform('islamic-umalqura', start)).toEqual([year, month, 1]);
        expect(hijriYearOf(start)).toBe(year);
      }
  });

  it('should follow the tabular calendar in other years', () => {
    for (const year of [1, 700, 1300, 1389, 1462, 1500])
      for (let month = 1; month <= 12; month++)
        expect(platform('islamic-civil', hijriMonthStart(year, month))).toEqual([year, month, 1]);
  });

  it('should have no thirtieth day in a short month', () => {
    expect(hijriDay(1436, 9, 29)).not.toBeNull();
    expect(hijriDay(1436, 9, 30)).toBeNull();
    expect(hijriDay(1436, 9, 0)).toBeNull();
  });
});

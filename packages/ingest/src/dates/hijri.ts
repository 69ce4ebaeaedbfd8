const DAY = 86_400_000;

/** Mean length of a Hijri year in days, and the day on which the count begins, to come near enough to look. */
const YEAR = 354.367;
const MONTH = 29.53;
const EPOCH = Date.UTC(622, 6, 19);

const calendar = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

/** The Gregorian day, `2025-11-18`, of a day in the calendar of Umm al-Qura; null where it has no such day. */
export function hijriToGregorian(year: number, month: number, day: number): string | null {
  if (year < 1300 || year > 1600) return null;
  const near = EPOCH + Math.round((year - 1) * YEAR + (month - 1) * MONTH + day - 1) * DAY;
  for (let away = -4; away <= 4; away++) {
    const time = near + away * DAY;
    const parts = Object.fromEntries(
      calendar.formatToParts(time).map(({ type, value }) => [type, Number.parseInt(value, 10)]),
    );
    if (parts['year'] === year && parts['month'] === month && parts['day'] === day)
      return new Date(time).toISOString().slice(0, 10);
  }
  return null;
}

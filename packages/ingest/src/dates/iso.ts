const WEB = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?/iu;
const MAIL = /^(?:[a-z]{3},\s*)?(\d{1,2})\s+([a-z]{3})\s+(\d{4})\s+\d{2}:\d{2}/iu;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A date as pages and feeds write it for programs, as ISO 8601: the offset is kept, never guessed. Null where it is none.
 *
 * @example
 * ```ts
 * isoDate('2025-11-18 14:30:00 +0200'); // '2025-11-18T14:30:00+02:00'
 * ```
 */
export function isoDate(value: string): string | null {
  const text = value.trim().slice(0, 60);
  const match = WEB.exec(text);
  if (match === null) return fromMail(text);
  const [, year = '', month = '', day = '', hour, minute, second, zone] = match;
  const date = calendarDate(Number(year), Number(month), Number(day));
  if (date === null || hour === undefined || minute === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59) return date;
  return `${date}T${hour.padStart(2, '0')}:${minute}:${second ?? '00'}${offset(zone)}`;
}

function offset(zone: string | undefined): string {
  if (zone === undefined) return '';
  return zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
}

/** RFC 822 dates, as RSS has them. Their numeric offset is kept; a named one is turned to UTC. */
function fromMail(text: string): string | null {
  const match = MAIL.exec(text);
  if (match === null) return null;
  const [, day, month = '', year] = match;
  // `Date.parse` takes 30 February for a day in March.
  if (calendarDate(Number(year), MONTHS.indexOf(month.toLowerCase()) + 1, Number(day)) === null) return null;
  const numeric = /([+-])(\d{2})(\d{2})$/u.exec(text);
  const named = /[a-z]{1,4}$/iu.test(text);
  const local = numeric === null ? text : text.slice(0, -5);
  const time = Date.parse(named ? text : `${local} GMT`);
  if (Number.isNaN(time)) return null;
  const iso = new Date(time).toISOString().slice(0, 19);
  if (named) return `${iso}Z`;
  return numeric === null ? iso : `${iso}${numeric[1] ?? ''}${numeric[2] ?? ''}:${numeric[3] ?? ''}`;
}

/** `2025-11-18`, or null where the calendar has no such day. */
export function calendarDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const same = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same && year >= 1800 && year < 2200 ? date.toISOString().slice(0, 10) : null;
}

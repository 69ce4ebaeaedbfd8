const DAY = /^(\d{4})-(\d{2})-(\d{2})/u;
const TIME = /^T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?$/u;

/** How much of a moment is told: `day`, `time` of a day without its zone, or a `moment` in the world. */
export type Precision = 'day' | 'time' | 'moment';

/**
 * How precise a date of ISO 8601 is, in the form that schema.org, PROV-O and ninjs share; null where the whole is none, or its day is in
 * no calendar.
 *
 * @example precisionOf('2025-08-16T09:30:00Z') // 'moment'
 */
export function precisionOf(value: string | undefined): Precision | null {
  const [date, year, month, day] = DAY.exec(value ?? '') ?? [];
  if (value === undefined || date === undefined) return null;
  const asked = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (asked.getUTCMonth() !== Number(month) - 1 || asked.getUTCDate() !== Number(day)) return null;
  if (value.length === date.length) return 'day';
  const time = TIME.exec(value.slice(date.length));
  if (time === null) return null;
  return time[2] === undefined ? 'time' : 'moment';
}

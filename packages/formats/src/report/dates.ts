import type { Digits } from './digits.ts';

/** Writes dates for readers. */
export type Dates = (iso: string) => string;

/**
 * Dates in a language and its digits, by the day that is written in them, in whatever zone that was; anything else stays as it is.
 *
 * @example createDates('en')('2025-08-16T23:30:00+03:00') // '16 August 2025'
 */
export function createDates(lang: 'ar' | 'en', digits: Digits = 'latn'): Dates {
  const tag = `${lang === 'ar' ? 'ar-EG' : 'en-GB'}-u-ca-gregory-nu-${digits}`;
  const format = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  return (iso) => {
    const day = /^\d{4}-\d{2}-\d{2}/u.exec(iso)?.[0];
    const time = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`);
    return Number.isNaN(time) ? iso : format.format(time);
  };
}

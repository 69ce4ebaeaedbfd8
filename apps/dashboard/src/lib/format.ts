import type { Preferences } from './preferences.ts';

/** Numbers, dates and shares in the reader's language and digits. */
export interface Formatter {
  number(value: number): string;
  percent(share: number): string;
  date(iso: string | null | undefined): string;
  dateTime(iso: string | null | undefined): string;
  decimal(value: number | null): string;
  /** Parts beside each other, with the comma of the language. */
  list(parts: readonly string[]): string;
}

/**
 * Formats for one reader. The time zone comes from the server, so that the page reads the same before and after it wakes.
 *
 * @example createFormatter({ locale: 'ar', digits: 'arab' }, 'Africa/Cairo').number(12) // '١٢'
 */
export function createFormatter(
  { locale, digits }: Pick<Preferences, 'locale' | 'digits'>,
  timeZone: string,
): Formatter {
  const tag = `${locale === 'ar' ? 'ar-EG' : 'en-GB'}-u-nu-${digits}-ca-gregory`;
  const integer = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 });
  const share = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
  const fixed = new Intl.NumberFormat(tag, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const day = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', year: 'numeric', timeZone });
  const moment = new Intl.DateTimeFormat(tag, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  });
  const list = new Intl.ListFormat(tag, { type: 'unit' });
  const when = (format: Intl.DateTimeFormat, iso: string | null | undefined): string => {
    const time = iso ? Date.parse(iso) : Number.NaN;
    return Number.isNaN(time) ? '' : format.format(time);
  };
  return {
    number: (value) => integer.format(value),
    percent: (value) => share.format(value),
    date: (iso) => when(day, iso),
    dateTime: (iso) => when(moment, iso),
    decimal: (value) => (value === null || Number.isNaN(value) ? '–' : fixed.format(value)),
    list: (parts) => list.format(parts),
  };
}

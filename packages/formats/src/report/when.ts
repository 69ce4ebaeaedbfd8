/**
 * A date for readers, by the day that is written in it, in whatever zone that was; anything else as it is.
 *
 * @example when('2025-08-16T23:30:00+03:00', 'en') // '16 August 2025'
 */
export function when(iso: string, lang: 'ar' | 'en'): string {
  const day = /^\d{4}-\d{2}-\d{2}/u.exec(iso)?.[0];
  const time = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time)) return iso;
  const tag = lang === 'ar' ? 'ar-EG-u-ca-gregory-nu-latn' : 'en-GB-u-ca-gregory-nu-latn';
  return new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(time);
}

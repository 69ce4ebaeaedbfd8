/** No sign that a file name may not hold on some system, that ends a header, or that turns the direction of what stands beside it. */
const UNFIT = /[\p{Cc}\p{Cs}\u200E\u200F\u202A-\u202E\u2066-\u2069"*/:<>?\\|]+/gu;

/** Characters of a name; with four bytes each and an ending it stays under the 255 bytes of a file name. */
const LONGEST = 50;

/**
 * The Content-Disposition of a file that is kept, never shown in place: a plain name for old programs, and the name in its own
 * letters after RFC 5987.
 *
 * @example attachment('a1', 'خبر', 'csv') // `attachment; filename="isnad-a1.csv"; filename*=UTF-8''%D8%AE%D8%A8%D8%B1.csv`
 */
export function attachment(plain: string, name: string, ending: string): string {
  const fit = fileName(name);
  const start = `attachment; filename="isnad-${plain.replace(/[^\w-]/gu, '')}.${ending}"`;
  return fit === '' ? start : `${start}; filename*=UTF-8''${encoded(`${fit}.${ending}`)}`;
}

/**
 * A name as a file may have it, without an ending; empty where nothing of it can stand in one.
 *
 * @example fileName('خبر: عاجل') // 'خبر عاجل'
 */
export function fileName(name: string): string {
  const words = name.replace(UNFIT, ' ').split(/\s/u);
  // A name of dots is a folder, and one that begins with a dot is hidden.
  const clean = words
    .filter((word) => /[^.]/u.test(word))
    .join(' ')
    .replace(/^\.+/u, '');
  return [...clean].slice(0, LONGEST).join('').trim();
}

/** `encodeURIComponent` leaves four signs that RFC 5987 gives a meaning of their own. */
const encoded = (value: string): string =>
  encodeURIComponent(value).replaceAll(/['()*]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

import * as v from 'valibot';

/** Half of a surrogate pair by itself: with the `u` flag a whole pair is one character and does not match. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * Text that both databases give back as it was put in: no NUL (PostgreSQL refuses it) and no lone surrogate (UTF-8 has none).
 *
 * @example v.parse(text(10), 'قال') // 'قال'
 */
export const text = (longest: number) =>
  v.pipe(
    v.string('text'),
    v.maxLength(longest, 'too-long'),
    v.check((value) => !value.includes('\0') && !LONE_SURROGATE.test(value), 'not-storable'),
  );

/** A character that anyone sees: no space, no control, no mark that only steers others, and not the empty pattern of Braille. */
const VISIBLE = /[^\p{White_Space}\p{C}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Text with at least one character that is seen; stored without the white space around it. */
export const filledText = (longest: number) =>
  v.pipe(
    text(longest),
    v.trim(),
    v.check((value) => VISIBLE.test(value), 'required'),
  );

/** … with a letter or a digit in it: what people and articles are called by. */
export const namingText = (longest: number) => v.pipe(filledText(longest), v.regex(/[\p{L}\p{N}]/u, 'required'));

/** An id that a client made: the key by which a repeated write is known as the same write. */
export const clientId = v.pipe(v.string('text'), v.regex(/^[\w-]{8,80}$/u, 'invalid-id'));

/** A day that the calendar has: the clock would read 30 February as 2 March. */
function isDay(date: string): boolean {
  const day = new Date(`${date.slice(0, 10)}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date.slice(0, 10));
}

/** ISO 8601 date or date-time, kept as it is written. */
export const isoDate = v.pipe(
  v.string('text'),
  v.regex(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/u, 'invalid-date'),
  v.check((value) => isDay(value) && !Number.isNaN(Date.parse(value)), 'invalid-date'),
);

/** A web address that may be shown as a link: http or https, without a name and password in it. */
export const webAddress = v.pipe(
  text(2048),
  v.trim(),
  v.check((value) => {
    if (!URL.canParse(value)) return false;
    const url = new URL(value);
    return (
      (url.protocol === 'https:' || url.protocol === 'http:') && url.hostname !== '' && !url.username && !url.password
    );
  }, 'invalid-link'),
);

/** A language tag of BCP 47, by its form. */
export const languageTag = v.pipe(
  v.string('text'),
  v.regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,6}$/u, 'invalid-language'),
);

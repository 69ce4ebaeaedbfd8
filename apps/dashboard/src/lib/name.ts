/** Controls, halves of characters, and marks that turn the direction of whatever stands beside a name. */
const UNFIT = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u;

/**
 * Whether a text can be the name of a person or of a label: it has a letter or a digit, and since names stand inside other texts it may not
 * disturb them.
 *
 * @example isName('ليلى') // true
 */
export const isName = (text: string, longest = 200): boolean =>
  /[\p{L}\p{N}]/u.test(text) && text.length <= longest && !UNFIT.test(text);

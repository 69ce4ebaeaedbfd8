/**
 * Words from outside on one line of a terminal: control characters, which could steer the terminal, and marks that turn
 * the direction of what follows are taken out; line breaks and tabs become spaces.
 *
 * @example
 * ```ts
 * printable('a\u001b[2Jb\nc'); // 'a[2Jb c'
 * ```
 */
export function printable(text: string): string {
  return text.replace(/[\t\n\r\u2028\u2029]+/gu, ' ').replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '');
}

/** A form and the form that follows from it: a dot is one letter, a star any letters or none, and both stay as they are. One star at most. */
export type FormPattern = readonly [from: string, to: string];

const DOT = 0x2e;
const STAR = 0x2a;

/** What follows from a form by the first pattern that fits it: «أعلن» by ['أ*', 'ي*'] is «يعلن». Null where none fits. */
export function deriveForm(form: string, patterns: readonly FormPattern[]): string | null {
  for (const [from, to] of patterns) if (fits(form, from)) return moved(form, from, to);
  return null;
}

function fits(form: string, pattern: string): boolean {
  const first = pattern.charCodeAt(0);
  if (first !== STAR && first !== DOT && first !== form.charCodeAt(0)) return false;
  const star = pattern.indexOf('*');
  if (star < 0 ? form.length !== pattern.length : form.length < pattern.length - 1) return false;
  const shift = form.length - pattern.length;
  for (let k = 0; k < pattern.length; k++) {
    const letter = pattern.charCodeAt(k);
    if (letter === DOT || letter === STAR) continue;
    if (letter !== form.charCodeAt(star < 0 || k < star ? k : k + shift)) return false;
  }
  return true;
}

/** The letters under the dots and the star of a pattern, in order, at the dots and the star of another. */
function moved(form: string, from: string, to: string): string {
  const star = from.indexOf('*');
  const shift = form.length - from.length;
  let out = '';
  let at = 0;
  for (const letter of to) {
    if (letter !== '.' && letter !== '*') {
      out += letter;
      continue;
    }
    while (from[at] !== '.' && from[at] !== '*') at++;
    if (at === star) out += form.slice(at, at + shift + 1);
    else out += form.charAt(star < 0 || at < star ? at : at + shift);
    at++;
  }
  return out;
}

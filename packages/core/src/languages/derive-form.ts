/** A form and the form that follows from it: a dot is one letter, a star any letters or none, and both stay as they are. One star at most. */
export type FormPattern = readonly [from: string, to: string];

/** What follows from a form by the first pattern that fits it: «أعلن» by ['أ*', 'ي*'] is «يعلن». Null where none fits. */
export function deriveForm(form: string, patterns: readonly FormPattern[]): string | null {
  for (const [from, to] of patterns) {
    const kept = keptLetters(form, from);
    if (kept === null) continue;
    let next = 0;
    return Array.from(to, (letter) => (letter === '.' || letter === '*' ? kept[next++] : letter)).join('');
  }
  return null;
}

/** The letters under each dot and the star of a pattern, in order; null where the form does not fit it. */
function keptLetters(form: string, pattern: string): readonly string[] | null {
  const star = pattern.indexOf('*');
  const tail = star < 0 ? 0 : pattern.length - star - 1;
  const under = form.length - pattern.length + 1;
  if (star < 0 ? form.length !== pattern.length : under < 0) return null;
  const head = star < 0 ? pattern.length : star;
  const kept: string[] = [];
  for (let k = 0; k < head; k++)
    if (pattern[k] === '.') kept.push(form.charAt(k));
    else if (pattern[k] !== form[k]) return null;
  if (star >= 0) kept.push(form.slice(star, star + under));
  for (let k = 0; k < tail; k++) {
    const letter = form.charAt(form.length - tail + k);
    if (pattern[star + 1 + k] === '.') kept.push(letter);
    else if (pattern[star + 1 + k] !== letter) return null;
  }
  return kept;
}

/** A form and the form that follows from it: a dot is one letter, a star any letters or none, and both stay as they are. One star at most. */
export type FormPattern = readonly [from: string, to: string];

const DOT = 0x2e;
const STAR = 0x2a;
const ANY = -1;

/** What follows from a form by the first pattern that fits it: «أعلن» by ['أ*', 'ي*'] is «يعلن». Null where none fits. */
export function deriveForm(form: string, patterns: readonly FormPattern[]): string | null {
  return derivation(patterns)(form);
}

/** {@link deriveForm} for many forms by the same patterns. */
export function derivation(patterns: readonly FormPattern[]): (form: string) => string | null {
  const rules = patterns.map(ruleOf);
  return (form) => {
    const first = form.charCodeAt(0);
    const last = form.charCodeAt(form.length - 1);
    for (const rule of rules) {
      // Most patterns are refused by an end.
      if (rule.first !== first && rule.first !== ANY) continue;
      if (rule.last !== last && rule.last !== ANY) continue;
      if (fits(form, rule)) return moved(form, rule);
    }
    return null;
  };
}

/** A pattern taken apart. */
interface FormRule {
  readonly from: string;
  /** Where its star stands; beyond its end without one. */
  readonly star: number;
  readonly length: number;
  readonly starred: boolean;
  /** The letters it begins and ends with. */
  readonly first: number;
  readonly last: number;
  /** What the derived form is put together from: letters, and parts of the form, whose ends count from its end after the star. */
  readonly parts: readonly (string | { from: number; to: number })[];
}

function ruleOf([from, to]: FormPattern): FormRule {
  const at = from.indexOf('*');
  const star = at < 0 ? from.length : at;
  const parts: (string | { from: number; to: number })[] = [];
  let next = 0;
  for (const letter of to) {
    const before = parts.at(-1);
    if (letter !== '.' && letter !== '*') {
      if (typeof before === 'string') parts[parts.length - 1] = before + letter;
      else parts.push(letter);
      continue;
    }
    while (from[next] !== '.' && from[next] !== '*') next++;
    const part = {
      from: next <= star ? next : next - from.length,
      to: next < star ? next + 1 : next + 1 - from.length,
    };
    if (typeof before === 'object' && before.to === part.from) before.to = part.to;
    else parts.push(part);
    next++;
  }
  const starred = at >= 0;
  return {
    from,
    star,
    starred,
    length: from.length,
    first: letterAt(from, 0),
    last: letterAt(from, from.length - 1),
    parts,
  };
}

/** A letter of a pattern, if it has to be there. */
function letterAt(pattern: string, at: number): number {
  const letter = pattern.charCodeAt(at);
  return letter === STAR || letter === DOT ? ANY : letter;
}

function fits(form: string, { from, star, starred, length }: FormRule): boolean {
  if (starred ? form.length < length - 1 : form.length !== length) return false;
  const shift = form.length - length;
  for (let k = 0; k < length; k++) {
    const letter = from.charCodeAt(k);
    if (letter === DOT || letter === STAR) continue;
    if (letter !== form.charCodeAt(k < star ? k : k + shift)) return false;
  }
  return true;
}

/** The letters under the dots and the star of a pattern, in order, at the dots and the star of another. */
function moved(form: string, { parts }: FormRule): string {
  let out = '';
  for (const part of parts) {
    if (typeof part === 'string') out += part;
    else
      out += form.slice(
        part.from < 0 ? form.length + part.from : part.from,
        part.to <= 0 ? form.length + part.to : part.to,
      );
  }
  return out;
}

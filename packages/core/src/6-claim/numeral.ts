import type { WordForms } from './word-forms.ts';

/** A number written in digits. */
export interface Numeral {
  readonly value: number;
  /** The digits where the number has no separator: '2015', '05'; otherwise empty. */
  readonly plain: string;
  /** The item after it. */
  readonly next: number;
  /** Letters of proclitics that are written with the digits («و5», «بـ30»). */
  readonly letters: number;
  readonly joined: boolean;
  readonly definite: boolean;
}

/** More digits than a double holds exactly make a code, not an amount. */
const MAX_DIGITS = 15;

/** The digits at i: «1.5», «10,000», «و5», «الـ20», and «3،5» without spaces. Null where there is no number, or none that can be read. */
export function numeralAt(words: WordForms, i: number, to: number): Numeral | null {
  const { reader } = words;
  const item = reader.item(i);
  if (i >= to) return null;
  if (item.kind === 'number') {
    const pair = decimalPair(words, i, to);
    const text = pair ?? item.norm;
    const value = parseNumber(text);
    if (value === null) return null;
    const definite = i > 0 && isArticle(words, i - 1);
    return {
      value,
      plain: plainDigits(text),
      next: pair === null ? i + 1 : i + 3,
      letters: 0,
      joined: false,
      definite,
    };
  }
  if (item.kind !== 'word' || !endsInDigit(item.norm)) return null;
  for (const head of words.at(i)) {
    if (plainDigits(head.form) === '') continue;
    // «ب1.5»: a word takes up digits, but not what separates them.
    const pair = decimalPair(words, i, to);
    const text = pair === null ? head.form : head.form + pair.slice(item.norm.length);
    const value = parseNumber(text);
    if (value === null) return null;
    const { letters, joined, definite } = head;
    return { value, plain: plainDigits(text), next: pair === null ? i + 1 : i + 3, letters, joined, definite };
  }
  return null;
}

/** Number, separator and number without a space between: two numbers that are one. */
function decimalPair(words: WordForms, i: number, to: number): string | null {
  const { reader } = words;
  if (i + 2 >= to) return null;
  const [left, mark, right] = [reader.item(i), reader.item(i + 1), reader.item(i + 2)];
  if (right.kind !== 'number' || mark.start !== left.end || right.start !== mark.end) return null;
  const arabicComma = mark.norm === '،';
  if (!arabicComma && (left.kind !== 'word' || (mark.norm !== '.' && mark.norm !== ','))) return null;
  // «3،5،7» is a list.
  const after = reader.item(i + 3);
  if (arabicComma && i + 3 < to && after.norm === '،' && reader.item(i + 4).kind === 'number') return null;
  return left.norm + (arabicComma ? ',' : mark.norm) + right.norm;
}

/**
 * The value of folded digits. Groups of three after commas are thousands; one comma before another count of digits is a decimal mark
 * («3,5»), as in the Maghreb. After full stops, groups of three are thousands when there are several or the last is round («10.000»).
 */
export function parseNumber(text: string): number | null {
  if (plainDigits(text) !== '') return text.length > MAX_DIGITS ? null : Number(text);
  const groups: string[] = [];
  const marks: string[] = [];
  let group = '';
  for (const char of text) {
    if (char >= '0' && char <= '9') group += char;
    else if (char === '.' || char === ',') {
      groups.push(group);
      marks.push(char);
      group = '';
    } else return null;
  }
  groups.push(group);
  const digits = groups.join('');
  if (digits.length > MAX_DIGITS || groups.some((part) => part === '')) return null;
  if (marks.length === 0) return Number(digits);
  const last = groups.at(-1) ?? '';
  const lastMark = marks.at(-1);
  const head = groups.slice(0, -1);
  const threes = (parts: readonly string[]): boolean =>
    (parts[0] ?? '').length <= 3 && parts[0] !== '0' && parts.slice(1).every((part) => part.length === 3);
  const same = marks.every((mark) => mark === lastMark);
  if (same && threes(groups) && (lastMark === ',' || marks.length > 1 || last.endsWith('00'))) return Number(digits);
  const uniform = marks.slice(0, -1).every((mark) => mark !== lastMark);
  if (uniform && (head.length === 1 || threes(head))) return Number(`${head.join('')}.${last}`);
  return null;
}

/** The text itself where it is digits and nothing else. */
export function plainDigits(text: string): string {
  for (const char of text) if (char < '0' || char > '9') return '';
  return text;
}

function endsInDigit(norm: string): boolean {
  const last = norm.at(-1) ?? '';
  return last >= '0' && last <= '9';
}

/** «الـ 20»: the article as a word of its own. */
function isArticle(words: WordForms, i: number): boolean {
  const { article, contracted } = words.reader.language.definition.affixes;
  return article !== '' && words.at(i).some(({ form }) => form === article || form === contracted);
}

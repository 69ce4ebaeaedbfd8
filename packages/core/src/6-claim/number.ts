import type { QuantityTable } from '../languages/quantity-data.ts';
import { numeralAt, type Numeral } from './numeral.ts';
import { BRACKETS, type WordForms } from './word-forms.ts';

/** A number in digits, words or both: «3 ملايين و200 ألف». */
export interface NumberFound {
  readonly value: number;
  readonly next: number;
  /** Of the first word. */
  readonly letters: number;
  readonly joined: boolean;
  readonly definite: boolean;
  /** The last scale word, 1 without one. */
  readonly scale: number;
  /** Digits without a mark or a scale: what a year or a label looks like. */
  readonly plain: string;
  /** Written in digits, without a scale. */
  readonly digits: boolean;
  /** A word that is a number only in certain places («واحد»). */
  readonly weak: boolean;
}

interface Group {
  value: number;
  next: number;
  scale: number;
  letters: number;
  joined: boolean;
  definite: boolean;
  plain: string;
  digits: boolean;
  weak: boolean;
}

/** Numbers of more groups than this are lists. */
const MAX_GROUPS = 5;

/** Reads numbers by a language's number words. */
export class NumberReader {
  readonly #words: WordForms;
  readonly #table: QuantityTable;

  constructor(words: WordForms) {
    this.#words = words;
    this.#table = words.reader.language.quantities;
  }

  /** The number that begins at i and ends before `to`. */
  at(i: number, to: number): NumberFound | null {
    const first = this.#group(i, to);
    if (first === null) return null;
    const number = { ...first };
    for (let k = 1; k < MAX_GROUPS && number.scale >= 1000; k++) {
      const at = this.#words.isConjunction(number.next) ? number.next + 1 : number.next;
      const group = this.#group(at, to);
      // «3 آلاف و5 آلاف» are two numbers: what is added is less than the scale before it.
      if (group === null || group.value >= number.scale || group.scale >= number.scale) break;
      const apart = this.#table.unitsFirst || group.digits;
      if ((apart && group.joined === at > number.next) || group.definite || group.weak) break;
      number.value += group.value;
      number.next = group.next;
      number.scale = group.scale;
      number.weak = false;
    }
    // The scale of the whole is that of its largest group.
    return this.#fraction({ ...number, scale: first.scale }, to, number.scale);
  }

  /** A fraction before what it divides: «نصف مليون», «ثلثي». Its value alone; the scale is multiplied in. */
  fractionAt(i: number, to: number): NumberFound | null {
    const found = this.#words.find(i, this.#table.fractions);
    if (found === null || found.meaning.many || i >= to) return null;
    const { head, meaning } = found;
    const next = this.#pastArticle(i + 1);
    const scale = next < to ? this.#scaleAt(next, true) : null;
    return {
      value: meaning.value * (scale?.value ?? 1),
      next: scale === null ? next : next + 1,
      letters: head.letters,
      joined: head.joined,
      definite: head.definite,
      scale: scale?.value ?? 1,
      plain: '',
      digits: false,
      weak: scale === null,
    };
  }

  /** «ونصف» after a number or a unit: the fraction and what follows it. */
  addedFraction(i: number, to: number): { readonly value: number; readonly next: number } | null {
    const alone = this.#words.isConjunction(i);
    const at = alone ? this.#pastArticle(i + 1) : i;
    if (at >= to) return null;
    const found = this.#words.find(at, this.#table.fractions);
    if (found === null || found.meaning.many || found.head.joined === alone) return null;
    if (found.head.preposition || found.head.definite) return null;
    return { value: found.meaning.value, next: at + 1 };
  }

  /** "two and a half", "half an hour", "half-million". */
  #pastArticle(i: number): number {
    return this.#table.articles.has(this.#words.reader.norm(i)) ? i + 1 : this.#pastDash(i);
  }

  /** "$400-million", "two-thirds": what is written together with a dash, where no unit stands before tens. */
  #pastDash(i: number): number {
    return !this.#table.unitsFirst && this.#words.isDash(i) ? i + 1 : i;
  }

  /** «ثلاثة ملايين ونصف المليون», «3 ونصف مليون», «ثلاثة أرباع». */
  #fraction(number: Group, to: number, lastScale: number): NumberFound {
    const at = this.#pastDash(number.next);
    const parts = number.value < 10 && at < to ? this.#words.find(at, this.#table.fractions) : null;
    if (parts !== null && parts.meaning.many && parts.head.letters === 0)
      return {
        ...number,
        value: number.value * parts.meaning.value,
        next: at + 1,
        plain: '',
        digits: false,
        weak: true,
      };
    const added = this.addedFraction(number.next, to);
    if (added === null) return number;
    const scale = added.next < to ? this.#scaleAt(added.next, true) : null;
    if (lastScale > 1) {
      const value = number.value + added.value * lastScale;
      return { ...number, value, next: scale?.value === lastScale ? added.next + 1 : added.next };
    }
    if (scale !== null) {
      const value = (number.value + added.value) * scale.value;
      return { ...number, value, next: added.next + 1, scale: scale.value, plain: '', digits: false };
    }
    return { ...number, value: number.value + added.value, next: added.next, plain: '', digits: false };
  }

  #group(i: number, to: number): Group | null {
    if (i >= to) return null;
    const base = this.#numeral(i, to) ?? this.#small(i, to) ?? this.#bareScale(i);
    if (base === null) return null;
    for (let k = 0; k < 3; k++) {
      // "three hundred and forty-two thousand"
      if (base.scale === 100) this.#join(base, to);
      const at = this.#pastDash(base.next);
      const scale = at < to ? this.#scaleAt(at, false) : null;
      if (scale === null || scale.value <= base.scale) break;
      base.value *= scale.value;
      base.scale = scale.value;
      base.next = at + 1;
      base.plain = '';
      base.digits = false;
      base.weak = false;
    }
    return base;
  }

  #numeral(i: number, to: number): Group | null {
    const numeral = numeralAt(this.#words, i, to) ?? this.#bracketed(i, to);
    if (numeral === null || this.#isCode(numeral.next, to)) return null;
    const { value, next, letters, joined, definite, plain } = numeral;
    return { value, next, scale: 1, letters, joined, definite, plain, digits: true, weak: false };
  }

  /** «17ر8»: letters and digits that go on without a space make a code, or a number in a notation that is not clear. */
  #isCode(i: number, to: number): boolean {
    const { reader } = this.#words;
    return i < to && reader.isWord(i) && reader.item(i).start === reader.item(i - 1).end && hasDigit(reader.norm(i));
  }

  /** «(84) حالة», «"20" مليون»: digits in brackets or quotation marks, with what they count after them. */
  #bracketed(i: number, to: number): Numeral | null {
    const { reader } = this.#words;
    const close = BRACKETS.get(reader.norm(i));
    if (close === undefined || i + 3 >= to || reader.norm(i + 2) !== close || !reader.isWord(i + 3)) return null;
    const lex = reader.lex(i + 3);
    if (lex.definite || lex.joins !== '' || lex.preposition !== '') return null;
    const numeral = numeralAt(this.#words, i + 1, to);
    if (numeral === null || numeral.next !== i + 2 || numeral.letters > 0) return null;
    return { ...numeral, plain: '', next: i + 3 };
  }

  /** A number below a thousand in words. */
  #small(i: number, to: number): Group | null {
    if (this.#words.in(i, this.#table.notNumbers)) return null;
    const found = this.#words.find(i, this.#table.numbers);
    if (found === null) return null;
    // «القرن الثامن عشر»
    if (found.meaning === 10 && i > 0 && this.#words.in(i - 1, this.#table.teenOrdinals)) return null;
    const { letters, joined, definite, form } = found.head;
    const group: Group = {
      value: found.meaning,
      next: i + 1,
      scale: 1,
      letters,
      joined,
      definite,
      plain: '',
      digits: false,
      weak: this.#table.weakNumbers.has(form),
    };
    const after = this.#plainWord(i + 1, to);
    if (group.value < 10 && (after === 10 || after === 100)) {
      // «ثلاثة عشر», «ثلاث مئة».
      group.value = after === 10 ? group.value + 10 : group.value * 100;
      group.next = i + 2;
      group.weak = false;
      if (after === 10) return group;
    }
    this.#join(group, to);
    return group;
  }

  /** «… وخمسين», «… وثلاثة وعشرين»: what is added to units or hundreds. */
  #join(group: Group, to: number): void {
    for (let k = 0; k < 2; k++) {
      const { unitsFirst } = this.#table;
      const alone = this.#words.isConjunction(group.next) || (!unitsFirst && this.#words.isDash(group.next));
      const at = alone ? group.next + 1 : group.next;
      if (at >= to) return;
      const found = this.#words.find(at, this.#table.numbers);
      if (found === null || (unitsFirst && found.head.joined === alone) || found.head.preposition) return;
      // "between two hundred and three hundred"
      if (at + 1 < to && this.#scaleAt(at + 1, false)?.value === group.scale) return;
      if (found.head.definite !== group.definite) return;
      const value = found.meaning;
      const tens = value >= 20 && value < 100;
      const below = group.value % 100;
      const unitBefore = below > 0 && below < 10;
      const unitsThenTens = unitsFirst && unitBefore && tens;
      const tensThenUnits = !unitsFirst && below >= 20 && below % 10 === 0 && value < 10;
      const hundredsThen = group.value >= 100 && below === 0 && value < 100;
      if (!unitsThenTens && !tensThenUnits && !hundredsThen) return;
      group.value += value;
      group.next = at + 1;
      group.weak = false;
      // «مئة وخمسة عشر».
      if (value < 10 && this.#plainWord(group.next, to) === 10) {
        group.value += 10;
        group.next++;
        return;
      }
    }
  }

  /** A number word without proclitics or article. */
  #plainWord(i: number, to: number): number | null {
    return i < to ? (this.#table.numbers.get(this.#words.reader.norm(i)) ?? null) : null;
  }

  /** «مليون», «ألفا»: a scale without a number before it. Plural scales are vague («آلاف»). */
  #bareScale(i: number): Group | null {
    const found = this.#words.find(i, this.#table.scales);
    if (found === null || found.meaning.form === 'many') return null;
    // «85ر3 مليون»: digits that cannot be read leave their scale unread too.
    if (i > 0 && hasDigit(this.#words.reader.norm(i - 1)) && numeralAt(this.#words, i - 1, i) === null) return null;
    const { letters, joined, definite } = found.head;
    const { value, form } = found.meaning;
    const count = form === 'one' ? 1 : 2;
    return {
      value: value * count,
      next: i + 1,
      scale: value,
      letters,
      joined,
      definite,
      plain: '',
      digits: false,
      weak: false,
    };
  }

  /** A scale that multiplies the number before it. */
  #scaleAt(i: number, definite: boolean): { readonly value: number } | null {
    const { reader } = this.#words;
    const norm = reader.norm(i);
    const scale = this.#table.scales.get(norm);
    // "£5m" is money, "5m" are metres.
    if (norm.length === 1 && !this.#table.symbols.has(reader.norm(i - 2))) return null;
    if (scale !== undefined) return scale.form === 'two' ? null : scale;
    if (!definite) return null;
    const { article } = reader.language.definition.affixes;
    return norm.startsWith(article) ? (this.#table.scales.get(norm.slice(article.length)) ?? null) : null;
  }
}

function hasDigit(norm: string): boolean {
  for (const char of norm) if (char >= '0' && char <= '9') return true;
  return false;
}

import type { QuantityTable } from '../languages/quantity-data.ts';
import type { NumberReader } from './number.ts';
import type { WordForms } from './word-forms.ts';

export interface UnitFound {
  readonly unit: string | null;
  readonly next: number;
  /** The form itself says two. */
  readonly two: boolean;
}

/** Reads what an amount is measured in. */
export class UnitReader {
  readonly #words: WordForms;
  readonly #table: QuantityTable;

  constructor(words: WordForms) {
    this.#words = words;
    this.#table = words.reader.language.quantities;
  }

  /** The unit after an amount: «في المئة», «دينار كويتي», «كيلومترا مربعا», "$". */
  at(i: number, to: number): UnitFound | null {
    if (i >= to) return null;
    const percent = this.#words.phrase(i, to, this.#table.percents);
    if (percent !== null && percent.head.letters === 0) return { unit: 'percent', next: percent.next, two: false };
    const symbol = this.#symbol(i);
    if (symbol !== null) return { unit: symbol, next: i + 1, two: false };
    const found = this.word(i, to);
    return found === null || found.letters > 0 ? null : found;
  }

  /** A word for a unit, with proclitics or not. */
  word(i: number, to: number): (UnitFound & { readonly letters: number; readonly definite: boolean }) | null {
    const found = this.#words.phrase(i, to, this.#table.units);
    if (found === null) return null;
    const { unit, two, by } = found.meaning;
    const { letters, definite } = found.head;
    const nation = by === null || found.next >= to ? null : this.#words.find(found.next, this.#table.nations);
    if (by === null || nation === null || nation.head.letters > 0)
      return { unit, two, next: found.next, letters, definite };
    return { unit: by.get(nation.meaning) ?? unit, two, next: found.next + 1, letters, definite };
  }

  /** «$30», «%30»: the unit that a sign before digits says. */
  sign(i: number, to: number): string | null {
    return i + 1 < to && this.#words.reader.item(i + 1).kind === 'number' ? this.#symbol(i) : null;
  }

  #symbol(i: number): string | null {
    const norm = this.#words.reader.norm(i);
    return this.#table.symbols.get(norm) ?? (this.#table.percentSigns.has(norm) ? 'percent' : null);
  }

  /** A fraction added to a unit, with the unit again or without: «ساعة ونصف», «عام ونصف العام». */
  addedFraction(
    unit: UnitFound,
    to: number,
    numbers: NumberReader,
  ): { readonly value: number; readonly next: number } | null {
    const part = numbers.addedFraction(unit.next, to);
    if (part === null) return null;
    const again = part.next < to ? this.#words.find(part.next, this.#table.units) : null;
    if (again === null || again.head.letters > 0) return part;
    const repeated = again.meaning.some(({ rest, meaning }) => rest.length === 0 && meaning.unit === unit.unit);
    if (repeated) return { ...part, next: part.next + 1 };
    // «3 أيام ونصف ساعة» adds half an hour, not half a day.
    return null;
  }

  /** «تحت الصفر»: what follows an amount below zero. */
  below(i: number, to: number): number | null {
    return i < to ? (this.#words.phrase(i, to, this.#table.below)?.next ?? null) : null;
  }
}

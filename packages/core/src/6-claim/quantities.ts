import { Tag } from '../languages/language.ts';
import type { QuantityTable } from '../languages/quantity-data.ts';
import type { Quantity } from '../model/index.ts';
import type { Range, Reader } from '../reading/reader.ts';
import { approximationBefore } from './approximation.ts';
import { NumberReader, type NumberFound } from './number.ts';
import { numeralAt } from './numeral.ts';
import { UnitReader, type UnitFound } from './unit.ts';
import { Begins, WordForms } from './word-forms.ts';

/** How far before a range a word of change is looked for («ارتفع سعر النفط من 40 إلى 50»). */
const CHANGE_WINDOW = 8;

/** How many numbers may share the unit of the last one. */
const MAX_LIST = 6;

interface Amount {
  readonly value: number;
  /** Upper end of a range. */
  readonly end: number | null;
  readonly unit: string | null;
  readonly from: number;
  readonly next: number;
  readonly letters: number;
  readonly approximate: boolean;
}

interface RangeFound {
  readonly low: number;
  readonly last: NumberFound;
  /** The item of «بين» or «من»; null where nothing opens the range. */
  readonly opens: number | null;
  /** A unit after the lower end. */
  readonly unit: UnitFound | null;
}

/**
 * The amounts in pieces of an article, in reading order.
 *
 * «نحو 40 دقيقة» → 40 minute, approximate; «بنسبة 30%» → 30 percent; «بين 3 و5 ملايين دولار» → 3000000 to 5000000 USD. Dates, ordinals,
 * scores and numbers that are names («المادة 5») are not amounts. `dates`: the items that are parts of dates.
 */
export function readQuantities(reader: Reader, pieces: readonly Range[], dates: ReadonlySet<number>): Quantity[] {
  let scanner = scanners.get(reader);
  if (scanner === undefined) scanners.set(reader, (scanner = new QuantityScanner(reader)));
  return scanner.read(pieces, dates);
}

/** What reads the amounts of an article, made once for all its claims. */
const scanners = new WeakMap<Reader, QuantityScanner>();

class QuantityScanner {
  readonly #reader: Reader;
  readonly #words: WordForms;
  readonly #numbers: NumberReader;
  readonly #units: UnitReader;
  readonly #table: QuantityTable;
  /** Items that belong to dates, in the pieces that are read. */
  #dates: ReadonlySet<number> = new Set();

  constructor(reader: Reader) {
    this.#reader = reader;
    this.#words = new WordForms(reader);
    this.#numbers = new NumberReader(this.#words);
    this.#units = new UnitReader(this.#words);
    this.#table = reader.language.quantities;
  }

  read(pieces: readonly Range[], dates: ReadonlySet<number>): Quantity[] {
    this.#dates = dates;
    const quantities: Quantity[] = [];
    for (const { from, to } of pieces) {
      let at = from;
      while (at < to) {
        if ((this.#words.begins(at) & Begins.Amount) === 0 || dates.has(at)) {
          at++;
          continue;
        }
        const amount = this.#counted(at, from, to) ?? this.#partOfUnit(at, from, to) ?? this.#unitAlone(at, from, to);
        if (amount !== null) quantities.push(this.#quantity(amount));
        // Past a number that was not read, so that its last part is not read in its stead.
        at = amount?.next ?? this.#numbers.at(at, to)?.next ?? at + 1;
      }
    }
    return quantities;
  }

  #quantity({ value, end, unit, from, next, letters, approximate }: Amount): Quantity {
    const span = this.#words.span({ from, to: next }, letters);
    const amount = { span, value: round(value), unit, approximate };
    return end === null ? amount : { ...amount, to: round(end) };
  }

  /** A number with what it counts. */
  #counted(i: number, from: number, to: number): Amount | null {
    const sign = this.#units.sign(i, to);
    const at = sign === null ? i : i + 1;
    const number = this.#numbers.at(at, to);
    if (number === null) return null;
    const range = this.#range(number, at, from, to);
    const last = range?.last ?? number;
    const unit = sign === null ? this.#units.at(last.next, to) : { unit: sign, next: last.next, two: false };
    const before = unit === null ? this.#unitBefore(number, i, from) : null;
    const counted = unit ?? before ?? range?.unit ?? this.#borrowed(number, at, from, to);
    const approximation = approximationBefore(this.#words, before === null ? i : i - 1, from);
    if (!this.#isAmount(number, at, counted, range !== null, approximation !== null, from, to)) return null;
    const start = Math.min(approximation ?? i, range?.opens ?? i, before === null ? i : i - 1);
    return this.#withTail(
      {
        value: range?.low ?? number.value,
        end: range?.last.value ?? null,
        unit: counted?.unit ?? null,
        from: start,
        next: unit?.next ?? last.next,
        letters: start === i ? number.letters : this.#lettersAt(start),
        approximate: approximation !== null,
      },
      unit,
      to,
    );
  }

  /** What can follow an amount: a fraction of its unit, «تقريبا», «تحت الصفر». */
  #withTail(amount: Amount, unit: UnitFound | null, to: number): Amount {
    let { value, next, approximate } = amount;
    const part = unit === null || amount.end !== null ? null : this.#units.addedFraction(unit, to, this.#numbers);
    if (part !== null && unit?.unit !== 'percent') {
      value += part.value;
      next = part.next;
    }
    const below = this.#units.below(next, to);
    if (below !== null && amount.end === null) {
      value = -value;
      next = below;
    }
    const after = next < to ? this.#words.phrase(next, to, this.#table.approximateAfter) : null;
    if (after !== null) {
      next = after.next;
      approximate = true;
    }
    return { ...amount, value, next, approximate };
  }

  /** «شخص واحد», «شخصين اثنين», «الأيام الثلاثة»: the unit stands before a number in words. */
  #unitBefore(number: NumberFound, i: number, from: number): UnitFound | null {
    if (number.plain !== '' || number.letters > 0 || number.joined || i <= from || number.scale > 1) return null;
    const found = this.#words.find(i - 1, this.#table.units);
    const entry = found?.meaning.find(({ rest }) => rest.length === 0)?.meaning;
    if (found === null || entry === undefined || found.head.definite !== number.definite) return null;
    const agrees = number.definite ? number.value > 2 : number.value === 1 || (number.value === 2 && entry.two);
    return agrees ? { ...entry, next: number.next } : null;
  }

  /** «ارتفع من 3 إلى 5%», «3 و5 و7 أشهر»: numbers that share a unit, though no range. */
  #borrowed(number: NumberFound, i: number, from: number, to: number): UnitFound | null {
    const moves = i > from && this.#words.in(i - 1, this.#table.from);
    let { next } = number;
    for (let k = 0; k < MAX_LIST && next < to; k++) {
      const linked = moves && k === 0 && this.#words.in(next, this.#table.to);
      const alone = linked || this.#words.isConjunction(next) || this.#table.or.has(this.#reader.norm(next));
      const other = this.#numbers.at(alone ? next + 1 : next, to);
      if (other === null || other.scale > 1 || other.joined === alone || number.scale > 1) return null;
      const unit = this.#units.at(other.next, to);
      if (unit !== null || linked) return unit;
      next = other.next;
    }
    return null;
  }

  /** Whether a number is an amount where it stands, and not a name, a place in an order, a score or a code. */
  #isAmount(
    number: NumberFound,
    i: number,
    unit: UnitFound | null,
    range: boolean,
    approximate: boolean,
    from: number,
    to: number,
  ): boolean {
    const { plain, next } = number;
    if (plain.length > 1 && plain.startsWith('0')) return false;
    if (unit !== null) return true;
    if (number.weak) return false;
    // «الثلاثة», «المليون» stand for what was told before; «الـ60 ألفا» is an amount.
    if (number.definite && !approximate && (number.scale === 1 || number.value === number.scale)) return false;
    if (number.scale > 1) return true;
    if (i > from && this.#isNamed(i - 1, number.joined, from)) return false;
    if (range) return true;
    if (!number.digits) return true;
    if (this.#isBound(i - 1) || this.#isBound(next)) return false;
    if (approximate) return true;
    // A number beside Latin letters names a model.
    if ((i > from && isLatin(this.#reader.norm(i - 1))) || (next < to && isLatin(this.#reader.norm(next))))
      return false;
    return this.#countsNext(next, to) || number.letters > 0 || (i > from && this.#asksForNumber(i - 1));
  }

  /** What can be counted follows: an indefinite noun, or «من» and what the number is a part of. */
  #countsNext(i: number, to: number): boolean {
    if (i >= to || !this.#reader.isWord(i)) return false;
    if (this.#table.from.has(this.#reader.norm(i))) return true;
    // «فيلمًا» is no conjunction before a verb.
    if (this.#reader.hasTanwin(i)) return true;
    return this.#words.canBeCounted(i);
  }

  /** A preposition, a verb, or a noun with what owns it («بلغ 7», «عددهم 7», «برصيد 7»): without them digits at the end of a name belong to it. */
  #asksForNumber(i: number): boolean {
    if (!this.#reader.isWord(i)) return false;
    const lex = this.#reader.lex(i);
    return (
      (lex.tags & (Tag.Preposition | Tag.Adverb)) !== 0 ||
      lex.verb !== null ||
      lex.pronoun !== '' ||
      lex.preposition !== ''
    );
  }

  /** «المادة 5», «الدقيقتين 35 و40»: a label, or a definite unit, before a number or before a list that it ends. */
  #isNamed(i: number, joined: boolean, from: number): boolean {
    let at = i;
    let inList = joined;
    for (let k = 0; k < MAX_LIST && at >= from; k++) {
      if (this.#words.isConjunction(at) || this.#reader.isComma(at)) inList = true;
      else if (inList && this.#isNumber(at)) inList = this.#words.at(at).some((head) => head.joined);
      else break;
      at--;
    }
    return (
      at >= from &&
      (at === i || this.#isNumber(at + 1)) &&
      this.#words
        .at(at)
        .some(({ form, definite }) => this.#table.labels.has(form) || (definite && this.#table.units.has(form)))
    );
  }

  #isNumber(i: number): boolean {
    return numeralAt(this.#words, i, i + 1) !== null;
  }

  /** A mark that binds the number to what stands on its other side: «كوفيد-19», «3-1», «1 - صفر», «10:30», «5/3». */
  #isBound(i: number): boolean {
    if (i < 0) return false;
    const norm = this.#reader.norm(i);
    if (!this.#words.isDash(i) && norm !== '/' && norm !== ':' && norm !== '_') return false;
    const counts = (at: number): boolean =>
      this.#reader.item(at).kind === 'number' || this.#table.numbers.has(this.#reader.norm(at));
    if (counts(i - 1) && counts(i + 1)) return true;
    const [left, mark, right] = [this.#reader.item(i - 1), this.#reader.item(i), this.#reader.item(i + 1)];
    return norm === ':' ? false : left.end === mark.start || right.start === mark.end;
  }

  /** A range that begins with the number at i: «3-5 أيام», «3 إلى 5», «بين 3 و5». */
  #range(number: NumberFound, i: number, from: number, to: number): RangeFound | null {
    const unit = this.#units.at(number.next, to);
    const at = unit?.next ?? number.next;
    if (at >= to) return null;
    const between = i > from && this.#words.in(i - 1, this.#table.between);
    const opened = between || (i > from && this.#words.in(i - 1, this.#table.from));
    const dashed = this.#words.isDash(at);
    const linked = dashed ? unit === null : this.#words.in(at, this.#table.to) && !this.#changes(i, from);
    const alone = between && this.#words.isConjunction(at);
    if (!linked && !between) return null;
    const start = linked || alone ? at + 1 : at;
    const last = start < to && !this.#dates.has(start) ? this.#numbers.at(start, to) : null;
    if (last === null || last.joined === (linked || alone)) return null;
    // Digits around a dash are a score or a code, unless a unit says what they count.
    if (dashed && last.scale === 1 && this.#units.at(last.next, to) === null) return null;
    // «بين 3 و5 ملايين»: the scale belongs to both.
    const shared = number.scale === 1 && unit === null && number.value * last.scale < last.value;
    const low = shared ? number.value * last.scale : number.value;
    return low < last.value ? { low, last, opens: opened ? i - 1 : null, unit } : null;
  }

  /** A word of change stands not far before i. */
  #changes(i: number, from: number): boolean {
    for (let j = i - 1; j >= from && j >= i - CHANGE_WINDOW; j--)
      if (this.#words.in(j, this.#table.changes)) return true;
    return false;
  }

  /** Letters of proclitics at the head of the words that open an amount. */
  #lettersAt(i: number): number {
    const { approximateHeads, between, from, units } = this.#table;
    for (const { form, letters } of this.#words.at(i))
      if (approximateHeads.has(form) || between.has(form) || from.has(form) || units.has(form)) return letters;
    return 0;
  }

  /** «نصف ساعة», «نصف مليون دولار», «ربع الساعة». */
  #partOfUnit(i: number, from: number, to: number): Amount | null {
    const part = this.#numbers.fractionAt(i, to);
    if (part === null || part.definite) return null;
    const unit = this.#units.at(part.next, to);
    if (unit?.two === true || (part.weak && unit === null)) return null;
    return this.#plain(part.value, unit, part.letters, i, part.next, from, to);
  }

  /** «يومين», «ساعة ونصف»: the unit says the number. */
  #unitAlone(i: number, from: number, to: number): Amount | null {
    const unit = this.#units.word(i, to);
    if (unit === null || unit.definite) return null;
    // «شخص واحد» is read from its number.
    if (unit.next < to && this.#table.numbers.has(this.#reader.norm(unit.next))) return null;
    if (!unit.two && this.#units.addedFraction(unit, to, this.#numbers) === null) return null;
    return this.#plain(unit.two ? 2 : 1, unit, unit.letters, i, unit.next, from, to);
  }

  #plain(
    value: number,
    unit: UnitFound | null,
    letters: number,
    i: number,
    next: number,
    from: number,
    to: number,
  ): Amount {
    const approximation = approximationBefore(this.#words, i, from);
    return this.#withTail(
      {
        value,
        end: null,
        unit: unit?.unit ?? null,
        from: approximation ?? i,
        next: unit?.next ?? next,
        letters: approximation === null ? letters : this.#lettersAt(approximation),
        approximate: approximation !== null,
      },
      unit,
      to,
    );
  }
}

/** Twelve significant digits: what a fraction of a scale leaves beyond them is noise of floating point. */
function round(value: number): number {
  return Number.isInteger(value) && Math.abs(value) < 1e12 ? value + 0 : Number(value.toPrecision(12));
}

function isLatin(norm: string): boolean {
  return norm >= 'a' && norm < '{';
}

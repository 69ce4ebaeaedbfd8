import type { CalendarName, TimeTable } from '../languages/time-data.ts';
import { NumberReader } from './number.ts';
import { numeralAt, plainDigits } from './numeral.ts';
import type { Calendar, NamedTime, Shift } from './time-value.ts';
import { UnitReader } from './unit.ts';
import type { WordForms } from './word-forms.ts';

export interface YearFound {
  readonly year: number;
  readonly calendar: CalendarName;
  readonly next: number;
}

export interface MonthFound {
  readonly calendar: CalendarName;
  readonly month: number;
  readonly doubtful: boolean;
  readonly needsYear: boolean;
  readonly next: number;
  readonly letters: number;
}

export interface DateFound {
  readonly time: NamedTime;
  readonly next: number;
}

/** Years that news writes in four digits. */
const GREGORIAN_YEARS = [1800, 2100] as const;
const HIJRI_YEARS = [1200, 1500] as const;

/** Reads the parts of dates, and what they come to. */
export class TimePhrases {
  readonly #words: WordForms;
  readonly numbers: NumberReader;
  readonly units: UnitReader;
  readonly #table: TimeTable;
  readonly #today: number | null;
  readonly #calendar: Calendar;

  constructor(words: WordForms, today: number | null, calendar: Calendar) {
    this.#words = words;
    this.numbers = new NumberReader(words);
    this.units = new UnitReader(words);
    this.#table = words.reader.language.times;
    this.#today = today;
    this.#calendar = calendar;
  }

  /** ISO 8601 of a named day or month; null where the words need the day of publication and it is not known. */
  value(time: NamedTime): string | null {
    return this.#calendar.value(time, this.#today);
  }

  /** … of a year. */
  valueOfYear({ year, calendar }: Pick<YearFound, 'year' | 'calendar'>): string {
    return this.#calendar.year(year, calendar);
  }

  /** A year in four digits with its era: «2015م», «1436هـ». Without an era and without a year word only Gregorian ones. */
  year(i: number, to: number, named: boolean): YearFound | null {
    const numeral = numeralAt(this.#words, i, to);
    if (numeral === null || numeral.plain.length !== 4 || numeral.definite) return null;
    const year = numeral.value;
    const era = numeral.next < to ? this.#table.eras.get(this.#words.reader.norm(numeral.next)) : undefined;
    if (era === 'hijri') return within(year, HIJRI_YEARS) ? { year, calendar: era, next: numeral.next + 1 } : null;
    if (era === 'gregorian') return { year, calendar: era, next: numeral.next + 1 };
    if (within(year, GREGORIAN_YEARS)) return { year, calendar: 'gregorian', next: numeral.next };
    const hijri = named && within(year, this.#table.hijriYears);
    return hijri ? { year, calendar: 'hijri', next: numeral.next } : null;
  }

  /** «عام 2015», «سنة 1436هـ». */
  namedYear(i: number, to: number): YearFound | null {
    const unit = i < to ? this.unit(i) : null;
    if (unit?.meaning.unit !== 'year' || unit.meaning.count === 'two' || i + 1 >= to) return null;
    const year = this.year(i + 1, to, true);
    return year === null || numeralAt(this.#words, i + 1, to)?.letters !== 0 ? null : year;
  }

  /** A word for a unit of time at i. */
  unit(i: number) {
    return this.#words.find(i, this.#table.units);
  }

  /** «الماضي», «المقبل», «الجاري». */
  modifier(i: number, to: number): Shift | undefined {
    return i < to ? this.#table.modifiers.get(this.#words.reader.norm(i)) : undefined;
  }

  isOf(i: number): boolean {
    return this.#table.of.has(this.#words.reader.norm(i));
  }

  /** A month in one or two namings: «يناير», «كانون الثاني/يناير», «آب (أغسطس)». */
  month(i: number, to: number): MonthFound | null {
    if (i >= to) return null;
    const found = this.#words.phrase(i, to, this.#table.months);
    if (found === null || found.head.definite) return null;
    const { month, calendar } = found.meaning;
    const month_ = { ...found.meaning, next: found.next, letters: found.head.letters };
    const mark = this.#words.reader.norm(found.next);
    const bracket = mark === '(' || mark === '[';
    // «يوليو تموز»: both names without a mark.
    const marked = bracket || mark === '/' || this.#words.isDash(found.next);
    const at = marked ? found.next + 1 : found.next;
    const other = at < to ? this.#words.phrase(at, to, this.#table.months) : null;
    if (
      other === null ||
      other.head.letters > 0 ||
      other.meaning.month !== month ||
      other.meaning.calendar !== calendar
    )
      return month_;
    const closed = bracket && other.next < to && [')', ']'].includes(this.#words.reader.norm(other.next));
    return { ...month_, doubtful: false, needsYear: false, next: closed ? other.next + 1 : other.next };
  }

  /** A day of the month at i: digits, or an ordinal. */
  day(
    i: number,
    to: number,
  ): { readonly day: number; readonly next: number; readonly letters: number; readonly ordinal: boolean } | null {
    if (i >= to) return null;
    const numeral = numeralAt(this.#words, i, to);
    if (numeral !== null) {
      const { plain, value, next, letters } = numeral;
      return plain.length >= 1 && plain.length <= 2 && value >= 1 && value <= 31
        ? { day: value, next, letters, ordinal: false }
        : null;
    }
    const ordinal = this.#words.phrase(i, to, this.#table.ordinals);
    return ordinal === null
      ? null
      : { day: ordinal.meaning, next: ordinal.next, letters: ordinal.head.letters, ordinal: true };
  }

  /** The month after a day: «يناير», «من يناير», «من شهر يناير». */
  monthOfDay(i: number, to: number): MonthFound | null {
    let at = i;
    if (this.isOf(at)) at++;
    if (at < to && this.unit(at)?.meaning.unit === 'month') at++;
    const found = this.month(at, to);
    return found === null || found.letters > 0 ? null : found;
  }

  /** What follows a month: a year, «من العام الماضي», «المقبل». */
  afterMonth(
    i: number,
    to: number,
    calendar: CalendarName,
  ): Omit<NamedTime, 'month' | 'day' | 'calendar'> & { readonly next: number; readonly stated: boolean } {
    let at = i;
    // «يناير/ 2015», «يناير، 2015»
    if (['/', '،', ','].includes(this.#words.reader.norm(at)) && this.#isYear(at + 1, to, calendar)) at++;
    const linked = this.isOf(at);
    if (linked) at++;
    const unit = at < to ? this.unit(at) : null;
    const yearWord = unit !== null && unit.meaning.unit === 'year' && unit.meaning.count === 'one';
    const before = yearWord ? at + 1 : at;
    const year = this.year(before, to, true);
    const joined = before < to && numeralAt(this.#words, before, to)?.letters !== 0;
    if (year !== null && !joined && (year.calendar === calendar || yearWord))
      return { year: year.year, next: year.next, stated: true };
    // «5 رمضان 1436»: the month says the era.
    const hijri = calendar === 'hijri' ? this.#hijriYear(before, to) : null;
    if (hijri !== null) return { year: hijri.year, next: hijri.next, stated: true };
    if (linked || yearWord) {
      const relative = this.relativeYear(at, to);
      return relative === null
        ? { next: i, stated: false }
        : { yearShift: relative.shift, next: relative.next, stated: true };
    }
    const shift = this.modifier(at, to);
    return shift === undefined ? { next: i, stated: false } : { shift, next: at + 1, stated: true };
  }

  /** «العام الماضي», «هذا العام». */
  relativeYear(i: number, to: number): { readonly shift: Shift; readonly next: number } | null {
    if (i >= to) return null;
    const these = this.#words.in(i, this.#table.these);
    const at = these ? i + 1 : i;
    const unit = at < to ? this.unit(at) : null;
    if (unit === null || unit.meaning.unit !== 'year' || unit.meaning.count !== 'one' || !unit.head.definite)
      return null;
    const shift = this.modifier(at + 1, to);
    if (shift !== undefined) return { shift, next: at + 2 };
    return these ? { shift: 0, next: at + 1 } : null;
  }

  /** A date in digits: «22/6/2015», «2015-06-22», «5/9/1436هـ», «22.6.2015». */
  numericDate(i: number, to: number): DateFound | null {
    const parts = this.#dateParts(i, to);
    if (parts === null) return null;
    const { numbers, next } = parts;
    const yearFirst = (numbers[0] ?? '').length === 4;
    const year = Number(yearFirst ? numbers[0] : numbers[2]);
    let day = Number(yearFirst ? numbers[2] : numbers[0]);
    let month = Number(numbers[1]);
    if (month > 12 && day <= 12) [day, month] = [month, day];
    const era = next < to ? this.#table.eras.get(this.#words.reader.norm(next)) : undefined;
    const calendar: CalendarName = era ?? (within(year, HIJRI_YEARS) ? 'hijri' : 'gregorian');
    if (!within(year, calendar === 'hijri' ? HIJRI_YEARS : GREGORIAN_YEARS)) return null;
    if (month < 1 || month > 12 || day < 1 || day > 31) return null;
    return { time: { calendar, year, month, day }, next: era === undefined ? next : next + 1 };
  }

  #dateParts(i: number, to: number): { readonly numbers: readonly string[]; readonly next: number } | null {
    const { reader } = this.#words;
    const first = reader.item(i);
    if (first.kind === 'number' && first.norm.length >= 8 && first.norm.length <= 10) {
      const numbers = first.norm.split('.');
      if (isDateShape(numbers)) return { numbers, next: i + 1 };
    }
    if (i + 4 >= to) return null;
    const mark = reader.norm(i + 1);
    if ((mark !== '/' && !reader.isDash(i + 1) && mark !== '\\') || reader.norm(i + 3) !== mark) return null;
    const head = numeralAt(this.#words, i, to)?.plain ?? '';
    const numbers = [head, reader.norm(i + 2), reader.norm(i + 4)];
    return isDateShape(numbers) ? { numbers, next: i + 5 } : null;
  }

  #isYear(i: number, to: number, calendar: CalendarName): boolean {
    return this.year(i, to, true)?.calendar === calendar;
  }

  #hijriYear(i: number, to: number): { readonly year: number; readonly next: number } | null {
    const numeral = numeralAt(this.#words, i, to);
    if (numeral === null || numeral.plain.length !== 4 || !within(numeral.value, HIJRI_YEARS)) return null;
    const era = numeral.next < to && this.#table.eras.has(this.#words.reader.norm(numeral.next));
    return { year: numeral.value, next: era ? numeral.next + 1 : numeral.next };
  }
}

function isDateShape(numbers: readonly string[]): boolean {
  if (numbers.length !== 3 || numbers.some((part) => plainDigits(part) === '')) return false;
  const lengths = numbers.map((part) => part.length);
  const [first = 0, middle = 0, last = 0] = lengths;
  return middle <= 2 && ((first === 4 && last <= 2) || (last === 4 && first <= 2));
}

function within(year: number, [from, to]: readonly [number, number]): boolean {
  return year >= from && year <= to;
}

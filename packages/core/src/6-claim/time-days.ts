import { isToCome } from './future.ts';
import { Tag } from '../languages/language.ts';
import type { TimeTable } from '../languages/time-data.ts';
import type { Reader } from '../reading/reader.ts';
import { numeralAt } from './numeral.ts';
import type { DateFound, MonthFound, TimePhrases } from './time-phrases.ts';
import { relativeDayValue, weekdayValue, type NamedTime, type Shift } from './time-value.ts';
import type { WordForms } from './word-forms.ts';

/** A time found in the text, as items. */
export interface TimeFound {
  readonly from: number;
  readonly next: number;
  /** Letters of proclitics at its head. */
  readonly letters: number;
  readonly value: string | null;
  /** Its numbers are parts of a date, not amounts. */
  readonly dated: boolean;
  /** The date is part of a name («ثورة 25 يناير»): no time is meant. */
  readonly name?: boolean;
}

/** Days of a list before one month («في 3 و5 و7 مايو»). */
const MAX_DAYS = 6;

/** Reads days and dates: «مساء أمس السبت», «الاثنين 5 مايو», «من 5 إلى 10 يناير». */
export class DayReader {
  readonly #reader: Reader;
  readonly #words: WordForms;
  readonly #table: TimeTable;
  readonly #phrases: TimePhrases;
  readonly #today: number | null;

  constructor(words: WordForms, phrases: TimePhrases, today: number | null) {
    this.#reader = words.reader;
    this.#words = words;
    this.#table = words.reader.language.times;
    this.#phrases = phrases;
    this.#today = today;
  }

  /** The days that begin at i; empty where none does. */
  at(i: number, from: number, to: number): readonly TimeFound[] {
    const named = this.#namedAfter(i, to);
    if (named !== null) return [named];
    const part = this.#words.phrase(i, to, this.#table.dayParts);
    let at = part === null || part.head.definite ? i : part.next;
    const dayWord = at < to ? this.#phrases.unit(at) : null;
    const isDay =
      dayWord !== null && dayWord.meaning.unit === 'day' && !dayWord.head.definite && dayWord.meaning.count !== 'many';
    const letters = (at > i ? part?.head.letters : isDay ? dayWord.head.letters : undefined) ?? null;
    if (isDay && (at === i || dayWord.head.letters === 0)) at++;
    // «مساء السبت»: what follows the part of the day has no proclitics of its own.
    const led = at > i;
    const relative = this.#relative(i, from, to, false) ?? (led ? this.#relative(at, from, to, true) : null);
    if (relative !== null) return [this.#lead(relative, i, letters)];
    const weekday = this.#weekday(at, from, to, led);
    if (weekday !== null) return [this.#lead(weekday, i, letters)];
    const dates = this.#dates(at, from, to, led);
    const [first, ...others] = dates;
    if (first === undefined) return [];
    return [this.#lead(first, i, letters), ...others];
  }

  /** A word that leads a day («يوم», «مساء») belongs to it. */
  #lead(found: TimeFound, i: number, letters: number | null): TimeFound {
    return letters === null || found.from === i ? found : { ...found, from: i, letters };
  }

  /** «ثورة 25 يناير»: an event that is known by its date, unless a year follows. */
  #namedAfter(i: number, to: number): TimeFound | null {
    if (!this.#words.in(i, this.#table.events)) return null;
    const day = this.#phrases.day(i + 1, to);
    const month = day === null ? this.#phrases.month(i + 1, to) : this.#phrases.monthOfDay(day.next, to);
    if (month === null || this.#phrases.afterMonth(month.next, to, month.calendar).stated) return null;
    return { from: i, next: month.next, letters: 0, value: null, dated: true, name: true };
  }

  /** «أمس», «اليوم الاثنين», «أول من أمس». */
  #relative(i: number, from: number, to: number, led: boolean): TimeFound | null {
    const found = i < to ? this.#words.phrase(i, to, this.#table.relativeDays) : null;
    if (found === null || (led && found.head.letters > 0)) return null;
    const { meaning: offset, head, next } = found;
    const bracket = this.#reader.norm(next) === '(';
    const named = this.#weekday(bracket ? next + 1 : next, from, to, true);
    const weekday = named !== null && bracket ? closeBracket(this.#reader, named, to) : named;
    if (weekday !== null) {
      // Where they disagree, as on the day after the report was written, the name of the day is right.
      const value = offset > 0 ? weekdayValue(weekday.day, 1, this.#today) : weekday.value;
      return { from: i, next: weekday.next, letters: head.letters, value, dated: true };
    }
    if (next - i === 1 && !led && this.#isNoun(i, head, from, to)) return null;
    if (next < to && next - i === 1 && this.#table.notRelative.has(this.#reader.norm(next))) return null;
    const date = this.#linkedDate(next, to);
    const value = date === null ? relativeDayValue(offset, this.#today) : this.#phrases.value(date.time);
    return { from: i, next: date?.next ?? next, letters: head.letters, value, dated: true };
  }

  /** «في اليوم», «لليوم»: the word for today is the noun. */
  #isNoun(
    i: number,
    head: { readonly preposition: boolean; readonly form: string },
    from: number,
    to: number,
  ): boolean {
    if (i > from && this.#words.in(i - 1, this.#table.notRelativeAfter)) return true;
    // «اليوم» alone in quotation marks is a newspaper.
    if (this.#reader.opensQuote(i - 1) !== null && this.#reader.closesQuote(i + 1)) return true;
    // A preposition makes it a noun, but for «بالأمس».
    const contracted = head.preposition && this.#reader.norm(i).includes(head.form) === false;
    return contracted || (i + 1 < to && this.#phrases.isOf(i + 1) && head.preposition);
  }

  /** «السبت», «الجمعة المقبل», «الاثنين 5 مايو». */
  #weekday(i: number, from: number, to: number, led: boolean): (TimeFound & { readonly day: number }) | null {
    if (i >= to) return null;
    const found = this.#words.find(i, this.#table.weekdays);
    if (found === null || (led && found.head.letters > 0)) return null;
    const { meaning: day, head } = found;
    if (!led && i > 0) {
      if (i > from && this.#words.in(i - 1, this.#table.notWeekdayAfter)) return null;
      if (head.letters === 0 && this.#reader.has(i - 1, Tag.NamePart | Tag.GivenName | Tag.Honorific)) return null;
    }
    if (i + 1 < to && this.#table.notWeekday.has(this.#reader.norm(i + 1))) return null;
    const shift = this.#phrases.modifier(i + 1, to);
    const next = shift === undefined ? i + 1 : i + 2;
    const date = this.#linkedDate(next, to);
    const value =
      date === null
        ? weekdayValue(day, shift, this.#today, shift === undefined && isToCome(this.#reader, i, from))
        : this.#phrases.value(this.#near(date.time, shift));
    return { from: i, next: date?.next ?? next, letters: head.letters, value, dated: true, day };
  }

  /** «الخميس المقبل 5 مايو»: the weekday says which year is meant. */
  #near(time: NamedTime, shift: Shift | undefined): NamedTime {
    const open = time.year === undefined && time.yearShift === undefined && time.shift === undefined;
    return open && shift !== undefined && shift !== 0 ? { ...time, shift } : time;
  }

  /** A date after a day: «5 مايو», «الموافق 5 مايو», «(5 مايو)». */
  #linkedDate(i: number, to: number): DateFound | null {
    if (i >= to) return null;
    const mark = this.#reader.norm(i);
    const bracket = mark === '(';
    const equivalent = this.#table.equivalents.has(mark);
    const comma = this.#reader.isComma(i);
    const date = this.#date(bracket || equivalent || comma ? i + 1 : i, to);
    if (date === null) return null;
    if (bracket)
      return this.#reader.norm(date.next) === ')' && date.next < to ? { ...date, next: date.next + 1 } : null;
    return this.#withEquivalent(date, to);
  }

  /** «5/9/1436هـ الموافق 22/6/2015»: of two dates of one day the Gregorian one is told. */
  #withEquivalent(date: DateFound, to: number): DateFound {
    let at = date.next;
    const bracket = this.#reader.norm(at) === '(' && at < to;
    if (bracket) at++;
    const equivalent = this.#table.equivalents.has(this.#reader.norm(at));
    if (equivalent) at++;
    else if (!bracket) return date;
    const dayWord = at < to ? this.#phrases.unit(at) : null;
    if (dayWord?.meaning.unit === 'day') at++;
    const other = at < to ? this.#date(at, to) : null;
    if (other === null) return date;
    if (bracket && this.#reader.norm(other.next) !== ')') return date;
    const next = bracket ? other.next + 1 : other.next;
    return { time: date.time.calendar === 'gregorian' && date.time.year !== undefined ? date.time : other.time, next };
  }

  /** One date with its day. */
  #date(i: number, to: number): DateFound | null {
    if (i >= to) return null;
    const numeric = this.#phrases.numericDate(i, to);
    if (numeric !== null) return numeric;
    const day = this.#phrases.day(i, to);
    if (day === null || day.letters > 0) return null;
    const month = this.#phrases.monthOfDay(day.next, to);
    if (month === null) return null;
    return this.#dated(day.day, month, to);
  }

  #dated(day: number, month: MonthFound, to: number): DateFound | null {
    const { next, stated, ...year } = this.#phrases.afterMonth(month.next, to, month.calendar);
    if (month.needsYear && !stated) return null;
    return { time: { calendar: month.calendar, month: month.month, day, ...year }, next };
  }

  /** Dates with one month: «5 مايو», «3 و5 مايو», «من 5 إلى 10 مايو»; and «12 من الشهر الجاري». */
  #dates(i: number, from: number, to: number, led: boolean): readonly TimeFound[] {
    if (i >= to) return [];
    const numeric = this.#phrases.numericDate(i, to);
    if (numeric !== null) {
      const { time, next } = this.#withEquivalent(numeric, to);
      const letters = numeralAt(this.#words, i, to)?.letters ?? 0;
      return [{ from: i, next, letters, value: this.#phrases.value(time), dated: true }];
    }
    const days: { readonly day: number; readonly from: number; readonly next: number; readonly letters: number }[] = [];
    let at = i;
    let linked = false;
    for (let k = 0; k < MAX_DAYS; k++) {
      const day = this.#phrases.day(at, to);
      if (day === null) return [];
      days.push({ day: day.day, from: at, next: day.next, letters: day.letters });
      const month = this.#phrases.monthOfDay(day.next, to);
      if (month !== null) return this.#list(days, month, linked, from, to);
      const ofMonth = k === 0 ? this.#ofMonth(at, day, to, led) : null;
      if (ofMonth !== null) return [ofMonth];
      if (day.ordinal || day.next >= to) return [];
      const joins = this.#phrases.day(day.next, to);
      if (joins !== null && joins.letters > 0) at = day.next;
      else if (this.#words.isConjunction(day.next)) at = day.next + 1;
      else if (k === 0 && (this.#words.isDash(day.next) || this.#words.in(day.next, this.#table.to))) {
        linked = true;
        at = day.next + 1;
      } else return [];
    }
    return [];
  }

  #list(
    days: readonly { readonly day: number; readonly from: number; readonly next: number; readonly letters: number }[],
    month: MonthFound,
    linked: boolean,
    from: number,
    to: number,
  ): readonly TimeFound[] {
    const last = days.at(-1);
    const first = days[0];
    const date = last === undefined ? null : this.#dated(last.day, month, to);
    if (first === undefined || last === undefined || date === null) return [];
    const value = (day: number): string | null => this.#phrases.value({ ...date.time, day });
    const between = first.from > from && this.#words.in(first.from - 1, this.#table.between);
    if (days.length === 2 && (linked || between)) {
      const [start, end] = [value(first.day), value(last.day)];
      const interval = start === null || end === null || start >= end ? null : `${start}/${end}`;
      return [{ from: first.from, next: date.next, letters: first.letters, value: interval, dated: true }];
    }
    const { time, next } = this.#withEquivalent(date, to);
    return days.map((day) =>
      day === last
        ? { from: day.from, next, letters: day.letters, value: this.#phrases.value(time), dated: true }
        : { from: day.from, next: day.next, letters: day.letters, value: value(day.day), dated: true },
    );
  }

  /** «12 من الشهر الجاري», «15 الجاري». */
  #ofMonth(
    i: number,
    day: { readonly day: number; readonly next: number; readonly letters: number; readonly ordinal: boolean },
    to: number,
    led: boolean,
  ): TimeFound | null {
    let at = day.next;
    const of = this.#phrases.isOf(at) && at < to;
    if (of) at++;
    const unit = at < to ? this.#phrases.unit(at) : null;
    const month = unit !== null && unit.meaning.unit === 'month' && unit.head.definite;
    if (month) at++;
    const shift = this.#phrases.modifier(at, to);
    if (shift === undefined || (!month && (of || day.ordinal || (shift !== 0 && !led)))) return null;
    const value = this.#today === null ? null : this.#dayOfMonth(day.day, shift);
    return { from: i, next: at + 1, letters: day.letters, value, dated: true };
  }

  #dayOfMonth(day: number, shift: Shift): string | null {
    const today = relativeDayValue(0, this.#today);
    if (today === null) return null;
    const month = ((Number(today.slice(5, 7)) - 1 + shift + 12) % 12) + 1;
    const year = Number(today.slice(0, 4));
    const turn = shift === 1 && month === 1 ? 1 : shift === -1 && month === 12 ? -1 : 0;
    return this.#phrases.value({ calendar: 'gregorian', year: year + turn, month, day });
  }
}

/** Takes in the bracket that closes after what was found; null where none does. */
function closeBracket<T extends { readonly next: number }>(reader: Reader, found: T, to: number): T | null {
  return found.next < to && reader.norm(found.next) === ')' ? { ...found, next: found.next + 1 } : null;
}

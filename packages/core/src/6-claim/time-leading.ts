import type { TimeTable } from '../languages/time-data.ts';
import { approximationBefore } from './approximation.ts';
import { isToCome } from './future.ts';
import { numeralAt } from './numeral.ts';
import { DayReader, type TimeFound } from './time-days.ts';
import type { MonthFound, TimePhrases } from './time-phrases.ts';
import {
  agoValue,
  relativeDayValue,
  stretchValue,
  unitValue,
  weekdayValue,
  type NamedTime,
  type Shift,
} from './time-value.ts';
import type { WordForms } from './word-forms.ts';
import { Part } from '../languages/part.ts';

interface DayFound {
  readonly day: number;
  readonly next: number;
}

/** Reads times whose words stand in the other order: "next Monday", "last year", "two weeks ago", "June 5, 2024", "the 5th of June". */
export class LeadingReader extends DayReader {
  readonly #words: WordForms;
  readonly #table: TimeTable;
  readonly #phrases: TimePhrases;
  readonly #today: number | null;

  constructor(words: WordForms, phrases: TimePhrases, today: number | null) {
    super(words, phrases, today);
    this.#words = words;
    this.#table = words.reader.language.times;
    this.#phrases = phrases;
    this.#today = today;
  }

  /** The time that begins at i. */
  override at(i: number, from: number, to: number): readonly TimeFound[] {
    const shift = i + 1 < to ? this.#phrases.modifier(i, to) : undefined;
    const found =
      shift === undefined ? (this.#date(i, from, to) ?? this.#ago(i, from, to)) : this.#shifted(i, shift, from, to);
    return found === null ? super.at(i, from, to) : [found];
  }

  /** "next Monday", "last June", "this week", "the past three days". */
  #shifted(i: number, shift: Shift, from: number, to: number): TimeFound | null {
    const { reader } = this.#words;
    const at = i + 1;
    const found = (next: number, value: string | null, dated = true): TimeFound => {
      return { from: i, next, letters: 0, value, dated };
    };
    const date = this.#date(at, from, to, shift);
    if (date !== null) return { ...date, from: i };
    const day = this.#words.find(at, this.#table.weekdays)?.meaning;
    if (day !== undefined) {
      const future = shift === 0 && isToCome(reader, i, from);
      return found(at + 1, weekdayValue(day, shift === 0 ? undefined : shift, this.#today, future));
    }
    const month = this.#phrases.month(at, to);
    if (month !== null) return found(month.next, this.#phrases.value({ ...month, day: null, shift }));
    const number = this.#phrases.numbers.at(at, to);
    const next = number?.next ?? at;
    const unit = next < to ? this.#phrases.unit(next)?.meaning : undefined;
    if (unit === undefined || this.#phrases.isOf(next + 1)) return null;
    // "the next day" is that after another.
    if (number === null && (unit.count === 'many' || unit.unit === 'day' || unit.unit === 'hour')) return null;
    // "the last year" are the twelve months up to now.
    const stretch = number !== null || (shift !== 0 && (reader.part(i - 1) & Part.Determiner) !== 0);
    if (stretch) return found(next + 1, stretchValue(unit.unit, number?.value ?? 1, shift, this.#today), false);
    return found(next + 1, unitValue(unit.unit, shift, this.#today, this.#table.weekStart));
  }

  /** "two weeks ago", "years ago". */
  #ago(i: number, from: number, to: number): TimeFound | null {
    const number = this.#phrases.numbers.at(i, to);
    const at = number?.next ?? i;
    const unit = at + 1 < to ? this.#phrases.unit(at)?.meaning : undefined;
    if (unit === undefined || !this.#words.in(at + 1, this.#table.ago)) return null;
    const vague = (number === null && unit.count === 'many') || approximationBefore(this.#words, i, from) !== null;
    const value = vague ? null : agoValue(unit.unit, number?.value ?? 1, this.#today, this.#table.weekStart);
    return { from: i, next: at + 2, letters: 0, value, dated: false };
  }

  /** "Monday, June 5", "June 5, 2024", "Sept. 5-7", "the 5th of June", "June of last year". */
  #date(i: number, from: number, to: number, shift?: Shift): TimeFound | null {
    const { reader } = this.#words;
    const weekday = this.#words.find(i, this.#table.weekdays) !== null;
    const at = weekday ? i + 1 : i;
    const start = weekday && reader.isComma(at) ? at + 1 : at;
    const first = this.#ordinal(start, to);
    const month = first === null ? this.#phrases.month(start, to) : this.#phrases.monthOfDay(first.next, to);
    if (month === null) return null;
    const stop = reader.norm(month.next) === '.' && /^\d/u.test(reader.norm(month.next + 1));
    const behind = stop ? month.next + 1 : month.next;
    const day = first ?? this.#dayAfter(behind, to);
    const end = day === null || first !== null ? null : this.#lastDay(day.next, to);
    const { next, ...year } = this.#year(first === null ? (end?.next ?? day?.next ?? behind) : behind, to, month);
    if (day === null && year.yearShift === undefined && !(stop && year.year !== undefined)) return null;
    const time: NamedTime = { ...month, ...(shift === undefined ? null : { shift }), ...year, day: day?.day ?? null };
    const value = this.#valueOf(time, i, from);
    const last = end === null ? null : this.#phrases.value({ ...time, day: end.day });
    const interval = value === null || last === null ? null : `${value}/${last}`;
    return { from: i, next, letters: 0, value: end === null ? value : interval, dated: true };
  }

  /** "It will open on Nov. 8": the next one, where nothing tells the year. */
  #valueOf(time: NamedTime, i: number, from: number): string | null {
    const value = this.#phrases.value(time);
    const open = time.year === undefined && time.yearShift === undefined && time.shift === undefined;
    const past = value !== null && value < (relativeDayValue(0, this.#today) ?? '');
    // "the Sept. 11 attacks", "victims of Sept. 11": a name.
    const named = this.#phrases.isOf(i - 1) || (this.#words.reader.part(i - 1) & Part.Determiner) !== 0;
    return open && past && !named && isToCome(this.#words.reader, i, from)
      ? this.#phrases.value({ ...time, shift: 1 })
      : value;
  }

  /** What tells the year of a month or day: "2024", ", 2024", "last year". */
  #year(i: number, to: number, { calendar }: MonthFound): ReturnType<TimePhrases['afterMonth']> {
    const at = this.#phrases.isOf(i) ? i + 1 : i;
    const yearShift = this.#phrases.modifier(at, to);
    if (yearShift === undefined) return this.#phrases.afterMonth(i, to, calendar);
    const years = at + 1 < to && this.#phrases.unit(at + 1)?.meaning.unit === 'year';
    return years ? { yearShift, next: at + 2, stated: true } : { next: i, stated: false };
  }

  /** The day behind a month, unless something is counted: "In June 5 people left". */
  #dayAfter(at: number, to: number): DayFound | null {
    const { reader } = this.#words;
    const day = this.#ordinal(at, to) ?? this.#phrases.day(at, to);
    if (day === null || this.#phrases.units.at(day.next, to) !== null) return null;
    if (reader.language.quantities.scales.has(reader.norm(day.next))) return null;
    // "March 12-year-old" is no day.
    const bound = this.#words.isDash(day.next) && reader.item(day.next).start === reader.item(day.next - 1).end;
    return bound && !/^\d/u.test(reader.norm(day.next + 1)) ? null : day;
  }

  #lastDay(i: number, to: number): DayFound | null {
    return this.#words.isDash(i) || this.#words.in(i, this.#table.to) ? this.#phrases.day(i + 1, to) : null;
  }

  /** "5th", in two tokens without a space. */
  #ordinal(i: number, to: number): DayFound | null {
    const { reader } = this.#words;
    const numeral = numeralAt(this.#words, i, to);
    if (numeral === null || numeral.next >= to || !this.#table.ordinalEndings.has(reader.norm(numeral.next)))
      return null;
    const day = this.#phrases.day(i, to);
    return day === null ? null : { day: day.day, next: day.next + 1 };
  }
}

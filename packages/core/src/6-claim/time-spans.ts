import { Tag } from '../languages/language.ts';
import type { TimeTable } from '../languages/time-data.ts';
import type { Reader } from '../reading/reader.ts';
import { approximationBefore } from './approximation.ts';
import { numeralAt } from './numeral.ts';
import type { TimeFound } from './time-days.ts';
import type { TimePhrases, YearFound } from './time-phrases.ts';
import type { WordForms } from './word-forms.ts';

/** Reads months and years: «يناير الماضي», «2015», «بين 2010 و2015». */
export class SpanReader {
  readonly #reader: Reader;
  readonly #words: WordForms;
  readonly #table: TimeTable;
  readonly #phrases: TimePhrases;

  constructor(words: WordForms, phrases: TimePhrases) {
    this.#reader = words.reader;
    this.#words = words;
    this.#table = words.reader.language.times;
    this.#phrases = phrases;
  }

  /** The time that begins at i. */
  at(i: number, from: number, to: number): readonly TimeFound[] {
    const one = this.#month(i, from, to);
    return one === null ? this.#years(i, from, to) : [one];
  }

  /** «يناير», «شهر رمضان», «مايو من العام الماضي». */
  #month(i: number, from: number, to: number): TimeFound | null {
    const unit = this.#phrases.unit(i);
    const led = unit !== null && unit.meaning.unit === 'month' && !unit.head.definite && unit.meaning.count !== 'many';
    const found = this.#phrases.month(led ? i + 1 : i, to);
    if (found === null || (led && found.letters > 0)) return null;
    const { next, stated, ...year } = this.#phrases.afterMonth(found.next, to, found.calendar);
    if (found.needsYear && year.year === undefined) return null;
    const cued = i > from && this.#words.in(i - 1, this.#table.yearCues);
    if (found.doubtful && !led && !stated && (!cued || found.letters > 0)) return null;
    const value = this.#phrases.value({ calendar: found.calendar, month: found.month, day: null, ...year });
    return { from: i, next, letters: led ? unit.head.letters : found.letters, value, dated: true };
  }

  /** «عام 2015», «عامي 2014 و2015», «بين 2010 و2015», «2015/2016», «في 2015». */
  #years(i: number, from: number, to: number): readonly TimeFound[] {
    const named = this.#phrases.namedYear(i, to);
    const start = named === null ? i : i + 1;
    const first = named ?? this.#seasonStart(i, to) ?? this.#phrases.year(i, to, false);
    if (first === null) return [];
    const letters =
      named === null ? (numeralAt(this.#words, i, to)?.letters ?? 0) : (this.#phrases.unit(i)?.head.letters ?? 0);
    const interval = this.#yearInterval(first, i, from, to);
    if (named === null && interval === null && !this.#isYear(first, i, from, to)) return [];
    if (interval !== null)
      return [{ from: i, next: interval.next, letters, value: this.#intervalValue(first, interval), dated: true }];
    const found: TimeFound[] = [
      { from: i, next: first.next, letters, value: this.#phrases.valueOfYear(first), dated: true },
    ];
    // «2014 و2015», «أعوام 2012 و2013 و2014».
    let at = first.next;
    for (let k = 0; k < 5 && at < to; k++) {
      const alone = this.#words.isConjunction(at) || this.#reader.isComma(at);
      const next = alone ? at + 1 : at;
      const numeral = numeralAt(this.#words, next, to);
      const year = this.#phrases.year(next, to, named !== null);
      if (year === null || numeral === null || numeral.joined === alone || this.#isCounted(year, to)) break;
      found.push({
        from: next,
        next: year.next,
        letters: numeral.letters,
        value: this.#phrases.valueOfYear(year),
        dated: true,
      });
      at = year.next;
    }
    return start <= first.next ? found : [];
  }

  #intervalValue(first: YearFound, last: YearFound): string {
    const start = this.#phrases.valueOfYear({ ...last, year: first.year }).split('/')[0] ?? '';
    return `${start}/${this.#phrases.valueOfYear(last).split('/').at(-1) ?? ''}`;
  }

  /** «1436/1437هـ»: the era stands after the second year alone. */
  #seasonStart(i: number, to: number): YearFound | null {
    const first = numeralAt(this.#words, i, to);
    if (first === null || first.plain.length !== 4 || first.next + 1 >= to) return null;
    if (this.#reader.norm(first.next) !== '/' && !this.#words.isDash(first.next)) return null;
    const second = this.#phrases.year(first.next + 1, to, true);
    if (second === null || second.year <= first.value || second.year - first.value > 100) return null;
    return { year: first.value, calendar: second.calendar, next: first.next };
  }

  /** The later year of an interval that begins with the year at i. */
  #yearInterval(first: YearFound, i: number, from: number, to: number): YearFound | null {
    const at = first.next;
    if (at + 1 > to) return null;
    const before = i > from ? i - 1 : -1;
    const between = before >= 0 && this.#words.in(before, this.#table.between);
    const mark = this.#reader.norm(at);
    const dashed = mark === '/' || this.#words.isDash(at);
    const linked = dashed || this.#words.in(at, this.#table.to);
    const alone = between && this.#words.isConjunction(at);
    if (!linked && !between) return null;
    const start = linked || alone ? at + 1 : at;
    // «من عام 2010 إلى عام 2015»
    const unit = start < to ? this.#phrases.unit(start) : null;
    const word = linked && unit !== null && unit.meaning.unit === 'year' && unit.head.letters === 0;
    const year = this.#phrases.year(word ? start + 1 : start, to, true);
    const numeral = numeralAt(this.#words, word ? start + 1 : start, to);
    if (year === null || numeral === null || year.year <= first.year || numeral.joined === (linked || alone))
      return null;
    if (year.calendar !== first.calendar || this.#isCounted(year, to)) return null;
    // «بين 1900 و2000»: round numbers are rather amounts, unless a year word says otherwise.
    const named = this.#phrases.unit(i)?.meaning.unit === 'year';
    return !named && !dashed && first.year % 100 === 0 ? null : year;
  }

  /** Four digits without a year word: a cue before them, and nothing that they count after them. */
  #isYear(year: YearFound, i: number, from: number, to: number): boolean {
    const last = this.#reader.norm(year.next - 1);
    if (this.#table.eras.has(last) && year.next - i > 1) return true;
    if (year.year < 1900 || year.year > 2060 || this.#isCounted(year, to)) return false;
    if (i === from && i === 0) return false;
    const cued = this.#words.in(i - 1, this.#table.yearCues) || this.#isCuedByYear(i, from);
    const counts = this.#countsNoun(year.next, to);
    const round = year.year % 100 === 0;
    if (cued) return !(round && counts);
    if (round || counts || !this.#reader.isWord(i - 1) || i === from) return false;
    const before = this.#reader.lex(i - 1);
    // «إكسبو 2020»: after a noun; a verb or preposition before digits makes them an amount.
    if (numeralAt(this.#words, i, to)?.letters !== 0) return false;
    return (
      before.verb === null &&
      (before.tags & (Tag.Preposition | Tag.Complementizer | Tag.Document)) === 0 &&
      !this.#isAmountWord(i - 1)
    );
  }

  /** «العام الدراسي 2015». */
  #isCuedByYear(i: number, from: number): boolean {
    return i - 2 >= from && this.#phrases.unit(i - 2)?.meaning.unit === 'year';
  }

  #isAmountWord(i: number): boolean {
    const { quantities } = this.#reader.language;
    return approximationBefore(this.#words, i + 1, i) !== null || this.#words.in(i, quantities.labels);
  }

  /** A unit, scale or percent after the digits. */
  #isCounted(year: YearFound, to: number): boolean {
    if (year.next >= to) return false;
    const number = this.#phrases.units.at(year.next, to);
    if (number !== null) return true;
    const { scales } = this.#reader.language.quantities;
    return scales.has(this.#reader.norm(year.next));
  }

  /** An indefinite noun after the digits, which they may count. */
  #countsNoun(i: number, to: number): boolean {
    if (i >= to || !this.#words.canBeCounted(i)) return false;
    return this.#reader.lex(i).verb === null && !this.#reader.has(i, Tag.FreeRelative);
  }
}

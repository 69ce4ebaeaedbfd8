import { Tag } from '../languages/language.ts';
import type { TimeTable, TimeUnit } from '../languages/time-data.ts';
import type { Reader } from '../reading/reader.ts';
import { approximationBefore } from './approximation.ts';
import { NumberReader } from './number.ts';
import { numeralAt } from './numeral.ts';
import type { TimeFound } from './time-days.ts';
import type { TimePhrases, YearFound } from './time-phrases.ts';
import { agoValue, stretchValue, unitValue, yearPartValue, type Shift } from './time-value.ts';
import { UnitReader } from './unit.ts';
import type { WordForms } from './word-forms.ts';
import { civilDate } from './calendar.ts';

/** How many words may stand between «قبل» and its number («قبل ما لا يقل عن 3 أيام»). */
const APPROXIMATION_WORDS = 4;

/** Reads months, years and stretches: «يناير الماضي», «الأيام الثلاثة المقبلة», «قبل عامين», «الربع الأول من 2015». */
export class SpanReader {
  readonly #reader: Reader;
  readonly #words: WordForms;
  readonly #table: TimeTable;
  readonly #phrases: TimePhrases;
  readonly #numbers: NumberReader;
  readonly #units: UnitReader;
  readonly #today: number | null;

  constructor(words: WordForms, phrases: TimePhrases, today: number | null) {
    this.#reader = words.reader;
    this.#words = words;
    this.#table = words.reader.language.times;
    this.#phrases = phrases;
    this.#numbers = new NumberReader(words);
    this.#units = new UnitReader(words);
    this.#today = today;
  }

  /** The time that begins at i. */
  at(i: number, from: number, to: number): readonly TimeFound[] {
    const one =
      this.#ago(i, from, to) ??
      this.#yearPart(i, to) ??
      this.#relativeUnit(i, from, to) ??
      this.#stretch(i, to) ??
      this.#month(i, from, to);
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

  /** «العام الماضي», «هذا الأسبوع», «الشهر الجاري». */
  #relativeUnit(i: number, from: number, to: number): TimeFound | null {
    const these = this.#words.headIn(i, this.#table.these);
    const at = these === undefined ? i : i + 1;
    const unit = at < to ? this.#phrases.unit(at) : null;
    if (unit === null || !unit.head.definite || unit.meaning.count !== 'one') return null;
    if (these !== undefined && unit.head.letters > 0) return null;
    if (i > from && this.#table.notUnitAfter.has(this.#reader.norm(i - 1))) return null;
    const modifier = this.#phrases.modifier(at + 1, to);
    const kind = unit.meaning.unit;
    // «هذا العقد» is rather a contract; «هذه الساعة» is now.
    const alone = these !== undefined && kind !== 'decade' && kind !== 'hour';
    if (modifier === undefined && !alone) return null;
    if (kind === 'hour') return null;
    const value = unitValue(kind, modifier ?? 0, this.#today, this.#table.weekStart);
    const next = modifier === undefined ? at + 1 : at + 2;
    return { from: i, next, letters: (these ?? unit.head).letters, value, dated: true };
  }

  /** «العامين الماضيين», «الأيام الثلاثة المقبلة», «الـ24 ساعة الماضية», «السنوات الأخيرة». */
  #stretch(i: number, to: number): TimeFound | null {
    const number = this.#numbers.at(i, to);
    const at = number !== null && number.definite ? number.next : i;
    const unit = at < to ? this.#phrases.unit(at) : null;
    if (
      unit === null ||
      (at === i ? !unit.head.definite : unit.head.letters > 0 || (unit.head.definite && unit.meaning.count !== 'many'))
    )
      return null;
    const { unit: kind, count } = unit.meaning;
    if (at === i && count !== 'two' && count !== 'many') return null;
    const after = at === i && count === 'many' ? this.#numbers.at(at + 1, to) : null;
    const counted = after !== null && after.definite && after.letters === 0 ? after : null;
    const end = counted?.next ?? at + 1;
    const shift = this.#shiftOfStretch(end, to);
    if (shift === undefined) return null;
    const amount = at > i ? (number?.value ?? null) : count === 'two' ? 2 : (counted?.value ?? null);
    const value = amount === null ? null : stretchValue(kind, amount, shift, this.#today);
    const letters = at > i ? (number?.letters ?? 0) : unit.head.letters;
    return { from: i, next: end + 1, letters, value, dated: false };
  }

  #shiftOfStretch(i: number, to: number): Shift | undefined {
    if (i >= to) return undefined;
    return this.#phrases.modifier(i, to) ?? (this.#table.recent.has(this.#reader.norm(i)) ? -1 : undefined);
  }

  /** «قبل 3 أيام», «منذ عامين», «قبل نحو شهر», «منذ سنوات». */
  #ago(i: number, from: number, to: number): TimeFound | null {
    const head = this.#words.headIn(i, this.#table.ago, false);
    if (head === undefined) return null;
    if (i > from && this.#words.in(i - 1, this.#table.notAgoAfter)) return null;
    for (let at = i + 1; at <= i + 1 + APPROXIMATION_WORDS && at < to; at++) {
      const approximate = at > i + 1;
      if (approximate && approximationBefore(this.#words, at, i + 1) !== i + 1) continue;
      const amount = this.#amountOfTime(at, to);
      if (amount === null) continue;
      const { unit, count, next } = amount;
      if (next < to && this.#table.fromEvent.has(this.#reader.norm(next))) return null;
      const value = approximate || count === null ? null : agoValue(unit, count, this.#today, this.#table.weekStart);
      return { from: i, next, letters: head.letters, value, dated: false };
    }
    return null;
  }

  /** «3 أيام», «يومين», «عام ونصف»; count null for a plural alone. */
  #amountOfTime(
    i: number,
    to: number,
  ): { readonly unit: TimeUnit; readonly count: number | null; readonly next: number } | null {
    const number = this.#numbers.at(i, to);
    const at = number === null ? i : number.next;
    const word = at < to ? this.#phrases.unit(at) : null;
    if (word === null || word.head.letters > 0 || word.head.definite || number?.definite === true) return null;
    const { unit, count } = word.meaning;
    const part = this.#units.addedFraction({ unit, next: at + 1, two: false }, to, this.#numbers);
    const next = part?.next ?? at + 1;
    if (number !== null) return { unit, count: number.value + (part?.value ?? 0), next };
    if (count === 'two') return { unit, count: 2 + (part?.value ?? 0), next: this.#pastNumber(next, to) };
    if (count === 'many') return { unit, count: null, next };
    if (part === null && this.#namesWhat(next, to)) return null;
    return { unit, count: 1 + (part?.value ?? 0), next: this.#pastNumber(next, to) };
  }

  /** «يوم واحد», «يومين اثنين». */
  #pastNumber(i: number, to: number): number {
    return i < to && this.#reader.language.quantities.numbers.has(this.#reader.norm(i)) ? i + 1 : i;
  }

  /** «قبل يوم الاقتراع», «منذ عام 2011»: the unit after «قبل» has a name. */
  #namesWhat(i: number, to: number): boolean {
    if (i >= to) return false;
    if (this.#reader.item(i).kind === 'number') return true;
    if (this.#phrases.month(i, to)?.letters === 0 || this.#reader.norm(i) === '(') return true;
    if (this.#words.phrase(i, to, this.#table.relativeDays)?.head.letters === 0) return true;
    const lex = this.#reader.lex(i);
    return lex.definite && lex.preposition === '' && lex.joins === '';
  }

  /** «الربع الأول من 2015», «النصف الثاني من العام الجاري». */
  #yearPart(i: number, to: number): TimeFound | null {
    const found = this.#words.find(i, this.#table.yearParts);
    if (found === null || i + 2 >= to) return null;
    const ordinal = this.#words.phrase(i + 1, to, this.#table.ordinals);
    const last = this.#table.lastPart.has(this.#reader.norm(i + 1));
    if (ordinal === null && !last) return null;
    let at = ordinal?.next ?? i + 2;
    if (this.#phrases.isOf(at)) at++;
    if (at >= to) return null;
    const parts = found.meaning;
    const part = ordinal?.meaning ?? parts;
    const relative = this.#phrases.relativeYear(at, to);
    const named = relative === null ? (this.#namedYear(at, to) ?? this.#phrases.year(at, to, false)) : null;
    const next = relative?.next ?? named?.next;
    if (next === undefined || part > parts || named?.calendar === 'hijri') return null;
    const today = this.#today === null ? null : civilDate(this.#today).year;
    const year = named?.year ?? (today === null ? null : today + (relative?.shift ?? 0));
    return {
      from: i,
      next,
      letters: found.head.letters,
      value: year === null ? null : yearPartValue(year, part, parts),
      dated: true,
    };
  }

  /** «عام 2015», «سنة 1436هـ». */
  #namedYear(i: number, to: number): YearFound | null {
    const unit = i < to ? this.#phrases.unit(i) : null;
    if (unit?.meaning.unit !== 'year' || unit.meaning.count === 'two' || i + 1 >= to) return null;
    const year = this.#phrases.year(i + 1, to, true);
    return year === null || numeralAt(this.#words, i + 1, to)?.letters !== 0 ? null : year;
  }

  /** «عام 2015», «عامي 2014 و2015», «بين 2010 و2015», «2015/2016», «في 2015». */
  #years(i: number, from: number, to: number): readonly TimeFound[] {
    const named = this.#namedYear(i, to);
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

  #intervalValue(first: YearFound, last: YearFound): string | null {
    const start = this.#phrases.valueOfYear({ ...last, year: first.year });
    const end = this.#phrases.valueOfYear(last);
    return start === null || end === null ? null : `${start.split('/')[0] ?? ''}/${end.split('/').at(-1) ?? ''}`;
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
    const number = this.#units.at(year.next, to);
    if (number !== null) return true;
    const { scales } = this.#reader.language.quantities;
    return scales.has(this.#reader.norm(year.next));
  }

  /** An indefinite noun after the digits, which they may count. */
  #countsNoun(i: number, to: number): boolean {
    if (i >= to || !this.#reader.isWord(i)) return false;
    const lex = this.#reader.lex(i);
    if (lex.definite || lex.joins !== '' || lex.preposition !== '' || lex.verb !== null) return false;
    const closed =
      Tag.Preposition |
      Tag.Complementizer |
      Tag.Relative |
      Tag.Subordinator |
      Tag.Contrast |
      Tag.Negator |
      Tag.VerbParticle |
      Tag.Pronoun |
      Tag.Demonstrative |
      Tag.Adverb |
      Tag.Auxiliary |
      Tag.Connective |
      Tag.FreeRelative;
    return (lex.tags & closed) === 0;
  }
}

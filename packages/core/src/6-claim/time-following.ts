import type { TimeTable, TimeUnit } from '../languages/time-data.ts';
import type { Reader } from '../reading/reader.ts';
import { approximationBefore } from './approximation.ts';
import { civilDate } from './calendar.ts';
import type { TimeFound } from './time-days.ts';
import type { TimePhrases } from './time-phrases.ts';
import { SpanReader } from './time-spans.ts';
import { agoValue, stretchValue, unitValue, yearPartValue, type Shift } from './time-value.ts';
import type { WordForms } from './word-forms.ts';

/** How many words may stand between «قبل» and its number («قبل ما لا يقل عن 3 أيام»). */
const APPROXIMATION_WORDS = 4;

/** Reads times by what follows their unit, or by the article: «العام الماضي», «الأيام الثلاثة المقبلة», «قبل عامين», «الربع الأول من 2015». */
export class FollowingReader extends SpanReader {
  readonly #reader: Reader;
  readonly #words: WordForms;
  readonly #table: TimeTable;
  readonly #phrases: TimePhrases;
  readonly #today: number | null;

  constructor(words: WordForms, phrases: TimePhrases, today: number | null) {
    super(words, phrases);
    this.#reader = words.reader;
    this.#words = words;
    this.#table = words.reader.language.times;
    this.#phrases = phrases;
    this.#today = today;
  }

  /** The stretch of time that begins at i. */
  override at(i: number, from: number, to: number): readonly TimeFound[] {
    const found =
      this.#ago(i, from, to) ?? this.#yearPart(i, to) ?? this.#relativeUnit(i, from, to) ?? this.#stretch(i, to);
    return found === null ? super.at(i, from, to) : [found];
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
    const number = this.#phrases.numbers.at(i, to);
    const at = number !== null && number.definite ? number.next : i;
    const unit = at < to ? this.#phrases.unit(at) : null;
    if (
      unit === null ||
      (at === i ? !unit.head.definite : unit.head.letters > 0 || (unit.head.definite && unit.meaning.count !== 'many'))
    )
      return null;
    const { unit: kind, count } = unit.meaning;
    if (at === i && count !== 'two' && count !== 'many') return null;
    const after = at === i && count === 'many' ? this.#phrases.numbers.at(at + 1, to) : null;
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
    const number = this.#phrases.numbers.at(i, to);
    const at = number === null ? i : number.next;
    const word = at < to ? this.#phrases.unit(at) : null;
    if (word === null || word.head.letters > 0 || word.head.definite || number?.definite === true) return null;
    const { unit, count } = word.meaning;
    const part = this.#phrases.units.addedFraction({ unit, next: at + 1, two: false }, to, this.#phrases.numbers);
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
    const named = relative === null ? (this.#phrases.namedYear(at, to) ?? this.#phrases.year(at, to, false)) : null;
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
}

import { fold } from '../text/fold.ts';
import { phraseMap, phraseSet, type PhraseMap } from './phrase-map.ts';

export type CalendarName = 'gregorian' | 'hijri';
export type TimeUnit = 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';

export interface MonthName {
  readonly month: number;
  readonly calendar: CalendarName;
  readonly forms: readonly string[];
  /** Those of `forms` that are other words too («مارس», «رجب»): read only beside a day, a year or what says which month is meant. */
  readonly doubtful?: readonly string[];
  /** Those that mean something else even after a number («3 صفر»): a year must follow. */
  readonly needsYear?: readonly string[];
}

export interface TimeUnitWord {
  readonly unit: TimeUnit;
  readonly one: readonly string[];
  readonly two: readonly string[];
  readonly many: readonly string[];
  /** Dual before what it numbers («عامي 2014 و2015»). */
  readonly pair: readonly string[];
}

/** The words of a language that place an event in time. Words are spelt as usual, without proclitics; phrases are several words. */
export interface TimeLexicon {
  /** 0 is Sunday. */
  readonly weekdays: readonly { readonly day: number; readonly forms: readonly string[] }[];
  /** First day of the week, 0 is Sunday: where «this week» begins. */
  readonly weekStart: number;
  readonly months: readonly MonthName[];
  /** Days from publication: «أمس» is -1. */
  readonly relativeDays: readonly { readonly offset: number; readonly phrases: readonly string[] }[];
  /** Words after a word of `relativeDays` with which it is another thing («اليوم العالمي»). */
  readonly notRelative: readonly string[];
  /** … and words before it («في اليوم»). */
  readonly notRelativeAfter: readonly string[];
  readonly units: readonly TimeUnitWord[];
  /** Say which one is meant: -1 the last («الماضي»), 0 the present, 1 the next. A reading by clauses takes them before their noun. */
  readonly modifiers: readonly { readonly shift: -1 | 0 | 1; readonly forms: readonly string[] }[];
  /** Like a modifier of -1 after two or more units («السنوات الأخيرة»); after one it only says that no other follows. */
  readonly recent: readonly string[];
  /** هذا، هذه: before a definite unit. */
  readonly these: readonly string[];
  /** قبل، منذ: before an amount of time; "ago", behind one. */
  readonly ago: readonly string[];
  /** Words before those of `ago` that make them another thing («من قبل»). */
  readonly notAgoAfter: readonly string[];
  /** Words after an amount that count it from another event («قبل يومين من»). */
  readonly fromEvent: readonly string[];
  /** مساء، فجر: before a day. */
  readonly dayParts: readonly string[];
  /** Follow a year («م», «هـ»). */
  readonly eras: readonly { readonly calendar: CalendarName; readonly forms: readonly string[] }[];
  /** Years of the Islamic calendar that are written without an era: Gregorian years of these numbers are too long past for news. */
  readonly hijriYears: readonly [from: number, to: number];
  /** Words before four digits that make them a year («في», «منذ», «موسم»). */
  readonly yearCues: readonly string[];
  /** من: joins a day to its month, a month to its year. */
  readonly of: readonly string[];
  /** إلى، حتى: joins the ends of an interval. */
  readonly to: readonly string[];
  readonly between: readonly string[];
  /** الموافق: the same day in another calendar follows. */
  readonly equivalents: readonly string[];
  /** Days by their ordinal («الحادي والثلاثون»). */
  readonly ordinals: readonly { readonly value: number; readonly phrases: readonly string[] }[];
  /** What digits end in that tell a day by its place in the month ("5th"). */
  readonly ordinalEndings?: readonly string[];
  /** Equal parts of a year: «الربع» 4, «النصف» 2. */
  readonly yearParts: readonly { readonly parts: number; readonly forms: readonly string[] }[];
  /** Say which of them where no ordinal does: «الأخير». */
  readonly lastPart: readonly string[];
  /** سوف، لن: what follows is still to come. */
  readonly futureParticles: readonly string[];
  /** Events that are known by a date («ثورة 25 يناير», «هجمات 11 سبتمبر»): the date is a name. */
  readonly events: readonly string[];
  /** Words whose adjective looks like a unit («الأمين العام الحالي»). */
  readonly notUnitAfter: readonly string[];
  /** Words before a weekday that make it a habit or a name («صلاة الجمعة»). */
  readonly notWeekdayAfter: readonly string[];
  /** … and after it («الجمعة السوداء»). */
  readonly notWeekday: readonly string[];
}

export interface MonthMeaning {
  readonly month: number;
  readonly calendar: CalendarName;
  readonly doubtful: boolean;
  readonly needsYear: boolean;
}

/** {@link TimeLexicon} as tables keyed by folded words. */
export interface TimeTable {
  readonly weekdays: ReadonlyMap<string, number>;
  readonly weekStart: number;
  readonly months: PhraseMap<MonthMeaning>;
  readonly relativeDays: PhraseMap<number>;
  readonly notRelative: ReadonlySet<string>;
  readonly notRelativeAfter: ReadonlySet<string>;
  readonly units: ReadonlyMap<string, { readonly unit: TimeUnit; readonly count: 'one' | 'two' | 'many' | 'pair' }>;
  readonly modifiers: ReadonlyMap<string, -1 | 0 | 1>;
  readonly recent: ReadonlySet<string>;
  readonly these: ReadonlySet<string>;
  readonly ago: ReadonlySet<string>;
  readonly notAgoAfter: ReadonlySet<string>;
  readonly fromEvent: ReadonlySet<string>;
  readonly dayParts: PhraseMap<true>;
  readonly eras: ReadonlyMap<string, CalendarName>;
  readonly hijriYears: readonly [from: number, to: number];
  readonly yearCues: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly equivalents: ReadonlySet<string>;
  readonly ordinals: PhraseMap<number>;
  readonly ordinalEndings: ReadonlySet<string>;
  readonly yearParts: ReadonlyMap<string, number>;
  readonly lastPart: ReadonlySet<string>;
  readonly futureParticles: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  readonly notUnitAfter: ReadonlySet<string>;
  readonly notWeekdayAfter: ReadonlySet<string>;
  readonly notWeekday: ReadonlySet<string>;
}

/** Compiles the words of time; part of `defineLanguage`. */
export function compileTimes(lexicon: TimeLexicon): TimeTable {
  const set = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold));
  const counts = ['one', 'two', 'many', 'pair'] as const;
  return {
    weekdays: new Map(lexicon.weekdays.flatMap(({ day, forms }) => forms.map((form) => [fold(form), day] as const))),
    weekStart: lexicon.weekStart,
    months: phraseMap<MonthMeaning>(
      lexicon.months.flatMap(({ month, calendar, forms, doubtful, needsYear }) =>
        forms.map((form): [string, MonthMeaning] => [
          form,
          {
            month,
            calendar,
            doubtful: doubtful?.includes(form) === true,
            needsYear: needsYear?.includes(form) === true,
          },
        ]),
      ),
    ),
    relativeDays: phraseMap(
      lexicon.relativeDays.flatMap(({ offset, phrases }) => phrases.map((words) => [words, offset] as const)),
    ),
    notRelative: set(lexicon.notRelative),
    notRelativeAfter: set(lexicon.notRelativeAfter),
    units: new Map(
      lexicon.units.flatMap((word) =>
        counts.flatMap((count) => word[count].map((form) => [fold(form), { unit: word.unit, count }] as const)),
      ),
    ),
    modifiers: new Map(
      lexicon.modifiers.flatMap(({ shift, forms }) => forms.map((form) => [fold(form), shift] as const)),
    ),
    recent: set(lexicon.recent),
    these: set(lexicon.these),
    ago: set(lexicon.ago),
    notAgoAfter: set(lexicon.notAgoAfter),
    fromEvent: set(lexicon.fromEvent),
    dayParts: phraseSet(lexicon.dayParts),
    eras: new Map(lexicon.eras.flatMap(({ calendar, forms }) => forms.map((form) => [fold(form), calendar] as const))),
    hijriYears: lexicon.hijriYears,
    yearCues: set(lexicon.yearCues),
    of: set(lexicon.of),
    to: set(lexicon.to),
    between: set(lexicon.between),
    equivalents: set(lexicon.equivalents),
    ordinals: phraseMap(
      lexicon.ordinals.flatMap(({ value, phrases }) => phrases.map((words) => [words, value] as const)),
    ),
    ordinalEndings: set(lexicon.ordinalEndings ?? []),
    yearParts: new Map(
      lexicon.yearParts.flatMap(({ parts, forms }) => forms.map((form) => [fold(form), parts] as const)),
    ),
    lastPart: set(lexicon.lastPart),
    futureParticles: set(lexicon.futureParticles),
    events: set(lexicon.events),
    notUnitAfter: set(lexicon.notUnitAfter),
    notWeekdayAfter: set(lexicon.notWeekdayAfter),
    notWeekday: set(lexicon.notWeekday),
  };
}

import type { TimeRef } from '../model/index.ts';
import type { Range, Reader } from '../reading/reader.ts';
import type { Reading, TimeScan } from '../reading/reading.ts';
import { parseIsoDay } from './calendar.ts';
import type { DayReader } from './time-days.ts';
import { TimePhrases } from './time-phrases.ts';
import type { SpanReader } from './time-spans.ts';
import type { Calendar } from './time-value.ts';
import { Begins, WordForms } from './word-forms.ts';

type SpanReaderClass = new (...given: ConstructorParameters<typeof DayReader>) => SpanReader;

/**
 * Reads the times that pieces of an article refer to, in reading order, with the items that dates are made of, by the calendars that the
 * papers of a language date by and by the order of its words.
 *
 * «يوم السبت», published on Monday 2025-08-18 → '2025-08-16'; «في يناير 2015» → '2015-01'; «بين 2010 و2015» → '2010/2015'. What is told
 * relative to publication has a null value where that is not known; so has what names no certain time («قبل أيام»).
 */
export function timesBy(calendar: Calendar, Days: typeof DayReader, Spans: SpanReaderClass): Reading['times'] {
  return (reader, pieces, published) => scan(scannersOf(reader, published, calendar, Days, Spans), pieces);
}

function scan(scanners: Scanners, pieces: readonly Range[]): TimeScan {
  const { words, days, spans } = scanners;
  const times: TimeRef[] = [];
  let dates: Set<number> | null = null;
  for (const { from, to } of pieces) {
    let at = from;
    while (at < to) {
      if ((words.begins(at) & Begins.Time) === 0) {
        at++;
        continue;
      }
      const day = days.at(at, from, to);
      const found = day.length > 0 ? day : spans.at(at, from, to);
      for (const time of found) {
        if (time.dated) for (let i = time.from; i < time.next; i++) (dates ??= new Set()).add(i);
        if (time.name !== true)
          times.push({ span: words.span({ from: time.from, to: time.next }, time.letters), value: time.value });
      }
      at = Math.max(found.at(-1)?.next ?? 0, at + 1);
    }
  }
  return { times, dates: dates ?? NO_DATES };
}

const NO_DATES: ReadonlySet<number> = new Set();

interface Scanners {
  readonly published: string | undefined;
  readonly words: WordForms;
  readonly days: DayReader;
  readonly spans: SpanReader;
}

const kept = new WeakMap<Reader, Scanners>();

/** What reads the times of an article, made once for all its claims. */
function scannersOf(
  reader: Reader,
  published: string | undefined,
  calendar: Calendar,
  Days: typeof DayReader,
  Spans: SpanReaderClass,
): Scanners {
  const known = kept.get(reader);
  if (known !== undefined && known.published === published) return known;
  const today = parseIsoDay(published);
  const words = new WordForms(reader);
  const phrases = new TimePhrases(words, today, calendar);
  const days = new Days(words, phrases, today);
  const spans = new Spans(words, phrases, today);
  const scanners = { published, words, days, spans };
  kept.set(reader, scanners);
  return scanners;
}

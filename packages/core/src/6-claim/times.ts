import type { TimeRef } from '../model/index.ts';
import type { Range, Reader } from '../reading/reader.ts';
import type { Reading, TimeScan } from '../reading/reading.ts';
import { parseIsoDay } from './calendar.ts';
import { DayReader, type TimeFound } from './time-days.ts';
import { TimePhrases } from './time-phrases.ts';
import { SpanReader } from './time-spans.ts';
import type { OtherCalendar } from './time-value.ts';
import { Begins, WordForms } from './word-forms.ts';

/**
 * Reads the times that pieces of an article refer to, in reading order, with the items that dates are made of. `other` is a calendar beside
 * the Gregorian one, by which the papers of a language date.
 *
 * «يوم السبت», published on Monday 2025-08-18 → '2025-08-16'; «في يناير 2015» → '2015-01'; «بين 2010 و2015» → '2010/2015'. What is told
 * relative to publication has a null value where that is not known; so has what names no certain time («قبل أيام»).
 */
export function timesBy(other: OtherCalendar | null): Reading['times'] {
  return (reader, pieces, published) => scan(scannersOf(reader, published, other), pieces);
}

function scan({ words, days, spans }: Scanners, pieces: readonly Range[]): TimeScan {
  const times: TimeRef[] = [];
  let dates: Set<number> | null = null;
  for (const { from, to } of pieces) {
    let at = from;
    while (at < to) {
      const begins = words.begins(at);
      if ((begins & (Begins.Day | Begins.Span)) === 0) {
        at++;
        continue;
      }
      const day = (begins & Begins.Day) === 0 ? NOTHING : days.at(at, from, to);
      const found = day.length > 0 || (begins & Begins.Span) === 0 ? day : spans.at(at, from, to);
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

const NOTHING: readonly TimeFound[] = [];
const NO_DATES: ReadonlySet<number> = new Set();

interface Scanners {
  readonly published: string | undefined;
  readonly words: WordForms;
  readonly days: DayReader;
  readonly spans: SpanReader;
}

const kept = new WeakMap<Reader, Scanners>();

/** What reads the times of an article, made once for all its claims. */
function scannersOf(reader: Reader, published: string | undefined, other: OtherCalendar | null): Scanners {
  const known = kept.get(reader);
  if (known !== undefined && known.published === published) return known;
  const today = parseIsoDay(published);
  const words = new WordForms(reader);
  const phrases = new TimePhrases(words, today, other);
  const days = new DayReader(words, phrases, today);
  const scanners = { published, words, days, spans: new SpanReader(words, phrases, today) };
  kept.set(reader, scanners);
  return scanners;
}

import { describe, expect, it } from 'vitest';
import { extract } from '../src/all.ts';

/** The times that are read in what somebody said on a Saturday: their words and value. */
function times(words: string): string[] {
  const text = `Mayor Ada Ruhl said that ${words}.`;
  return extract({ text, lang: 'en', published: '2025-08-16' }).claims.flatMap(({ times }) =>
    times.map(({ span, value }) => `${text.slice(span.start, span.end)} = ${String(value)}`),
  );
}

const cases: Record<string, readonly (readonly [words: string, ...times: string[]])[]> = {
  days: [
    ['it opens next Monday', 'next Monday = 2025-08-18'],
    ['it opened last Monday', 'last Monday = 2025-08-11'],
    ['it will open this Friday', 'this Friday = 2025-08-22'],
    ['it opened this Friday', 'this Friday = 2025-08-15'],
    ['it opened the day before yesterday', 'day before yesterday = 2025-08-14'],
    ['it will open the day after tomorrow', 'day after tomorrow = 2025-08-18'],
  ],
  dates: [
    ['it opened on June 5', 'June 5 = 2025-06-05'],
    ['it opened on September 5th, 2024', 'September 5th, 2024 = 2024-09-05'],
    ['it opened on Sept. 5', 'Sept. 5 = 2025-09-05'],
    ['it opened on the 30th of February 2025', '30th of February 2025 = null'],
    ['it opened on the 5th of June', '5th of June = 2025-06-05'],
    ['it opened on Monday, June 5, 2023', 'Monday, June 5, 2023 = 2023-06-05'],
    ['it opened in Sept. 2024', 'Sept. 2024 = 2024-09'],
    ['it will open on June 5', 'June 5 = 2026-06-05'],
    ['it will help victims of June 5', 'June 5 = 2025-06-05'],
    ['it runs June 5-7', 'June 5-7 = 2025-06-05/2025-06-07'],
    ['it runs from June 5 to 7', 'June 5 to 7 = 2025-06-05/2025-06-07'],
    ['in June 5 people left', 'June = 2025-06'],
    ['in June 30% of them left', 'June = 2025-06'],
    ['in March 12-year-old Mira left', 'March = 2025-03'],
  ],
  'months, years and weeks': [
    ['it opened last month', 'last month = 2025-07'],
    ['it closed last year', 'last year = 2024'],
    ['it will close next year', 'next year = 2026'],
    ['it opened this week', 'this week = 2025-08-11/2025-08-17'],
    ['it opened in June last year', 'June last year = 2024-06'],
    ['it opened on June 5 last year', 'June 5 last year = 2024-06-05'],
    ['last June it opened', 'last June = 2025-06'],
  ],
  'stretches of time': [
    ['it opened two weeks ago', 'two weeks ago = 2025-07-28/2025-08-03'],
    ['it opened a year ago and years ago', 'year ago = 2024', 'years ago = null'],
    ['it fell over the last two years', 'last two years = 2023/2025'],
    ['it fell in the past 24 hours', 'past 24 hours = 2025-08-15/2025-08-16'],
    ['he left the next day'],
    ['it opened in the last week of June', 'June = 2025-06'],
  ],
};

describe('times in English', () => {
  for (const [name, table] of Object.entries(cases))
    describe(name, () => {
      it.each(table)('should read %s', (words, ...expected) => {
        expect(times(words)).toEqual(expected);
      });
    });
});

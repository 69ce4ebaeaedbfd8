import { describe, expect, it } from 'vitest';
import { extract } from '../src/all.ts';

/** The amounts that are read in what somebody said: their words, value and unit. */
function amounts(words: string): string[] {
  const text = `Mayor Ada Ruhl said that ${words}.`;
  return extract({ text, lang: 'en' }).claims.flatMap(({ quantities }) =>
    quantities.map(({ span, value, to, unit, approximate }) => {
      const amount = to === undefined ? String(value) : `${value}..${to}`;
      return `${text.slice(span.start, span.end)} = ${approximate ? '~' : ''}${amount} ${unit ?? '-'}`;
    }),
  );
}

const cases: Record<string, readonly (readonly [words: string, ...amounts: string[]])[]> = {
  'scales that are written with the digits': [
    ['it cost $1.2bn', '$1.2bn = 1200000000 USD'],
    ['it cost £900m', '£900m = 900000000 GBP'],
    ['it cost $5k and €3.4m', '$5k = 5000 USD', '€3.4m = 3400000 EUR'],
    ['1.2bn people live there', '1.2bn people = 1200000000 person'],
    ['fines reach up to $1.5 million', 'up to $1.5 million = ~1500000 USD'],
    ['it is a $400-million-a-year fund', '$400-million = 400000000 USD'],
    // Metres, not millions.
    ['she won the 100m race'],
  ],
  'numbers in several words': [
    ['twenty-one people fled', 'twenty-one people = 21 person'],
    ['three hundred and forty-two people fled', 'three hundred and forty-two people = 342 person'],
    ['three hundred forty-two people fled', 'three hundred forty-two people = 342 person'],
    ['three hundred and forty-two thousand people fled', 'three hundred and forty-two thousand people = 342000 person'],
    ['a hundred and five people fled', 'hundred and five people = 105 person'],
    ['two thousand three hundred people fled', 'two thousand three hundred people = 2300 person'],
    ['one hundred people, two children fled', 'one hundred people = 100 person', 'two children = 2 person'],
  ],
  fractions: [
    ['two and a half million people fled', 'two and a half million people = 2500000 person'],
    ['half a million people fled', 'half a million people = 500000 person'],
    ['it took one and a half years', 'one and a half years = 1.5 year'],
    ['a half-million people fled', 'half-million people = 500000 person'],
    ['it took half an hour', 'half an hour = 0.5 hour'],
    ['two-thirds of voters agreed'],
  ],
  ranges: [
    ['between 3 and 5 million people fled', 'between 3 and 5 million people = 3000000..5000000 person'],
    ['between 20 and 30 people fled', 'between 20 and 30 people = 20..30 person'],
    [
      'between two hundred and three hundred people fled',
      'between two hundred and three hundred people = 200..300 person',
    ],
    ['it cost $3-5 million', '$3-5 million = 3000000..5000000 USD'],
  ],
  shares: [
    ['prices rose 3.5%', '3.5% = 3.5 percent'],
    ['prices rose 3.5 per cent in June', '3.5 per cent = 3.5 percent'],
    ['5% of people fled', '5% = 5 percent'],
    ['it rose from 3% to 5%', '3% = 3 percent', '5% = 5 percent'],
  ],
};

describe('amounts in English', () => {
  for (const [name, table] of Object.entries(cases))
    describe(name, () => {
      it.each(table)('should read %s', (words, ...expected) => {
        expect(amounts(words)).toEqual(expected);
      });
    });
});

describe('the date of publication', () => {
  it.each(['16/08/2025', '2025-08-16Tgarbage', '2025-08-16T25:00', '2025-02-30'])(
    'should be refused as %s',
    (published) => {
      const { claims, diagnostics } = extract({ text: 'Mayor Ada Ruhl said that it opened yesterday.', published });
      expect(diagnostics.map(({ code }) => code)).toEqual(['unknown-date']);
      expect(claims.flatMap(({ times }) => times.map(({ value }) => value))).toEqual([null]);
    },
  );
});

import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { filledText, isoDate, namingText } from './text.ts';

const takes = (schema: v.GenericSchema<string, string>, given: string): boolean => v.safeParse(schema, given).success;

describe('isoDate', () => {
  it.each(['2024-02-29', '2026-11-26', '2026-11-26T10:20:30Z', '2026-11-26T23:59:59.5+03:00', '0001-01-01'])(
    'should take %s',
    (date) => expect(takes(isoDate, date)).toBe(true),
  );

  it.each([
    ['a day that its month has not', '2025-02-30'],
    ['the leap day of another year', '2025-02-29'],
    ['a thirteenth month', '2025-13-01'],
    ['a day nought', '2025-01-00'],
    ['a day that its month has not, with a time', '2025-04-31T10:00:00Z'],
    ['an hour that the clock has not', '2025-04-30T25:00:00Z'],
    ['words', 'yesterday'],
  ])('should refuse %s', (_what, date) => expect(takes(isoDate, date)).toBe(false));
});

describe('filledText and namingText', () => {
  it.each(['ليلى', ' a ', '4', 'عبد\u200Cالله'])('should both take %j', (given) => {
    expect(takes(filledText(20), given)).toBe(true);
    expect(takes(namingText(20), given)).toBe(true);
  });

  it('should take a sign for a text, and not for a name', () => {
    expect(takes(filledText(20), '✓')).toBe(true);
    expect(takes(namingText(20), '✓')).toBe(false);
  });

  it.each(['', ' \n', '\u200F', '\u200B\u200E', '\u2800', '\u3164', '\u00AD', '\u2066\u2069', '\uFEFF'])(
    'should both refuse %j, which nobody sees',
    (given) => {
      expect(takes(filledText(20), given)).toBe(false);
      expect(takes(namingText(20), given)).toBe(false);
    },
  );
});

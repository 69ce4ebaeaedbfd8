import { describe, expect, it } from 'vitest';
import { fold } from '../../../text/fold.ts';
import { quantities } from './quantities.ts';
import { times } from './times.ts';

/** Every list of words in a lexicon with its path: `months.3.forms`. */
function lists(value: unknown, path = ''): [path: string, words: readonly string[]][] {
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => lists(child, path === '' ? key : `${path}.${key}`));
}

function repeated(words: readonly string[]): string[] {
  const folded = words.map(fold);
  return folded.filter((word, at) => folded.indexOf(word) !== at);
}

const all = [...lists({ times }), ...lists({ quantities })];

describe('the words of time and quantity', () => {
  it('should hold no empty word and no stray space', () => {
    for (const [path, words] of all)
      for (const word of words) {
        // The empty suffix is a suffix.
        if (path.endsWith('nationSuffixes')) continue;
        expect(word, path).toBe(word.trim());
        expect(fold(word), path).not.toBe('');
        expect(word.split(' '), path).not.toContain('');
      }
  });

  it('should list each word once, whatever its spelling', () => {
    for (const [path, words] of all) expect({ path, repeated: repeated(words) }).toEqual({ path, repeated: [] });
  });

  it('should give each word one meaning', () => {
    const tables: Record<string, readonly string[]> = {
      weekdays: times.weekdays.flatMap(({ forms }) => forms),
      months: times.months.flatMap(({ forms }) => forms),
      relativeDays: times.relativeDays.flatMap(({ phrases }) => phrases),
      modifiers: times.modifiers.flatMap(({ forms }) => forms),
      ordinals: times.ordinals.flatMap(({ phrases }) => phrases),
      eras: times.eras.flatMap(({ forms }) => forms),
      numbers: quantities.numbers.flatMap(({ forms }) => forms),
      scales: quantities.scales.flatMap(({ one, two, many, either }) => [...one, ...two, ...many, ...either]),
      fractions: quantities.fractions.flatMap(({ one, many }) => [...one, ...many]),
      units: [...quantities.units, ...quantities.currencies].flatMap(({ forms, two }) => [...forms, ...(two ?? [])]),
      nations: quantities.nations.flatMap(({ forms }) => forms),
    };
    for (const [name, words] of Object.entries(tables))
      expect({ name, repeated: repeated(words) }).toEqual({ name, repeated: [] });
  });

  it('should mark as doubtful only what is a form', () => {
    for (const month of times.months)
      for (const word of [...(month.doubtful ?? []), ...(month.needsYear ?? [])]) expect(month.forms).toContain(word);
    const numbers = quantities.numbers.flatMap(({ forms }) => forms);
    for (const word of quantities.weakNumbers) expect(numbers).toContain(word);
  });

  it('should name each nation that a currency asks for', () => {
    const nations = new Set(quantities.nations.map(({ nation }) => nation));
    for (const { by } of quantities.currencies)
      for (const nation of Object.keys(by ?? {})) expect(nations).toContain(nation);
  });
});

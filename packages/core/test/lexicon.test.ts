import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fold } from '../src/text/fold.ts';
import { states } from '../src/languages/ar/lexicon/states.ts';
import { readGold } from './support/gold.ts';
import { NAMES } from './support/swap.ts';

/** The lexicon files of a language, each with what it exports. */
async function lexiconsOf(language: string): Promise<(readonly [string, Readonly<Record<string, unknown>>])[]> {
  const folder = new URL(`../src/languages/${language}/lexicon/`, import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  return Promise.all(
    files.map(
      async (file) =>
        [
          `${language}/${file}`,
          (await import(new URL(file, folder).href)) as Readonly<Record<string, unknown>>,
        ] as const,
    ),
  );
}

const lexicons = await lexiconsOf('ar');

interface List {
  readonly at: string;
  readonly items: readonly unknown[];
}

/** Every array of a lexicon, at any depth, with where it stands. */
function listsIn(value: unknown, at: string): List[] {
  if (Array.isArray(value)) {
    const own: List[] = [{ at, items: value }];
    return own.concat(value.flatMap((item, index) => listsIn(item, `${at}[${index}]`)));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => listsIn(item, `${at}.${key}`));
}

/** Every string of a lexicon: its words, and the keys of its tables, which may be words too. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [key, ...stringsIn(item)]);
}

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

describe.each([...lexicons, ...(await lexiconsOf('en'))])('the lexicon file %s', (file, lexicon) => {
  const lists = listsIn(lexicon, file);

  it('should hold no empty or untrimmed string', () => {
    const faults = lists.flatMap(({ at, items }) =>
      items.filter((item) => typeof item === 'string' && (item === '' || item !== item.trim())).map(() => at),
    );
    // Among affixes the empty one says that nothing is added.
    expect(faults.filter((at) => !/affix|suffix|prefix|ending|inflection|twins/iu.test(at))).toEqual([]);
  });

  it('should hold no entry twice', () => {
    const faults = lists.flatMap(({ at, items }) => {
      const seen = new Set<string>();
      return items.flatMap((item) => {
        // Numbers are weights: many are alike.
        if (typeof item === 'number') return [];
        const key = JSON.stringify(item);
        const twice = seen.has(key);
        seen.add(key);
        return twice ? [`${at} ${key}`] : [];
      });
    });
    expect(faults).toEqual([]);
  });
});

describe('the lexicon as a whole', () => {
  /** Words that the lexicon may well have: given names of many, nouns, and the adjectives of nations («دولار أمريكي»). */
  const usual = new Set(
    [
      ...['محمد', 'بن', 'سلمان', 'الرياض', 'الأنباء', 'الإنسانية'],
      ...['الروسي', 'الأوكراني', 'الأوكرانية', 'الأمريكي', 'الأمريكية', 'السعودي', 'الأوروبيين', 'البريطانية'],
    ].map(fold),
  );
  const names = NAMES.flatMap((name) => wordsOf(name)).filter((word) => !usual.has(word));

  it('should be tried against every name that the first article has for a source', () => {
    const gold = readGold(new URL('../../../fixtures/ar/putin-mbs/gold.json', import.meta.url));
    const common = new Set(['شبكة', 'البيان', 'نفسه', ...usual].map(fold));
    const told = gold.claims.flatMap((claim) =>
      claim.chain.flatMap((hop) => [...hop.names, ...(typeof hop.mention === 'string' ? [hop.mention] : [])]),
    );
    expect(told.length).toBeGreaterThan(20);
    expect(told.flatMap(wordsOf).filter((word) => !names.includes(word) && !common.has(word))).toEqual([]);
  });

  it('should know no person, place or outlet of the first article', () => {
    const bare = (word: string): string => word.replace(/^ال/u, '');
    const wanted = new Set(names.flatMap((word) => [word, bare(word)]));
    // The states of the world and their capitals are a closed list, whole or not at all.
    const closed = new Set(states.map(fold));
    const known = lexicons.flatMap(([file, lexicon]) =>
      stringsIn(lexicon)
        .flatMap(wordsOf)
        .filter((word) => !closed.has(word) && (wanted.has(word) || wanted.has(bare(word))))
        .map((word) => `${file}: ${word}`),
    );
    expect(known).toEqual([]);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { extract } from '../src/all.ts';
import { confidenceModel as arabicModel } from '../src/languages/ar/lexicon/confidence-model.ts';
import { rules as arabic } from '../src/languages/ar/rules.ts';
import { confidenceModel as englishModel } from '../src/languages/en/lexicon/confidence-model.ts';
import { rules as english } from '../src/languages/en/rules.ts';
import type { Extraction } from '../src/index.ts';

const fixtures = fileURLToPath(new URL('../../../fixtures/', import.meta.url));
const catalogues = [
  {
    lang: 'ar',
    rules: arabic,
    model: arabicModel,
    parts: [
      ['لكن ', 'و'],
      ['وكالة الأفق ', 'المدير سامي حداد '],
      ['نقلت ', 'قال ', 'اتهم الشركة ', 'طالب ', 'كشف ', 'قالت الهيئة '],
      ['عن وزير المالية قوله ', '', 'نقلا عن مصدر ', '، بحسب الصحيفة، '],
      ['أن ', ': ', ': "', 'بأن ', 'ب', '، قائلا: ', '، مشيرا إلى أن ', '، داعيا إلى '],
      ['الضرائب لن ترتفع.', 'إغلاق المصنع".'],
    ],
  },
  {
    lang: 'en',
    rules: english,
    model: englishModel,
    parts: [
      ['The Daily Ledger ', 'Ada Ruhl '],
      [
        'said ',
        'reported ',
        'was criticised ',
        'is said ',
        'promised ',
        'made the claim ',
        'has plans ',
        'called for ',
      ],
      ['that ', 'why ', 'to ', '', ': “', 'by critics, '],
      ['the state would pay', 'repair the dam'],
      ['.', ', citing two officials.', ', according to the Ledger.', ',” citing two officials.', ', she said.'],
    ],
  },
];

/** Every way to take one of each. */
function sentences(parts: readonly (readonly string[])[]): string[] {
  return parts.reduce<string[]>((texts, next) => texts.flatMap((text) => next.map((part) => text + part)), ['']);
}

/** The claims that a rule read. */
function readBy(rule: string, { claims, attributions }: Extraction): string[] {
  const own = new Set(attributions.filter((attribution) => attribution.rule === rule).map(({ id }) => id));
  return claims.filter(({ attribution }) => attribution !== null && own.has(attribution)).map(({ text }) => text);
}

describe.each(catalogues)('the catalogue of rules for $lang', ({ lang, rules, model, parts }) => {
  const names = rules.map(({ name }) => name);

  it.each(rules)('should read the examples of $name as it says', ({ name, reads, leaves }) => {
    expect(Math.min(reads.length, leaves.length)).toBeGreaterThan(0);
    for (const { text, claim } of reads) expect(readBy(name, extract({ text, lang })), text).toContain(claim);
    for (const text of leaves) expect(readBy(name, extract({ text, lang })), text).toEqual([]);
  });

  it('should name every rule that reads something in the fixtures, once', () => {
    const used = readdirSync(`${fixtures}${lang}`, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap(
        ({ name }) =>
          extract({ text: readFileSync(`${fixtures}${lang}/${name}/article.txt`, 'utf8'), lang }).attributions,
      )
      .map(({ rule }) => rule);
    expect(used.length).toBeGreaterThan(50);
    expect([...new Set(used)].filter((rule) => !names.includes(rule))).toEqual([]);
    expect(names).toHaveLength(new Set(names).size);
  });

  it('should name every rule that reads something in sentences put together from parts', () => {
    const used = new Set(
      sentences(parts).flatMap((text) => extract({ text, lang }).attributions.map(({ rule }) => rule)),
    );
    expect(used.size).toBeGreaterThan(15);
    expect([...used].filter((rule) => !names.includes(rule))).toEqual([]);
  });

  it('should name every rule that confidence is weighed by', () => {
    const weighed = Object.keys(model.weights).flatMap((feature) => /^rule:(.+)$/u.exec(feature)?.[1] ?? []);
    expect(weighed.length).toBeGreaterThan(10);
    expect(weighed.filter((rule) => !names.includes(rule))).toEqual([]);
  });
});

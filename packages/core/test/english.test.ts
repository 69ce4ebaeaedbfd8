import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { extract } from '../src/all.ts';
import { expectRules } from './support/rules.ts';
import { StepCounter } from './support/steps.ts';

const seed = Number(process.env['ISNAD_SEED'] ?? 20250819);
const scale = Number(process.env['ISNAD_RUNS'] ?? 1);

const parts = [
  ...[
    'Mayor Ingrid Vale',
    'he',
    'she',
    'they',
    'two officials',
    'The Daily Ledger',
    'a spokeswoman for the council',
    'critics',
  ],
  ...[
    'said',
    'says',
    'told CNN',
    'added',
    'has denied',
    'was criticised by',
    'called for',
    'wants',
    'asked',
    'is confident',
  ],
  ...[
    'that',
    'to',
    'who',
    'which',
    'and',
    'but',
    'while',
    'because',
    'of',
    'in',
    'whether',
    'according to',
    'reportedly',
    'citing',
    'adding',
  ],
  ...[
    'the dam was closed',
    'the work will take six weeks',
    'an inquiry',
    'about 40 percent',
    'on Tuesday',
    'her claim',
    'rise',
  ],
  ...[
    '“',
    '”',
    '"',
    "''",
    '‘',
    '’',
    '’s',
    ',',
    '.',
    '. ',
    ':',
    ';',
    '—',
    '(',
    ')',
    '?',
    '\n',
    '\n\n',
    '-',
    'Sen.',
    'U.S.',
    "don't",
  ],
  ...['\u0301', '\u200f', '\ud83d', '😀', 'وقال', '7'],
];

const text = fc
  .array(fc.tuple(fc.constantFrom(...parts), fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 40 })
  .map((pieces) => pieces.flat().join(''));

describe('English in any order', () => {
  it('should keep the rules of the claim model', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(text, (article) => {
        const extraction = extract({ text: article, lang: 'en' });
        expectRules(article, extraction);
        expect(extract({ text: article, lang: 'en' })).toStrictEqual(extraction);
        // Nobody speaks inside his own words, and marks alone tell nothing.
        for (const { source, content, rule } of extraction.attributions) {
          const inside = content.some(
            (piece) => source !== null && source.span.start >= piece.start && source.span.end <= piece.end,
          );
          expect(inside ? `${rule}: ${article}` : '').toBe('');
        }
        for (const claim of extraction.claims) expect(claim.text).toMatch(/[\p{L}\p{N}]/u);
      }),
      { seed, numRuns: 2000 * scale },
    );
  });
});

/** Texts that ask for the most work of some loop, by what is repeated. */
const repeats: Readonly<Record<string, (n: number) => string>> = {
  'cue after cue': (n) => 'said '.repeat(n),
  complementizers: (n) => 'that '.repeat(n),
  'reports inside reports': (n) => 'Vale said that '.repeat(n),
  'reports after their content': (n) => 'the dam leaked, he said, '.repeat(n),
  'participles after a verb': (n) => `Vale said the dam leaked${', adding that it was old'.repeat(n)}`,
  'a noun phrase without end': (n) => `${'dam '.repeat(n)} said`,
  'a name without end': (n) => `${'Vale '.repeat(n)} said no`,
  'joined names': (n) => `Vale${' and Holm'.repeat(n)} said no`,
  'phrases of phrases': (n) => `the mayor${' of the town'.repeat(n)} said no`,
  'infinitives of nouns': (n) => `the plan ${'to keep the plan '.repeat(n)} failed`,
  'commas alone': (n) => ', '.repeat(n),
  'marks that never close': (n) => '“the dam '.repeat(n),
  'short quotations': (n) => 'said “no,” '.repeat(n),
  'brackets after names': (n) => 'Vale ('.repeat(n),
  'according to, with a source': (n) => 'according to Vale, '.repeat(n),
  'lines with a report each': (n) => 'Vale said the dam leaked.\n'.repeat(n),
  'lines that go on with a quotation': (n) => `Vale said: “No.\n${'“No.\n'.repeat(n)}`,
  'pronouns of many names': (n) =>
    Array.from({ length: n }, (_, i) => `Ada Ruhl${i} said no. She said the dam leaked.`).join('\n'),
};

describe('growth in English', () => {
  const counter = new StepCounter();
  afterAll(() => counter.close());
  it.each(Object.entries(repeats))('should take twice the steps for twice the text: %s', (_name, of) => {
    const once = counter.count(of(1500));
    const twice = counter.count(of(3000));
    expect(once.blocks).toBeGreaterThan(1500);
    expect(twice.blocks / once.blocks, 'rounds of loops').toBeLessThanOrEqual(2.1);
    expect(twice.reader, 'questions to the reader').toBeLessThanOrEqual(2.1 * once.reader + 100);
  });
});

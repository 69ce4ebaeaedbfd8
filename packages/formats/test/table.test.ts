import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleIri, csvRow, toCsv, toNdjson, toReviewJson } from '../src/index.ts';
import { anyText } from './arbitrary.ts';
import { reviewers, sample, sampleReviews } from './sample.ts';

const extraction = sample();
const options = { reviews: sampleReviews(), reviewers, article: 'a1' };

function rows(csv: string): Record<string, string>[] {
  return parse<Record<string, string>>(csv, { columns: true, bom: true, record_delimiter: '\r\n' });
}

describe('toCsv', () => {
  it('should have the columns that the README tells of, in its order', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    const told = (/\| column .*\n\|[- |]+\n((?:\|.*\n)+)/u.exec(readme)?.[1] ?? '').split('\n').flatMap((line) => {
      const [, columns = ''] = line.split('|');
      return [...columns.matchAll(/`(\w+)`/gu)].map(([, column]) => column);
    });
    expect(told).toEqual(toCsv(extraction).split('\r\n')[0]?.split(','));
  });

  it('should have a row for each claim and each orphaned review, with all that was said', () => {
    const table = rows(toCsv(extraction, options));
    expect(table.map(({ claim, state }) => [claim, state])).toEqual([
      ['c_title', 'present'],
      ['c_opening', 'present'],
      ['c_cost', 'present'],
      ['c_delay', 'present'],
      ['c_begun', 'present'],
      ['c_gone', 'orphaned'],
    ]);
    expect(table[1]).toMatchObject({
      article: 'a1',
      number: '2',
      text: 'النفق سيُفتح … يوم السبت',
      chain: 'سامي الحدّاد',
      status: 'false',
      sourcing: 'at-origin',
      links: 'https://transport.example/opening',
      notes: 'يقول الموقع إن الموعد هو الأحد.',
    });
    expect(table[3]).toMatchObject({
      chain: 'مصدر مطلع > المدار',
      flags: 'anonymous-origin second-hand',
      struck: 'yes',
    });
    expect(table[5]).toMatchObject({ number: '', text: 'عبارة لم تعد في المقال', notes: 'لا أثر له' });
  });

  it('should keep the numbers that a choice of claims has in the whole article', () => {
    const chosen = { ...extraction, claims: extraction.claims.filter((_, index) => index % 2 === 1) };
    const numbers = Object.fromEntries(extraction.claims.map(({ id }, index) => [id, index + 1]));
    expect(rows(toCsv(chosen, { numbers })).map(({ number }) => number)).toEqual(['2', '4']);
    expect(rows(toCsv(chosen)).map(({ number }) => number)).toEqual(['1', '2']);
  });

  it('should write the mark of UTF-8 and the header when they are wanted', () => {
    expect(toCsv(extraction, { bom: true }).startsWith('\uFEFFarticle,')).toBe(true);
    expect(toCsv(extraction).startsWith('article,')).toBe(true);
    expect(toCsv(extraction, { header: false }).startsWith('https://news.example/')).toBe(true);
  });
});

describe('csvRow', () => {
  it('should be read back by a CSV parser as it was, but for what was defused', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 5 }), (cells) => {
        const [read] = parse(csvRow(cells), { record_delimiter: '\r\n', skip_empty_lines: false });
        // Half a surrogate pair has no form in UTF-8.
        const expected = cells.map((each) => Buffer.from(each).toString()).map((each) => [each, `'${each}`]);
        expect(read).toHaveLength(cells.length);
        expected.forEach((either, index) => expect(either).toContain(read?.[index]));
      }),
    );
  });

  it('should leave nothing that a spreadsheet would run, also behind spaces and invisible characters', () => {
    for (const start of ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']) {
      for (const before of ['', ' ', '\u200F', '\u0000', '\n\uFEFF']) {
        expect(csvRow([`${before}${start}cmd|' /C calc'!A0`])).toMatch(/^"?'/u);
      }
    }
    expect(csvRow(['أ، ب', 'a,b', 'say "no"', 'x\ny', -3, null])).toBe('أ، ب,"a,b","say ""no""","x\ny",-3,\r\n');
  });
});

describe('toNdjson', () => {
  it('should be one JSON object a line, whatever stands in the text', () => {
    const [first, ...rest] = extraction.claims;
    if (first === undefined) throw new Error('the sample has no claim');
    const odd = { ...extraction, claims: [{ ...first, text: 'a\nb\u2028\uD83D' }, ...rest] };
    const lines = toNdjson(odd, options).trimEnd().split('\n');
    expect(lines).toHaveLength(6);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ article: 'a1', number: 1, claim: { text: 'a\nb\u2028\uD83D' } });
    expect(JSON.parse(lines[2] ?? '')).toMatchObject({
      status: 'confirmed',
      reviewers: { u2: 'كريم' },
      notes: [{ text: 'راجعت الميزانية.' }],
      evidence: [{ url: 'https://budget.example/2025' }],
    });
  });
});

describe('toReviewJson', () => {
  it('should keep what the caller says of the article, and every claim', () => {
    const read = JSON.parse(toReviewJson(extraction, { ...options, details: { id: 'a1', state: 'final' } }));
    expect(read).toMatchObject({ schema: 'isnad-review/1', article: { id: 'a1', state: 'final' } });
    expect(read.claims).toHaveLength(6);
  });

  it('should know the article by the id that the caller gives it', () => {
    const { meta } = extraction.document;
    const articleOf = (given: object): unknown => JSON.parse(toReviewJson(extraction, given)).article;
    expect(articleOf({ article: 'a1' })).toEqual({ id: 'a1', ...meta });
    expect(articleOf({})).toEqual({ id: articleIri(extraction.document), ...meta });
  });
});

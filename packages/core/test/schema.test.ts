import { Ajv } from 'ajv';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { extract } from '../src/all.ts';
import schema from '../schema/isnad-1.schema.json' with { type: 'json' };

/**
 * Refuses what a schema does not name: the shipped schema lets a newer version say more, but what this version says must
 * all be in it.
 */
function closed(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(closed);
  if (typeof part !== 'object' || part === null) return part;
  const inner = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, closed(value)]));
  return 'properties' in part ? { ...inner, additionalProperties: false } : inner;
}

const shipped = new Ajv({ allErrors: true }).compile(schema);
const complete = new Ajv({ allErrors: true }).compile({ ...Object(closed(schema)), $id: 'urn:isnad:schema:closed' });

/** As a reader in another language gets it. */
function sent(article: Parameters<typeof extract>[0]): Record<string, unknown> {
  return JSON.parse(JSON.stringify(extract(article))) as Record<string, unknown>;
}

const root = fileURLToPath(new URL('../../../fixtures', import.meta.url));
const articles = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'evaluation')
  .flatMap(({ name }) =>
    readdirSync(join(root, name), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((article) => join(name, article.name)),
  );

describe('the JSON Schema of isnad/1', () => {
  it.each(articles)('should describe all that is read in %s', (article) => {
    const text = readFileSync(join(root, article, 'article.txt'), 'utf8');
    const extraction = sent({ text, published: '2025-08-16', publisher: 'الصحيفة', url: 'https://example.org/1' });
    expect(complete(extraction), JSON.stringify(complete.errors)).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['no language that is known', '新しい道路は土曜日に開通する。'],
    ['half a surrogate pair', '\uD83D قال الوزير إن السد اكتمل.'],
    ['a quotation without an end', 'وقال الوزير: «السد اكتمل'],
  ])('should describe what is read in %s', (_, text) => {
    const extraction = sent(text);
    expect(complete(extraction), JSON.stringify(complete.errors)).toBe(true);
  });

  it('should refuse what is no extraction', () => {
    const good = sent('وذكرت وكالة رويترز نقلا عن وزارة المالية أن الشركة تأخرت عامين.');
    const { claims, ...rest } = good;
    const [claim] = claims as Record<string, unknown>[];
    expect(shipped(good)).toBe(true);
    expect(shipped(rest)).toBe(false);
    expect(shipped({ ...good, schema: 'isnad/2' })).toBe(false);
    expect(shipped({ ...good, claims: [{ ...claim, chain: [{ names: ['رويترز'] }] }] })).toBe(false);
    expect(shipped({ ...good, claims: [{ ...claim, kind: 'rumour' }] })).toBe(false);
    expect(shipped({ ...good, claims: [{ ...claim, content: [{ start: 'here', end: 3 }] }] })).toBe(false);
  });

  it('should let a newer version say more', () => {
    expect(shipped({ ...sent('وقال الوزير إن السد اكتمل.'), more: true })).toBe(true);
  });
});

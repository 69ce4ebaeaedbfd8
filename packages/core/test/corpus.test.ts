import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { extract } from '../src/all.ts';
import { print } from '../src/print.ts';

/** Walks fixtures/<language>/<case>; UPDATE=1 accepts what the extractor prints now. */
const root = fileURLToPath(new URL('../../../fixtures', import.meta.url));
const languages = readdirSync(root, { withFileTypes: true }).filter(
  // Annotated articles to score by, not cases.
  (entry) => entry.isDirectory() && entry.name !== 'evaluation',
);

describe.each(languages.map((entry) => entry.name))('fixtures/%s', (language) => {
  const cases = readdirSync(join(root, language), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  it.each(cases.map((entry) => entry.name))('should read %s as expected', (name) => {
    const folder = join(root, language, name);
    const facts = JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8')) as {
      published?: string;
      publisher?: string;
    };
    const text = readFileSync(join(folder, 'article.txt'), 'utf8');
    const actual = print(extract({ text, ...(facts.published === undefined ? {} : { published: facts.published }) }));
    const expectedFile = join(folder, 'expected.txt');
    const actualFile = join(folder, '_actual.txt');
    if (process.env['UPDATE'] === '1') {
      writeFileSync(expectedFile, actual);
      rmSync(actualFile, { force: true });
      return;
    }
    const expected = existsSync(expectedFile) ? readFileSync(expectedFile, 'utf8') : null;
    if (expected !== actual) writeFileSync(actualFile, actual);
    else rmSync(actualFile, { force: true });
    expect(expected, `${actualFile} differs from expected.txt; accept with UPDATE=1`).toBe(actual);
  });
});

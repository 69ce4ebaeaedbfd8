import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { fromHtml } from '../src/index.ts';
import { PRIVATE_HOSTS, REFUSED_ADDRESSES, REFUSED_REDIRECTS } from './attempts.ts';
import { readPages, type Page } from './read-pages.ts';

const file = new URL('../README.md', import.meta.url);

/** A table as the formatter of the repository lays it out. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

/** The part of the page between its markers must be what is generated; UPDATE=1 writes it. */
function compare(name: string, generated: string): void {
  const readme = readFileSync(file, 'utf8');
  const [start, end] = [`<!-- ${name} -->\n\n`, `\n\n<!-- /${name} -->`];
  const from = readme.indexOf(start) + start.length;
  const to = readme.indexOf(end);
  expect(from).toBeGreaterThan(start.length);
  expect(to).toBeGreaterThan(0);
  if (process.env['UPDATE'] === '1') writeFileSync(file, readme.slice(0, from) + generated + readme.slice(to));
  expect(readFileSync(file, 'utf8').includes(`${start}${generated}${end}`)).toBe(true);
}

function pageRow({ name, bytes, expected }: Page): string[] {
  const { given: url, contentType } = expected;
  const article = fromHtml(bytes, {
    ...(url === undefined ? {} : { url }),
    ...(contentType === undefined ? {} : { contentType }),
  });
  const body = article.text.split('\n\n');
  const found = expected.body.filter((paragraph) => body.includes(paragraph)).length;
  const judge = (
    key: 'title' | 'publisher' | 'author' | 'published',
    from = article.meta[key === 'author' ? 'authors' : key]?.from,
  ): string => (article[key] !== expected[key] ? 'WRONG' : expected[key] === undefined ? 'none' : (from ?? ''));
  return [
    name,
    expected.after,
    expected.shows,
    `${found} of ${expected.body.length}`,
    String(body.length - found),
    judge('title'),
    judge('publisher'),
    judge('author'),
    judge('published'),
  ];
}

it('should show what is read from each page', () => {
  const head = [
    'page',
    'after the templates of',
    'what is hard',
    'body',
    'too much',
    'title',
    'publisher',
    'author',
    'date',
  ];
  const generated = table(head, readPages().map(pageRow));
  expect(generated).not.toContain('WRONG');
  compare('pages', generated);
});

it('should show what is refused', () => {
  const group = (what: string, attempts: readonly (readonly [string, string])[]): string[][] => {
    const codes = [...new Set(attempts.map(([, code]) => code))];
    return codes.map((code) => [
      what,
      attempts.flatMap(([attempt, of]) => (of === code ? [`\`${attempt}\``] : [])).join(', '),
      `\`${code}\``,
    ]);
  };
  const rows = [
    ...group('address', REFUSED_ADDRESSES),
    ...PRIVATE_HOSTS.map(({ what, hosts }) => [
      what,
      hosts.map((host) => `\`${host.replaceAll(/\P{ASCII}/gu, escaped)}\``).join(', '),
      '`address-refused`',
    ]),
    ...group('redirect', REFUSED_REDIRECTS),
  ];
  compare('refused', table(['attempt', 'written as', 'refused as'], rows));
});

/** Wide digits and dots by their number: in a table they could not be told from the usual ones. */
function escaped(character: string): string {
  return `\\u${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`;
}

it('should do what the README says', () => {
  const readme = readFileSync(file, 'utf8');
  const code = /```js\n(.*?)```/su.exec(readme)?.[1] ?? '';
  const expected = /```text\n(.*?)```/su.exec(readme)?.[1];
  const args = ['--import', 'tsx', '--conditions=@isnad/source', '--input-type=module', '--eval', code];
  const cwd = fileURLToPath(new URL('..', import.meta.url));
  const ran = spawnSync(process.execPath, args, { cwd, encoding: 'utf8', timeout: 30_000 });
  expect(ran.stderr).toBe('');
  expect(ran.stdout).toBe(expected);
});

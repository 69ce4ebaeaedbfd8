import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const pages = fileURLToPath(new URL('../pages/', import.meta.url));
const docs = fileURLToPath(new URL('../../../docs/', import.meta.url));

/** Written by programs, or without words. */
const elsewhere = new Set(['api', 'rules', 'public']);

function pagesIn(folder: string): string[] {
  return readdirSync(join(pages, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'ar' || elsewhere.has(entry.name) ? [] : pagesIn(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
}

/** A page as readers see it: what it takes over from the folder docs is put in. */
function read(page: string): string {
  const text = readFileSync(join(pages, page), 'utf8');
  const taken = /<!--@include: (?:\.\.\/)+docs\/([\w-]+\.md)-->/u.exec(text)?.[1];
  return taken === undefined ? text : readFileSync(join(docs, taken), 'utf8');
}

/** Without code and tables. */
function prose(text: string): string {
  const outside = text.split(/^```.*$/mu).filter((_, index) => index % 2 === 0);
  return outside.join('').replaceAll(/^\|.*$/gmu, '');
}

const english = pagesIn('.');
const headings = (text: string): number => (prose(text).match(/^#{1,3} /gmu) ?? []).length;
const snippets = (text: string): string[] => [...text.matchAll(/examples\/[\w./+-]+/gu)].map(([path]) => path);
const figures = (text: string): string[] =>
  [...text.matchAll(/<(?:ChainFigure|Playground)\b[^>]*>/gu)].map(([tag]) => tag);
const commands = (text: string): string[] =>
  [...text.matchAll(/^```(?:sh|ts)\n([^#]*?)^```$/gmu)].map(([, code]) => code ?? '');

describe('the two languages of the site', () => {
  it('should have the same pages', () => {
    expect(pagesIn('ar').map((page) => page.slice('ar/'.length))).toEqual(english);
    expect(english.length).toBeGreaterThan(10);
  });

  it.each(english)('should have the same parts in %s', (page) => {
    const [own, arabic] = [read(page), read(join('ar', page))];
    expect(headings(arabic)).toBe(headings(own));
    expect(snippets(arabic)).toEqual(snippets(own));
    expect(figures(arabic)).toEqual(figures(own));
    expect(commands(arabic)).toEqual(commands(own));
  });

  // A terminal shows the help in both languages; among Arabic on a page it would be out of order, so there it is told in tables.
  it('should have each option of each command in both', () => {
    const options = (page: string): string[][] =>
      read(page)
        .split(/^## /mu)
        .slice(1)
        .map((part) =>
          [
            ...new Set(
              [...part.matchAll(/(?:^ +|`)(?:-\w, )?(--[a-z]+(?:-[a-z]+)*)/gmu)].map(([, name]) => name ?? ''),
            ),
          ].sort(),
        );
    const own = options('guide/command-line.md');
    expect(options('ar/guide/command-line.md')).toEqual(own);
    expect(own.flat().length).toBeGreaterThan(30);
  });

  it.each(['quality.md', 'quality-en.md'])('should give no figure in Arabic that %s has not', (page) => {
    const numbers = (text: string): string[] => [
      ...new Set(
        text
          .split(/[^\d.]+/u)
          .map((word) => word.replace(/\.$/u, ''))
          .filter((word) => /^\d+\.\d+$/u.test(word)),
      ),
    ];
    const known = numbers(read(page));
    expect(numbers(prose(read(join('ar', page)))).filter((number) => !known.includes(number))).toEqual([]);
  });
});

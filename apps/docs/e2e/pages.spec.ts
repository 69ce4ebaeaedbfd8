import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { expectNoViolations, test } from './site.ts';

const built = fileURLToPath(new URL('../build/site', import.meta.url));
const pages = readdirSync(built, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => `/${file.replaceAll('\\', '/')}`.replace(/(?:index)?\.html$/u, ''))
  .sort();

/** The reference is written by a program, and one page of it looks like another. */
const looked = pages.filter((path) => !path.includes('/api/@') && path !== '/404');

// The catalogue has some thousand words to look at, and the machines that run this may be small.
test.describe.configure({ timeout: 240_000 });

test('every page should be there in both languages', () => {
  const arabic = pages.filter((path) => path.startsWith('/ar/')).map((path) => path.slice('/ar'.length));
  expect(arabic).toEqual(pages.filter((path) => !/^\/(?:ar\/|404$)/u.test(path)));
  expect(arabic).toContain('/rules/arabic');
});

test('every link inside the site should lead to a page, and to a place in it', () => {
  const html = new Map(pages.map((path) => [path, readFileSync(fileOf(path), 'utf8')]));
  const ids = new Map([...html].map(([path, text]) => [path, new Set(all(text, / id="([^"]+)"/gu))]));
  const dead: string[] = [];
  let count = 0;
  for (const [path, text] of html)
    for (const href of all(text, / href="([^"]+)"/gu)) {
      const { origin, pathname, hash } = new URL(href.replaceAll('&amp;', '&'), `http://site${path}`);
      if (origin !== 'http://site' || isFile(pathname)) continue;
      count += 1;
      const places = ids.get(pathname.replace(/(?:index)?\.html$/u, ''));
      // Where a name has several headings, the writer of the reference counts them otherwise than the site.
      const place = path.includes('/api/@') ? '' : hash;
      if (places === undefined || (place !== '' && !places.has(decodeURIComponent(place.slice(1)))))
        dead.push(`${path}: ${href}`);
    }
  expect(dead).toEqual([]);
  expect(count).toBeGreaterThan(500);
});

for (const path of looked)
  test(`${path} should fit a telephone, and have no violation that axe can find in either theme`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(site + path);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    await page.setViewportSize({ width: 1440, height: 900 });
    // The examples of the catalogue are written alike by a program, and there are some hundreds.
    await page.evaluate(() => {
      for (const alike of [...document.querySelectorAll('.rule-example')].slice(40)) alike.remove();
    });
    await expectNoViolations(page);
    // Nothing but the colours is another.
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(page.locator('html')).toHaveClass(/dark/u);
    await expectNoViolations(page, ['color-contrast']);
  });

for (const { path, button, word, heading } of [
  { path: '/', button: 'Search', word: 'according-middle', heading: 'Rules of Arabic' },
  { path: '/ar/', button: 'بحث', word: 'الشائعات', heading: 'قواعد قراءة العربية' },
])
  test(`a reader of ${path} should find a rule by searching`, async ({ page, site }) => {
    await page.goto(site + path);
    await page.getByRole('button', { name: button }).first().click();
    await page.getByRole('searchbox').fill(word);
    await expect(page.getByRole('option').filter({ hasText: heading }).first()).toBeVisible();
    await page.getByRole('option').filter({ hasText: heading }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  });

function fileOf(path: string): string {
  return join(built, path.endsWith('/') ? `${path}index.html` : `${path}.html`);
}

function isFile(pathname: string): boolean {
  return extname(pathname) !== '' && existsSync(join(built, decodeURI(pathname)));
}

function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, found]) => found ?? '');
}

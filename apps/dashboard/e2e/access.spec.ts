import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { enterAsAdmin, expect, openExample, person, test } from './desk.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 3)
      .map((node) => `${page.url()} ${id}: ${node.html.slice(0, 140)} ${node.failureSummary?.split('\n')[1] ?? ''}`),
  );
}

test('every page stands up to axe in both languages and both themes', async ({ browser, server }) => {
  test.setTimeout(180_000);
  const found: string[] = [];
  const first = await person(browser, server.url);
  const admin = await enterAsAdmin(first);
  await openExample(admin);
  const article = new URL(admin.url()).pathname;
  await admin.locator('#card-3').click();
  await admin.keyboard.press('6');
  await expect(admin.locator('[data-key=status-5]')).toHaveAttribute('aria-pressed', 'true');
  const claim = new URL(admin.url()).searchParams.get('claim') ?? '';
  const inside = [
    '/articles',
    '/articles/new',
    article,
    `${article}?claim=${claim}`,
    `${article}/map`,
    `${article}/history`,
    `${article}/report`,
    '/overview',
    '/settings',
    '/settings/people',
    '/settings/labels',
    '/nowhere',
  ];
  const cookies = await first.cookies();
  for (const locale of ['ar', 'en'] as const) {
    for (const theme of ['light', 'dark']) {
      const context = await person(browser, server.url, locale);
      await context.addCookies([
        ...cookies.filter(({ name }) => name !== 'isnad_locale'),
        { name: 'isnad_theme', value: theme, url: server.url },
      ]);
      const page = await context.newPage();
      for (const path of inside) {
        await page.goto(path);
        await expect(page.locator('html')).toHaveAttribute('dir', locale === 'ar' ? 'rtl' : 'ltr');
        found.push(...(await faults(page)));
      }
      await context.close();
      const stranger = await person(browser, server.url, locale);
      await stranger.addCookies([{ name: 'isnad_theme', value: theme, url: server.url }]);
      const outside = await stranger.newPage();
      for (const path of ['/sign-in', '/join/none']) {
        await outside.goto(path);
        found.push(...(await faults(outside)));
      }
      await stranger.close();
    }
  }
  expect([...new Set(found)]).toEqual([]);
});

test('a phone shows the text first, the claim over it, and nothing wider than the screen', async ({
  browser,
  server,
}) => {
  const context = await person(browser, server.url, 'ar', { viewport: { width: 390, height: 844 } });
  const page = await enterAsAdmin(context);
  await openExample(page);
  for (const path of [new URL(page.url()).pathname, '/articles', '/overview', '/settings']) {
    await page.goto(path);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, path).toBeLessThanOrEqual(0);
  }
  await openExample(page);
  await page.locator('.text a.stretch').first().click();
  await expect(page.locator('.inspector')).toBeInViewport();
  await expect(page.locator('.inspector .quote')).toBeVisible();
});

import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { enterAsAdmin, expect, openExample, person, test } from './desk.ts';

// Each test stands alone, so that the workers share them.
test.describe.configure({ mode: 'parallel' });

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** The rules that look at colours: all that another theme can break, since it changes nothing but colours. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

async function faults(page: Page, theme: 'light' | 'dark'): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (theme === 'light' ? axe.withTags(TAGS) : axe.withRules(COLOURS)).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 3)
      .map((node) => `${page.url()} ${id}: ${node.html.slice(0, 140)} ${node.failureSummary?.split('\n')[1] ?? ''}`),
  );
}

/** Turns the page dark, and waits until every colour has arrived where it goes. */
async function darken(root: Locator): Promise<void> {
  await root.evaluate(async (element) => {
    element.dataset['theme'] = 'dark';
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
}

/** Goes to the example with one judged claim, and gives the addresses of all pages that someone signed in can see. */
async function pagesInside(page: Page): Promise<readonly string[]> {
  await openExample(page);
  const article = new URL(page.url()).pathname;
  await page.locator('#card-3').click();
  const judged = page.locator('[data-key=status-5]');
  if ((await judged.getAttribute('aria-pressed')) !== 'true') await page.keyboard.press('6');
  await expect(judged).toHaveAttribute('aria-pressed', 'true');
  const claim = new URL(page.url()).searchParams.get('claim') ?? '';
  const views = ['', `?claim=${claim}&choose`, '/map', '/history', '/report', '/orphans', '/text', '/details'].map(
    (view) => `${article}${view}`,
  );
  const settings = ['/settings', '/settings/people', '/settings/labels'];
  return ['/articles', '/articles/new', ...views, '/overview', ...settings, '/nowhere'];
}

for (const locale of ['ar', 'en'] as const)
  test(`every page stands up to axe in ${locale}, light and dark`, async ({ browser, server }) => {
    // Thirty looks at whole pages, on a machine that may have other work.
    test.setTimeout(150_000);
    const found: string[] = [];
    const look = async (page: Page, path: string) => {
      await page.goto(path);
      const root = page.locator('html');
      await expect(root).toHaveAttribute('dir', locale === 'ar' ? 'rtl' : 'ltr');
      await expect(root).toHaveAttribute('data-theme', 'light');
      found.push(...(await faults(page, 'light')));
      await darken(root);
      found.push(...(await faults(page, 'dark')));
    };
    const light = { name: 'isnad_theme', value: 'light', url: server.url };
    const context = await person(browser, server.url, locale, { reducedMotion: 'reduce' });
    await context.addCookies([light]);
    const page = await enterAsAdmin(context);
    for (const path of await pagesInside(page)) await look(page, path);
    const stranger = await person(browser, server.url, locale, { reducedMotion: 'reduce' });
    await stranger.addCookies([light]);
    const outside = await stranger.newPage();
    for (const path of ['/sign-in', '/join/none']) await look(outside, path);
    await stranger.addCookies([{ ...light, value: 'dark' }]);
    await outside.goto('/sign-in');
    await expect(outside.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect([...new Set(found)]).toEqual([]);
  });

test('what is typed and chosen before the script arrives is kept', async ({ browser, server }) => {
  const context = await person(browser, server.url);
  await enterAsAdmin(context);
  const page = await context.newPage();
  let release = (): void => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/_app/immutable/**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/articles/new', { waitUntil: 'commit' });
  const text = page.locator('[name=text]');
  await page.fill('[name=title]', 'عنوان');
  await text.fill('قال الوزير إن الخطة ناجحة.');
  release();
  await page.waitForLoadState('networkidle');
  await expect(page.locator('[name=title]')).toHaveValue('عنوان');
  await expect(text).toHaveValue('قال الوزير إن الخطة ناجحة.');
});

test('a phone shows the text first, the claim over it, and nothing wider than the screen', async ({
  browser,
  server,
}) => {
  const context = await person(browser, server.url, 'ar', { viewport: { width: 390, height: 844 } });
  const page = await enterAsAdmin(context);
  await openExample(page);
  const article = new URL(page.url()).pathname;
  const claim = await page
    .locator('#card-1')
    .evaluate((card: HTMLAnchorElement) => new URL(card.href).searchParams.get('claim'));
  const link = `https://archive.example/${'unbroken'.repeat(30)}`;
  const said = await page.request.post(`${article}?/evidence`, {
    headers: { origin: server.url, accept: 'text/html' },
    form: { id: crypto.randomUUID(), claim: claim ?? '', basedOn: '', link },
  });
  expect(said.ok()).toBe(true);
  const parts = ['', '/report', '/history', '/map', `?claim=${claim}`].map((part) => article + part);
  for (const path of [...parts, '/articles', '/overview', '/settings', '/settings/people']) {
    await page.goto(path);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, path).toBeLessThanOrEqual(0);
  }
  await openExample(page);
  // On its first line: the middle of a claim that runs over two lines is the space between them.
  const [x, y] = await page
    .locator('.text a.stretch')
    .first()
    .evaluate((stretch) => {
      const line = stretch.getClientRects()[0] ?? stretch.getBoundingClientRect();
      return [line.x + line.width / 2, line.y + line.height / 2] as const;
    });
  await page.mouse.click(x, y);
  await expect(page.locator('.inspector')).toBeInViewport();
  await expect(page.locator('.inspector .quote')).toBeVisible();
});

const FILTERS = {
  ar: { name: 'عوامل التصفية', active: ['واحد مفعّل', 'اثنان مفعّلان', '٣ مفعّلة'], apply: 'طبّق' },
  en: { name: 'Filters', active: ['1 active', '2 active', '3 active'], apply: 'Apply' },
} as const;

for (const locale of ['ar', 'en'] as const)
  test(`on a phone the inbox begins with its articles, and counts the filters that are folded away (${locale})`, async ({
    browser,
    server,
  }) => {
    const { name, active, apply } = FILTERS[locale];
    const phone = { viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' };
    const page = await enterAsAdmin(await person(browser, server.url, locale, phone));
    const summary = page.locator('.filters summary');
    const state = page.locator('[name=state]');
    await expect(summary).toHaveText(name);
    await expect(state).toBeHidden();
    await expect(page.locator('ul.list a').first()).toBeInViewport({ ratio: 1 });
    expect(await faults(page, 'light')).toEqual([]);

    await page.getByRole('searchbox').focus();
    await page.keyboard.press('Tab');
    await expect(summary).toBeFocused();
    await page.keyboard.press('Enter');
    await state.selectOption('open');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(await faults(page, 'light')).toEqual([]);
    await page.getByRole('button', { name: apply }).click();
    await expect(summary).toHaveText(`${name} ${active[0]}`);
    // The answer is in sight, and the fields that asked for it are folded again.
    await expect(state).toBeHidden();
    await expect(page.locator('.count, .empty')).toBeInViewport({ ratio: 1 });

    await summary.click();
    await page.locator('[name=assignee]').selectOption('nobody');
    await page.locator('[name=from]').press('Enter');
    await expect(summary).toHaveText(`${name} ${active[1]}`);
    // Nor is the focus lost with the field that it was in.
    await expect(summary).toBeFocused();
    await page.goto('/articles?state=open&assignee=nobody&from=2020-01-01&search=none&sort=title');
    await expect(summary).toHaveText(`${name} ${active[2]}`);

    await page.setViewportSize({ width: 844, height: 390 });
    await expect(state).toBeHidden();
    await page.setViewportSize({ width: 1280, height: 800 });
    await expect(summary).toBeHidden();
    await expect(page.getByRole('combobox')).toHaveCount(4);
  });

test('without script the filters are folded on a phone too, and all there on a wide screen', async ({
  browser,
  server,
}) => {
  const plain = { javaScriptEnabled: false, viewport: { width: 390, height: 844 } };
  const page = await enterAsAdmin(await person(browser, server.url, 'ar', plain));
  const state = page.locator('[name=state]');
  await expect(state).toBeHidden();
  await page.locator('.filters summary').click();
  await state.selectOption('open');
  await page.getByRole('button', { name: 'طبّق' }).click();
  await expect(page.locator('.filters summary')).toContainText('واحد مفعّل');
  await expect(state).toBeHidden();
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(state).toBeVisible();
  await state.selectOption('final');
  await page.getByRole('button', { name: 'طبّق' }).click();
  await expect(page).toHaveURL(/state=final/u);
});

import { test as base, expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { startServer, type Server } from './server.ts';

export { expect };
export const PASSWORD = 'a long password 1';
export const ARTICLE = 'بوتين يُطلع بن سلمان';

type ServerOf = (file: string) => Promise<Server>;

/** One server for each file of tests: what one file leaves behind is no other's beginning. */
export const test = base.extend<{ readonly server: Server }, { readonly serverOf: ServerOf }>({
  serverOf: [
    // Playwright reads from this pattern which fixtures are wanted: none.
    async ({}, use) => {
      const servers = new Map<string, Promise<Server>>();
      await use((file) => {
        const server = servers.get(file) ?? startServer();
        servers.set(file, server);
        return server;
      });
      for (const server of servers.values()) await (await server).stop();
    },
    { scope: 'worker' },
  ],
  server: async ({ serverOf }, use, { file }) => use(await serverOf(file)),
});

/** A browser of its own, so its own session, in one language. */
export async function person(
  browser: Browser,
  url: string,
  locale: 'ar' | 'en' = 'ar',
  more = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: url, viewport: { width: 1440, height: 900 }, ...more });
  await context.addCookies([{ name: 'isnad_locale', value: locale, url }]);
  return context;
}

/** Makes the administrator where there is none yet, and signs in where there is. */
export async function enterAsAdmin(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto('/articles');
  await page.waitForURL(/\/(?:setup|sign-in)/u);
  if (page.url().includes('/setup')) await page.fill('[name=name]', 'ليلى');
  await page.fill('[name=email]', 'laila@desk.example');
  await page.fill('[name=password]', PASSWORD);
  await page.click('.card button.primary');
  await page.waitForURL('**/articles');
  return page;
}

export async function join(admin: Page, browser: Browser, url: string, name: string, role: string): Promise<Page> {
  await admin.goto('/settings/people');
  await admin.fill('[name=email]', `${name}@desk.example`);
  await admin.selectOption('.invite [name=role]', role);
  await admin.click('.invite button');
  const link = await admin.locator('[data-link]').inputValue();
  const page = await (await person(browser, url)).newPage();
  await page.goto(link);
  await page.fill('[name=name]', name);
  await page.fill('[name=password]', PASSWORD);
  await page.click('.card button.primary');
  await page.waitForURL('**/articles');
  return page;
}

/** Adds an article, and gives its address. */
export async function paste(page: Page, title: string, text: string): Promise<string> {
  await page.goto('/articles/new');
  await page.fill('[name=title]', title);
  await page.fill('[name=text]', text);
  await page.getByRole('button', { name: 'اقرأ ادّعاءاته' }).click();
  await page.waitForURL(/\/articles\/[\w-]{36}$/u);
  return new URL(page.url()).pathname;
}

/** Waits until the page listens to keys: before that it is a page without script, and a key does nothing. */
export async function openExample(page: Page): Promise<void> {
  await page.goto('/articles');
  await page.getByRole('link', { name: ARTICLE }).click();
  await page.waitForURL(/\/articles\/[\w-]+$/u);
  await expect(page.locator('.inspector')).toContainText(/اختر ادّعاءً|Choose a claim/u);
}

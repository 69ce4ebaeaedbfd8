import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, expect, type Browser, type BrowserContext, type Page } from '@playwright/test';

export { expect };
export const PASSWORD = 'a long password 1';
export const ARTICLE = 'بوتين يُطلع بن سلمان';

interface Server {
  readonly url: string;
  /** The folder of its database. */
  readonly data: string;
  readonly stop: () => Promise<void>;
}

/** Starts the dashboard as its user does, on a port that is free and with nothing in its data folder. */
export async function startServer(more: Readonly<Record<string, string>> = {}): Promise<Server> {
  const data = mkdtempSync(path.join(tmpdir(), 'isnad-e2e-'));
  const child = spawn(process.execPath, ['scripts/start.js'], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', ISNAD_DATA: data, TZ: 'Africa/Cairo', ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const url = await addressOf(child);
  return {
    url,
    data,
    stop: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await gone;
      rmSync(data, { recursive: true, force: true });
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => reject(new Error(`The server did not start: ${said}`)), 30_000);
    child.stderr?.on('data', (chunk) => (said += String(chunk)));
    child.stdout?.on('data', (chunk) => {
      said += String(chunk);
      const address = /http:\/\/127\.0\.0\.1:\d+/u.exec(said)?.[0];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}

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

/** Waits until the page listens to keys: before that it is a page without script, and a key does nothing. */
export async function openExample(page: Page): Promise<void> {
  await page.goto('/articles');
  await page.getByRole('link', { name: ARTICLE }).click();
  await page.waitForURL(/\/articles\/[\w-]+$/u);
  await expect(page.locator('.inspector')).toContainText(/اختر ادّعاءً|Choose a claim/u);
}

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { enterAsAdmin, expect, join, PASSWORD, person, test } from './desk.ts';

async function invite(page: Page, email: string): Promise<string> {
  await page.goto('/settings/people');
  await page.fill('.invite [name=email]', email);
  await page.click('.invite button');
  await expect(page.locator('.notice', { hasText: email })).toBeVisible();
  return page.locator('[data-link]').inputValue();
}

test('whoever forgot their password sets a new one by a link that works once, also without script', async ({
  browser,
  server,
}) => {
  const admin = await enterAsAdmin(await person(browser, server.url));
  const sami = await join(admin, browser, server.url, 'sami', 'reviewer');
  await admin.goto('/settings/people');
  await admin.fill('[name=email]', ' SAMI@desk.example');
  await admin.click('.invite button');
  await expect(admin.getByRole('alert')).toContainText('لصاحب هذا البريد حساب');
  await expect(admin.locator('[data-link]')).toHaveCount(0);

  await admin.getByRole('button', { name: 'رابط لكلمة مرور جديدة: sami' }).click();
  const link = await admin.locator('[data-link]').inputValue();
  const plain = await (await person(browser, server.url, 'ar', { javaScriptEnabled: false })).newPage();
  await plain.goto('/sign-in');
  await expect(plain.locator('.card')).toContainText('نسيت كلمة المرور؟');
  await plain.goto(link);
  await expect(plain.locator('.card')).toContainText('sami@desk.example');
  await plain.fill('[name=password]', 'another password 2');
  await plain.click('.card button.primary');
  await expect(plain).toHaveURL(/\/sign-in/u);
  await expect(plain.locator('.card')).toContainText('حُفظت كلمة المرور الجديدة');

  await sami.goto('/articles');
  await expect(sami).toHaveURL(/\/sign-in/u);
  const enter = async (password: string) => {
    await plain.goto('/sign-in');
    await plain.fill('[name=email]', 'sami@desk.example');
    await plain.fill('[name=password]', password);
    await plain.click('.card button.primary');
  };
  await enter(PASSWORD);
  await expect(plain.getByRole('alert')).toBeVisible();
  await enter('another password 2');
  await expect(plain).toHaveURL(/\/articles$/u);

  await sami.goto(link);
  await expect(sami.locator('.notice.error')).toContainText('لم يعد هذا الرابط صالحًا');
  await admin.reload();
  await expect(admin.locator('section', { hasText: 'روابط كلمات المرور' }).locator('li')).toContainText('استُعمل في');
});

const COPYING = {
  ar: { copy: 'انسخ', copied: '✓ نُسخ', refused: 'لم يسمح المتصفح', renew: 'رابط لكلمة مرور جديدة: ليلى' },
  en: { copy: 'Copy', copied: '✓ Copied', refused: 'The browser did not allow', renew: 'New password link: ليلى' },
} as const;

for (const locale of ['ar', 'en'] as const)
  test(`a link that is shown once is copied by a button, which says so when the browser refuses (${locale})`, async ({
    browser,
    server,
  }) => {
    const { copy, copied, refused, renew } = COPYING[locale];
    const context = await person(browser, server.url, locale, { viewport: { width: 390, height: 844 } });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await enterAsAdmin(context);
    const pasted = () => page.evaluate(() => navigator.clipboard.readText());
    const field = page.locator('[data-link]');
    const button = page.getByRole('button', { name: copy, exact: true });

    const link = await invite(page, `copied-${locale}@desk.example`);
    await expect(field).toHaveAccessibleName(/@desk\.example/u);
    await button.click();
    await expect(page.getByRole('status').filter({ hasText: copied })).toBeVisible();
    expect(await pasted()).toBe(link);
    // The next link takes the place of this one, and nobody has copied it yet.
    await page.fill('.invite [name=email]', `next-${locale}@desk.example`);
    await page.click('.invite button');
    await expect(field).not.toHaveValue(link);
    await expect(page.getByText(copied)).toBeHidden();

    await page.getByRole('button', { name: renew }).click();
    await expect(field).toHaveValue(/\/password\//u);
    await button.click();
    await expect(page.getByText(copied)).toBeVisible();
    expect(await pasted()).toBe(await field.inputValue());
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider).toBeLessThanOrEqual(0);

    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
    });
    await button.click();
    await expect(page.getByRole('alert')).toContainText(refused);
    await expect(page.getByText(copied)).toBeHidden();
    await expect(field).toBeFocused();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(await field.inputValue());
    expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([]);
  });

test('without script a link that is shown once has no button that would do nothing', async ({ browser, server }) => {
  const plain = await enterAsAdmin(await person(browser, server.url, 'ar', { javaScriptEnabled: false }));
  expect(await invite(plain, 'by-hand@desk.example')).toContain('/join/');
  await expect(plain.locator('.notice').getByRole('button')).toHaveCount(0);
});

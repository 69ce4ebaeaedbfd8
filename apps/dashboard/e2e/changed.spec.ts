import type { Page } from '@playwright/test';
import { enterAsAdmin, expect, join, paste, person, test } from './desk.ts';

const TEXT = 'قال الكرملين إن موعد القمة لم يتحدد بعد.\n\nوأكد البيت الأبيض أن الاستعدادات جارية في جدة.';
const LINK = 'https://kremlin.example/events/1';

const open = async (page: Page, path: string): Promise<void> => {
  await page.goto(path);
  await expect(page.locator('.inspector')).toContainText(/اختر ادّعاءً|Choose a claim/u);
};
const card = (page: Page, words: string) => page.locator('.list li', { hasText: words }).getByRole('link').first();
const verdicts = async (page: Page, path: string): Promise<unknown[]> =>
  (await (await page.request.get(`${path}/export?format=claimreview`)).json()) as unknown[];

test('a verdict on another source counts no more, says so, and is given again with one key', async ({
  browser,
  server,
}) => {
  const admin = await enterAsAdmin(await person(browser, server.url));
  const sami = await join(admin, browser, server.url, 'sami', 'reviewer');
  const path = await paste(admin, 'القمة بلا موعد', TEXT);

  await open(sami, path);
  await card(sami, 'موعد القمة').click();
  await sami.fill('#judge [name=link]', LINK);
  await sami.locator('[data-key=status-0]').click();
  await expect(sami.locator('[data-key=status-0]')).toHaveAttribute('aria-pressed', 'true');
  // The link that was brought for one judgement serves the other one.
  await sami.locator('#chosen').focus();
  await sami.keyboard.press('Shift+Digit1');
  await expect(sami.locator('[data-key=sourcing-0]')).toHaveAttribute('aria-pressed', 'true');
  expect(await verdicts(admin, path)).toHaveLength(1);

  await admin.goto(`${path}/text`);
  await admin.fill(
    '[name=text]',
    (await admin.locator('[name=text]').inputValue()).replace('الكرملين', 'وزارة الدفاع'),
  );
  await admin.locator('form button.primary').click();
  await admin.waitForURL(new RegExp(`${path}$`, 'u'));

  await open(sami, path);
  await expect(sami.locator('.desk > .messages')).toContainText('تغيّر ادّعاء واحد بعد أن حكمتَ عليه');
  await expect(sami.locator('.status-bar')).toContainText('حُكم على ٠ من');
  expect(await verdicts(admin, path)).toEqual([]);
  await card(sami, 'موعد القمة').click();
  const changed = sami.locator('.inspector section.changed');
  await expect(changed.locator('del')).toHaveText('الكرملين');
  await expect(changed.locator('ins')).toHaveText('وزارة الدفاع');
  await expect(sami.locator('[data-key=status-0]')).toHaveAttribute('aria-pressed', 'false');

  // Whoever did not judge it sees that it does not count, and cannot give it again.
  await open(admin, path);
  await card(admin, 'موعد القمة').click();
  await expect(admin.locator('.said .earlier').first()).toContainText(
    'أُعطي على مصدر آخر (\u2068الكرملين\u2069)، فلا يُحتسب',
  );
  await expect(admin.locator('#again')).toHaveCount(0);

  await sami.keyboard.press('r');
  await expect(changed).toHaveCount(0);
  await expect(sami.locator('[data-key=status-0]')).toHaveAttribute('aria-pressed', 'true');
  await expect(sami.locator('[data-key=sourcing-0]')).toHaveAttribute('aria-pressed', 'true');
  await expect(sami.locator('.said')).toContainText('kremlin.example');
  expect(await verdicts(admin, path)).toHaveLength(1);

  // Taking it back takes both back.
  await sami.keyboard.press('u');
  await expect(changed).toBeVisible();
  await sami.reload();
  await expect(sami.locator('.inspector section.changed #again')).toContainText('مؤكد');
});

test('a corrected chain and a moved boundary unsettle a verdict, a fuller name does not', async ({
  browser,
  server,
}) => {
  const admin = await enterAsAdmin(await person(browser, server.url));
  const path = await paste(admin, 'قمة أخرى', TEXT);
  await open(admin, path);
  await card(admin, 'الاستعدادات').click();
  await admin.locator('#chosen').focus();
  await admin.keyboard.press('6');
  await expect(admin.locator('[data-key=status-5]')).toHaveAttribute('aria-pressed', 'true');
  const correct = async (name: string): Promise<void> => {
    await admin.locator('.inspector details', { has: admin.locator('[name=hop]') }).evaluate((node) => {
      (node as HTMLDetailsElement).open = true;
    });
    await admin.locator('[name=hop]').first().fill(name);
    await admin
      .locator('form', { has: admin.locator('[name=hop]') })
      .locator('button')
      .last()
      .click();
    await expect(admin.locator('.saved')).toBeVisible();
  };
  await correct('البيت الأبيض الأميركي');
  await expect(admin.locator('[data-key=status-5]')).toHaveAttribute('aria-pressed', 'true');
  await correct('الكرملين');
  await admin.context().addCookies([{ name: 'isnad_locale', value: 'en', url: server.url }]);
  await admin.reload();
  await expect(admin.locator('section.changed')).toContainText('This claim changed after you judged it');
  await expect(admin.locator('section.changed ins')).toHaveText('الكرملين');
});

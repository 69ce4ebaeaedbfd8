import type { Page } from '@playwright/test';
import { enterAsAdmin, expect, join, paste, person, test } from './desk.ts';

const FIRST = 'قال الوزير إن الخطة ناجحة وإن التمويل كافٍ.';
const SECOND = 'نفت الوزارة وقوع أي حادث في المصنع.';
const chooseCard = async (page: Page, number: number) => {
  await page.locator(`#card-${number}`).click();
  await expect(page).toHaveURL(/[?&]claim=/u);
};
const pressed = (page: Page, key: string) =>
  expect(page.locator(`.inspector [data-key=${key}]`)).toHaveAttribute('aria-pressed', 'true', { timeout: 20_000 });
const reread = async (page: Page, article: string, text: string) => {
  await page.goto(`${article}/text`);
  await page.fill('[name=text]', text);
  await page.locator('form button.primary').last().click();
  await page.waitForURL((url) => !url.pathname.endsWith('/text'));
};

test('two who correct the same text lose nothing of it', async ({ browser, server }) => {
  const context = await person(browser, server.url);
  const one = await enterAsAdmin(context);
  const article = await paste(one, 'نص يصححه اثنان', `${FIRST}\n\n${SECOND}`);
  const two = await context.newPage();
  await two.goto(`${article}/text`);
  const plain = await enterAsAdmin(await person(browser, server.url, 'ar', { javaScriptEnabled: false }));
  await plain.goto(`${article}/text`);
  await reread(one, article, `${FIRST}\n\nنفت الوزارة وقوع أي حريق في المصنع.`);

  const field = two.locator('[name=text]');
  const mine = `${FIRST.replace('كافٍ', 'مضمون')}\n\n${SECOND}`;
  for (const page of [two, plain]) {
    await page.fill('[name=text]', mine);
    await page.locator('form button.primary').last().click();
    await expect(page.getByRole('alert')).toContainText('حُفظ نص أحدث في الأثناء');
    await expect(page.locator('[name=text]')).toHaveValue(mine);
    await expect(page.getByRole('group', { name: 'النص المحفوظ الآن' })).toContainText('حريق');
    await expect(page.locator('.theirs mark')).toHaveText([FIRST, 'نفت الوزارة وقوع أي حريق في المصنع.']);
  }
  await field.fill(mine.replace('حادث', 'حريق'));
  await two.getByRole('button', { name: 'احفظ نصي في مكانه' }).click();
  await two.waitForURL((url) => url.pathname === article);
  await expect(two.locator('.text')).toContainText('حريق');
  await expect(two.locator('.text')).toContainText('مضمون');
});

test('the history keeps the words of a claim that moved or is gone, and leads to where it is now', async ({
  browser,
  server,
}) => {
  const page = await enterAsAdmin(await person(browser, server.url));
  const article = await paste(page, 'خبر يتغير نصه', `${FIRST}\n\n${SECOND}`);
  const last = await page.locator('.list ol li').count();
  await page.goto(article);
  await chooseCard(page, last);
  const words = await page.locator('.inspector .quote').innerText();
  await page.keyboard.press('6');
  await pressed(page, 'status-5');
  await page.keyboard.press('u');
  await expect(page.locator('.inspector .saved')).toContainText('تم التراجع');
  await page.keyboard.press('Control+y');
  await pressed(page, 'status-5');
  await page.goto(`${article}/history`);
  await expect(page.locator('.what', { hasText: 'أعاد: حكم على الحالة' })).toHaveCount(1);
  await expect(page.locator('.page')).not.toContainText('تراجع: تراجع');

  // The same claim with a word more has another id.
  await reread(page, article, `${FIRST}\n\nنفت الوزارة اليوم وقوع أي حادث في المصنع.`);
  await page.goto(`${article}/history`);
  const line = page.locator('li', { hasText: 'حكم على الحالة' }).last();
  await expect(line.locator('.words')).toHaveText(words);
  await line.locator('.words a').click();
  await expect(page.locator('.inspector .quote')).toContainText('وقوع أي حادث في المصنع');
  await pressed(page, 'status-5');

  await reread(page, article, `${FIRST}\n\nسارت الشاحنات إلى الميناء.`);
  await page.goto(`${article}/history`);
  await expect(page.locator('.page .words', { hasText: '…' })).toHaveCount(0);
  await expect(line.locator('.words')).toHaveText(words);
  await line.locator('.words a').click();
  await expect(page).toHaveURL(/\/orphans#orphan-/u);
});

test('a correction without its words shows what it said, and says to its author what can be done', async ({
  browser,
  server,
}) => {
  const admin = await enterAsAdmin(await person(browser, server.url));
  const sami = await join(admin, browser, server.url, 'sami', 'reviewer');
  const article = await paste(admin, 'خبر صُحّح ثم تغيّر', `${FIRST}\n\n${SECOND}`);
  await sami.goto(article);
  await chooseCard(sami, await sami.locator('.list ol li').count());
  const quote = sami.locator('.inspector .quote');
  const whole = await quote.innerText();
  await sami.keyboard.press('b');
  await sami.keyboard.press('ArrowRight');
  await sami.keyboard.press('Enter');
  await expect(quote).not.toHaveText(whole);
  const cut = await quote.innerText();
  await reread(admin, article, FIRST);
  for (const page of [sami, admin]) {
    await page.goto(`${article}/orphans`);
    await expect(page.locator('.said .drawn')).toHaveText(cut);
    await expect(page.locator('.said')).toContainText('حرّك حدود الادّعاء');
  }
  await expect(sami.locator('.ways')).toContainText('تصحيحك لكلمات لم تعد في النص');
  await expect(admin.locator('.ways')).toContainText('هذا تصحيح لكلمات لم تعد في النص');
});

test('whose session ended is told so, and that nothing was saved', async ({ browser, server }) => {
  const context = await person(browser, server.url);
  const page = await enterAsAdmin(context);
  const article = await paste(page, 'خبر تنتهي عنده الجلسة', `${FIRST}\n\n${SECOND}`);
  await page.goto(article);
  await chooseCard(page, 2);
  await page.locator('.inspector [name=note]').fill('كُتب قبل أن تنتهي');
  await page.locator('#chosen').focus();
  const cookies = await context.cookies();
  await context.clearCookies({ name: 'isnad.session_token' });
  await page.keyboard.press('6');
  await page.waitForURL(/\/sign-in/u);
  await expect(page.locator('.card .notice')).toContainText('لم يُحفظ ما أرسلته للتو');
  await page.fill('[name=email]', 'laila@desk.example');
  await page.fill('[name=password]', 'a long password 1');
  await page.click('.card button.primary');
  await expect(page.locator('#card-2')).toHaveAttribute('aria-current', 'true');
  await expect(page.locator('.inspector [name=note]')).toHaveValue('كُتب قبل أن تنتهي');

  const token = cookies.find(({ name }) => name === 'isnad.session_token');
  await context.clearCookies({ name: 'isnad.session_token' });
  if (token !== undefined) await context.addCookies([{ ...token, value: `${token.value.slice(0, -4)}AAAA` }]);
  await page.goto(article);
  await expect(page.locator('.card .notice')).toContainText('انتهت جلستك. ادخل');
});

test('without script no button is shown that needs one', async ({ browser, server }) => {
  const plain = await enterAsAdmin(await person(browser, server.url, 'ar', { javaScriptEnabled: false }));
  const article = await paste(plain, 'خبر بلا برنامج', `${FIRST}\n\n${SECOND}`);
  await plain.goto(article);
  await plain.locator('#card-2').click();
  await plain.locator('summary', { hasText: 'صحّح القراءة' }).click();
  await expect(plain.locator('#strike')).toBeVisible();
  await expect(plain.locator('main button[type=button]:visible')).toHaveCount(0);
});

for (const locale of ['ar', 'en'] as const)
  test(`a phone on its side shows the text, the claim and the list in ${locale}`, async ({ browser, server }) => {
    const context = await person(browser, server.url, locale, { viewport: { width: 844, height: 390 } });
    const page = await enterAsAdmin(context);
    await page.goto('/articles');
    await page.getByRole('link', { name: 'بوتين يُطلع بن سلمان' }).click();
    await page.waitForURL(/\/articles\/[\w-]+$/u);
    await page.locator('#card-4').click();
    await expect(page.locator('.inspector #chosen')).toBeInViewport();
    await expect(page.locator('.text .is-content').first()).toBeInViewport();
    const [text, card] = [await page.locator('.text').boundingBox(), await page.locator('#card-4').boundingBox()];
    expect(text?.height).toBeGreaterThan(390);
    expect(card?.width).toBeGreaterThan(300);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(844);
  });

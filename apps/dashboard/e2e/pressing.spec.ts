import { createServer, type AddressInfo } from 'node:net';
import { chromium, type Page } from '@playwright/test';
import { enterAsAdmin, expect, join, openExample, paste, person, test } from './desk.ts';
import { startServer } from './server.ts';

const inspector = (page: Page) => page.locator('.inspector');
const label = (page: Page, key: string) => inspector(page).locator(`[data-key=${key}]`);
const pressed = async (page: Page, key: string, is = true) =>
  expect(label(page, key)).toHaveAttribute('aria-pressed', String(is), { timeout: 20_000 });
const chooseCard = async (page: Page, number: number) => {
  await page.locator(`#card-${number}`).click();
  await expect(page).toHaveURL(/[?&]claim=/u);
};
/** What the history says of the claim at hand, newest first. */
const historyOf = async (page: Page): Promise<readonly string[]> => {
  await page.goto(page.url().replace('?', '/history?'));
  const lines = page.locator('.page li');
  await expect(lines.first()).toBeVisible();
  return lines.allInnerTexts();
};
const TWO = 'قال الوزير إن الخطة ناجحة.\n\nنفت الوزارة وقوع أي حادث.\n\nأكدت الشركة أن المصنع مفتوح.';

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

test('a desk that is served over plain http to its own network is judged on, and offers to copy nothing', async () => {
  const port = await freePort();
  const origin = `http://desk.lan:${port}`;
  const server = await startServer({ PORT: String(port), ORIGIN: origin });
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP desk.lan 127.0.0.1'],
  });
  try {
    const page = await enterAsAdmin(await person(browser, origin));
    await openExample(page);
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    await chooseCard(page, 3);
    await page.keyboard.press('6');
    await pressed(page, 'status-5');
    await expect(inspector(page).locator('.saved')).toBeVisible();
    await page.goto('/settings/people', { waitUntil: 'networkidle' });
    await page.fill('.invite [name=email]', 'plain-http@desk.example');
    await page.click('.invite button');
    await expect(page.locator('[data-link]')).toHaveValue(/\/join\//u);
    await expect(page.locator('.notice').getByRole('button')).toHaveCount(0);
  } finally {
    await browser.close();
    await server.stop();
  }
});

test('quick presses of one person are taken one after the other, and twice at once is once', async ({
  browser,
  server,
}) => {
  const page = await enterAsAdmin(await person(browser, server.url));
  await page.goto(await paste(page, 'خبر على خط بطيء', TWO));
  await chooseCard(page, 2);
  await page.route(/\?\/judge/u, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 800));
    await route.continue();
  });
  await page.keyboard.press('6');
  await page.keyboard.press('Shift+Digit5');
  await page.keyboard.press('n');
  await page.keyboard.type('كُتب قبل الجواب');
  await pressed(page, 'status-5');
  await pressed(page, 'sourcing-4');
  await expect(inspector(page).getByRole('alert')).toHaveCount(0);
  await expect(inspector(page).locator('#judge [name=note]')).toHaveValue('كُتب قبل الجواب');
  await inspector(page).locator('#judge [name=note]').fill('');

  await label(page, 'status-4').click();
  await expect(inspector(page).getByRole('alert')).toContainText('ملاحظة');
  await inspector(page).locator('#judge [name=note]').fill('لا أثر له');
  await label(page, 'status-4').dblclick();
  await pressed(page, 'status-4');
  // A key that is held.
  await page.locator('#chosen').focus();
  await page.keyboard.down('6');
  for (let times = 0; times < 4; times += 1) await page.keyboard.down('6');
  await page.keyboard.up('6');
  await pressed(page, 'status-5');
  // Going back waits for what is on its way.
  await page.keyboard.press('Shift+Digit5');
  await page.keyboard.press('u');
  await expect(inspector(page).locator('.saved')).toContainText('تم التراجع', { timeout: 20_000 });
  await expect(inspector(page).getByRole('alert')).toHaveCount(0);
  await page.unroute(/\?\/judge/u);
  expect(await historyOf(page)).toHaveLength(6);
});

test('what got no answer is sent again as the same, and taken back as the last', async ({ browser, server }) => {
  const page = await enterAsAdmin(await person(browser, server.url));
  await page.goto(await paste(page, 'خبر ينقطع خطه', TWO));
  await chooseCard(page, 1);
  await page.keyboard.press('6');
  await pressed(page, 'status-5');
  await chooseCard(page, 2);
  const alert = inspector(page).getByRole('alert');
  // The server writes, and the line breaks before its answer.
  let breaks = true;
  await page.route(/\?\/(?:judge|undo)/u, async (route) => {
    if (!breaks) return route.continue();
    breaks = false;
    await route.fetch();
    await route.abort();
  });
  await page.keyboard.press('6');
  await expect(alert).toContainText('تعذر الوصول إلى الخادم');
  await page.keyboard.press('6');
  await pressed(page, 'status-5');
  await expect(alert).toHaveCount(0);
  const heading = inspector(page).getByRole('heading', { level: 2 });

  breaks = true;
  await page.keyboard.press('u');
  await expect(alert).toContainText('تعذر الوصول إلى الخادم');
  await page.keyboard.press('u');
  await pressed(page, 'status-5', false);
  await expect(heading).toContainText('٢');

  breaks = true;
  await page.keyboard.press('Shift+Digit5');
  await expect(alert).toContainText('تعذر الوصول إلى الخادم');
  await page.keyboard.press('u');
  await expect(inspector(page).locator('.saved')).toContainText('تم التراجع');
  await expect(heading).toContainText('٢');
  await pressed(page, 'sourcing-4', false);

  breaks = true;
  await page.keyboard.press('Shift+Digit5');
  await expect(alert).toContainText('تعذر الوصول إلى الخادم');
  await page.keyboard.press('6');
  await expect(alert).toContainText('وصل ما أرسلته قبل قليل');
  await pressed(page, 'sourcing-4');
  await page.keyboard.press('6');
  await pressed(page, 'status-5');
  expect(await historyOf(page)).toHaveLength(6);
});

test('what never arrived is not taken back, and nothing else in its place', async ({ browser, server }) => {
  const page = await enterAsAdmin(await person(browser, server.url));
  await page.goto(await paste(page, 'خبر لا يصل', TWO));
  await chooseCard(page, 1);
  await page.keyboard.press('6');
  await pressed(page, 'status-5');
  await chooseCard(page, 2);
  await page.route(/\?\/judge/u, (route) => route.abort());
  await page.keyboard.press('6');
  await expect(inspector(page).getByRole('alert')).toContainText('تعذر الوصول إلى الخادم');
  await page.keyboard.press('u');
  await expect(inspector(page).getByRole('alert')).toContainText('لم يصل ما أرسلته');
  await chooseCard(page, 1);
  await pressed(page, 'status-5');
});

test("another window of one's own is no other person", async ({ browser, server }) => {
  const context = await person(browser, server.url);
  const page = await enterAsAdmin(context);
  await page.goto(await paste(page, 'خبر في نافذتين', TWO));
  await chooseCard(page, 2);
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(second.locator('#card-2')).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('6');
  await pressed(page, 'status-5');
  await label(second, 'sourcing-4').click();
  await expect(inspector(second).getByRole('alert')).toContainText('من نافذة أخرى');
  await pressed(second, 'status-5');
  await label(second, 'sourcing-4').click();
  await pressed(second, 'sourcing-4');
});

test('an answer stands at its own claim, whichever is chosen by then', async ({ browser, server }) => {
  const page = await enterAsAdmin(await person(browser, server.url));
  await page.goto(await paste(page, 'خبر يُسبق جوابه', TWO));
  await chooseCard(page, 2);
  await page.route(/\?\/(?:judge|note)/u, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue();
  });
  await page.keyboard.press('n');
  await page.keyboard.type('ملاحظة أُرسلت');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  await expect(page.locator('#card-3')).toHaveAttribute('aria-current', 'true');
  await page.waitForResponse(/\?\/note/u);
  await page.waitForTimeout(200);
  await expect(inspector(page).locator('.saved')).toHaveCount(0);
  await page.keyboard.press('k');
  await expect(inspector(page).locator('.said')).toContainText('ملاحظة أُرسلت');
  await expect(inspector(page).locator('#judge [name=note]')).toHaveValue('');

  // A refusal that comes late names its claim and leads back to it.
  await page.keyboard.press('2');
  await page.keyboard.press('j');
  const alert = inspector(page).getByRole('alert');
  await expect(alert).toContainText('ملاحظة');
  await expect(page.locator('#card-3')).toHaveAttribute('aria-current', 'true');
  // It stays while others are judged, and hides no answer of theirs.
  await page.keyboard.press('6');
  await pressed(page, 'status-5');
  await expect(inspector(page).locator('.saved')).toBeVisible();
  await alert.getByRole('button', { name: 'الادّعاء ٢' }).click();
  await expect(page.locator('#card-2')).toHaveAttribute('aria-current', 'true');
  await expect(alert).toContainText('ملاحظة');
});

test('a note is not sent again after it was taken back and done again', async ({ browser, server }) => {
  const page = await enterAsAdmin(await person(browser, server.url));
  await page.goto(await paste(page, 'خبر يُعاد حكمه', TWO));
  await chooseCard(page, 2);
  const note = inspector(page).locator('#judge [name=note]');
  await note.fill('تنفيه الوزارة');
  await label(page, 'status-1').click();
  await pressed(page, 'status-1');
  await expect(note).toHaveValue('');
  await page.keyboard.press('Control+z');
  await expect(note).toHaveValue('تنفيه الوزارة');
  await page.keyboard.press('Control+y');
  await pressed(page, 'status-1');
  await expect(note).toHaveValue('');
  // Words that were changed meanwhile are other words.
  await page.keyboard.press('Control+z');
  await note.fill('تنفيه الوزارة والشركة');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+y');
  await pressed(page, 'status-1');
  await expect(note).toHaveValue('تنفيه الوزارة والشركة');
});

test('a refused step is behind once something newer is done', async ({ browser, server }) => {
  const admin = await enterAsAdmin(await person(browser, server.url));
  const sami = await join(admin, browser, server.url, 'sami', 'reviewer');
  const article = await paste(admin, 'خبر يُختلف فيه', TWO);
  const work = (page: Page) => page.locator('details.work > summary').click();
  await admin.goto(article);
  await chooseCard(admin, 2);
  await admin.keyboard.press('6');
  await pressed(admin, 'status-5');
  await work(admin);
  const assign = admin.locator('form.assign').first();
  await assign.locator('[name=reviewer]').selectOption({ label: 'sami' });
  await assign.locator('[name=part]').check();
  await assign.locator('button').click();
  await expect(admin.locator('details.work li')).toHaveCount(2);
  await sami.goto(admin.url());
  await inspector(sami).locator('#judge [name=note]').fill('لا دليل');
  await label(sami, 'status-4').click();
  await pressed(sami, 'status-4');
  for (const page of [sami, admin]) {
    await page.goto(article);
    await work(page);
    await page.locator('form[action="?/submit"] button').click();
    // Each of them left claims without a judgement.
    await page.locator('form[action="?/submit"] [name=anyway]').click();
    await expect(page.locator('form[action="?/submit"]')).toHaveCount(0);
  }
  // The menu closed over it when the answer came.
  await admin.locator('form[action="?/finalise"] button').evaluate((button: HTMLButtonElement) => button.click());
  await expect(admin.getByRole('alert')).toContainText('خلاف');
  await admin.keyboard.press('Escape');
  await chooseCard(admin, 2);
  await expect(inspector(admin).getByRole('alert')).toHaveCount(0);
  await admin.locator('.conflict [name=status]').selectOption({ index: 1 });
  await admin.fill('.conflict [name=reason]', 'رأي لا خبر');
  await admin.click('.conflict button.primary');
  await expect(inspector(admin).locator('.saved')).toContainText('حُفظ');
  await expect(admin.getByRole('alert')).toHaveCount(0);
});

test('back and forward bring the chosen claim and what was typed at it', async ({ browser, server }) => {
  const page = await enterAsAdmin(await person(browser, server.url));
  await openExample(page);
  await chooseCard(page, 5);
  const note = inspector(page).locator('#judge [name=note]');
  await note.fill('لم يُرسل بعد');
  const here = page.url();
  await inspector(page).getByRole('link', { name: 'السجل' }).click();
  await page.waitForURL(/\/history/u);
  await page.goBack();
  await expect(page.locator('#card-5')).toHaveAttribute('aria-current', 'true');
  await expect(note).toHaveValue('لم يُرسل بعد');
  await expect(page).toHaveURL(here);
  await page.goForward();
  await page.waitForURL(/\/history/u);
  await page.goBack();
  await expect(page.locator('#card-5')).toHaveAttribute('aria-current', 'true');
});

test('the work menu stays open when an answer arrives that was on its way', async ({ browser, server }) => {
  const page = await enterAsAdmin(await person(browser, server.url));
  await openExample(page);
  await chooseCard(page, 4);
  let release = (): void => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\?\/judge/u, async (route) => {
    await held;
    await route.continue();
  });
  const answered = page.waitForResponse(/\?\/judge/u);
  await page.keyboard.press('6');
  const menu = page.locator('details.work > summary');
  const before = await menu.innerText();
  await menu.click();
  release();
  await answered;
  await pressed(page, 'status-5');
  // The first judgement takes the article into review, which the menu says.
  await expect(menu).not.toHaveText(before);
  await expect(page.locator('details.work .sheet')).toBeVisible();
});

test('the work menu stays open that was opened before the script of the page came', async ({ browser, server }) => {
  const page = await enterAsAdmin(await person(browser, server.url));
  await openExample(page);
  await chooseCard(page, 4);
  let release = (): void => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\.js$/u, async (route) => {
    await held;
    await route.continue();
  });
  await page.reload({ waitUntil: 'commit' });
  await page.locator('details.work > summary').click();
  // What only a page with script has.
  await expect(page.locator('.keys')).toHaveCount(0);
  release();
  await expect(page.locator('.keys')).toBeVisible();
  await expect(page.locator('details.work .sheet')).toBeVisible();
});

import type { Page } from '@playwright/test';
import { enterAsAdmin, expect, join, openExample, PASSWORD, paste, person, test } from './desk.ts';
import { startServer } from './server.ts';

const rowsOf = (csv: string): string[] => csv.trimEnd().split('\r\n').slice(1);

test('of set-ups at the same time one makes the administrator, who can sign in', async ({ browser }) => {
  const server = await startServer();
  try {
    const sent = [0, 1, 2, 3].map(async (each) => {
      const body = new URLSearchParams({ name: 'ليلى', email: `laila${each}@desk.example`, password: PASSWORD });
      const headers = { origin: server.url, accept: 'text/html' };
      const answer = await fetch(`${server.url}/setup`, { method: 'POST', body, headers, redirect: 'manual' });
      return { email: `laila${each}@desk.example`, to: answer.headers.get('location') };
    });
    const made = (await Promise.all(sent)).filter(({ to }) => to === '/articles');
    expect(made).toHaveLength(1);
    const page = await (await person(browser, server.url)).newPage();
    await page.goto('/sign-in');
    await page.fill('[name=email]', made[0]?.email ?? '');
    await page.fill('[name=password]', PASSWORD);
    await page.click('.card button.primary');
    await page.waitForURL('**/articles');
    await page.goto('/settings/people');
    await expect(page.locator('tbody tr')).toHaveCount(1);
  } finally {
    await server.stop();
  }
});

test('of joinings at the same time one makes the account, and its owner can sign in', async ({ browser, server }) => {
  const admin = await enterAsAdmin(await person(browser, server.url));
  await admin.goto('/settings/people');
  await admin.fill('[name=email]', 'twice@desk.example');
  await admin.selectOption('.invite [name=role]', 'reviewer');
  await admin.click('.invite button');
  const link = await admin.locator('[data-link]').inputValue();
  const sent = [0, 120, 0, 120].map(async (later) => {
    await new Promise((resolve) => setTimeout(resolve, later));
    const body = new URLSearchParams({ name: 'هدى', password: PASSWORD });
    const headers = { origin: server.url, accept: 'text/html' };
    const answer = await fetch(link, { method: 'POST', body, headers, redirect: 'manual' });
    return { status: answer.status, to: answer.headers.get('location') };
  });
  const answers = await Promise.all(sent);
  expect(answers.filter(({ to }) => to === '/articles')).toHaveLength(1);
  expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
  const page = await (await person(browser, server.url)).newPage();
  await page.goto('/sign-in');
  await page.fill('[name=email]', 'twice@desk.example');
  await page.fill('[name=password]', PASSWORD);
  await page.click('.card button.primary');
  await page.waitForURL('**/articles');
});

test('ticked claims and ticked articles are exported, and nothing else', async ({ browser, server }) => {
  const page = await enterAsAdmin(await person(browser, server.url));
  await paste(page, 'خبر أول', 'قال الوزير إن الخطة ناجحة.');
  await paste(page, 'خبر ثان', 'نفت الوزارة وقوع أي حادث.');
  await openExample(page);
  await page.getByRole('link', { name: 'اختر للتصدير' }).click();
  for (const number of ['٢', '٥']) await page.getByLabel(`اختر: الادّعاء ${number}`, { exact: true }).check();
  const [claims] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'صدّر المختار' }).click(),
  ]);
  expect(claims.suggestedFilename()).toMatch(/\.csv$/u);
  expect(rowsOf(await textOf(claims)).map((row) => row.split(',')[2])).toEqual(['2', '5']);

  await page.goto('/articles');
  await expect(page.getByRole('button', { name: 'صدّر المختار' })).toBeHidden();
  for (const title of ['خبر أول', 'خبر ثان']) await page.getByLabel(`اختر: ${title}`).check();
  const [articles] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'صدّر المختار' }).click(),
  ]);
  const titles = new Set(rowsOf(await textOf(articles)).map((row) => row.split(',')[1]));
  expect([...titles].toSorted()).toEqual(['خبر أول', 'خبر ثان']);
  const nothing = await page.request.post('/articles/export', {
    headers: { origin: server.url, accept: 'text/html' },
    form: { format: 'csv' },
  });
  expect(nothing.status()).toBe(400);
});

async function textOf(download: { createReadStream: () => Promise<NodeJS.ReadableStream> }): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString('utf8');
}

test('reviews whose claim is gone are attached to another by their reviewer, or dismissed with a reason', async ({
  browser,
  server,
}) => {
  const admin = await enterAsAdmin(await person(browser, server.url));
  const first = 'قال الوزير إن الخطة ناجحة.';
  const second = 'أعلنت الشركة أنها باعت مصنعها في المدينة الساحلية.';
  const article = await paste(admin, 'خبر يُصحَّح', `${first}\n\n${second}`);
  const judge = async (page: Page, card: number, note: string) => {
    await page.goto(article);
    await expect(page.locator('.inspector')).toContainText('اختر ادّعاءً');
    await page.locator(`#card-${card}`).click();
    await page.locator('.inspector [name=note]').first().fill(note);
    await page.locator('.inspector [name=link]').first().fill('https://proof.example/1');
    await page.locator('[data-key=status-4]').click();
    await expect(page.locator('[data-key=status-4]')).toHaveAttribute('aria-pressed', 'true');
  };
  const omar = await join(admin, browser, server.url, 'omar', 'reviewer');
  await judge(admin, 2, 'سألنا الوزارة فلم تجب');
  await judge(omar, 3, 'لا سجلّ للبيع');

  const late = await admin.context().newPage();
  await late.goto(`${article}/text`);
  // The corrected text says something else in both places: no review may move there by itself.
  await admin.goto(`${article}/text`);
  const text = admin.locator('[name=text]');
  await text.fill(
    'خبر يُصحَّح\n\nقال الوزير إن الموازنة أُقرّت أمس بالإجماع.\n\nأعلنت الشركة أنها ستوزع أرباحًا على المساهمين.',
  );
  await admin.getByRole('button', { name: 'اقرأ من جديد' }).click();
  await admin.waitForURL('**/orphans');
  // A correction of the text as it was takes nothing of this back, and stays where it was written.
  await late.locator('[name=text]').fill('نص آخر');
  await late.getByRole('button', { name: 'اقرأ من جديد' }).click();
  await expect(late.getByRole('alert')).toContainText('حُفظ نص أحدث في الأثناء');
  await expect(late.locator('[name=text]')).toHaveValue('نص آخر');
  await late.close();
  const open = admin.locator('li:has(> blockquote)');
  await expect(open).toHaveCount(2);

  const mine = open.filter({ hasText: 'سألنا الوزارة' });
  await expect(mine.locator('mark')).toContainText('الخطة ناجحة');
  await expect(mine.getByRole('link', { name: 'https://proof.example/1' })).toBeVisible();
  // Nothing is picked beforehand, however near a claim is.
  await mine.getByRole('button', { name: 'ألحِق مراجعتي' }).click();
  await expect(mine.getByRole('alert')).toContainText('اختر الادّعاء الذي تعود إليه مراجعتك');
  await mine.locator('[name=number]').fill('2');
  await mine.getByRole('button', { name: 'ألحِق مراجعتي' }).click();
  await expect(open).toHaveCount(1);
  // What another said is not for the administrator to move.
  await expect(open.getByRole('button', { name: 'ألحِق مراجعتي' })).toHaveCount(0);
  await open.locator('[name=reason]').fill('حُذف الخبر من المصدر');
  await open.getByRole('button', { name: 'اصرف', exact: true }).click();
  await expect(admin.getByText('لكل مراجعة ادّعاؤها')).toBeVisible();
  await admin.getByText('مراجعة مصروفة واحدة').click();
  await admin.getByRole('button', { name: 'أعِدها' }).click();
  await expect(open).toHaveCount(1);

  await admin.goto(article);
  await expect(admin.locator('.desk > .messages')).toContainText('مراجعة واحدة فقدت ادّعاءها');
  await expect(admin.locator('#card-2 .chip.unverifiable')).toBeVisible();
  await expect(admin.locator('#card-3 .chip.unverifiable')).toHaveCount(0);
  await admin.locator('#card-2').click();
  await expect(admin.locator('.said')).toContainText('سألنا الوزارة فلم تجب');
});

test('one changes the password of oneself, knowing the old one, and other sessions end', async ({
  browser,
  server,
}) => {
  const admin = await enterAsAdmin(await person(browser, server.url));
  const page = await join(admin, browser, server.url, 'huda', 'reader');
  const other = await (await person(browser, server.url)).newPage();
  const signIn = async (on: Page, password: string) => {
    await on.goto('/sign-in');
    await on.fill('[name=email]', 'huda@desk.example');
    await on.fill('[name=password]', password);
    await on.click('.card button.primary');
  };
  await signIn(other, PASSWORD);
  await other.waitForURL('**/articles');

  await page.goto('/settings');
  const change = async (current: string, fresh: string) => {
    await page.fill('[name=current]', current);
    await page.fill('[name=fresh]', fresh);
    await page.getByRole('button', { name: 'غيّر كلمة المرور' }).click();
  };
  await change('not this one 1', 'another password 2');
  await expect(page.getByRole('alert')).toContainText('كلمة المرور الحالية غير صحيحة');
  await change(PASSWORD, 'another password 2');
  await expect(page.getByRole('status')).toContainText('تغيّرت كلمة المرور');
  await page.goto('/articles');
  await expect(page).toHaveURL(/\/articles$/u);
  await other.goto('/articles');
  await expect(other).toHaveURL(/\/sign-in/u);
  await signIn(other, PASSWORD);
  await expect(other.getByRole('alert')).toBeVisible();
  await signIn(other, 'another password 2');
  await other.waitForURL('**/articles');
});

test('the source map is walked by arrow keys, read out with its numbers, and made larger', async ({
  browser,
  server,
}) => {
  const page = await enterAsAdmin(await person(browser, server.url));
  await openExample(page);
  const article = new URL(page.url()).pathname;
  await page.goto(`${article}/map`);
  const larger = page.getByRole('button', { name: 'كبّر' });
  await larger.click();
  await expect(page.getByRole('status').or(page.locator('output'))).toContainText('١٢٥');
  await larger.focus();
  await page.keyboard.press('Tab');
  const focused = page.locator(':focus');
  await expect(focused).toHaveAttribute('data-node', '0-0');
  await expect(focused).toHaveAccessibleName(/الطريق ١ من .+ادّعاء.+: \p{Nd}/u);
  await page.keyboard.press('ArrowDown');
  await expect(focused).toHaveAttribute('data-node', '1-0');
  await expect(focused).toHaveAccessibleName(/الطريق ٢/u);
  // The page reads from right to left: onward is to the left, and the publisher is at the end of every way.
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await expect(focused).toHaveAccessibleName(/الناشر|هذا/u);
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?claim=c_/u);
});

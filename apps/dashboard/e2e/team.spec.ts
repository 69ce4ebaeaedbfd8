import type { Page } from '@playwright/test';
import { enterAsAdmin, expect, join, openExample, paste, person, test } from './desk.ts';

const openWork = (page: Page) => page.locator('details.work > summary').click();

test('a blind second reviewer sees nothing of the first, until both have submitted and it is made final', async ({
  browser,
  server,
}) => {
  const admin = await enterAsAdmin(await person(browser, server.url));
  const salma = await join(admin, browser, server.url, 'salma', 'reviewer');
  await openExample(admin);
  await admin.locator('#card-4').click();
  await admin.keyboard.press('6');
  await expect(admin.locator('[data-key=status-5]')).toHaveAttribute('aria-pressed', 'true');

  await openWork(admin);
  const assign = admin.locator('form.assign').first();
  await assign.locator('[name=reviewer]').selectOption({ label: 'salma' });
  await assign.locator('[name=part]').check();
  await assign.locator('[name=blind]').check();
  await assign.locator('button').click();
  await expect(admin.locator('details.work li')).toHaveCount(2);

  await openExample(salma);
  await expect(salma.locator('.desk > .messages')).toContainText('دون أن ترى');
  await salma.locator('#card-4').click();
  await expect(salma.locator('#card-4 .chip.not-checkable')).toHaveCount(0);
  await expect(salma.locator('.said')).not.toContainText('ليلى');
  await salma.locator('.inspector [name=note]').first().fill('لا سبيل إلى التحقق');
  await salma.locator('[data-key=status-4]').click();
  await expect(salma.locator('[data-key=status-4]')).toHaveAttribute('aria-pressed', 'true');
  await expect(salma.locator('.inspector section.conflict')).toHaveCount(0);

  for (const page of [admin, salma]) {
    await page.reload();
    await openWork(page);
    await page.locator('form[action="?/submit"] button').click();
    // One press alone does not hand in what is hardly judged.
    await expect(page.locator('form[action="?/submit"] [role=alert]')).toContainText('بلا حكم كامل');
    await page.locator('form[action="?/submit"] [name=anyway]').click();
    await expect(page.locator('form[action="?/submit"]')).toHaveCount(0);
  }
  await admin.reload();
  await openWork(admin);
  await admin.locator('form[action="?/finalise"] button').click();
  // A conflict that nobody settled stands in the way of the end.
  await expect(admin.getByRole('alert').first()).toContainText('بقي خلاف واحد لم يُحسم');
  await admin.locator('#card-4').click();
  await expect(admin.locator('.conflict .side')).toHaveCount(2);
  await admin.selectOption('.conflict [name=status]', 'not-checkable');
  await admin.fill('.conflict [name=reason]', 'رأي');
  await admin.click('.conflict button.primary');
  await expect(admin.locator('.settled')).toBeVisible();
  await admin.reload();
  await openWork(admin);
  await admin.locator('form[action="?/finalise"] button').click();
  await admin.locator('form[action="?/finalise"] [name=anyway]').click();
  await expect(admin.locator('details.work > summary')).toContainText('معتمد');
  await admin.goto('/overview');
  await expect(admin.getByRole('row', { name: /كابا/u })).toContainText('salma');
});

test('whoever signed out hears no more of an article that was open', async ({ browser, server }) => {
  test.setTimeout(90_000);
  const admin = await enterAsAdmin(await person(browser, server.url));
  const nour = await join(admin, browser, server.url, 'nour', 'reviewer');
  const article = await paste(admin, 'خبر يُسمع', 'قال الوزير إن الخطة ناجحة.');
  const cookies = await nour.context().cookies();
  const headers = { cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; ') };
  const ends = AbortSignal.timeout(60_000);
  const stream = await fetch(`${server.url}${article}/events`, { headers, signal: ends });
  expect(stream.status).toBe(200);
  const heard = stream.text();
  const note = async (text: string) => {
    await admin.goto(article);
    await expect(admin.locator('.inspector')).toContainText('اختر ادّعاءً');
    await admin.locator('#card-2').click();
    await admin.locator('.inspector [name=note]').first().fill(text);
    await admin.locator('[data-does=note]').click();
    await expect(admin.locator('.said')).toContainText(text);
  };
  await note('قبل الخروج');
  const left = await nour.request.post('/sign-out', { headers: { origin: server.url }, form: {} });
  expect(left.ok()).toBe(true);
  await note('بعد الخروج');
  expect((await heard).split('\n').filter((line) => line.startsWith('data:'))).toHaveLength(1);
  // Nor does it end the session of whoever wrote meanwhile.
  await admin.goto(article);
  await expect(admin).toHaveURL(new RegExp(`${article}$`, 'u'));
});

test('a label of the team is offered where its base is, and said wherever it was given', async ({
  browser,
  server,
}) => {
  const admin = await enterAsAdmin(await person(browser, server.url));
  await admin.goto('/settings/labels');
  const form = admin.locator('section').last().locator('form');
  await form.locator('[name=base]').selectOption('status/false');
  await form.locator('[name=ar]').fill('مفبرك');
  await form.locator('[name=en]').fill('Fabricated');
  await form.locator('button').click();
  await expect(admin.getByRole('status')).toBeVisible();
  await admin.goto('/articles/new');
  await admin.fill('[name=text]', 'خبر\n\nقال الوزير إن الخطة ناجحة.');
  await admin.getByRole('button', { name: 'اقرأ ادّعاءاته' }).click();
  await admin.waitForURL(/\/articles\/[\w-]{36}/u);
  await admin.locator('#card-1').click();
  await admin.locator('.inspector [name=link]').first().fill('https://proof.example/1');
  await admin.getByRole('button', { name: 'مفبرك' }).click();
  await expect(admin.getByRole('button', { name: 'مفبرك' })).toHaveAttribute('aria-pressed', 'true');
  await expect(admin.locator('#card-1 .chip.false')).toHaveText('مفبرك');
  await expect(admin.locator('.said')).toContainText('مفبرك');
  await admin.goto(`${new URL(admin.url()).pathname}/report`);
  await expect(admin.locator('li strong').first()).toHaveText('مفبرك');
});

test('a renamed label gets its own name back', async ({ browser, server }) => {
  const admin = await enterAsAdmin(await person(browser, server.url));
  await admin.goto('/settings/labels');
  const row = admin.locator('form', { has: admin.locator('[value="status/unverifiable"][type=hidden]') });
  await expect(row.getByRole('button')).toHaveCount(1);
  await row.locator('[name=ar]').fill('لا نعلم');
  await row.locator('[name=en]').fill('We cannot tell');
  await row.getByRole('button', { name: 'احفظ' }).click();
  await row.getByRole('button', { name: /^أعد الاسم الأصلي/u }).click();
  await expect(row.getByRole('button')).toHaveCount(1);
  await expect(row.locator('[name=ar]')).toHaveValue('');
});

test('among two thousand claims a key redraws the two that it is about', async ({ browser, server }) => {
  const page = await enterAsAdmin(await person(browser, server.url));
  const sentence = (index: number): string =>
    `وقال الكرملين في بيان رسمي إن الاتصال رقم ${index} تناول نتائج الاتصالات الأخيرة.`;
  const paragraphs = Array.from({ length: 2000 }, (_, index) => sentence(index));
  await page.goto('/articles/new');
  const buffer = Buffer.from(JSON.stringify({ title: 'large', paragraphs }));
  await page.setInputFiles('[name=files]', { name: 'large.json', mimeType: 'application/json', buffer });
  await page.getByRole('button', { name: 'ارفع واقرأ' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'أُضيف مقال واحد' })).toBeVisible({ timeout: 30_000 });
  await page.goto('/articles?search=large');
  await expect(page.getByRole('status')).toHaveText('مقال واحد');
  await page.getByRole('link', { name: 'large' }).click();
  await expect(page.locator('.list ol li')).toHaveCount(2000, { timeout: 30_000 });
  await page.keyboard.press('j');
  await expect(page.locator('.inspector h2')).toContainText('١');
  // How long a key takes is for the benchmark to say; what makes it long is how much is drawn again.
  await page.evaluate(() => {
    const redrawn = { cards: new Set<Element>(), blocks: new Set<Element>() };
    Object.assign(globalThis, { redrawn });
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const place = target instanceof Element ? target : target.parentElement;
        const [card, block] = [place?.closest('.list li'), place?.closest('.text .block')];
        if (card) redrawn.cards.add(card);
        if (block) redrawn.blocks.add(block);
      }
    }).observe(document.body, { attributes: true, childList: true, characterData: true, subtree: true });
  });
  await page.keyboard.press('j');
  await expect(page.locator('#card-2')).toHaveAttribute('aria-current', 'true');
  await expect(page).toHaveURL(/claim=/u);
  const redrawn = await page.evaluate(() => {
    const { cards, blocks } = (globalThis as unknown as { redrawn: Record<'cards' | 'blocks', Set<Element>> }).redrawn;
    return { cards: cards.size, blocks: blocks.size };
  });
  expect(redrawn).toEqual({ cards: 2, blocks: 2 });
  for (let press = 0; press < 18; press += 1) await page.keyboard.press('j');
  await expect(page.locator('.inspector h2')).toContainText('٢٠');
});

test('what a label or an invitation was answered is seen on a phone, far below the top of the page', async ({
  browser,
  server,
}) => {
  const admin = await enterAsAdmin(await person(browser, server.url, 'ar', { viewport: { width: 390, height: 844 } }));
  await admin.goto('/settings/labels');
  const add = admin.locator('form').filter({ has: admin.locator('select') });
  await add.locator('select').selectOption({ label: 'مؤكد' });
  await add.locator('[name=ar]').fill('مؤكد');
  await add.locator('[name=en]').fill('Confirmed');
  await add.locator('button').click();
  await expect(admin.getByRole('alert')).toContainText('هذا الاسم');
  await expect(admin.getByRole('alert')).toBeInViewport({ ratio: 1 });

  await admin.goto('/settings/people');
  await admin.fill('.invite [name=email]', 'nobody@nowhere');
  await admin.click('.invite button');
  await expect(admin.getByRole('alert')).toContainText('ليس عنوان بريد');
  await expect(admin.getByRole('alert')).toBeInViewport({ ratio: 1 });
});

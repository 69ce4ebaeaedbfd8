import type { Page } from '@playwright/test';
import { enterAsAdmin, expect, join, openExample, paste, person, test } from './desk.ts';

const openWork = (page: Page) => page.locator('details.work > summary').click();
const chooseCard = async (page: Page, number: number) => {
  await page.locator(`#card-${number}`).click();
  await expect(page).toHaveURL(/[?&]claim=/u);
};

test('whoever is invited joins without script, and may turn the page to another language first', async ({
  browser,
  server,
}) => {
  const admin = await enterAsAdmin(await person(browser, server.url));
  await admin.goto('/settings/people');
  await admin.fill('[name=email]', 'plain@desk.example');
  await admin.click('.invite button');
  const link = await admin.locator('[data-link]').inputValue();
  const plain = await (await person(browser, server.url, 'ar', { javaScriptEnabled: false })).newPage();
  await plain.goto(link);
  await plain.getByRole('button', { name: 'English' }).click();
  await expect(plain).toHaveURL(link);
  await expect(plain.locator('html')).toHaveAttribute('lang', 'en');
  await plain.fill('[name=name]', 'Plain');
  await plain.fill('[name=password]', 'a long password 1');
  await plain.click('.card button.primary');
  await expect(plain).toHaveURL(/\/articles$/u);
});

test('a role is answered beside its person, and a refused one goes back to what it is', async ({ browser, server }) => {
  const admin = await enterAsAdmin(await person(browser, server.url));
  await join(admin, browser, server.url, 'rana', 'reviewer');
  await admin.goto('/settings/people');
  const row = (name: string) => admin.locator('tr', { hasText: name });
  const give = async (name: string, role: string) => {
    await row(name).locator('[name=role]').selectOption(role);
    await row(name).getByRole('button', { name: 'احفظ' }).click();
  };
  await give('rana', 'editor');
  await expect(row('rana').getByRole('status')).toContainText('حُفظ');
  await expect(row('rana').locator('[name=role]')).toHaveValue('editor');
  await give('ليلى', 'reader');
  await expect(row('ليلى').getByRole('alert')).toContainText('مدير واحد');
  await expect(row('ليلى').locator('[name=role]')).toHaveValue('admin');
});

test('a struck claim takes no judgement, and is brought back by whoever struck it or by an editor', async ({
  browser,
  server,
}) => {
  const admin = await enterAsAdmin(await person(browser, server.url));
  const [sami, omar] = [
    await join(admin, browser, server.url, 'sami', 'reviewer'),
    await join(admin, browser, server.url, 'omar', 'reviewer'),
  ];
  const article = await paste(admin, 'خبر يُشطب منه', 'قال الوزير إن الخطة ناجحة.\n\nنفت الوزارة وقوع أي حادث.');
  await sami.goto(article);
  await expect(sami.locator('.inspector')).toContainText('اختر ادّعاءً');
  await chooseCard(sami, 2);
  await sami.keyboard.press('x');
  const struck = (page: Page) => page.locator('.inspector section.warning');
  await expect(struck(sami)).toContainText(/شطبه \W?sami/u);

  await omar.goto(sami.url());
  await expect(struck(omar)).toContainText('لا يعيده إلا من شطبه أو محرر');
  await expect(omar.locator('#judge, #strike')).toHaveCount(0);
  await expect(omar.locator('.inspector [data-does]')).toHaveCount(0);
  const refused = await omar.request.post(`${article}?/judge`, {
    headers: { origin: server.url, accept: 'text/html' },
    form: {
      id: crypto.randomUUID(),
      claim: new URL(sami.url()).searchParams.get('claim') ?? '',
      basedOn: await sami.locator('.inspector [name=basedOn]').first().inputValue(),
      judgement: 'status/not-checkable',
    },
  });
  expect(refused.status()).toBe(409);
  expect(await refused.text()).toContain('هذا الادّعاء مشطوب');

  await admin.goto(sami.url());
  await struck(admin).getByRole('button', { name: 'أعِده' }).click();
  await expect(admin.locator('.inspector .chip', { hasText: 'مشطوب' })).toHaveCount(0);
  await expect(admin.locator('#judge')).toBeVisible();
  // A correction by another is taken back by an editor in the same way.
  await admin.locator('.inspector summary', { hasText: 'صحّح القراءة' }).click();
  await admin.locator('.inspector [name=kind]').selectOption('prediction');
  await admin.locator('.inspector button[value=kind]').click();
  await expect(admin.locator('.said')).toContainText('صحّح النوع');
  await omar.reload();
  await expect(omar.locator('.said')).toContainText('صحّح النوع');
  await expect(omar.getByRole('button', { name: 'تراجع عن هذا التصحيح' })).toHaveCount(0);
  await admin.getByRole('button', { name: 'تراجع عن هذا التصحيح' }).click();
  await expect(admin.locator('.said')).not.toContainText('صحّح النوع');
});

test('what cannot be judged says why, and offers the way back', async ({ browser, server }) => {
  const admin = await enterAsAdmin(await person(browser, server.url));
  const nour = await join(admin, browser, server.url, 'nour', 'reviewer');
  const article = await paste(admin, 'خبر يُسلَّم', 'قال الوزير إن الخطة ناجحة.');
  await openWork(admin);
  await admin.locator('form[action="?/assign"] button').first().click();
  await expect(admin.locator('details.work li')).toHaveCount(1);
  const assign = admin.locator('form.assign').first();
  await assign.locator('[name=reviewer]').selectOption({ label: 'nour' });
  await assign.locator('[name=part]').check();
  await assign.locator('button').click();
  await expect(admin.locator('details.work li')).toHaveCount(2);
  const submit = async (page: Page) => {
    await page.goto(article);
    await openWork(page);
    await page.locator('form[action="?/submit"] button').click();
    await page.locator('form[action="?/submit"] [name=anyway]').click();
    await expect(page.locator('form[action="?/submit"]')).toHaveCount(0);
    await page.locator('#card-2').click();
  };
  const why = (page: Page) => page.locator('.inspector > .notice');
  await submit(nour);
  await expect(why(nour)).toContainText('سلّمتَ مراجعتك');
  await expect(nour.locator('[data-key]')).toHaveCount(0);
  await nour.locator('.inspector [name=note]').fill('ملاحظة متأخرة');
  await nour.locator('[data-does=note]').click();
  await expect(nour.locator('.said')).toContainText('ملاحظة متأخرة');
  await why(nour).getByRole('button', { name: 'استرجع تسليمي' }).click();
  await expect(nour.locator('[data-key=status-0]')).toBeVisible();
  await submit(nour);
  await submit(admin);
  await expect(why(admin)).toContainText('سلّمتَ مراجعتك');
  for (const press of ['button', '[name=anyway]'])
    await admin.locator(`form[action="?/finalise"] ${press}`).evaluate((button: HTMLButtonElement) => button.click());
  await expect(why(admin)).toContainText('اعتُمد هذا المقال');
  await expect(admin.locator('.inspector [name=note]')).toHaveCount(0);
});

test('a refusal says what the server said, and stands where it is seen', async ({ browser, server }) => {
  const admin = await enterAsAdmin(await person(browser, server.url));
  const rami = await join(admin, browser, server.url, 'rami', 'reviewer');
  await openExample(rami);
  await chooseCard(rami, 7);
  const alert = rami.locator('.inspector').getByRole('alert');
  await rami.locator('.inspector [data-does=undo]').scrollIntoViewIfNeeded();
  await rami.locator('.inspector [data-does=undo]').click();
  await expect(alert).toContainText('ليس لك ما تتراجع عنه');
  await expect(alert).toBeInViewport({ ratio: 1 });

  // Only where no answer comes is the server out of reach.
  const error = { type: 'error', error: { message: 'internal', reference: 'a1b2c3d4' } };
  let tries = 0;
  await rami.route('**/*judge*', (route) => {
    tries += 1;
    if (tries === 1) return route.abort();
    return tries === 2 ? route.fulfill({ status: 500, json: error }) : route.continue();
  });
  await rami.keyboard.press('6');
  await expect(alert).toContainText('تعذر الوصول إلى الخادم');
  await rami.keyboard.press('6');
  await expect(alert).toContainText(/حدث خلل من جهتنا.*a1b2c3d4/u);

  await admin.goto('/settings/people');
  const row = admin.locator('tr', { hasText: 'rami' });
  await row.locator('[name=role]').selectOption('reader');
  await row.getByRole('button', { name: 'احفظ' }).click();
  await expect(row.getByRole('status')).toBeVisible();
  await rami.keyboard.press('6');
  await expect(alert).toHaveText('لم يعد دورك يسمح بهذا. لم يُحفظ شيء.');
  await expect(rami.locator('.inspector > .notice')).toContainText('دور المراجع');
  await expect(rami.locator('[data-key]')).toHaveCount(0);
});

test("a conflict is settled as somebody judged, by the team's own label", async ({ browser, server }) => {
  const admin = await enterAsAdmin(await person(browser, server.url));
  const huda = await join(admin, browser, server.url, 'huda', 'reviewer');
  await admin.goto('/settings/labels');
  const form = admin.locator('section').last().locator('form');
  await form.locator('[name=base]').selectOption('status/not-checkable');
  await form.locator('[name=ar]').fill('من باب السخرية');
  await form.locator('[name=en]').fill('Satire');
  await form.locator('button').click();
  await expect(admin.getByRole('status')).toBeVisible();
  await openExample(admin);
  await chooseCard(admin, 9);
  await admin.keyboard.press('6');
  await expect(admin.locator('[data-key=status-5]')).toHaveAttribute('aria-pressed', 'true');
  await huda.goto(admin.url());
  await huda.locator('.inspector [name=note]').fill('لا دليل');
  await huda.locator('[data-key=status-4]').click();
  await expect(huda.locator('.conflict .side')).toHaveCount(2);

  await admin.reload();
  const box = admin.locator('.conflict [name=status]');
  const offered = await box.locator('optgroup').first().locator('option').allTextContents();
  expect(offered.map((text) => text.replaceAll(/[\u2066-\u2069]/gu, '').trim())).toEqual([
    'كما حكم ليلى: غير قابل للتحقق',
    'كما حكم huda: يتعذر التحقق منه',
  ]);
  // Only a verdict that rests on a link asks for one.
  await box.selectOption('confirmed');
  const conflict = admin.locator('section.conflict');
  await expect(conflict).toContainText('رابط الدليل (مطلوب)');
  // What is chosen and not sent waits, as what is typed does.
  await admin.reload();
  await expect(box).toHaveValue('confirmed');
  await expect(conflict).toContainText('رابط الدليل (مطلوب)');
  await box.selectOption({ label: 'من باب السخرية' });
  await expect(conflict).toContainText('رابط الدليل (اختياري)');
  await admin.fill('.conflict [name=reason]', 'الصفحة ساخرة');
  await admin.click('.conflict button.primary');
  await expect(admin.locator('.settled')).toContainText('من باب السخرية');
  await expect(admin.locator('#card-9')).toContainText('من باب السخرية');
  await admin.goto(`${new URL(admin.url()).pathname}/history`);
  await expect(admin.locator('.page')).toContainText('من باب السخرية');
});

test('a choice of nothing is not exported, and says so without script too', async ({ browser, server }) => {
  const admin = await enterAsAdmin(await person(browser, server.url));
  await openExample(admin);
  await admin.getByRole('link', { name: 'اختر للتصدير' }).click();
  const button = admin.getByRole('button', { name: /صدّر المختار/u });
  await expect(button).toBeDisabled();
  await expect(admin.locator('.export')).toContainText('اختر ادّعاءً واحدًا على الأقل');
  await admin.getByLabel('اختر: الادّعاء ٢', { exact: true }).check();
  await expect(button).toHaveText('صدّر المختار (١)');
  await admin.getByRole('button', { name: 'لا شيء' }).click();
  await expect(button).toBeDisabled();

  const plain = await enterAsAdmin(await person(browser, server.url, 'ar', { javaScriptEnabled: false }));
  await plain.goto(`${new URL(admin.url()).pathname}?choose`);
  await plain.getByRole('button', { name: 'صدّر المختار' }).click();
  await expect(plain.locator('.export').getByRole('alert')).toContainText('اختر ادّعاءً واحدًا على الأقل');
});

test('each paragraph, claim and title is read in its own direction', async ({ browser, server }) => {
  const page = await enterAsAdmin(await person(browser, server.url));
  await paste(
    page,
    'Reuters: Oil prices fall, ministry says',
    'قال الوزير أحمد منصور إن الأسعار انخفضت بنسبة كبيرة أمس في الأسواق المحلية كلها.\n\nThe ministry said on Monday that prices fell.\n\nوأضاف أن الوزارة تراقب الأسواق، ونفى وجود نقص في السلع الأساسية.\n\nوقال المتحدث John Smith: "We will launch in 2026, no matter what," مضيفا أن الفريق جاهز.',
  );
  const directions = await page
    .locator('.text .block')
    .evaluateAll((blocks) => blocks.map((block) => getComputedStyle(block).direction));
  expect(directions).toEqual(['ltr', 'rtl', 'ltr', 'rtl', 'rtl']);

  // On a phone the next line begins with a time: the name of the cue over it goes up, so that neither covers the other.
  await page.setViewportSize({ width: 390, height: 844 });
  await page.locator('#card-2').click();
  await expect(page.locator('.text .is-cue[data-role]')).toHaveAttribute('data-tag', 'above');
});

for (const locale of ['ar', 'en'] as const)
  test(`the work menu of a phone stands on the screen in ${locale}`, async ({ browser, server }) => {
    const page = await enterAsAdmin(
      await person(browser, server.url, locale, { viewport: { width: 390, height: 844 } }),
    );
    await openExample(page);
    await openWork(page);
    const { x, width } = (await page.locator('details.work .sheet').boundingBox()) ?? { x: -1, width: 0 };
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(390);
    await expect(page.locator('details.work .sheet form button').first()).toBeInViewport();
  });

test('at 200 % the claim at hand stands beside its words, and the question of the work menu within it', async ({
  browser,
  server,
}) => {
  const page = await enterAsAdmin(await person(browser, server.url, 'ar', { viewport: { width: 720, height: 400 } }));
  await paste(
    page,
    'خبر في نافذة واطئة',
    'قال الوزير أحمد منصور إن الأسعار انخفضت.\n\nوأعلنت الشركة أنها باعت مصنعها.',
  );
  await expect(page.locator('.inspector')).toContainText('اختر ادّعاءً');
  await chooseCard(page, 3);
  const words = await page.locator('.text .block').nth(2).boundingBox();
  const inspector = await page.locator('.inspector').boundingBox();
  expect((inspector?.x ?? 0) + (inspector?.width ?? 720)).toBeLessThanOrEqual(words?.x ?? 0);
  await expect(page.locator('.text .block').nth(2)).toBeInViewport();

  await page.evaluate(() => scrollTo(0, 0));
  await openWork(page);
  await page.getByRole('button', { name: 'خذه' }).click();
  await page.getByRole('button', { name: 'سلّم مراجعتي' }).click();
  await expect(page.getByRole('button', { name: 'سلّمها على حالها' })).toBeInViewport({ ratio: 1 });
});

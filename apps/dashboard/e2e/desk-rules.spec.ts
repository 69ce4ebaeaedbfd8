import { enterAsAdmin, expect, join, openExample, paste, person, test } from './desk.ts';

test('two editors who put different details right both keep theirs, and the same one is asked', async ({
  browser,
  server,
}) => {
  const one = await enterAsAdmin(await person(browser, server.url));
  const other = await join(one, browser, server.url, 'huda', 'editor');
  const path = await paste(one, 'خبر الميناء', 'قال الوزير إن الميناء سيُفتح غدًا.');
  const save = async (page: typeof one): Promise<void> => page.locator('form[action="?/save"] button.primary').click();
  await Promise.all([one, other].map((page) => page.goto(`${path}/details`)));
  await one.fill('[name=publisher]', 'صحيفة المرفأ');
  await save(one);
  await one.waitForURL(new RegExp(`${path}$`, 'u'));
  await other.fill('[name=author]', 'كريم');
  await save(other);
  await other.waitForURL(new RegExp(`${path}$`, 'u'));
  await Promise.all([one, other].map((page) => page.goto(`${path}/details`)));
  await expect(one.locator('[name=publisher]')).toHaveValue('صحيفة المرفأ');
  await expect(one.locator('[name=author]')).toHaveValue('كريم');

  await one.fill('[name=title]', 'الميناء يُفتح غدًا');
  await save(one);
  await one.waitForURL(new RegExp(`${path}$`, 'u'));
  // The headline that was put right heads the page, above the one in the text.
  await expect(one.locator('.text h1').first()).toHaveText('الميناء يُفتح غدًا');
  await other.fill('[name=title]', 'فتح الميناء');
  await save(other);
  await expect(other.getByRole('alert')).toContainText('غيّر غيرك هذا نفسه في الأثناء');
  await expect(other.locator('.notice', { hasText: 'صار' })).toContainText('الميناء يُفتح غدًا');
  await expect(other.locator('[name=title]')).toHaveValue('فتح الميناء');
  await save(other);
  await other.waitForURL(new RegExp(`${path}$`, 'u'));
  const csv = await (await one.request.get(`${path}/export?format=csv`)).text();
  expect(csv).toContain('فتح الميناء');
  expect(csv).toContain('صحيفة المرفأ');
});

test('submitting asks about claims without a judgement, and the only reviewer takes it back', async ({
  browser,
  server,
}) => {
  const admin = await enterAsAdmin(await person(browser, server.url));
  await openExample(admin);
  await admin.locator('#card-2').click();
  await admin.keyboard.press('6');
  await expect(admin.locator('[data-key=status-5]')).toHaveAttribute('aria-pressed', 'true');
  await admin.locator('details.work > summary').click();
  const submit = admin.locator('form[action="?/submit"]');
  await submit.locator('button').click();
  await expect(submit.getByRole('alert')).toContainText('بلا حكم كامل');
  await expect(admin.locator('details.work > summary')).not.toContainText('مُسلَّم');
  await submit.locator('[name=anyway]').click();
  await expect(admin.locator('details.work > summary')).toContainText('مُسلَّم');
  await admin.locator('.inspector form[action="?/withdraw"] button').click();
  await expect(admin.locator('details.work > summary')).toContainText('قيد المراجعة');
});

test('no label gets the name of another one', async ({ browser, server }) => {
  const admin = await enterAsAdmin(await person(browser, server.url));
  await admin.goto('/settings/labels');
  const row = admin.locator('form', { has: admin.locator('[name=id][value="status:false"]') });
  await row.locator('[name=ar]').fill('مؤكد');
  await row.locator('[name=en]').fill('Wrong');
  await row.locator('button').first().click();
  await expect(admin.getByRole('alert')).toContainText('لحكم آخر في المسألة نفسها هذا الاسم');
});

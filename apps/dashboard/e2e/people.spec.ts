import { enterAsAdmin, expect, join, PASSWORD, person, test } from './desk.ts';

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
  const link = await admin.locator('[data-renewal]').inputValue();
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

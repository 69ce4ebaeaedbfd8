import type { Page } from '@playwright/test';
import { enterAsAdmin, expect, openExample, paste, person, test } from './desk.ts';

const SAID = 'قال الوزير إن الخطة ناجحة.';
const FRENCH =
  "Selon l'Agence France-Presse, le ministre a déclaré mardi que les négociations avec la délégation reprendraient bientôt.";

const send = (page: Page) => page.getByRole('button', { name: 'اقرأ ادّعاءاته' }).click();
const upload = async (
  page: Page,
  ...files: readonly { readonly name: string; readonly content: string | Buffer }[]
) => {
  await page.goto('/articles/new');
  await page.setInputFiles(
    '[name=files]',
    files.map(({ name, content }) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) })),
  );
  await page.getByRole('button', { name: 'ارفع واقرأ' }).click();
};
const outcome = (page: Page) => page.locator('section', { hasText: 'ارفع ملفات' }).getByRole('status');

test('what is there already is added again only by who knows, with script and without', async ({ browser, server }) => {
  const context = await person(browser, server.url);
  const admin = await enterAsAdmin(context);
  const first = await paste(admin, 'خبر مكرّر', SAID);
  const plain = await person(browser, server.url, 'ar', { javaScriptEnabled: false });
  await plain.addCookies(await context.cookies());
  for (const page of [admin, await plain.newPage()]) {
    await page.goto('/articles/new');
    await page.fill('[name=text]', `خبر مكرّر\n\n${SAID}`);
    await page.fill('[name=publisher]', 'صحيفة');
    await send(page);
    const note = page.getByRole('alert');
    await expect(note).toContainText('يوجد مقال بالنص نفسه: خبر مكرّر');
    await expect(note.getByRole('link')).toHaveAttribute('href', first);
    await expect(page.locator('[name=publisher]')).toHaveValue('صحيفة');
    await page.getByRole('button', { name: 'أضفه مع ذلك' }).click();
    await page.waitForURL(/\/articles\/[\w-]{36}$/u);
    expect(new URL(page.url()).pathname).not.toBe(first);
  }
  await admin.goto('/articles?search=مكرّر');
  await expect(admin.locator('.list li')).toHaveCount(3);
});

test('a language that is not read is said before adding, and of the article', async ({ browser, server }) => {
  const admin = await enterAsAdmin(await person(browser, server.url));
  await admin.goto('/articles/new');
  await admin.fill('[name=text]', FRENCH);
  await send(admin);
  await expect(admin.getByRole('alert')).toContainText('لغة هذا المقال لا تُقرأ بعد');
  await admin.getByRole('button', { name: 'أضفه مع ذلك' }).click();
  await admin.waitForURL(/\/articles\/[\w-]{36}$/u);
  await expect(admin.locator('.desk > .messages')).toContainText('ليس فيه ادّعاءات');
  await admin.goto('/articles?search=Agence');
  await expect(admin.locator('.list li')).toContainText('لغته لا تُقرأ بعد');
});

test('an upload says of each file what is wrong with it, and adds the rest', async ({ browser, server }) => {
  const admin = await enterAsAdmin(await person(browser, server.url));
  const list = [
    { text: 'وصل الوفد إلى جدة.' },
    { text: ' ' },
    { text: SAID, published: '2025-02-30' },
    { text: 'عاد الوفد.' },
  ];
  await upload(
    admin,
    { name: 'list.json', content: JSON.stringify(list) },
    { name: 'evil.exe', content: Buffer.from([0x4d, 0x5a, 0xff, 0]) },
    { name: 'empty.txt', content: '' },
    { name: 'old.txt', content: Buffer.from(SAID, 'utf16le') },
    { name: 'export.json', content: JSON.stringify({ schema: 'isnad-review/1', article: {}, claims: [] }) },
  );
  const status = outcome(admin);
  await expect(status).toContainText('أُضيف مقالان');
  await expect(status.locator('li')).toHaveText([
    /list\.json.*العنصر ٢.*لا نص فيه/u,
    /list\.json.*العنصر ٣.*published.*هذا ليس تاريخًا/u,
    /evil\.exe.*لا تُقبل إلا ملفات/u,
    /empty\.txt.*لا نص فيه/u,
    /old\.txt.*احفظه بترميز UTF-8/u,
    /export\.json.*هذا ما صدّره المكتب/u,
  ]);
  await expect(status.locator('progress')).toHaveCount(0);

  // Of a file that is sent again, only what was in doubt is added.
  await upload(admin, {
    name: 'more.json',
    content: JSON.stringify([...list.slice(0, 1), { text: 'غادر الوفد جدة.' }]),
  });
  await expect(status).toContainText('أُضيف مقال واحد');
  await expect(status.locator('li')).toHaveText([/more\.json.*العنصر ١.*يوجد مقال بالنص نفسه: وصل الوفد إلى جدة/u]);
  await status.getByRole('button', { name: 'أضفه مع ذلك' }).click();
  await expect(status).toContainText('أُضيف مقالان');
  await expect(status.locator('li')).toHaveCount(0);
  await admin.goto('/articles?search=الوفد');
  await expect(admin.getByRole('status')).toHaveText('٤ مقالات');
});

test('the details of an article are put right, and what stood there before is kept', async ({ browser, server }) => {
  const admin = await enterAsAdmin(await person(browser, server.url));
  const article = await paste(admin, 'عنوان خاطئ', 'نفت الوزارة وقوع أي حادث.');
  await admin.goto(article);
  await admin.locator('details.work > summary').click();
  await admin.getByRole('link', { name: 'بيانات المقال' }).click();
  await admin.fill('[name=title]', '\u200F');
  await admin.fill('[name=publisher]', 'صحيفة');
  await admin.getByRole('button', { name: 'احفظ' }).click();
  await expect(admin.getByRole('alert')).toContainText('هذه الخانة مطلوبة');
  await expect(admin.locator('[name=publisher]')).toHaveValue('صحيفة');
  await admin.fill('[name=title]', 'عنوان سليم');
  await admin.fill('[name=published]', '2026-01-05');
  await admin.getByRole('button', { name: 'احفظ' }).click();
  await admin.waitForURL(`**${article}`);
  await expect(admin.locator('.status-bar')).toContainText('صحيفة · ٥ يناير ٢٠٢٦');
  const report = await (await admin.request.get(`${article}/export?format=html`)).text();
  expect(report).toContain('<bdi>صحيفة</bdi>');
  expect(report).toContain('٥ يناير ٢٠٢٦');
  await admin.goto(`${article}/history`);
  await expect(admin.locator('li').first()).toContainText(
    'العنوان: \u2068عنوان سليم\u2069 بدلًا من \u2068عنوان خاطئ\u2069',
  );
});

test('an archived article leaves the lists and takes nothing, until it is brought back', async ({
  browser,
  server,
}) => {
  const admin = await enterAsAdmin(await person(browser, server.url));
  const article = await paste(admin, 'خبر يُؤرشف', 'أعلنت الشركة افتتاح المصنع.');
  await admin.goto(`${article}/details`);
  await admin.fill('[name=reason]', 'أضيف خطأً');
  await admin.getByRole('button', { name: 'انقله إلى الأرشيف' }).click();
  await admin.waitForURL('**/articles');
  await expect(admin.getByRole('link', { name: 'خبر يُؤرشف' })).toHaveCount(0);
  await admin.selectOption('[name=state]', 'archived');
  await admin.getByRole('button', { name: 'طبّق' }).click();
  await admin.goto('/overview');
  await expect(admin.locator('main')).not.toContainText(/archived|مؤرشف/u);
  await admin.goto('/articles?state=archived');
  await admin.getByRole('link', { name: 'خبر يُؤرشف' }).click();
  await expect(admin.locator('.desk > .messages')).toContainText('هذا المقال في الأرشيف');
  await admin.locator('#card-1').click();
  await expect(admin.locator('.inspector')).toContainText('هذا المقال في الأرشيف');
  await expect(admin.locator('[data-key=status-1]')).toHaveCount(0);
  const request = {
    headers: { origin: server.url, accept: 'text/html' },
    form: { format: 'csv', article: article.slice(10) },
  };
  expect((await admin.request.post('/articles/export', request)).status()).toBe(404);
  expect((await admin.request.get(`${article}/export?format=csv`)).status()).toBe(404);
  await admin.locator('.desk > .messages').getByRole('link').click();
  await admin.getByRole('button', { name: 'أعِده من الأرشيف' }).click();
  await admin.waitForURL(`**${article}`);
  await admin.locator('#card-1').click();
  await expect(admin.locator('[data-key=status-1]')).toBeVisible();
  await admin.goto(`${article}/history`);
  await expect(admin.locator('ol')).toContainText('أضيف خطأً');
});

test('a text without a headline is called by its first sentence, and signs alone find nothing', async ({
  browser,
  server,
}) => {
  const admin = await enterAsAdmin(await person(browser, server.url));
  await admin.goto('/articles/new');
  await admin.fill('[name=text]', `أكدت الهيئة اكتمال أعمال الصيانة في المحطة. ${'وقالت إن العمل يستمر. '.repeat(40)}`);
  await send(admin);
  await admin.waitForURL(/\/articles\/[\w-]{36}$/u);
  await admin.goto('/articles?search=الصيانة');
  await expect(admin.locator('.list a')).toHaveText('أكدت الهيئة اكتمال أعمال الصيانة في المحطة');
  await admin.goto('/articles?search=%25');
  await expect(admin.locator('.empty')).toBeVisible();
  await openExample(admin);
});

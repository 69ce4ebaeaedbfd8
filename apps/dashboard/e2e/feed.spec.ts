import { createServer } from 'node:http';
import AxeBuilder from '@axe-core/playwright';
import { enterAsAdmin, expect, person, test } from './desk.ts';
import { startServer, type Server } from './server.ts';

const page = (number: number): string =>
  `<!doctype html><html lang="ar"><head><meta charset="utf-8"><title>خبر ${number}</title></head><body><article>
<h1>خبر الميناء رقم ${number}</h1><p>قال رئيس البلدية كريم الصباغ إن السوق ${number} سيفتح يوم السبت بعد شهرين من العمل.</p>
<p>وأضاف أن التجار عادوا إلى محالهم، وأن العمل في الشارع القديم لم ينته بعد.</p></article></body></html>`;

const item = (title: string, link: string, more = ''): string =>
  `<item><title>${title}</title><link>${link}</link><pubDate>Tue, 18 Nov 2025 09:12:44 GMT</pubDate>${more}</item>`;
const feed = (items: string): string =>
  `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>صحيفة المرفأ</title>${items}</channel></rss>`;
const FULL = `<content:encoded><![CDATA[<p>قالت وزيرة النقل سعاد المير إن النفق سيفتح يوم الأحد.</p>]]></content:encoded>`;

let desk: Server;
let site = '';
const asked: string[] = [];
const sites = createServer((request, response) => {
  const path = request.url ?? '';
  asked.push(path);
  const number = Number(/^\/a(\d+)$/u.exec(path)?.[1] ?? Number.NaN);
  const send = (type: string, body: string): void =>
    void response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body);
  if (path === '/robots.txt') return void response.writeHead(404).end();
  if (!Number.isNaN(number)) return send('text/html', page(number));
  if (path === '/feed')
    return send(
      'application/rss+xml',
      feed(
        item('خبر الميناء رقم 1', `${site}/a1`) +
          item('خبر الميناء رقم 2', `${site}/a2`) +
          item('خبر ضاع', `${site}/gone`) +
          item('حيلة', 'javascript:hostile()') +
          item('ملف', 'file:///etc/passwd') +
          item('بيت', 'http://192.168.1.1/admin') +
          item('النفق يفتح', 'https://tunnel.example/open', FULL),
      ),
    );
  if (path === '/huge')
    return send(
      'application/rss+xml',
      feed(Array.from({ length: 10_000 }, (_, n) => item(`خبر ${n}`, `${site}/a${n + 10}`)).join('')),
    );
  response.writeHead(404).end();
});

test.beforeAll(async () => {
  await new Promise<void>((done) => sites.listen(0, '127.0.0.1', done));
  const address = sites.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  site = `http://127.0.0.1:${port}`;
  desk = await startServer({ NODE_ENV: 'test', ISNAD_TEST_REACHABLE: `127.0.0.1:${port}` });
});
test.afterAll(async () => {
  await desk.stop();
  sites.closeAllConnections();
  await new Promise((done) => sites.close(done));
});

test('a feed is listed, chosen from with the keyboard, and each choice is answered', async ({ browser }) => {
  const admin = await enterAsAdmin(await person(browser, desk.url));
  // One of its articles is on the desk already.
  await admin.goto('/articles/new');
  await admin.fill('[name=address]', `${site}/a2`);
  await admin.keyboard.press('Enter');
  await admin.waitForURL(/\/articles\/[\w-]{36}$/u);

  await admin.goto('/articles/new');
  await admin.fill('[name=address]', `${site}/feed`);
  await admin.keyboard.press('Enter');
  await expect(admin.getByRole('heading', { name: 'مقالات الموجز' })).toBeFocused();
  await expect(admin.getByText('صحيفة المرفأ')).toBeVisible();
  await expect(admin.locator('li time').first()).toHaveText('١٨ نوفمبر ٢٠٢٥');
  const box = (name: string) => admin.getByRole('checkbox', { name, exact: true });
  await expect(box('خبر الميناء رقم 2')).toBeDisabled();
  await expect(admin.getByRole('link', { name: 'في المكتب' })).toHaveAttribute('href', /^\/articles\/[\w-]{36}$/u);
  for (const hostile of ['حيلة', 'ملف']) await expect(box(hostile)).toBeDisabled();
  await expect(admin.locator('a[href^="javascript:"], a[href^="file:"]')).toHaveCount(0);

  await admin.keyboard.press('Tab');
  await expect(box('اختر الكل')).toBeFocused();
  await admin.keyboard.press('Space');
  await expect(admin.getByRole('button', { name: 'أضف المختار (٤)' })).toBeEnabled();
  // The list and what is ticked are still there in the other language and after it.
  await admin.getByRole('button', { name: 'English' }).click();
  await expect(admin.getByRole('button', { name: 'Add the chosen (4)' })).toBeEnabled();
  await admin.getByRole('button', { name: 'العربية' }).click();
  await expect(admin.getByRole('button', { name: 'أضف المختار (٤)' })).toBeEnabled();
  await box('اختر الكل').focus();
  await admin.keyboard.press('Enter');
  await expect(admin.getByText('٤ من ٤ من المقالات')).toBeVisible();
  const row = (name: string) => admin.locator('li').filter({ has: box(name) });
  await expect(row('خبر الميناء رقم 1').getByRole('link', { name: 'أُضيف' })).toBeVisible();
  await expect(row('النفق يفتح').getByRole('link', { name: 'أُضيف' })).toBeVisible();
  await expect(row('خبر ضاع')).toContainText('لم يُضف: لم يعط الموقع الصفحة');
  await expect(row('بيت')).toContainText('لم يُضف: ليس هذا عنوانًا عامًّا');
  // What the feed gives in full is not asked for.
  await row('النفق يفتح').getByRole('link', { name: 'أُضيف' }).click();
  await expect(admin.locator('.text')).toContainText('سعاد المير');
});

for (const locale of ['ar', 'en'] as const)
  test(`a feed of ten thousand is listed in part, and stands up to axe, wide and narrow (${locale})`, async ({
    browser,
  }) => {
    const admin = await enterAsAdmin(await person(browser, desk.url, locale));
    await admin.goto('/articles/new');
    await admin.fill('[name=address]', `${site}/huge`);
    await admin.keyboard.press('Enter');
    await expect(admin.locator('li [name=item]')).toHaveCount(200);
    await expect(admin.locator('.notice.warning')).toContainText(locale === 'ar' ? '٩٬٨٠٠' : '9,800');
    await admin.getByRole('checkbox').first().check();
    await expect(admin.locator('li [name=item]:checked')).toHaveCount(50);
    await admin.locator('li [name=item]').nth(60).check();
    await expect(admin.locator('button.primary').first()).toBeDisabled();
    for (const width of [1440, 360]) {
      await admin.setViewportSize({ width, height: 800 });
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
      const { violations } = await new AxeBuilder({ page: admin }).setLegacyMode().withTags(tags).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      const wide = await admin.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide, `${width} px`).toBeLessThanOrEqual(0);
    }
  });

test('feed files are read within bounds, and every request for an entry is checked', async ({ browser }) => {
  const admin = await enterAsAdmin(await person(browser, desk.url));
  await admin.goto('/articles/new');
  const bomb = `<!DOCTYPE rss [<!ENTITY a "${'x'.repeat(1000)}">${Array.from({ length: 9 }, (_, n) => {
    const [to, from] = [String.fromCharCode(98 + n), String.fromCharCode(97 + n)];
    return `<!ENTITY ${to} "${`&${from};`.repeat(10)}">`;
  }).join('')}]>`;
  const files = [
    { name: 'bomb.xml', body: `${bomb}${feed(item('&j;', `${site}/a3`))}` },
    { name: 'deep.xml', body: `<rss><channel>${'<item>'.repeat(200_000)}` },
    { name: 'none.xml', body: 'no feed' },
    { name: 'large.xml', body: feed('x'.repeat(5 * 1024 * 1024)) },
  ];
  for (const { name, body } of files) {
    await admin.setInputFiles('[name=feed]', { name, mimeType: 'application/xml', buffer: Buffer.from(body) });
    await admin.locator('form[action="?/feed"] button').click();
    await expect(
      admin
        .getByRole('alert')
        .or(admin.getByRole('heading', { name: 'مقالات الموجز' }))
        .first(),
    ).toBeVisible();
    expect((await admin.content()).length, name).toBeLessThan(200_000);
    await admin.goto('/articles/new');
  }

  await admin.setInputFiles('[name=feed]', {
    ...{ name: 'a.rss', mimeType: 'application/xml' },
    buffer: Buffer.from(feed(item('خبر الميناء رقم 4', `${site}/a4`))),
  });
  await admin.locator('form[action="?/feed"] button').click();
  const id = await admin.locator('form[action="?/items"] [name=feed]').inputValue();
  const ask = async (fields: string): Promise<string> => {
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      origin: desk.url,
      'x-sveltekit-action': 'true',
    };
    return (await admin.request.post('/articles/new?/items', { data: fields, headers })).text();
  };
  const before = asked.length;
  for (const [fields, code] of [
    [`feed=${id}`, 'no-items'],
    [`feed=${id}&item=1`, 'feed-gone'],
    [`feed=${id}&item=-1`, 'feed-gone'],
    [`feed=${id}&item=__proto__`, 'feed-gone'],
    [`feed=00000000-0000-4000-8000-000000000000&item=0`, 'feed-gone'],
    [`feed=${id}&${'item=0&'.repeat(51)}`, 'many-items'],
  ] as const)
    expect(await ask(fields), fields.slice(0, 60)).toContain(code);
  expect(asked.length).toBe(before);
  expect(await ask(`feed=${id}&item=0&item=0`)).toContain('added');
  expect(await ask(`feed=${id}&item=0`)).toContain('known');
});

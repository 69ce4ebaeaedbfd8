import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { enterAsAdmin, expect, person, test } from './desk.ts';
import { startServer } from './server.ts';

const SAID = ['أعلن رئيس البلدية كريم الصباغ تأجيل الهدم ثلاثة أشهر، بعد اعتراض التجار على القرار.'];
SAID.push('وقال الصباغ إن البلدية «لن تهدم حجرًا واحدًا قبل أن تسمع أصحاب المحال».');

const PAGE = `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8">
<title>بلدية الميناء تؤجل هدم السوق | صحيفة المرفأ</title>
<meta property="og:site_name" content="صحيفة المرفأ">
<meta property="article:published_time" content="2025-11-18T09:12:44+02:00"></head>
<body><nav><a href="/">الرئيسية</a> <a href="/local">محليات</a></nav>
<article><h1>بلدية الميناء تؤجل هدم السوق</h1>${SAID.map((line) => `<p>${line}</p>`).join('')}
<p>اقرأ أيضًا: <a href="/2">ارتفاع الإيجارات في وسط المدينة</a></p><script>hostile()</script></article></body></html>`;

function docx(paragraphs: readonly string[]): Buffer {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('');
  const types = 'application/vnd.openxmlformats-package.relationships+xml';
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  const files = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="${types}"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  };
  return Buffer.from(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const))),
  );
}

/** A site on this machine, and a desk that may read it. */
async function withSite(listener: RequestListener, run: (desk: string, site: string) => Promise<void>): Promise<void> {
  const site = createServer(listener);
  await new Promise<void>((done) => site.listen(0, '127.0.0.1', done));
  const address = site.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const server = await startServer({ NODE_ENV: 'test', ISNAD_TEST_REACHABLE: `127.0.0.1:${port}` });
  try {
    await run(server.url, `http://127.0.0.1:${port}`);
  } finally {
    await server.stop();
    site.closeAllConnections();
    await new Promise((done) => site.close(done));
  }
}

async function give(page: Page, address: string): Promise<void> {
  await page.goto('/articles/new');
  await page.fill('[name=address]', address);
  await page.getByRole('button', { name: /اقرأ العنوان|Read the address/u }).click();
}

test('an article is read from its address, without what stands around it', async ({ browser }) => {
  const listener: RequestListener = (request, response) => {
    if (request.url !== '/market') return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
  };
  await withSite(listener, async (desk, site) => {
    const page = await enterAsAdmin(await person(browser, desk));
    await give(page, `${site}/market`);
    await page.waitForURL(/\/articles\/[\w-]{36}$/u);
    const text = page.locator('.text');
    for (const line of SAID) await expect(text).toContainText(line);
    await expect(text).not.toContainText(/اقرأ أيضًا|محليات|hostile/u);
    const json = (await (await page.request.get(`${new URL(page.url()).pathname}/export?format=json`)).json()) as {
      article: unknown;
    };
    expect(json.article).toMatchObject({
      title: 'بلدية الميناء تؤجل هدم السوق',
      publisher: 'صحيفة المرفأ',
      published: '2025-11-18T09:12:44+02:00',
      url: `${site}/market`,
    });
    await give(page, `${site}/gone`);
    await expect(page.getByRole('alert')).toContainText('لم يعط الموقع الصفحة');
    await expect(page.locator('[name=address]')).toHaveValue(`${site}/gone`);
  });
});

test('an address of this machine or the house is not asked, and the reader is told why', async ({
  browser,
  server,
}) => {
  const asked: string[] = [];
  const site = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end(PAGE);
  });
  await new Promise<void>((done) => site.listen(0, '127.0.0.1', done));
  const at = site.address();
  const port = typeof at === 'object' && at !== null ? at.port : 0;
  const context = await person(browser, server.url);
  const page = await enterAsAdmin(context);
  const own = ['http://127.0.0.1/', 'http://192.168.1.1/', 'http://localhost/', 'http://2130706433/'];
  for (const address of [...own, `http://127.0.0.1:${port}/`]) {
    await give(page, address);
    await expect(page.getByRole('alert'), address).toContainText('ليس هذا عنوانًا عامًّا');
  }
  await context.addCookies([{ name: 'isnad_locale', value: 'en', url: server.url }]);
  await give(page, 'http://[::1]/');
  await expect(page.getByRole('alert')).toContainText('This is not a public address');
  expect(asked).toEqual([]);
  await new Promise((done) => site.close(done));
});

test('a server that is no test does not start with this machine opened', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/start.js'], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { ...process.env, NODE_ENV: 'production', PORT: '0', ISNAD_TEST_REACHABLE: '127.0.0.1:80' },
    encoding: 'utf8',
    timeout: 20_000,
  });
  expect(status).toBe(1);
  expect(stderr).toContain('ISNAD_TEST_REACHABLE');
});

test('pages, PDF and DOCX files are read, and each that cannot be is named', async ({ browser, server }) => {
  const page = await enterAsAdmin(await person(browser, server.url));
  await page.goto('/articles/new');
  const pdf = readFileSync(new URL('../../../packages/ingest/test/files/bridge-ar.pdf', import.meta.url));
  await page.setInputFiles('[name=files]', [
    { name: 'market.html', mimeType: 'text/html', buffer: Buffer.from(PAGE) },
    { name: 'bridge.PDF', mimeType: 'application/pdf', buffer: pdf },
    {
      name: 'خبر.docx',
      mimeType: 'application/octet-stream',
      buffer: docx(['وزارة النقل تفتح النفق', 'قالت وزيرة النقل سعاد المير إن النفق الجديد سيفتح يوم السبت.']),
    },
    { name: 'broken.pdf', mimeType: 'application/pdf', buffer: pdf.subarray(0, 40) },
    { name: 'broken.docx', mimeType: 'application/octet-stream', buffer: Buffer.from('PK') },
  ]);
  await page.getByRole('button', { name: 'ارفع واقرأ' }).click();
  await expect(page.getByRole('status').filter({ hasText: '٣ مقالات' })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText(/broken\.pdf.*: ليس هذا ملف PDF، أو هو تالف\./u)).toBeVisible();
  await expect(page.getByText(/broken\.docx.*: ليس هذا ملف DOCX، أو هو تالف أو مشفَّر\./u)).toBeVisible();
  await page.goto('/articles?search=النقل');
  await page.getByRole('link', { name: 'وزارة النقل تفتح النفق' }).click();
  await expect(page.locator('.text')).toContainText('سعاد المير');
  await page.goto('/articles?search=السوق');
  await expect(page.getByRole('link', { name: 'بلدية الميناء تؤجل هدم السوق' })).toBeVisible();
});

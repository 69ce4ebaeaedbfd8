import { unzipSync } from 'fflate';
import type { Download, Page } from '@playwright/test';
import { enterAsAdmin, expect, join, openExample, person, test } from './desk.ts';

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  ndjson: 'application/x-ndjson; charset=utf-8',
  html: 'text/html; charset=utf-8',
  claimreview: 'application/ld+json; charset=utf-8',
  webannotation: 'application/ld+json; charset=utf-8',
  prov: 'application/ld+json; charset=utf-8',
  ninjs: 'application/json; charset=utf-8',
  brat: 'application/zip',
} as const;

async function bytesOf(download: Download): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

async function exportChosen(page: Page, format: string): Promise<Download> {
  await page.locator('select[name=format]').selectOption(format);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'صدّر المختار' }).click(),
  ]);
  return download;
}

test('an article is taken out in every format, with its verdicts, by editors only', async ({ browser, server }) => {
  const admin = await enterAsAdmin(await person(browser, server.url));
  await openExample(admin);
  const article = new URL(admin.url()).pathname;
  await admin.locator('#card-2').click();
  await admin.locator('.inspector [name=note]').first().fill('سألنا الوزارة فلم تجب');
  await admin.locator('[data-key=status-4]').click();
  await expect(admin.locator('[data-key=status-4]')).toHaveAttribute('aria-pressed', 'true');

  const take = (format: string) => admin.request.get(`${article}/export?format=${format}`);
  for (const [format, type] of Object.entries(TYPES)) {
    const answer = await take(format);
    expect(answer.status(), format).toBe(200);
    expect(answer.headers()['content-type'], format).toBe(type);
    const disposition = answer.headers()['content-disposition'] ?? '';
    expect(disposition, format).toMatch(/^attachment; filename="isnad-[\w.-]+"; filename\*=UTF-8''[\w%.-]+$/u);
    expect(decodeURIComponent(disposition), format).toContain('بوتين');
  }
  const [verdict, ...others] = (await (await take('claimreview')).json()) as Record<string, unknown>[];
  expect(others).toEqual([]);
  expect(verdict).toMatchObject({ '@type': 'ClaimReview', author: { name: 'ليلى' } });
  expect(JSON.stringify(verdict)).toContain('سألنا الوزارة فلم تجب');
  expect(await (await take('webannotation')).text()).toContain('"assessing"');
  expect(await (await take('prov')).text()).toContain('wasQuotedFrom');
  expect(await (await take('ninjs')).json()).toMatchObject({ standard: { name: 'ninjs' } });
  const brat = unzipSync(await (await take('brat')).body());
  expect(Object.keys(brat).map((name) => name.replace(/^.*\.(?=ann$|txt$)/u, '*.'))).toEqual([
    '*.txt',
    '*.ann',
    'annotation.conf',
  ]);

  const reviewer = await join(admin, browser, server.url, 'omar', 'reviewer');
  for (const format of Object.keys(TYPES))
    expect((await reviewer.request.get(`${article}/export?format=${format}`)).status(), format).toBe(403);
  await reviewer.goto(article);
  await expect(reviewer.locator('a[download]')).toHaveCount(0);
});

test('ticked claims go out alone, also as a report that stands by itself', async ({ browser, server }) => {
  const page = await enterAsAdmin(await person(browser, server.url));
  await openExample(page);
  await page.getByRole('link', { name: 'اختر للتصدير' }).click();
  for (const number of ['٢', '٥']) await page.getByLabel(`اختر: الادّعاء ${number}`, { exact: true }).check();
  const annotations = JSON.parse(String(await bytesOf(await exportChosen(page, 'webannotation')))) as {
    items: { motivation: unknown }[];
  };
  expect(annotations.items.filter(({ motivation }) => motivation === 'classifying')).toHaveLength(2);

  const report = await exportChosen(page, 'html');
  expect(report.suggestedFilename()).toMatch(/بوتين.*\.html$/u);
  const alone = await (await browser.newContext({ javaScriptEnabled: false, offline: true })).newPage();
  await alone.setContent(String(await bytesOf(report)));
  await expect(alone.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(alone.locator('[id^=claim-]')).toHaveCount(2);
  await alone.context().close();
});

test('several ticked articles come packed, each with a file of its own', async ({ browser, server }) => {
  const page = await enterAsAdmin(await person(browser, server.url));
  for (const title of ['خبر أول', 'خبر ثان']) {
    await page.goto('/articles/new');
    await page.fill('[name=title]', title);
    await page.fill('[name=text]', 'قال الوزير إن الخطة ناجحة.');
    await page.getByRole('button', { name: 'اقرأ ادّعاءاته' }).click();
    await page.waitForURL(/\/articles\/[\w-]{36}$/u);
  }
  await page.goto('/articles');
  for (const title of ['خبر أول', 'خبر ثان']) await page.getByLabel(`اختر: ${title}`).check();
  const download = await exportChosen(page, 'ninjs');
  expect(download.suggestedFilename()).toBe('isnad-articles.ninjs.zip');
  const files = unzipSync(await bytesOf(download));
  const headlines = Object.values(files).map(
    (file) =>
      (JSON.parse(Buffer.from(file).toString('utf8')) as { headlines: { value: string }[] }).headlines[0]?.value,
  );
  expect(headlines.toSorted()).toEqual(['خبر أول', 'خبر ثان']);
});

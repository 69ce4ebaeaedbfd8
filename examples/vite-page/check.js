import assert from 'node:assert/strict';
import { chromium } from 'playwright-core';
import { preview } from 'vite';

const server = await preview({ preview: { host: '127.0.0.1', port: 0 }, logLevel: 'error' });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  const page = await browser.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(`http://127.0.0.1:${server.httpServer.address().port}/`);
  const claims = page.getByRole('listitem');

  await page.getByLabel('المقال').pressSequentially('وأكدت الشركة أن المصنع لم يتوقف عن العمل.');
  await claims.getByText('المصنع لم يتوقف عن العمل (الشركة)').waitFor();

  await page.getByLabel('المقال').fill('');
  await claims.first().waitFor({ state: 'detached' });
  assert.deepEqual(problems, []);
} finally {
  await browser.close();
  await server.close();
}

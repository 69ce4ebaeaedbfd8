import { startCluster } from '../../../packages/store/test/postgres-cluster.ts';
import { enterAsAdmin, expect, openExample, person, test } from './desk.ts';
import { startServer } from './server.ts';

test('on PostgreSQL a desk starts, keeps a judgement over a reload and a restart, and exports it', async ({
  browser,
}) => {
  const cluster = await startCluster();
  test.skip(cluster === null, 'PostgreSQL is not installed here: the dashboard is tried on SQLite only.');
  if (cluster === null) return;
  let server = await startServer({ DATABASE_URL: cluster.url });
  try {
    const page = await enterAsAdmin(await person(browser, server.url));
    await openExample(page);
    const article = new URL(page.url()).pathname;
    await page.locator('#card-2').click();
    await page.locator('.inspector [name=note]').first().fill('لا سبيل إلى التحقق');
    await page.locator('[data-key=status-4]').click();
    const judged = page.locator('[data-key=status-4]');
    await expect(judged).toHaveAttribute('aria-pressed', 'true');
    await expect(page).toHaveURL(/[?&]claim=/u);
    await page.reload();
    await expect(judged).toHaveAttribute('aria-pressed', 'true');

    await server.stop();
    server = await startServer({ DATABASE_URL: cluster.url });
    const again = await enterAsAdmin(await person(browser, server.url));
    const exported = await again.request.get(`${article}/export?format=csv`);
    expect(exported.ok()).toBe(true);
    const rows = (await exported.text()).split('\r\n').filter((row) => row.includes('unverifiable'));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toContain('لا سبيل إلى التحقق');
  } finally {
    await server.stop();
    cluster.stop();
  }
});

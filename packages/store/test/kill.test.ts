import { expect, it } from 'vitest';
import { runKills } from '../bench/run-kills.ts';
import { freshSqlite } from './fresh.ts';

it('should keep every acknowledged event once through three kills', async () => {
  const database = await freshSqlite();
  try {
    const figures = await runKills(database.url, 3);
    expect(figures).toMatchObject({ kills: 3, lost: 0, doubled: 0, broken: 0, failed: 0 });
    expect(figures.acknowledged).toBeGreaterThan(20);
    expect(figures.stale).toBeGreaterThan(0);
  } finally {
    await database.drop();
  }
});

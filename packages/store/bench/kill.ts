import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { freshPostgres } from '../test/fresh.ts';
import { startCluster } from '../test/postgres-cluster.ts';
import { runKills, type KillFigures } from './run-kills.ts';

const { values } = parseArgs({ options: { kills: { type: 'string', default: '30' } } });
const kills = Math.min(Math.max(1, Number.parseInt(values.kills, 10) || 30), 500);

function report(name: string, figures: KillFigures): boolean {
  const good = figures.lost + figures.doubled + figures.broken + figures.failed === 0;
  process.stdout.write(`${name}: ${good ? 'nothing lost' : 'FAILED'}\n${JSON.stringify(figures, null, 2)}\n`);
  return good;
}

const folder = mkdtempSync(join(tmpdir(), 'isnad-kill-'));
const cluster = await startCluster();
let good = true;
try {
  good = report('sqlite', await runKills(join(folder, 'isnad.db'), kills)) && good;
  if (cluster === null) process.stdout.write('postgres: not installed here, left out\n');
  else good = report('postgres', await runKills((await freshPostgres(cluster.url)).url, kills)) && good;
} finally {
  cluster?.stop();
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = good ? 0 : 1;

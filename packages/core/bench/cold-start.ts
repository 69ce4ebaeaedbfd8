import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { median } from './median.ts';

const cli = fileURLToPath(new URL('../../cli/dist/cli.js', import.meta.url));
const article = fileURLToPath(new URL('../../../fixtures/ar/putin-mbs/article.txt', import.meta.url));

/** Milliseconds from the start of a process to its end, in the middle of several runs; null without a build. */
export function coldStart(): { readonly cli: number; readonly empty: number } | null {
  if (!existsSync(cli)) return null;
  const runs: { cli: number; empty: number }[] = [];
  for (let run = 0; run < 15; run++) runs.push({ empty: time(['-e', '']), cli: time([cli, 'extract', article]) });
  return { cli: median(runs.map((run) => run.cli)), empty: median(runs.map((run) => run.empty)) };
}

function time(args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const took = performance.now() - start;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return took;
}

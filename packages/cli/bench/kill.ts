import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildForBench } from './build.ts';
import { machine } from './machine.ts';
import { runKills } from './run-kills.ts';

/**
 * Kills `isnad extract` on the way through many lines of NDJSON, goes on with `--resume`, and compares the output with that of a run that
 * nobody interrupted. `npm run kill -w isnad -- --lines 100000`.
 */
const { values } = parseArgs({
  options: {
    lines: { type: 'string', default: '20000' },
    kills: { type: 'string', default: '3' },
    jobs: { type: 'string', default: '2' },
    sentences: { type: 'string', default: '2' },
  },
});
const number = (text: string, least: number): number => Math.max(least, Number.parseInt(text, 10) || least);
const lines = number(values.lines, 1_000);
const kills = number(values.kills, 1);
const jobs = number(values.jobs, 1);
const sentences = number(values.sentences, 1);

const cwd = await mkdtemp(join(tmpdir(), 'isnad-kill-'));
try {
  const program = await buildForBench();
  const figures = await runKills({ program, cwd, lines, kills, jobs, sentences, format: 'ndjson' });
  const { whole, end, same, left } = figures;
  const good = same && left.length === 0 && figures.resumed === kills && whole.exit === end.exit;
  const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);
  print(`${lines} lines of ${sentences} sentences, ${jobs} jobs. ${machine()}`);
  print(`without interruption  ${figures.wholeSeconds.toFixed(1)} s, ${megabytes(figures.bytes)} MB of output`);
  print(`memory by tenths      ${figures.memory.map(megabytes).join(' ')} MB at most`);
  print(`killed at line        ${figures.killedAt.join(', ')}`);
  print(`last words            ${end.stderr.trim().split('\n').at(-1) ?? ''}`);
  print(
    good
      ? 'resumed               the same bytes'
      : `FAILED                ${JSON.stringify({ ...figures, whole: whole.exit })}`,
  );
  process.exitCode = good ? 0 : 1;
} finally {
  await rm(cwd, { recursive: true, force: true });
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

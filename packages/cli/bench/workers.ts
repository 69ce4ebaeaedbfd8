import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { articleLine } from './articles.ts';
import { buildForBench } from './build.ts';
import { machine } from './machine.ts';

/**
 * How much faster two worker threads read many articles than one, from the start of the program to its end. One and two take turns, so that
 * a busy machine slows both alike. `npm run bench -w isnad -- --lines 10000 --rounds 5`.
 *
 * Processor time tells what does not depend on the load: what two threads spend beyond one is the price of having two, and
 * what the main thread spends is what no further thread can take over.
 */
const { values } = parseArgs({
  options: {
    lines: { type: 'string', default: '10000' },
    sentences: { type: 'string', default: '12' },
    rounds: { type: 'string', default: '5' },
    program: { type: 'string' },
  },
});
const number = (text: string, least: number): number => Math.max(least, Number.parseInt(text, 10) || least);
const lines = number(values.lines, 100);
const sentences = number(values.sentences, 1);
const rounds = number(values.rounds, 1);
const JOBS = [1, 2] as const;

interface Run {
  readonly wall: number;
  /** user + sys of all threads, in seconds. */
  readonly cpu: number;
  /** Of the main thread alone, as far as it has been running JavaScript. */
  readonly main: number;
}

/** Written when the program ends: only it knows what its threads have spent. */
const HOOK = `import{performance}from'node:perf_hooks';import{writeFileSync}from'node:fs';process.on('exit',()=>{
const{userCPUTime:u,systemCPUTime:s}=process.resourceUsage();
writeFileSync(process.env.ISNAD_BENCH_REPORT,JSON.stringify({cpu:(u+s)/1e6,main:performance.eventLoopUtilization().active/1e3}))})`;

const cwd = await mkdtemp(join(tmpdir(), 'isnad-bench-'));
try {
  const program = values.program ?? (await buildForBench());
  const input = join(cwd, 'lines.ndjson');
  const articles = Array.from({ length: lines }, (_, index) => articleLine(index, sentences));
  await pipeline(Readable.from(articles), createWriteStream(input));
  const words = articles.reduce((sum, line) => sum + line.split(' ').length, 0);
  print(`${lines} articles of ${Math.round(words / lines)} words, ${rounds} rounds in turns. ${machine()}`);

  const runs = new Map<number, Run[]>(JOBS.map((jobs) => [jobs, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const jobs of JOBS) runs.get(jobs)?.push(await measure(program, input, jobs));

  const middle = (jobs: number, of: keyof Run): number => median((runs.get(jobs) ?? []).map((run) => run[of]));
  for (const jobs of JOBS)
    print(
      `${jobs} ${jobs === 1 ? 'worker ' : 'workers'}  wall ${middle(jobs, 'wall').toFixed(2)} s   user+sys ${middle(jobs, 'cpu').toFixed(2)} s, ` +
        `${((1000 * middle(jobs, 'cpu')) / lines).toFixed(2)} ms an article   main thread active ${middle(jobs, 'main').toFixed(2)} s`,
    );
  const [one = [], two = []] = JOBS.map((jobs) => runs.get(jobs));
  const ratios = one.map(({ wall }, round) => wall / (two[round]?.wall ?? Number.NaN));
  const ratio = median(ratios);
  const best = Math.min(...one.map(({ wall }) => wall)) / Math.min(...two.map(({ wall }) => wall));
  print(
    `Two are ${ratio.toFixed(2)} times as fast as one (rounds: ${ratios.map((each) => each.toFixed(2)).join(' ')}; fastest against fastest ` +
      `${best.toFixed(2)}; target 1.6): ${ratio >= 1.6 ? 'met' : 'MISSED'}`,
  );
} finally {
  await rm(cwd, { recursive: true, force: true });
}

/** Lines in, lines out, to nowhere: what a disk takes is no matter of threads. */
async function measure(program: string, input: string, jobs: number): Promise<Run> {
  const report = join(cwd, 'report.json');
  const args = ['extract', '-f', 'ndjson', '--jobs', String(jobs), input];
  const began = performance.now();
  const child = spawn(process.execPath, ['--import', `data:text/javascript,${HOOK}`, program, ...args], {
    env: { PATH: process.env['PATH'], LANG: 'C.UTF-8', ISNAD_BENCH_REPORT: report },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child.stdout.resume();
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const wall = (performance.now() - began) / 1000;
  if (code !== 0) throw new Error(`isnad ended with ${code}`);
  return { wall, ...(JSON.parse(await readFile(report, 'utf8')) as Pick<Run, 'cpu' | 'main'>) };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.floor(half - 0.5)] ?? Number.NaN) + (sorted[Math.floor(half)] ?? Number.NaN)) / 2;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

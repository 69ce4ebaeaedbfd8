import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { articleLine } from './articles.ts';

/** How often one looks how far a run has come, and what it holds. */
const LOOK_MS = 50;
const LOOK_AT_MEMORY_MS = 500;

/** Each so many lines one is no JSON: what cannot be read must be named once as well, however often the run starts. */
const BROKEN_EVERY = 1_000;

export interface KillOptions {
  readonly program: string;
  /** An empty folder. */
  readonly cwd: string;
  readonly lines: number;
  readonly kills: number;
  readonly jobs: number;
  readonly format: 'ndjson' | 'json';
  /** Sentences in an article. */
  readonly sentences: number;
}

/** How a run ended. */
interface End {
  readonly exit: number | null;
  readonly stderr: string;
}

export interface KillFigures {
  /** Kills after which something was left to go on with. */
  readonly resumed: number;
  /** Where the run stood when it was killed, in inputs. */
  readonly killedAt: readonly number[];
  readonly whole: End;
  readonly end: End;
  readonly wholeSeconds: number;
  readonly bytes: number;
  /** Whether the output is the same, to the byte. */
  readonly same: boolean;
  /** What lies beside the outputs in the end: nothing of the interrupted runs. */
  readonly left: readonly string[];
  /** The most memory that the uninterrupted run held in each tenth of its input, in bytes; empty where `ps` says nothing. */
  readonly memory: readonly number[];
}

/** Extracts many lines without an interruption, then again with kills (SIGKILL) on the way and `--resume` after each. */
export async function runKills(options: KillOptions): Promise<KillFigures> {
  const { cwd, lines, kills, jobs, format, sentences } = options;
  const input = Readable.from(
    (function* () {
      for (let number = 0; number < lines; number += 1)
        yield number % BROKEN_EVERY === 7 ? 'oops\n' : articleLine(number, sentences);
    })(),
  );
  await pipeline(input, createWriteStream(join(cwd, 'lines.ndjson')));
  const args = ['extract', '-f', format, '--jobs', String(jobs), 'lines.ndjson', '-o'];
  const start = (more: readonly string[]): { child: ChildProcess; ended: Promise<End> } => {
    const child = spawn(process.execPath, [options.program, ...args, ...more], {
      cwd,
      env: { PATH: process.env['PATH'], LANG: 'C.UTF-8' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    return { child, ended: endOf(child) };
  };

  const began = performance.now();
  const first = start(['whole']);
  const memory = watchMemory(first.child, lines, () => itemsIn(join(cwd, 'whole.journal')));
  const whole = await first.ended;
  const wholeSeconds = (performance.now() - began) / 1000;

  const killedAt: number[] = [];
  const journal = join(cwd, 'out.journal');
  let end: End | null = null;
  for (let round = 1; round <= kills && end === null; round += 1) {
    const { child, ended } = start(['out', '--resume']);
    const from = Math.floor((lines * round) / (kills + 1));
    while (child.exitCode === null && (await itemsIn(journal)) < from) await sleep(LOOK_MS);
    await sleep(Math.random() * 300);
    child.kill('SIGKILL');
    const stopped = await ended;
    // A run that was over before its kill has nothing left to go on with.
    if (stopped.exit !== null) end = stopped;
    // Nor has one that was killed between its last line and its end: it is done again, to see how it ends.
    else if (await isOver(cwd)) await rm(join(cwd, 'out'));
    else killedAt.push(await itemsIn(journal));
  }
  end ??= await start(['out', '--resume']).ended;
  const [one, other] = [await digest(join(cwd, 'whole')), await digest(join(cwd, 'out'))];
  return {
    resumed: killedAt.filter((items) => items > 0).length,
    killedAt,
    whole,
    end,
    wholeSeconds,
    bytes: one.bytes,
    same: one.hash === other.hash,
    left: (await readdir(cwd)).filter((name) => /partial|journal/u.test(name)),
    memory: await memory,
  };
}

async function isOver(cwd: string): Promise<boolean> {
  const files = await readdir(cwd);
  return files.includes('out') && !files.includes('out.journal');
}

function endOf(child: ChildProcess): Promise<End> {
  const stderr: Buffer[] = [];
  child.stderr?.on('data', (chunk: Buffer) => stderr.push(chunk));
  return new Promise((resolve) => {
    child.on('close', (exit) => resolve({ exit, stderr: Buffer.concat(stderr).toString() }));
  });
}

/** How far a run has come, by its own journal; 0 where there is none. */
export async function itemsIn(journal: string): Promise<number> {
  const text = await readFile(journal, 'utf8').catch(() => '');
  const last = text.split('\n').slice(0, -1).at(-1) ?? '{}';
  return (JSON.parse(last) as { items?: number }).items ?? 0;
}

async function watchMemory(child: ChildProcess, lines: number, done: () => Promise<number>): Promise<number[]> {
  const most: number[] = [];
  while (child.exitCode === null && child.signalCode === null) {
    const { stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' });
    const bytes = Number(stdout) * 1024;
    const tenth = Math.min(9, Math.floor((10 * (await done())) / lines));
    if (bytes > 0) most[tenth] = Math.max(most[tenth] ?? 0, bytes);
    await sleep(LOOK_AT_MEMORY_MS);
  }
  return most.filter((bytes) => bytes > 0);
}

async function digest(path: string): Promise<{ readonly hash: string; readonly bytes: number }> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { hash: hash.digest('hex'), bytes };
}

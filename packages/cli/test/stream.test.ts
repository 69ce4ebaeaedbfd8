import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { spawn, spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { extract } from '@isnad/core/all';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { arabic, line } from './articles.ts';
import { finish, program, run, start } from './run.ts';

const stream = ['extract', '--input', 'ndjson', '--format', 'ndjson'];

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-stream-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** The ids of an output, which must consist of whole lines. */
function idsOf(stdout: string): unknown[] {
  expect(stdout === '' || stdout.endsWith('\n')).toBe(true);
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((each) => (JSON.parse(each) as { id: unknown }).id);
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

/** Streams so many lines, of words that repeat as they do in news, through the program and returns its peak memory in KiB. */
async function peakMemory(count: number, jobs: string): Promise<number> {
  const report = join(folder, `peak-${count}`);
  const hook = `data:text/javascript,import{writeFileSync}from'node:fs';process.on('exit',()=>writeFileSync(${JSON.stringify(report)},String(process.resourceUsage().maxRSS)))`;
  const child = start([...stream, '--jobs', jobs], { env: { NODE_OPTIONS: `--import=${JSON.stringify(hook)}` } });
  let next = 1;
  let lines = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 0x0a) lines += 1;
  });
  while (next <= count) {
    let batch = '';
    for (const end = Math.min(count, next + 99); next <= end; next += 1) batch += line(next % 1_000);
    if (!child.stdin.write(batch)) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  await once(child, 'close');
  expect(lines).toBe(count);
  return Number(await readFile(report, 'utf8'));
}

it.each([
  // Three times the lines, from where the heap has found its size; what is held must not grow with them. The rest is room for when the
  // collectors choose to run: each thread has its own.
  ['1', 1.2],
  ['2', 1.6],
] as const)(
  'takes no more memory for a longer stream (%s jobs)',
  async (jobs, room) => {
    const short = await peakMemory(12_000, jobs);
    const long = await peakMemory(36_000, jobs);
    expect(long).toBeLessThan(short * room + 10 * 1024);
  },
  120_000,
);

it.each(['1', '3'])('keeps the order of its input (%s jobs)', async (jobs) => {
  const { exit, stdout } = await run([...stream, '--jobs', jobs], { stdin: numbers(2_000).map(line).join('') });
  expect(exit).toBe(0);
  expect(idsOf(stdout)).toEqual(numbers(2_000));
});

it.each(['1', '2'])('answers a line before the next one comes (%s jobs)', async (jobs) => {
  const child = start(['extract', '--jobs', jobs]);
  child.stdin.write(line(1));
  const [chunk] = (await once(child.stdout, 'data')) as [Buffer];
  expect(chunk.toString()).toContain('"id":1');
  child.stdin.end();
  await once(child, 'close');
});

it('stops reading while nobody takes its output', async () => {
  const child = start(stream);
  let sent = 0;
  // Far more than the pipes between the two can hold; without back-pressure the program would take it all.
  while (sent < 20_000) {
    let taken = true;
    for (let index = 0; index < 100; index += 1) taken = child.stdin.write(line((sent += 1)));
    if (!taken && (await Promise.race([once(child.stdin, 'drain'), sleep(2_000, null)])) === null) break;
  }
  expect(sent).toBeLessThan(10_000);
  child.stdin.end();
  const { stdout, exit } = await finish(child);
  expect(exit).toBe(0);
  expect(idsOf(stdout)).toEqual(numbers(sent));
});

it('skips a line that is longer than allowed and does the rest', async () => {
  const long = JSON.stringify({ id: 'long', text: 'x'.repeat(17 * 1024 * 1024) });
  const { exit, stdout, stderr } = await run(stream, { stdin: `${line(1)}${long}\n${line(2)}` });
  expect(exit).toBe(1);
  expect(idsOf(stdout)).toEqual([1, 2]);
  expect(stderr).toBe(
    'isnad: standard input: line 2: longer than 16 MiB\nisnad: 1 input could not be read; 2 inputs done\n',
  );
});

it('ends quietly when nobody wants more of its output', async () => {
  const child = start(stream);
  child.stdin.on('error', () => {});
  child.stdin.end(numbers(5_000).map(line).join(''));
  await once(child.stdout, 'data');
  child.stdout.destroy();
  const { exit, stderr } = await finish(child);
  expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
});

it.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('leaves whole lines behind after %s', async (signal, code) => {
  const child = start(stream);
  child.stdin.on('error', () => {});
  child.stdin.end(numbers(20_000).map(line).join(''));
  const ended = finish(child);
  await once(child.stdout, 'data');
  child.kill(signal);
  const { exit, stdout, stderr } = await ended;
  expect({ exit, stderr }).toEqual({ exit: code, stderr: '' });
  const ids = idsOf(stdout);
  expect(ids).toEqual(numbers(ids.length));
  expect(ids.length).toBeLessThan(20_000);
});

it('closes an array that a signal cuts short', async () => {
  const child = start(['extract', '--input', 'ndjson', '--format', 'json']);
  child.stdin.write(line(1) + line(2) + '{"id":3,"text":"ق');
  const ended = finish(child);
  await once(child.stdout, 'data');
  await sleep(200);
  child.kill('SIGINT');
  const { exit, stdout, stderr } = await ended;
  expect({ exit, stderr }).toEqual({ exit: 130, stderr: '' });
  expect((JSON.parse(stdout) as { id: number }[]).map(({ id }) => id)).toEqual([1, 2]);
});

it('ends on a signal also while it waits for input', async () => {
  const child = start(['extract']);
  const ended = finish(child);
  await sleep(500);
  child.kill('SIGINT');
  expect(await ended).toEqual({ exit: 130, stdout: '', stderr: '' });
});

it.runIf(existsSync('/dev/full'))('says that the output cannot be written', async () => {
  const command = `'${process.execPath}' '${program}' extract > /dev/full`;
  const { status, stderr } = spawnSync('sh', ['-c', command], { input: 'نص.', env: { LANG: 'C' } });
  expect(stderr.toString()).toBe('isnad: the output cannot be written: no space is left (ENOSPC)\n');
  expect(status).toBe(74);
});

/** `script` runs a command on a terminal of its own. */
const hasTerminal = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0;

/** What a command writes to a terminal. */
async function onTerminal(command: string): Promise<string> {
  const child = spawn('script', ['-qec', command, '/dev/null'], {
    cwd: folder,
    env: { PATH: process.env.PATH, LANG: 'C.UTF-8', TERM: 'xterm' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  await once(child, 'close');
  return Buffer.concat(chunks).toString();
}

it.runIf(hasTerminal)('shows on a terminal how far a long run has come, and leaves no bar behind', async () => {
  await writeFile(join(folder, 'long.ndjson'), `${numbers(20_000).map(line).join('')}oops\n`);
  const terminal = await onTerminal(`'${process.execPath}' '${program}' extract long.ndjson > long.out`);
  expect(terminal).toMatch(/\d% · \d+ inputs/u);
  expect(terminal).toContain('isnad: long.ndjson: line 20001: not valid JSON at column 1');
  // The bar is wiped, and the cursor shown again.
  expect(terminal.lastIndexOf('\u001b[?25h')).toBeGreaterThan(terminal.lastIndexOf('%'));
  expect(idsOf(await readFile(join(folder, 'long.out'), 'utf8'))).toEqual(numbers(20_000));
});

it.runIf(hasTerminal)('reports in colour and keeps directions apart on a terminal', async () => {
  await writeFile(join(folder, 'a.txt'), arabic);
  const name = extract({ text: arabic }).claims.find(({ chain }) => chain.length > 0)?.chain[0]?.names[0];
  const terminal = await onTerminal(`'${process.execPath}' '${program}' extract a.txt`);
  expect(terminal).toContain('\u001b[');
  expect(terminal).toContain(`\u2068${name}\u2069`);
  const colourless = await onTerminal(`NO_COLOR=1 '${process.execPath}' '${program}' extract a.txt`);
  expect(colourless).not.toContain('\u001b[');
});

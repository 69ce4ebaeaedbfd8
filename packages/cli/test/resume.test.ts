import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { itemsIn, runKills } from '../bench/run-kills.ts';
import { line } from './articles.ts';
import { finish, program, run, start, type Run } from './run.ts';

let cwd = '';
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'isnad-resume-'));
});
afterAll(() => rm(cwd, { recursive: true }));

/** Runs a command and kills it outright, again and again, at points of time that nobody chose; then lets it end. */
async function killAndResume(
  args: readonly string[],
  journal: string,
  kills: number,
): Promise<{ end: Run; resumed: number }> {
  let resumed = 0;
  for (let round = 0; round < kills; round += 1) {
    const child = start([...args, '--resume'], { cwd });
    const ended = finish(child);
    const before = await itemsIn(join(cwd, journal));
    // Not before the run has gone on: a kill while Node starts would say nothing.
    while (child.exitCode === null && (await itemsIn(join(cwd, journal))) === before) await sleep(20);
    await sleep(Math.random() * 300);
    child.kill('SIGKILL');
    await ended;
    if ((await itemsIn(join(cwd, journal))) > 0) resumed += 1;
  }
  return { end: await run([...args, '--resume'], { cwd }), resumed };
}

describe('a run that is killed', () => {
  it.each([
    ['json', 1],
    ['ndjson', 2],
  ] as const)('ends with the same %s as one that is not, once it is resumed (%s jobs)', async (format, jobs) => {
    const folder = join(cwd, format);
    await mkdir(folder);
    const figures = await runKills({ program, cwd: folder, lines: 4_000, kills: 2, jobs, format, sentences: 1 });
    expect(figures).toMatchObject({ same: true, left: [] });
    // On a quick machine a run may end before its second kill.
    expect(figures.resumed).toBeGreaterThan(0);
    expect(figures.bytes).toBeGreaterThan(1_000_000);
    expect([figures.whole.exit, figures.end.exit]).toEqual([1, 1]);
    expect(figures.end.stderr.split('\n').at(-2)).toBe('isnad: 4 inputs could not be read; 3996 inputs done');
  });
});

it('loses and repeats no file of a folder', async () => {
  await mkdir(join(cwd, 'news/deep'), { recursive: true });
  for (let number = 0; number < 400; number += 1) {
    await writeFile(join(cwd, number % 2 === 0 ? 'news' : 'news/deep', `${number}.json`), line(number));
  }
  const args = ['extract', '-f', 'ndjson', 'news', '-o'];
  await run([...args, 'whole/'], { cwd });
  const { end, resumed } = await killAndResume([...args, 'out/'], 'out/.isnad-journal', 3);
  expect(resumed).toBeGreaterThan(0);
  expect({ exit: end.exit, stderr: end.stderr }).toEqual({ exit: 0, stderr: '' });
  const names = (await readdir(join(cwd, 'whole'), { recursive: true })).sort();
  expect(names).toHaveLength(401);
  expect((await readdir(join(cwd, 'out'), { recursive: true })).sort()).toEqual(names);
  for (const name of names.filter((each) => each.endsWith('.ndjson'))) {
    expect(await readFile(join(cwd, 'out', name), 'utf8')).toBe(await readFile(join(cwd, 'whole', name), 'utf8'));
  }
});

describe('--resume', () => {
  /** Leaves a run behind that was interrupted after its first line. */
  async function interrupted(name: string): Promise<string[]> {
    const args = ['extract', '-i', 'ndjson', '-o', name, '-', '--lang', 'ar'];
    const child = start(args, { cwd });
    const ended = finish(child);
    child.stdin.write(line(1));
    await sleep(900);
    child.stdin.write(line(2));
    // On a busy machine both may come at once, and the journal hears of the second only with what comes after it.
    for (let tries = 1; (await itemsIn(join(cwd, `${name}.journal`))) < 2 && tries < 200; tries += 1) await sleep(20);
    child.kill('SIGINT');
    const { exit, stderr } = await ended;
    expect({ exit, stderr }).toEqual({
      exit: 130,
      stderr: `isnad: ${name}: interrupted; the same command with --resume goes on\n`,
    });
    return args;
  }

  it('goes on after Ctrl-C', async () => {
    const args = await interrupted('a.ndjson');
    const again = await run(args, { cwd, stdin: line(1) + line(2) + line(3) });
    expect(again).toEqual({
      exit: 2,
      stdout: '',
      stderr:
        'isnad: a.ndjson: an earlier run was interrupted, or is still at it; --resume goes on with it, --force starts anew (see isnad extract --help)\n',
    });
    const resumed = await run([...args, '--resume'], { cwd, stdin: line(1) + line(2) + line(3) });
    expect(resumed).toEqual({ exit: 0, stdout: '', stderr: '' });
    const ids = (await readFile(join(cwd, 'a.ndjson'), 'utf8')).split('\n').slice(0, -1);
    expect(ids.map((each) => (JSON.parse(each) as { id: number }).id)).toEqual([1, 2, 3]);
  });

  it('does not go on with other options, or with other inputs', async () => {
    const args = await interrupted('b.ndjson');
    const options = await run([...args, '--resume', '--publisher', 'x'], { cwd, stdin: line(1) });
    expect(options.exit).toBe(2);
    expect(options.stderr).toContain('b.ndjson: the interrupted run had other inputs or options');
    const inputs = await run([...args, '--resume'], { cwd, stdin: line(1) + line(7) + line(3) });
    expect(inputs.exit).toBe(2);
    expect(inputs.stderr).toContain('the inputs are not those of the interrupted run any more');
    const anew = await run([...args, '--force'], { cwd, stdin: line(4) });
    expect(anew.exit).toBe(0);
    expect(await readFile(join(cwd, 'b.ndjson'), 'utf8')).toContain('"id":4');
  });
});

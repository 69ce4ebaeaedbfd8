import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extract } from '@isnad/core/all';
import { FORMATS, write } from '@isnad/formats';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { arabic, line } from './articles.ts';
import { finish, program, run, start } from './run.ts';

let cwd = '';
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'isnad-output-'));
  await writeFile(join(cwd, 'a.txt'), arabic);
  await writeFile(join(cwd, 'b.txt'), 'وتأخر المشروع عامين.');
});
afterEach(() => rm(cwd, { recursive: true }));

function read(name: string): Promise<string> {
  return readFile(join(cwd, name), 'utf8');
}

// JSON and NDJSON are the extraction itself, not the table of claims that the package writes.
const written = FORMATS.filter((format) => !['json', 'ndjson', 'brat'].includes(format));

describe('--format', () => {
  it.each(written)('writes %s as @isnad/formats does', async (format) => {
    const { stdout, stderr, exit } = await run(['extract', '--format', format, 'a.txt'], { cwd });
    const warned = format === 'claimreview' ? expect.stringContaining('see isnad export') : '';
    expect({ stderr, exit }).toEqual({ stderr: warned, exit: 0 });
    expect(stdout).toBe(write(format, extract({ text: arabic }), { article: 'a.txt' })[0]?.body);
  });

  it.each(['webannotation', 'prov', 'ninjs', 'claimreview'])(
    'writes several articles in %s as one array',
    async (format) => {
      const { stdout } = await run(['extract', '--format', format, 'a.txt', 'b.txt'], { cwd });
      const expected = ['a.txt', 'b.txt'].map(async (name) => {
        const alone = await run(['extract', '--format', format, name], { cwd });
        return JSON.parse(alone.stdout) as unknown;
      });
      expect(JSON.parse(stdout)).toEqual((await Promise.all(expected)).flat());
    },
  );

  it('writes the names of the columns once', async () => {
    const { stdout } = await run(['extract', '--format', 'csv', 'a.txt', 'b.txt'], { cwd });
    expect(stdout.match(/^article,title,/gmu)).toHaveLength(1);
    const claims = [arabic, await read('b.txt')].flatMap((text) => extract({ text }).claims);
    expect(stdout.trimEnd().split('\r\n')).toHaveLength(1 + claims.length);
  });

  it('tells articles of the same text apart by the ids that they came with', async () => {
    const text = 'قال الوزير أحمد علي إن الطريق سيفتح غدا.';
    const articles = [{ id: 'a', text }, { id: 7, text }, { text }];
    await writeFile(join(cwd, 'm.ndjson'), articles.map((article) => `${JSON.stringify(article)}\n`).join(''));
    const { stdout } = await run(['extract', '--format', 'csv', 'm.ndjson'], { cwd });
    const [, ...rows] = stdout.trimEnd().split('\r\n');
    expect(rows.map((row) => row.split(',')[0])).toEqual(['a', '7', 'm.ndjson:3']);
  });

  it.each([
    [['--format', 'brat', 'a.txt'], 'brat'],
    [['--format', 'html', 'a.txt', 'b.txt'], 'html'],
    [['--format', 'brat', '-o', 'b.txt', '--force', 'a.txt'], 'brat'],
  ])('asks for a folder where each article has a file (%s)', async (args, format) => {
    const { stdout, stderr, exit } = await run(['extract', ...args], { cwd });
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toBe(
      `isnad: ${format} has a file for each article; name a folder: -o FOLDER/ (see isnad extract --help)\n`,
    );
  });

  it('prints no page where a second article comes from a folder, a stream or a feed', async () => {
    await mkdir(join(cwd, 'news'));
    await writeFile(join(cwd, 'news/c.txt'), arabic);
    const inputs: readonly (readonly [readonly string[], string])[] = [
      [['news', 'a.txt'], ''],
      [['.'], ''],
      [['-i', 'ndjson', '-'], line(1) + line(2)],
    ];
    for (const [args, stdin] of inputs) {
      const { stdout, exit } = await run(['extract', '--format', 'html', ...args], { cwd, stdin });
      expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    }
    const one = await run(['extract', '--format', 'html', '-i', 'ndjson', '-'], { cwd, stdin: line(1) });
    expect({ exit: one.exit, page: one.stdout.startsWith('<!doctype html>') }).toEqual({ exit: 0, page: true });
  });
});

describe('-o FILE', () => {
  it('writes what standard output would get, and takes the form from the name', async () => {
    const { stdout } = await run(['extract', '--format', 'json', 'a.txt', 'b.txt'], { cwd });
    const result = await run(['extract', '-o', 'out.json', 'a.txt', 'b.txt'], { cwd });
    expect(result).toEqual({ exit: 0, stdout: '', stderr: '' });
    expect(await read('out.json')).toBe(stdout);
    expect((await readdir(cwd)).sort()).toEqual(['a.txt', 'b.txt', 'out.json']);
  });

  it('marks a table for spreadsheets', async () => {
    await run(['extract', '-o', 'out.csv', 'a.txt', 'b.txt'], { cwd });
    expect((await read('out.csv')).match(/\uFEFF/gu)).toHaveLength(1);
    expect(await read('out.csv')).toMatch(/^\uFEFFarticle,/u);
  });

  it('overwrites nothing unless it is told to', async () => {
    await writeFile(join(cwd, 'out.txt'), 'mine');
    const refused = await run(['extract', '-o', 'out.txt', 'a.txt'], { cwd });
    expect(refused).toEqual({
      exit: 2,
      stdout: '',
      stderr: 'isnad: out.txt exists already; --force overwrites it (see isnad extract --help)\n',
    });
    expect(await read('out.txt')).toBe('mine');
    expect((await run(['extract', '--force', '-o', 'out.txt', 'a.txt'], { cwd })).exit).toBe(0);
    expect(await read('out.txt')).toContain('a.txt · ar');
  });

  it('never writes over what it reads, whatever it is told', async () => {
    await symlink('a.txt', join(cwd, 'link.txt'));
    for (const output of ['a.txt', './a.txt', 'link.txt']) {
      const refused = await run(['extract', '--force', 'b.txt', 'a.txt', '-o', output], { cwd });
      expect(refused).toEqual({
        exit: 2,
        stdout: '',
        stderr: 'isnad: a.txt is read itself; name another place for the output (see isnad extract --help)\n',
      });
    }
    expect(await read('a.txt')).toBe(arabic);
  });

  it('writes through a link, and never over what is no regular file', async () => {
    await writeFile(join(cwd, 'real.txt'), 'old');
    await symlink('real.txt', join(cwd, 'link.txt'));
    await run(['extract', '--force', '-o', 'link.txt', 'a.txt'], { cwd });
    expect(await read('real.txt')).toContain('a.txt · ar');
    const device = await run(['extract', '--force', '-o', '/dev/null', 'a.txt'], { cwd });
    expect(device.exit).toBe(2);
    expect(device.stderr).toContain('/dev/null is no regular file');
  });

  it('has its name only once it is whole', async () => {
    const child = start(['extract', '-i', 'ndjson', '-o', 'out.ndjson'], { cwd });
    const ended = finish(child);
    child.stdin.write(line(1));
    while (!(await readdir(cwd)).includes('out.ndjson.partial'))
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await readdir(cwd)).not.toContain('out.ndjson');
    child.stdin.end(line(2));
    expect((await ended).exit).toBe(0);
    expect((await read('out.ndjson')).split('\n')).toHaveLength(3);
    expect((await readdir(cwd)).filter((name) => /partial|journal/u.test(name))).toEqual([]);
  });

  it('leaves no file where nothing could be read', async () => {
    const { exit } = await run(['extract', '-o', 'out.txt', 'none.txt'], { cwd });
    expect(exit).toBe(3);
    expect((await readdir(cwd)).sort()).toEqual(['a.txt', 'b.txt']);
  });

  it('says that the folder of the file is not there', async () => {
    const { exit, stderr } = await run(['extract', '-o', 'none/out.txt', 'a.txt'], { cwd });
    expect({ exit, stderr }).toEqual({
      exit: 74,
      stderr: 'isnad: none/out.txt cannot be written: the folder is not there (ENOENT)\n',
    });
  });
});

describe('-o FOLDER/', () => {
  it('writes a file for each article, called after its input', async () => {
    await mkdir(join(cwd, 'news/deep'), { recursive: true });
    await writeFile(join(cwd, 'news/a.txt'), arabic);
    await writeFile(join(cwd, 'news/deep/lines.ndjson'), '{"text":"نص."}\n{"id":"ar/../42","text":"نص."}\n');
    const { exit, stderr } = await run(['extract', '-f', 'html', '-o', 'out/', 'a.txt', 'news'], { cwd });
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    const files = (await readdir(join(cwd, 'out'), { recursive: true })).filter((name) => name.endsWith('.html'));
    expect(files.sort()).toEqual([
      'a.txt.html',
      'news/a.txt.html',
      'news/deep/lines.ndjson/1.html',
      'news/deep/lines.ndjson/2-ar-..-42.html',
    ]);
    expect(await read('out/a.txt.html')).toBe(write('html', extract({ text: arabic }))[0]?.body);
  });

  it('gives brat what it needs', async () => {
    await run(['extract', '-f', 'brat', '-o', 'out', 'a.txt', 'b.txt'], { cwd });
    expect((await readdir(join(cwd, 'out'))).sort()).toEqual([
      'a.txt.ann',
      'a.txt.txt',
      'annotation.conf',
      'b.txt.ann',
      'b.txt.txt',
    ]);
  });

  it('keeps inputs of the same name apart', async () => {
    await mkdir(join(cwd, 'news'));
    await writeFile(join(cwd, 'news/a.txt'), 'وتأخر المشروع عامين.');
    await run(['extract', '-f', 'json', '-o', 'out/', 'a.txt', 'news/a.txt'], { cwd });
    expect((await readdir(join(cwd, 'out'))).sort()).toEqual(['a.txt-2.json', 'a.txt.json']);
  });

  it('leaves what stands there alone, names it, and writes the rest', async () => {
    await mkdir(join(cwd, 'out'));
    await writeFile(join(cwd, 'out/a.txt.json'), 'mine');
    const { exit, stderr } = await run(['extract', '-f', 'json', '-o', 'out', 'a.txt', 'b.txt'], { cwd });
    expect(exit).toBe(1);
    expect(stderr.split('\n')[0]).toBe(
      `isnad: a.txt: ${join('out', 'a.txt.json')} exists already; --force overwrites it`,
    );
    expect(await read('out/a.txt.json')).toBe('mine');
    expect(await read('out/b.txt.json')).toContain('isnad/1');
  });

  it('calls what was read and not written by its name', async () => {
    await mkdir(join(cwd, 'out'));
    await writeFile(join(cwd, 'out/a.txt.json'), 'mine');
    const one = await run(['extract', '-f', 'json', '-o', 'out', 'a.txt'], { cwd });
    expect(one.exit).toBe(74);
    expect(one.stderr).not.toContain('could not be read');
    const two = await run(['extract', '-f', 'json', '-o', 'out', 'a.txt', 'none.txt'], { cwd });
    expect(two.exit).toBe(74);
    expect(two.stderr.trimEnd().split('\n').at(-1)).toBe(
      'isnad: 1 input could not be read; what 1 input holds could not be written; 0 inputs done',
    );
  });

  it('does not read what it has written', async () => {
    const args = ['extract', '-f', 'json', '-o', 'out/', '.'];
    await run(args, { cwd });
    const again = await run(args, { cwd });
    expect(again).toEqual({ exit: 0, stdout: '', stderr: '' });
    expect((await readdir(join(cwd, 'out'))).sort()).toEqual(['a.txt.json', 'b.txt.json']);
  });
});

it.each([[['news', '-o', 'news']], [['news', '-o', 'news/', '--force']], [['news', 'a.txt', '-o', '.']]])(
  'writes nothing into the folder that it reads (%s)',
  async (args) => {
    await mkdir(join(cwd, 'news'));
    await writeFile(join(cwd, 'news/a.txt'), arabic);
    const { exit, stderr } = await run(['extract', '-f', 'json', ...args], { cwd });
    expect({ exit, stderr }).toEqual({
      exit: 2,
      stderr: 'isnad: news is read itself; name another place for the output (see isnad extract --help)\n',
    });
    expect(await readdir(join(cwd, 'news'))).toEqual(['a.txt']);
  },
);

it('writes to standard output where - is the output, as it reads standard input where - is an input', async () => {
  const { stdout } = await run(['extract', '-f', 'csv', 'a.txt'], { cwd });
  expect(await run(['extract', '-f', 'csv', '-o', '-', 'a.txt'], { cwd })).toEqual({ exit: 0, stdout, stderr: '' });
  expect((await run(['extract', '--force', '-o', '-', 'a.txt'], { cwd })).exit).toBe(2);
  expect((await readdir(cwd)).sort()).toEqual(['a.txt', 'b.txt']);
});

const long = `${'x'.repeat(300)}.json`;

it.each([
  ['a name that is too long', ['-o', long], `${long} cannot be written: its name is too long (ENAMETOOLONG)`],
  ['a folder that is a file', ['-o', 'b.txt/'], 'b.txt/ cannot be written: a part of its path is no folder (ENOTDIR)'],
  [
    'a folder in a file',
    ['-f', 'html', '-o', 'b.txt/x/'],
    'b.txt/x/ cannot be written: a part of its path is no folder (ENOTDIR)',
  ],
])('ends with the code for the output, and no fault of its own, at %s', async (_what, args, words) => {
  const { exit, stderr } = await run(['extract', 'a.txt', ...args], { cwd });
  expect({ exit, stderr }).toEqual({ exit: 74, stderr: `isnad: ${words}\n` });
});

// Whoever is root may do everything, and an account that may not is needed: nobody.
it.skipIf(process.getuid?.() !== 0 || !existsSync('/usr/bin/setpriv'))(
  'says so where a folder lets nobody write',
  async () => {
    for (const [name, mode] of [
      ['unwritable', 0o555],
      ['closed', 0o444],
    ] as const) {
      await chmod(cwd, 0o755);
      await mkdir(join(cwd, name));
      await chmod(join(cwd, name), mode);
      for (const args of [
        ['-o', `${name}/x.json`],
        ['-f', 'html', '-o', `${name}/`],
      ]) {
        const nobody = ['--reuid=65534', '--clear-groups', process.execPath, program, 'extract', 'a.txt', ...args];
        const child = spawn('/usr/bin/setpriv', nobody, { cwd, env: { LANG: 'C.UTF-8' } });
        child.stdin.end();
        const { exit, stderr } = await finish(child);
        expect({ exit, stderr }).toEqual({
          exit: 74,
          stderr: expect.stringMatching(/permission denied \(EACCES\)\n$/u),
        });
      }
    }
  },
);

it.skipIf(!existsSync('/dev/full'))('says that the help could not be written', async () => {
  for (const option of ['--help', '--version']) {
    const child = spawn('/bin/sh', ['-c', '"$0" "$1" "$2" > /dev/full', process.execPath, program, option]);
    child.stdin.end();
    const { exit, stderr } = await finish(child);
    expect({ exit, stderr }).toEqual({
      exit: 74,
      stderr: 'isnad: the output cannot be written: no space is left (ENOSPC)\n',
    });
  }
});

it.each([['--resume'], ['--force']])('%s without an output is wrong usage', async (option) => {
  const { exit, stderr } = await run(['extract', option, 'a.txt'], { cwd });
  expect(exit).toBe(2);
  expect(stderr).toBe(`isnad: ${option} needs an output file or folder: -o PLACE (see isnad extract --help)\n`);
});

it.each(['0', '65', 'x', '1.5'])('takes no %s jobs', async (jobs) => {
  const { exit, stderr } = await run(['extract', '--jobs', jobs, 'a.txt'], { cwd });
  expect({ exit, stderr }).toEqual({
    exit: 2,
    stderr: `isnad: --jobs: '${jobs}' is not a number from 1 to 64 (see isnad extract --help)\n`,
  });
});

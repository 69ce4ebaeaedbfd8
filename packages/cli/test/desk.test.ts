import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readClaimReviews } from '@isnad/formats';
import { appendReview, createFirstAdmin, openStore, readArticle } from '@isnad/store';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { arabic } from './articles.ts';
import { finish, run, start } from './run.ts';

let cwd = '';
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'isnad-desk-'));
});
afterEach(() => rm(cwd, { recursive: true }));

describe('import and export', () => {
  it('put articles on a desk, and give them back with what reviewers said', async () => {
    const database = join(cwd, 'data/isnad.db');
    const store = await openStore({ url: database });
    await createFirstAdmin(store, { user: 'layla', name: 'ليلى' });
    await store.close();
    const article = { title: 'موعد الافتتاح', text: arabic, url: 'https://news.example/road', published: '2025-08-16' };
    await writeFile(join(cwd, 'a.json'), JSON.stringify(article));
    const imported = await run(['import', 'a.json', 'none.txt'], { cwd });
    expect(imported.exit).toBe(1);
    expect(imported.stderr.split('\n')[0]).toBe('isnad: none.txt: no such file');
    const [id = '', name] = imported.stdout.trimEnd().split('  ');
    expect(name).toBe('a.json');
    // Its address is on the desk already.
    expect((await run(['import', 'a.json'], { cwd })).stdout).toBe(`${id}  a.json\n`);

    const again = await openStore({ url: database });
    const stored = await readArticle(again, 'layla', id);
    const claim = stored.ok ? stored.value.extraction.claims.find(({ chain }) => chain.length > 0) : undefined;
    const links = [{ url: 'https://transport.example/opening', title: 'موعد الافتتاح' }];
    const judged = await appendReview(again, 'layla', {
      id: 'event-0001',
      article: id,
      claim: claim?.id ?? '',
      basedOn: null,
      kind: 'status',
      value: { label: 'confirmed', links },
    });
    expect(judged.ok).toBe(true);
    await again.close();

    const exported = await run(['export', '-f', 'claimreview'], { cwd });
    expect({ exit: exported.exit, stderr: exported.stderr }).toEqual({ exit: 0, stderr: '' });
    const { records } = readClaimReviews(exported.stdout);
    expect(records.map(({ status }) => status.label)).toEqual(['confirmed']);
    const report = await run(['export', id, '-o', 'report.html'], { cwd });
    expect(report.exit).toBe(0);
    expect(await readFile(join(cwd, 'report.html'), 'utf8')).toContain('ليلى');
    const missing = await run(['export', 'x', '-f', 'csv'], { cwd });
    expect({ exit: missing.exit, stderr: missing.stderr }).toEqual({
      exit: 3,
      stderr: "isnad: no article 'x' on the desk\n",
    });
  });

  it('say what to do where the desk has nobody yet', async () => {
    const { exit, stderr } = await run(['export'], { cwd });
    expect(exit).toBe(2);
    expect(stderr).toContain('the desk has no admin yet; start it with isnad review');
  });

  it('say that a database cannot be opened, without its password', async () => {
    const { exit, stderr } = await run(['export', '--database', 'postgres://isnad:secret@127.0.0.1:1/isnad'], { cwd });
    expect(exit).toBe(2);
    expect(stderr).toContain('the database postgres://127.0.0.1:1/isnad cannot be opened');
    expect(stderr).not.toContain('secret');
  });
});

describe('watch', () => {
  /** Waits until a file is there. */
  async function appears(name: string): Promise<void> {
    while (!(await readdir(cwd, { recursive: true })).includes(name)) await sleep(50);
  }

  it('reads what is there and what comes, names what it cannot read, and goes on', async () => {
    await mkdir(join(cwd, 'in'));
    await writeFile(join(cwd, 'in/old.txt'), arabic);
    const child = start(['watch', 'in', '-o', 'in/out'], { cwd });
    const ended = finish(child);
    await appears(join('in', 'out', 'old.txt.json'));
    await writeFile(join(cwd, 'in/bad.pdf'), 'nothing');
    await mkdir(join(cwd, 'in/deep'));
    await writeFile(join(cwd, 'in/deep/new.txt'), arabic);
    await appears(join('in', 'out', 'deep', 'new.txt.json'));
    await writeFile(join(cwd, 'in/last.txt'), arabic);
    await appears(join('in', 'out', 'last.txt.json'));
    child.kill('SIGINT');
    const { exit, stderr } = await ended;
    expect(exit).toBe(130);
    expect(stderr).toContain(`isnad: ${join('in', 'bad.pdf')}: the file is no PDF, or it is damaged`);
    expect(JSON.parse(await readFile(join(cwd, 'in/out/deep/new.txt.json'), 'utf8'))).toHaveProperty('claims');
  });

  it('needs a folder to read and one to write to', async () => {
    expect((await run(['watch', '.'], { cwd })).stderr).toContain('-o PLACE');
    const none = await run(['watch', 'none', '-o', 'out'], { cwd });
    expect({ exit: none.exit, stderr: none.stderr }).toEqual({
      exit: 2,
      stderr: 'isnad: none is no folder (see isnad --help)\n',
    });
  });
});

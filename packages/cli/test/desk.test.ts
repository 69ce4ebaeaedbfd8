import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readClaimReviews, type ClaimRecord } from '@isnad/formats';
import {
  addedClaimId,
  appendReview,
  createFirstAdmin,
  openStore,
  readArticle,
  type CorrectionValue,
} from '@isnad/store';
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
    const json: unknown = JSON.parse((await run(['export', id, '-f', 'json'], { cwd })).stdout);
    // The article itself, as the desk keeps it: no text, for its claims hold their words.
    expect(json).toMatchObject({ article: { id, title: article.title, url: article.url, lang: 'ar' } });
    expect(json).not.toHaveProperty('article.text');
    const table = (await run(['export', id, '-f', 'csv'], { cwd })).stdout.split('\r\n');
    expect(table[1]?.startsWith(`${id},`)).toBe(true);
    const missing = await run(['export', 'x', '-f', 'csv'], { cwd });
    expect({ exit: missing.exit, stderr: missing.stderr }).toEqual({
      exit: 3,
      stderr: "isnad: no article 'x' on the desk\n",
    });
  });

  it('hold the claims as reviewers corrected them, with those that they added and without those that they struck', async () => {
    const database = join(cwd, 'data/isnad.db');
    const store = await openStore({ url: database });
    await createFirstAdmin(store, { user: 'layla', name: 'ليلى' });
    await writeFile(join(cwd, 'a.txt'), arabic);
    const id = (await run(['import', 'a.txt'], { cwd })).stdout.split('  ')[0] ?? '';
    const stored = await readArticle(store, 'layla', id);
    const { text = '' } = stored.ok ? stored.value : {};
    const claims = stored.ok ? stored.value.extraction.claims : [];
    const named = (words: string): string => claims.find((each) => each.text.includes(words))?.id ?? '';
    const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const hop = { names: ['نورة الشامي'], type: 'person' as const, mention: null, anonymous: false };
    const correct = async (event: string, claim: string, basedOn: string | null, value: CorrectionValue) => {
      const said = { id: event, article: id, claim, basedOn, kind: 'correction', value } as const;
      expect(await appendReview(store, 'layla', said)).toMatchObject({ ok: true });
    };
    const content = [spanOf('الطريق الجديد سيفتح')];
    await correct('event-0001', named('سيفتح'), null, { correction: 'boundary', content });
    await correct('event-0002', named('سيفتح'), 'event-0001', {
      correction: 'source',
      chain: [hop],
      cue: null,
      medium: null,
    });
    await correct('event-0003', named('تأخر'), null, { correction: 'strike', reason: '' });
    await correct('event-0004', addedClaimId('event-0004'), null, {
      ...{ correction: 'add', section: 'body', content: [spanOf('المشروع')], cue: null, medium: null, chain: [hop] },
      ...{ speech: 'indirect', kind: 'event', certainty: 'certain', polarity: 'positive' },
    });
    await store.close();

    const lines = (await run(['export', id], { cwd })).stdout.trimEnd().split('\n');
    const said = lines.map((line) => {
      const { claim, struck } = JSON.parse(line) as Pick<ClaimRecord, 'claim' | 'struck'>;
      return [claim?.text, claim?.chain[0]?.names[0] ?? '', struck];
    });
    expect(said).toContainEqual(['الطريق الجديد سيفتح', 'نورة الشامي', false]);
    expect(said).toContainEqual(['المشروع', 'نورة الشامي', false]);
    expect(said).toContainEqual(['تأخر المشروع عامين', '', true]);
    const report = (await run(['export', id, '-f', 'text'], { cwd })).stdout;
    expect(report).toContain('نورة الشامي');
    expect(report).not.toContain('عامين');
  });

  it.each(['export', 'import'])('make no database where there is none (%s)', async (command) => {
    const { exit, stderr } = await run([command, ...(command === 'import' ? ['a.txt'] : [])], { cwd });
    expect(exit).toBe(2);
    expect(stderr).toContain(`there is no desk at ${join('data', 'isnad.db')}`);
    expect(await readdir(cwd)).toEqual([]);
  });

  it('say what to do where the desk has nobody yet', async () => {
    await (await openStore({ url: join(cwd, 'data/isnad.db') })).close();
    const { exit, stderr } = await run(['export'], { cwd });
    expect(exit).toBe(2);
    expect(stderr).toContain('the desk has no admin yet; start it with isnad review');
  });

  it('say in words what the desk does not take, and read an empty field as none', async () => {
    const store = await openStore({ url: join(cwd, 'data/isnad.db') });
    await createFirstAdmin(store, { user: 'layla', name: 'ليلى' });
    await store.close();
    const articles = [
      { text: '…', title: '  ' },
      { text: arabic, url: 'ftp://a b', published: 'yesterday' },
      { text: arabic, title: ' ', publisher: '', url: '' },
    ];
    await writeFile(join(cwd, 'a.ndjson'), articles.map((each) => `${JSON.stringify(each)}\n`).join(''));
    const { exit, stdout, stderr } = await run(['import', 'a.ndjson'], { cwd });
    expect({ exit, stderr }).toEqual({
      exit: 1,
      stderr: [
        'isnad: a.ndjson: line 1: not added to the desk: "title" says nothing\n',
        'isnad: a.ndjson: line 2: not added to the desk: "url" is no http or https address, "published" is no date as 2025-08-16\n',
        'isnad: 2 inputs could not be read; 1 input done\n',
      ].join(''),
    });
    expect(stdout).toMatch(/^\S+ {2}a\.ndjson:3\n$/u);
    const again = await run(['import', 'a.ndjson'], { cwd, env: { LANG: 'ar' } });
    expect(again.stderr).toContain('لم يُضَف إلى المكتب: الحقل "title" خالٍ من الكلام');
  });

  it.each(['mysql://isnad:secret@127.0.0.1/isnad', 'http://isnad:se@cret/x@127.0.0.1?password=secret'])(
    'say that no desk can be there, without the password (%s)',
    async (place) => {
      const { exit, stderr } = await run(['export', '--database', place], { cwd });
      expect(exit).toBe(2);
      expect(stderr).toMatch(
        /:\/\/127\.0\.0\.1\S* is no place of a desk; give an SQLite file or a postgres:\/\/ address/u,
      );
      expect(stderr).not.toMatch(/secret|cret/u);
    },
  );

  it('say that a database cannot be opened, without its password', async () => {
    const { exit, stderr } = await run(['export', '--database', 'postgres://isnad:secret@127.0.0.1:1/isnad'], { cwd });
    expect(exit).toBe(2);
    expect(stderr).toContain('the database postgres://127.0.0.1:1/isnad cannot be opened');
    expect(stderr).not.toContain('secret');
  });
});

describe('review', () => {
  it('says in the words of its user that a port is in use, and starts nothing', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = String(typeof address === 'object' ? address?.port : address);
    try {
      expect(await run(['review', '--no-open', '--port', port], { cwd })).toEqual({
        exit: 2,
        stdout: '',
        stderr: `isnad: port ${port} is in use; name another one with --port (see isnad review --help)\n`,
      });
      const { exit, stderr } = await run(['review', '--no-open'], { cwd, env: { LANG: 'ar_EG.UTF-8', PORT: port } });
      expect(exit).toBe(2);
      expect(stderr).toContain(`المنفذ ${port} مشغول`);
    } finally {
      other.close();
    }
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

  it('names the files that it has written, and leaves alone what stands there', async () => {
    await mkdir(join(cwd, 'in'));
    await mkdir(join(cwd, 'out'));
    await writeFile(join(cwd, 'out/a.txt.html'), 'mine');
    await writeFile(join(cwd, 'in/a.txt'), arabic);
    await writeFile(join(cwd, 'in/b.txt'), arabic);
    const child = start(['watch', 'in', '-o', 'out', '-f', 'html'], { cwd });
    const ended = finish(child);
    await appears(join('out', 'b.txt.html'));
    await writeFile(join(cwd, 'in/c.txt'), arabic);
    await appears(join('out', 'c.txt.html'));
    await sleep(200);
    child.kill('SIGINT');
    const { stdout, stderr } = await ended;
    expect(stdout.trimEnd().split('\n')).toEqual([join('out', 'b.txt.html'), join('out', 'c.txt.html')]);
    expect(stderr).toContain(`${join('out', 'a.txt.html')} exists already; it stays as it is\n`);
    expect(stderr).not.toContain('--force');
  });

  it('needs a folder to read and one to write to', async () => {
    await writeFile(join(cwd, 'a.txt'), arabic);
    for (const args of [[], ['-o', '-']]) {
      const { exit, stderr } = await run(['watch', '.', ...args], { cwd });
      expect({ exit, stderr }).toEqual({
        exit: 2,
        stderr: 'isnad: watch needs a folder for its output: -o FOLDER (see isnad watch --help)\n',
      });
    }
    expect((await run(['watch', '.'], { cwd, env: { LANG: 'ar' } })).stderr).toContain('الأمر watch يحتاج إلى مجلد');
    expect((await run(['watch', '.', '-o', 'a.txt'], { cwd })).stderr).toContain('a.txt is no folder');
    const none = await run(['watch', 'none', '-o', 'out'], { cwd });
    expect({ exit: none.exit, stderr: none.stderr }).toEqual({
      exit: 2,
      stderr: 'isnad: none is no folder (see isnad watch --help)\n',
    });
  });
});

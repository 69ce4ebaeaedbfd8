import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { betterAuth } from 'better-auth';
import { getMigrations } from 'better-auth/db/migration';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backup, openStore, readArticle, readReviews, restore, type Store } from '../src/index.ts';
import { DATABASES, type Fresh } from './databases.ts';
import { LINK, makeTeam, value, type Team } from './team.ts';

const ACCOUNT = { email: 'layla@example.org', password: 'كلمة سر طويلة', name: 'ليلى' } as const;

/** The accounts as the dashboard keeps them: better-auth over the same Kysely instance. */
const accountsOf = ({ db, type }: Store) => {
  const options = {
    database: { db, type },
    baseURL: 'http://127.0.0.1:1',
    secret: 'a secret that only this test knows, 42 characters',
    emailAndPassword: { enabled: true },
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
  } as const;
  return { auth: betterAuth(options), migrate: async () => (await getMigrations(options)).runMigrations() };
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-backup-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function filled(fresh: () => Promise<Fresh>): Promise<{ team: Team; article: string }> {
  const team = await makeTeam(fresh);
  const accounts = accountsOf(team.store);
  await accounts.migrate();
  await accounts.auth.api.signUpEmail({ body: ACCOUNT });
  const article = (await team.article()).id;
  const said = {
    article,
    claim: 'summit',
    basedOn: null,
    kind: 'status',
    value: { label: 'confirmed', links: [LINK] },
  };
  value(await team.say(team.first, said as never));
  return { team, article };
}

for (const from of DATABASES) {
  for (const to of DATABASES) {
    describe(`a backup of ${from.name} restored into ${to.name}`, () => {
      it('should bring back every row, the accounts included, and go on from there', async () => {
        const { team, article } = await filled(from.fresh);
        const file = join(folder, `${from.name}-${to.name}.ndjson`);
        const target = await to.fresh();
        const store = await openStore({ url: target.url });
        try {
          const rows = await backup(team.store, file);
          expect(await restore(store, file)).toBe(rows);
          const read = async (one: Store) => ({
            article: value(await readArticle(one, team.reader, article)),
            reviews: value(await readReviews(one, team.reader, article)),
          });
          expect(await read(store)).toEqual(await read(team.store));
          const again = join(folder, `${from.name}-${to.name}-again.ndjson`);
          await backup(store, again);
          expect(rowsIn(again)).toEqual(rowsIn(file));

          const accounts = accountsOf(store);
          await accounts.migrate();
          const signedIn = await accounts.auth.api.signInEmail({ body: ACCOUNT });
          expect(signedIn.user).toMatchObject({ email: ACCOUNT.email, name: ACCOUNT.name, emailVerified: false });
          await expect(accounts.auth.api.signUpEmail({ body: ACCOUNT })).rejects.toThrow();

          const restored: Team = { ...team, store };
          const added = await makeArticle(restored);
          expect(added).not.toBe(article);
        } finally {
          await store.close();
          await target.drop();
          await team.end();
        }
      });
    });
  }
}

async function makeArticle({ store }: Team): Promise<string> {
  const { addArticle } = await import('../src/index.ts');
  const { sampleExtraction } = await import('./extraction.ts');
  const details = { title: 'بعد الاستعادة', lang: 'ar', extraction: sampleExtraction(), coreVersion: '1' };
  return value(await addArticle(store, 'user-editor', details)).id;
}

const rowsIn = (file: string) => readFileSync(file, 'utf8').trim().split('\n').slice(1, -1);

for (const { name, fresh } of DATABASES) {
  describe(`restoring into ${name}`, () => {
    let good: string;
    let team: Team;
    let target: Fresh;
    let empty: Store;
    beforeAll(async () => {
      target = await fresh();
      empty = await openStore({ url: target.url });
      ({ team } = await filled(fresh));
      good = join(folder, `${name}-good.ndjson`);
      await backup(team.store, good);
    });
    afterAll(async () => {
      await empty.close();
      await target.drop();
      await team.end();
    });

    it('should refuse a database that holds something, and replace it only when told to', async () => {
      const before = await team.store.db.selectFrom('review_event').selectAll().execute();
      await expect(restore(team.store, good)).rejects.toThrow(/not empty/u);
      expect(await team.store.db.selectFrom('review_event').selectAll().execute()).toEqual(before);
      await team.article({ title: 'زائد' });
      await restore(team.store, good, { force: true });
      expect(await team.store.db.selectFrom('review_event').selectAll().execute()).toEqual(before);
    });

    const lines = () => readFileSync(good, 'utf8').trim().split('\n');
    const BROKEN: readonly (readonly [string, () => string, RegExp])[] = [
      ['is cut off', () => lines().slice(0, -1).join('\n'), /ends too early/u],
      ['lacks a line', () => lines().toSpliced(4, 1).join('\n'), /changed or lines are missing/u],
      ['was changed', () => lines().join('\n').replace('ليلى', 'لمياء'), /changed or lines are missing/u],
      ['is no JSON', () => lines().toSpliced(3, 1, '{').join('\n'), /line 4: not JSON/u],
      ['has a wrong value', () => lines().toSpliced(3, 1, '["profile",1,2,3,4,5,6]').join('\n'), /line 4/u],
      ['names a table of its own', () => lines().toSpliced(2, 1, '["pg_class",1]').join('\n'), /line 3/u],
      ['is something else', () => '{"a":1}\n', /not a dump/u],
      ['is empty', () => '', /ends too early/u],
      ['is of a newer version', () => lines()[0]?.replace('01-articles', '99-new') ?? '', /newer version/u],
    ];
    it.each(BROKEN)('should write nothing from a file that %s', async (_title, content, message) => {
      const file = join(folder, `${name}-broken.ndjson`);
      writeFileSync(file, content());
      await expect(restore(empty, file)).rejects.toThrow(message);
      expect(await empty.db.selectFrom('profile').selectAll().execute()).toEqual([]);
      await expect(sql`select * from "account"`.execute(empty.db)).rejects.toThrow();
    });
  });
}

describe('the command', () => {
  const bin = fileURLToPath(new URL('../src/bin.ts', import.meta.url));
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', '--conditions=@isnad/source', bin, ...args], {
      encoding: 'utf8',
      env: { ...process.env, DATABASE_URL: '' },
      timeout: 60_000,
    });

  it('should back up and restore by one call each, and say how much', async () => {
    const sqlite = DATABASES[0] ?? expect.fail('no SQLite');
    const { team } = await filled(sqlite.fresh);
    const file = join(folder, 'command.ndjson');
    const url = join(folder, 'from.db');
    await backup(team.store, join(folder, 'seed.ndjson'));
    await team.end();
    expect(run('restore', join(folder, 'seed.ndjson'), '--database', url)).toMatchObject({ status: 0, stderr: '' });
    const made = run('backup', file, '--database', url);
    expect(made).toMatchObject({ status: 0, stderr: '' });
    expect(made.stdout).toMatch(/^Wrote \d+ rows\.\n$/u);
    expect(rowsIn(file)).toEqual(rowsIn(join(folder, 'seed.ndjson')));
    const refused = run('restore', file, '--database', url);
    expect(refused).toMatchObject({ status: 1, stdout: '' });
    expect(refused.stderr).toMatch(/not empty; --force/u);
    expect(refused.stderr).not.toMatch(/ at /u);
    expect(run('restore', file, '--database', url, '--force').status).toBe(0);
  });

  it('should explain a wrong call, and make neither a database nor half a file', () => {
    for (const args of [['backup'], ['remove', 'x', '--what'], ['backup', join(folder, 'x')]])
      expect(run(...args)).toMatchObject({
        status: 2,
        stdout: '',
        stderr: expect.stringMatching(/isnad-store backup FILE/u),
      });
    const before = readdirSync(folder);
    expect(run('backup', join(folder, 'x'), '--database', join(folder, 'none.db')).status).toBe(1);
    expect(existsSync(join(folder, 'none.db'))).toBe(false);
    for (const command of ['backup', 'restore']) {
      const other = run(command, join(folder, 'x'), '--database', 'mysql://desk:secret@host/isnad');
      expect(other).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(/not at mysql:\/\//u) });
      expect(other.stderr).not.toContain('secret');
    }
    expect(readdirSync(folder)).toEqual(before);
  });

  it('should leave no database behind a restore that failed', async () => {
    const store = await openStore({ url: ':memory:' });
    const good = join(folder, 'good.ndjson');
    await backup(store, good);
    await store.close();
    const cut = join(folder, 'cut.ndjson');
    writeFileSync(cut, readFileSync(good, 'utf8').slice(0, -20));
    // Whole, but with a column that no database of this version has.
    const [head = '', end = ''] = readFileSync(good, 'utf8').trim().split('\n');
    const other = `${head.replace('"name":"title_key"', '"name":"odd_key"')}\n`;
    const sha256 = createHash('sha256').update(other).digest('hex');
    const odd = join(folder, 'odd.ndjson');
    writeFileSync(odd, `${other}${JSON.stringify({ ...(JSON.parse(end) as object), sha256 })}\n`);
    const before = readdirSync(folder);
    for (const [file, words] of [
      [join(folder, 'nowhere.ndjson'), /ENOENT/u],
      [cut, /not JSON|too early/u],
      [odd, /has no article\.odd_key/u],
    ] as const) {
      const failed = run('restore', file, '--database', join(folder, 'new.db'));
      expect(failed).toMatchObject({ status: 1, stdout: '', stderr: expect.stringMatching(words) });
      expect(readdirSync(folder)).toEqual(before);
    }
  });

  it('should overwrite the last backup only when told to, and never what is no file', async () => {
    const url = join(folder, 'kept.db');
    await (await openStore({ url })).close();
    const file = join(folder, 'kept.ndjson');
    writeFileSync(file, 'the last good backup');
    const refused = run('backup', file, '--database', url);
    expect(refused).toMatchObject({ status: 1, stdout: '', stderr: expect.stringMatching(/exists already; --force/u) });
    expect(readFileSync(file, 'utf8')).toBe('the last good backup');
    expect(run('backup', file, '--database', url, '--force')).toMatchObject({ status: 0, stderr: '' });
    expect(rowsIn(file)).toEqual([]);
    expect(run('backup', folder, '--database', url, '--force').stderr).toMatch(/no regular file/u);
  });
});

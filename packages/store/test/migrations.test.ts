import { readdirSync } from 'node:fs';
import { Kysely, sql } from 'kysely';
import { expect, it } from 'vitest';
import { MIGRATIONS } from '../src/migrations/index.ts';
import { migrate } from '../src/migrations/migrate.ts';
import type { Migration } from '../src/migrations/types.ts';
import { postgresDialect } from '../src/postgres.ts';
import { sqliteDialect } from '../src/sqlite.ts';
import { openStore, readStoreUrl } from '../src/store.ts';
import { onEachDatabase } from './databases.ts';

it('should list every migration file once, in the order of their numbers', () => {
  const files = readdirSync(new URL('../src/migrations', import.meta.url)).filter((name) => /^\d{2}-/u.test(name));
  expect(MIGRATIONS.map(({ name }) => `${name}.ts`)).toEqual(files.toSorted());
});

it.each([
  ['postgres://a@localhost/b', 'postgres', 'postgres://a@localhost/b'],
  ['postgresql://a@localhost/b', 'postgres', 'postgresql://a@localhost/b'],
  ['data/isnad.db', 'sqlite', 'data/isnad.db'],
  ['file:data/isnad.db', 'sqlite', 'data/isnad.db'],
  ['file:///var/isnad.db', 'sqlite', '/var/isnad.db'],
  [':memory:', 'sqlite', ':memory:'],
])('should read the URL %s as %s', (url, type, place) => {
  expect(readStoreUrl(url)).toEqual({ type, place });
});

/** The tables that each migration makes. */
const MAKES: Readonly<Record<string, readonly string[]>> = {
  '01-articles': ['article', 'assignment', 'extraction', 'search_word'],
  '02-reviews': ['claim', 'review_event', 'standing'],
  '03-people': ['invitation', 'profile', 'team_label'],
  '04-password-links': ['password_link'],
  '05-archive': [],
  '06-readings': [],
};

onEachDatabase('migrations', (fresh, name) => {
  const onEmpty = async (test: (db: Kysely<object>) => Promise<void>) => {
    const database = await fresh();
    const dialect = name === 'sqlite' ? sqliteDialect(database.url) : postgresDialect(database.url, () => {});
    const db = new Kysely<object>({ dialect });
    try {
      await test(db);
    } finally {
      await db.destroy();
      await database.drop();
    }
  };
  const tables = async (db: Kysely<object>) =>
    (await db.introspection.getTables()).map((table) => table.name).toSorted();

  it.each(MIGRATIONS.map((migration) => migration.name))('should make the tables of %s', (migration) =>
    onEmpty(async (db) => {
      const index = MIGRATIONS.findIndex((one) => one.name === migration);
      await migrate(db, name, MIGRATIONS.slice(0, index));
      const before = await tables(db);
      expect(await migrate(db, name, MIGRATIONS.slice(0, index + 1))).toEqual([migration]);
      expect((await tables(db)).filter((table) => !before.includes(table))).toEqual(MAKES[migration]);
    }),
  );

  it('should run each once, however often and by however many processes at once a store is opened', async () => {
    const database = await fresh();
    try {
      const stores = await Promise.all(Array.from({ length: 4 }, () => openStore({ url: database.url })));
      const [store] = stores;
      const ran = await sql<{ name: string }>`select name from isnad_migration order by name`.execute(
        store?.db ?? expect.fail('no store'),
      );
      expect(ran.rows.map((row) => row.name)).toEqual(MIGRATIONS.map((migration) => migration.name));
      await Promise.all(stores.map((one) => one.close()));
      const again = await openStore({ url: database.url });
      expect(await migrate(again.db, name)).toEqual([]);
      await again.close();
    } finally {
      await database.drop();
    }
  });

  it('should leave everything as it was when a step fails', () =>
    onEmpty(async (db) => {
      await migrate(db, name, MIGRATIONS.slice(0, 1));
      const before = await tables(db);
      const failing: Migration = {
        name: '99-failing',
        async up(step) {
          await step.schema.createTable('half').addColumn('id', 'text').execute();
          throw new Error('out of space');
        },
      };
      await expect(migrate(db, name, [...MIGRATIONS, failing])).rejects.toThrow('out of space');
      expect(await tables(db)).toEqual(before);
      expect(await migrate(db, name)).toEqual(MIGRATIONS.slice(1).map((one) => one.name));
    }));

  it('should refuse a database of a newer version, and change nothing in it', () =>
    onEmpty(async (db) => {
      const newer: Migration = { name: '99-newer', up: async () => {} };
      await migrate(db, name, [...MIGRATIONS, newer]);
      await expect(migrate(db, name)).rejects.toThrow(/newer version of Isnad.*99-newer/u);
    }));

  it('should lose nothing that it acknowledged', async () => {
    const database = await fresh();
    const store = await openStore({ url: database.url });
    try {
      if (name === 'sqlite') {
        const pragma = async (what: string) =>
          Object.values((await sql.raw(`pragma ${what}`).execute(store.db)).rows[0] ?? {})[0];
        expect(await pragma('journal_mode')).toBe('wal');
        expect(await pragma('synchronous')).toBe(2);
        expect(await pragma('foreign_keys')).toBe(1);
        expect(await pragma('busy_timeout')).toBeGreaterThan(0);
      } else {
        const { rows } = await sql<{ synchronous_commit: string }>`show synchronous_commit`.execute(store.db);
        expect(rows[0]?.synchronous_commit).toBe('on');
      }
    } finally {
      await store.close();
      await database.drop();
    }
  });
});

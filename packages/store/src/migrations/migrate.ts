import { sql, type Kysely } from 'kysely';
import type { StoreType } from '../store-type.ts';
import { MIGRATIONS } from './index.ts';
import { columnsOf, type Migration } from './types.ts';

/** Any constant will do, as long as nothing else on the same server takes the same one. */
const LOCK = 1_769_238_101;

/**
 * Brings the tables up to date in one transaction, so that a half-done upgrade cannot be met. A second process waits for
 * the first: by the write lock of `begin immediate` on SQLite, by an advisory lock on PostgreSQL.
 *
 * @returns the names of the migrations that were run now
 */
export async function migrate<Tables>(
  db: Kysely<Tables>,
  type: StoreType,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<readonly string[]> {
  return (db as unknown as Kysely<{ isnad_migration: { name: string; at: string } }>)
    .transaction()
    .execute(async (step) => {
      if (type === 'postgres') await sql`select pg_advisory_xact_lock(${LOCK})`.execute(step);
      await step.schema
        .createTable('isnad_migration')
        .ifNotExists()
        .addColumn('name', 'text', (column) => column.primaryKey().notNull())
        .addColumn('at', 'text', (column) => column.notNull())
        .execute();
      const rows = await step.selectFrom('isnad_migration').select('name').execute();
      const applied = new Set(rows.map(({ name }) => name));
      const unknown = [...applied].filter((name) => !migrations.some((migration) => migration.name === name));
      if (unknown.length > 0)
        throw new Error(
          `The database was made by a newer version of Isnad (it knows ${unknown.join(', ')}); update first.`,
        );
      const ran: string[] = [];
      for (const migration of migrations) {
        if (applied.has(migration.name)) continue;
        await migration.up(step as unknown as Kysely<unknown>, columnsOf(type));
        await step
          .insertInto('isnad_migration')
          .values({ name: migration.name, at: new Date().toISOString() })
          .execute();
        ran.push(migration.name);
      }
      return ran;
    });
}

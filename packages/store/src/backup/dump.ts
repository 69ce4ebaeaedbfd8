import { createHash } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { sql, type Kysely } from 'kysely';
import type { Database } from '../database.ts';
import type { Store } from '../store.ts';
import { MIGRATIONS } from '../migrations/index.ts';
import { ORDER, presentTables, type Column, type Table } from './tables.ts';

export const FORMAT = 'isnad-store/1';

/** The first line of a dump. */
export interface DumpHead {
  readonly format: typeof FORMAT;
  readonly made: string;
  readonly migrations: readonly string[];
  readonly tables: readonly Table[];
}

/** The last line: without it, or with another sum, the file is not whole. */
export interface DumpEnd {
  readonly end: true;
  readonly rows: number;
  readonly sha256: string;
}

const PAGE = 500;

/**
 * Writes everything into one file of JSON lines that either kind of database can be restored from: as it stood at one
 * moment, under a temporary name until it is whole and on the disk. Refuses a file that is there, which may be the last good
 * backup, unless `force` says to replace it, and whatever is no regular file.
 *
 * @returns the number of rows
 */
export async function backup(store: Store, file: string, options: { readonly force?: boolean } = {}): Promise<number> {
  const there = await stat(file).catch(() => null);
  if (there?.isFile() === false) throw new Error(`${file} is no regular file`);
  if (there !== null && options.force !== true) throw new Error(`${file} exists already; --force replaces it`);
  const partial = `${file}.${process.pid}.part`;
  const handle = await open(partial, 'wx', 0o600);
  try {
    const hash = createHash('sha256');
    const write = async (line: unknown): Promise<void> => {
      const text = `${JSON.stringify(line)}\n`;
      hash.update(text);
      await handle.write(text);
    };
    const rows = await inSnapshot(store, async (db) => {
      const tables = await presentTables(db);
      const head: DumpHead = {
        format: FORMAT,
        made: store.now().toISOString(),
        migrations: MIGRATIONS.map(({ name }) => name),
        tables,
      };
      await write(head);
      let count = 0;
      for (const table of tables) count += await writeTable(db, table, write);
      return count;
    });
    const end: DumpEnd = { end: true, rows, sha256: hash.digest('hex') };
    await handle.write(`${JSON.stringify(end)}\n`);
    await handle.sync();
    await handle.close();
    await rename(partial, file);
    await syncDirectory(dirname(file));
    return rows;
  } catch (error) {
    await handle.close().catch(() => {});
    await rm(partial, { force: true });
    throw error;
  }
}

/** One moment for all tables, while others go on writing. */
function inSnapshot<Value>(store: Store, read: (db: Kysely<Database>) => Promise<Value>): Promise<Value> {
  const transaction = store.db.transaction();
  return store.type === 'postgres'
    ? transaction.setIsolationLevel('repeatable read').setAccessMode('read only').execute(read)
    : transaction.setAccessMode('read only').execute(read);
}

async function writeTable(
  db: Kysely<Database>,
  table: Table,
  write: (line: unknown) => Promise<void>,
): Promise<number> {
  const order = ORDER[table.name] ?? [];
  const keys = sql.join(order.map((name) => sql.ref(name)));
  let last: Record<string, unknown> | undefined;
  let count = 0;
  for (;;) {
    const after =
      last === undefined ? sql`` : sql`where (${keys}) > (${sql.join(order.map((name) => last?.[name] ?? null))})`;
    const { rows } = await sql<Record<string, unknown>>`
      select * from ${sql.table(table.name)} ${after} order by ${keys} limit ${sql.lit(PAGE)}`.execute(db);
    for (const row of rows)
      await write([table.name, ...table.columns.map((column) => portable(row[column.name], column))]);
    count += rows.length;
    last = rows.at(-1);
    if (rows.length < PAGE) return count;
  }
}

/** A value as both databases can take it. */
function portable(value: unknown, column: Column): unknown {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.toISOString();
  if (column.kind === 'boolean') return value === true || value === 1;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return JSON.stringify(value);
}

/** A rename is on the disk only when the directory is. Not every system lets one open a directory. */
async function syncDirectory(directory: string): Promise<void> {
  const handle = await open(directory, 'r').catch(() => null);
  if (handle === null) return;
  await handle.sync().catch(() => {});
  await handle.close();
}

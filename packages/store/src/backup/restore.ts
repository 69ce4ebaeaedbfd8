import { sql, type Kysely, type RawBuilder } from 'kysely';
import { batches } from '../batches.ts';
import type { Database } from '../database.ts';
import type { Store, StoreType } from '../store.ts';
import type { DumpHead } from './dump.ts';
import { DumpError, readDump, type DumpRow } from './read-dump.ts';
import { ACCOUNT_TABLES, isEmpty, presentTables, SEQUENCES, type Column, type Table } from './tables.ts';

/** How many rows are held while they wait to be written. */
const HELD = 200;

/**
 * Puts a dump into the database, in one transaction after every line of it was checked: all of it or nothing. Refuses a
 * database that holds something, unless `force` says to replace it.
 *
 * @returns the number of rows
 */
export async function restore(store: Store, file: string, options: RestoreOptions = {}): Promise<number> {
  return restoreChecked(store, file, await checkDump(file), options);
}

interface RestoreOptions {
  /** Replaces what is in the database. */
  readonly force?: boolean;
}

/** What the first line of a dump says, once every line of it was found good; needs no database. */
export async function checkDump(file: string): Promise<DumpHead> {
  let head: DumpHead | null = null;
  for await (const item of readDump(file)) if ('format' in item) head = item;
  if (head === null) throw new DumpError(0, 'the file is empty');
  return head;
}

/** Puts a dump that was checked into the database. */
export function restoreChecked(
  store: Store,
  file: string,
  { tables }: DumpHead,
  options: RestoreOptions,
): Promise<number> {
  return store.db.transaction().execute(async (db) => {
    for (const table of tables) if (isAccounts(table.name)) await createAccounts(db, store.type, table);
    const present = await presentTables(db);
    checkColumns(tables, present);
    if (!(await isEmpty(db, present))) {
      if (options.force !== true) throw new DumpError(0, 'the database is not empty; --force replaces what is in it');
      for (const { name } of present.toReversed()) await sql`delete from ${sql.table(name)}`.execute(db);
    }
    const kinds = new Map(present.map((table) => [table.name, table.columns]));
    let rows = 0;
    let held: DumpRow[] = [];
    const flush = async (): Promise<void> => {
      const [first] = held;
      if (first !== undefined) await insert(db, store.type, first.table, kinds.get(first.table.name) ?? [], held);
      rows += held.length;
      held = [];
    };
    for await (const item of readDump(file)) {
      if ('format' in item) continue;
      if (held.length >= HELD || (held[0] !== undefined && held[0].table.name !== item.table.name)) await flush();
      held.push(item);
    }
    await flush();
    for (const name of SEQUENCES) await continueSequence(db, store.type, name);
    return rows;
  });
}

const isAccounts = (name: string): boolean => (ACCOUNT_TABLES as readonly string[]).includes(name);

/** Columns that the database lacks would be lost without a word, so a dump that has them is refused. */
function checkColumns(dumped: readonly Table[], present: readonly Table[]): void {
  for (const table of dumped) {
    const known = new Set(present.find(({ name }) => name === table.name)?.columns.map(({ name }) => name));
    const missing = table.columns.filter(({ name }) => !known.has(name)).map(({ name }) => name);
    if (missing.length > 0) throw new DumpError(1, `the database has no ${table.name}.${missing.join(', ')}`);
  }
}

async function insert(
  db: Kysely<Database>,
  type: StoreType,
  table: Table,
  present: readonly Column[],
  rows: readonly DumpRow[],
): Promise<void> {
  const names = sql.join(table.columns.map(({ name }) => sql.ref(name)));
  const kinds = table.columns.map(({ name }) => present.find((column) => column.name === name)?.kind ?? 'text');
  for (const batch of batches(rows, table.columns.length)) {
    const values = batch.map(
      (row) => sql`(${sql.join(row.values.map((value, index) => native(value, kinds[index] ?? 'text', type)))})`,
    );
    await sql`insert into ${sql.table(table.name)} (${names}) values ${sql.join(values)}`.execute(db);
  }
}

/** A portable value as this database takes it in a column of this kind. */
function native(value: unknown, kind: Column['kind'], type: StoreType): unknown {
  if (value === null) return null;
  if (kind === 'boolean') {
    const yes = value === true || value === 1;
    return type === 'postgres' ? yes : Number(yes);
  }
  if (typeof value === 'boolean') return Number(value);
  if (kind === 'time' && type === 'postgres') return new Date(value as string | number);
  return value;
}

/**
 * The tables of the accounts are made by the dashboard when it first starts. Where it has not been started yet they are made
 * here as it makes them, so that a restore needs nothing but a database.
 */
async function createAccounts(db: Kysely<Database>, type: StoreType, table: Table): Promise<void> {
  const native: Readonly<Record<Column['kind'], string>> =
    type === 'postgres'
      ? { text: 'text', integer: 'integer', number: 'double precision', boolean: 'boolean', time: 'timestamptz' }
      : { text: 'text', integer: 'integer', number: 'real', boolean: 'integer', time: 'date' };
  const columns = table.columns.map(({ name, kind, nullable }): RawBuilder<unknown> => {
    const key = name === 'id' ? sql` primary key` : sql``;
    const unique = table.name === 'user' && name === 'email' ? sql` unique` : sql``;
    const owner =
      table.name === 'account' && name === 'userId' ? sql` references "user" ("id") on delete cascade` : sql``;
    const type = sql.raw(native[kind]);
    return sql`${sql.ref(name)} ${type}${nullable ? sql`` : sql` not null`}${key}${unique}${owner}`;
  });
  await sql`create table if not exists ${sql.table(table.name)} (${sql.join(columns)})`.execute(db);
}

async function continueSequence(
  db: Kysely<Database>,
  type: StoreType,
  name: (typeof SEQUENCES)[number],
): Promise<void> {
  // SQLite goes on behind the highest number by itself.
  if (type === 'sqlite') return;
  await sql`select setval(pg_get_serial_sequence(${name}, 'seq'), coalesce(max(seq), 1), max(seq) is not null)
    from ${sql.table(name)}`.execute(db);
}

import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely, type Dialect, type Transaction } from 'kysely';
import type { Database } from './database.ts';
import { migrate } from './migrations/migrate.ts';
import { postgresDialect } from './postgres.ts';
import { sqliteDialect } from './sqlite.ts';
import type { StoreType } from './store-type.ts';

export type { StoreType } from './store-type.ts';

export interface StoreOptions {
  /** `postgres://…`, or the path of an SQLite file (also as `file:…`), or `:memory:`. */
  readonly url: string;
  /** The clock; only tests give one. */
  readonly now?: () => Date;
  /** Hears of database connections that broke while they rested; they are replaced. */
  readonly onIdleError?: (error: Error) => void;
}

/** An open database. `db` and `type` are also what better-auth takes: `betterAuth({ database: { db, type } })`. */
export interface Store {
  readonly db: Kysely<Database>;
  readonly dialect: Dialect;
  readonly type: StoreType;
  readonly now: () => Date;
  readonly close: () => Promise<void>;
}

/** Inside a transaction: the same, but every query goes through it. */
export interface Session {
  readonly db: Transaction<Database>;
  readonly type: StoreType;
  /** ISO 8601 in UTC; one moment for the whole transaction. */
  readonly now: string;
}

/** Which database a URL means, and where it is. */
export function readStoreUrl(url: string): { readonly type: StoreType; readonly place: string } {
  if (/^postgres(?:ql)?:\/\//u.test(url)) return { type: 'postgres', place: url };
  return { type: 'sqlite', place: url.replace(/^file:(?:\/\/(?=\/))?/u, '') };
}

/**
 * Opens the database and brings its tables up to date.
 *
 * @example const store = await openStore({ url: process.env.DATABASE_URL ?? 'data/isnad.db' });
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { type, place } = readStoreUrl(options.url);
  if (type === 'sqlite' && place !== ':memory:') mkdirSync(dirname(place), { recursive: true });
  const dialect =
    type === 'postgres' ? postgresDialect(place, options.onIdleError ?? (() => {})) : sqliteDialect(place);
  const db = new Kysely<Database>({ dialect });
  try {
    await migrate(db, type);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return { db, dialect, type, now: options.now ?? (() => new Date()), close: () => db.destroy() };
}

/** Raised inside a transaction to undo it and give back a refusal. */
class Rollback extends Error {
  readonly outcome: unknown;

  constructor(outcome: unknown) {
    super('rolled back');
    this.outcome = outcome;
  }
}

/** Runs a change as one transaction; a refusal takes back whatever was written before it. */
export async function inTransaction<Outcome extends { readonly ok: boolean }>(
  store: Store,
  change: (session: Session) => Promise<Outcome>,
): Promise<Outcome> {
  try {
    return await store.db.transaction().execute(async (db) => {
      const outcome = await change({ db, type: store.type, now: store.now().toISOString() });
      if (!outcome.ok) throw new Rollback(outcome);
      return outcome;
    });
  } catch (error) {
    if (error instanceof Rollback) return error.outcome as Outcome;
    throw error;
  }
}

import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely, type Dialect, type Transaction } from 'kysely';
import type { Database } from './database.ts';
import { StoreError } from './errors.ts';
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

/**
 * Which database a URL means, and where it is. Throws StoreError `invalid-url` where it means none: for other servers, which a path
 * would only look like, and for nothing.
 */
export function readStoreUrl(url: string): { readonly type: StoreType; readonly place: string } {
  if (typeof url !== 'string') throw new StoreError('invalid-url', `A place is needed as \`url\`: ${PLACES}.`);
  const scheme = /^[a-z][a-z\d+.-]*(?=:\/\/)/iu.exec(url)?.[0].toLowerCase();
  if (scheme === 'postgres' || scheme === 'postgresql') return { type: 'postgres', place: url };
  if (scheme !== undefined && scheme !== 'file')
    throw new StoreError('invalid-url', `A store is at ${PLACES}, and not at ${scheme}://.`);
  const place = url.replace(/^file:(?:\/\/(?=\/))?/iu, '');
  if (place.trim() === '') throw new StoreError('invalid-url', `The place is empty; a store is at ${PLACES}.`);
  return { type: 'sqlite', place };
}

const PLACES = 'postgres://…, the path of an SQLite file, or :memory:';

/**
 * Opens the database and brings its tables up to date. Throws StoreError `invalid-url`, before anything is made; what a database or
 * the system says against it is thrown as it is.
 *
 * @example const store = await openStore({ url: process.env.DATABASE_URL ?? 'data/isnad.db' });
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  // What plain JavaScript may leave out.
  const given: Partial<StoreOptions> | undefined = options;
  const { type, place } = readStoreUrl(given?.url as string);
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

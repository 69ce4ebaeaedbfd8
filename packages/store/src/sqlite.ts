import { setTimeout as sleep } from 'node:timers/promises';
import Libsql from 'libsql';
import {
  CompiledQuery,
  SqliteDialect,
  SqliteDriver,
  type DatabaseConnection,
  type Driver,
  type SqliteDatabase,
  type TransactionSettings,
} from 'kysely';

/** How long one waits for another process that writes, in milliseconds. */
const BUSY_TIMEOUT = 10_000;
/** How long one rests between two tries to begin. */
const PAUSE = 5;

type Handle = InstanceType<typeof Libsql>;

/**
 * Kysely begins transactions as `deferred`: one that reads first and writes later then fails at once when another process
 * wrote in between, whatever the busy timeout. `immediate` waits for its turn instead. And it waits here, not in SQLite,
 * whose waiting would hold up everything else in this process.
 */
class ImmediateDriver extends SqliteDriver {
  readonly #handle: Handle;

  constructor(handle: Handle) {
    super({ database: handle as unknown as SqliteDatabase });
    this.#handle = handle;
  }

  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    if (settings?.accessMode === 'read only') {
      await connection.executeQuery(CompiledQuery.raw('begin'));
      return;
    }
    const deadline = Date.now() + BUSY_TIMEOUT;
    while (!this.#begin(Date.now() >= deadline)) await sleep(PAUSE);
  }

  /** Whether the write lock was free; on the last try the refusal of SQLite goes to the caller. */
  #begin(last: boolean): boolean {
    this.#handle.pragma('busy_timeout = 0');
    try {
      this.#handle.exec('begin immediate');
      return true;
    } catch (error) {
      if (last || !isBusy(error)) throw error;
      return false;
    } finally {
      this.#handle.pragma(`busy_timeout = ${BUSY_TIMEOUT}`);
    }
  }
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');

class ImmediateSqliteDialect extends SqliteDialect {
  readonly #handle: Handle;

  constructor(handle: Handle) {
    super({ database: handle as unknown as SqliteDatabase });
    this.#handle = handle;
  }

  override createDriver(): Driver {
    return new ImmediateDriver(this.#handle);
  }
}

/** A dialect over one SQLite file (or `:memory:`), set to lose nothing that it acknowledged. */
export function sqliteDialect(file: string): SqliteDialect {
  const handle = new Libsql(file);
  handle.pragma(`busy_timeout = ${BUSY_TIMEOUT}`);
  handle.pragma('journal_mode = WAL');
  handle.pragma('synchronous = FULL');
  handle.pragma('foreign_keys = ON');
  return new ImmediateSqliteDialect(handle);
}

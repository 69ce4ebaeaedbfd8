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

/** How long a process waits for another one that writes, in milliseconds. */
const BUSY_TIMEOUT = 10_000;

/**
 * Kysely begins transactions as `deferred`: one that reads first and writes later then fails at once when another process
 * wrote in between, whatever the busy timeout. `immediate` waits for its turn instead.
 */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    const readOnly = settings?.accessMode === 'read only';
    await connection.executeQuery(CompiledQuery.raw(readOnly ? 'begin' : 'begin immediate'));
  }
}

class ImmediateSqliteDialect extends SqliteDialect {
  readonly #database: SqliteDatabase;

  constructor(database: SqliteDatabase) {
    super({ database });
    this.#database = database;
  }

  override createDriver(): Driver {
    return new ImmediateDriver({ database: this.#database });
  }
}

/** A dialect over one SQLite file (or `:memory:`), set to lose nothing that it acknowledged. */
export function sqliteDialect(file: string): SqliteDialect {
  const database = new Libsql(file);
  database.pragma(`busy_timeout = ${BUSY_TIMEOUT}`);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  return new ImmediateSqliteDialect(database as unknown as SqliteDatabase);
}

import { createHash } from 'node:crypto';
import path from 'node:path';
import { createRequire } from 'node:module';

interface Opened {
  prepare(sql: string): { all(): Record<string, unknown>[]; run(...values: unknown[]): void };
  close(): void;
}
const Libsql = createRequire(import.meta.url)('libsql') as new (file: string) => Opened;

/** Sessions come and go by themselves; everything else stays as it was where a request was refused. */
const PASSING = new Set(['session', 'verification', 'rateLimit']);

function withDatabase<Value>(data: string, act: (database: Opened) => Value): Value {
  const database = new Libsql(path.join(data, 'isnad.db'));
  try {
    return act(database);
  } finally {
    database.close();
  }
}

/** How many rows each table has, and a sum over all that is in them. */
export function stateOf(data: string): Readonly<Record<string, string>> {
  return withDatabase(data, (database) => {
    const tables = database
      .prepare("select name from sqlite_master where type = 'table' order by name")
      .all()
      .map(({ name }) => String(name))
      .filter((name) => !PASSING.has(name));
    return Object.fromEntries(
      tables.map((name) => {
        const rows = database.prepare(`select * from "${name}"`).all();
        return [name, `${rows.length} ${createHash('sha256').update(JSON.stringify(rows)).digest('hex')}`];
      }),
    );
  });
}

/** Ends the session of one account, as two weeks without a visit would. */
export function expireSessions(data: string, email: string): void {
  withDatabase(data, (database) =>
    database
      .prepare(
        `update session set "expiresAt" = '2020-01-01T00:00:00.000Z' where "userId" in (select id from user where email = ?)`,
      )
      .run(email),
  );
}

export const idsOf = (data: string, sql: string): readonly string[] =>
  withDatabase(data, (database) =>
    database
      .prepare(sql)
      .all()
      .map(({ id }) => String(id)),
  );

import { PostgresDialect } from 'kysely';
import pg from 'pg';

const INT8 = 20;

/** A dialect over a PostgreSQL server, by its `postgres://` URL. */
export function postgresDialect(url: string, onIdleError: (error: Error) => void): PostgresDialect {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    application_name: 'isnad-store',
    types: {
      // Counts and sequences are bigint there; none of ours leaves the range in which a number is exact.
      getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
        oid === INT8 && format !== 'binary'
          ? Number
          : pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
    },
  });
  // A connection that breaks while it rests is replaced by the pool; unheard, its error would end the process.
  pool.on('error', onIdleError);
  return new PostgresDialect({ pool });
}

import { describe } from 'vitest';
import { freshPostgres, freshSqlite, type Fresh } from './fresh.ts';

export type { Fresh };

const server = process.env.ISNAD_TEST_POSTGRES;

/** The databases of this run, each with a way to get an empty one. */
export const DATABASES: readonly { readonly name: 'sqlite' | 'postgres'; readonly fresh: () => Promise<Fresh> }[] = [
  { name: 'sqlite', fresh: freshSqlite },
  ...(server === undefined ? [] : [{ name: 'postgres' as const, fresh: () => freshPostgres(server) }]),
];

/** The same tests on each database. */
export function onEachDatabase(
  title: string,
  tests: (fresh: () => Promise<Fresh>, name: 'sqlite' | 'postgres') => void,
): void {
  for (const { name, fresh } of DATABASES) describe(`${title} on ${name}`, () => tests(fresh, name));
}

import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { describe } from 'vitest';

/** A database with nothing in it. */
export interface Fresh {
  readonly url: string;
  readonly drop: () => Promise<void>;
}

async function freshSqlite(): Promise<Fresh> {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-store-'));
  return { url: join(folder, 'isnad.db'), drop: async () => rmSync(folder, { recursive: true, force: true }) };
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

export async function freshPostgres(server: string): Promise<Fresh> {
  const name = `isnad_${randomBytes(6).toString('hex')}`;
  await onServer(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = name;
  return { url: url.href, drop: () => onServer(server, `drop database ${name} with (force)`) };
}

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

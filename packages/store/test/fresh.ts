import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

/** A database with nothing in it. */
export interface Fresh {
  readonly url: string;
  readonly drop: () => Promise<void>;
}

/** A new SQLite file in a folder of its own. */
export async function freshSqlite(): Promise<Fresh> {
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

/** A new database on a server. */
export async function freshPostgres(server: string): Promise<Fresh> {
  const name = `isnad_${randomBytes(6).toString('hex')}`;
  await onServer(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = name;
  return { url: url.href, drop: () => onServer(server, `drop database ${name} with (force)`) };
}

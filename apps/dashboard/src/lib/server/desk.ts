import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { env } from '$env/dynamic/private';
import { openStore, type Store } from '@isnad/store';
import { createAccounts, type Accounts } from './accounts.ts';

/** What every request works with: the database and the accounts in it. */
export interface Desk {
  readonly store: Store;
  readonly accounts: Accounts;
}

let opening: Promise<Desk> | null = null;

/** Opens the database at the first request and keeps it; a failed opening is tried again by the next request. */
export function desk(): Promise<Desk> {
  opening ??= open().catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

async function open(): Promise<Desk> {
  const folder = path.resolve(env.ISNAD_DATA ?? 'data');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const store = await openStore({
    url: env.DATABASE_URL ?? path.join(folder, 'isnad.db'),
    onIdleError: (error) => console.error('A resting database connection broke:', error.message),
  });
  try {
    const secret = env.ISNAD_SECRET ?? (await keptSecret(path.join(folder, 'secret')));
    const accounts = await createAccounts(store, { secret, origin: env.ORIGIN });
    return { store, accounts };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** The secret that signs session cookies: made once, readable by this user alone, beside the database. */
async function keptSecret(file: string): Promise<string> {
  try {
    // `wx` fails where the file is there, so that two processes at a first start agree on one secret.
    await writeFile(file, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return (await readFile(file, 'utf8')).trim();
}

#!/usr/bin/env node
import { existsSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { backup } from './backup/dump.ts';
import { DumpError } from './backup/read-dump.ts';
import { checkDump, restoreChecked } from './backup/restore.ts';
import { StoreError } from './errors.ts';
import { openStore, readStoreUrl, type Store } from './store.ts';

const USAGE = `isnad-store backup FILE [--database URL] [--force]
isnad-store restore FILE [--database URL] [--force]

URL is postgres://… or the path of an SQLite file; without it DATABASE_URL is taken.
backup refuses a file that is there, and restore a database that holds something, unless --force says to replace it.

Exit codes: 0 done, 1 failed and nothing changed, 2 wrong call.
`;

async function main(): Promise<number> {
  const call = readCall();
  if (call === null) {
    process.stderr.write(USAGE);
    return 2;
  }
  if (call.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  try {
    const rows = await (call.command === 'backup' ? makeBackup(call) : putBack(call));
    process.stdout.write(`${call.command === 'backup' ? 'Wrote' : 'Restored'} ${rows} rows.\n`);
    return 0;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`isnad-store: ${error instanceof DumpError ? `${call.file}: ` : ''}${reason}\n`);
    return StoreError.isInstance(error) ? 2 : 1;
  }
}

async function makeBackup({ file, url, force }: Call): Promise<number> {
  // Opening would make an empty database, and its backup would look like one.
  const place = missing(url);
  if (place !== null) throw new Error(`there is no database at ${place}`);
  return withStore(url, (store) => backup(store, file, { force }));
}

/** The file is read to its end before the database is opened, which would be made; one that was made is taken away again. */
async function putBack({ file, url, force }: Call): Promise<number> {
  const made = missing(url);
  const head = await checkDump(file);
  try {
    return await withStore(url, (store) => restoreChecked(store, file, head, { force }));
  } catch (error) {
    if (made !== null) for (const ending of ['', '-wal', '-shm']) rmSync(`${made}${ending}`, { force: true });
    throw error;
  }
}

/** The place of an SQLite file that is not there. */
function missing(url: string): string | null {
  const { type, place } = readStoreUrl(url);
  return type === 'sqlite' && !existsSync(place) ? place : null;
}

async function withStore<Value>(url: string, act: (store: Store) => Promise<Value>): Promise<Value> {
  const store = await openStore({ url });
  try {
    return await act(store);
  } finally {
    await store.close();
  }
}

interface Call {
  readonly command: 'backup' | 'restore';
  readonly file: string;
  readonly url: string;
  readonly force: boolean;
}

function readCall() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        database: { type: 'string' },
        force: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const [command, file, ...more] = positionals;
    const url = values.database ?? process.env.DATABASE_URL ?? '';
    if (values.help) return { help: true, command: 'backup', file: '', url, force: false } as const;
    if ((command !== 'backup' && command !== 'restore') || file === undefined || more.length > 0 || url === '')
      return null;
    return { help: false, command, file, url, force: values.force } as const;
  } catch {
    return null;
  }
}

process.exitCode = await main();

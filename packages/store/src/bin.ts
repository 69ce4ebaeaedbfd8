#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { backup } from './backup/dump.ts';
import { DumpError } from './backup/read-dump.ts';
import { restore } from './backup/restore.ts';
import { openStore, readStoreUrl } from './store.ts';

const USAGE = `isnad-store backup FILE [--database URL]
isnad-store restore FILE [--database URL] [--force]

URL is postgres://… or the path of an SQLite file; without it DATABASE_URL is taken.
restore refuses a database that holds something, unless --force says to replace it.

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
  const { command, file, url, force } = call;
  const { type, place } = readStoreUrl(url);
  // Opening would make an empty database, and its backup would look like one.
  if (command === 'backup' && type === 'sqlite' && !existsSync(place)) {
    process.stderr.write(`isnad-store: there is no database at ${place}\n`);
    return 1;
  }
  try {
    const store = await openStore({ url });
    try {
      const rows = command === 'backup' ? await backup(store, file) : await restore(store, file, { force });
      process.stdout.write(`${command === 'backup' ? 'Wrote' : 'Restored'} ${rows} rows.\n`);
    } finally {
      await store.close();
    }
    return 0;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`isnad-store: ${error instanceof DumpError ? `${file}: ` : ''}${reason}\n`);
    return 1;
  }
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

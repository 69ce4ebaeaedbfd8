import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const INSTALLED = '/usr/lib/postgresql';

/** The newest PostgreSQL of this machine; null where there is none. */
function findBinaries(): string | null {
  if (!existsSync(INSTALLED)) return null;
  const versions = readdirSync(INSTALLED).toSorted((a, b) => Number(b) - Number(a));
  const folders = versions.map((version) => join(INSTALLED, version, 'bin'));
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl'))) ?? null;
}

/** PostgreSQL refuses to run as root: then it runs as the user that its package made. */
function run(program: string, ...args: readonly string[]): void {
  const asRoot = process.getuid?.() === 0;
  const [file, ...rest] = asRoot ? ['runuser', '-u', 'postgres', '--', program, ...args] : [program, ...args];
  // Not piped: the server would inherit the pipe, and the call would wait for it to end.
  execFileSync(file ?? program, rest, { stdio: 'ignore', cwd: '/' });
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

export interface Cluster {
  /** Of the database that every server has; tests make their own beside it. */
  readonly url: string;
  readonly stop: () => void;
}

/** Starts a server of our own on loopback, with its data in a temporary folder; null where PostgreSQL is not installed. */
export async function startCluster(): Promise<Cluster | null> {
  const binaries = findBinaries();
  if (binaries === null) return null;
  const folder = mkdtempSync(join(tmpdir(), 'isnad-postgres-'));
  if (process.getuid?.() === 0) {
    const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
    chownSync(folder, id('-u'), id('-g'));
  }
  chmodSync(folder, 0o700);
  const data = join(folder, 'data');
  const port = await freePort();
  const stop = () => {
    try {
      run(join(binaries, 'pg_ctl'), '-D', data, '-m', 'immediate', 'stop');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
  run(
    join(binaries, 'initdb'),
    '-D',
    data,
    '-U',
    'isnad',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--locale=C.UTF-8',
    '--no-sync',
  );
  try {
    const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} -c max_connections=60`;
    run(join(binaries, 'pg_ctl'), '-D', data, '-w', '-t', '30', '-l', join(folder, 'log'), '-o', options, 'start');
  } catch (error) {
    stop();
    throw error;
  }
  return { url: `postgres://isnad@127.0.0.1:${port}/postgres`, stop };
}

/** For vitest: one server for all test files. Without PostgreSQL that half of the tests is skipped, and it says so. */
export default async function setup(): Promise<() => void> {
  const cluster = await startCluster();
  if (cluster === null) {
    console.warn('PostgreSQL is not installed here: the tests run on SQLite only.');
    return () => {};
  }
  process.env.ISNAD_TEST_POSTGRES = cluster.url;
  return cluster.stop;
}

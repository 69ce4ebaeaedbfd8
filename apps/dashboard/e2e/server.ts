import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Server {
  readonly url: string;
  /** The folder of its database. */
  readonly data: string;
  readonly stop: () => Promise<void>;
}

/** Starts the dashboard as its user does, on a port that is free and with nothing in its data folder. */
export async function startServer(more: Readonly<Record<string, string>> = {}): Promise<Server> {
  const data = mkdtempSync(path.join(tmpdir(), 'isnad-e2e-'));
  const child = spawn(process.execPath, ['scripts/start.js'], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', ISNAD_DATA: data, TZ: 'Africa/Cairo', ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const url = await addressOf(child);
  return {
    url,
    data,
    stop: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await gone;
      rmSync(data, { recursive: true, force: true });
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => reject(new Error(`The server did not start: ${said}`)), 30_000);
    child.stderr?.on('data', (chunk) => (said += String(chunk)));
    child.stdout?.on('data', (chunk) => {
      said += String(chunk);
      const address = /http:\/\/127\.0\.0\.1:\d+/u.exec(said)?.[0];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}

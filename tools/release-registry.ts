import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Server } from 'node:http';
import { join } from 'node:path';
import { runServer } from 'verdaccio';
import { StepFailure } from './release-progress.ts';

/** What the registry holds of a package. */
export interface Published {
  readonly latest: string;
  readonly versions: readonly string[];
  /** When it was last changed, ISO 8601. */
  readonly modified: string;
}

export interface Registry {
  readonly url: string;
  readonly published: (name: string) => Promise<Published | null>;
  readonly close: () => Promise<void>;
}

function npmConfig(key: string): string {
  return execFileSync('npm', ['config', 'get', key], { encoding: 'utf8' }).trim();
}

/**
 * An npm registry on loopback, in this process. The packages `own` are what is published to it and never come from anywhere
 * else; all others are passed on from the registry that npm is configured to use on this machine.
 */
export async function startRegistry(folder: string, own: readonly string[]): Promise<Registry> {
  mkdirSync(folder, { recursive: true });
  const certificates = npmConfig('cafile');
  const anyone = { access: '$all', publish: '$all', unpublish: '$all' };
  const config = {
    storage: join(folder, 'storage'),
    auth: { htpasswd: { file: join(folder, 'htpasswd') } },
    uplinks: {
      upstream: {
        url: npmConfig('registry'),
        timeout: '60s',
        maxage: '1h',
        ...(certificates === '' || certificates === 'null' ? {} : { ca: readFileSync(certificates, 'utf8') }),
      },
    },
    packages: {
      ...Object.fromEntries(own.map((name) => [name, anyone])),
      '**': { access: '$all', proxy: 'upstream' },
    },
    server: { keepAliveTimeout: 60 },
    web: { enable: false },
    max_body_size: '50mb',
    log: { type: 'file', path: join(folder, 'log.txt'), format: 'json', level: 'warn' },
  };
  // Every JSON text is YAML, which is what it reads.
  const file = join(folder, 'config.yaml');
  writeFileSync(file, JSON.stringify(config, null, 2));
  const server: unknown = await runServer(file);
  if (!(server instanceof Server)) throw new StepFailure('The registry did not start.');
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new StepFailure('The registry has no address.');
  const url = `http://127.0.0.1:${address.port}/`;

  return {
    url,
    published: async (name) => {
      const response = await fetch(url + name.replace('/', '%2f'), { headers: { accept: 'application/json' } });
      if (response.status === 404) return null;
      const found = (await response.json()) as {
        'dist-tags': { latest: string };
        versions: Record<string, unknown>;
        time: { modified: string };
      };
      return {
        latest: found['dist-tags'].latest,
        versions: Object.keys(found.versions),
        modified: found.time.modified,
      };
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

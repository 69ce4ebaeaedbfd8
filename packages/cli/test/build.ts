import { fileURLToPath } from 'node:url';
import { build } from 'tsup';
import manifest from '../package.json' with { type: 'json' };

/** Where the tests find the program: inside node_modules, so that it finds its dependencies and git does not find it. */
export const outDir = fileURLToPath(new URL('../node_modules/.isnad-test/', import.meta.url));

/** Builds the command line together with core as its sources are now, once for all tests. */
export default async function setup(): Promise<void> {
  await build({
    config: false,
    entry: { cli: fileURLToPath(new URL('../src/cli.ts', import.meta.url)) },
    outDir,
    format: ['esm'],
    target: 'node20.19',
    silent: true,
    clean: true,
    noExternal: [/^@isnad\//u],
    external: Object.keys(manifest.dependencies).filter((name) => !name.startsWith('@isnad/')),
    esbuildOptions: (options) => {
      options.conditions = ['@isnad/source'];
      options.charset = 'utf8';
    },
  });
}

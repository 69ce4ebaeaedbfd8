import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'tsup';
import { bundled, options } from '../tsup.config.ts';

/** Where the tests find the program: inside node_modules, so that it finds its dependencies and git does not find it. */
export const outDir = fileURLToPath(new URL('../node_modules/.isnad-test/', import.meta.url));

const packages = ['cli', 'core', 'formats', 'ingest', 'store'];

/** Once for all tests. */
export default function setup(): Promise<void> {
  return buildProgram(outDir);
}

/** Builds the command line together with the other packages as their sources are now. */
export async function buildProgram(folder: string): Promise<void> {
  const used = await Promise.all(packages.map(dependenciesOf));
  await build({
    ...options,
    config: false,
    entry: {
      cli: fileURLToPath(new URL('../src/cli.ts', import.meta.url)),
      worker: fileURLToPath(new URL('../src/worker.ts', import.meta.url)),
    },
    outDir: folder,
    silent: true,
    minify: false,
    noExternal: [/^@isnad\//u, ...bundled],
    external: used.flat().filter((name) => !name.startsWith('@isnad/')),
    esbuildOptions: (esbuild) => {
      esbuild.conditions = ['@isnad/source'];
      esbuild.charset = 'utf8';
    },
  });
}

/** The packages that a package of this repository needs when it runs. */
async function dependenciesOf(name: string): Promise<string[]> {
  const manifest = JSON.parse(await readFile(new URL(`../../${name}/package.json`, import.meta.url), 'utf8')) as {
    readonly dependencies?: Readonly<Record<string, string>>;
  };
  return Object.keys(manifest.dependencies ?? {});
}

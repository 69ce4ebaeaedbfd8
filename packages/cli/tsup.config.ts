import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { defineConfig, type Options } from 'tsup';

/** Small packages that every command needs: read from one file, they cost a start of the program less. */
export const bundled = ['commander', 'picocolors'];

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

const require = createRequire(import.meta.url);

const licences = bundled.map((name) => {
  const licence = readFileSync(join(dirname(require.resolve(name)), 'LICENSE'), 'utf8');
  return `This program contains ${name}, under this licence:\n\n${licence.trim()}`;
});

/** commander loads it for commands that are programs of their own, of which there are none here. */
const withoutChildProcess: Plugin = {
  name: 'without-child-process',
  setup(build) {
    const namespace = 'without-child-process';
    // esbuild reads the pattern itself, and knows no flags.
    // eslint-disable-next-line regexp/require-unicode-regexp
    build.onResolve({ filter: /^node:child_process$/ }, ({ importer, path }) =>
      /[\\/]commander[\\/]/u.test(importer) ? { path, namespace } : undefined,
    );
    // eslint-disable-next-line regexp/require-unicode-regexp
    build.onLoad({ filter: /^/, namespace }, () => ({ contents: 'module.exports = {};' }));
  },
};

export const options = {
  entry: { cli: 'src/cli.ts', worker: 'src/worker.ts' },
  format: ['esm'],
  clean: true,
  // The manifest too: left as an import, it would get the old word `assert`, which newer versions of Node.js refuse.
  noExternal: [/^@isnad\/core\/package\.json$/u, ...bundled],
  treeshake: true,
  removeNodeProtocol: false,
  minify: true,
  sourcemap: false,
  target: 'node20.19',
  esbuildPlugins: [withoutChildProcess],
  // commander asks for what Node.js has built in as a CommonJS module does.
  banner: { js: 'const require = process.getBuiltinModule;' },
  footer: { js: `/*\n${licences.join('\n\n')}\n*/` },
  esbuildOptions: (esbuild) => {
    // The Arabic messages stay legible, and take a third of the room.
    esbuild.charset = 'utf8';
  },
} satisfies Options;

export default defineConfig(options);

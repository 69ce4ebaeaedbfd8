import { build, type Plugin } from 'esbuild';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pack } from './pack.ts';

const unpacker = fileURLToPath(new URL('../src/languages/unpack.ts', import.meta.url));

/** Replaces the words of each language by their packed form, which is unpacked when a language is first used. */
export const packLexicons: Plugin = {
  name: 'pack-lexicons',
  setup(setup) {
    // esbuild reads the pattern itself, and knows no flags.
    // eslint-disable-next-line regexp/require-unicode-regexp
    setup.onLoad({ filter: /languages.[a-z]+.lexicon.index\.ts$/ }, async ({ path }) => {
      const parts = Object.entries(await exportsOf(path)).map(([name, make]) => {
        const { data, words } = pack(make());
        return `export const ${name} = () => unpack(${JSON.stringify(data)}, ${JSON.stringify(words)});`;
      });
      const from = relative(dirname(path), unpacker).replaceAll('\\', '/');
      return { contents: [`import { unpack } from '${from}';`, ...parts].join('\n'), loader: 'js' };
    });
  },
};

/** What the module of a language's words exports: functions that give data. */
async function exportsOf(path: string): Promise<Readonly<Record<string, () => unknown>>> {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
  });
  const code = Buffer.from(outputFiles[0]?.text ?? '').toString('base64');
  return (await import(`data:text/javascript;base64,${code}`)) as Readonly<Record<string, () => unknown>>;
}

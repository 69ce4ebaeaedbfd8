import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { packLexicons } from '../packing/pack-lexicons.ts';
import type * as core from '../src/all.ts';

/** The extractor as it is shipped: bundled and minified, without what a loader of sources adds to each function. */
export async function bundledExtract(): Promise<(typeof core)['extract']> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL('../src/all.ts', import.meta.url))],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    charset: 'utf8',
    plugins: [packLexicons],
  });
  const code = Buffer.from(result.outputFiles[0]?.text ?? '').toString('base64');
  const bundle = (await import(`data:text/javascript;base64,${code}`)) as typeof core;
  return bundle.extract;
}

import { defineConfig, type Options } from 'tsup';
import { packLexicons } from './packing/pack-lexicons.ts';

/** What one imports from. */
const entries = ['index', 'ar', 'en', 'all'];

/**
 * What a page may do without though `index` exports it. As entries of their own they are not put into one file with what the others need:
 * a bundler leaves out whole files that nothing asks for, but keeps much of one that it needs a little of.
 */
const parts = [
  'extract',
  'languages/define-language',
  'languages/language',
  'languages/part',
  'print',
  'reading/by-clauses',
  'reading/by-forms',
];

function filesOf(names: readonly string[], folder: string): Record<string, string> {
  return Object.fromEntries(names.map((name) => [`${folder}${name}`, `src/${name}.ts`]));
}

export const options = {
  entry: { ...filesOf(entries, ''), ...filesOf(parts, 'parts/') },
  format: ['esm'],
  clean: true,
  minify: true,
  sourcemap: false,
  target: 'es2022',
  esbuildPlugins: [packLexicons],
  esbuildOptions: (esbuild) => {
    // Arabic as letters, not as escapes: half the bytes to load.
    esbuild.charset = 'utf8';
  },
} satisfies Options;

export default defineConfig([
  options,
  // CommonJS has no files in common, so that parts would only be copies.
  { ...options, entry: filesOf(entries, ''), format: ['cjs'], clean: false },
  { entry: filesOf(entries, ''), format: ['esm', 'cjs'], dts: { only: true }, clean: false },
]);

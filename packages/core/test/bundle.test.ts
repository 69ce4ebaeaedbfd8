import { build } from 'esbuild';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { build as buildPackage } from 'tsup';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packLexicons } from '../packing/pack-lexicons.ts';
import { options } from '../tsup.config.ts';

const KILOBYTE = 1000;
/** What a page loads for one language, and the engine's part of it; a ceiling is raised by decision, not by accident. */
const CEILING = {
  withArabic: 170 * KILOBYTE,
  withEnglish: 80 * KILOBYTE,
  onTop: 60 * KILOBYTE,
  engine: 20 * KILOBYTE,
};
const source = fileURLToPath(new URL('../src/', import.meta.url));

interface Bundle {
  readonly code: string;
  /** The sources of which something is in the code. */
  readonly files: readonly string[];
}

/** What a bundler makes of a few lines that use the package, in memory: of its sources, or as it is built. */
async function bundle(lines: string, resolveDir = source): Promise<Bundle> {
  const result = await build({
    stdin: { contents: lines, resolveDir, loader: 'ts' },
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'iife',
    globalName: 'isnad',
    platform: 'neutral',
    target: 'es2022',
    charset: 'utf8',
    plugins: resolveDir === source ? [packLexicons] : [],
    logLevel: 'silent',
  });
  expect(result.warnings).toEqual([]);
  const [output] = Object.values(result.metafile.outputs);
  const kept = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return { code: result.outputFiles[0]?.text ?? '', files: kept.map(([file]) => file) };
}

const zipped = ({ code }: Bundle): number => gzipSync(code, { level: 9 }).length;

/** `extract` without a language, from where it is imported, */
const engineOf = (core: string): string => `export { extract, IsnadError } from '${core}';`;

/** … and with one alone. */
const readerOf = (core: string, language: string, id: string): string =>
  `import { extract as read } from '${core}';
   import { ${id} } from '${language}';
   export const extract = (article: string) => read(article, { languages: [${id}] });`;

describe('the bundle', () => {
  let withArabic: Bundle;
  let withEnglish: Bundle;
  let withoutLanguage: Bundle;
  let project: string;
  beforeAll(async () => {
    project = await mkdtemp(join(tmpdir(), 'isnad-bundle-'));
    const installed = join(project, 'node_modules/@isnad/core');
    const files = Object.entries(options.entry).map(([name, file]) => [name, join(source, '..', file)]);
    await buildPackage({
      ...options,
      entry: Object.fromEntries(files),
      config: false,
      outDir: join(installed, 'dist'),
      silent: true,
    });
    await cp(join(source, '../package.json'), join(installed, 'package.json'));
    withArabic = await bundle(readerOf('@isnad/core', '@isnad/core/ar', 'ar'), project);
    withEnglish = await bundle(readerOf('@isnad/core', '@isnad/core/en', 'en'), project);
    withoutLanguage = await bundle(engineOf('@isnad/core'), project);
  });
  afterAll(() => rm(project, { recursive: true }));

  it('should stay under its ceiling with Arabic, compressed', () => {
    expect(zipped(withArabic)).toBeGreaterThan(zipped(withoutLanguage));
    expect(zipped(withArabic)).toBeLessThanOrEqual(CEILING.withArabic);
  });

  it('should stay under its ceiling with English, compressed', () => {
    expect(zipped(withEnglish)).toBeLessThanOrEqual(CEILING.withEnglish);
    expect(zipped(withEnglish) - zipped(withoutLanguage)).toBeLessThanOrEqual(CEILING.onTop);
  });

  it('should stay under its ceiling without a language, compressed', () => {
    expect(zipped(withoutLanguage)).toBeLessThanOrEqual(CEILING.engine);
  });

  it('should hold the words and the way of reading of the languages that are imported, and of no other', async () => {
    // The files that are built hold several sources each, so that their sizes tell.
    const arabic = await bundle(readerOf('./index.ts', './ar.ts', 'ar'));
    const english = await bundle(readerOf('./index.ts', './en.ts', 'en'));
    const engine = await bundle(engineOf('./index.ts'));
    const pairs = [
      [withArabic, arabic],
      [withEnglish, english],
      [withoutLanguage, engine],
    ] as const;
    for (const [built, sources] of pairs) expect(built.code.length).toBeLessThan(sources.code.length * 1.05);
    const holds = ({ files }: Bundle, part: string): boolean => files.some((file) => file.includes(part));
    expect(['languages/ar/', 'languages/en/', 'by-forms', 'by-clauses'].filter((part) => holds(engine, part))).toEqual(
      [],
    );
    expect([holds(arabic, 'languages/ar/lexicon/'), holds(arabic, 'by-forms')]).toEqual([true, true]);
    expect([holds(arabic, 'languages/en/'), holds(arabic, 'by-clauses')]).toEqual([false, false]);
    expect([holds(english, 'languages/en/lexicon/'), holds(english, 'by-clauses')]).toEqual([true, true]);
    expect([holds(english, 'languages/ar/'), holds(english, 'by-forms')]).toEqual([false, false]);
  });

  it('should ask nothing of Node.js', () => {
    for (const { code } of [withArabic, withEnglish, withoutLanguage]) {
      const asked = /["']node:|\brequire\(|\b(?:process|Buffer|globalThis|Intl|Date|performance)[.[(]/u.exec(code);
      expect(asked?.[0] ?? null).toBeNull();
    }
  });

  it('should read an article in a worker, where neither process nor Buffer is', () => {
    const context = createContext({});
    expect(runInContext('typeof process + typeof Buffer + typeof require', context)).toBe(
      'undefinedundefinedundefined',
    );
    const json: unknown = runInContext(
      `${withArabic.code}; JSON.stringify(isnad.extract('وقال الوزير إن السد اكتمل.').claims.map((claim) => [claim.text, claim.chain.length]))`,
      context,
    );
    expect(json).toBe('[["السد اكتمل",1]]');
  });
});

import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { packLexicons } from '../packing/pack-lexicons.ts';

const KILOBYTE = 1000;
/** What a page loads for one language, and the engine's part of it; a ceiling is raised by decision, not by accident. */
const CEILING = { withArabic: 131 * KILOBYTE, withEnglish: 80 * KILOBYTE, engine: 20 * KILOBYTE };
const source = fileURLToPath(new URL('../src/', import.meta.url));

interface Bundle {
  readonly code: string;
  /** The sources of which something is in the code. */
  readonly files: readonly string[];
}

/** What a bundler makes of a few lines that use the package, in memory. */
async function bundle(lines: string): Promise<Bundle> {
  const result = await build({
    stdin: { contents: lines, resolveDir: source, loader: 'ts' },
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'iife',
    globalName: 'isnad',
    platform: 'neutral',
    target: 'es2022',
    charset: 'utf8',
    plugins: [packLexicons],
    logLevel: 'silent',
  });
  expect(result.warnings).toEqual([]);
  const [output] = Object.values(result.metafile.outputs);
  const kept = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return { code: result.outputFiles[0]?.text ?? '', files: kept.map(([file]) => file) };
}

const zipped = ({ code }: Bundle): number => gzipSync(code, { level: 9 }).length;

/** `extract` with one language alone. */
const oneLanguage = (id: string): string =>
  `import { extract as read } from './index.ts';
   import { ${id} } from './${id}.ts';
   export const extract = (article: string) => read(article, { languages: [${id}] });`;

describe('the bundle', () => {
  let withArabic: Bundle;
  let withEnglish: Bundle;
  let withoutLanguage: Bundle;
  beforeAll(async () => {
    withArabic = await bundle(oneLanguage('ar'));
    withEnglish = await bundle(oneLanguage('en'));
    withoutLanguage = await bundle("export { extract, IsnadError } from './index.ts';");
  });

  it('should stay under its ceiling with Arabic, compressed', () => {
    expect(zipped(withArabic)).toBeGreaterThan(zipped(withoutLanguage));
    expect(zipped(withArabic)).toBeLessThanOrEqual(CEILING.withArabic);
  });

  it('should stay under its ceiling with English, compressed', () => {
    expect(zipped(withEnglish)).toBeLessThanOrEqual(CEILING.withEnglish);
  });

  it('should stay under its ceiling without a language, compressed', () => {
    expect(zipped(withoutLanguage)).toBeLessThanOrEqual(CEILING.engine);
  });

  it('should hold the words and the way of reading of the languages that are imported, and of no other', () => {
    const holds = ({ files }: Bundle, part: string): boolean => files.some((file) => file.includes(part));
    expect(
      ['languages/ar/', 'languages/en/', 'by-forms', 'by-clauses'].filter((part) => holds(withoutLanguage, part)),
    ).toEqual([]);
    expect([holds(withArabic, 'languages/ar/lexicon/'), holds(withArabic, 'by-forms')]).toEqual([true, true]);
    expect([holds(withArabic, 'languages/en/'), holds(withArabic, 'by-clauses')]).toEqual([false, false]);
    expect([holds(withEnglish, 'languages/en/lexicon/'), holds(withEnglish, 'by-clauses')]).toEqual([true, true]);
    expect([holds(withEnglish, 'languages/ar/'), holds(withEnglish, 'by-forms')]).toEqual([false, false]);
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

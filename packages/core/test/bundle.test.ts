import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';

const KILOBYTE = 1000;
/** What a page loads for one language, and the engine's part of it; a ceiling is raised by decision, not by accident. */
const CEILING = { withArabic: 106.5 * KILOBYTE, withEnglish: 72 * KILOBYTE, engine: 17 * KILOBYTE };
const source = fileURLToPath(new URL('../src/', import.meta.url));

/** What a bundler makes of a few lines that use the package, in memory. */
async function bundle(lines: string): Promise<string> {
  const result = await build({
    stdin: { contents: lines, resolveDir: source, loader: 'ts' },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    globalName: 'isnad',
    platform: 'neutral',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'silent',
  });
  expect(result.warnings).toEqual([]);
  return result.outputFiles[0]?.text ?? '';
}

const zipped = (code: string): number => gzipSync(code, { level: 9 }).length;

/** `extract` with one language alone. */
const oneLanguage = (id: string): string =>
  `import { extract as read } from './index.ts';
   import { ${id} } from './${id}.ts';
   export const extract = (article: string) => read(article, { languages: [${id}] });`;

describe('the bundle', () => {
  let withArabic = '';
  let withEnglish = '';
  let withoutLanguage = '';
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

  it('should hold words of a language only where the language is imported', () => {
    const words = ['متحدث', 'تبرع', 'أوضح'];
    expect(words.filter((word) => !withArabic.includes(word))).toEqual([]);
    expect(words.filter((word) => withoutLanguage.includes(word))).toEqual([]);
    const english = ['spokeswoman', 'reiterate', 'communique'];
    expect(english.filter((word) => !withEnglish.includes(word))).toEqual([]);
    expect(english.filter((word) => withoutLanguage.includes(word) || withArabic.includes(word))).toEqual([]);
    expect(words.filter((word) => withEnglish.includes(word))).toEqual([]);
  });

  it('should ask nothing of Node.js', () => {
    for (const code of [withArabic, withEnglish, withoutLanguage]) {
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
      `${withArabic}; JSON.stringify(isnad.extract('وقال الوزير إن السد اكتمل.').claims.map((claim) => [claim.text, claim.chain.length]))`,
      context,
    );
    expect(json).toBe('[["السد اكتمل",1]]');
  });
});

import { transform } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const source = fileURLToPath(new URL('../src/', import.meta.url));
/** The words of languages, what all writing in Arabic letters is folded to, and what users are told. */
const SPEAKING = /^(?:languages|diagnostics)\/|^text\/fold\.ts$|\.test\.ts$/u;

describe('the engine', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !SPEAKING.test(file));

  it.each(files)('should know no letter of Arabic: %s', async (file) => {
    const { code } = await transform(readFileSync(join(source, file), 'utf8'), {
      loader: 'ts',
      charset: 'utf8',
      // Leaves comments out.
      minifyWhitespace: true,
    });
    const letters = Array.from(code).filter((sign) => /\p{Script=Arabic}/u.test(sign) && /\p{L}/u.test(sign));
    expect(letters).toEqual([]);
  });
});

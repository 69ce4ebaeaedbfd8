import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Extraction } from '@isnad/core';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from './run.ts';

/** Text as it is, or bytes that are no text. */
type Content = string | { readonly base64: string };

interface Case {
  readonly name: string;
  readonly args: readonly string[];
  /** Written to an empty folder, in which the program then runs; null makes a folder. */
  readonly files?: Readonly<Record<string, Content | null>>;
  readonly stdin?: Content;
  readonly env?: Readonly<Record<string, string>>;
  readonly exit: number;
  /**
   * The exact lines; or, of NDJSON, what of each article does not depend on how claims are read: its id, language,
   * meta and text.
   */
  readonly stdout: readonly string[] | { readonly articles: readonly object[] };
  readonly stderr: readonly string[];
}

const folder = fileURLToPath(new URL('cases/', import.meta.url));
const update = process.env.UPDATE === '1';

for (const file of (await readdir(folder)).sort()) {
  const cases = JSON.parse(await readFile(join(folder, file), 'utf8')) as Case[];
  describe(file.replace('.json', ''), () => {
    it.for(cases)('$name', async (each) => {
      const actual = await play(each);
      if (update) Object.assign(each, actual);
      expect(actual).toEqual({ exit: each.exit, stdout: each.stdout, stderr: each.stderr });
    });
    afterAll(async () => {
      if (update) await writeFile(join(folder, file), JSON.stringify(cases, null, 2));
    });
  });
}

async function play({ args, files = {}, stdin = '', env = {}, stdout }: Case): Promise<Partial<Case>> {
  const cwd = await mkdtemp(join(tmpdir(), 'isnad-case-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(join(cwd, content === null ? name : dirname(name)), { recursive: true });
      if (content !== null) await writeFile(join(cwd, name), bytesOf(content));
    }
    const result = await run(args, { cwd, env, stdin: bytesOf(stdin) });
    const lines = linesOf(result.stdout);
    return {
      exit: result.exit ?? -1,
      stdout: Array.isArray(stdout) ? lines : { articles: lines.map(articleOf) },
      stderr: linesOf(result.stderr),
    };
  } finally {
    await rm(cwd, { recursive: true });
  }
}

function bytesOf(content: Content): Buffer {
  return typeof content === 'string' ? Buffer.from(content) : Buffer.from(content.base64, 'base64');
}

/** The lines of an output, which ends with a newline unless it is empty. */
function linesOf(output: string): string[] {
  if (output === '') return [];
  expect(output.endsWith('\n')).toBe(true);
  return output.slice(0, -1).split('\n');
}

function articleOf(line: string): object {
  expect(line.startsWith('{"id":')).toBe(true);
  const { id, schema, document } = JSON.parse(line) as Extraction & { readonly id: unknown };
  expect(schema).toBe('isnad/1');
  return { id, lang: document.lang, meta: document.meta, text: document.text };
}

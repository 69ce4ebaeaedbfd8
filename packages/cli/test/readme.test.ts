import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { program } from './run.ts';

const readme = fileURLToPath(new URL('../README.md', import.meta.url));

it('shows what the program really writes', async () => {
  const text = await readFile(readme, 'utf8');
  const folder = await mkdtemp(join(tmpdir(), 'isnad-readme-'));
  try {
    const article = /```text\n([^`]*)```/u.exec(text)?.[1];
    expect(article).toBeDefined();
    await writeFile(join(folder, 'article.txt'), article ?? '');
    const played = text.replace(/(```console\n\$ )([^\n]*)\n[^`]*```/gu, (_, start: string, command: string) => {
      return `${start}${command}\n${play(command, folder)}\`\`\``;
    });
    if (process.env.UPDATE === '1') await writeFile(readme, played);
    else expect(text).toBe(played);
  } finally {
    await rm(folder, { recursive: true });
  }
});

/** Everything that a command shows in a shell in which `isnad` is installed. */
function play(command: string, cwd: string): string {
  const shell = `isnad() { '${process.execPath}' '${program}' "$@"; }; { ${command}; } 2>&1`;
  const { stdout } = spawnSync('sh', ['-c', shell], { cwd, env: { PATH: process.env.PATH, LANG: 'C.UTF-8' } });
  return stdout.toString();
}

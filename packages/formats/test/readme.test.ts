import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

it('should do what the README says', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const code = /```js\n(.*?)```/su.exec(readme)?.[1] ?? '';
  const expected = /```text\n(.*?)```/su.exec(readme)?.[1];
  const args = ['--import', 'tsx', '--conditions=@isnad/source', '--input-type=module', '--eval', code];
  const cwd = fileURLToPath(new URL('..', import.meta.url));
  const ran = spawnSync(process.execPath, args, { cwd, encoding: 'utf8', timeout: 30_000 });
  expect(ran.stderr).toBe('');
  expect(ran.stdout).toBe(expected);
}, 60_000);

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = fileURLToPath(new URL('.', import.meta.url));

// tsconfig.json extends a file that Kit writes, and tests may read messages that Paraglide writes: both on a fresh clone.
if (!existsSync(`${here}.svelte-kit/tsconfig.json`) || !existsSync(`${here}src/lib/paraglide/messages.js`)) {
  execFileSync('npm', ['run', '--silent', 'generate'], { cwd: here, stdio: ['ignore', 'ignore', 'inherit'] });
}

export default defineConfig({
  resolve: {
    conditions: ['@isnad/source'],
    alias: { $lib: `${here}src/lib` },
  },
  ssr: { resolve: { conditions: ['@isnad/source'] } },
  test: { name: 'dashboard', include: ['src/**/*.test.ts'], testTimeout: 30_000 },
});

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    conditions: ['@isnad/source'],
    alias: { $lib: fileURLToPath(new URL('./src/lib', import.meta.url)) },
  },
  ssr: { resolve: { conditions: ['@isnad/source'] } },
  test: { name: 'dashboard', include: ['src/**/*.test.ts'] },
});

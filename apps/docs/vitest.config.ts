import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['@isnad/source'] },
  ssr: { resolve: { conditions: ['@isnad/source'] } },
  test: { name: 'docs', include: ['test/**/*.test.ts'] },
});

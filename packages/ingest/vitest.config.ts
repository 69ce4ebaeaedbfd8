import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['@isnad/source'] },
  ssr: { resolve: { conditions: ['@isnad/source'] } },
  test: {
    name: 'ingest',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    // The servers are real and the machines that run this may be small.
    testTimeout: 30_000,
  },
});

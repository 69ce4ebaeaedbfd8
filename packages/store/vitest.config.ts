import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['@isnad/source'] },
  ssr: { resolve: { conditions: ['@isnad/source'] } },
  test: {
    name: 'store',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: ['test/postgres-cluster.ts'],
    // The databases are real and the machines that run this may be small.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});

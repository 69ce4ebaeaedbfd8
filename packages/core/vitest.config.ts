import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['@isnad/source'] },
  ssr: { resolve: { conditions: ['@isnad/source'] } },
  test: {
    name: 'core',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'packing/**/*.test.ts'],
    // Ten thousand generated texts take a while where the machine is busy.
    testTimeout: 120_000,
  },
});

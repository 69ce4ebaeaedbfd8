import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['@isnad/source'] },
  ssr: { resolve: { conditions: ['@isnad/source'] } },
  test: {
    name: 'formats',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
  },
});

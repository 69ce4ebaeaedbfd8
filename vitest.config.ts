import { defineConfig } from 'vitest/config';

/** Every package has its own vitest.config.ts; tests read the sources, so no build comes first. */
export default defineConfig({
  test: {
    projects: ['packages/*/vitest.config.ts', 'apps/*/vitest.config.ts'],
    // A core is left free otherwise, which is half of a small machine.
    maxWorkers: '100%',
  },
});

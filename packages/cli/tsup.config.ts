import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/cli.ts', 'src/worker.ts'],
  format: ['esm'],
  clean: true,
  // Bundled: left as an import, it would get the old word `assert`, which newer versions of Node.js refuse.
  noExternal: [/^@isnad\/core\/package\.json$/u],
  treeshake: true,
  sourcemap: false,
  target: 'node20.19',
  esbuildOptions: (options) => {
    // The Arabic messages stay legible, and take a third of the room.
    options.charset = 'utf8';
  },
});

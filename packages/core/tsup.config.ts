import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/ar.ts', 'src/all.ts'],
  format: ['esm', 'cjs'],
  dts: true,
  clean: true,
  treeshake: true,
  sourcemap: false,
  target: 'es2022',
});

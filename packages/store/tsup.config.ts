import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts', claims: 'src/claims.ts', schema: 'src/schema/index.ts', bin: 'src/bin.ts' },
  format: ['esm'],
  dts: { entry: { index: 'src/index.ts', claims: 'src/claims.ts', schema: 'src/schema/index.ts' } },
  clean: true,
  treeshake: true,
  sourcemap: false,
  target: 'es2022',
});

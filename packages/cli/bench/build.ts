import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildProgram } from '../test/build.ts';

/** Builds the program from the sources as they are now, apart from the build of the tests, and says where it is. */
export async function buildForBench(): Promise<string> {
  const folder = fileURLToPath(new URL('../node_modules/.isnad-bench/', import.meta.url));
  await buildProgram(folder);
  return join(folder, 'cli.js');
}

import { join } from 'node:path';
import type { Package } from './release-packages.ts';
import { StepFailure } from './release-progress.ts';
import type { Runner } from './release-run.ts';

interface Packed {
  readonly files: readonly { readonly path: string }[];
}

/** What a package may ship: what was built, schemas, and the three papers. No sources, tests or configuration. */
const meant =
  /^(?:dist\/[\w.-]+\.(?:c?js|d\.c?ts)|schema\/[\w.-]+\.json|package\.json|README\.md|CHANGELOG\.md|LICENSE)$/u;
const needed = ['package.json', 'README.md', 'CHANGELOG.md', 'LICENSE'];

/** Fails where the package that npm would make holds what is not meant for users, or lacks what they look for. */
export async function proveContents(runner: Runner, tree: string, own: Package): Promise<void> {
  const output = await runner.run(join(tree, own.folder), 'npm', [
    'pack',
    '--dry-run',
    '--json',
    '--ignore-scripts',
    '--loglevel',
    'error',
  ]);
  const packed = JSON.parse(output) as readonly Packed[];
  const files = packed.flatMap((one) => one.files.map(({ path }) => path));
  const strange = files.filter((file) => !meant.test(file));
  if (strange.length > 0) throw new StepFailure(`${own.manifest.name} would ship ${strange.join(', ')}.`);
  const missing = needed.filter((file) => !files.includes(file));
  if (missing.length > 0) throw new StepFailure(`${own.manifest.name} would not ship ${missing.join(', ')}.`);
  if (!files.some((file) => file.startsWith('dist/')))
    throw new StepFailure(`${own.manifest.name} would ship no code.`);
}

import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StepFailure } from './release-progress.ts';
import { ownDependencies, packagesIn, readManifest, type Package } from './release-packages.ts';
import type { Registry } from './release-registry.ts';
import type { Runner } from './release-run.ts';

interface LockFile {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly resolved?: string }>>;
}

/** The projects under examples/, each as a stranger would have it. */
export function examplesIn(tree: string): Package[] {
  return packagesIn(tree, 'examples');
}

/**
 * Copies one example out of the tree, installs it from the registry, and runs its check. Fails when the check does, and when a
 * package of ours did not come from the registry in the version that was just published.
 */
export async function proveExample(
  runner: Runner,
  registry: Registry,
  own: ReadonlyMap<string, string>,
  from: string,
  to: string,
): Promise<string> {
  cpSync(from, to, {
    recursive: true,
    filter: (path) => !/[\\/](?:node_modules|dist|\.svelte-kit)(?:$|[\\/])/u.test(path),
  });
  if (existsSync(join(to, 'package-lock.json')))
    throw new StepFailure('An example has no lock file: the registry differs.');
  await runner.run(to, 'npm', ['install', '--no-audit', '--no-fund', '--loglevel', 'error']);
  const lock = JSON.parse(readFileSync(join(to, 'package-lock.json'), 'utf8')) as LockFile;
  const asked = ownDependencies(readManifest(to), [...own.keys()]);
  if (asked.length === 0) throw new StepFailure('It asks for none of the published packages.');
  for (const name of asked) {
    const { version } = readManifest(join(to, 'node_modules', name));
    const resolved = lock.packages[`node_modules/${name}`]?.resolved ?? 'nowhere';
    if (version !== own.get(name)) throw new StepFailure(`${name} is ${version}, not ${own.get(name) ?? 'published'}.`);
    if (!resolved.startsWith(registry.url)) throw new StepFailure(`${name} came from ${resolved}.`);
  }
  await runner.run(to, 'npm', ['run', '--silent', 'check']);
  return asked.map((name) => `${name}@${own.get(name) ?? ''}`).join(', ');
}

import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { workspaces } from './release-packages.ts';
import type { Runner } from './release-run.ts';

/**
 * A clone of the last commit, so that what is not committed is not released, with the dependencies that are installed here.
 * They are linked one by one: the links between the workspaces must lead to the copy, never back to this tree.
 */
export async function copyTree(runner: Runner, root: string, copy: string): Promise<void> {
  await runner.run(root, 'git', ['clone', '--quiet', '--no-hardlinks', root, copy]);
  const own = workspaces(copy);
  linkModules(root, copy, '', new Set(own.map(({ manifest }) => manifest.name)));
  for (const { folder, manifest } of own) {
    linkModules(root, copy, folder, new Set());
    const link = join(copy, 'node_modules', manifest.name);
    mkdirSync(join(link, '..'), { recursive: true });
    symlinkSync(join(copy, folder), link, 'dir');
  }
}

/** Links what stands in the node_modules of one folder, but for the packages in `left`. */
function linkModules(root: string, copy: string, folder: string, left: ReadonlySet<string>): void {
  const from = join(root, folder, 'node_modules');
  if (!existsSync(from)) return;
  const to = join(copy, folder, 'node_modules');
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from)) {
    // Caches and the list of what is installed belong to this tree.
    if (entry.startsWith('.') && entry !== '.bin') continue;
    if (entry.startsWith('@')) {
      mkdirSync(join(to, entry), { recursive: true });
      for (const name of readdirSync(join(from, entry)))
        if (!left.has(`${entry}/${name}`)) symlinkSync(join(from, entry, name), join(to, entry, name));
    } else if (!left.has(entry)) symlinkSync(join(from, entry), join(to, entry));
  }
}

/**
 * Fails where a published package changed since a commit and no changeset since then names it. `changeset status` is content
 * with any changeset at all, so one package could change under cover of another's.
 *
 * `npm run release:changesets -- origin/main`. An empty changeset (`npx changeset --empty`) says that nobody can notice the change.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { publicPackages } from './release-packages.ts';

interface Status {
  readonly changesets: readonly { readonly releases: readonly { readonly name: string }[] }[];
}

/** Changed files of a package that are not published with it, so that no user sees them. */
const unseen = /^(?:test|bench)\/|\.test\.ts$|^(?:vitest|tsup)\.config\.ts$|^tsconfig\.json$/u;

const root = process.cwd();
const [since = 'origin/main'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'isnad-changesets-'));

function status(): Status {
  const file = join(folder, 'status.json');
  // It takes the path from the root of the tree.
  const args = ['--no', '--', 'changeset', 'status', '--since', since, '--output', relative(root, file)];
  const { status: code, stdout, stderr } = spawnSync('npx', args, { cwd: root, encoding: 'utf8' });
  if (code !== 0) throw new Error(`${stdout}${stderr}`.trim());
  return JSON.parse(readFileSync(file, 'utf8')) as Status;
}

try {
  const { changesets } = status();
  const named = new Set(changesets.flatMap(({ releases }) => releases.map(({ name }) => name)));
  const empty = changesets.some(({ releases }) => releases.length === 0);
  const changed = execFileSync('git', ['diff', '--name-only', `${since}...HEAD`], { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter((file) => file !== '');
  const forgotten = publicPackages(root)
    .filter(({ folder, manifest }) => {
      const files = changed
        .filter((file) => file.startsWith(`${folder}/`))
        .map((file) => file.slice(folder.length + 1));
      return files.some((file) => !unseen.test(file)) && !named.has(manifest.name);
    })
    .map(({ manifest }) => manifest.name);
  if (forgotten.length > 0 && !empty) {
    console.error(`No changeset names ${forgotten.join(', ')}, which changed since ${since}. Run npx changeset.`);
    process.exitCode = 1;
  } else console.log(`Every published package that changed since ${since} has its changeset.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

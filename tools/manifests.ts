/**
 * Tells every published package where it comes from: `repository`, `homepage` and `bugs` are written from the root's package.json,
 * the one place where the address stands. `--check` fails where a manifest says something else, or lacks what a stranger looks for.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publicPackages } from './release-packages.ts';

interface Root {
  readonly homepage: string;
  readonly bugs: string;
  readonly repository: { readonly type: string; readonly url: string };
}

type Manifest = Readonly<Record<string, unknown>>;

/** What npm shows of a package, or goes by. */
const wanted = ['description', 'keywords', 'license', 'engines', 'files', 'exports'];
const shipped = ['dist', 'README.md', 'CHANGELOG.md', 'LICENSE'];

const root = fileURLToPath(new URL('..', import.meta.url));
const check = process.argv.includes('--check');
const { homepage, bugs, repository } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Root;

function withAddresses(manifest: Manifest, folder: string): Manifest {
  const own = { homepage: `${homepage.split('#')[0] ?? ''}/tree/main/${folder}#readme`, bugs };
  const entries = Object.entries({ ...manifest, ...own, repository: { ...repository, directory: folder } });
  // Beside the licence, as npm's own manifests have them.
  const added = new Set(['homepage', 'bugs', 'repository']);
  const at = entries.filter(([key]) => !added.has(key));
  const before = at.findIndex(([key]) => key === 'license');
  return Object.fromEntries([
    ...at.slice(0, before),
    ...entries.filter(([key]) => added.has(key)),
    ...at.slice(before),
  ]);
}

function problems(manifest: Manifest, folder: string): string[] {
  const { exports } = manifest;
  const imported = typeof exports === 'object' && exports !== null && '.' in exports;
  const files = Array.isArray(manifest['files']) ? manifest['files'] : [];
  return [
    ...[...wanted, ...(imported ? ['sideEffects'] : [])]
      .filter((field) => manifest[field] === undefined)
      .map((field) => `has no ${field}`),
    ...shipped.filter((file) => !files.includes(file)).map((file) => `does not ship ${file}`),
    ...['README.md', 'LICENSE'].filter((file) => !existsSync(join(root, folder, file))).map((file) => `has no ${file}`),
  ];
}

const found: string[] = [];
for (const { folder } of publicPackages(root)) {
  const file = join(root, folder, 'package.json');
  const text = readFileSync(file, 'utf8');
  const manifest = JSON.parse(text) as Manifest;
  found.push(...problems(manifest, folder).map((problem) => `${folder} ${problem}.`));
  const whole = `${JSON.stringify(withAddresses(manifest, folder), null, 2)}\n`;
  if (whole === text) continue;
  if (check) found.push(`${folder}/package.json is not as npm run manifests writes it.`);
  else writeFileSync(file, whole);
}
for (const problem of found) console.error(problem);
if (found.length > 0) process.exitCode = 1;
else console.log('Every published package says what it is and where it comes from.');

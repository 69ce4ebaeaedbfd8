/**
 * Holds the pages for readers to the truth: every command and program that they show is run, and what it really writes must be
 * what the page shows; every link inside the repository must lead somewhere. `--write` puts the real output into the pages.
 *
 * A block ```console with `$ isnad …` is played by the built command line; a block ```js is run against the built packages, and
 * the block ```text after it is its output.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const write = process.argv.includes('--write');

/** The pages of the site that are written by hand, in both languages. */
const pages = markdownIn('apps/docs/pages').filter((page) => !/\/(?:api|rules)\//u.test(page));
const played = ['README.md', 'README.ar.md', 'packages/core/README.md', ...pages];
const linked = [
  'README.md',
  'README.ar.md',
  'CONTRIBUTING.md',
  ...markdownIn('docs'),
  ...markdownIn('packages', 1),
  'apps/dashboard/README.md',
  'apps/docs/README.md',
  ...markdownIn('examples', 1),
];

function markdownIn(folder: string, depth = Infinity): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return depth > 0 && entry.name !== 'node_modules' ? markdownIn(path, depth - 1) : [];
    return entry.name.endsWith('.md') ? [path] : [];
  });
}

function output(command: string, args: readonly string[]): string {
  // LANG as on a machine that was set up in English, whatever this one speaks.
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], LANG: 'C.UTF-8', TURBO_TELEMETRY_DISABLED: '1' };
  const result = spawnSync(command, args, { cwd: root, encoding: 'utf8', timeout: 600_000, env });
  if (result.status !== 0) throw new Error(`${command} ${args.join(' ')}\n${result.stdout}${result.stderr}`);
  return result.stdout;
}

function playCommand(command: string): string {
  const program = join(root, 'packages/cli/dist/cli.js');
  return output('sh', ['-c', `isnad() { '${process.execPath}' '${program}' "$@"; }\n${command}`]);
}

function play(page: string): string {
  return page
    .replaceAll(/(```console\n\$ )([^\n]*)\n[^`]*```/gu, (_, start: string, command: string) => {
      return `${start}${command}\n${playCommand(command)}\`\`\``;
    })
    .replaceAll(/(```js\n([^`]*)```\n\n```text\n)[^`]*```/gu, (_, start: string, code: string) => {
      return `${start}${output(process.execPath, ['--input-type=module', '--eval', code])}\`\`\``;
    });
}

/** The links of a page that lead nowhere, as `page: link`. */
function brokenLinks(page: string): string[] {
  const text = readFileSync(join(root, page), 'utf8');
  return [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)(?:#[^)\s]*)?\)/gu)]
    .map((match) => match[1] ?? '')
    .filter((link) => !existsSync(join(root, dirname(page), link)))
    .map((link) => `${page}: ${link} leads nowhere`);
}

/** The first line in which two texts differ. */
function difference(shown: string, real: string): string {
  const [left, right] = [shown.split('\n'), real.split('\n')];
  const at = left.findIndex((line, k) => line !== right[k]);
  return `line ${at + 1}\n  shown: ${left[at] ?? ''}\n  real:  ${right[at] ?? ''}`;
}

output('npx', ['--no', '--', 'turbo', 'run', 'build', '--filter=isnad', '--output-logs=errors-only']);
const problems = linked.flatMap(brokenLinks);
for (const page of played) {
  const text = readFileSync(join(root, page), 'utf8');
  const real = play(text);
  if (real === text) continue;
  if (write) writeFileSync(join(root, page), real);
  else
    problems.push(
      `${page} shows what is no longer written; run npm run docs, or mend what changed: ${difference(text, real)}`,
    );
}
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else console.log(`${played.length} pages show what is really written; ${linked.length} have no broken link.`);

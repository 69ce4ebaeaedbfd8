/**
 * Rehearses a release on this machine: sets the versions, builds, publishes to a registry on loopback, and lets every project
 * under examples/ install the packages from there and prove them. Nothing leaves the machine, and nothing is left behind.
 *
 * `npm run release:rehearse`, or `npm run release:rehearse -- hono` for the examples whose name has that word.
 * The exit code is 0 when all passed. NO_COLOR is honoured.
 */
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { proveContents } from './release-contents.ts';
import { copyTree } from './release-copy.ts';
import { examplesIn, proveExample } from './release-examples.ts';
import { endProcessesIn, processesIn } from './release-leftovers.ts';
import { publicPackages, type Package } from './release-packages.ts';
import { finish, say, step, StepFailure } from './release-progress.ts';
import { startRegistry, type Published, type Registry } from './release-registry.ts';
import { createRunner, type Outcome, type Runner } from './release-run.ts';

const root = realpathSync(fileURLToPath(new URL('..', import.meta.url)));
const wanted = process.argv.slice(2);
const place = realpathSync(mkdtempSync(join(tmpdir(), 'isnad-release-')));
const copy = join(place, 'tree');

function environment(registry: Registry): Record<string, string | undefined> {
  const home = join(place, 'home');
  mkdirSync(home);
  // npm wants to see a token before it publishes; this registry takes any.
  writeFileSync(join(home, '.npmrc'), `//${new URL(registry.url).host}/:_authToken=rehearsal\n`);
  // In a container the tree may belong to another user; git then asks to be told that it is safe. It must not tidy the copy behind
  // the rehearsal's back either: what does that outlives the commit that started it.
  writeFileSync(
    join(home, '.gitconfig'),
    '[user]\n\tname = Rehearsal\n\temail = rehearsal@localhost\n[safe]\n\tdirectory = *\n[gc]\n\tauto = 0\n[maintenance]\n\tauto = false\n',
  );
  return {
    PATH: process.env['PATH'],
    LANG: 'C.UTF-8',
    HOME: home,
    TMPDIR: place,
    CI: 'true',
    NO_COLOR: '1',
    CHROMIUM: process.env['CHROMIUM'],
    TURBO_TELEMETRY_DISABLED: '1',
    npm_config_registry: registry.url,
    npm_config_userconfig: join(home, '.npmrc'),
    npm_config_cache: join(place, 'cache'),
    npm_config_update_notifier: 'false',
  };
}

async function versionsIn(registry: Registry, names: readonly string[]): Promise<ReadonlyMap<string, Published>> {
  const found = new Map<string, Published>();
  for (const name of names) {
    const published = await registry.published(name);
    if (published !== null) found.set(name, published);
  }
  return found;
}

/** Whether every change that a changelog lists leads to its commit. */
function hasLinks(changelog: string): boolean {
  const changes = readFileSync(changelog, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('- '));
  return changes.length > 0 && changes.every((line) => line.includes('/commit/'));
}

/**
 * Every package that changed since the last release needs a changeset of its own; the copy plays someone who forgot it, then
 * someone who wrote it for another package, and at last does it right.
 */
async function forgetChangeset(runner: Runner, changed: Package, other: Package): Promise<string> {
  const commit = async (message: string): Promise<void> => {
    await runner.run(copy, 'git', ['add', '--all']);
    await runner.run(copy, 'git', ['commit', '--quiet', '--message', message]);
  };
  const check = (): Promise<Outcome> =>
    runner.attempt(copy, 'npm', ['run', '--silent', 'release:changesets', '--', 'rehearsed']);
  const write = (name: string): void =>
    writeFileSync(join(copy, '.changeset', 'rehearsal.md'), `---\n'${name}': patch\n---\n\nNothing but a rehearsal.\n`);
  const mustCatch = async (what: string): Promise<void> => {
    const { code, output } = await check();
    if (code === 0) throw new StepFailure(`${what} was not caught:\n${output}`);
  };
  const { name } = changed.manifest;
  await runner.run(copy, 'git', ['branch', 'rehearsed']);
  appendFileSync(join(copy, changed.folder, 'package.json'), '\n');
  await commit('Change without a changeset');
  await mustCatch(`A change in ${name} without a changeset`);
  write(other.manifest.name);
  await commit('Add the changeset of another package');
  await mustCatch(`A change in ${name} with a changeset of ${other.manifest.name} alone`);
  write(name);
  await commit('Add the changeset');
  const { code, output } = await check();
  if (code !== 0) throw new StepFailure(output);
  return `${name} changed`;
}

async function rehearse(runner: Runner, registry: Registry, names: readonly string[]): Promise<void> {
  const run = (command: string, ...args: readonly string[]): Promise<string> => runner.run(copy, command, args);
  await step('Copy the last commit', async () => {
    await copyTree(runner, root, copy);
    return (await run('git', 'log', '-1', '--format=%h %s')).trim();
  });
  await step('Set the versions', async () => {
    await run('npm', 'run', '--silent', 'release:version');
    await run('git', 'add', '--all');
    await run('git', 'commit', '--quiet', '--message', 'Set the versions');
    const zero = publicPackages(copy).filter(({ manifest }) => manifest.version === '0.0.0');
    if (zero.length > 0)
      throw new StepFailure(
        `${zero.map(({ manifest }) => manifest.name).join(', ')}: no changeset yet, and not private. Add one in .changeset/.`,
      );
    const unlinked = publicPackages(copy).filter(({ folder }) => !hasLinks(join(copy, folder, 'CHANGELOG.md')));
    if (unlinked.length > 0)
      throw new StepFailure(`${unlinked.map(({ folder }) => folder).join(', ')}: a change has no link to its commit.`);
    return publicPackages(copy)
      .map(({ manifest }) => `${manifest.name}@${manifest.version}`)
      .join(', ');
  });
  await step('Build and publish', async () => {
    await run('npm', 'run', '--silent', 'release');
  });
  await step('Ship what is meant for users, and nothing else', async () => {
    for (const one of publicPackages(copy)) await proveContents(runner, copy, one);
  });
  const own = new Map<string, string>();
  await step('Find every package in the registry', async () => {
    const held = await versionsIn(registry, names);
    for (const { manifest } of publicPackages(copy)) {
      const latest = held.get(manifest.name)?.latest;
      if (latest !== manifest.version)
        throw new StepFailure(`${manifest.name}: ${latest ?? 'nothing'} is published, not ${manifest.version}.`);
      own.set(manifest.name, latest);
    }
  });
  await step('Run npx isnad extract article.txt', async () => {
    const folder = join(place, 'reader');
    mkdirSync(folder);
    writeFileSync(join(folder, 'article.txt'), 'وذكرت وكالة رويترز نقلا عن وزارة المالية أن الشركة تأخرت عامين.\n');
    const output = await runner.run(folder, 'npx', ['--yes', 'isnad', 'extract', 'article.txt']);
    if (!output.includes('from وزارة المالية ← رويترز')) throw new StepFailure(output);
  });
  await step('Publish again: nothing is new', async () => {
    const before = JSON.stringify([...(await versionsIn(registry, names))]);
    const output = await run('npm', 'run', '--silent', 'release');
    if (!output.includes('No unpublished projects to publish')) throw new StepFailure(output);
    const after = JSON.stringify([...(await versionsIn(registry, names))]);
    if (before !== after) throw new StepFailure(`The registry changed:\n${before}\n${after}`);
  });
  await step('Catch a forgotten changeset', async () => {
    const [first, second] = publicPackages(copy);
    if (first === undefined || second === undefined) throw new StepFailure('Fewer than two packages are public.');
    return forgetChangeset(runner, first, second);
  });
  const examples = examplesIn(copy).filter(
    ({ folder }) => wanted.length === 0 || wanted.some((word) => folder.includes(word)),
  );
  if (examples.length === 0) throw new StepFailure('No example was found.');
  // Two at a time: one installs while the other runs.
  const queue = [...examples];
  const failures: string[] = [];
  const worker = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const { folder } = next;
      await step(`Install and run ${folder}`, () =>
        proveExample(runner, registry, own, join(copy, folder), join(place, folder)),
      ).catch((error: unknown) =>
        failures.push(`${folder}: ${error instanceof Error ? error.message : String(error)}`),
      );
    }
  };
  await Promise.all([worker(), worker()]);
  if (failures.length > 0) throw new StepFailure(failures.join('\n\n'));
}

async function main(): Promise<void> {
  const names = publicPackages(root).map(({ manifest }) => manifest.name);
  say(`Rehearsing a release in ${place}`);
  const registry = await startRegistry(join(place, 'registry'), names);
  const runner = createRunner(environment(registry));
  const cleanUp = async (): Promise<void> => {
    runner.stop();
    await endProcessesIn(place);
    await registry.close();
    rmSync(place, { recursive: true, force: true, maxRetries: 10 });
  };
  let stopped = false;
  const interrupted = (): void => {
    // A terminal and a wrapper may both pass the signal on.
    if (stopped) return;
    stopped = true;
    void cleanUp().finally(() => process.exit(130));
  };
  process.on('SIGINT', interrupted).on('SIGTERM', interrupted);
  let failure: unknown;
  try {
    await rehearse(runner, registry, names);
    await step('Leave nothing behind', () => {
      const left = processesIn(place);
      const lines = left.map(({ pid, command }) => `${pid} ${command}`);
      if (lines.length > 0) throw new StepFailure(`Still running:\n${lines.join('\n')}`);
    });
  } catch (error) {
    failure = error;
  }
  if (stopped) return;
  await cleanUp();
  finish(failure);
  // Not by waiting: the registry keeps timers of its own.
  process.exit(failure === undefined ? 0 : 1);
}

await main();

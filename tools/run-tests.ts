/**
 * Every test of the repository: the packages' suites, the files that are written from others, and the dashboard and the
 * documentation in a real browser. The last line says `N passed, N failed`.
 *
 * Without Chromium (CHROMIUM, or /usr/bin/chromium) or PostgreSQL the tests that need them are left out with a message; with
 * CI=true that is a failure.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
}

const root = fileURLToPath(new URL('..', import.meta.url));
const inCi = process.env['CI'] === 'true';
const reports = mkdtempSync(join(tmpdir(), 'isnad-tests-'));

/** Runs a program of the repository's own node_modules, with its output as it comes; gives its exit code. */
function run(command: string, args: readonly string[], cwd = '.', env: Readonly<Record<string, string>> = {}): number {
  console.log(`\n> ${command} ${args.join(' ')}`);
  const { status } = spawnSync('npx', ['--no', '--', command, ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    cwd: join(root, cwd),
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', ...env },
  });
  return status ?? 1;
}

/** Nothing that failed may count as no failure: a suite that wrote no report, or that failed outside its tests, is one. */
function counted<T>(file: string, status: number, count: (report: T) => Counts): Counts {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const counts = count(JSON.parse(readFileSync(file, 'utf8')) as T);
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function check(...args: readonly string[]): Counts {
  const passed = run('tsx', args) === 0;
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}

/** What the tests need and this machine has not. */
function missing(what: string, where: string): Counts {
  console.log(`\n${what} was not found (${where}): the tests that need it ${inCi ? 'are missing' : 'are left out'}.`);
  return { passed: 0, failed: inCi ? 1 : 0, skipped: 0 };
}

function suites(): Counts {
  const file = join(reports, 'vitest.json');
  const status = run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  return counted<VitestReport>(file, status, (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }));
}

/** The browser tests of an app begin with a production build, from the sources as they are. */
function browser(app: string): Counts {
  const file = join(reports, `${app}.json`);
  const args = ['test', '--reporter=list,json'];
  const status = run('playwright', args, join('apps', app), { PLAYWRIGHT_JSON_OUTPUT_NAME: file });
  return counted<PlaywrightReport>(file, status, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }));
}

const installed = '/usr/lib/postgresql';
const chromium = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const results: Counts[] = [suites(), check('tools/messages.ts', '--check'), check('tools/check-docs.ts')];
if (!existsSync(installed) || readdirSync(installed).length === 0) results.push(missing('PostgreSQL', installed));
if (existsSync(chromium)) results.push(...['dashboard', 'docs'].map(browser));
else results.push(missing('Chromium', `${chromium}; CHROMIUM names another place`));
rmSync(reports, { recursive: true, force: true });

const sum = (key: keyof Counts): number => results.reduce((total, counts) => total + counts[key], 0);
const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped}`);
process.exitCode = sum('failed') === 0 ? 0 : 1;

/**
 * Scores the extractor on annotated articles and prints the tables of docs/quality.md; --write puts them into the page.
 *
 *   tsx tools/quality.ts [--gold DIR] [--eval DIR] [--write]      (default: ../shared/gold/ar and ../shared/eval)
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { extract } from '../packages/core/src/all.ts';

const args = process.argv.slice(2);
const option = (name: string, fallback: string): string => {
  const at = args.indexOf(name);
  return at < 0 ? fallback : (args[at + 1] ?? fallback);
};
const gold = option('--gold', '../shared/gold/ar');
const evaluation = option('--eval', '../shared/eval');
const page = new URL('../docs/quality.md', import.meta.url);
if (!existsSync(gold) || !existsSync(join(evaluation, 'score.mjs'))) {
  console.error(`No annotated articles at ${gold} or no scorer at ${evaluation}; name them with --gold and --eval.`);
  process.exit(3);
}

interface GoldFile {
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}
interface Score {
  readonly P: number;
  readonly R: number;
  readonly F1: number;
}
interface Report {
  readonly documents: number;
  readonly scores: Readonly<Record<string, Score>>;
  readonly facets: Readonly<Record<string, number>>;
}

const folder = mkdtempSync(join(tmpdir(), 'isnad-quality-'));
const predictions = join(folder, 'predictions.ndjson');
const ownFixtures = readdirSync('fixtures/ar')
  .map((name) => join('fixtures/ar', name, 'gold.json'))
  .filter((file) => existsSync(file));
const development = readdirSync(gold)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => join(gold, file));
const lines = [...development, ...ownFixtures].map((file) => {
  const doc = JSON.parse(readFileSync(file, 'utf8')) as GoldFile;
  return JSON.stringify({
    id: doc.id,
    ...extract({ text: [doc.title, ...doc.paragraphs].join('\n\n'), lang: doc.lang }),
  });
});
writeFileSync(predictions, lines.join('\n') + '\n');

function score(files: readonly string[]): Report {
  const run = spawnSync(
    process.execPath,
    [join(evaluation, 'score.mjs'), ...files.flatMap((file) => ['--gold', file]), '--pred', predictions, '--json'],
    { encoding: 'utf8' },
  );
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as Report;
}

const isSeed = (file: string): boolean => basename(file).startsWith('seed');
const rest = development.filter((file) => !isSeed(file));
const named: readonly (readonly [string, readonly string[]])[] = [
  ["user's article", development.filter(isSeed)],
  ['development set', rest],
  ['first half', rest.filter((_, k) => k % 2 === 0)],
  ['second half', rest.filter((_, k) => k % 2 === 1)],
  ['own fixtures', ownFixtures.filter((file) => !file.includes('putin-mbs'))],
];
// Another directory of annotated articles has no article of the user's.
const sets = named.flatMap(([name, files]) => (files.length === 0 ? [] : [[name, score(files)] as const]));
rmSync(folder, { recursive: true });

const measures = Object.keys(sets[0]?.[1].scores ?? {});
const facets = Object.keys(sets[0]?.[1].facets ?? {});
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = [
  row(['measure (F1)', ...sets.map(([name, report]) => `${name} (${report.documents})`)]),
  row(['---', ...sets.map(() => '---')]),
  ...measures.map((measure) =>
    row([measure, ...sets.map(([, report]) => (report.scores[measure]?.F1 ?? 0).toFixed(3))]),
  ),
  ...facets.map((facet) =>
    row([`${facet} (accuracy)`, ...sets.map(([, report]) => (report.facets[facet] ?? 0).toFixed(3))]),
  ),
].join('\n');
console.log(table);

if (args.includes('--write')) {
  const text = readFileSync(page, 'utf8');
  const start = '<!-- figures -->\n';
  const end = '<!-- /figures -->';
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error('docs/quality.md has no <!-- figures --> part');
  writeFileSync(page, `${text.slice(0, from + start.length)}\n${table}\n\n${text.slice(to)}`);
}

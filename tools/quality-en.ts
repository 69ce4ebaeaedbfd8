/**
 * Scores English on PolNeAR's development set and prints the tables of docs/quality-en.md; --write puts them into the page.
 *
 *   tsx tools/quality-en.ts [--gold FILE] [--eval DIR] [--write]
 *   (default: ../shared/gold/en/polnear-dev.ndjson and ../shared/eval)
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extract } from '../packages/core/src/all.ts';

const args = process.argv.slice(2);
const option = (name: string, fallback: string): string => {
  const at = args.indexOf(name);
  return at < 0 ? fallback : (args[at + 1] ?? fallback);
};
const gold = option('--gold', '../shared/gold/en/polnear-dev.ndjson');
const scorer = join(option('--eval', '../shared/eval'), 'score-attributions.mjs');
const page = new URL('../docs/quality-en.md', import.meta.url);
if (!existsSync(gold) || !existsSync(scorer)) {
  console.error(`No annotated articles at ${gold} or no scorer at ${scorer}; name them with --gold and --eval.`);
  process.exit(3);
}

interface Report {
  readonly documents: number;
  readonly scores: Readonly<Record<string, { readonly P: number; readonly R: number; readonly F1: number }>>;
}

const lines = readFileSync(gold, 'utf8').split('\n').filter(Boolean);
const folder = mkdtempSync(join(tmpdir(), 'isnad-quality-'));

function score(name: string, articles: readonly string[]): Report {
  const file = join(folder, `${name}.ndjson`);
  const predicted = join(folder, `${name}.predicted.ndjson`);
  writeFileSync(file, articles.join('\n') + '\n');
  const read = articles.map((line) => {
    const { id, text } = JSON.parse(line) as { readonly id: string; readonly text: string };
    return JSON.stringify({ id, ...extract({ text, lang: 'en' }) });
  });
  writeFileSync(predicted, read.join('\n') + '\n');
  const run = spawnSync(process.execPath, [scorer, '--gold', file, '--pred', predicted, '--json'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as Report;
}

const whole = score('whole', lines);
const first = score(
  'first',
  lines.filter((_, k) => k % 2 === 0),
);
const second = score(
  'second',
  lines.filter((_, k) => k % 2 === 1),
);
rmSync(folder, { recursive: true });

const number = (value: number | undefined): string => (value ?? 0).toFixed(3);
const rows = Object.entries(whole.scores).map(([measure, { P, R, F1 }]) => [
  measure,
  number(P),
  number(R),
  `**${number(F1)}**`,
  number(first.scores[measure]?.F1),
  number(second.scores[measure]?.F1),
]);
const figures = [
  `${whole.documents} articles; each half is every other one of them.`,
  '',
  '| measure | precision | recall | F1 | F1, half tuned on | F1, other half |',
  '| --- | --- | --- | --- | --- | --- |',
  ...rows.map((row) => `| ${row.join(' | ')} |`),
].join('\n');
console.log(figures);
if (args.includes('--write')) {
  const text = readFileSync(page, 'utf8');
  writeFileSync(
    page,
    text.replace(/<!-- figures -->[\s\S]*<!-- \/figures -->/u, `<!-- figures -->\n\n${figures}\n\n<!-- /figures -->`),
  );
}

/**
 * Scores English on PolNeAR's development set and on our own annotated articles (fixtures/evaluation/en), and prints the tables of
 * docs/quality-en.md; --write puts them into the page.
 *
 *   tsx tools/quality-en.ts [--gold FILE] [--eval DIR] [--write]
 *   (default: ../shared/gold/en/polnear-dev.ndjson and ../shared/eval)
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extract } from '../packages/core/src/all.ts';
import { articleOf, readGold } from '../packages/core/test/support/gold.ts';

const args = process.argv.slice(2);
const option = (name: string, fallback: string): string => {
  const at = args.indexOf(name);
  return at < 0 ? fallback : (args[at + 1] ?? fallback);
};
const gold = option('--gold', '../shared/gold/en/polnear-dev.ndjson');
const evaluation = option('--eval', '../shared/eval');
const scorer = join(evaluation, 'score-attributions.mjs');
const claimScorer = join(evaluation, 'score.mjs');
const own = 'fixtures/evaluation/en';
const page = new URL('../docs/quality-en.md', import.meta.url);
if (!existsSync(gold) || !existsSync(scorer) || !existsSync(claimScorer)) {
  console.error(`No annotated articles at ${gold} or no scorer at ${scorer}; name them with --gold and --eval.`);
  process.exit(3);
}

type Scores = Readonly<Record<string, { readonly P: number; readonly R: number; readonly F1: number }>>;

interface Report {
  readonly documents: number;
  readonly scores: Scores;
}

interface ClaimReport extends Report {
  /** Share of the matched claims whose facet is that of the annotation. */
  readonly facets: Readonly<Record<string, number>>;
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

/** Our own articles by the scorer of claims, and how often the medium of a claim is the annotated one, where one is annotated. */
function scoreOwn(): ClaimReport & { readonly claims: number; readonly medium: number } {
  const predicted = join(folder, 'own.predicted.ndjson');
  const golds = readdirSync(own)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => readGold(join(own, name)));
  const read = golds.map((article) => ({ article, extraction: extract(articleOf(article)) }));
  writeFileSync(
    predicted,
    read.map(({ article, extraction }) => JSON.stringify({ id: article.id, ...extraction })).join('\n') + '\n',
  );
  const run = spawnSync(process.execPath, [claimScorer, '--gold', own, '--pred', predicted, '--json'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  let media = 0;
  let right = 0;
  for (const { article, extraction } of read)
    for (const claim of article.claims) {
      if (claim.medium == null) continue;
      media++;
      const medium = textOf(claim.medium);
      const text = claim.content.map(textOf).join(' … ');
      const found = extraction.claims.find((one) => one.section === 'body' && one.text === text)?.medium;
      const words = found == null ? '' : extraction.document.text.slice(found.span.start, found.span.end);
      if (words.includes(medium) || (words !== '' && medium.includes(words))) right++;
    }
  const claims = golds.reduce((sum, article) => sum + article.claims.length, 0);
  return { ...(JSON.parse(run.stdout) as ClaimReport), claims, medium: right / (media || 1) };
}

const textOf = (quoted: string | { readonly text: string }): string =>
  typeof quoted === 'string' ? quoted : quoted.text;

const whole = score('whole', lines);
const first = score(
  'first',
  lines.filter((_, k) => k % 4 !== 3),
);
const second = score(
  'second',
  lines.filter((_, k) => k % 4 === 3),
);
const articles = scoreOwn();
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
  `${whole.documents} articles; the quarter is every fourth of them.`,
  '',
  '| measure | precision | recall | F1 | F1, three quarters read | F1, quarter not read |',
  '| --- | --- | --- | --- | --- | --- |',
  ...rows.map((row) => `| ${row.join(' | ')} |`),
].join('\n');
const shown = ['claim', 'attributed', 'chain', 'narrated', 'end-to-end'];
const ownFigures = [
  `${articles.documents} articles, ${articles.claims} claims.`,
  '',
  '| measure | precision | recall | F1 |',
  '| --- | --- | --- | --- |',
  ...shown.map((measure) => {
    const { P, R, F1 } = articles.scores[measure] ?? { P: 0, R: 0, F1: 0 };
    return `| ${measure} | ${number(P)} | ${number(R)} | **${number(F1)}** |`;
  }),
  '',
  '| measure | right |',
  '| --- | --- |',
  ...Object.entries({ ...articles.facets, medium: articles.medium }).map(
    ([facet, share]) => `| ${facet} (accuracy) | ${number(share)} |`,
  ),
].join('\n');
console.log(figures);
console.log(`\n${ownFigures}`);
if (args.includes('--write')) {
  let text = readFileSync(page, 'utf8');
  for (const [mark, table] of Object.entries({ figures, 'own figures': ownFigures }))
    text = text.replace(
      new RegExp(`<!-- ${mark} -->[\\s\\S]*<!-- /${mark} -->`, 'u'),
      `<!-- ${mark} -->\n\n${table}\n\n<!-- /${mark} -->`,
    );
  writeFileSync(page, text);
}

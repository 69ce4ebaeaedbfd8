import { cpus, loadavg } from 'node:os';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { bundledExtract } from './bundled.ts';
import { coldStart } from './cold-start.ts';
import { median } from './median.ts';
import { arabicNews, countWords, englishNews, plainText } from './texts.ts';

/**
 * Words a second of processor time of the extractor, as it is shipped, beside a bare scan for words and a well-known English pipeline, taken
 * in turns in one run, so that a busy machine slows all of them alike. Run it with `npm run bench`.
 */

const ROUNDS = 7;

interface Contender {
  readonly name: string;
  readonly words: number;
  /** Reads everything once; the number only keeps the work from being dropped as unused. */
  readonly read: () => number;
}

const extract = await bundledExtract();
const arabic = arabicNews();
const plain = arabic.texts.map(plainText);
const english = englishNews();

const scan: Contender = {
  name: 'bare scan /[\\p{L}\\p{M}\\p{N}]+/gu',
  words: arabic.words,
  read: () => plain.reduce((sum, text) => sum + countWords(text), 0),
};
const extractor: Contender = {
  name: 'Isnad, claims and chains',
  words: arabic.words,
  read: () => arabic.texts.reduce((sum, article) => sum + extract(article).claims.length, 0),
};
const contenders: Contender[] = [scan, extractor];
let wink: Contender | null = null;
let ofEnglish: Contender | null = null;
if (english !== null) {
  const nlp = winkNLP(model);
  const { texts, words } = english;
  ofEnglish = {
    name: 'Isnad, claims and chains, English',
    words,
    read: () => texts.reduce((sum, text) => sum + extract(text).claims.length, 0),
  };
  wink = {
    name: 'wink-nlp, full English pipe',
    words,
    read: () => texts.reduce((sum, text) => sum + nlp.readDoc(text).tokens().length(), 0),
  };
  contenders.push(wink);
}

const seconds = new Map<Contender, number[]>();
takeTurns(contenders);
// English apart: code that has met one language alone is faster, and that is how most articles are read.
if (ofEnglish !== null) {
  takeTurns([ofEnglish]);
  contenders.push(ofEnglish);
}

const speedOf = (contender: Contender): number => contender.words / median(seconds.get(contender) ?? []);
const million = (speed: number): string => `${(speed / 1e6).toFixed(2)} M words/s`;

print(
  `${arabic.name}: ${arabic.texts.length} articles, ${arabic.words} words. Node.js ${process.version}, ${machine()}; ${ROUNDS} rounds, median.`,
);
for (const contender of contenders) print(`  ${contender.name.padEnd(36)} ${million(speedOf(contender))}`);
const share = speedOf(scan) / speedOf(extractor);
print(`  Isnad reads 1/${share.toFixed(1)} as fast as the bare scan (target: 1/12 or more): ${verdict(share <= 12)}`);
if (wink === null || ofEnglish === null) print('  wink-nlp was left out: no English texts lie beside the repository.');
else
  for (const [language, contender] of [
    ['Arabic', extractor],
    ['English', ofEnglish],
  ] as const) {
    const times = speedOf(contender) / speedOf(wink);
    print(
      `  Isnad reads ${language} ${times.toFixed(1)} times as fast as wink-nlp reads English (target: 2 or more): ${verdict(times >= 2)}`,
    );
  }

measureMemory();

const start = coldStart();
if (start === null) print('Cold start: no build of the command line; run `npm run build` first.');
else
  print(
    `Cold start: \`isnad extract\` ${start.cli.toFixed(0)} ms from start to end, an empty script ${start.empty.toFixed(0)} ms; ${(start.cli - start.empty).toFixed(0)} ms are ours.`,
  );

/** Each reads everything in turn, so that a busy machine slows all of them alike. */
function takeTurns(several: readonly Contender[]): void {
  // The first round warms up and is not counted.
  for (let round = 0; round <= ROUNDS; round++)
    for (const contender of several) {
      const start = process.cpuUsage();
      if (contender.read() === 0) throw new Error(`${contender.name} read nothing`);
      const { user, system } = process.cpuUsage(start);
      if (round > 0) seconds.set(contender, [...(seconds.get(contender) ?? []), (user + system) / 1e6]);
    }
}

/** What is still held after each fifth of the corpus, when nothing is kept of it. */
function measureMemory(): void {
  const collect = globalThis.gc;
  if (collect === undefined) {
    print('Memory: run node with --expose-gc to measure it.');
    return;
  }
  const held: number[] = [];
  for (let part = 0; part < 5; part++) {
    const size = Math.ceil(arabic.texts.length / 5);
    for (const article of arabic.texts.slice(part * size, (part + 1) * size)) extract(article);
    collect();
    held.push(process.memoryUsage().heapUsed / 1e6);
  }
  const growth = Math.max(...held) - Math.min(...held);
  print(
    `Memory held after each fifth: ${held.map((size) => size.toFixed(1)).join(', ')} MB; flat within ${growth.toFixed(1)} MB.`,
  );
}

/** What it ran on, and how busy that was: on a busy machine all contenders are slower, and those that use more memory most. */
function machine(): string {
  const cores = cpus();
  return `${cores.length} × ${cores[0]?.model.trim() ?? 'unknown processor'}, load ${loadavg()[0]?.toFixed(1) ?? '?'}`;
}

function verdict(reached: boolean): string {
  return reached ? 'reached' : 'MISSED';
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Article } from '../src/index.ts';

/** Texts to read, with how many words they hold. */
export interface Corpus<Text> {
  readonly name: string;
  readonly texts: readonly Text[];
  readonly words: number;
}

const place = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** How many words a text has; also the bare scan that the extractor is measured against. */
export function countWords(text: string): number {
  let words = 0;
  WORD.lastIndex = 0;
  while (WORD.test(text)) words++;
  return words;
}

export function plainText(article: Article): string {
  return typeof article === 'string' ? article : [article.title ?? '', ...(article.paragraphs ?? [])].join('\n\n');
}

/** Arabic news from beside the repository; or the own fixtures, each several times. */
export function arabicNews(): Corpus<Article> {
  const file = place('../../../../shared/corpus/ar-news.ndjson');
  const texts = existsSync(file) ? readArticles(file) : repeatFixtures();
  const name = existsSync(file) ? 'Arabic news' : 'fixtures, repeated';
  return { name, texts, words: texts.reduce((sum, article) => sum + countWords(plainText(article)), 0) };
}

/** English news from beside the repository, for the pipeline that reads English; null where there is none. */
export function englishNews(): Corpus<string> | null {
  const file = place('../../../../shared/gold/en/polnear-dev.ndjson');
  if (!existsSync(file)) return null;
  const texts = lines(file).map((line) => (JSON.parse(line) as { text: string }).text);
  return { name: 'English news', texts, words: texts.reduce((sum, text) => sum + countWords(text), 0) };
}

function readArticles(file: string): Article[] {
  return lines(file).map((line) => {
    const { title, paragraphs } = JSON.parse(line) as { title: string; paragraphs: string[] };
    return { title, paragraphs };
  });
}

function repeatFixtures(): Article[] {
  const folder = place('../../../fixtures/ar');
  const own = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => readFileSync(`${folder}/${entry.name}/article.txt`, 'utf8'));
  return Array.from({ length: 30 }, () => own).flat();
}

function lines(file: string): string[] {
  return readFileSync(file, 'utf8').split('\n').filter(Boolean);
}

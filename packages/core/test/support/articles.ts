import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Article } from '../../src/index.ts';
import { articleOf, readGold } from './gold.ts';

export type NamedArticle<A extends Article = Article> = readonly [name: string, article: A];

const LANGUAGES = ['ar', 'en'];

/** The articles of the fixtures, as texts. */
export function fixtureArticles(): NamedArticle<string>[] {
  const root = fileURLToPath(new URL('../../../../fixtures', import.meta.url));
  return LANGUAGES.flatMap((language) =>
    readdirSync(join(root, language), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(
        ({ name }) => [`${language}/${name}`, readFileSync(join(root, language, name, 'article.txt'), 'utf8')] as const,
      ),
  );
}

/** The longer articles that English is measured by, as texts. */
export function evaluationArticles(): NamedArticle<string>[] {
  const folder = fileURLToPath(new URL('../../../../fixtures/evaluation/en/', import.meta.url));
  return readdirSync(folder).map((name) => {
    const { title, paragraphs } = readGold(join(folder, name));
    return [name, [title, ...paragraphs].join('\n\n')] as const;
  });
}

/** Annotated articles of publishers, where they lie beside the repository; none elsewhere. */
export function articlesBeside(): NamedArticle[] {
  const root = fileURLToPath(new URL('../../../../../shared/gold', import.meta.url));
  return LANGUAGES.map((language) => join(root, language))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .map((name) => [name, articleOf(readGold(join(folder, name)))] as const),
    );
}

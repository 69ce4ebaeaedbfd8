import { IsnadError } from './errors.ts';
import type { Article, Extraction } from './model/index.ts';

export interface ExtractOptions {
  readonly languages: readonly unknown[];
}

export function extract(article: Article, _options: ExtractOptions): Extraction {
  if (typeof article !== 'string') throw new IsnadError('invalid-article', 'not yet');
  return {
    schema: 'isnad/1',
    document: { text: article, lang: 'ar', title: null, blocks: [], meta: {} },
    attributions: [],
    claims: [],
    entities: [],
    diagnostics: [],
  };
}

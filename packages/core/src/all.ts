import { ar } from './ar.ts';
import { en } from './en.ts';
import { extract as extractWith, type ExtractOptions } from './extract.ts';
import type { Article, Extraction } from './model/index.ts';

/** `extract` with every language that is shipped. */
export function extract(article: Article, options: Partial<ExtractOptions> = {}): Extraction {
  return extractWith(article, { languages: [ar, en], ...options });
}

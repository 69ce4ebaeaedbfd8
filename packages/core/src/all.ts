import { ar } from './ar.ts';
import { en } from './en.ts';
import { IsnadError } from './errors.ts';
import { extract as extractWith, type ExtractOptions } from './extract.ts';
import type { Article, Extraction } from './model/index.ts';

/** `extract` with every language that is shipped. Throws {@link IsnadError} `invalid-options` where the options are no object. */
export function extract(article: Article, options: Partial<ExtractOptions> = {}): Extraction {
  if (typeof options !== 'object')
    throw new IsnadError('invalid-options', 'Options are an object: extract(article, { languages: [ar] }).');
  return extractWith(article, { languages: [ar, en], ...options });
}

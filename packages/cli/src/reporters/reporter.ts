import type { Extraction } from '@isnad/core';
import type { ArticleId } from '../io/parse-article.ts';

/** One article that was read, and what it is called. */
export interface Extracted {
  readonly id: ArticleId;
  readonly extraction: Extraction;
}

/** One output form: what to write for each article, and what once they are all written. */
export interface Reporter {
  article(extracted: Extracted): string;
  end(): string;
}

export const outputFormats = ['text', 'json', 'ndjson'] as const;
export type OutputFormat = (typeof outputFormats)[number];

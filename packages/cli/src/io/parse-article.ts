import type { ArticleInput } from '@isnad/core';
import { fail, succeed, type Result } from './failure.ts';

/** What stands before an extraction in the output, so that it finds its way back to the input. */
export type ArticleId = string | number;

export interface ParsedArticle {
  readonly id: ArticleId | null;
  readonly article: ArticleInput;
}

const STRINGS = ['title', 'text', 'lang', 'publisher', 'author', 'section', 'published', 'url'] as const;

/**
 * Checks a JSON value from outside and picks the fields that an article has. `null` counts as absent, as exporters write
 * it; fields with other names are let through unread, as every feed has its own.
 *
 * @example
 * ```ts
 * parseArticle({ id: 7, lang: 'ar', text: 'قال الوزير إن الطريق سيفتح غدًا.' });
 * ```
 */
export function parseArticle(value: unknown): Result<ParsedArticle> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail({ code: 'not-an-object' });
  const given = new Map<string, unknown>(Object.entries(value).filter(([, field]) => field !== null));

  const article: Partial<Record<(typeof STRINGS)[number], string>> = {};
  for (const name of STRINGS) {
    const field = given.get(name);
    if (field === undefined) continue;
    if (typeof field !== 'string') return fail({ code: 'wrong-field', field: name, expected: 'string' });
    article[name] = field;
  }
  const paragraphs = given.get('paragraphs');
  if (paragraphs !== undefined && !isStrings(paragraphs)) {
    return fail({ code: 'wrong-field', field: 'paragraphs', expected: 'strings' });
  }
  const { text, ...facts } = article;
  const body = text === undefined ? paragraphs !== undefined && { paragraphs } : { text };
  if (body === false) return fail({ code: 'no-text' });
  if (text !== undefined && paragraphs !== undefined) return fail({ code: 'text-and-paragraphs' });

  const id = given.get('id') ?? null;
  if (id !== null && typeof id !== 'string' && typeof id !== 'number') {
    return fail({ code: 'wrong-field', field: 'id', expected: 'id' });
  }
  return succeed({ id, article: { ...facts, ...body } });
}

function isStrings(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

import type { Extraction } from '@isnad/core';
import * as v from 'valibot';
import { filledText, isoDate, languageTag, namingText, text, webAddress } from './text.ts';

export const ARTICLE_STATES = ['open', 'in-review', 'submitted', 'final'] as const;
export type ArticleState = (typeof ARTICLE_STATES)[number];

/** Far above any news article, far below what would stall a page. */
export const LONGEST_ARTICLE = 1_000_000;

const span = v.pipe(
  v.object({ start: v.pipe(v.number(), v.integer(), v.minValue(0)), end: v.pipe(v.number(), v.integer()) }),
  v.check(({ start, end }) => end > start, 'empty-span'),
);

/**
 * The parts of an extraction that the store itself reads. Everything else in it is kept as it is: it is the engine's own,
 * and the engine grows.
 */
export const extractionSchema = v.pipe(
  v.looseObject({
    schema: v.literal('isnad/1'),
    document: v.looseObject({
      text: text(LONGEST_ARTICLE),
      lang: languageTag,
      title: v.nullable(span),
      blocks: v.array(v.looseObject({ kind: v.string(), span })),
      meta: v.looseObject({}),
    }),
    attributions: v.array(v.looseObject({ id: v.string() })),
    claims: v.array(
      v.looseObject({
        id: v.pipe(text(200), v.minLength(1)),
        section: v.picklist(['headline', 'body']),
        content: v.pipe(v.array(span), v.minLength(1)),
        text: v.string(),
        chain: v.array(v.looseObject({ entity: v.string(), names: v.array(v.string()) })),
      }),
    ),
    entities: v.array(v.looseObject({ id: v.string(), name: v.string() })),
    diagnostics: v.array(v.looseObject({ code: v.string() })),
  }),
  v.check(
    ({ claims, document }) => claims.every((claim) => claim.content.every((part) => part.end <= document.text.length)),
    'span-outside-text',
  ),
  v.check(({ claims }) => new Set(claims.map(({ id }) => id)).size === claims.length, 'claim-id-twice'),
);

/** What is stored about an article beside its extraction. */
export const articleDetailsSchema = v.object({
  title: namingText(1000),
  lang: languageTag,
  publisher: v.optional(v.nullable(filledText(300)), null),
  author: v.optional(v.nullable(filledText(300)), null),
  section: v.optional(v.nullable(filledText(300)), null),
  url: v.optional(v.nullable(webAddress), null),
  published: v.optional(v.nullable(isoDate), null),
});
export type ArticleDetails = v.InferOutput<typeof articleDetailsSchema>;

/** What can be put right about an article without reading it again. */
export const articleFactsSchema = v.omit(articleDetailsSchema, ['lang']);
export type ArticleFacts = v.InferOutput<typeof articleFactsSchema>;

/** A new article: its details, what the engine read in it, and the version of the engine that read it. */
export interface NewArticle extends v.InferInput<typeof articleDetailsSchema> {
  readonly extraction: Extraction;
  readonly coreVersion: string;
}

export const SORTS = ['newest', 'published', 'progress', 'title'] as const;
export type ArticleSort = (typeof SORTS)[number];

/** What the inbox asks for; every part may be left out. */
export const inboxQuerySchema = v.object({
  state: v.optional(v.picklist(ARTICLE_STATES, 'unknown-state')),
  /** The id of a person, or `nobody` for the articles that no one has taken. */
  assignee: v.optional(text(200)),
  publisher: v.optional(text(300)),
  /** First day of publication, inclusive. */
  from: v.optional(isoDate),
  /** Last day of publication, inclusive. */
  to: v.optional(isoDate),
  search: v.optional(text(300)),
  /** Those that were put away, and no others. */
  archived: v.optional(v.boolean(), false),
  sort: v.optional(v.picklist(SORTS, 'unknown-sort'), 'newest'),
  /** What `next` of the page before said. */
  cursor: v.optional(text(2000)),
  limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200)), 50),
});
export type InboxQuery = v.InferInput<typeof inboxQuerySchema>;
export type CheckedInboxQuery = v.InferOutput<typeof inboxQuerySchema>;

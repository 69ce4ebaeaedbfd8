import type { Extraction } from '@isnad/core';
import { allow } from '../people/access.ts';
import { done, refused, type Result } from '../result.ts';
import { loadAssignments } from '../reviews/load.ts';
import type { Store } from '../store.ts';
import { textKeyOf } from '../text/text-key.ts';
import { summaryFor, type ArticleSummary } from './summary.ts';

/** An article with its text and what was read in it. */
export interface StoredArticle extends ArticleSummary {
  /** `extraction.document.text`. */
  readonly text: string;
  readonly extraction: Extraction;
}

/** One article with its current extraction. */
export async function readArticle(store: Store, user: string, id: string): Promise<Result<StoredArticle>> {
  const actor = await allow(store.db, user, 'reader');
  if (!actor.ok) return actor;
  const row = await store.db
    .selectFrom('article')
    .innerJoin('extraction', (join) =>
      join.onRef('extraction.article', '=', 'article.id').onRef('extraction.version', '=', 'article.version'),
    )
    .selectAll('article')
    .select('extraction.body')
    .where('article.id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return refused({ code: 'not-found', what: 'article' });
  const extraction = JSON.parse(row.body) as Extraction;
  const summary = await summaryFor(store.db, row, await loadAssignments(store.db, id), user);
  return done({ ...summary, text: extraction.document.text, extraction });
}

/** One of the extractions that an article has had. */
export interface ExtractionVersion {
  readonly version: number;
  readonly coreVersion: string;
  readonly created: string;
  readonly createdBy: string;
}

/** Which extractions an article has had, newest first. */
export async function listExtractions(
  store: Store,
  user: string,
  article: string,
): Promise<Result<readonly ExtractionVersion[]>> {
  const actor = await allow(store.db, user, 'reader');
  if (!actor.ok) return actor;
  const rows = await store.db
    .selectFrom('extraction')
    .select(['version', 'core_version', 'created', 'created_by'])
    .where('article', '=', article)
    .orderBy('version', 'desc')
    .execute();
  return done(
    rows.map((row) => ({
      version: row.version,
      coreVersion: row.core_version,
      created: row.created,
      createdBy: row.created_by,
    })),
  );
}

/** An older extraction of an article, as it was stored. */
export async function readExtraction(
  store: Store,
  user: string,
  place: { readonly article: string; readonly version: number },
): Promise<Result<Extraction>> {
  const actor = await allow(store.db, user, 'reader');
  if (!actor.ok) return actor;
  const row = await store.db
    .selectFrom('extraction')
    .select('body')
    .where('article', '=', place.article)
    .where('version', '=', place.version)
    .executeTakeFirst();
  return row === undefined ? refused({ code: 'not-found', what: 'article' }) : done(JSON.parse(row.body) as Extraction);
}

/** The article that was fetched from an address, if it is there already. */
export async function findArticleByUrl(store: Store, user: string, url: string): Promise<Result<string | null>> {
  const actor = await allow(store.db, user, 'reader');
  if (!actor.ok) return actor;
  const row = await store.db
    .selectFrom('article')
    .select('id')
    .where('url', '=', url)
    // One that was put away is there too, but behind one that is at hand.
    .orderBy((order) => order.case().when('archived', 'is', null).then(0).else(1).end())
    .orderBy('seq')
    .limit(1)
    .executeTakeFirst();
  return done(row?.id ?? null);
}

/** An article that is there already. */
export interface KnownArticle {
  readonly id: string;
  readonly title: string;
  readonly archived: string | null;
}

/**
 * The article with the same words, one at hand before one that was put away; null where there is none.
 *
 * @example await findArticleByText(store, user, extraction.document.text);
 */
export async function findArticleByText(
  store: Store,
  user: string,
  text: string,
): Promise<Result<KnownArticle | null>> {
  const actor = await allow(store.db, user, 'reader');
  if (!actor.ok) return actor;
  const key = textKeyOf(text);
  if (key === '') return done(null);
  const row = await store.db
    .selectFrom('article')
    .select(['id', 'title', 'archived'])
    .where('text_key', '=', key)
    .orderBy((order) => order.case().when('archived', 'is', null).then(0).else(1).end())
    .orderBy('seq')
    .limit(1)
    .executeTakeFirst();
  return done(row ?? null);
}

import { randomUUID } from 'node:crypto';
import type { Extraction } from '@isnad/core';
import * as v from 'valibot';
import { batches } from '../batches.ts';
import { check } from '../check.ts';
import { allow } from '../people/access.ts';
import { done, type Result } from '../result.ts';
import { recordArticleEvent } from '../reviews/record-event.ts';
import { articleDetailsSchema, extractionSchema, type NewArticle } from '../schema/article.ts';
import { inTransaction, type Session, type Store } from '../store.ts';
import { fold } from '../text/fold.ts';
import { textKeyOf } from '../text/text-key.ts';
import { searchWords } from '../text/search-words.ts';
import { claimRow } from './claim-row.ts';
import { articleSummary, type ArticleSummary } from './summary.ts';

export const newArticleSchema = v.object({
  ...articleDetailsSchema.entries,
  extraction: extractionSchema,
  coreVersion: v.pipe(v.string(), v.minLength(1, 'required'), v.maxLength(60, 'too-long')),
});

/**
 * Adds an article with what was read in it. Needs an editor.
 *
 * @example await addArticle(store, user, { title: 'الكرملين: لا اتفاق', lang: 'ar', extraction, coreVersion: '1.0.0' });
 */
export async function addArticle(store: Store, user: string, input: NewArticle): Promise<Result<ArticleSummary>> {
  return inTransaction(store, async (session) => {
    const actor = await allow(session.db, user, 'editor');
    if (!actor.ok) return actor;
    const checked = check(newArticleSchema, input);
    if (!checked.ok) return checked;
    // The schema vouches for what the store reads of it; the rest passes through as the engine wrote it.
    const extraction = input.extraction;
    const { coreVersion, ...details } = checked.value;
    const id = randomUUID();
    const row = await session.db
      .insertInto('article')
      .values({
        id,
        title: details.title,
        lang: details.lang,
        publisher: details.publisher,
        author: details.author,
        section: details.section,
        url: details.url,
        published: details.published,
        ...sortKeys(details),
        text_key: textKeyOf(extraction.document.text),
        created: session.now,
        updated: session.now,
        state: 'open',
        version: 1,
        core_version: coreVersion,
        claims: extraction.claims.length,
        judged: 0,
        conflicts: 0,
        orphaned: 0,
        progress: 0,
        assignees: 0,
        blind: 0,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    await insertExtraction(session, { article: id, version: 1, coreVersion, user }, extraction);
    const claims = extraction.claims.map((claim, position) =>
      claimRow(id, extraction, claim, { thread: claim.id, version: 1, position }),
    );
    for (const batch of batches(claims, 18)) await session.db.insertInto('claim').values(batch).execute();
    await indexWords(session, row.seq, details, extraction);
    await recordArticleEvent(session, { article: id, version: 1, user }, { kind: 'created', value: { coreVersion } });
    return done(articleSummary(row, [], user));
  });
}

/** The columns by which the inbox sorts and filters, each derived from what is shown. */
export function sortKeys(details: {
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
}) {
  return {
    title_key: fold(details.title),
    publisher_key: fold(details.publisher ?? ''),
    published_key: details.published === null ? '' : new Date(details.published).toISOString(),
  };
}

export async function insertExtraction(
  session: Session,
  place: { readonly article: string; readonly version: number; readonly coreVersion: string; readonly user: string },
  extraction: Extraction,
): Promise<void> {
  await session.db
    .insertInto('extraction')
    .values({
      article: place.article,
      version: place.version,
      core_version: place.coreVersion,
      created: session.now,
      created_by: place.user,
      body: JSON.stringify(extraction),
    })
    .execute();
}

/** Makes an article findable by the words of its title, text, publisher, author and sources. */
export async function indexWords(
  session: Session,
  seq: number,
  details: { readonly title: string; readonly publisher: string | null; readonly author: string | null },
  extraction: Extraction,
): Promise<void> {
  const sources = extraction.entities.map(({ name }) => name).join(' ');
  const words = searchWords(details.title, details.publisher, details.author, sources, extraction.document.text);
  await session.db.deleteFrom('search_word').where('article', '=', seq).execute();
  for (const batch of batches([...words], 2)) {
    await session.db
      .insertInto('search_word')
      .values(batch.map((word) => ({ word, article: seq })))
      .execute();
  }
}

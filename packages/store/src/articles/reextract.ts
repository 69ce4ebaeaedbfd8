import { randomUUID } from 'node:crypto';
import type { Claim, Extraction } from '@isnad/core';
import type { Insertable, Selectable, Updateable } from 'kysely';
import * as v from 'valibot';
import { findQuote } from '../anchor/find-quote.ts';
import { quoteOf, type Quote } from '../anchor/quote.ts';
import { reanchor, type Anchoring } from '../anchor/reanchor.ts';
import { batches } from '../batches.ts';
import { check } from '../check.ts';
import type { ArticleTable, ClaimTable } from '../database.ts';
import { allow } from '../people/access.ts';
import { done, refused, type Result } from '../result.ts';
import { loadAssignments, lockArticle } from '../reviews/load.ts';
import { countOpenOrphans } from '../reviews/open-orphans.ts';
import { progressOf, projectClaims } from '../reviews/project.ts';
import { recordArticleEvent } from '../reviews/record-event.ts';
import { extractionSchema } from '../schema/article.ts';
import { isAddedClaim } from '../schema/review.ts';
import { text } from '../schema/text.ts';
import { inTransaction, type Session, type Store } from '../store.ts';
import { textKeyOf } from '../text/text-key.ts';
import { indexWords, insertExtraction } from './add-article.ts';
import { claimRow, originOf } from './claim-row.ts';
import { articleSummary, type ArticleSummary } from './summary.ts';

export interface Reextracted {
  readonly article: ArticleSummary;
  /** What became of each claim that has reviews. */
  readonly anchorings: readonly Anchoring[];
}

const reextractionSchema = v.object({
  article: v.pipe(text(200), v.minLength(1, 'required')),
  extraction: extractionSchema,
  coreVersion: v.pipe(text(60), v.minLength(1, 'required')),
  basedOn: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
});

/**
 * Stores a newer extraction of an article, of the same text or a corrected one, and finds each reviewed claim again in it.
 * Needs an editor. Older extractions stay readable.
 *
 * @param input `basedOn` is the version whose text was corrected: refused where it is not the current one any more
 */
export async function reextractArticle(
  store: Store,
  user: string,
  input: {
    readonly article: string;
    readonly extraction: Extraction;
    readonly coreVersion: string;
    readonly basedOn?: number;
  },
): Promise<Result<Reextracted>> {
  const checked = check(reextractionSchema, input);
  if (!checked.ok) return checked;
  const { coreVersion, basedOn } = checked.value;
  return inTransaction(store, async (session): Promise<Result<Reextracted>> => {
    const actor = await allow(session.db, user, 'editor');
    if (!actor.ok) return actor;
    const locked = await lockArticle(session, input.article);
    if (!locked.ok) return locked;
    if (locked.value.archived !== null) return refused({ code: 'archived' });
    if (locked.value.state === 'final') return refused({ code: 'wrong-state', state: 'final' });
    if (basedOn !== undefined && basedOn !== locked.value.version)
      return refused({ code: 'other-version', version: locked.value.version });
    const version = locked.value.version + 1;
    const article = { ...locked.value, version };
    await insertExtraction(session, { article: article.id, version, coreVersion, user }, input.extraction);
    await session.db
      .updateTable('article')
      .set({
        version,
        core_version: coreVersion,
        text_key: textKeyOf(input.extraction.document.text),
        updated: session.now,
      })
      .where('id', '=', article.id)
      .execute();
    const anchorings = await moveReviews(session, article, input.extraction, user);
    await indexWords(session, article.seq, article, input.extraction);
    const count = (...hows: readonly Anchoring['how'][]) => anchorings.filter(({ how }) => hows.includes(how)).length;
    const value = {
      coreVersion,
      kept: count('id'),
      moved: count('words', 'score'),
      orphaned: count('orphaned'),
    };
    await recordArticleEvent(session, { article: article.id, version, user }, { kind: 'extracted', value });
    const row = await recount(session, article.id);
    const assignments = await loadAssignments(session.db, article.id);
    return done({ article: articleSummary(row, assignments, user), anchorings });
  });
}

async function moveReviews(
  session: Session,
  article: Selectable<ArticleTable>,
  extraction: Extraction,
  user: string,
): Promise<readonly Anchoring[]> {
  // Claims that nobody said anything about have nothing to lose: they are replaced by what the new extraction has.
  await session.db.deleteFrom('claim').where('article', '=', article.id).where('last_event', 'is', null).execute();
  const rows = await session.db.selectFrom('claim').selectAll().where('article', '=', article.id).execute();
  const claims = new Map(extraction.claims.map((claim, position) => [claim.id, { claim, position }]));
  // Two orphans of long ago may have had the same id; each is asked for by its thread, which is its own.
  const quotes = rows.map((row) => ({ row, quote: JSON.parse(row.quote) as Quote }));
  const asked = oncePerId(quotes);
  const anchorings = reanchor(
    asked.map(({ row, quote }) => ({ id: row.id, quote })),
    extraction,
  );
  const answers = new Map(asked.map(({ row }, index) => [row.thread, anchorings[index]]));
  const given: Anchoring[] = [];
  for (const { row, quote } of quotes) {
    const answer = answers.get(row.thread);
    const target = answer === undefined || answer.to === null ? undefined : claims.get(answer.to);
    given.push(
      answer !== undefined && target !== undefined
        ? await moveTo(session, article, row, answer, target, extraction, user)
        : await moveToText(session, article, row, quote, extraction, user),
    );
    if (answer !== undefined && answer.to !== null) claims.delete(answer.to);
  }
  const moved = await session.db.selectFrom('claim').selectAll().where('article', '=', article.id).execute();
  await projectClaims(
    session,
    article,
    extraction,
    moved.map((claim) => ({ before: null, claim })),
  );
  await insertNew(session, article, rows, [...claims.values()], extraction);
  return given;
}

function oncePerId<Item extends { readonly row: Selectable<ClaimTable> }>(items: readonly Item[]): readonly Item[] {
  const present = items.toSorted((a, b) => Number(a.row.state === 'orphaned') - Number(b.row.state === 'orphaned'));
  return [...new Map(present.toReversed().map((item) => [item.row.id, item])).values()];
}

async function moveTo(
  session: Session,
  article: Selectable<ArticleTable>,
  row: Selectable<ClaimTable>,
  answer: Anchoring,
  { claim, position }: { readonly claim: Claim; readonly position: number },
  extraction: Extraction,
  user: string,
): Promise<Anchoring> {
  const quote = JSON.stringify(quoteOf(extraction.document.text, claim.content));
  await place(session, article, row, user, answer, {
    id: claim.id,
    version: article.version,
    position,
    section: claim.section,
    quote,
    state: 'present',
    ...originOf(claim.chain),
  });
  return answer;
}

/** A claim that a reviewer added is in no extraction: it stays where its words are. */
async function moveToText(
  session: Session,
  article: Selectable<ArticleTable>,
  row: Selectable<ClaimTable>,
  quote: Quote,
  extraction: Extraction,
  user: string,
): Promise<Anchoring> {
  const spans = isAddedClaim(row.id) ? findQuote(extraction.document.text, quote) : null;
  if (spans === null) {
    const answer: Anchoring = { from: row.id, to: null, how: 'orphaned', score: 0 };
    await place(session, article, row, user, answer, { state: 'orphaned' });
    return answer;
  }
  const answer: Anchoring = { from: row.id, to: row.id, how: 'words', score: 1 };
  const moved = quoteOf(extraction.document.text, spans);
  await place(session, article, row, user, answer, {
    version: article.version,
    position: extraction.claims.length,
    quote: JSON.stringify(moved),
    state: 'added',
  });
  return answer;
}

async function place(
  session: Session,
  article: Selectable<ArticleTable>,
  row: Selectable<ClaimTable>,
  user: string,
  answer: Anchoring,
  change: Updateable<ClaimTable>,
): Promise<void> {
  const claim = { ...row, ...change } as Selectable<ClaimTable>;
  await session.db
    .updateTable('claim')
    .set(change)
    .where('article', '=', article.id)
    .where('thread', '=', row.thread)
    .execute();
  // Nothing to tell where the claim is what and where it was before.
  if (row.id !== claim.id || row.state !== claim.state || answer.how === 'score')
    await session.db
      .insertInto('review_event')
      .values({
        id: randomUUID(),
        article: article.id,
        claim: claim.id,
        thread: row.thread,
        reviewer: user,
        at: session.now,
        day: session.now.slice(0, 10),
        kind: 'anchor',
        value: JSON.stringify(answer),
        version: article.version,
        based_on: row.last_event,
      })
      .execute();
}

async function insertNew(
  session: Session,
  article: Selectable<ArticleTable>,
  kept: readonly Selectable<ClaimTable>[],
  claims: readonly { readonly claim: Claim; readonly position: number }[],
  extraction: Extraction,
): Promise<void> {
  const threads = new Set(kept.map(({ thread }) => thread));
  const rows = claims.map(({ claim, position }): Insertable<ClaimTable> => {
    // An id can come back while the reviews that began under it are with another claim.
    const thread = threads.has(claim.id) ? `${claim.id}~${article.version}` : claim.id;
    return claimRow(article.id, extraction, claim, { thread, version: article.version, position });
  });
  for (const batch of batches(rows, 18)) await session.db.insertInto('claim').values(batch).execute();
}

async function recount(session: Session, id: string): Promise<Selectable<ArticleTable>> {
  const rows = await session.db
    .selectFrom('claim')
    .select(['thread', 'state', 'struck', 'judged', 'conflict'])
    .where('article', '=', id)
    .execute();
  const counted = rows.filter(({ state, struck }) => state !== 'orphaned' && struck === 0);
  const sum = (key: 'judged' | 'conflict') => counted.reduce((total, row) => total + row[key], 0);
  return session.db
    .updateTable('article')
    .set({
      claims: counted.length,
      judged: sum('judged'),
      conflicts: sum('conflict'),
      orphaned: await countOpenOrphans(session, id, rows),
      progress: progressOf(sum('judged'), counted.length),
    })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
}

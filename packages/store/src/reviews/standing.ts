import type { Extraction } from '@isnad/core';
import type { Kysely, Selectable } from 'kysely';
import type { ClaimTable, Database } from '../database.ts';
import type { Quote } from '../anchor/quote.ts';
import type { ClaimEvent } from '../schema/event.ts';
import { claimViews } from './claim-views.ts';
import { inCurrentText } from './current-text.ts';
import { deriveClaim } from './derive.ts';
import type { ClaimJudgement, ClaimReview } from './judgement.ts';
import { readingOf, type ClaimReading } from './reading.ts';

/** A claim with what somebody may see of its events, oldest first. */
export interface Thread {
  readonly row: Selectable<ClaimTable>;
  readonly events: readonly ClaimEvent[];
}

/** Where a claim stands, and what it says now; of an orphaned claim nobody knows. */
export interface Standing {
  readonly review: ClaimReview;
  readonly reading: ClaimReading | null;
}

/** Where claims stand in an extraction: with the corrections that their events make, what was judged on other words does not count. */
export async function standingsOf(
  db: Kysely<Database>,
  article: { readonly id: string; readonly version: number },
  extraction: Extraction,
  threads: readonly Thread[],
): Promise<readonly Standing[]> {
  const plain = threads.map(({ row, events }) => claimReview(row, deriveClaim(events)));
  const current = await inCurrentText(db, article, plain);
  const claims = new Map(claimViews(extraction, current, article.version).map(({ id, claim }) => [id, claim]));
  return threads.map(({ row, events }, index) => {
    const review = current[index] ?? claimReview(row, deriveClaim(events));
    const claim = review.state === 'orphaned' ? undefined : claims.get(review.claim);
    if (claim === undefined) return { review, reading: null };
    const reading = readingOf(claim, extraction);
    const { corrections, outdated } = review;
    return { review: { ...claimReview(row, deriveClaim(events, reading)), corrections, outdated }, reading };
  });
}

/** The same of one claim. */
export async function standingOf(
  db: Kysely<Database>,
  article: { readonly id: string; readonly version: number },
  extraction: Extraction,
  thread: Thread,
): Promise<Standing> {
  // Of the many claims of an article this one is asked for.
  const claims = extraction.claims.filter(({ id }) => id === thread.row.id);
  const [standing] = await standingsOf(db, article, { ...extraction, claims, attributions: [] }, [thread]);
  if (standing === undefined) throw new Error('unreachable: one claim was given');
  return standing;
}

export function claimReview(row: Selectable<ClaimTable>, judgement: ClaimJudgement): ClaimReview {
  return {
    ...judgement,
    claim: row.id,
    article: row.article,
    state: row.state === 'added' || row.state === 'orphaned' ? row.state : 'present',
    section: row.section === 'headline' ? 'headline' : 'body',
    quote: JSON.parse(row.quote) as Quote,
    version: row.version,
    position: row.position,
  };
}

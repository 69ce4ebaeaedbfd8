import type { Kysely, Selectable } from 'kysely';
import type { ArticleTable, AssignmentTable, Database } from '../database.ts';
import { countSeenClaims } from '../reviews/seen-claims.ts';
import { isBlinded } from '../reviews/visible.ts';
import type { ArticleState } from '../schema/article.ts';

/** Who reviews an article. */
export interface Assignment {
  readonly reviewer: string;
  readonly part: 'first' | 'second';
  /** The second reviewer judges without seeing the first, and the other way round, until both submitted. */
  readonly blind: boolean;
  /** When this reviewer submitted; null while they are at it. */
  readonly submitted: string | null;
  /** On how many claims this reviewer gave both labels. */
  readonly judged: number;
  readonly assignedBy: string;
  readonly at: string;
}

/** An article as the inbox shows it. */
export interface ArticleSummary {
  readonly id: string;
  readonly title: string;
  readonly lang: string;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly section: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly created: string;
  readonly updated: string;
  readonly state: ArticleState;
  /** The number of the current extraction, from 1. */
  readonly version: number;
  readonly coreVersion: string;
  /** How many claims there are to judge, and how many have both labels. */
  readonly claims: number;
  readonly judged: number;
  readonly conflicts: number;
  /** Claims that were not found again in the current extraction, while something that was said about them is still in force. */
  readonly orphaned: number;
  /** A blind second review is not yet over. */
  readonly blind: boolean;
  /** When it was put away; null while it is not. */
  readonly archived: string | null;
  readonly assignments: readonly Assignment[];
}

/** @param viewer whoever takes part in a blind review sees how far they are themselves, and not how far the other one is */
export function articleSummary(
  row: Selectable<ArticleTable>,
  assignments: readonly Selectable<AssignmentTable>[],
  viewer: string,
): ArticleSummary {
  const mine = isBlinded(assignments, viewer) ? assignments.find(({ reviewer }) => reviewer === viewer) : undefined;
  const shown =
    mine === undefined
      ? assignments
      : assignments.map((one) => (one === mine ? one : { ...one, judged: 0, submitted: null }));
  return {
    id: row.id,
    title: row.title,
    lang: row.lang,
    publisher: row.publisher,
    author: row.author,
    section: row.section,
    url: row.url,
    published: row.published,
    created: row.created,
    updated: row.updated,
    state: row.state as ArticleState,
    version: row.version,
    coreVersion: row.core_version,
    claims: row.claims,
    // What they judged may have been struck since, and then there are fewer claims than judgements.
    judged: Math.min(mine?.judged ?? row.judged, row.claims),
    conflicts: row.conflicts,
    orphaned: row.orphaned,
    blind: row.blind === 1,
    archived: row.archived,
    assignments: shown.map(readAssignment),
  };
}

/** … with as many claims as the viewer may know of. */
export async function summaryFor(
  db: Kysely<Database>,
  row: Selectable<ArticleTable>,
  assignments: readonly Selectable<AssignmentTable>[],
  viewer: string,
): Promise<ArticleSummary> {
  const summary = articleSummary(row, assignments, viewer);
  if (!isBlinded(assignments, viewer)) return summary;
  const claims = await countSeenClaims(db, row.id, viewer);
  return { ...summary, claims, judged: Math.min(summary.judged, claims) };
}

export function readAssignment(row: Selectable<AssignmentTable>): Assignment {
  return {
    reviewer: row.reviewer,
    part: row.part === 'second' ? 'second' : 'first',
    blind: row.blind === 1,
    submitted: row.submitted,
    judged: row.judged,
    assignedBy: row.assigned_by,
    at: row.at,
  };
}

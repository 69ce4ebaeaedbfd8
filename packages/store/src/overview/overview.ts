import { sql } from 'kysely';
import { batches } from '../batches.ts';
import { allow } from '../people/access.ts';
import { done, type Result } from '../result.ts';
import { undoneEvents } from '../reviews/derive.ts';
import { readEvent } from '../reviews/read-event.ts';
import type { Facet } from '../schema/labels.ts';
import type { Store } from '../store.ts';

/** Articles in a blind review that is not over: in a small team a count would tell what the other one judged. */
const blindNow = ({ db }: Store) => db.selectFrom('article').select('id').where('blind', '=', sql.lit(1));

/** What was put away counts nowhere. */
const archived = ({ db }: Store) => db.selectFrom('article').select('id').where('archived', 'is not', null);

/** Days of a period, each inclusive, as `2026-01-31`; open where left out. */
export interface Period {
  readonly from?: string;
  readonly to?: string;
}

/** How many judgements that are in force were made on a day with a label. */
export interface DayCount {
  readonly day: string;
  readonly facet: Facet;
  readonly label: string;
  readonly count: number;
}

/** Judgements in force by the day on which they were made, without those of blind reviews that go on. */
export async function countByDay(
  store: Store,
  user: string,
  period: Period = {},
): Promise<Result<readonly DayCount[]>> {
  const actor = await allow(store.db, user, 'reader');
  if (!actor.ok) return actor;
  let query = store.db
    .selectFrom('standing')
    .select(['day', 'facet', 'label', (all) => all.fn.countAll<number>().as('count')])
    .where('article', 'not in', blindNow(store))
    .where('article', 'not in', archived(store));
  if (period.from !== undefined) query = query.where('day', '>=', period.from);
  if (period.to !== undefined) query = query.where('day', '<=', period.to);
  const rows = await query
    .groupBy(['day', 'facet', 'label'])
    .orderBy('day')
    .orderBy('facet')
    .orderBy('label')
    .execute();
  return done(rows.map((row) => ({ ...row, facet: row.facet as Facet })));
}

/** How many things a reviewer said on a day. */
export interface Throughput {
  readonly day: string;
  readonly reviewer: string;
  /** Judgements, both facets; those that were replaced later too, since they were work, and none that were taken back. */
  readonly judgements: number;
  readonly corrections: number;
  /** Notes, evidence and settlements, and what was taken back. */
  readonly others: number;
  readonly articles: number;
}

/** What each reviewer did on each day and did not take back, without blind reviews that go on. */
export async function readThroughput(
  store: Store,
  user: string,
  period: Period = {},
): Promise<Result<readonly Throughput[]>> {
  const actor = await allow(store.db, user, 'reader');
  if (!actor.ok) return actor;
  let query = store.db
    .selectFrom('review_event')
    .select((all) => [
      'day',
      'reviewer',
      all.fn.countAll<number>().filterWhere('kind', 'in', ['sourcing', 'status']).as('judgements'),
      all.fn.countAll<number>().filterWhere('kind', '=', 'correction').as('corrections'),
      all.fn.countAll<number>().filterWhere('kind', 'in', ['note', 'evidence', 'settle', 'undo']).as('others'),
      all.fn.count<number>('article').distinct().as('articles'),
    ])
    .where('thread', 'is not', null)
    .where('kind', '<>', 'anchor')
    .where('article', 'not in', blindNow(store))
    .where('article', 'not in', archived(store));
  if (period.from !== undefined) query = query.where('day', '>=', period.from);
  if (period.to !== undefined) query = query.where('day', '<=', period.to);
  const rows = await query.groupBy(['day', 'reviewer']).orderBy('day').orderBy('reviewer').execute();
  const taken = await takenBack(store, period);
  const left = rows.map((row) => {
    const { judgements, corrections, others } = taken.get(`${row.day} ${row.reviewer}`) ?? NOTHING;
    return {
      ...row,
      judgements: row.judgements - judgements,
      corrections: row.corrections - corrections,
      others: row.others - others,
    };
  });
  return done(left.filter(({ judgements, corrections, others }) => judgements + corrections + others > 0));
}

type Work = Pick<Throughput, 'judgements' | 'corrections' | 'others'>;
const NOTHING: Work = { judgements: 0, corrections: 0, others: 0 };

/** How much of what was said in a period was taken back, then or later, by day and person. */
async function takenBack(store: Store, period: Period): Promise<ReadonlyMap<string, Work>> {
  let query = store.db
    .selectFrom('review_event')
    .selectAll()
    .where('kind', '=', 'undo')
    .where('article', 'not in', blindNow(store))
    .where('article', 'not in', archived(store));
  // Nothing is taken back before it is said.
  if (period.from !== undefined) query = query.where('day', '>=', period.from);
  const undos = await query.orderBy('seq').execute();
  const counted = new Map<string, Work>();
  for (const ids of batches([...undoneEvents(undos.map(readEvent))], 1)) {
    const rows = await store.db
      .selectFrom('review_event')
      .select(['day', 'reviewer', 'kind'])
      .where('id', 'in', ids)
      .execute();
    for (const { day, reviewer, kind } of rows) {
      const key = `${day} ${reviewer}`;
      const before = counted.get(key) ?? NOTHING;
      const facet =
        kind === 'sourcing' || kind === 'status' ? 'judgements' : kind === 'correction' ? 'corrections' : 'others';
      counted.set(key, { ...before, [facet]: before[facet] + 1 });
    }
  }
  return counted;
}

/** A source, and how its claims fared. */
export interface SourceCount {
  readonly name: string;
  readonly type: string;
  readonly claims: number;
  readonly articles: number;
  /** Claims by the label in force. */
  readonly status: Readonly<Record<string, number>>;
  readonly sourcing: Readonly<Record<string, number>>;
}

/** The sources that most claims come from, with how these fared. Struck and orphaned claims, and blind reviews that go on, do not count. */
export async function countSources(
  store: Store,
  user: string,
  options: { readonly limit?: number } = {},
): Promise<Result<readonly SourceCount[]>> {
  const actor = await allow(store.db, user, 'reader');
  if (!actor.ok) return actor;
  const counted = store.db
    .selectFrom('claim')
    .where('origin_key', '>', '')
    .where('struck', '=', 0)
    .where('state', '<>', 'orphaned')
    .where('article', 'not in', blindNow(store))
    .where('article', 'not in', archived(store));
  const sources = await counted
    .select((all) => [
      'origin_key',
      all.fn.max('origin').as('name'),
      all.fn.max('origin_type').as('type'),
      all.fn.countAll<number>().as('claims'),
      all.fn.count<number>('article').distinct().as('articles'),
    ])
    .groupBy('origin_key')
    .orderBy('claims', 'desc')
    .orderBy('origin_key')
    .limit(Math.min(options.limit ?? 50, 500))
    .execute();
  if (sources.length === 0) return done([]);
  const labels = await counted
    .select(['origin_key', 'status', 'sourcing', (all) => all.fn.countAll<number>().as('count')])
    .where(
      'origin_key',
      'in',
      sources.map(({ origin_key }) => origin_key),
    )
    .groupBy(['origin_key', 'status', 'sourcing'])
    .execute();
  return done(
    sources.map((source) => {
      const mine = labels.filter(({ origin_key }) => origin_key === source.origin_key);
      return {
        name: source.name ?? '',
        type: source.type ?? 'unknown',
        claims: source.claims,
        articles: source.articles,
        status: tally(mine, ({ status }) => status),
        sourcing: tally(mine, ({ sourcing }) => sourcing),
      };
    }),
  );
}

function tally<Row extends { readonly count: number }>(rows: readonly Row[], label: (row: Row) => string) {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[label(row)] = (counts[label(row)] ?? 0) + row.count;
  return counts;
}

import { allow } from '../people/access.ts';
import { done, type Result } from '../result.ts';
import { FACETS, type Facet } from '../schema/labels.ts';
import type { Store } from '../store.ts';
import { cohenKappa, krippendorffAlpha, type Alpha, type Kappa } from './agreement.ts';

/** The agreement on one of the two questions. */
export interface FacetAgreement extends Alpha {
  readonly pairs: readonly (Kappa & { readonly reviewers: readonly [string, string] })[];
}

/** How far reviewers agree, on each of the two questions. */
export type Agreement = Readonly<Record<Facet, FacetAgreement>>;

/**
 * How far reviewers agree, over one article or over all. Judgements as the reviewers gave them, before any settlement;
 * articles in a blind review that is not over are left out.
 *
 * @param options `blindOnly` counts only articles whose second review was blind: elsewhere the second reviewer saw the
 * first one's judgements, and agreement is flattering.
 */
export async function readAgreement(
  store: Store,
  user: string,
  options: { readonly article?: string; readonly blindOnly?: boolean } = {},
): Promise<Result<Agreement>> {
  const actor = await allow(store.db, user, 'reader');
  if (!actor.ok) return actor;
  const { db } = store;
  let query = db
    .selectFrom('standing')
    .innerJoin('claim', (join) =>
      join.onRef('claim.article', '=', 'standing.article').onRef('claim.thread', '=', 'standing.thread'),
    )
    .innerJoin('article', 'article.id', 'standing.article')
    .select(['standing.article', 'standing.thread', 'standing.facet', 'standing.reviewer', 'standing.label'])
    .where('article.blind', '=', 0)
    .where('article.archived', 'is', null)
    .where('claim.struck', '=', 0);
  if (options.article !== undefined) query = query.where('standing.article', '=', options.article);
  if (options.blindOnly === true)
    query = query.where('standing.article', 'in', db.selectFrom('assignment').select('article').where('blind', '=', 1));
  const rows = await query
    .orderBy('standing.article')
    .orderBy('standing.thread')
    .orderBy('standing.facet')
    .orderBy('standing.reviewer')
    .execute();
  const [sourcing, status] = FACETS.map((facet) => agreementOf(rows.filter((row) => row.facet === facet)));
  if (sourcing === undefined || status === undefined) throw new Error('unreachable: there are two facets');
  return done({ sourcing, status });
}

interface Given {
  readonly article: string;
  readonly thread: string;
  readonly reviewer: string;
  readonly label: string;
}

function agreementOf(rows: readonly Given[]): FacetAgreement {
  const units = new Map<string, Given[]>();
  for (const row of rows) {
    const key = `${row.article} ${row.thread}`;
    const unit = units.get(key);
    if (unit === undefined) units.set(key, [row]);
    else unit.push(row);
  }
  const pairs = new Map<string, { reviewers: readonly [string, string]; labels: [string, string][] }>();
  for (const unit of units.values()) {
    for (const [index, one] of unit.entries()) {
      for (const other of unit.slice(index + 1)) {
        const key = `${one.reviewer} ${other.reviewer}`;
        const pair = pairs.get(key) ?? { reviewers: [one.reviewer, other.reviewer] as const, labels: [] };
        pair.labels.push([one.label, other.label]);
        pairs.set(key, pair);
      }
    }
  }
  return {
    ...krippendorffAlpha([...units.values()].map((unit) => unit.map(({ label }) => label))),
    pairs: [...pairs.values()].map(({ reviewers, labels }) => ({ ...cohenKappa(labels), reviewers })),
  };
}

import type { TeamLabel } from '@isnad/store';
import { sourcingLabel, statusLabel } from '$lib/words.ts';

/** Labels under the names that this desk gave them. */
export interface LabelNames {
  /** @param team the team's own label under it, where it was judged by one */
  readonly status: (label: string, team?: string | null) => string;
  readonly sourcing: (label: string, team?: string | null) => string;
}

/**
 * The team's own label first, then the team's name for a base label, then ours: the same everywhere, so that a judgement is not
 * called one thing on its button and another in the list.
 *
 * @example labelNames(labels, 'en').status('misleading', 'out-of-context') // 'Out of context'
 */
export function labelNames(labels: readonly TeamLabel[], locale: 'ar' | 'en'): LabelNames {
  const names = new Map(labels.map((label) => [label.id, label.names[locale]]));
  const under =
    (facet: 'status' | 'sourcing', ours: (label: string) => string) =>
    (label: string, team: string | null = null): string =>
      (team === null ? undefined : names.get(team)) ?? names.get(`${facet}:${label}`) ?? ours(label);
  return { status: under('status', statusLabel), sourcing: under('sourcing', sourcingLabel) };
}

/** The team's own label that is in force on a facet: the one by which it was settled, or else the one by which all agree. */
export function teamInForce({
  label,
  judgements,
  settlement,
}: {
  readonly label: string;
  readonly judgements: readonly { readonly label: string; readonly team: string | null }[];
  readonly settlement: { readonly team: string | null } | null;
}): string | null {
  const [first, ...others] = judgements;
  if (settlement !== null) return settlement.team;
  if (first === undefined || first.label !== label) return null;
  return others.every(({ team }) => team === first.team) ? first.team : null;
}

import type { ClaimEvent, ReviewEvent } from '../schema/event.ts';
import { EMPTY_LABEL, type JudgementLabel, type SourcingLabel, type StatusLabel } from '../schema/labels.ts';
import type { SettleValue } from '../schema/review.ts';
import type { ClaimJudgement, EarlierJudgement, FacetReview, Judgement, Settlement } from './judgement.ts';
import { changesBetween, type ClaimReading, type ReadingChange } from './reading.ts';

/**
 * What the events of one claim amount to. Pure: the same events, oldest first, always give the same standing.
 *
 * @param now what the claim says now, and who its source is: what was judged on other words or another source counts no more. Without
 * it, all counts that was not taken back.
 * @example deriveClaim([]).status.label // 'unreviewed'
 */
export function deriveClaim(events: readonly ClaimEvent[], now: ClaimReading | null = null): ClaimJudgement {
  const undone = undoneEvents(events);
  const live = events.filter((event) => !undone.has(event.id));
  const changed = changesSince(live, now);
  const sourcing = facet<SourcingLabel>(
    EMPTY_LABEL.sourcing,
    live.flatMap((event) => (event.kind === 'sourcing' ? [{ ...event.value, ...signature(event) }] : [])),
    settlementsOf(live, ({ sourcing, teams }) => ({ label: sourcing, team: teams?.sourcing ?? null })),
    changed,
  );
  const status = facet<StatusLabel>(
    EMPTY_LABEL.status,
    live.flatMap((event) => (event.kind === 'status' ? [{ ...event.value, origins: null, ...signature(event) }] : [])),
    settlementsOf(live, ({ status, teams }) => ({ label: status, team: teams?.status ?? null })),
    changed,
  );
  const corrections = live.flatMap((event) =>
    event.kind === 'correction' ? [{ ...signature(event), version: event.version, value: event.value }] : [],
  );
  return {
    sourcing,
    status,
    conflict: sourcing.conflict || status.conflict,
    judged: answered(sourcing) && answered(status),
    notes: live.flatMap((event) => (event.kind === 'note' ? [{ ...signature(event), text: event.value.text }] : [])),
    evidence: live.flatMap((event) => (event.kind === 'evidence' ? [{ ...event.value, ...signature(event) }] : [])),
    corrections,
    outdated: [],
    struck: corrections.some(({ value }) => value.correction === 'strike') || additionUndone(events, undone),
    undone: [...undone],
    last: events.at(-1)?.id ?? null,
  };
}

/**
 * Whether anything that was said about a claim is still in force. Of an orphaned claim this is what somebody has to decide
 * about: what was moved to another claim, taken back or dismissed waits for nobody.
 *
 * @example reviews.claims.filter((review) => review.state === 'orphaned' && isStillSaid(review))
 */
export function isStillSaid(claim: ClaimJudgement): boolean {
  const { struck, sourcing, status, notes, evidence, corrections, outdated } = claim;
  if (struck) return false;
  const judged = [sourcing, status].flatMap(({ judgements, earlier }) => [judgements, earlier]);
  const said = [...judged, notes, evidence, corrections, outdated];
  return said.some(({ length }) => length > 0);
}

/**
 * The ids of events that were taken back. An undo can itself be undone, which brings the first event back: so the newest are read first.
 *
 * @param events oldest first
 */
export function undoneEvents(events: readonly ReviewEvent[]): ReadonlySet<string> {
  const undone = new Set<string>();
  for (const event of events.toReversed()) {
    if (event.kind === 'undo' && !undone.has(event.id)) undone.add(event.value.event);
  }
  return undone;
}

function answered(facet: FacetReview<JudgementLabel>): boolean {
  return facet.judgements.length > 0 || facet.settlement !== null;
}

/** A claim that a reviewer added is gone when adding it was undone. */
function additionUndone(events: readonly ClaimEvent[], undone: ReadonlySet<string>): boolean {
  return events.some(
    (event) => event.kind === 'correction' && event.value.correction === 'add' && undone.has(event.id),
  );
}

function signature(event: ClaimEvent) {
  return { event: event.id, seq: event.seq, reviewer: event.reviewer, at: event.at };
}

/** Of each event that was given on another reading of the claim: that reading, and what is another now. */
type Changes = ReadonlyMap<string, { readonly reading: ClaimReading; readonly changed: readonly ReadingChange[] }>;

function changesSince(live: readonly ClaimEvent[], now: ClaimReading | null): Changes {
  return new Map(
    live.flatMap(({ id, reading }) => {
      const changed = now === null || reading === null ? [] : changesBetween(reading, now);
      return reading === null || changed.length === 0 ? [] : [[id, { reading, changed }] as const];
    }),
  );
}

type DatedSettlement<Label extends JudgementLabel> = Settlement<Label> & { readonly seq: number };

function settlementsOf<Label extends JudgementLabel>(
  live: readonly ClaimEvent[],
  pick: (value: SettleValue) => { readonly label: Label | null; readonly team: string | null },
) {
  return live.flatMap((event): DatedSettlement<Label>[] => {
    if (event.kind !== 'settle') return [];
    const { label, team } = pick(event.value);
    if (label === null) return [];
    return [{ ...signature(event), label, team, reason: event.value.reason, links: event.value.links }];
  });
}

function facet<Label extends JudgementLabel>(
  empty: Label,
  given: readonly Judgement<Label>[],
  settlements: readonly DatedSettlement<Label>[],
  changes: Changes,
): FacetReview<Label> {
  const standing = new Map<string, Judgement<Label>>();
  for (const judgement of given) standing.set(judgement.reviewer, judgement);
  const all = [...standing.values()].filter(({ label }) => label !== empty);
  const judgements = all.filter(({ event }) => !changes.has(event));
  const earlier = all.flatMap((judgement): EarlierJudgement<Label>[] => {
    const change = changes.get(judgement.event);
    return change === undefined ? [] : [{ ...judgement, ...change }];
  });
  const last = settlements.at(-1);
  const change = last === undefined ? undefined : changes.get(last.event);
  const earlierSettlement = last === undefined || change === undefined ? null : { ...withoutSeq(last), ...change };
  const settlement = change === undefined ? last : undefined;
  const set = { judgements, earlier, earlierSettlement };
  if (settlement === undefined) {
    const labels = new Set(judgements.map(({ label }) => label));
    const [label] = labels;
    return labels.size === 1 && label !== undefined
      ? { label, conflict: false, settlement: null, ...set }
      : { label: empty, conflict: labels.size > 1, settlement: null, ...set };
  }
  // A settlement decides about the judgements that were there; a later one that differs is a new conflict.
  const conflict = judgements.some(({ seq, label }) => seq > settlement.seq && label !== settlement.label);
  return { label: conflict ? empty : settlement.label, conflict, settlement: withoutSeq(settlement), ...set };
}

function withoutSeq<Label extends JudgementLabel>({ seq: _seq, ...kept }: DatedSettlement<Label>): Settlement<Label> {
  return kept;
}

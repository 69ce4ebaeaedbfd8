import type { Span } from '@isnad/core';
import type { Kysely } from 'kysely';
import type { Database } from '../database.ts';
import type { Actor } from '../people/access.ts';
import type { Failure } from '../result.ts';
import type { ClaimEvent } from '../schema/event.ts';
import { FACETS, labelNeeds, type Facet, type JudgementLabel } from '../schema/labels.ts';
import { roleAllows } from '../schema/roles.ts';
import { judgementFault, type CheckedReview, type CorrectionValue, type JudgementFault } from '../schema/review.ts';
import { deriveClaim, undoneEvents } from './derive.ts';
import type { ClaimJudgement, Judgement } from './judgement.ts';
import type { ClaimReading } from './reading.ts';

interface Attempt {
  readonly actor: Actor;
  readonly given: CheckedReview;
  /** What the writer may see of the claim. */
  readonly events: readonly ClaimEvent[];
  /** Of the article. */
  readonly text: string;
  /** What the claim says now, for the writer. */
  readonly reading: ClaimReading | null;
}

/** Why the review model does not allow this event; null when it does. */
export async function refusalOf(db: Kysely<Database>, attempt: Attempt): Promise<Failure | null> {
  const { given, events, actor } = attempt;
  const standing = deriveClaim(events, attempt.reading);
  if (standing.struck && given.kind !== 'note' && given.kind !== 'undo') return { code: 'struck' };
  switch (given.kind) {
    case 'sourcing':
    case 'status': {
      const { label, links, note, team } = given.value;
      const brought = links.length + linksBeside(standing, given.kind, actor.user);
      const fault = judgementFault(label, { links: brought, note });
      if (fault !== null) return { code: fault };
      return leavesWithoutLink(attempt, standing, given) ?? unknownTeamLabel(db, given.kind, label, team);
    }
    case 'settle':
      return settleRefusal(db, standing, given.value);
    case 'correction':
      return correctionRefusal(given.value, attempt.text);
    case 'undo':
      return undoRefusal(attempt, given.value.event);
    case 'note':
    case 'evidence':
      return null;
    default:
      return given satisfies never;
  }
}

/** How many links a reviewer brought to a claim beside a judgement: on their own, or with their answer to the other question. */
function linksBeside(standing: ClaimJudgement, facet: Facet, reviewer: string): number {
  const other = standing[facet === 'status' ? 'sourcing' : 'status'].judgements;
  const mine = <Said extends { readonly reviewer: string }>(said: readonly Said[]) =>
    said.filter((each) => each.reviewer === reviewer);
  return mine(standing.evidence).length + mine<Judgement<JudgementLabel>>(other).flatMap(({ links }) => links).length;
}

/** With a judgement that takes the place of another one its links go: the reviewer's other judgement may rest on them. */
function leavesWithoutLink(
  { actor }: Attempt,
  standing: ClaimJudgement,
  given: Extract<CheckedReview, { kind: Facet }>,
): Failure | null {
  const other = given.kind === 'status' ? standing.sourcing : standing.status;
  const rests = other.judgements.find(({ reviewer }) => reviewer === actor.user);
  if (rests === undefined || labelNeeds(rests.label) !== 'link' || rests.links.length > 0) return null;
  const evidence = standing.evidence.some(({ reviewer }) => reviewer === actor.user);
  return evidence || given.value.links.length > 0 ? null : { code: 'still-needed', fault: 'link-required' };
}

async function unknownTeamLabel(
  db: Kysely<Database>,
  facet: Facet,
  base: JudgementLabel,
  team: string | null,
): Promise<Failure | null> {
  if (team === null) return null;
  const row = await db
    .selectFrom('team_label')
    .select('id')
    .where('id', '=', team)
    .where('facet', '=', facet)
    .where('base', '=', base)
    .where('retired', '=', 0)
    .executeTakeFirst();
  return row === undefined ? { code: 'not-found', what: 'label' } : null;
}

async function settleRefusal(
  db: Kysely<Database>,
  standing: ClaimJudgement,
  value: Extract<CheckedReview, { kind: 'settle' }>['value'],
): Promise<Failure | null> {
  for (const facet of ['sourcing', 'status'] as const) {
    const label = value[facet];
    if (label === null) continue;
    if (!standing[facet].conflict) return { code: 'not-in-conflict' };
    // Whoever settles for a label may rest on the links that were brought for it.
    const links = value.links.length + broughtFor(standing, facet, label);
    const fault = judgementFault(label, { links, note: value.reason });
    if (fault !== null) return { code: fault };
    const unknown = await unknownTeamLabel(db, facet, label, value.teams?.[facet] ?? null);
    if (unknown !== null) return unknown;
  }
  return null;
}

function correctionRefusal(value: CorrectionValue, text: string): Failure | null {
  const outside = spansOf(value).some(
    (span) => span.end > text.length || cuts(text, span.start) || cuts(text, span.end),
  );
  if (outside) return { code: 'invalid', issues: [{ path: 'value', code: 'span-outside-text' }] };
  const content = value.correction === 'boundary' || value.correction === 'add' ? value.content : [];
  const overlapping = content.some((part, index) => part.start < (content[index - 1]?.end ?? 0));
  return overlapping ? { code: 'invalid', issues: [{ path: 'value.content', code: 'spans-overlap' }] } : null;
}

function spansOf(value: CorrectionValue): readonly Span[] {
  switch (value.correction) {
    case 'boundary':
      return value.content;
    case 'source':
      return present([value.cue, value.medium, ...value.chain.map(({ mention }) => mention)]);
    case 'add':
      return [...value.content, ...present([value.cue, value.medium, ...value.chain.map(({ mention }) => mention)])];
    case 'kind':
    case 'strike':
      return [];
    default:
      return value satisfies never;
  }
}

const present = (spans: readonly (Span | null)[]): readonly Span[] => spans.filter((span) => span !== null);

/** Whether an offset falls between the halves of a surrogate pair. */
function cuts(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

function undoRefusal({ actor, given, events, reading }: Attempt, id: string): Failure | null {
  const target = events.find((event) => event.id === id);
  if (target === undefined || target.kind === 'anchor') return { code: 'not-found', what: 'event' };
  // A judgement is its reviewer's own: an editor settles, but never speaks for another.
  const shared = target.kind !== 'sourcing' && target.kind !== 'status' && target.kind !== 'undo';
  const mine = target.reviewer === actor.user;
  if (!mine && !(shared && roleAllows(actor.role, 'editor'))) return { code: 'not-yours' };
  if (undoneEvents(events).has(id)) return { code: 'already-undone' };
  const undo: ClaimEvent = {
    id: given.id,
    seq: Number.MAX_SAFE_INTEGER,
    article: given.article,
    claim: given.claim,
    reviewer: actor.user,
    at: '',
    version: 0,
    basedOn: given.basedOn,
    reading: null,
    kind: 'undo',
    value: { event: id, reason: '' },
  };
  const fault = faultIn(deriveClaim([...events, undo], reading));
  return fault === null || fault === faultIn(deriveClaim(events, reading)) ? null : { code: 'still-needed', fault };
}

/** The first judgement or settlement in force that lacks what its label needs. */
function faultIn(standing: ClaimJudgement): JudgementFault | null {
  for (const facet of FACETS) {
    for (const { label, links, note, reviewer } of standing[facet].judgements) {
      const fault = judgementFault(label, { links: links.length + linksBeside(standing, facet, reviewer), note });
      if (fault !== null) return fault;
    }
  }
  return settlementFault(standing, 'sourcing') ?? settlementFault(standing, 'status');
}

/** A settlement rests on the links that were brought for its label: without them it says what nobody may say. */
function settlementFault(standing: ClaimJudgement, facet: Facet): JudgementFault | null {
  const { label, settlement } = standing[facet];
  if (settlement === null) return null;
  const links = settlement.links.length + broughtFor(standing, facet, label);
  return judgementFault(label, { links, note: settlement.reason });
}

/** How many links were brought for a label, by whomever. */
function broughtFor({ evidence, ...facets }: ClaimJudgement, facet: Facet, label: JudgementLabel): number {
  return facets[facet].judgements
    .filter((judgement) => judgement.label === label)
    .reduce((sum, judgement) => sum + judgement.links.length, evidence.length);
}

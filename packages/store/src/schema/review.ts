import * as v from 'valibot';
import { labelNeeds, SOURCING_LABELS, STATUS_LABELS, type JudgementLabel } from './labels.ts';
import { clientId, filledText, text, webAddress } from './text.ts';

/** Where something about a claim can be seen: a link, and what is to be seen there. */
export const evidenceSchema = v.object({
  url: webAddress,
  title: v.optional(text(500), ''),
  /** What the page does to the claim. */
  bearing: v.optional(v.picklist(['origin', 'supports', 'contradicts', 'context']), 'context'),
});
export type Evidence = v.InferOutput<typeof evidenceSchema>;

const spanSchema = v.pipe(
  v.object({ start: v.pipe(v.number(), v.integer(), v.minValue(0)), end: v.pipe(v.number(), v.integer()) }),
  v.check(({ start, end }) => end > start, 'empty-span'),
);
const spansSchema = v.pipe(v.array(spanSchema), v.minLength(1, 'required'), v.maxLength(20, 'too-many'));

const shared = {
  links: v.optional(v.pipe(v.array(evidenceSchema), v.maxLength(50, 'too-many')), () => []),
  note: v.optional(v.pipe(text(10_000), v.trim()), ''),
  /** The team's own label under this one. */
  team: v.optional(v.nullable(text(200)), null),
};

export const sourcingValueSchema = v.object({
  label: v.picklist(SOURCING_LABELS, 'unknown-label'),
  /** How many independent origins the reviewer found. */
  origins: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999))), null),
  ...shared,
});
export type SourcingValue = v.InferOutput<typeof sourcingValueSchema>;

export const statusValueSchema = v.object({ label: v.picklist(STATUS_LABELS, 'unknown-label'), ...shared });
export type StatusValue = v.InferOutput<typeof statusValueSchema>;

export const noteValueSchema = v.object({ text: filledText(10_000) });
export type NoteValue = v.InferOutput<typeof noteValueSchema>;

export const undoValueSchema = v.object({ event: clientId, reason: v.optional(v.pipe(text(2000), v.trim()), '') });
export type UndoValue = v.InferOutput<typeof undoValueSchema>;

export const settleValueSchema = v.pipe(
  v.object({
    sourcing: v.optional(v.nullable(v.picklist(SOURCING_LABELS, 'unknown-label')), null),
    status: v.optional(v.nullable(v.picklist(STATUS_LABELS, 'unknown-label')), null),
    /** The team's own labels under those, for whoever settles by one; absent in what was written before there were any here. */
    teams: v.optional(v.object({ sourcing: shared.team, status: shared.team })),
    reason: filledText(10_000),
    links: shared.links,
  }),
  v.check(({ sourcing, status }) => sourcing !== null || status !== null, 'required'),
);
export type SettleValue = v.InferOutput<typeof settleValueSchema>;

const hopSchema = v.object({
  names: v.pipe(v.array(filledText(300)), v.minLength(1, 'required'), v.maxLength(20, 'too-many')),
  type: v.picklist(['person', 'organization', 'place', 'document', 'group', 'unknown']),
  mention: v.optional(v.nullable(spanSchema), null),
  anonymous: v.optional(v.boolean(), false),
});
const chainSchema = v.pipe(v.array(hopSchema), v.maxLength(20, 'too-many'));
const facets = {
  speech: v.picklist(['direct', 'mixed', 'indirect', 'narrated']),
  kind: v.picklist(['directive', 'commitment', 'prediction', 'condition', 'evaluation', 'measure', 'event', 'state']),
  certainty: v.picklist(['certain', 'probable', 'possible', 'unknown']),
  polarity: v.picklist(['positive', 'negative']),
};

/** What a reviewer puts right in what the engine read. Spans are offsets into the text of the current extraction. */
export const correctionValueSchema = v.variant('correction', [
  v.object({ correction: v.literal('boundary'), content: spansSchema }),
  v.object({
    correction: v.literal('source'),
    /** Origin first; empty where the article itself asserts it. */
    chain: chainSchema,
    cue: v.optional(v.nullable(spanSchema), null),
    medium: v.optional(v.nullable(spanSchema), null),
  }),
  v.pipe(
    v.object({
      correction: v.literal('kind'),
      speech: v.optional(facets.speech),
      kind: v.optional(facets.kind),
      certainty: v.optional(facets.certainty),
      polarity: v.optional(facets.polarity),
    }),
    v.check(
      ({ speech, kind, certainty, polarity }) => [speech, kind, certainty, polarity].some((one) => one !== undefined),
      'required',
    ),
  ),
  v.object({
    correction: v.literal('add'),
    section: v.optional(v.picklist(['headline', 'body']), 'body'),
    content: spansSchema,
    cue: v.optional(v.nullable(spanSchema), null),
    chain: v.optional(chainSchema, () => []),
    medium: v.optional(v.nullable(spanSchema), null),
    ...facets,
  }),
  v.object({ correction: v.literal('strike'), reason: v.optional(v.pipe(text(2000), v.trim()), '') }),
]);
export type CorrectionValue = v.InferOutput<typeof correctionValueSchema>;

const position = {
  /** Made by the client: writing the same event twice is writing it once. */
  id: clientId,
  article: v.pipe(text(200), v.minLength(1, 'required')),
  claim: v.pipe(text(300), v.minLength(1, 'required')),
  /** The id of the last event of this claim that the reviewer had seen; null where there was none. */
  basedOn: v.nullable(clientId),
  /** Which extraction the reviewer had before them; a correction of another one than the current is refused, for its offsets mean nothing now. */
  version: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
};

/** One thing that a reviewer says about one claim. */
export const reviewInputSchema = v.variant('kind', [
  v.object({ ...position, kind: v.literal('sourcing'), value: sourcingValueSchema }),
  v.object({ ...position, kind: v.literal('status'), value: statusValueSchema }),
  v.object({ ...position, kind: v.literal('note'), value: noteValueSchema }),
  v.object({ ...position, kind: v.literal('evidence'), value: evidenceSchema }),
  v.object({ ...position, kind: v.literal('correction'), value: correctionValueSchema }),
  v.object({ ...position, kind: v.literal('undo'), value: undoValueSchema }),
  v.object({ ...position, kind: v.literal('settle'), value: settleValueSchema }),
]);
export type ReviewInput = v.InferInput<typeof reviewInputSchema>;
export type CheckedReview = v.InferOutput<typeof reviewInputSchema>;

/** What a label still lacks, with `links` counting those of the judgement and the reviewer's own evidence on the claim. */
export type JudgementFault = 'link-required' | 'note-required';

/**
 * The rules of the review model for one judgement, for the form and for the store alike.
 *
 * @example judgementFault('confirmed', { links: 0, note: '' }) // 'link-required'
 */
export function judgementFault(
  label: JudgementLabel,
  brings: { readonly links: number; readonly note: string },
): JudgementFault | null {
  const needs = labelNeeds(label);
  if (needs === 'link' && brings.links === 0) return 'link-required';
  if (needs === 'note' && brings.note.trim() === '') return 'note-required';
  return null;
}

/**
 * The id of a claim that a reviewer adds: made from the id of the event that adds it.
 *
 * @example addedClaimId('5f1c…') // 'added-5f1c…'
 */
export const addedClaimId = (event: string): string => `added-${event}`;

/** Whether a claim, by the id under which it was first known, was added by a reviewer. */
export const isAddedClaim = (thread: string): boolean => thread.startsWith('added-');

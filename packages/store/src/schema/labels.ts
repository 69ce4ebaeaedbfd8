/** Where a claim comes from, by the reviewer's own finding. */
export const SOURCING_LABELS = [
  'unchecked',
  'at-origin',
  'via-relay',
  'misattributed',
  'not-found',
  'not-applicable',
] as const;
export type SourcingLabel = (typeof SOURCING_LABELS)[number];

/** Whether a claim holds. */
export const STATUS_LABELS = [
  'unreviewed',
  'confirmed',
  'disputed',
  'misleading',
  'false',
  'unverifiable',
  'not-checkable',
] as const;
export type StatusLabel = (typeof STATUS_LABELS)[number];

/** The two questions that a newsroom asks about each claim, apart from each other. */
export const FACETS = ['sourcing', 'status'] as const;
export type Facet = (typeof FACETS)[number];

export type JudgementLabel = SourcingLabel | StatusLabel;

/** The label that says nothing: giving it withdraws one's judgement. */
export const EMPTY_LABEL = { sourcing: 'unchecked', status: 'unreviewed' } as const satisfies Record<
  Facet,
  JudgementLabel
>;

const LINK_NEEDED: ReadonlySet<string> = new Set(['at-origin', 'via-relay', 'confirmed', 'misleading', 'false']);
const NOTE_NEEDED: ReadonlySet<string> = new Set(['misattributed', 'not-found', 'disputed', 'unverifiable']);

/**
 * What a judgement with this label has to bring along.
 *
 * @example labelNeeds('via-relay') // 'link'
 * @example labelNeeds('disputed') // 'note'
 */
export function labelNeeds(label: JudgementLabel): 'link' | 'note' | null {
  if (LINK_NEEDED.has(label)) return 'link';
  if (NOTE_NEEDED.has(label)) return 'note';
  return null;
}

import { m } from '$lib/paraglide/messages.js';

/**
 * Words for the values of the claim model and the review model. A value that is not known here, from a newer engine, is shown
 * as it is: better a foreign word than a page that fails.
 */
const words =
  (table: Readonly<Record<string, () => string>>) =>
  (value: string): string =>
    Object.hasOwn(table, value) ? (table[value]?.() ?? value) : value;

export const roleLabel = words({
  reader: m.role_reader,
  reviewer: m.role_reviewer,
  editor: m.role_editor,
  admin: m.role_admin,
});

export const sourcingLabel = words({
  unchecked: m.sourcing_unchecked,
  'at-origin': m.sourcing_at_origin,
  'via-relay': m.sourcing_via_relay,
  misattributed: m.sourcing_misattributed,
  'not-found': m.sourcing_not_found,
  'not-applicable': m.sourcing_not_applicable,
});

export const statusLabel = words({
  unreviewed: m.status_unreviewed,
  confirmed: m.status_confirmed,
  disputed: m.status_disputed,
  misleading: m.status_misleading,
  false: m.status_false,
  unverifiable: m.status_unverifiable,
  'not-checkable': m.status_not_checkable,
});

export const stateLabel = words({
  open: m.state_open,
  'in-review': m.state_in_review,
  submitted: m.state_submitted,
  final: m.state_final,
});

export const kindLabel = words({
  directive: m.kind_directive,
  commitment: m.kind_commitment,
  prediction: m.kind_prediction,
  condition: m.kind_condition,
  evaluation: m.kind_evaluation,
  measure: m.kind_measure,
  event: m.kind_event,
  state: m.kind_state,
});

export const speechLabel = words({
  direct: m.speech_direct,
  mixed: m.speech_mixed,
  indirect: m.speech_indirect,
  narrated: m.speech_narrated,
});

export const certaintyLabel = words({
  certain: m.certainty_certain,
  probable: m.certainty_probable,
  possible: m.certainty_possible,
  unknown: m.certainty_unknown,
});

export const polarityLabel = words({
  positive: m.polarity_positive,
  negative: m.polarity_negative,
});

export const mediumLabel = words({
  statement: m.medium_statement,
  interview: m.medium_interview,
  post: m.medium_post,
  'press-conference': m.medium_press_conference,
  meeting: m.medium_meeting,
  speech: m.medium_speech,
  report: m.medium_report,
  call: m.medium_call,
  letter: m.medium_letter,
  broadcast: m.medium_broadcast,
  other: m.medium_other,
});

export const typeLabel = words({
  person: m.type_person,
  organization: m.type_organization,
  place: m.type_place,
  document: m.type_document,
  group: m.type_group,
  unknown: m.type_unknown,
});

export const markLabel = words({
  content: m.role_content,
  cue: m.role_cue,
  source: m.role_source,
  relay: m.role_relay,
  medium: m.role_medium,
  basis: m.role_basis,
  time: m.role_time,
  quantity: m.role_quantity,
});

export const resolvedLabel = words({
  stated: m.resolved_stated,
  anaphor: m.resolved_anaphor,
  dropped: m.resolved_dropped,
  missing: m.resolved_missing,
});

export const originLabel = words({
  named: m.origin_named,
  anonymous: m.origin_anonymous,
  rumour: m.origin_rumour,
  none: m.origin_none,
});

export const accessLabel = words({
  direct: m.access_direct,
  relayed: m.access_relayed,
  none: m.access_none,
});

export const flagText = words({
  'unattributed-assertion': m.flag_unattributed_assertion,
  'anonymous-origin': m.flag_anonymous_origin,
  'anonymous-without-reason': m.flag_anonymous_without_reason,
  'plural-for-one': m.flag_plural_for_one,
  'unnamed-relay': m.flag_unnamed_relay,
  'second-hand': m.flag_second_hand,
  rumour: m.flag_rumour,
  distanced: m.flag_distanced,
  'missing-link': m.flag_missing_link,
});

export const exportLabel = words({
  csv: () => 'CSV',
  json: () => 'JSON',
  ndjson: () => 'NDJSON',
  html: m.export_html,
  claimreview: () => 'ClaimReview',
  webannotation: () => 'Web Annotation',
  prov: () => 'PROV-O',
  ninjs: () => 'ninjs',
  brat: () => 'brat',
  gold: () => 'GOLD',
});

import { addedClaimId, FACETS, type ClaimReview, type ReviewInput } from '@isnad/store';
import type { Problem } from '$lib/problem.ts';
import { carriedSpan, chainOf } from '$lib/review/chain-form.ts';
import { canBeEvidence } from './evidence-address.ts';
import { idOf, textOf, textOrNull, textsOf, versionOf } from './form.ts';

type Read = { readonly ok: true; readonly input: ReviewInput } | { readonly ok: false; readonly problem: Problem };

const INVALID: Read = { ok: false, problem: { code: 'invalid', issues: [] } };
const OWN_MACHINE: Read = { ok: false, problem: { code: 'own-machine' } };

/** Where an event belongs; its values are checked by the store's schema, so nothing is checked twice here. */
function place(form: FormData, article: string) {
  const version = versionOf(form);
  return {
    ...{ id: textOf(form, 'id'), article, claim: idOf(form, 'claim'), basedOn: textOrNull(form, 'basedOn') },
    ...(version === undefined ? {} : { version }),
  };
}

function linkOf(form: FormData) {
  const url = textOrNull(form, 'link');
  if (url === null) return null;
  const bearing = textOf(form, 'bearing');
  const known = (['origin', 'supports', 'contradicts', 'context'] as const).find((each) => each === bearing);
  return { url, title: textOf(form, 'linkTitle'), bearing: known ?? 'context' };
}

const TYPED = ['link', 'linkTitle', 'bearing', 'origins', 'note', 'reason', 'status', 'sourcing'] as const;

/** What was typed or chosen in a form, by its fields, for giving it back when it is refused. */
export const typedIn = (form: FormData): Readonly<Record<string, string>> =>
  Object.fromEntries(TYPED.flatMap((name) => (form.has(name) ? [[name, textOf(form, name)]] : [])));

/** A judgement: one button of the form, with the link and the note that stand beside it. */
export function readJudgement(form: FormData, article: string): Read {
  const [facet, label, team] = textOf(form, 'judgement').split('/');
  if (!FACETS.some((each) => each === facet) || label === undefined) return INVALID;
  const link = linkOf(form);
  if (link !== null && !canBeEvidence(link.url)) return OWN_MACHINE;
  const shared = { links: link === null ? [] : [link], note: textOf(form, 'note'), team: team || null };
  const origins = textOrNull(form, 'origins');
  const value =
    facet === 'sourcing'
      ? { label, origins: origins === null ? null : Number(origins), ...shared }
      : { label, ...shared };
  return { ok: true, input: { ...place(form, article), kind: facet, value } as ReviewInput };
}

/**
 * What a reviewer judged on another wording or another source of the claim, as events that give it again: with its links, its note
 * and the team's own label.
 */
export function againOf(form: FormData, article: string, review: ClaimReview, user: string): readonly ReviewInput[] {
  const where = place(form, article);
  const earlier = FACETS.flatMap((kind) => {
    const mine = review[kind].earlier.find(({ reviewer }) => reviewer === user);
    return mine === undefined ? [] : [{ kind, mine }];
  });
  // One may rest on the link of the other, which has to be there first.
  const inOrder = earlier.toSorted((a, b) => b.mine.links.length - a.mine.links.length);
  return inOrder.map(({ kind, mine: { label, links, note, team, origins } }, index) => {
    const shared = { label, links: [...links], note, team };
    const then = index === 0 ? {} : { id: secondId(where.id), basedOn: where.id };
    return { ...where, ...then, kind, value: kind === 'sourcing' ? { ...shared, origins } : shared } as ReviewInput;
  });
}

export function readNote(form: FormData, article: string): Read {
  return { ok: true, input: { ...place(form, article), kind: 'note', value: { text: textOf(form, 'note') } } };
}

export function readEvidence(form: FormData, article: string): Read {
  const link = linkOf(form);
  if (link === null)
    return { ok: false, problem: { code: 'invalid', issues: [{ path: 'value.url', code: 'required' }] } };
  if (!canBeEvidence(link.url)) return OWN_MACHINE;
  return { ok: true, input: { ...place(form, article), kind: 'evidence', value: link } };
}

/** A label, and the team's own label under it, as `not-checkable/own-1`. */
function labelOf(form: FormData, name: string): readonly [string | null, string | null] {
  const [label = '', own = ''] = textOf(form, name).trim().split('/');
  return [label || null, own || null];
}

/** How a conflict is settled: for one facet or both, with a reason. */
export function readSettlement(form: FormData, article: string): Read {
  const link = linkOf(form);
  if (link !== null && !canBeEvidence(link.url)) return OWN_MACHINE;
  const [sourcing, ownSourcing] = labelOf(form, 'sourcing');
  const [status, ownStatus] = labelOf(form, 'status');
  const teams =
    ownSourcing === null && ownStatus === null ? {} : { teams: { sourcing: ownSourcing, status: ownStatus } };
  const value = { sourcing, status, ...teams, reason: textOf(form, 'reason'), links: link === null ? [] : [link] };
  return { ok: true, input: { ...place(form, article), kind: 'settle', value } as ReviewInput };
}

/** Two corrections that belong together, of one claim and of another: a claim parted in two, or joined with the next. */
export type Pair = readonly [ReviewInput, ReviewInput];
type ReadPair = { readonly ok: true; readonly inputs: Pair } | { readonly ok: false; readonly problem: Problem };

export function readPair(form: FormData, article: string): ReadPair {
  const where = place(form, article);
  const id = secondId(where.id);
  const [value, other] = [valueOf(form, 'value'), valueOf(form, 'other')];
  if (value === null || other === null) return { ok: false, problem: { code: 'invalid', issues: [] } };
  const second =
    'correction' in other && other.correction === 'add'
      ? { claim: addedClaimId(id), basedOn: null }
      : { claim: idOf(form, 'otherClaim'), basedOn: textOrNull(form, 'otherBasedOn') };
  return {
    ok: true,
    inputs: [
      { ...where, kind: 'correction', value } as ReviewInput,
      { ...where, ...second, id, kind: 'correction', value: other } as ReviewInput,
    ],
  };
}

/** The second event of a pair: the same again when the pair is sent again. */
export const secondId = (id: string): string => `${id}-2`;

function valueOf(form: FormData, name: string): ReviewInput['value'] | null {
  try {
    const value: unknown = JSON.parse(textOf(form, name));
    return typeof value === 'object' ? (value as ReviewInput['value'] | null) : null;
  } catch {
    return null;
  }
}

/** A correction: its value is JSON where spans are in it, and plain fields otherwise. */
export function readCorrection(form: FormData, article: string): Read {
  const where = place(form, article);
  const correction = textOf(form, 'correction');
  if (correction === 'strike')
    return { ok: true, input: { ...where, kind: 'correction', value: { correction, reason: textOf(form, 'reason') } } };
  if (correction === 'kind') {
    const value = {
      correction,
      kind: textOf(form, 'kind'),
      certainty: textOf(form, 'certainty'),
      polarity: textOf(form, 'polarity'),
    };
    return { ok: true, input: { ...where, kind: 'correction', value } as ReviewInput };
  }
  if (correction === 'source') {
    const chain = chainOf(textsOf(form, 'hop'), textsOf(form, 'was'), form.get('anonymous') !== null);
    const [cue, medium] =
      chain.length === 0 ? [null, null] : ['cue', 'medium'].map((name) => carriedSpan(textOf(form, name)));
    return {
      ok: true,
      input: { ...where, kind: 'correction', value: { correction, chain, cue, medium } } as ReviewInput,
    };
  }
  const value = valueOf(form, 'value');
  if (value === null) return INVALID;
  const adds = 'correction' in value && value.correction === 'add';
  const claim = adds ? addedClaimId(where.id) : where.claim;
  return {
    ok: true,
    input: { ...where, claim, basedOn: adds ? null : where.basedOn, kind: 'correction', value } as ReviewInput,
  };
}

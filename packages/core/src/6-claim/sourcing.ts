import type { Hop, Sourcing, SourcingFlag } from '../model/index.ts';
import type { AttributionDraft } from '../reading/draft.ts';
import type { HopDraft } from '../reading/chain-draft.ts';

/**
 * What a chain amounts to, and what a careful desk would flag. After the published sourcing rules of Reuters (name sources; say why one is not
 * named; never "sources" for one), AP (anonymous sources need a reason) and the BBC (first-hand before second-hand).
 */
export function sourcingOf(
  hops: readonly Hop[],
  drafts: readonly HopDraft[],
  attribution: AttributionDraft | null,
  reasonGiven: () => boolean,
): Sourcing {
  if (hops.length === 0 || attribution === null)
    return { origin: 'none', access: 'none', distance: 0, flags: ['unattributed-assertion'] };
  const missing = hops.find((hop) => hop.resolved === 'missing');
  const flags: SourcingFlag[] = [];
  const anonymous = hops[0]?.anonymous === true;
  if (attribution.rumour) flags.push('rumour');
  else if (anonymous) {
    flags.push('anonymous-origin');
    if (!reasonGiven()) flags.push('anonymous-without-reason');
    if (drafts[0]?.entities.some((entity) => entity.plural && entity.singular) === true) flags.push('plural-for-one');
  }
  if (hops.slice(1).some((hop) => hop.anonymous)) flags.push('unnamed-relay');
  if (hops.length > 1) flags.push('second-hand');
  if (attribution.frame.stance === 'distancing') flags.push('distanced');
  if (missing) flags.push('missing-link');
  return {
    origin: attribution.rumour ? 'rumour' : missing?.role === 'speaker' ? 'none' : anonymous ? 'anonymous' : 'named',
    access: hops.length > 1 ? 'relayed' : attribution.rumour ? 'none' : 'direct',
    distance: hops.length,
    flags,
  };
}

import type { Claim, Extraction } from '@isnad/core';
import type { Insertable } from 'kysely';
import { quoteOf } from '../anchor/quote.ts';
import type { ClaimTable } from '../database.ts';
import { EMPTY_LABEL } from '../schema/labels.ts';
import { fold } from '../text/fold.ts';

/** What the claim table keeps of a claim as it was read; where it stands comes from the events. */
export function claimRow(
  article: string,
  extraction: Extraction,
  claim: Claim,
  place: { readonly thread: string; readonly version: number; readonly position: number },
): Insertable<ClaimTable> {
  return {
    article,
    ...place,
    ...originOf(claim.chain),
    id: claim.id,
    section: claim.section,
    quote: JSON.stringify(quoteOf(extraction.document.text, claim.content)),
    state: 'present',
    struck: 0,
    sourcing: EMPTY_LABEL.sourcing,
    status: EMPTY_LABEL.status,
    conflict: 0,
    judged: 0,
    last_event: null,
  };
}

/** Who asserts the claim, as one name by which the claims of a source are counted across articles. */
export function originOf(chain: readonly { readonly names: readonly string[]; readonly type: string }[]) {
  const origin = chain[0];
  const name = origin?.names.join('، ') ?? null;
  return { origin: name, origin_key: fold(name ?? ''), origin_type: origin?.type ?? null };
}

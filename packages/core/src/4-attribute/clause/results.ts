import type { ClaimDraft } from '../../reading/draft.ts';
import type { Range } from '../../reading/reader.ts';
import { clauses } from './edges.ts';
import type { Found, ClauseSentence } from './sentence.ts';

/** How many claims back a claim may be taken back: it stood in the sentence before or in this one. */
const TAKEN_BACK = 16;

export function pushAttribution(s: ClauseSentence, found: Found, parent: number | null): number {
  s.attributions.push({
    cue: found.cue,
    frame: found.frame,
    lemma: found.lemma,
    complement: found.complement,
    source: found.source,
    relays: [...found.relays],
    rumour: found.rumour,
    parent,
    shares: null,
    medium: found.medium === null ? null : { ...found.medium, head: found.medium.from },
    basis: found.basis ?? null,
    rule: found.rule,
    trace: found.cue === null ? [] : [`cue ${s.reader.words(found.cue)}`],
    content: [...found.content],
    sentence: s.index,
    agreement: '',
    subject: null,
    fallbackType: 'unknown',
  });
  return s.attributions.length - 1;
}

/** The claims of a content: one a sentence of a quotation, one a clause that repeats its "that". */
export function pushClaims(s: ClauseSentence, content: readonly Range[], attribution: number | null): void {
  const reader = s.reader;
  const claims: Range[][] = [];
  for (const range of content) {
    const [first, ...rest] = clauses(reader, range);
    if (first === undefined) continue;
    const last = claims.at(-1);
    if (last === undefined) claims.push([first]);
    else last.push(first);
    for (const piece of rest) claims.push([piece]);
  }
  for (const pieces of claims)
    s.claims.push({ pieces, attribution, sentence: s.index, negative: false, order: s.claims.length });
}

/** Takes back the last claim that fits, of those read lately. */
export function takeBack(s: ClauseSentence, fits: (claim: ClaimDraft) => boolean): void {
  for (let at = s.claims.length - 1; at >= 0 && at >= s.claims.length - TAKEN_BACK; at--) {
    const claim = s.claims[at];
    if (claim === undefined || !fits(claim)) continue;
    s.claims.splice(at, 1);
    return;
  }
}

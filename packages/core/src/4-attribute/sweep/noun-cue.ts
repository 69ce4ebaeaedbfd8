import { Tag } from '../../languages/language.ts';
import type { CueFrame } from '../../model/index.ts';
import type { NounPhrase } from '../../reading/noun-phrase.ts';
import { nounCueAt, type NounCueReading } from '../small-cues.ts';
import { embeddedClaim, flush } from './claims.ts';
import type { SentenceState } from './state.ts';
import { clauseSubject } from './subject.ts';

/** «إعلان الشركة أن»: reads the noun of saying at i; the place to go on from where it opens a scope, or null. */
export function nounCue(s: SentenceState, i: number, frame: CueFrame): number | null {
  const hit = nounCueAt(s.reader, i, frame, s.to);
  if (hit === null || s.isDeepest(s.scope)) return null;
  if (isLedTo(s, i, hit)) {
    const source = s.subject;
    s.discard();
    return openScope(s, i, frame, hit, source, 'verbal-noun-of-saying');
  }
  if (isMeans(s, i, hit)) {
    const source = hit.source ?? s.subject;
    flush(s, s.beforeComma(i));
    return openScope(s, i, frame, hit, source, 'noun-of-saying');
  }
  const anyones = isAnyones(s, i, hit);
  const draft = s.add({
    cue: hit.cue,
    frame,
    lemma: s.reader.lex(i).cueLemma,
    complement: hit.complement,
    source: anyones ? null : (hit.source ?? (s.scope === null ? s.subject : clauseSubject(s, i))),
    rumour: anyones,
    parent: s.scope,
    rule: 'noun-of-saying',
    trace: [`noun ${s.reader.words(hit.cue)}`],
  });
  embeddedClaim(s, draft, hit.contentFrom);
  return null;
}

/** «سارعت الوزارة إلى التأكيد على أن»: the verb only leads to the noun of saying; what follows is the subject's. */
function isLedTo(s: SentenceState, i: number, hit: NounCueReading): boolean {
  return (
    hit.complement === 'clause' &&
    s.reader.lex(i).definite &&
    hit.source === null &&
    s.scope === s.base &&
    s.subject !== null &&
    !s.clause.open
  );
}

/** «عزز النادي ذلك بتأكيده أنه»: how it was done is what was said; the rest is told. */
function isMeans(s: SentenceState, i: number, hit: NounCueReading): boolean {
  const { pronoun, preposition } = s.reader.lex(i);
  return (
    hit.complement === 'clause' &&
    s.scope === null &&
    preposition !== '' &&
    pronoun !== '' &&
    s.clause.verb &&
    !s.clause.open
  );
}

/** «أثار القرار تحذيرات من أن»: warnings that are anybody's. */
function isAnyones(s: SentenceState, i: number, hit: NounCueReading): boolean {
  const { definite, pronoun, preposition } = s.reader.lex(i);
  const bare = !definite && pronoun === '' && preposition === '' && !s.reader.has(i - 1, Tag.Preposition);
  return hit.source === null && s.scope === null && bare;
}

function openScope(
  s: SentenceState,
  i: number,
  frame: CueFrame,
  hit: NounCueReading,
  source: NounPhrase | null,
  rule: string,
): number {
  s.scope = s.add({
    cue: hit.cue,
    frame,
    lemma: s.reader.lex(i).cueLemma,
    complement: 'clause',
    source,
    parent: s.scope,
    rule,
    trace: [`noun ${s.reader.words(hit.cue)}`],
  });
  s.restart(hit.contentFrom);
  return hit.contentFrom;
}

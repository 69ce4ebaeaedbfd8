import { endsIn } from '../../languages/grammar.ts';
import { Tag } from '../../languages/language.ts';
import type { CueFrame } from '../../model/index.ts';
import type { AttributionDraft, MediumDraft } from '../../reading/draft.ts';
import type { NounPhrase } from '../../reading/noun-phrase.ts';
import { readFrame } from '../frame.ts';
import { flush } from './claims.ts';
import type { SentenceState } from './state.ts';
import { subjectOf } from './subject.ts';

/** Whose a participle is: a source of its own, or that of the attribution it shares. */
interface Owner {
  readonly source: NounPhrase | null;
  readonly shares: number | null;
  readonly parent: number | null;
  readonly medium: MediumDraft | null;
  readonly agreement: string;
}

/** «…، موضحا أن», «…، مشيرة إلى»: goes on with what the one before said; the place where its content begins, or null. */
export function participleCue(s: SentenceState, i: number, frame: CueFrame): number | null {
  const { reader } = s;
  const lex = reader.lex(i);
  if (lex.definite || lex.preposition !== '' || isRoleNoun(s, i)) return null;
  const reading = readFrame(reader, i, frame, s.to, false);
  if (reading.complement === null) return null;
  const scope = attributedScope(s);
  const owner = ownerOf(s, i, scope);
  const dropsFrame = s.pending !== null && (s.pending.handedOn || s.pending.source !== null);
  if (dropsFrame && scope === null) s.discard();
  else flush(s, s.beforeComma(i));
  s.scope = s.add({
    cue: reading.cue,
    frame,
    lemma: lex.cueLemma,
    complement: reading.complement,
    source: owner.source ?? reading.source,
    relays: reading.relays,
    parent: owner.parent,
    shares: owner.shares,
    medium: reading.medium ?? owner.medium,
    rule: `participle-${reading.complement}`,
    trace: [`participle ${reader.words(reading.cue)}`, ...reading.trace],
    agreement: owner.agreement,
  });
  s.restart(reading.contentFrom);
  return Math.max(reading.contentFrom, i + 1);
}

/** Written like a participle, but names an office; as a circumstance it would end otherwise. */
function isRoleNoun({ reader }: SentenceState, i: number): boolean {
  return reader.has(i, Tag.Role | Tag.Common) && !endsIn(reader.norm(i), reader.language.endings.circumstance);
}

/** The attribution at hand, where it is somebody's and goes before its content. */
function attributedScope({ current }: SentenceState): AttributionDraft | null {
  return current !== null && current.complement !== 'around' && !current.rumour ? current : null;
}

function ownerOf(s: SentenceState, i: number, scope: AttributionDraft | null): Owner {
  if (s.pending !== null) {
    const { source, medium, agreement } = s.pending;
    if (scope === null) return { source, shares: null, parent: s.base, medium, agreement };
    if (source !== null) return { source, shares: null, parent: s.scope, medium, agreement };
    return { source, shares: s.scope, parent: scope.parent, medium, agreement };
  }
  if (scope === null) {
    const source = s.subject ?? subjectOf(s.reader, s.segmentFrom, i);
    return { source, shares: null, parent: s.base, medium: null, agreement: '' };
  }
  const shares = agreeing(s, i, scope);
  const parent = shares === null ? null : (s.attributions[shares]?.parent ?? null);
  return { source: null, shares, parent, medium: null, agreement: '' };
}

/** «قال المدير إن الشركة أكدت …، لافتا إلى»: the participle agrees with whose it is. */
function agreeing(s: SentenceState, i: number, scope: AttributionDraft): number | null {
  const norm = s.reader.norm(i);
  const { feminine, manyObject } = s.reader.language.endings;
  const unlike = endsIn(norm, feminine) ? 'm' : endsIn(norm, manyObject) ? '' : 'f';
  const outer = scope.parent === null ? undefined : s.attributions[scope.parent];
  const isOuters = outer !== undefined && outer.agreement !== unlike && outer.complement !== 'around';
  return scope.agreement === unlike && isOuters ? scope.parent : s.scope;
}

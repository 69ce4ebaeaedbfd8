import { endsIn } from '../../languages/grammar.ts';
import { Tag } from '../../languages/language.ts';
import type { CueFrame } from '../../model/index.ts';
import type { AttributionDraft } from '../../reading/draft.ts';
import { readNounPhrase, type NounPhrase } from '../../reading/noun-phrase.ts';
import { nameBeside } from '../according.ts';
import { readFrame } from '../frame.ts';
import { isSaying } from '../frame/speech.ts';
import { flush } from './claims.ts';
import { givesOut } from './embedded.ts';
import { innerSpeaker, ofParticiple } from './inner-speaker.ts';
import type { NewAttribution, SentenceState } from './state.ts';
import { maySpeak, subjectOf } from './subject.ts';
import { isSomebody } from './words.ts';

/** «…، موضحا أن», «…، مشيرة إلى»: goes on with what the one before said; the place where its content begins, or null. */
export function participleCue(s: SentenceState, i: number, frame: CueFrame): number | null {
  const { reader } = s;
  const lex = reader.lex(i);
  // «ما زلنا واثقين أن», «سيكون مفيدا لكم»: the predicate of who speaks, or of a thing.
  const helper = reader.language.tags.get(reader.lex(i - 1).verb?.lemma ?? '') ?? 0;
  if (reader.has(i - 1, Tag.Auxiliary) || (helper & Tag.Auxiliary) !== 0) return null;
  if (lex.definite || lex.preposition !== '' || isRoleNoun(s, i) || isAccused(s, i, frame) || isRequired(s, i, frame))
    return null;
  return circumstanceCue(s, i, frame);
}

/** «توجه الوزير إلى الشركات بالقول: …»: a noun of saying after a preposition does the same, where what is said follows at once. */
export function sayingCue(s: SentenceState, i: number, frame: CueFrame): number | null {
  const { reader } = s;
  if (!isSaying(reader, i) || reader.lex(i).preposition === '' || reader.leads(i, 'to')) return null;
  const said = reader.isColon(i + 1) || reader.isComplementizer(i + 1) || reader.opensQuote(i + 1) !== null;
  return said ? circumstanceCue(s, i, { ...frame, bare: true }) : null;
}

/** Words in the frame of what is said, at most: «واكتفى متحدث باسم الشرطة بالقول». */
const SHORT_FRAME = 8;

/** What came before a noun of saying does nothing but lead to it. */
function onlyLeads(s: SentenceState, i: number): boolean {
  // «لم تكشف الشرطة عن هويته، مكتفية بالقول إنه»: what was not done is told.
  if (!isSaying(s.reader, i) || s.reader.has(s.segmentFrom, Tag.Negator)) return false;
  return s.scope === null && s.pieces.length === 0 && i - s.segmentFrom <= SHORT_FRAME;
}

/** «…، مكتفية بالقول»: a participle that only leads to the noun of saying at i. */
function frameOf({ reader }: SentenceState, i: number): number {
  const circumstance = reader.isComma(i - 2) && endsIn(reader.norm(i - 1), reader.language.endings.circumstance);
  return isSaying(reader, i) && circumstance ? i - 1 : i;
}

export function circumstanceCue(s: SentenceState, i: number, frame: CueFrame): number | null {
  const { reader } = s;
  const lex = reader.lex(i);
  const reading = readFrame(reader, i, frame, s.to, false);
  if (reading.complement === null) return null;
  const scope = attributedScope(s);
  const { pending } = s;
  const source = pending === null ? ownSource(s, i, scope, frame) : pending.source;
  // «قالت المصادر إن الضباط رفضوا القرار، مؤكدين أنهم»: whom the words of the sources tell of.
  const inner = scope !== null && source === null && pending === null ? toldSpeaker(s, i) : null;
  const shares =
    scope === null || source !== null || inner !== null ? null : pending === null ? agreeing(s, i, scope) : s.scope;
  const draft: NewAttribution = {
    cue: reading.cue,
    frame,
    lemma: lex.cueLemma,
    complement: reading.complement,
    source: source ?? inner ?? reading.source,
    relays: reading.relays,
    parent: parentOf(s, scope, shares),
    shares,
    medium: reading.medium ?? pending?.medium ?? null,
    rule: isSaying(reader, i) ? 'verbal-noun-of-saying' : `participle-${reading.complement}`,
    trace: [`participle ${reader.words(reading.cue)}`, ...reading.trace],
    agreement: pending?.agreement ?? '',
  };
  const dropsFrame = pending !== null && (pending.handedOn || pending.source !== null);
  if (
    (dropsFrame && scope === null && !reader.has(s.segmentFrom, Tag.Negator)) ||
    onlyLeads(s, i) ||
    (frame.bare && givesOut(s, i))
  )
    s.discard();
  else flush(s, s.beforeComma(frameOf(s, i)));
  s.open(draft, reading.contentFrom);
  return Math.max(reading.contentFrom, i + 1);
}

/** Written like a participle, but names an office; as a circumstance it would end otherwise. */
function isRoleNoun({ reader }: SentenceState, i: number): boolean {
  return reader.has(i, Tag.Role | Tag.Common) && !endsIn(reader.norm(i), reader.language.endings.circumstance);
}

/** «كان سامي متهما بالسرقة», not «متهما الشركة بالسرقة»: without one who is accused the participle is a passive. */
function isAccused({ reader }: SentenceState, i: number, { act, prepositions }: CueFrame): boolean {
  return act === 'accusation' && prepositions?.includes(reader.lex(i + 1).preposition) === true;
}

/** «أكد أن الشركات مطالبة بالعمل», not «خرجت النقابة مطالبة بالعمل»: the predicate of a clause without a verb, of whom it is demanded. */
function isRequired({ reader, clause, segmentFrom, pieces }: SentenceState, i: number, frame: CueFrame): boolean {
  if (frame.act !== 'demand' || !frame.addressee || clause.verb || pieces.length > 0 || i <= segmentFrom) return false;
  return reader.isWord(i - 1) && frame.prepositions?.includes(reader.lex(i + 1).preposition) === true;
}

/** The attribution at hand, where it is somebody's and goes before its content. */
function attributedScope({ current }: SentenceState): AttributionDraft | null {
  return current !== null && current.complement !== 'around' && !current.rumour ? current : null;
}

/** Without a cue before it, a participle in what is narrated speaks for the subject of its clause. */
function ownSource(s: SentenceState, i: number, scope: AttributionDraft | null, frame: CueFrame): NounPhrase | null {
  if (scope !== null) return null;
  const inner = frame.bare === true ? innerSubject(s, i) : null;
  if (inner !== null) return inner;
  const subject = s.subject ?? subjectOf(s.reader, s.segmentFrom, i);
  if (subject !== null && maySpeak(s.reader, subject)) return subject;
  return subject === null ? null : heldSubject(s, i);
}

/** «بدأ الخلاف بعد أن هاجم الوزير خصمه، محذرا من»: a thing says nothing, but he whose deed stands nearest. */
function heldSubject({ reader, segmentFrom }: SentenceState, i: number): NounPhrase | null {
  for (let verb = i - 1; verb > segmentFrom; verb--) {
    if (!reader.isFinite(verb)) continue;
    if (!reader.isComplementizer(verb - 1) && !reader.has(verb - 1, Tag.Subordinator)) return null;
    const phrase = readNounPhrase(reader, verb + 1, i);
    return phrase?.type === 'person' && isSomebody(reader, phrase) ? phrase : null;
  }
  return null;
}

/** «اشتهر الفريق بهذا، إذ فسر المدير، سامي الحلبي، الأمر قائلا»: whose verb stands nearest, behind a word of reason; with his name beside. */
function innerSubject({ reader, segmentFrom, to }: SentenceState, i: number): NounPhrase | null {
  for (let verb = i - 1; verb > segmentFrom; verb--) {
    if (!reader.isFinite(verb)) continue;
    if (!reader.isParticle(verb - 1, 'since')) return null;
    const phrase = readNounPhrase(reader, verb + 1, i);
    if (phrase === null || !isSomebody(reader, phrase)) return null;
    return nameBeside(reader, phrase, to) ?? phrase;
  }
  return null;
}

/** Beside the attribution whose source it shares, inside one whose source it does not. */
function parentOf(s: SentenceState, scope: AttributionDraft | null, shares: number | null): number | null {
  if (scope === null) return s.base;
  return shares === null ? s.scope : (s.attributions[shares]?.parent ?? null);
}

/** Whom the participle agrees with inside the words of one with whom it does not. */
function toldSpeaker(s: SentenceState, i: number): NounPhrase | null {
  const agreement = ofParticiple(s.reader, i);
  const sign = { at: i, agreement, tense: '', continues: false, close: !s.reader.isComma(i - 1) };
  const speaker = innerSpeaker(s, sign);
  return speaker?.parent === s.scope ? speaker.source : null;
}

/** «قال المدير إن الشركة أكدت …، لافتا إلى»: the participle agrees with whose it is. */
function agreeing(s: SentenceState, i: number, scope: AttributionDraft): number | null {
  const norm = s.reader.norm(i);
  const { feminine, manyObject } = s.reader.language.endings;
  // «إن الشهود أكدوا …، مشيرة إلى»: nor with many.
  const unlike = endsIn(norm, feminine) ? 'mp' : endsIn(norm, manyObject) ? '' : 'fp';
  const differs = ({ agreement }: AttributionDraft): boolean => agreement !== '' && unlike.includes(agreement);
  const outer = scope.parent === null ? undefined : s.attributions[scope.parent];
  const isOuters = outer !== undefined && !differs(outer) && outer.complement !== 'around';
  return differs(scope) && isOuters ? scope.parent : s.scope;
}

import { Tag } from '../../languages/language.ts';
import type { CueFrame } from '../../model/index.ts';
import { readNounPhrase, type NounPhrase } from '../../reading/noun-phrase.ts';
import type { Reader } from '../../reading/reader.ts';
import { nounCueAt, type NounCueReading } from '../small-cues.ts';
import { embeddedClaim, flush } from './claims.ts';
import type { NewAttribution, SentenceState } from './state.ts';
import { clauseSubject, isOwned } from './subject.ts';
import { couldSay, isSomebody, isThing } from './words.ts';

/** «إعلان الشركة أن»: reads the noun of saying at i; the place to go on from where it opens a scope, or null. */
export function nounCue(s: SentenceState, i: number, frame: CueFrame): number | null {
  const hit = nounCueAt(s.reader, i, frame, s.to);
  const { reader } = s;
  if (hit === null || s.isDeepest(s.scope) || isNobodys(s, i, hit) || isNotSaid(s, i)) return null;
  // «أعرب الوزير عن قناعته بأن»: what he voices is his already.
  const voiced = hit.source === null && i === s.segmentFrom && reader.lex(i).pronoun !== '';
  if (voiced && s.current?.complement === 'noun') return null;
  // «قناة لتحذير السكان من أن»: whom it is for, not who warns.
  if (hit.source !== null && frame.directive === true && reader.leads(i, 'to') && !reader.lex(i).definite) return null;
  const around = hit.source === null ? subjectAround(s, i) : null;
  const means = reader.isStem(i, 'meaning');
  if (means && !isOfSomebody(reader, around, i)) return null;
  const leads = isLedTo(s, i, hit);
  const anyones = !means && (isAnyones(s, i, hit) || isOfThing(s, i, hit, around));
  const draft: NewAttribution = {
    cue: hit.cue,
    frame,
    lemma: s.reader.lex(i).cueLemma,
    complement: hit.complement,
    source: leads ? leader(s, i) : anyones ? null : (hit.source ?? around),
    rumour: anyones,
    parent: s.scope,
    rule: leads ? 'verbal-noun-of-saying' : 'noun-of-saying',
    trace: [`noun ${s.reader.words(hit.cue)}`],
  };
  if (!s.narrates && !isHolder(s, i, draft.source ?? null) && !couldSay(s.reader, draft.source ?? null, frame))
    return null;
  if (leads || isOnlyChanged(s, i, hit)) s.discard();
  else if (isMeans(s, i, hit)) flush(s, s.beforeComma(i));
  else {
    // The clause goes on around what the noun attributes.
    embeddedClaim(s, s.add({ ...draft, passing: hit.source !== null }), hit.contentFrom);
    return null;
  }
  s.open(draft, hit.contentFrom);
  return hit.contentFrom;
}

/** «ينبغي التنويه أن», «تم تأكيد أن»: the saying itself is the subject of a clause that names nobody. */
function isNobodys({ scope, subject }: SentenceState, i: number, { complement, source }: NounCueReading): boolean {
  return complement === 'clause' && source === null && scope === null && subject?.head === i;
}

/** The words between a verb and what it declines, at most. */
const DECLINED = 8;

/** «رفض الوزير القول إن», «امتنع عن التأكيد أن»: what somebody would not say. */
function isNotSaid({ reader, segmentFrom }: SentenceState, i: number): boolean {
  if (!reader.lex(i).definite) return false;
  for (let k = i - 1; k >= segmentFrom && k > i - DECLINED && reader.isWord(k); k--)
    if (reader.isFinite(k)) return reader.language.particles.decliners?.has(reader.lex(k).verb?.lemma ?? '') === true;
  return false;
}

/** «يحمل التواصل رسالة مفادها أن»: what a thing means is nobody's word. */
function isOfSomebody(reader: Reader, phrase: NounPhrase | null, at: number): boolean {
  return phrase !== null && phrase.to <= at && (phrase.named || isSomebody(reader, phrase));
}

/** «برر البيت الأبيض قراره بقناعته أن»: what is somebody's is the subject's, where two words with the article name it. */
function isHolder({ reader }: SentenceState, i: number, source: NounPhrase | null): boolean {
  if (source === null || reader.lex(i).pronoun === '' || source.to - source.from !== 2) return false;
  const things = Tag.Propositional | Tag.Topic;
  return reader.lex(source.from).definite && reader.lex(source.from + 1).definite && !reader.has(source.from, things);
}

/** Whose deed the clause around the noun tells; who spoke last where the noun itself was taken for the subject («خفضت توقعاتها»). */
function subjectAround(s: SentenceState, i: number): NounPhrase | null {
  const subject = s.scope === null ? s.subject : clauseSubject(s, i);
  return subject?.head === i ? null : subject;
}

/** «سارعت الوزارة إلى التأكيد على أن»: the verb only leads to the noun of saying; what follows is the subject's. */
function isLedTo(s: SentenceState, i: number, hit: NounCueReading): boolean {
  return (
    hit.complement === 'clause' &&
    s.reader.lex(i).definite &&
    hit.source === null &&
    s.scope === s.base &&
    // «وختم بالتأكيد على أن»: nobody is named.
    (s.subject !== null || s.pending?.handedOn === true) &&
    !s.clause.open
  );
}

const HANGS = Tag.Relative | Tag.Subordinator | Tag.Complementizer;

/** «اختتم الوزير بيانه بالإشارة إلى أن»: whose deed it is; in «اختتم بيانه بالإشارة إلى أن» nobody is named. */
function leader({ reader, subject }: SentenceState, i: number): NounPhrase | null {
  // «قام شخص بالاعتراف بأنه»: the noun of saying is no part of who he is.
  const own =
    subject !== null && subject.from < i && subject.to > i ? readNounPhrase(reader, subject.from, i) : subject;
  return own === null || isSomebody(reader, own) || !isOwned(reader, own.head) ? own : null;
}

/** «خفضت الوكالة توقعاتها للنمو»: nothing is told but that what one expects is another now. */
function isOnlyChanged(s: SentenceState, i: number, { complement }: NounCueReading): boolean {
  const { reader, subject, segmentFrom, pieces } = s;
  const { cue, pronoun, preposition } = reader.lex(i);
  if (cue?.act !== 'expectation' || complement !== 'noun' || pronoun === '' || preposition !== '') return false;
  if (s.scope !== null || pieces.length > 0) return false;
  const verb = subject?.to === i ? subject.from - 1 : i - 1;
  for (let k = segmentFrom; k < verb; k++) if (reader.isFinite(k) || reader.has(k, HANGS)) return false;
  return verb >= segmentFrom && reader.isFinite(verb);
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

/** «استفادت الأسهم أمس من توقعات بأن»: a thing expects nothing, so that they are anybody's. */
function isOfThing(
  { reader, scope }: SentenceState,
  i: number,
  hit: NounCueReading,
  around: NounPhrase | null,
): boolean {
  const { definite, pronoun } = reader.lex(i);
  if (scope !== null || hit.source !== null || definite || pronoun !== '') return false;
  return around !== null && hit.complement === 'clause' && isThing(reader, around);
}

/** «أثار القرار تحذيرات من أن»: warnings that are anybody's. */
function isAnyones(s: SentenceState, i: number, hit: NounCueReading): boolean {
  const { definite, pronoun, preposition } = s.reader.lex(i);
  const bare = !definite && pronoun === '' && preposition === '' && !s.reader.has(i - 1, Tag.Preposition);
  return hit.source === null && s.scope === null && bare;
}

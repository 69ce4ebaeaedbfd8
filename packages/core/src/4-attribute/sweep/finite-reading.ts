import type { CueFrame, Lex, VerbReading } from '../../model/index.ts';
import { hasPossessedShape, hasVerbalNounShape } from '../../languages/lexicon.ts';
import { Tag } from '../../languages/language.ts';
import { readNounPhrase, type NounPhrase } from '../../reading/noun-phrase.ts';
import { earlierBefore } from '../../reading/finite/around.ts';
import { readFrame } from '../frame.ts';
import { publishedBy } from '../frame/issuer.ts';
import type { FrameReading } from '../frame/state.ts';
import type { Reader } from '../../reading/reader.ts';
import { fold } from '../../text/fold.ts';
import { isOblique } from '../frame/agreement.ts';
import { isShapedDeed } from '../frame/object.ts';
import { isOwnVerb, isVoiced, resumes, senderOf } from './embedded.ts';
import { manyBefore } from './many-before.ts';
import { paperHolder } from './paper-holder.ts';
import { answersFronted, opensMain } from './scope.ts';
import type { SentenceState } from './state.ts';
import { subjectBefore } from './subject.ts';
import { PEOPLE } from './words.ts';
import { twinSubject } from './twin-cue.ts';

/** A finite cue with what was read on both sides of it. */
export interface FiniteCue {
  readonly at: number;
  readonly frame: CueFrame;
  readonly lex: Lex;
  readonly verb: VerbReading;
  readonly reading: FrameReading;
  /** The subject that stands before the verb, */
  readonly before: NounPhrase | null;
  /** and the one that stands after it. */
  readonly after: NounPhrase | null;
  /** «اتصالا من فلان أعرب فيه»: who a message is from. */
  readonly sender: NounPhrase | null;
  /** «أما فلان … فيقول»: the fronted topic is who speaks. */
  readonly topic: NounPhrase | null;
  /** «أدانت الحكومة واستنكرت الهجوم»: whose two verbs stand side by side. */
  readonly twin: NounPhrase | null;
  /** Who speaks, of these. */
  readonly source: NounPhrase | null;
}

export function readFiniteCue(s: SentenceState, at: number, listed: CueFrame): FiniteCue | null {
  const { reader } = s;
  const allowed = isDeniedDenial(s, at, listed);
  if (listed.denied === true && !allowed) return null;
  const doubted = !allowed && isDoubted(s, at, listed);
  const frame: CueFrame = doubted
    ? { ...listed, negative: true }
    : allowed
      ? // «لم يستبعد الوزير»; what is not hidden is certain.
        {
          ...listed,
          negative: false,
          certainty: listed.denied ? undefined : 'possible',
          anyObject: listed.negative !== true,
        }
      : listed;
  const lex = reader.lex(at);
  const { verb } = lex;
  if (verb === null) return null;
  // Before a verb in the first person no subject stands but a pronoun.
  const free =
    lex.joins === '' &&
    !answersFronted(s, at) &&
    !opensMain(s, at, frame) &&
    !reader.inFirstPerson(at) &&
    !resumes(reader, at) &&
    !reader.has(at - 1, Tag.Relative);
  const before = free ? (subjectBefore(s, at) ?? paperBefore(reader, at)) : null;
  // «الخبراء توقعوا …»: after a verb in the plural stands no subject.
  const many = verb.agreement === 'p' && frame.bare !== true;
  const followsVerb = before === null || (frame.target !== true && frame.addressee !== true);
  const sender = senderOf(s, at);
  // «قال إنه أبلغ السكان بأن»: the pronoun of «إنه» is the subject.
  const ofPronoun = frame.addressee === true && reader.isComplementizer(at - 1) && reader.lex(at - 1).pronoun !== '';
  const subjectMayFollow =
    !many &&
    !ofPronoun &&
    !isOwnVerb(s, at) &&
    !isOnlyAddressed(s, at, frame) &&
    !answersTopic(s, at) &&
    followsVerb &&
    !isSubjectOfThat(reader, before, at, frame) &&
    // «أصدر الحزب بيانا دعا فيه الحكومة إلى», «تصريحات للرئيس دعا فيها الحكومة إلى»: who speaks gave it out.
    !((frame.addressee === true || frame.target === true) && (isVoiced(s, at) || sender !== null));
  const found = readFrame(reader, at, frame, s.to, subjectMayFollow);
  // «المنظمة استنكرت في بيان الهجوم على المدينة»: who speaks stands before the verb, so that a noun after it is what is said.
  const beside = standsBeside(reader, before, at) || (before === null && isDeedFirst(reader, at, frame));
  const again = found.complement === null && subjectMayFollow && beside && isOfNouns(frame);
  const read = again ? (readNounSaid(reader, at, frame, s.to) ?? found) : found;
  const late = before !== null && before.to >= s.beforeComma(at) && read.source !== null && read.source.from > at + 1;
  // «الصحيفة ذكرت نقلا عن مصدر أن»: who stands before the verb passed it on.
  const via = late && read.origin === null && isAfterRelay(s, read.source.from);
  const reading = via ? { ...read, origin: read.source, source: null } : read;
  // «كانت الجماعة قد صرحت لرويترز»: the subject of the auxiliary is that of the verb.
  // «الوزير قال بعد لقاء مع نظيره: …»: who stands before the verb speaks, unless another stands right after it.
  const after = before !== null && (isAfterAuxiliary(s, at) || late) ? null : reading.source;
  // «… فيقول», «… فقد قال».
  const opens = reader.has(at - 1, Tag.VerbParticle) ? at - 1 : at;
  const topic = answersTopic(s, opens) ? s.subject : null;
  // «دراسة أجرتها جامعة الساحل قالت إن»: who issued the paper asserts.
  const issuer = after === null && sender === null && before !== null ? publishedBy(reader, before, at) : null;
  const twin = after === null ? twinSubject(s, at) : null;
  const named = after ?? sender ?? issuer ?? before ?? twin;
  const source = named ?? whoseEarlier(reader, at) ?? topic ?? paperHolder(s, at) ?? manyBefore(s, at);
  const from = allowed || doubted ? at - 1 : reading.cue.from;
  const medium = reading.medium ?? (issuer === null || before === null ? null : before);
  // «نقلت الوكالة عن الوزير نفيه».
  const passed: CueFrame = read.denies ? { ...frame, act: 'denial', negative: true } : frame;
  const widened = { ...reading, cue: { from, to: reading.cue.to }, medium };
  return { at, frame: passed, lex, verb, reading: widened, before, after, sender, topic, twin, source };
}

/** «أما المدير فدعا المجلس إلى»: who speaks stands at the head of the sentence. */
function answersTopic({ reader, from }: SentenceState, at: number): boolean {
  return reader.joins(at, 'so') && reader.isParticle(from, 'asFor');
}

/**
 * «قال الوزير إن الوضع خطير، ودعا المجتمع الدولي إلى التدخل»: in the sentence in which somebody speaks already, whom a verb joined to it addresses
 * stands right behind it; «…، ودعا المدير إلى التدخل» has a man of the same gender, who speaks himself.
 */
function isOnlyAddressed(
  s: SentenceState,
  at: number,
  { addressee, directive, object, prepositions = [] }: CueFrame,
): boolean {
  const { reader, current } = s;
  if (addressee !== true || directive !== true) return false;
  if (!reader.joins(at, 'and') || current?.source == null || at <= s.from + 2) return false;
  const agreement = reader.lex(at).verb?.agreement;
  if (current.agreement !== '' && current.agreement !== agreement) return false;
  const governed = prepositions.map(fold);
  const phrase = readNounPhrase(reader, at + 1, s.to, governed);
  if (phrase === null || phrase.from !== at + 1) return false;
  if (phrase.type === 'person') {
    const oblique = isOblique(reader, phrase.head);
    if (!oblique && (phrase.named || (agreement === 'f') === reader.endsAsNoun(phrase.head))) return false;
  }
  const next = reader.lex(phrase.to);
  if (object === true && reader.lex(phrase.to).definite && isShapedDeed(reader, phrase.to)) return true;
  return governed.includes(reader.norm(phrase.to)) || governed.includes(next.preposition);
}

/** The subject stands right before the verb, but for a particle between. */
function standsBeside(reader: Reader, before: NounPhrase | null, at: number): boolean {
  if (before === null) return false;
  return before.to === at || (before.to === at - 1 && reader.has(at - 1, Tag.VerbParticle));
}

function isOfNouns({ anyObject, object, target, judgement }: CueFrame): boolean {
  return (anyObject === true || object === true) && target !== true && judgement !== true;
}

/** «ترى أن الأزمة عميقة، وتستبعد التوصل إلى حل»: right after the verb stands a deed with its preposition, which does nothing. */
function isDeedFirst(reader: Reader, at: number, frame: CueFrame): boolean {
  const next = at + 1;
  const { definite, joins, preposition, stem, tags } = reader.lex(next);
  if (frame.object !== true || !definite || joins !== '' || preposition !== '') return false;
  const shaped = hasVerbalNounShape(reader.language, stem) || hasPossessedShape(reader.language, stem);
  const deed = (tags & Tag.Propositional) !== 0 || shaped;
  return deed && stem.length >= 4 && !reader.has(next, PEOPLE | Tag.Medium) && reader.has(next + 1, Tag.Preposition);
}

/** The frame read as one whose subject is known; null where no noun is what is said. */
function readNounSaid(reader: Reader, at: number, frame: CueFrame, to: number): FrameReading | null {
  const read = readFrame(reader, at, frame, to, false);
  if (read.complement !== 'noun' || reader.has(read.contentFrom, Tag.FreeRelative)) return null;
  // «المدير انتقد "تدخل" المالك».
  return reader.opensQuote(read.cue.to) === null ? read : { ...read, contentFrom: read.cue.to };
}

/** «استند الوزير إلى تقرير جديد يقول إن»: a paper without the article that a preposition leads to, and so is not his own, before what it says. */
function paperBefore(reader: Reader, at: number): NounPhrase | null {
  if (reader.lex(at).verb?.tense !== 'present') return null;
  for (let from = at - 1; from >= at - 3 && reader.isWord(from) && !reader.lex(from).definite; from--) {
    if (!reader.has(from, Tag.Document | Tag.Medium)) continue;
    const { preposition, pronoun } = reader.lex(from);
    const led = preposition !== '' || reader.has(from - 1, Tag.Preposition);
    const phrase = led && pronoun === '' ? readNounPhrase(reader, from, at) : null;
    return phrase?.to === at ? phrase : null;
  }
  return null;
}

/** «سبق للوزير أن أعلن». */
function whoseEarlier(reader: Reader, at: number): NounPhrase | null {
  const earlier = earlierBefore(reader, at);
  return earlier === null || !reader.leads(earlier + 1, 'to') ? null : readNounPhrase(reader, earlier + 1, at - 1);
}

/** «إن الحكومة تنفي الاتهامات»: after «إن» the subject stands before the verb, and none after it. */
function isSubjectOfThat(reader: Reader, before: NounPhrase | null, at: number, frame: CueFrame): boolean {
  if (frame.object !== true || frame.judgement === true || frame.inanimate === true) return false;
  if (before === null || !reader.isComplementizer(before.from - 1)) return false;
  for (let j = before.to; j < at; j++) if (reader.has(j, Tag.Relative | Tag.FreeRelative)) return false;
  return true;
}

/** «نقلا عن»: such a phrase leads to the word at i. */
function isAfterRelay({ reader }: SentenceState, i: number): boolean {
  for (let k = i - 1; k >= i - 3; k--) {
    const phrase = reader.phrase(k);
    if (phrase?.according?.relay === true) return k + phrase.length === i;
  }
  return false;
}

/** «لم يستبعد», «لا ينفي»: the negation of a denial is part of the cue. */
function isDeniedDenial({ reader, segmentFrom }: SentenceState, at: number, frame: CueFrame): boolean {
  return frame.act === 'denial' && at > segmentFrom && reader.has(at - 1, Tag.Negator);
}

/** «لا يتوقع الصندوق أن ينمو الاقتصاد»: what one does not think to be so, one holds not to be so. */
function isDoubted({ reader, segmentFrom }: SentenceState, at: number, { act }: CueFrame): boolean {
  if (act !== 'belief' && act !== 'expectation') return false;
  return at > segmentFrom && reader.has(at - 1, Tag.Negator) && reader.lex(at).verb?.tense === 'present';
}

/** The clause began with an auxiliary and its subject, and the verb at i goes on with «قد». */
function isAfterAuxiliary(s: SentenceState, i: number): boolean {
  const { reader } = s;
  if (!reader.has(i - 1, Tag.VerbParticle)) return false;
  let start = s.segmentFrom;
  while (start < i && !reader.isWord(start)) start++;
  return reader.has(start, Tag.Auxiliary) && start < i - 2;
}

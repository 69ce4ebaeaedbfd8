import { Tag } from '../../languages/language.ts';
import { fold } from '../../text/fold.ts';
import type { CueFrame } from '../../model/index.ts';
import type { Complement } from '../../reading/draft.ts';
import { readNounPhrase, type NounPhrase } from '../../reading/noun-phrase.ts';
import { embeddedClaim, flush } from './claims.ts';
import { antecedent, isEmbedded, isNounInForm, isVoiced, resumes } from './embedded.ts';
import { innerSpeaker } from './inner-speaker.ts';
import { readFiniteCue, type FiniteCue } from './finite-reading.ts';
import { endsQuotation, quotationBefore, quotedNoun } from './quotation.ts';
import { ofPronounIn } from '../frame/agreement.ts';
import { frontedMedium } from './fronted-medium.ts';
import { frontedSubject } from './fronted-subject.ts';
import { isIssuedLately } from './issued-lately.ts';
import { isAfterFreeRelative, isPartOfSpeech, saysNothing } from './says-nothing.ts';
import {
  answersFronted,
  frameStart,
  hasToldAll,
  isAtTime,
  isAfterContrast,
  isSubordinate,
  opensAfterAdverbial,
  parentFor,
} from './scope.ts';
import type { SentenceState } from './state.ts';
import { maySpeak } from './subject.ts';
import { unnamedAfter } from './unnamed-after.ts';
import { couldSay, firstWord, isContrastPhrase, isSomebody } from './words.ts';

/** «قال فلان إن», «فلان قال إن», «"…"، قال فلان»: reads the verb of saying at i; the place to go on from, or null. */
export function finiteCue(s: SentenceState, i: number, frame: CueFrame): number | null {
  const cue = readFiniteCue(s, i, frame);
  if (cue === null) return null;
  const { complement } = cue.reading;
  if (isToldBeside(s, cue)) s.scope = s.base;
  const unnamed = unnamedAfter(s, cue);
  if (unnamed !== null) return unnamed;
  if (isToldOfIt(s, cue)) s.scope = s.base;
  if (complement === null) return withoutContent(s, cue);
  // «لو قال الوزير إن»: nobody said it.
  if (isPartOfSpeech(s, cue) || s.reader.isParticle(i - 1, 'if')) return null;
  if (cue.verb.pronoun !== '' && isAfterFreeRelative(s.reader, i)) {
    // «ندد الوزير بما وصفه بالعدوان» is one claim, «غادر الوفد بعدما رأى ما وصفه بالفوضى» holds one.
    if (s.scope === null || i - 1 > s.segmentFrom || cue.after !== null) describe(s, cue, complement);
    return null;
  }
  if (isHeldToBe(s, cue)) {
    embed(s, cue, complement, cue.after ?? speakerAround(s));
    return null;
  }
  if (saysNothing(s, cue)) return null;
  if (isPapersOwn(s, cue)) {
    s.discard();
    s.scope = s.base;
    s.restart(cue.reading.contentFrom);
    return cue.reading.contentFrom;
  }
  const passed = (frame.sourceIn !== undefined && resumes(s.reader, i)) || carrierOf(s, cue) !== null || isVoiced(s, i);
  if (!passed && isEmbedded(s, i)) {
    embed(s, cue, complement, cue.source);
    return null;
  }
  if (isInFrontedClause(s, cue)) {
    embed(s, cue, complement, cue.source);
    return null;
  }
  return openScope(s, cue, complement);
}

/** «دمرت الغارة ما قال الجيش إنه مخزن», «قصف الجيش ما قال إنه مخزن»: the clause goes on around what somebody says that a thing is. */
function isHeldToBe({ reader, segmentFrom }: SentenceState, { at, verb, reading, frame }: FiniteCue): boolean {
  if (!isAfterFreeRelative(reader, at) || at - 1 <= segmentFrom || verb.pronoun !== '' || frame.target === true)
    return false;
  const that = reading.contentFrom;
  return reading.complement === 'clause' && reader.isComplementizer(that) && reader.lex(that).pronoun !== '';
}

/** «قال ناشطون إن القوات تقدمت، وهو ما نفته الحكومة»: what another says of it is told beside it. */
function isToldBeside(
  { reader, scope, segmentFrom, pieces }: SentenceState,
  { at, verb, reading }: FiniteCue,
): boolean {
  if (scope === null || pieces.length > 0 || verb.pronoun === '' || reading.source === null) return false;
  return at - 2 === segmentFrom && reader.has(segmentFrom, Tag.Pronoun) && isAfterFreeRelative(reader, at);
}

/** «علمت "النخيل" أن الطريق أغلق»: so a paper tells in its own voice what it learnt; «علمت النخيل من مصادر أن» names who told it. */
function isPapersOwn({ narrates, reader, clause }: SentenceState, { frame, after, reading }: FiniteCue): boolean {
  if (frame.toldBy === undefined || frame.relay === true || reading.complement !== 'clause' || after === null)
    return false;
  if (!narrates || clause.verb) return false;
  return (after.outlet || reader.opensQuote(after.from) !== null) && !reader.has(after.head, Tag.Unnamed);
}

/** «عندما كشف المدير عن خطة، رفضت النقابة»: the clause of time is over at the comma before the verb of the main one. */
function isInFrontedClause(s: SentenceState, { at, reading }: FiniteCue): boolean {
  const { reader } = s;
  const first = isAtTime(reader, at) ? at - 2 : reader.has(at - 1, Tag.Subordinator) ? at - 1 : -1;
  if (!s.narrates || first !== s.segmentFrom || s.pieces.length > 0) return false;
  for (let k = reading.contentFrom + 1; k < s.to - 1; k++) {
    if (!reader.isComma(k) || reader.inQuote(k)) continue;
    const next = k + 1;
    return reader.isFinite(next) && reader.lex(next).joins === '' && reader.lex(next).cue === null;
  }
  return false;
}

/** «قال المدير إن الخطة مهمة، كما رحب بها الوزير»: what another thinks of it, which a pronoun points to, is told beside it. */
function isToldOfIt(
  { reader, scope, segmentFrom, pieces }: SentenceState,
  { at, frame, after, reading }: FiniteCue,
): boolean {
  if (scope === null || after === null || reading.complement !== null || pieces.length > 0 || at > segmentFrom + 1)
    return false;
  const points = frame.prepositions?.some((preposition) => reader.norm(at + 1).startsWith(fold(preposition)));
  return points === true && reader.has(at + 1, Tag.Adverb) && isSomebody(reader, after);
}

/** The content stands before, or a participle brings it («كشف فلان عن تفاصيل …، موضحا أن»). */
function withoutContent(s: SentenceState, cue: FiniteCue): number | null {
  const quoted = quotationBefore(s, cue);
  if (quoted !== null) return quoted;
  const { frame, reading, verb } = cue;
  if (mayHandOn(s, cue))
    s.pending = {
      source: speakerOf(s, cue.after ?? cue.before),
      handedOn:
        reading.handedOn ||
        frame.speechOnly === true ||
        frame.topic !== undefined ||
        (frame.prepositions?.length ?? 0) > 0,
      medium: reading.medium ?? frontedMedium(s, cue.at),
      agreement: verb.agreement,
    };
  return null;
}

/** «ويدرك جيدا طبيعة الأمور، قائلا»: a thing is what the verb took, and speaks no further. */
function speakerOf({ reader }: SentenceState, phrase: NounPhrase | null): NounPhrase | null {
  if (phrase === null) return null;
  const { accusative, stem } = reader.lex(phrase.head);
  const taken = accusative && !reader.language.origins.has(stem);
  return !taken && maySpeak(reader, phrase) ? phrase : null;
}

/** Whether a participle after the cue may speak for its subject. */
function mayHandOn(s: SentenceState, { at, frame, lex, after, reading }: FiniteCue): boolean {
  // «غرد المدير عبر حسابه قائلا»: nothing is told but where.
  const told = frame.deed === true && reading.contentFrom !== (reading.medium?.to ?? after?.to);
  // «ذهب الوزير إلى المصنع، مؤكدا أن»: without a clause nothing was said.
  if (told || frame.governed === true || !(s.narrates || (lex.joins !== '' && after !== null))) return false;
  const speaks = frame.speechOnly === true && after !== null && after.named;
  return (!s.clause.verb || speaks) && !isEmbedded(s, at);
}

/** «ما أكده الوزير بأن», «ما وصفه بالفشل», «ما تعتبره النقابة خطوة إلى الوراء»: a report inside the clause. */
function describe(s: SentenceState, cue: FiniteCue, complement: Complement): void {
  const own = s.scope === null ? s.subject : (s.current?.source ?? null);
  const judges = cue.frame.target === true || cue.frame.judgement === true;
  const described = judges && cue.after === null && own !== null;
  if (described || (cue.after !== null && (judges || complement === 'clause'))) embed(s, cue, complement, own);
}

/** Reports inside a clause that goes on around the report. */
function embed(s: SentenceState, cue: FiniteCue, complement: Complement, source: NounPhrase | null): void {
  const { at, frame, lex, reading } = cue;
  const { agreement } = cue.verb;
  if (agreement === '1' || s.isDeepest(s.scope)) return;
  // «التي يُرجَّح فوزها»: a passive, since the verb does not agree with what the clause describes.
  if (
    complement === 'noun' &&
    frame.object === true &&
    reading.source === null &&
    agreement === 'm' &&
    s.reader.isParticle(at - 1, 'whichFeminine') &&
    !resumes(s.reader, at)
  )
    return;
  // «التي وصفتها الوزارة»: the pronoun of the verb goes back to what the clause describes, which is not who speaks.
  // «الذي جدد، مع قدوم العام الجديد، مطلبه»: between commas nobody speaks.
  const named = s.reader.isComma(at + 1) ? null : reading.source;
  const free = cue.verb.pronoun !== '' || isAfterFreeRelative(s.reader, at);
  const own = named ?? (free ? speakerAround(s) : antecedent(s, at));
  // «التي تنص على»: the document that it describes says it, or nobody does.
  if (!s.narrates && !couldSay(s.reader, own, frame)) return;
  if (frame.inanimate === true && complement === 'noun' && own === null && s.reader.has(at - 1, Tag.Relative)) return;
  // «إجراءات تهدد بحرب», «دليل يثبت أن»: what the verb right behind it describes threatens or shows; nobody does.
  const { tags, definite } = s.reader.lex(at - 1);
  const thing = (tags & Tag.Common) !== 0 || isNounInForm(s.reader, at - 1);
  const describes = !definite && thing && !resumes(s.reader, at);
  // «قال إن المجلس أقر مشروعا يدعو إلى»: nor is it who speaks of the bill.
  const asks = frame.directive === true && !s.narrates && cue.verb.tense === 'present';
  const binds = frame.commitment === true || frame.inanimate === true || asks;
  if (own === null && binds && describes) return;
  const around = own !== null && own === s.current?.source;
  const draft = s.add({
    cue: reading.cue,
    frame,
    lemma: lex.cueLemma,
    complement,
    source: around ? null : (own ?? (named === reading.source ? source : null)),
    shares: around ? s.scope : null,
    relays: reading.relays,
    parent: s.scope,
    medium: reading.medium,
    rule: 'relative-clause',
    trace: [`cue ${s.reader.words(reading.cue)}`, 'relative-clause'],
    // «نشر الوزير تغريدة تؤكد أن»: the verb agrees with the paper, not with whose it is.
    agreement: s.reader.has(at - 1, Tag.Medium | Tag.Document) ? '' : agreement,
  });
  embeddedClaim(s, draft, reading.contentFrom);
}

/** Whose words or deeds are told around a clause. */
function speakerAround(s: SentenceState): NounPhrase | null {
  return s.scope === null ? s.subject : (s.current?.source ?? null);
}

/** Ends what came before the frame of the cue, and begins what the cue attributes. */
export function openScope(s: SentenceState, cue: FiniteCue, complement: Complement): number | null {
  const { at, frame, lex, reading, after, source } = cue;
  const { reader } = s;
  // «قال فلان: …، وعن كذا قال علان: …»: words without quotation marks end where another speaks.
  const answers = complement === 'colon' && s.current?.complement === 'colon';
  const fronted = isAfterFronted(s, at);
  const opens = after !== null && !fronted && (answers || reader.isComma(at - 1) || opensAfterAdverbial(s, at));
  const main = answersFronted(s, at);
  if (main) s.fronted = false;
  const joined = lex.joins !== '' || main || isAfterContrast(s, at) || opens || isOthersContrast(s, cue);
  const inner = joined && !main && source === null ? innerSpeaker(s, signOf(s, cue)) : null;
  const told = frontedSubject(s, cue);
  // «…، بحسب الكرملين، الذي أضاف أن».
  const followed = s.narrates && at === s.segmentFrom && reader.has(at - 1, Tag.Relative) ? s.subject : null;
  const apart = joined && source !== null && hasToldAll(s) && !isInStride(s, cue);
  const around = isInStride(s, cue) ? s.scope : parentFor(s, joined, reader.joins(at, 'so'), after);
  const parent = apart ? null : (inner?.parent ?? around);
  if (s.isDeepest(parent)) return null;
  const adverbial = isAfterAdverbials(s, cue) || isAfterTimeClause(s, cue);
  // «أصدرت الوزارة بيانا. وجاء في البيان أن».
  const paper = isIssuedLately(s, source) && reading.origin === null ? source : null;
  const medium = reading.medium ?? paper ?? frontedMedium(s, at);
  // «"…"، يقول فلان، "…"»: what was quoted before is his as well.
  const length = at - s.segmentFrom;
  const quoted = adverbial && (length > 6 ? isMostlyQuoted(s, at) : length > 4 && endsQuotation(s, at));
  const begun = quoted ? quotedNoun(s, at) : null;
  if (!quoted) {
    const frameOnly =
      adverbial || isAfterSpeaker(s, cue) || cue.twin !== null || (cue.topic !== null && after === null);
    const { scope, claims } = s;
    const before = claims.length;
    if (frameOnly || fronted || carrierOf(s, cue) !== null || isVoiced(s, at) || breaksSilence(s, at)) s.discard();
    else
      flush(
        s,
        main ? s.beforeComma(at) : cue.sender === null ? frameStart(s, at, joined, after !== null, cue.before) : at,
      );
    // «واجه الوزير انتقادات بعدما أعلن أن»: what is said belongs to what is told as well.
    const hangs = isSubordinate(s.reader, at) || (cue.before !== null && isSubordinate(s.reader, cue.before.from));
    if (scope === null && claims.length > before && hangs) s.around = claims.at(-1) ?? null;
  }
  // Who is the origin and who only passed it on.
  const carrier = carrierOf(s, cue);
  const ofPronoun = reading.ofPronoun !== '' && reading.origin === null && source !== null;
  const relayed = (reading.origin !== null || ofPronoun) && source !== null;
  // «ونقلت عن مسؤولين قولهم»: who passed it on was named before; «ونقل عن» is rather a passive.
  const relayedBy = reading.origin !== null && source === null && !(frame.relay === true && cue.verb.agreement === 'm');
  const order = after !== null ? 'verb-first' : cue.before !== null ? 'subject-first' : 'dropped';
  s.scope = s.add({
    cue: reading.cue,
    frame,
    lemma: lex.cueLemma,
    complement,
    source: ofPronoun || paper !== null ? null : (reading.origin ?? source ?? inner?.source ?? followed ?? told),
    shares: inner?.shares ?? null,
    relays: relayed ? [source, ...reading.relays] : carrier === null ? reading.relays : [carrier, ...reading.relays],
    parent,
    medium,
    basis: reading.basis,
    rule: `${relayed ? 'relay-' : ''}${order}-${complement}`,
    trace: [`cue ${reader.words(reading.cue)}`, ...reading.trace],
    // «نقلت الوكالة عن الوزير قوله», «وأضافت نقلا عن الوزير»: the verb agrees with who passed it on, and the pronoun with who said it.
    agreement:
      relayed || reading.origin !== null
        ? ofPronounIn(reader, reading.ofPronoun || reader.lex(reading.cue.from).pronoun)
        : paper === null
          ? cue.verb.agreement
          : '',
    ...(relayedBy ? { via: cue.verb.agreement } : null),
  });
  if (apart) s.base = null;
  if (quoted && begun === null) flush(s, s.beforeComma(at));
  s.restart(reading.contentFrom);
  if (begun !== null) s.pieces = [begun];
  // «انتقد الوزير القرار وغادرت اللجنة القاعة»: a noun is all that is said, so that a verb may follow at once.
  if (complement === 'noun' || complement === 'target') s.clause.words = 2;
  prependTarget(s, cue);
  return Math.max(reading.contentFrom, at + 1);
}

/** Most of the segment up to i is a quotation that closes there; «في حديثه لـ"الضحى"، أكد»: not a name at its end. */
function isMostlyQuoted(s: SentenceState, i: number): boolean {
  const last = s.beforeComma(i) - 1;
  const quote = s.reader.closesQuote(last) ? s.reader.quoteAt(last) : undefined;
  return quote !== undefined && 2 * (quote.close - quote.open) > last - s.segmentFrom;
}

/** «خرج الفنان عن صمته وقال»: that he speaks is all that is told. */
function breaksSilence(s: SentenceState, at: number): boolean {
  return s.scope === null && s.reader.isStem(s.beforeComma(at) - 1, 'silence');
}

/** «نقلت الوكالة بيانا للوزارة قالت فيه»: who passed on the paper in which another speaks; nothing else is told of it. */
function carrierOf(s: SentenceState, { at, sender }: FiniteCue): NounPhrase | null {
  const { reader } = s;
  const verb = firstWord(reader, s.from, at);
  if (sender === null || reader.lex(verb).cue?.relay !== true || !reader.isFinite(verb)) return null;
  return readNounPhrase(reader, verb + 1, at);
}

/** «ذكرت الصحيفة أن الوزير أبدى تأييده، بينما أبدت النقابة تحفظها»: beside what one is told to have said stands what another is. */
function isInStride(s: SentenceState, { at, lex, frame, source }: FiniteCue): boolean {
  const { told, reader } = s;
  if (source === null || told === null || frame.bare === true || lex.cueLemma !== told.lemma) return false;
  return reader.isStem(at - 1, 'meanwhile') || reader.isStem(source.from - 1, 'meanwhile');
}

/** What the verb shows of who says it. */
function signOf({ reader }: SentenceState, { at, frame, verb }: FiniteCue): Parameters<typeof innerSpeaker>[1] {
  const { agreement, tense } = verb;
  return { at, agreement, tense, continues: frame.continues === true, close: !reader.isComma(at - 1) };
}

/** «قال الخبير إن الدواء آمن، لكن الوزير قال إنه خطير»: after a word of contrast another speaks. */
function isOthersContrast({ reader }: SentenceState, { before }: FiniteCue): boolean {
  if (before === null) return false;
  const at = before.from - 1;
  return reader.has(at, Tag.Contrast) || (reader.isComplementizer(at) && isContrastPhrase(reader, at - 1));
}

/** «أضافت الوزيرة أنه خلال اللقاء، طالبت النقابة بالحل»: only adverbials stand between «أن» and the verb that they belong to. */
function isAfterFronted({ reader, segmentFrom, clause, current, pieces }: SentenceState, at: number): boolean {
  if (current?.complement !== 'clause' || clause.verb || pieces.length > 0 || reader.lex(at).joins !== '') return false;
  const first = reader.isComplementizer(segmentFrom) ? segmentFrom + 1 : segmentFrom;
  const adverbial = reader.has(first, Tag.Preposition | Tag.Adverb | Tag.Time) || reader.lex(first).preposition !== '';
  return reader.isComma(at - 1) && adverbial && (first > segmentFrom || reader.isComplementizer(first - 1));
}

/** «ردا على سؤال عما إذا كان …، قال»: only adverbials came before, whatever verbs they hold. */
function isAfterAdverbials(s: SentenceState, { at, lex }: FiniteCue): boolean {
  return s.narrates && lex.joins === '' && !s.clause.verb && s.pieces.length === 0 && s.reader.isComma(at - 1);
}

/** «حين سألته المذيعة عن المستقبل أجاب»: a clause of time at the head, with a verb of its own, came before. */
function isAfterTimeClause(s: SentenceState, { at, lex }: FiniteCue): boolean {
  const { reader, segmentFrom } = s;
  if (!s.narrates || lex.joins !== '' || s.pieces.length > 0) return false;
  return reader.has(segmentFrom, Tag.Subordinator) && at > segmentFrom + 2 && reader.isFinite(segmentFrom + 1);
}

/** «وكان فلان قال»: nothing but who speaks came before. */
function isAfterSpeaker(s: SentenceState, { at, before }: FiniteCue): boolean {
  return (
    before !== null &&
    s.pieces.length === 0 &&
    before.from === s.segmentFrom + 1 &&
    before.to === at &&
    s.reader.has(s.segmentFrom, Tag.Auxiliary)
  );
}

/** «اتهم س ص بكذا»: whom the charge is against belongs to it; when nothing stands between, they are one piece. */
function prependTarget(s: SentenceState, { reading }: FiniteCue): void {
  const { target, source, contentFrom } = reading;
  if (target === null || target.to > contentFrom) return;
  if (source === null || source.from < target.from) s.segmentFrom = target.from;
  else s.pieces = [target];
}

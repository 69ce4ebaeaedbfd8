import { Tag } from '../../languages/language.ts';
import type { Reader } from '../../reading/reader.ts';
import type { AttributionDraft } from '../../reading/draft.ts';
import { readNounPhrase, type NounPhrase } from '../../reading/noun-phrase.ts';
import { isOwnPaper, readAccording, saidFirst, type AccordingReading } from '../according.ts';
import { asideAt } from '../aside.ts';
import { complementStart } from '../frame/complement.ts';
import { answerFrom } from '../joint/clauses.ts';
import { trim } from '../trim.ts';
import { flush } from './claims.ts';
import { endsQuotation, quotedNoun } from './quotation.ts';
import { isIssuedLately } from './issued-lately.ts';
import type { NewAttribution, SentenceState } from './state.ts';
import { OPENERS, subjectAround } from './subject-around.ts';
import { afterMarks, hasFinite, isContrastPhrase } from './words.ts';

/** «بحسب س، …», «…، بحسب س», «…، كما يقول س، …»: reads such a phrase at i; the place to go on from, or null. */
export function accordingCue(s: SentenceState, i: number): number | null {
  const { reader } = s;
  // «نفت ما ورد على لسان المدير»: a part of the clause that the pronoun opens.
  if (reader.has(i - 2, Tag.FreeRelative) && !reader.isParticle(i - 2, 'as') && reader.isFinite(i - 1)) return null;
  const hit = readAccording(reader, i, s.to) ?? asideAt(reader, i, s.to) ?? passedOn(s, i);
  if (hit === null || (hit.agreement !== undefined && !mayMeanSpeaker(s))) return null;
  // «، فبحسب الوزارة», «قال الوزير إن …، ووفقا للنقابة فإن»: another sentence opens.
  const opens = reader.joins(i, 'so') || (reader.joins(i, 'and') && reader.isComma(i - 1) && isAnswered(s, hit.to));
  if (opens && i > s.segmentFrom && (s.scope !== null || s.clause.verb)) startAfresh(s, i);
  const quoted = quotedRightBefore(s, i);
  if (quoted !== null && hit.source !== null) {
    passOn(s, i, hit, quoted);
    return goOn(s, hit);
  }
  const within = subjectAround(s, i, hit.to);
  if (within === null && (isOpening(s, i, hit.to) || comesFirst(s, i, hit.to))) return opening(s, i, hit);
  if (!s.narrates) return within === null ? afterAttributed(s, i, hit) : insertedInSpeech(s, i, hit);
  if (within !== null) {
    s.subject ??= within;
    return inserted(s, i, hit);
  }
  const whole = { ...hit, to: tailEnd(s, i, hit) };
  return isClosing(s, whole.to) ? closing(s, i, whole) : inserted(s, i, whole);
}

/** Somebody spoke in this sentence or the one before, and the article tells what follows. */
function mayMeanSpeaker({ scope, attributions, index }: SentenceState): boolean {
  const last = attributions.at(-1);
  return scope === null && last !== undefined && !last.rumour && last.sentence >= index - 1;
}

/** «وفي تصريحات نقلتها وكالة س، قال …»: whose report the paper comes from in which the sentence speaks. */
function passedOn({ reader, segmentFrom, scope, to }: SentenceState, i: number): AccordingReading | null {
  const { cue, verb } = reader.lex(i);
  if (scope !== null || verb === null || verb.pronoun === '') return null;
  if (cue?.relay !== true && reader.language.particles.voicers?.has(verb.lemma) !== true) return null;
  const head = segmentFrom + 1;
  if (i <= head || !reader.has(segmentFrom, Tag.Preposition) || !reader.has(head, Tag.Medium)) return null;
  const source = reader.lex(head).definite ? null : readNounPhrase(reader, i + 1, to);
  if (source === null || !source.outlet || !reader.isComma(source.to)) return null;
  const medium = { from: head, to: i, head };
  return { cue: { from: i, to: i + 1 }, frame: { act: 'report' }, source, relays: [], medium, to: source.to };
}

/** «…، فقد ارتفعت», «…، ارتفعت»: a clause with a verb of its own stands in the scope of such a phrase. */
function isAnswered({ reader, to }: SentenceState, from: number): boolean {
  const at = afterMarks(reader, from, to);
  return at < to && (reader.isFinite(at) || reader.joins(at, 'so') || reader.isComplementizer(at));
}

function startAfresh(s: SentenceState, i: number): void {
  flush(s, s.beforeComma(i));
  s.scope = null;
  s.base = null;
  s.restart(i);
  s.narrated = [];
}

function draftOf(s: SentenceState, i: number, hit: AccordingReading, rule: string): NewAttribution {
  const paper = isIssuedLately(s, hit.source) ? hit.source : null;
  return {
    cue: hit.cue,
    frame: hit.frame,
    lemma: s.reader.norm(i),
    complement: 'around',
    source: paper === null ? hit.source : null,
    relays: hit.relays,
    medium: hit.medium ?? paper,
    parent: null,
    rule,
    trace: [`phrase ${s.reader.words({ from: i, to: hit.to })}`],
    agreement: hit.agreement ?? '',
  };
}

/** Nothing but adverbs came before, and the sentence goes on; «الوضع صعب، بحسب المدير» is over. */
function isOpening(s: SentenceState, i: number, to: number): boolean {
  return (
    s.scope === null &&
    (i === s.segmentFrom || wordAfter(s, to)) &&
    s.pieces.length === 0 &&
    !s.clause.verb &&
    i - s.segmentFrom <= 8 &&
    !hasFinite(s.reader, s.segmentFrom, i) &&
    // «"الوضع صعب" بحسب فلان، الذي أضاف أن»: told already.
    !(endsQuotation(s, i) && quotedNoun(s, i) === null) &&
    !isVerbless(s, i)
  );
}

/** «وجاء على لسان المدير أن», «وجاء في صحيفة س على لسان المدير أن»: the verb only leads to the phrase, and to who passes it on. */
function comesFirst(s: SentenceState, i: number, to: number): boolean {
  const { reader, segmentFrom } = s;
  const { comers } = reader.language.particles;
  if (
    s.scope !== null ||
    comers?.has(reader.lex(segmentFrom).verb?.lemma ?? '') !== true ||
    !reader.isComplementizer(to)
  )
    return false;
  return i === segmentFrom + 1 || passer(s, i) !== null;
}

/** «في صحيفة س», right before i. */
function passer({ reader, segmentFrom }: SentenceState, i: number): NounPhrase | null {
  const phrase = reader.isParticle(segmentFrom + 1, 'in') ? readNounPhrase(reader, segmentFrom + 2, i) : null;
  return phrase?.outlet === true && phrase.to === i ? phrase : null;
}

/** «العمل مستمر، وفق ما أعلن المدير للصحيفة»: a clause without a verb stands before the comma at i, with more than who it is about. */
function isVerbless({ reader, segmentFrom }: SentenceState, i: number): boolean {
  if (!reader.isComma(i - 1) || reader.has(segmentFrom, OPENERS) || reader.lex(segmentFrom).preposition !== '')
    return false;
  const subject = readNounPhrase(reader, segmentFrom, i - 1);
  return subject !== null && subject.definite && subject.to < i - 1 && reader.isWord(subject.to);
}

/** More than when it was said: «…، حسبما ذكر الوزير أمس». */
function wordAfter({ reader, to }: SentenceState, from: number): boolean {
  for (let j = from; j < to; j++)
    if ((reader.isWord(j) && !reader.has(j, Tag.Time | Tag.Adverb)) || reader.item(j).kind === 'number') return true;
  return false;
}

/** «بحسب س، …»: the whole sentence stands in its scope. */
function opening(s: SentenceState, i: number, hit: AccordingReading): number | null {
  const { reader } = s;
  const next = afterMarks(reader, hit.to, s.to);
  if (next >= s.to) return null;
  const at = answerFrom(reader, next, s.to) ?? afterDescription(s, next);
  const relay = i > s.segmentFrom + 1 ? passer(s, i) : null;
  s.scope = s.add(
    draftOf(s, i, relay === null ? hit : { ...hit, relays: [...hit.relays, relay] }, 'according-opening'),
  );
  s.base = s.scope;
  if (reader.isComplementizer(at)) s.restart(complementStart(reader, at));
  else s.restart(reader.joins(at, 'so') && reader.has(at, Tag.VerbParticle) ? at + 1 : at);
  return s.segmentFrom;
}

/** «بحسب النتائج التي نشرت أمس، تراجع الطلب»: behind the comma that closes what describes the paper, where a clause opens; else the place. */
function afterDescription({ reader, to }: SentenceState, i: number): number {
  if (!reader.isWord(i - 1) && !reader.closesQuote(i - 1)) return i;
  let next = i;
  while (next < to && reader.has(next, Tag.Relative)) {
    while (next < to && !reader.isComma(next)) next = (reader.opensQuote(next)?.close ?? next) + 1;
    next++;
  }
  const { definite, joins, preposition } = reader.lex(next);
  const opens = reader.isFinite(next) || reader.has(next, Tag.VerbParticle | Tag.Negator) || definite;
  return next < to && joins === '' && preposition === '' && opens ? next : i;
}

/** «قال فلان …، بحسب س»: who passed on what is attributed already; «بحسب تعبيره» repeats its source. */
function afterAttributed(s: SentenceState, i: number, hit: AccordingReading): number {
  const whole = { ...hit, to: tailEnd(s, i, hit) };
  flush(s, s.beforeComma(i));
  passOn(s, i, hit, s.current);
  return goOn(s, whole);
}

/** The attribution whose quotation closes right before i: «قال فلان: "…"، بحسب س». */
function quotedRightBefore(
  { reader, attributions, index, lastQuoted }: SentenceState,
  i: number,
): AttributionDraft | null {
  let end = i;
  while (reader.isComma(end - 1) || reader.isDash(end - 1)) end--;
  const quoted = lastQuoted === null || !reader.closesQuote(end - 1) ? undefined : attributions[lastQuoted];
  return quoted?.sentence === index ? quoted : null;
}

/** Who passed on what is attributed, or who said it first. */
function passOn(s: SentenceState, i: number, hit: AccordingReading, said: AttributionDraft | null): void {
  if (hit.source === null || isOwnPaper(s.reader, hit.source)) return;
  let outer = said;
  while (outer !== null && outer.parent !== null) outer = s.attributions[outer.parent] ?? null;
  // «قال الوزير …، نقلا عن واس»: who speaks of himself has it from nobody that is named.
  const own = outer?.source?.type === 'person' && hit.source.named;
  const relay = s.reader.phrase(i)?.according?.relay === true && !own;
  // «ذكرت الوكالة أن …، نقلا عن س»: the phrase names who said it first.
  if (outer !== null && outer.source !== null && saidFirst(outer.source, hit.source, relay)) {
    outer.relays.unshift(outer.source);
    outer.source = hit.source;
  } else outer?.relays.push(hit.source, ...hit.relays);
}

/** «…، بحسب س، الذي أضاف أن»: after the phrase the one whom it names may go on. */
function goOn(s: SentenceState, hit: AccordingReading): number {
  const { reader } = s;
  const at = afterMarks(reader, hit.to, s.to);
  const speaks = hit.source !== null && reader.has(at, Tag.Relative) && reader.lex(at + 1).cueForm === 'finite';
  if (speaks) s.scope = s.base;
  // «…، بحسب الوزير، الذي زار المدينة أمس.»: what describes him asserts nothing.
  if (!speaks && reader.has(at, Tag.Relative) && isLast(s, at)) {
    s.discard();
    return s.to;
  }
  s.restart(speaks ? at + 1 : hit.to);
  if (speaks) s.subject = hit.source;
  return s.segmentFrom;
}

/** Whether the clause before is over where the phrase ends. */
/**
 * «بدأ العمل، وفق ما أعلن المدير الجمعة في بيان»: where the words end that still belong to the phrase; after a clause nothing but marks parts
 * them from what goes on with it.
 */
function tailEnd(s: SentenceState, i: number, { cue, to }: AccordingReading): number {
  const { reader } = s;
  // «…، وذلك بحسب المدير».
  const before = reader.joins(i - 1, 'and') && reader.has(i - 1, Tag.Demonstrative) ? i - 2 : i - 1;
  const apart = reader.isComma(before) || reader.isDash(before) || reader.closesQuote(before);
  // «وصل بحسب ما قال الوزير إلى المدينة»: the preposition is the verb's.
  const clause = reader.has(cue.to, Tag.FreeRelative) || reader.phrase(i)?.according?.takes === 'clause';
  const described = (clause && !reader.has(to, Tag.Preposition)) || reader.has(to, Tag.Time);
  const told = s.clause.verb || (s.scope === null && isVerbless(s, i));
  if (!told || !(apart || described) || isClosing(s, to)) return to;
  let at = to;
  while (at < s.to && (reader.isWord(at) || reader.opensQuote(at) !== null)) {
    if (at > to && goesOnFrom(reader, at)) break;
    const quote = reader.opensQuote(at);
    at = quote !== null && quote.balanced ? quote.close + 1 : at + 1;
  }
  // What holds a number, or much, is rather what goes on after the phrase.
  return at - to > TAIL || (at < s.to && reader.item(at).kind === 'number') ? to : at;
}

/** Words that describe who is quoted behind his name, at most. */
const TAIL = 14;

/** At i stands what goes on with the clause around such a phrase, or another clause. */
function goesOnFrom(reader: Reader, i: number): boolean {
  const { joins, cueForm } = reader.lex(i);
  const verb = reader.isFinite(i) || reader.has(i, Tag.VerbParticle | Tag.Negator);
  if ((joins !== '' && verb) || cueForm === 'participle' || reader.has(i, Tag.Contrast)) return true;
  return (reader.isComplementizer(i) && !reader.has(i - 1, Tag.Preposition)) || isContrastPhrase(reader, i);
}

function isClosing(s: SentenceState, to: number): boolean {
  const { reader } = s;
  let j = to;
  while (j < s.to && !reader.isWord(j) && reader.opensQuote(j) === null) j++;
  if (j >= s.to) return true;
  // «وفق بيان أشار إلى»: the document is described, the clause before is over.
  if (reader.isFinite(j) || (reader.has(j, Tag.Relative) && (reader.lex(j + 1).cueForm === 'finite' || isLast(s, j))))
    return true;
  const { joins, cueForm } = reader.lex(j);
  return (
    joins !== '' ||
    cueForm === 'participle' ||
    reader.has(j, Tag.Contrast | Tag.Subordinator) ||
    isContrastPhrase(reader, j)
  );
}

/** «…، بحسب الوزير، الذي زار المدينة أمس.»: no mark parts what is told of who speaks from the end of the sentence. */
function isLast({ reader, to }: SentenceState, from: number): boolean {
  for (let j = from + 1; j < to - 1; j++) if (!reader.isWord(j) && reader.item(j).kind !== 'number') return false;
  return true;
}

/** «…، بحسب س.»: what the sentence told so far is attributed after all. */
function closing(s: SentenceState, i: number, hit: AccordingReading): number {
  // «الوضع صعب، بحسب المدير»: what somebody says needs no verb.
  s.parted = true;
  const { reader } = s;
  flush(s, s.beforeComma(i));
  const index = s.add(draftOf(s, i, hit, 'according-closing'));
  for (const at of s.narrated) {
    const claim = s.claims[at];
    if (claim === undefined) continue;
    claim.attribution = index;
    // «"الوضع صعب"، بحسب س.»: quoted whole, it stands without its marks.
    claim.pieces = claim.pieces.map((piece) => trim(reader, piece, true) ?? piece);
    s.attributions[index]?.content.push(...claim.pieces);
  }
  s.narrated = [];
  s.scope = null;
  return goOn(s, hit);
}

/** «قال فلان إن زوجته، كما يقول، ساعدته». */
function insertedInSpeech(s: SentenceState, i: number, hit: AccordingReading): number {
  const before = trim(s.reader, { from: s.segmentFrom, to: s.beforeComma(i) }, true);
  passOn(s, i, hit, s.current);
  if (before !== null) s.pieces.push(before);
  s.segmentFrom = afterMarks(s.reader, hit.to, s.to);
  return s.segmentFrom;
}

/** «…، بحسب س، …»: in the middle; the clause goes on after the insertion. */
function inserted(s: SentenceState, i: number, hit: AccordingReading): number {
  const before = trim(s.reader, { from: s.segmentFrom, to: s.beforeComma(i) }, true);
  s.scope = s.add(draftOf(s, i, hit, 'according-middle'));
  if (before !== null) s.pieces.push(before);
  s.segmentFrom = afterMarks(s.reader, hit.to, s.to);
  return s.segmentFrom;
}

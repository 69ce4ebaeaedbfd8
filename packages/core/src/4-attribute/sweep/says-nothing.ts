import { hasVerbalNounShape } from '../../languages/lexicon.ts';
import { Tag } from '../../languages/language.ts';
import type { NounPhrase } from '../../reading/noun-phrase.ts';
import type { Reader } from '../../reading/reader.ts';
import type { FiniteCue } from './finite-reading.ts';
import type { SentenceState } from './state.ts';
import { couldThink, isContrastPhrase, isSomebody, isThing, PEOPLE } from './words.ts';

/** The cue is part of what is said already: it tells how the speaker puts it, or what is reported. */
export function isPartOfSpeech(s: SentenceState, { at, frame, lex, verb, source }: FiniteCue): boolean {
  // «أعتقد أن» is how the speaker puts it, not another's report.
  if (s.reader.inFirstPerson(at) || isOwnReport(s, at)) return true;
  // «أكد أن الجانبين عبّرا عن دعمهما», «قالت إنها تعرب عن أسفها»: of two who met, and of one's own, it is what is reported.
  const own = source === null || verb.agreement === 'd';
  return (
    frame.feeling === true && own && s.current?.complement === 'clause' && lex.joins === '' && !s.reader.isComma(at - 1)
  );
}

/** «وقال: أبلغت اللاعب بأنني», «وقالت: "طلبت منه"»: what opens a speech in the letters of a feminine, and tells of who speaks. */
function isOwnReport({ reader }: SentenceState, at: number): boolean {
  const { verb, joins } = reader.lex(at);
  if (verb?.tense !== 'past' || verb.agreement !== 'f' || joins !== '') return false;
  if (!reader.isColon(at - 1) && reader.opensQuote(at - 1) === null) return false;
  for (let k = at + 1; k < at + 5; k++)
    if (reader.isComplementizer(k)) return reader.language.particles.ownPronouns?.has(reader.lex(k).pronoun) === true;
  return false;
}

/** «ما أكده», «مما دعا»: the cue stands in a clause that begins with «ما». */
export function isAfterFreeRelative(reader: Reader, at: number): boolean {
  return reader.has(at - 1, Tag.FreeRelative) && !reader.has(at - 1, Tag.Contrast);
}

/** The cue has a content, but nobody says it. */
export function saysNothing(s: SentenceState, cue: FiniteCue): boolean {
  return (
    isNegated(s, cue) ||
    isMove(s.reader, cue) ||
    isOfThing(s.reader, cue) ||
    isToldOfThing(s, cue) ||
    isOfNobody(s, cue) ||
    isOfWhatWasTold(s, cue) ||
    isOther(s.reader, cue)
  );
}

function isNegated({ reader, from, narrates }: SentenceState, { at, frame, reading }: FiniteCue): boolean {
  // «دون أن يوضح متى»: nor is this said.
  const without = reader.isComplementizer(at - 1) && reader.has(at - 2, Tag.Negator);
  // «…، إلا أنه قال إن»: this only sets it against what was told.
  if (without && !isContrastPhrase(reader, at - 2)) return true;
  // «من المقرر أن تعلن الشركة نتائجها», not «قبل أن يعلن»: what is yet to be said.
  if ((narrates && isYetToBe(reader, at)) || isAim(reader, at)) return true;
  // «قد يرى البعض في ذلك مجازفة»: what may be held is told of who may hold it.
  if (reading.complement === 'noun' && frame.act !== 'belief' && isInFuture(reader, at)) return true;
  // «لم يستبعد تأجيل المباراة»: what is not denied is held possible; «لا يتوقع أن ينمو»: what is not expected is held not to be.
  if (reading.cue.from < at && (frame.act === 'denial' || reading.complement === 'clause')) return false;
  // «لم يقل إن», «لم يعد يعترف بذنبه»: what is not said is not attributed.
  if (reader.isStem(at - 1, 'noLonger') && reader.has(at - 2, Tag.Negator)) return true;
  return reader.has(at - 1, Tag.Negator) && !reader.has(at - 1, Tag.Preposition) && at > from;
}

/** «يرمي إلى أن يلفت الأنظار إلى»: what is aimed at. */
function isAim(reader: Reader, at: number): boolean {
  return (
    reader.isComplementizer(at - 1) &&
    reader.lex(at).verb?.tense === 'present' &&
    reader.language.destinations.has(reader.norm(at - 2))
  );
}

/** «ستعترف بلاده بالدولة», «قد تعلن المدينة عن تقدم»: what is told is the deed itself, which is to come. */
function isInFuture(reader: Reader, at: number): boolean {
  const { verb } = reader.lex(at);
  const may = reader.has(at - 1, Tag.VerbParticle) && !reader.has(at - 1, Tag.Negator);
  return verb?.future === true || (verb?.tense === 'present' && may);
}

/** After «أن» alone, which no preposition of time leads to, the present. */
function isYetToBe(reader: Reader, at: number): boolean {
  if (!reader.isComplementizer(at - 1) || reader.lex(at - 1).pronoun !== '' || reader.lex(at).verb?.tense !== 'present')
    return false;
  return !reader.has(at - 2, Tag.Preposition | Tag.Subordinator);
}

/** «مما دعا اللاعب إلى الرحيل», «ما يؤكد أن»: what moves someone to a deed, or shows something, says nothing. */
function isMove(reader: Reader, { at, frame, after }: FiniteCue): boolean {
  if (!isAfterFreeRelative(reader, at)) return false;
  return after === null || (frame.directive === true && reader.has(at - 1, Tag.Subordinator));
}

/** Who stands after the verb is no one who could say it. */
function isOfThing(reader: Reader, cue: FiniteCue): boolean {
  const { frame, reading, after, verb } = cue;
  if (after === null) return false;
  // «يظهر انخفاض الأسعار أن», «يؤكد ارتفاع الطلب أن»: an event shows; it asserts nothing.
  if (frame.judgement !== true && frame.feeling !== true && mayShow(cue) && isEvent(reader, after)) return true;
  // «أظهر الفريق رغبة في الفوز»: only a paper shows what has changed; a body that shows a thing says nothing.
  const papers = Tag.Document | Tag.Medium | Tag.Topic;
  const shows = frame.inanimate === true && frame.object === true && reading.complement === 'noun';
  if (shows && reading.medium === null && !reader.has(after.head, papers)) return true;
  // «ويعتبر هذا المستوى حاجز دعم»: a thing is thought to be something, and thinks nothing.
  const thinks = reading.complement === 'noun' && frame.act === 'belief';
  // «وزادت عملة "س" بنسبة»: a thing that grows says nothing.
  const grows = reading.complement === 'quote' && frame.speechOnly && frame.continues && after.type === 'unknown';
  // «يعتبر الخيل البربري السلالة الأصيلة»: in the present it is thought of, unless it is somebody who thinks.
  if (thinks && frame.judgement === true && verb.tense === 'present' && !isSomebody(reader, after)) return true;
  return (thinks || grows === true) && !couldThink(reader, after);
}

/** «أكد الخبير أن الجولة كشفت تراجع الصيد»: in another's words a thing shows; only a paper («إن العقد ينص على») lays something down. */
function isToldOfThing(
  { narrates, reader, segmentFrom }: SentenceState,
  { at, frame, before, after, reading }: FiniteCue,
): boolean {
  // «قال المدير إن الطريق مغلق، فيما أكدت فئة أخرى أن»: set against what he says, it is told beside it.
  if (reading.complement === 'clause' && reader.has(at - 1, Tag.Contrast)) return false;
  const teller = before ?? (at === segmentFrom ? after : null);
  const states = frame.act === 'report' && frame.inanimate === true && !frame.speechOnly;
  return !narrates && teller !== null && !frame.bare && !states && isThing(reader, teller);
}

/** «شددت المبادرة على أن»: in the past and with a clause only what shows by its nature says so of an event. */
function mayShow({ frame, verb, reading }: FiniteCue): boolean {
  return frame.inanimate === true || verb.tense === 'present' || reading.complement !== 'clause';
}

/** A verbal noun as the subject: something that happens, not someone who speaks. */
function isEvent(reader: Reader, phrase: NounPhrase): boolean {
  const { tags, stem } = reader.lex(phrase.head);
  if (
    (phrase.named && phrase.name.from <= phrase.head) ||
    (tags & (Tag.Role | Tag.Organization | Tag.Outlet | Tag.Document | Tag.Medium | Tag.Unnamed | Tag.Group)) !== 0
  )
    return false;
  return (tags & Tag.Propositional) !== 0 || hasVerbalNounShape(reader.language, stem);
}

/** It is thought or expected, by nobody in particular. */
function isOfNobody(s: SentenceState, cue: FiniteCue): boolean {
  const { reader } = s;
  const { at, frame, lex, verb, source, reading } = cue;
  if (isInscribed(reader, at)) return true;
  // «هذا يعتبر دليلا»: it is thought to be so.
  if (frame.judgement === true && lex.joins === '' && reader.has(at - 1, Tag.Demonstrative)) return true;
  // «الذي يوصف بأنه»: a passive whose letters are not those of the active.
  if (reader.isStem(at, 'described')) return true;
  // «وقُدرت الخسائر بمليار»: without who speaks it is a passive.
  if (frame.target === true && frame.certainty === 'probable' && reading.complement !== 'clause')
    if (source === null || reading.target === null) return true;
  // «يُتوقع أن»: an expectation of nobody's is the narrator's.
  const impersonal = verb.tense === 'present' && verb.agreement === 'm' && source === null;
  return frame.act === 'expectation' && impersonal && !goesOnWithSpeaker(s, cue);
}

/** «يرى الخبير أن الأزمة عميقة، ويتوقع أن تستمر»: joined to a verb of the same form, by which somebody speaks. */
function goesOnWithSpeaker({ reader, current }: SentenceState, { at, verb }: FiniteCue): boolean {
  if (current?.source?.type !== 'person' || current.complement !== 'clause' || current.cue === null) return false;
  const said = reader.lex(current.cue.from).verb;
  return reader.joins(at, 'and') && said?.tense === verb.tense && said.agreement === verb.agreement;
}

/** «لافتات كتبت عليها عبارات»: what stands on a thing is nobody's word. */
function isInscribed(reader: Reader, at: number): boolean {
  const { particles, definition } = reader.language;
  if (particles.inscribes?.has(reader.lex(at).verb?.lemma ?? '') !== true) return false;
  const norm = reader.norm(at + 1);
  return definition.affixes.objects.some(
    (pronoun) => norm.endsWith(pronoun) && particles.upon?.has(norm.slice(0, -pronoun.length)) === true,
  );
}

/** «هذا يؤكد أن», «ما جرى يثبت أن», «هناك دليل يثبت أن»: what was told, what happened, or what there is, shows. */
function isOfWhatWasTold({ reader, segmentFrom }: SentenceState, { at, frame, lex, verb, after }: FiniteCue): boolean {
  if (frame.bare === true || lex.joins !== '' || after !== null) return false;
  const first = reader.isComplementizer(segmentFrom) ? segmentFrom + 1 : segmentFrom;
  if (reader.language.existentials.has(reader.norm(first))) return at <= first + 3 && !reader.has(first + 1, PEOPLE);
  if (verb.agreement !== 'm') return false;
  const pointed = reader.isStem(first, 'eachOf') ? first + 1 : first;
  if (reader.has(pointed, Tag.Demonstrative) && reader.lex(pointed).preposition === '') return pointed === at - 1;
  // «ما زال الوزير يؤكد أن».
  return (
    reader.has(first, Tag.FreeRelative) && !reader.has(first, Tag.Contrast) && !reader.has(first + 1, Tag.Auxiliary)
  );
}

/** What follows shows that the verb is not a cue here. */
function isOther(reader: Reader, { at, frame, verb, reading, source }: FiniteCue): boolean {
  // «يرجع ذلك إلى الحر», «تمثال يرجع تاريخه إلى القرن الماضي»: where nobody stands behind it, it is due to something.
  if (reader.isStem(at, 'dueTo') && source?.from !== at + 1) return true;
  if (frame.clauseOnly === true && reading.complement !== 'clause') return true;
  // «تبلغ بحلول العام ألف سرير»: the present is written like that of what amounts to something.
  const noClause = reading.complement === 'noun' || reading.complement === 'quote';
  return noClause && frame.addressee === true && verb.tense === 'present' && frame.act === 'statement';
}

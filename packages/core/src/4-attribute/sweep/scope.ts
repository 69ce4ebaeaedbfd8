import { Tag } from '../../languages/language.ts';
import type { CueFrame } from '../../model/index.ts';
import { readNounPhrase, type NounPhrase } from '../../reading/noun-phrase.ts';
import type { Reader } from '../../reading/reader.ts';
import { disagrees } from '../frame/agreement.ts';
import { frontedContrast } from '../joint/clauses.ts';
import type { Joint } from '../joint/joint-at.ts';
import { quotationAfter } from './more-quotation.ts';
import type { SentenceState } from './state.ts';
import { hasFinite, isContrastPhrase } from './words.ts';

/** The scope that a cue opens its own in. */
export function parentFor(
  s: SentenceState,
  joined: boolean,
  answers: boolean,
  source: NounPhrase | null,
): number | null {
  const scope = s.current;
  if (scope === null) return s.base;
  if (scope.complement === 'around' || !joined) return s.scope;
  // «فرد الوزير قائلا»: what another answers inside a story told without quotation marks.
  if (scope.complement === 'colon' && answers && source !== null) return s.scope;
  return s.base;
}

/** «بحسب الجيش، قتل عشرة، فيما قالت الحركة إن»: who has told what he told passes on no other's words; an outlet and a paper may. */
export function hasToldAll({ base, attributions, clause }: SentenceState): boolean {
  const around = base === null ? undefined : attributions[base];
  if (around === undefined || around.source === null) return false;
  const { outlet, type, relays } = { ...around.source, relays: around.relays };
  const passesOn = outlet || relays.length > 0 || type === 'document' || type === 'unknown';
  return !passesOn && (clause.verb || around.content.length > 0);
}

/** Whether the current scope can be parted at such a joint. */
export function mayPart(s: SentenceState, kind: Joint['kind'], at: number): boolean {
  if (kind === 'coordinated' && s.current?.complement === 'noun') return !describesFurther(s, at);
  if (kind !== 'complement' && kind !== 'description') return true;
  const complement = s.current?.complement;
  // «قال إن اللجنة ستجتمع، وهي خطوة مهمة»: the narrator only describes so.
  if (kind === 'description') return complement === 'clause' || complement === 'colon';
  if (complement === 'noun') return !hasComplementizer(s, at);
  return complement === 'clause' || complement === 'colon' || complement === 'target';
}

/** «انتقد غياب برامج تخدم السكان، وتساعد الفقراء»: in what is said in a noun a verb only describes, and so does one that is joined to it. */
function describesFurther({ reader, clause }: SentenceState, at: number): boolean {
  const { verb } = reader.lex(at);
  return (
    clause.main?.tense === 'present' &&
    verb?.tense === 'present' &&
    verb.agreement === clause.main.agreement &&
    reader.isFinite(at)
  );
}

/** What the current scope says stands in a clause that another says. */
function isInClause({ current, attributions }: SentenceState): boolean {
  const parent = current?.parent ?? null;
  return parent !== null && attributions[parent]?.complement === 'clause';
}

/** «أكد رفضه القرار، وأن العمل مستمر» against «أعرب عن قلقه من أن يتأخر العمل وأن يغلق المصنع». */
function hasComplementizer({ reader, segmentFrom }: SentenceState, at: number): boolean {
  // «وإن أرادوا»: before a past the letters are a condition's.
  if (reader.lex(at).pronoun === '' && reader.lex(at + 1).verb?.tense === 'past') return true;
  for (let j = segmentFrom; j < at; j++) if (reader.isComplementizer(j) || reader.isFinite(j)) return true;
  return false;
}

/** After a coordinated clause: a clause content goes on, a noun content does not. */
export function leaveScope(s: SentenceState, kind: Joint['kind'], at: number, afterQuotation: boolean): void {
  const scope = s.current;
  if (scope === null) return;
  if (kind === 'complement') {
    // «ذكر أن فلانا نفى الخبر، وأن العمل مستمر»: what the outer verb says goes on.
    if (scope.complement !== 'noun') return;
    if (isInClause(s)) s.scope = scope.parent;
    else scope.complement = 'clause';
    return;
  }
  const { complement } = scope;
  if (kind === 'contrast' && (isLeftUnsaid(s.reader, at) || answersTold(s, at))) {
    s.scope = s.base;
    return;
  }
  if (afterQuotation && scope.source !== null && quotationAfter(s, at) !== null) return;
  const ends = complement === 'noun' || complement === 'target' || complement === 'quote';
  // «قال المدير إن النقابة رفضت القرار ودخلت في إضراب»: what the outer verb says goes on.
  if (!afterQuotation && ends && isInClause(s)) s.scope = scope.parent;
  else if (afterQuotation || ends) {
    s.scope = s.base;
    s.subject = scope.source;
  }
}

/** «قالت الوزيرة إن المدرسة ستفتح، لكنها لم تحدد موعدا», «…، لكن الحكومة رفضت التعليق»: what was not said is told by the article. */
function isLeftUnsaid(reader: Reader, i: number): boolean {
  const first = afterContrast(reader, i);
  const own = reader.has(first, Tag.Negator) || reader.isFinite(first);
  const at = own ? first : (reader.nounPhrase(first, first + OWN_SUBJECT)?.to ?? first);
  if (isDeclined(reader, at)) return true;
  if (!reader.has(at, Tag.Negator)) return false;
  if (reader.isStem(at + 1, 'withheld')) return true;
  const { cue, verb } = reader.lex(at + 1);
  const tells = cue?.act === 'statement' || cue?.act === 'revelation';
  return own && tells && verb !== null && verb.agreement !== '1';
}

/** Behind the words of contrast that stand at i, if any do. */
function afterContrast(reader: Reader, i: number): number {
  // «كما أنها لم»: adds to what one said.
  if (isContrastPhrase(reader, i) && !reader.isStem(i, 'as')) return i + (reader.phrase(i)?.length ?? 1);
  return reader.has(i, Tag.Contrast) || !reader.has(i, Tag.Negator) ? i + 1 : i;
}

/** The words of a subject, at most. */
const OWN_SUBJECT = 8;

/** «رفضت التعليق», «امتنع المدير عن الإدلاء بتصريح». */
function isDeclined(reader: Reader, at: number): boolean {
  const { decliners, declined } = reader.language.particles;
  if (!reader.isFinite(at) || decliners?.has(reader.lex(at).verb?.lemma ?? '') !== true) return false;
  for (let k = at + 1; k < at + OWN_SUBJECT && reader.isWord(k) && !reader.isFinite(k); k++)
    if (declined?.has(reader.lex(k).stem) === true)
      return (
        k === at + 1 || reader.lex(k).definite || reader.lex(k + 1).definite || reader.has(k + 1, Tag.Demonstrative)
      );
  return false;
}

/** The cue at i begins the sentence, or a clause that a word of contrast or of reason sets beside the one before. */
export function isAfterContrast(s: SentenceState, i: number): boolean {
  const { reader } = s;
  if (i <= s.from || (i === s.segmentFrom && s.scope === null)) return true;
  // «في حين قال فلان».
  if (isContrastPhrase(reader, i - 2) && reader.phrase(i - 2)?.length === 2) return true;
  return reader.has(i - 1, Tag.Contrast) || (reader.has(i - 1, Tag.Subordinator) && reader.isParticle(i - 1, 'since'));
}

/** «بعد أن أكد الوزير أن العمل بدأ، حذر من …»: after a clause that hangs on it, and a comma, the main verb opens its own clause. */
export function answersFronted({ reader, from, scope, base, fronted }: SentenceState, i: number): boolean {
  if (!fronted || scope === null || scope === base) return false;
  return reader.isComma(i - 1) && reader.lex(i).joins === '' && opensFronted(reader, from);
}

/** «رغم أن المدينة هادئة، أكد الوزير أن», «بعد يوم من الحادث، أكد الوزير أن»: the main verb with its subject behind it. */
export function opensMain({ reader, from, to }: SentenceState, i: number, frame: CueFrame): boolean {
  if (!reader.isComma(i - 1) || reader.lex(i).joins !== '' || frame.addressee === true || frame.target === true)
    return false;
  if (!opensFronted(reader, from) && !reader.isStem(from, 'despite') && !reader.has(from, Tag.Preposition))
    return false;
  const subject = readNounPhrase(reader, i + 1, to);
  return subject !== null && (subject.definite || subject.named) && !disagrees(reader, i, subject);
}

/** «بينما يؤكد الكاتب أنه حصل على الوثائق، رفضت الصحيفة نشرها»: the main clause, which the article tells. */
export function answersTold(s: SentenceState, i: number): boolean {
  return s.clause.verb && s.reader.isFinite(i) && frontedContrast(s.reader, s.from) && answersFronted(s, i);
}

/** The sentence begins with «بعدما», «فيما», «بعد أن», «رغم أن». */
function opensFronted(reader: Reader, from: number): boolean {
  if (reader.has(from, Tag.Subordinator | Tag.Contrast)) return true;
  if (!reader.has(from, Tag.Preposition)) return false;
  let at = from + 1;
  while (at <= from + 3 && reader.isWord(at) && !reader.isComplementizer(at)) at++;
  return at <= from + 3 && reader.isComplementizer(at) && reader.lex(at).pronoun === '';
}

/** Where the frame of a cue begins: back over its subject and over adverbials, but not over a clause with a verb of its own. */
export function frameStart(
  s: SentenceState,
  i: number,
  joined: boolean,
  verbFirst: boolean,
  subject: NounPhrase | null,
): number {
  const { reader, segmentFrom } = s;
  if (joined && reader.lex(i).joins !== '') return s.beforeComma(i);
  // «…، حيث قال»: what was attributed before ends there.
  if (joined && s.scope !== null && i - 1 > segmentFrom && reader.has(i - 1, Tag.Contrast | Tag.Subordinator))
    return s.beforeComma(i - 1);
  // «بينما لم يؤكد أحد ذلك، قال الخبير»: after a clause and a comma the verb opens its frame itself.
  if (s.clause.verb && reader.isComma(i - 1) && frontedContrast(reader, segmentFrom)) return s.beforeComma(i);
  // «واجه الوزير انتقادات بعدما أعلن أن», «أكد أن هناك خلافا بعدما أعلن فلان»: what comes before tells something apart from the frame.
  const told = s.clause.main !== null || s.current?.complement === 'clause';
  // «جاء ذلك بعدما أعلن», «جاءت تصريحاته بعدما أعلن»: nothing is told but when.
  const leads = reader.has(i - 2, Tag.Demonstrative | Tag.Medium) || isStateVerb(reader, segmentFrom);
  const apart = s.clause.main === null || !leads ? 2 : 5;
  if (told && reader.has(i - 1, Tag.Subordinator) && i - segmentFrom > apart) return s.beforeComma(i - 1);
  // «أغلق الطريق لأن الشرطة قالت»: the subject stands between.
  const since = subject === null ? i : subject.from - 1;
  if (told && since < i && since - segmentFrom > 1) {
    if (reader.has(since, Tag.Subordinator)) return s.beforeComma(since);
    if (isAfterThat(reader, since + 1) && since - segmentFrom > 2) return s.beforeComma(since - 1);
  }
  // «أغلق الطريق، في وقت أكد فيه المدير أن».
  if (told && isAtTime(reader, i) && i - segmentFrom > 4) return s.beforeComma(i - 2);
  // «عاد الصيادون حتى أعلن المدير أن».
  const until = reader.isStem(i - 1, 'until');
  if (told && until && i - segmentFrom > 2) return s.beforeComma(i - 1);
  // «عاد الصيادون بعد أن قال المدير إن».
  if (told && isAfterThat(reader, i) && i - segmentFrom > 3) return i - 2;
  // «دعا إلى احترام القانون بعدما دعا إلى الهدوء»: what was said in a noun ends before the clause of time.
  if (saysWithoutVerb(s) && i - 1 > segmentFrom && isSubordinate(reader, i)) return s.beforeComma(i - 1);
  // «لكن خبيرا زار الموقع أكد أن»: the verb before only describes who speaks.
  if (subject !== null && subject.to === i && hasFinite(reader, subject.from, i)) return segmentFrom;
  for (let j = i - 1; j > segmentFrom && j > i - 30; j--)
    if (isVerbOfItsOwn(reader, j)) return boundaryIn(reader, j + 1, i);
  // «شنت الدول غارات على المدينة، ردا على هجوم اتهمت الجيش بتنفيذه».
  if (s.scope === null && !joined && isVerbOfItsOwn(reader, segmentFrom)) {
    let comma = i - 1;
    while (comma > segmentFrom && !reader.isComma(comma)) comma--;
    if (comma > segmentFrom + 3) return comma;
  }
  const contrast = s.narrates ? null : contrastBefore(s, i);
  if (contrast !== null) return s.beforeComma(contrast);
  return verbFirst && saysWithoutVerb(s) ? endOfSaid(s, i) : segmentFrom;
}

/** «رحب فلان بالقرار، لكن المدير، علان، طالب بكذا»: the word of contrast that the subject of the verb at i follows, or null. */
function contrastBefore({ reader, segmentFrom }: SentenceState, i: number): number | null {
  for (let j = i - 1; j > segmentFrom && j > i - 14 && !reader.isFinite(j); j--)
    if (reader.has(j, Tag.Contrast) && reader.isComma(j - 1)) return j;
  return null;
}

/** «أكد استمرار العمل، وخلال اللقاء قال فلان»: what another said has no verb, and is no part of the frame. */
function saysWithoutVerb({ reader, segmentFrom, narrates }: SentenceState): boolean {
  const opens =
    reader.isComplementizer(segmentFrom) || reader.has(segmentFrom, Tag.Preposition | Tag.Adverb | Tag.Time);
  return !narrates && !opens && reader.lex(segmentFrom).preposition === '';
}

/** The comma before the frame of the verb at i, whose adverbials a conjunction joins; the segment's start where there is none. */
function endOfSaid(s: SentenceState, i: number): number {
  const { reader, segmentFrom } = s;
  let end = segmentFrom;
  for (let j = i - 1; j > segmentFrom; j--) {
    if (!reader.isComma(j) && !reader.isDash(j)) continue;
    if (reader.lex(j + 1).joins !== '') return s.beforeComma(j + 1);
    if (end === segmentFrom) end = s.beforeComma(j + 1);
  }
  return end;
}

/** «…، وخلال اللقاء قال فلان», «…، وبدوره قال فلان»: a conjunction and adverbials open the clause of the verb at i. */
export function opensAfterAdverbial(s: SentenceState, i: number): boolean {
  const { reader } = s;
  for (let j = i - 1; j >= s.segmentFrom - 1 && j > i - 12 && !reader.isFinite(j); j--) {
    if (!reader.isComma(j)) continue;
    const { joins, preposition } = reader.lex(j + 1);
    return joins !== '' && (preposition !== '' || reader.has(j + 1, Tag.Preposition | Tag.Connective));
  }
  return false;
}

/** «كان», «ظل»; not «عاد». */
function isStateVerb(reader: Reader, i: number): boolean {
  const { comers } = reader.language.particles;
  return reader.has(i, Tag.Auxiliary) && comers?.has(reader.lex(i).verb?.lemma ?? '') !== true;
}

/** «في وقت أكد فيه المدير أن»: the verb at i describes when something else was. */
export function isAtTime(reader: Reader, i: number): boolean {
  return (
    reader.has(i - 1, Tag.Time) && reader.isParticle(i - 2, 'in') && reader.language.resumptives.has(reader.norm(i + 1))
  );
}

/** The clause of the verb at i says when or why the one before came about; «حيث قال» and «حين قال» only bring what was said. */
export function isSubordinate(reader: Reader, i: number): boolean {
  if (isAfterThat(reader, i)) return true;
  return reader.has(i - 1, Tag.Subordinator) && !reader.isStem(i - 1, 'inWhich') && !reader.isParticle(i - 1, 'since');
}

/** «بعد أن», «قبل أن»: a preposition that leads to a clause. */
function isAfterThat(reader: Reader, i: number): boolean {
  return reader.isComplementizer(i - 1) && reader.lex(i - 1).pronoun === '' && reader.has(i - 2, Tag.Preposition);
}

function isVerbOfItsOwn(reader: Reader, i: number): boolean {
  return (
    reader.isFinite(i) &&
    !reader.has(i, Tag.Auxiliary) &&
    !reader.has(i + 1, Tag.VerbParticle) &&
    !reader.has(i - 1, Tag.Relative) &&
    // «وفيما يتعلق بالأسعار قال الوزير».
    ((reader.phrase(i - 1)?.tags ?? 0) & Tag.Preposition) === 0
  );
}

/** The first place after a verb where its clause may end. */
function boundaryIn(reader: Reader, from: number, to: number): number {
  for (let j = from; j < to; j++) {
    if (reader.isComma(j) || reader.isDash(j) || isContrastPhrase(reader, j)) return j;
    if (reader.has(j, Tag.Contrast | Tag.Complementizer | Tag.Subordinator)) return j;
  }
  return to;
}

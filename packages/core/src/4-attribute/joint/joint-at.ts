import { Tag } from '../../languages/language.ts';
import type { Lex, VerbReading } from '../../model/index.ts';
import { complementStart } from '../frame/complement.ts';
import { isSomebodyWho } from '../../reading/finite/finite-verb.ts';
import type { Reader } from '../../reading/reader.ts';
import { isPause, type ClauseState } from './clause-state.ts';
import {
  answersCondition,
  isBetweenDashes,
  isConclusion,
  isAnswered,
  isAble,
  isAnswer,
  answerFrom,
  isDescription,
  isNominalClause,
  asks,
  isExistential,
  pointsBack,
  opensCondition,
  dependsOn,
  opensAtTime,
  opensClause,
  frontedContrast,
  clauseFollows,
  isSemicolon,
  verbFollows,
  isGoverning,
  isHeadNoun,
  isOwnBut,
} from './clauses.ts';
import {
  goesOnAiming,
  goesOnInside,
  goesOnTiming,
  hasNoSubject,
  hasSubject,
  isSequel,
  isNoun,
  verbPhraseStarts,
} from './verbs.ts';

/** Where a clause ends and another begins beside it. */
export interface Joint {
  readonly kind: 'complement' | 'coordinated' | 'contrast' | 'splice' | 'description';
  /** Where the next clause's content begins. */
  readonly contentFrom: number;
  /** The joining word is written with the first content word («وتناول»): the content starts after it, inside the token. */
  readonly inner: boolean;
}

/** A place where another clause might begin. */
interface Place {
  readonly reader: Reader;
  readonly i: number;
  /** Where the clause at hand began, and where the sentence ends. */
  readonly from: number;
  readonly to: number;
  readonly state: ClauseState;
  readonly lex: Lex;
  readonly afterComma: boolean;
}

/** What a step finds: a joint, that there is none, or nothing that it could tell. */
type Found = Joint | null | undefined;

/** Whether a new clause begins at i, beside the one before. */
export function jointAt(reader: Reader, i: number, from: number, to: number, state: ClauseState): Joint | null {
  if (i <= from || state.bracket > 0 || !reader.isWord(i) || isBetweenDashes(reader, i, from, to)) return null;
  const afterComma = reader.isComma(i - 1) || reader.isDash(i - 1);
  const place: Place = { reader, i, from, to, state, lex: reader.lex(i), afterComma };
  for (const step of STEPS) {
    const found = step(place);
    if (found !== undefined) return found;
  }
  return null;
}

/** The first step that can tell decides; a step may count on those before it. */
const STEPS: readonly ((place: Place) => Found)[] = [
  atConjunction,
  atConcession,
  atPause,
  atComplementizer,
  atConclusion,
  atContrast,
  atSecondOfTwo,
  atJoinedWord,
  atClauseWithoutVerb,
  atVerb,
];

function coordinated(contentFrom: number, inner: boolean): Joint {
  return { kind: 'coordinated', contentFrom, inner };
}

function contrast(contentFrom: number, inner = false): Joint {
  return { kind: 'contrast', contentFrom, inner };
}

/** «و "اعتنقت …"»: the conjunction stands alone before a quotation or a verb. */
function atConjunction({ reader, i, state }: Place): Found {
  if (!reader.isParticle(i, 'and') || state.words < 3) return undefined;
  // «غنت "زهرة" و"تفتح الأيام"»: a title beside another.
  const before = reader.isComma(i - 1) ? i - 2 : i - 1;
  if (reader.opensQuote(i + 1) !== null && reader.closesQuote(before)) return undefined;
  const opens = reader.isFinite(i + 1) || (reader.opensQuote(i + 1) !== null && reader.isFinite(i + 2));
  return opens ? coordinated(i + 1, false) : undefined;
}

/** «…، ورغم أن الطلب تراجع، إلا أن الأسعار ارتفعت»: a concession before the clause that it belongs to. */
function atConcession({ reader, i, state, afterComma }: Place): Found {
  const concedes = afterComma && reader.joins(i, 'and') && reader.isParticle(i, 'despite');
  return concedes && state.verb ? coordinated(i, true) : undefined;
}

/** Two dots are a stop where a clause follows. */
function atPause({ reader, i, from, to, state, lex }: Place): Found {
  if (!isPause(reader, i - 1)) return undefined;
  // «انتهت المباراة.. الفريق عاد».
  // «نفى وجود أي خلاف مع النادي.. جاء ذلك في بيان»: a clause whose subject is in place.
  const whole =
    lex.definite || reader.has(i + 1, Tag.Demonstrative) || (reader.isFinite(i) && reader.lex(i + 1).definite);
  // «بعد عام من العمل.. الشركة تعود», «دعما للسكان.. قررت البلدية».
  const apart = !isGoverning(reader, from) && !reader.lex(from).accusative;
  const told = (state.main ?? state.inner) !== null || (whole && apart && state.words > 3);
  const other = lex.cueForm !== 'participle' && (lex.tags & Tag.Relative) === 0 && !dependsOn(reader, i);
  if (told && other && clauseFollows(reader, i, to)) return contrast(i, lex.joins !== '');
  // «الفريق بطل المدينة.. وهو سيد الملعب».
  const goesOn = reader.joins(i, 'and') && (lex.tags & Tag.Pronoun) !== 0 && state.words >= 3;
  return goesOn ? coordinated(i, true) : undefined;
}

/** «وأن», «وإلى أن», «إضافة إلى أن»: another complement. */
function atComplementizer({ reader, i, from, lex, state, afterComma }: Place): Found {
  if (afterComma && reader.isStem(i, 'besides') && reader.has(i + 1, Tag.Preposition) && reader.isComplementizer(i + 2))
    return { kind: 'complement', contentFrom: complementStart(reader, i + 2), inner: false };
  // «أشار إلى أن القانون جديد، وإلى أن»: the preposition is said again.
  const again = reader.joins(i, 'and') && state.words > 1 && reader.isComplementizer(from - 1);
  if (again && lex.stem === reader.norm(from - 2) && reader.isComplementizer(i + 1))
    return { kind: 'complement', contentFrom: complementStart(reader, i + 1), inner: false };
  // «أشار إلى تحسن الوضع، وإلى أن العمل بدأ»: a clause beside a noun.
  const noun = reader.joins(i, 'and') && state.words > 1 && lex.stem === reader.norm(from - 1);
  if (noun && reader.has(from - 1, Tag.Preposition) && reader.isComplementizer(i + 1))
    return { kind: 'complement', contentFrom: complementStart(reader, i + 1), inner: false };
  if (!reader.isComplementizer(i)) return undefined;
  // «خصوصا وأن»: a reason, not another clause; «سبق وأن أعلن»: what was done before; «حتى وإن عاد»: a concession.
  if (reader.isParticle(i - 1, 'especially') || reader.isStem(i - 1, 'earlier')) return null;
  // «حتى وإن لم تفتح السوق».
  if (reader.isStem(i - 1, 'until') && reader.has(i + 1, Tag.Negator)) return null;
  // «أفاد بأن …، وبأن».
  const led = again && lex.stem === reader.norm(from - 1);
  if (!reader.joins(i, 'and') || (lex.tags !== Tag.Complementizer && !led)) return undefined;
  if (lex.pronoun === '' && reader.lex(i + 1).verb?.tense === 'past' && reader.isFinite(i + 1)) return null;
  return { kind: 'complement', contentFrom: i, inner: true };
}

/** What follows from the clause before, a new topic, and what stands after a semicolon. */
function atConclusion({ reader, i, to, state, lex, afterComma }: Place): Found {
  if (isConclusion(reader, i, to, state)) return coordinated(i, lex.joins !== '');
  // «، أما الأسعار فارتفعت».
  if ((afterComma || lex.joins !== '') && reader.isStem(i, 'asFor') && isAnswered(reader, i, to))
    return contrast(i, lex.joins !== '');
  // «، إضافة إلى ذلك فإن الأسعار سترتفع», «، كذلك ارتفعت الأسعار».
  if (afterComma && lex.joins === '' && state.verb && tiesClause(reader, i)) return contrast(i);
  // «… للرسم؛ هناك من يقدم الكتب»: a semicolon before a clause.
  if (!isSemicolon(reader, i - 1) || lex.joins !== '' || !state.verb) return undefined;
  const told = state.main !== null;
  return (reader.isFinite(i) && (told || state.inner !== null)) || opensClause(reader, i, to, told)
    ? contrast(i)
    : undefined;
}

/** Words that only tie a clause to the one before, and its verb. */
function tiesClause(reader: Reader, i: number): boolean {
  const phrase = reader.phrase(i);
  const length = phrase !== null && (phrase.tags & Tag.Connective) !== 0 ? phrase.length : 0;
  let next = i + (length > 0 ? length : 1);
  // «، في المقابل، ارتفعت الأسعار».
  if (length > 0 && reader.isComma(next)) next++;
  const ties = length > 0 || (reader.has(i, Tag.Connective) && reader.has(i, Tag.Adverb));
  return ties && (reader.joins(next, 'so') || (reader.lex(next).joins === '' && verbFollows(reader, next)));
}

/** «بينما», «لكن», «إلا أن», «كما»: a word or phrase of contrast. */
function atContrast(place: Place): Found {
  const { reader, i, to, state, lex, afterComma } = place;
  const phrase = reader.phrase(i);
  if (phrase !== null && (phrase.tags & Tag.Preposition) !== 0) return null;
  const listed = phrase !== null && (phrase.tags & Tag.Contrast) !== 0;
  const length = listed ? phrase.length : (lex.tags & Tag.Contrast) !== 0 ? 1 : 0;
  if (length === 0 || to - i <= length + (reader.isComplementizer(i + length - 1) ? 1 : 2)) return undefined;
  if (reader.isStem(i, 'rather')) return null;
  const { meanwhilePhrases } = reader.language.particles;
  const meanwhile = length > 1 && meanwhilePhrases?.has(`${lex.stem} ${reader.norm(i + 1)}`) === true;
  // «رغم …، إلا أن»: one concession; «رغم …، إلا أنه عاد، في حين بقي المدير» is another clause.
  const as = reader.isStem(i, 'as');
  if (state.concession && !as && !(meanwhile && state.verb)) return null;
  const next = i + length + (length > 1 && reader.isComma(i + length) ? 1 : 0);
  if (as && length === 1) return atComparison(place, next);
  // «ثم بناء مصنع يعمل».
  const then = reader.language.particles.then?.has(lex.stem) === true;
  if (then && !verbFollows(reader, next) && !reader.joins(next, 'so')) return null;
  // «لكن دون الوصول إلى نتيجة».
  if (length === 1 && reader.has(next, Tag.Negator) && reader.lex(next + 1).definite) return null;
  // «بينما يقوم بجولة»: without a subject of its own it stays inside the clause before.
  if (reader.isStem(i, 'meanwhile') && reader.isFinite(next) && hasNoSubject(reader, next)) return null;
  // «يثقون فيما يباع لهم من دواء»: of what is given, and no clause.
  if (
    reader.isStem(i, 'meanwhile') &&
    reader.isFinite(next) &&
    reader.norm(next + 1).length <= 3 &&
    // «فيما قال عدد من السكان».
    !reader.has(next + 1, Tag.Topic | Tag.Common) &&
    reader.isParticle(next + 2, 'of')
  )
    return null;
  const carried = (length === 1 && isOwnBut(reader, i)) || (length > 1 && reader.lex(next - 1).pronoun !== '');
  if (state.words < (afterComma || carried || reader.isStem(i, 'but') ? 2 : 3)) return null;
  if (carried) return contrast(length > 1 ? next - 1 : i);
  const nominal = reader.isStem(i, 'but') && isNominalClause(reader, next, to);
  // «إلا أن الطلب رفض», «، في حين اختزلت الشركة الباقات»: a clause is bound to follow.
  const led = length > 1 && (reader.isComplementizer(next - 1) || (afterComma && meanwhile));
  if (reader.joins(next, 'so') && reader.isComplementizer(next)) return contrast(complementStart(reader, next));
  return clauseFollows(reader, next, to) || nominal || led ? contrast(next) : null;
}

/** «كما حدث»: a comparison unless a comma comes first, or it cannot be one. */
function atComparison({ reader, i, from, state, afterComma }: Place, next: number): Joint | null {
  if (!(afterComma || i === from))
    return (state.verb || state.stated) && state.words > 2 && adds(reader, next) ? contrast(next) : null;
  if (!(reader.isFinite(next) || reader.has(next, Tag.Negator | Tag.VerbParticle))) return null;
  // «"غول العصر"، كما سماه، يهدد القرية»: only the pronoun goes with the verb.
  const aside = reader.isComma(next + 1) && (reader.lex(next).verb?.pronoun ?? '') !== '';
  return aside || reader.isParticle(next, 'alike') ? null : contrast(next);
}

/** «كما ستعود», «كما لم تعد», «كما يجب على الحكومة», «كما شاركت مئات الشركات»: told beside what was told; not «كما طلبت الشركة», «كما كان». */
function adds(reader: Reader, i: number): boolean {
  if (reader.has(i, Tag.VerbParticle | Tag.Negator)) return reader.isFinite(i + 1);
  const { verb } = reader.lex(i);
  if (verb === null || !reader.isFinite(i) || verb.pronoun !== '' || reader.has(i, Tag.Auxiliary)) return false;
  if (reader.isStem(i, 'naming')) return false;
  if (verb.future || isHeadNoun(reader, i + 1)) return true;
  const duty = reader.leads(i + 1, 'to') || reader.startsAs(i + 1, 'upon') || reader.isComplementizer(i + 1);
  return verb.tense === 'present' && verb.agreement === 'm' && duty;
}

/** «وبينما يحاول …، ارتفعت الأسعار», «…، فإن الأسعار»: the word that joins the two clauses stands before the first. */
function atSecondOfTwo({ reader, i, from, to, state, lex }: Place): Found {
  if (!reader.isComma(i - 1) || !state.verb || !frontedContrast(reader, from)) return undefined;
  if (reader.isComplementizer(i) && !reader.joins(i, 'and')) return contrast(complementStart(reader, i));
  const told = lex.joins === '' && (lex.verb !== null || (lex.definite && clauseFollows(reader, i, to)));
  return told ? contrast(i) : undefined;
}

/** What a conjunction written with the word at i shows by itself. */
function atJoinedWord({ reader, i, from, to, state, lex, afterComma }: Place): Found {
  if (lex.joins === '') return null;
  // «وهناك من يقرأ»: not «هنا وهناك».
  if (isExistential(reader, i) && ((state.verb && !state.open) || isSomebodyWho(reader, i + 1)))
    if (state.words >= 2 && i + 2 < to && !reader.has(i - 1, Tag.Adverb)) return coordinated(i, true);
  if (afterComma && answersCondition(reader, i, from)) return null;
  // «فاز الفريق، فما السر؟»: it is told before it is asked.
  const asked = reader.joins(i, 'so') && reader.has(i, Tag.Question | Tag.FreeRelative) && asks(reader, to);
  if (afterComma && state.verb && asked && reader.startsSentence(from)) return coordinated(i, true);
  if (reader.joins(i, 'so') && (!afterComma || isAnswer(reader, from, state)) && !isSequel(reader, i, state))
    return null;
  return state.words < (afterComma && state.verb ? 2 : 3) ? null : undefined;
}

/** A joined word that is no verb, but begins a clause. */
function atClauseWithoutVerb({ reader, i, from, to, state, lex, afterComma }: Place): Found {
  const starts = (reader.isFinite(i) && !isNoun(reader, i, state)) || verbPhraseStarts(reader, i);
  if (starts) return undefined;
  if (afterComma && state.verb && opensClause(reader, i, to, state.main !== null)) return coordinated(i, true);
  if ((state.verb || state.inner !== null) && pointsBack(reader, i, to)) return coordinated(i, true);
  if (state.verb && !state.open && (isAble(reader, i) || opensAtTime(reader, i, to))) return coordinated(i, true);
  const pronoun = (lex.tags & Tag.Pronoun) !== 0;
  // «وهو ما …», «وهو الأمر الذي …»: a sentence relative stands alone.
  if (
    pronoun &&
    (reader.has(i + 1, Tag.FreeRelative) || (reader.lex(i + 1).definite && reader.has(i + 2, Tag.Relative)))
  ) {
    // «بفضل خبرته، وهو ما يميزه، عاد»: no clause stands before. «وهو ما زال حيا»: without a comma, how he does it.
    const tells = state.verb || state.inner !== null;
    const told = afterComma
      ? tells || !isGoverning(reader, from) || !reader.startsSentence(from)
      : tells && !reader.has(i + 2, Tag.Auxiliary);
    if (told) return coordinated(i, true);
  }
  if (afterComma && pronoun) {
    // «، فهو يسدد مرتين»: a reason.
    if (state.verb && reader.joins(i, 'so') && i + 2 < to) return coordinated(i, true);
    if (state.verb && isDescription(reader, i, to)) return { kind: 'description', contentFrom: i, inner: true };
  }
  if (afterComma && state.verb && opensCondition(reader, i, to)) return coordinated(i, true);
  // «، وفي حال تأخر العمل فإن الشركة ستدفع».
  const answer = afterComma && state.verb && isGoverning(reader, i) ? answerFrom(reader, i, to) : null;
  return answer !== null && reader.isComplementizer(answer) ? coordinated(i, true) : null;
}

/** A joined verb: it begins a clause, or goes on with the one that is open. */
function atVerb({ reader, i, from, state, lex, afterComma }: Place): Joint | null {
  if (afterComma) {
    const goesOn = goesOnAiming(reader, i, state) || goesOnInside(reader, i, state) || goesOnTiming(reader, i, from);
    return goesOn ? null : coordinated(i, true);
  }
  if (goesOnInside(reader, i, state) || goesOnWithWhat(reader, i, from)) return null;
  // «تدعم وتشجع المشاريع»: what follows is told of both.
  if (reader.isFinite(i) && reader.isFinite(i - 1) && reader.lex(i - 1).verb?.pronoun === '') return null;
  // «…، وقد بدأ العمل», «… وبعد ذلك بدأ العمل»: where a clause was told whole, whatever stands open in it.
  const tied = ((reader.phrase(i)?.tags ?? 0) & (Tag.Adverb | Tag.Connective)) !== 0;
  if (state.open && state.verb && (tied || (lex.tags & (Tag.VerbParticle | Tag.Negator)) === Tag.VerbParticle))
    return coordinated(i, true);
  if (state.open && !goesBack(lex.verb, state) && !hasSubject(reader, i, state)) return null;
  return lex.verb !== null && state.subjunctive && lex.verb.tense === 'present' ? null : coordinated(i, true);
}

/** «ما يزين الحي ويسر السكان هو أشجاره»: what is told of the two has not been said yet. */
function goesOnWithWhat(reader: Reader, i: number, from: number): boolean {
  if (!reader.has(from, Tag.FreeRelative) || !reader.isFinite(from + 1) || i - from > COPULA) return false;
  for (let k = from + 1; k < i; k++) if (isCopula(reader, k)) return false;
  for (let k = i + 1; k < i + COPULA && reader.isWord(k); k++) if (isCopula(reader, k)) return true;
  return false;
}

function isCopula(reader: Reader, k: number): boolean {
  return reader.has(k, Tag.Pronoun) && reader.lex(k).joins === '';
}

/** Words between what is told of and the pronoun before what is told. */
const COPULA = 8;

/** «إنها تعالج العطل الذي أحدثته وتعتذر»: the verb goes with the main clause, not with the relative clause between. */
function goesBack(now: VerbReading | null, state: ClauseState): boolean {
  const { main } = state;
  const inner = state.inner ?? state.nearest;
  if (now === null || main === null || inner === null) return false;
  if (now.tense !== main.tense || now.agreement !== main.agreement) return false;
  return inner.tense !== now.tense || inner.agreement !== now.agreement;
}

import { hasPossessedShape, hasVerbalNounShape } from '../languages/lexicon.ts';
import type { VerbReading } from '../model/index.ts';
import { endsIn, freed } from '../languages/grammar.ts';
import { Tag } from '../languages/language.ts';
import { complementStart } from './frame/complement.ts';
import type { Reader } from '../reading/reader.ts';

export interface Joint {
  readonly kind: 'complement' | 'coordinated' | 'contrast' | 'splice';
  /** Where the next clause's content begins. */
  readonly contentFrom: number;
  /** The joining word is written with the first content word («وتناول»): the content starts after it, inside the token. */
  readonly inner: boolean;
}

/** What has happened since the clause began: decides whether a coordinated verb belongs to it or begins another. */
export interface ClauseState {
  /** A relative or subordinate clause is open: its verb can be coordinated with. */
  open: boolean;
  /** A finite verb of the main clause was seen. */
  verb: boolean;
  words: number;
  /** Tense of the last subjunctive after أن inside the clause. */
  subjunctive: boolean;
  bracket: number;
  /** … which may go on after a comma: «ليبلغ النهائي، ويلاقي الفائز». */
  aim: VerbReading | null;
  /** Opened with «رغم»: the «إلا أن» that answers it is part of it. */
  concession: boolean;
  /** What is open is a relative clause. */
  relative: boolean;
  main: VerbReading | null;
  inner: VerbReading | null;
}

export function freshClause(): ClauseState {
  return {
    open: false,
    verb: false,
    words: 0,
    subjunctive: false,
    aim: null,
    bracket: 0,
    concession: false,
    relative: false,
    main: null,
    inner: null,
  };
}

/** Takes one item into account. */
export function advance(reader: Reader, i: number, state: ClauseState): void {
  const lex = reader.lex(i);
  if (!reader.isWord(i)) {
    const norm = reader.norm(i);
    if (norm === '(') state.bracket++;
    else if (norm === ')' && state.bracket > 0) state.bracket--;
    else if ((reader.isComma(i) || isPause(reader, i)) && state.verb) {
      state.open = false;
      state.subjunctive = false;
    }
    return;
  }
  state.words++;
  if (state.words <= 3 && reader.isStem(i, 'despite')) state.concession = true;
  if ((lex.tags & Tag.Relative) !== 0) {
    state.relative = !state.open;
    state.open = true;
    state.inner = null;
  } else if ((lex.tags & Tag.Subordinator) !== 0 && state.words > 1) state.open = true;
  else if (reader.isComplementizer(i) && state.words > 1) {
    state.open = true;
    state.subjunctive = true;
  } else if (reader.isFinite(i)) {
    if (!state.open) {
      state.verb = true;
      state.aim = null;
      state.main ??= lex.verb;
    } else state.inner ??= lex.verb;
    if (lex.verb?.tense === 'present' && (reader.leads(i, 'to') || reader.isComplementizer(i - 1)))
      state.aim = lex.verb;
    // An indefinite noun is described by the verb after it («شركة ساعدت في»): a relative clause without a pronoun.
    const before = reader.lex(i - 1);
    if (
      lex.joins === '' &&
      state.words > 1 &&
      reader.isWord(i - 1) &&
      !before.definite &&
      before.verb === null &&
      (before.tags & (Tag.Common | Tag.Propositional | Tag.Group | Tag.Document | Tag.Topic)) !== 0 &&
      state.verb
    )
      state.open = true;
    if (reader.leads(i, 'to')) {
      state.open = true;
      state.subjunctive = true;
    }
  }
}

/** «لكنه»: with its subject in a pronoun. */
export function isOwnBut(reader: Reader, i: number): boolean {
  return reader.startsAs(i, 'but') && !reader.isStem(i, 'but');
}

function isSemicolon(reader: Reader, i: number): boolean {
  const { norm } = reader.item(i);
  return norm === '\u061b' || norm === ';';
}

/** The last of two dots or more. */
function isPause(reader: Reader, i: number): boolean {
  return reader.norm(i) === '.' && reader.norm(i - 1) === '.';
}

/** Whether a new clause begins at i, beside the one before. */
export function jointAt(reader: Reader, i: number, from: number, to: number, state: ClauseState): Joint | null {
  if (i <= from || state.bracket > 0 || !reader.isWord(i)) return null;
  // «و "اعتنقت …"»: the conjunction stands alone before a quotation or a verb.
  if (
    reader.isParticle(i, 'and') &&
    state.words >= 3 &&
    (reader.isFinite(i + 1) || (reader.opensQuote(i + 1) !== null && reader.isFinite(i + 2)))
  )
    return { kind: 'coordinated', contentFrom: i + 1, inner: false };
  const lex = reader.lex(i);
  const afterComma = reader.isComma(i - 1) || reader.isDash(i - 1);
  const phrase = reader.phrase(i);

  // «…، ورغم أن الطلب تراجع، إلا أن الأسعار ارتفعت»: a concession before the clause that it belongs to.
  if (afterComma && reader.joins(i, 'and') && reader.isParticle(i, 'despite') && state.verb)
    return { kind: 'coordinated', contentFrom: i, inner: true };

  // «انتهت المباراة.. الفريق عاد»: two dots are a stop where a clause follows.
  if (
    isPause(reader, i - 1) &&
    (state.main ?? state.inner) !== null &&
    lex.cueForm !== 'participle' &&
    (lex.tags & Tag.Relative) === 0 &&
    !dependsOn(reader, i) &&
    clauseFollows(reader, i, to)
  )
    return { kind: 'contrast', contentFrom: i, inner: lex.joins !== '' };

  // «الفريق بطل المدينة.. وهو سيد الملعب».
  if (isPause(reader, i - 1) && reader.joins(i, 'and') && (lex.tags & Tag.Pronoun) !== 0 && state.words >= 3)
    return { kind: 'coordinated', contentFrom: i, inner: true };

  // «خصوصا وأن»: a reason, not another clause.
  if (reader.isComplementizer(i) && reader.isParticle(i - 1, 'especially')) return null;
  if (reader.isComplementizer(i) && reader.joins(i, 'and') && lex.tags === Tag.Complementizer)
    return { kind: 'complement', contentFrom: i, inner: true };

  if (isConclusion(reader, i, to, state)) return { kind: 'coordinated', contentFrom: i, inner: lex.joins !== '' };
  // «، أما الأسعار فارتفعت».
  if ((afterComma || lex.joins !== '') && reader.isStem(i, 'asFor') && isAnswered(reader, i, to))
    return { kind: 'contrast', contentFrom: i, inner: lex.joins !== '' };
  // «… للرسم؛ هناك من يقدم الكتب»: a semicolon before a clause.
  if (
    isSemicolon(reader, i - 1) &&
    lex.joins === '' &&
    state.verb &&
    (reader.isFinite(i) || opensClause(reader, i, to))
  )
    return { kind: 'contrast', contentFrom: i, inner: false };

  if (phrase !== null && (phrase.tags & Tag.Preposition) !== 0) return null;
  const contrast =
    phrase !== null && (phrase.tags & Tag.Contrast) !== 0 ? phrase.length : (lex.tags & Tag.Contrast) !== 0 ? 1 : 0;
  if (contrast > 0 && to - i > contrast + (reader.isComplementizer(i + contrast - 1) ? 1 : 2)) {
    const next = i + contrast;
    const pronoun = contrast === 1 && isOwnBut(reader, i);
    const carried = pronoun || (contrast > 1 && reader.lex(next - 1).pronoun !== '');
    if (reader.isStem(i, 'rather')) return null;
    // «رغم …، إلا أن»: one concession.
    const as = reader.isStem(i, 'as');
    if (state.concession && !as) return null;
    if (as && contrast === 1) {
      // «كما حدث»: a comparison unless a comma comes first.
      if (!(afterComma || i === from) || !(reader.isFinite(next) || reader.has(next, Tag.Negator | Tag.VerbParticle)))
        return null;
      if (reader.isParticle(next, 'alike')) return null;
      return { kind: 'contrast', contentFrom: next, inner: false };
    }
    // «بينما يقوم بجولة»: without a subject of its own it stays inside the clause before.
    if (reader.isStem(i, 'meanwhile') && reader.isFinite(next) && hasNoSubject(reader, next)) return null;
    const nominal = reader.isStem(i, 'but') && isNominalClause(reader, next, to);
    // «إلا أن الطلب رفض»: a clause is bound to follow.
    const led = contrast > 1 && reader.isComplementizer(next - 1);
    if (
      state.words >= (afterComma || carried ? 2 : 3) &&
      (clauseFollows(reader, next, to) || carried || nominal || led)
    ) {
      const at = carried ? (contrast > 1 ? next - 1 : i) : next;
      return { kind: 'contrast', contentFrom: at, inner: false };
    }
    return null;
  }

  // «وبينما يحاول …، ارتفعت الأسعار», «…، فإن الأسعار»: the word that joins the two clauses stands before the first.
  if (reader.isComma(i - 1) && state.verb && frontedContrast(reader, from)) {
    const led = reader.isComplementizer(i) && !reader.joins(i, 'and');
    const told = lex.joins === '' && (lex.verb !== null || (lex.definite && clauseFollows(reader, i, to)));
    if (led || told) return { kind: 'contrast', contentFrom: led ? complementStart(reader, i) : i, inner: false };
  }

  if (lex.joins === '') return null;
  // «وهناك من يقرأ»: not «هنا وهناك».
  if (
    isExistential(reader, i) &&
    state.verb &&
    !state.open &&
    state.words >= 2 &&
    i + 2 < to &&
    !reader.has(i - 1, Tag.Adverb)
  )
    return { kind: 'coordinated', contentFrom: i, inner: true };
  // «فاز الفريق، فما السر؟»: it is told before it is asked.
  const asked = reader.joins(i, 'so') && reader.has(i, Tag.Question | Tag.FreeRelative) && asks(reader, to);
  if (afterComma && state.verb && asked && reader.startsSentence(from))
    return { kind: 'coordinated', contentFrom: i, inner: true };
  if (reader.joins(i, 'so') && (!afterComma || isAnswer(reader, from, state)) && !isSequel(reader, i, state))
    return null;
  if (state.words < (afterComma && state.verb ? 2 : 3)) return null;
  const starts = reader.isFinite(i) ? !isNoun(reader, i, state) : verbPhraseStarts(reader, i);
  if (!starts) {
    if (afterComma && state.verb && opensClause(reader, i, to))
      return { kind: 'coordinated', contentFrom: i, inner: true };
    // «، وهو ما …», «، وهو الأمر الذي …»: a sentence relative stands alone.
    if (
      afterComma &&
      (lex.tags & Tag.Pronoun) !== 0 &&
      (reader.has(i + 1, Tag.FreeRelative) || (reader.lex(i + 1).definite && reader.has(i + 2, Tag.Relative)))
    )
      return { kind: 'coordinated', contentFrom: i, inner: true };
    // «، فهو يسدد مرتين»: a reason.
    if (afterComma && state.verb && (lex.tags & Tag.Pronoun) !== 0 && reader.joins(i, 'so') && i + 2 < to)
      return { kind: 'coordinated', contentFrom: i, inner: true };
    if (afterComma && state.verb && (pointsBack(reader, i, to) || opensCondition(reader, i, to)))
      return { kind: 'coordinated', contentFrom: i, inner: true };
    // «وهذه الخطوة تعتبر», «وهذا ما تحقق»: what was said is pointed at.
    if (
      state.verb &&
      (lex.tags & Tag.Demonstrative) !== 0 &&
      (reader.has(i + 1, Tag.FreeRelative) || (reader.lex(i + 1).definite && reader.isFinite(i + 2)))
    )
      return { kind: 'coordinated', contentFrom: i, inner: true };
    return null;
  }
  if (afterComma && goesOnAiming(reader, i, state)) return null;
  if (afterComma) return { kind: 'coordinated', contentFrom: i, inner: true };
  if (state.open) {
    // The verb goes with the main clause, not with the relative clause between: «إنها تتعامل مع الوضع الذي تسببت فيه وتعتذر».
    const now = lex.verb;
    const main = state.main;
    const inner = state.inner;
    const back =
      now !== null &&
      main !== null &&
      inner !== null &&
      (state.relative || (now.tense === 'past' && !now.weak)) &&
      now.tense === main.tense &&
      now.agreement === main.agreement &&
      (inner.tense !== now.tense || inner.agreement !== now.agreement);
    if (!back && !hasSubject(reader, i, state)) return null;
  }
  const { verb } = lex;
  if (verb !== null && state.subjunctive && verb.tense === 'present') return null;
  return { kind: 'coordinated', contentFrom: i, inner: true };
}

/** «حقق الفوز ليبلغ النهائي، ويلاقي الفائز»: the present goes on with what was aimed at. */
function goesOnAiming(reader: Reader, i: number, { aim, main }: ClauseState): boolean {
  const { verb } = reader.lex(i);
  if (verb === null || !reader.isFinite(i) || aim === null) return false;
  return main?.tense === 'past' && verb.tense === 'present' && !verb.future && verb.agreement === aim.agreement;
}

/** «؛ لذا ستكون البداية», «، لذلك من الضروري أن», «وبالتالي لا ينقص إلا الجهد»: what follows from the clause before. */
function isConclusion(reader: Reader, i: number, to: number, state: ClauseState): boolean {
  const next = i + 1;
  const alone = reader.isStem(i, 'therefore');
  if (!alone && !reader.isStem(i, 'hence')) return false;
  if (state.words < 3 || next + 1 >= to || reader.lex(next).joins !== '') return false;
  const verb = reader.isFinite(next) || (reader.has(next, Tag.Negator | Tag.VerbParticle) && reader.isFinite(next + 1));
  const told = state.main !== null || state.inner !== null;
  if (!reader.isComma(i - 1)) return verb && (told || reader.lex(i).joins !== '');
  // «وبالتالي رفع الأسعار»: nouns hang together so as well.
  const opens = Tag.Auxiliary | Tag.Pronoun | Tag.Negator;
  return (
    verb ||
    (reader.has(next, opens) && !isGoverning(reader, next)) ||
    (alone && reader.isWord(next) && !reader.lex(next).definite)
  );
}

/** «أما الأسعار فارتفعت»: not «إما»; what is told of the topic follows. */
export function isAnswered(reader: Reader, i: number, to: number): boolean {
  for (let k = i + 2; k < to && k < i + 18; k++)
    if (reader.joins(k, 'so') && reader.lex(k).tags !== Tag.Preposition) return true;
  return false;
}

/** «أما الأسعار، فارتفعت», «على صعيد الأسعار، فقد ارتفعت»: no clause stands before. */
function isAnswer(reader: Reader, from: number, { main, inner }: ClauseState): boolean {
  if (main !== null || inner !== null) return false;
  if (reader.isParticle(from, 'asFor')) return true;
  // «إنها لعبة، فلا تغضب»: a clause without a verb stands before.
  return reader.startsSentence(from) && !reader.has(from, Tag.Complementizer | Tag.Pronoun | Tag.Demonstrative);
}

/** «بينما يقوم بجولة», «فيما يعد تصعيدا», «فيما يبدو،»: the verb is of the subject before. */
function hasNoSubject(reader: Reader, verb: number): boolean {
  // «بينما أصبح بإمكان الناس».
  if (reader.isParticle(verb + 1, 'having')) return false;
  if (reader.isComma(verb + 1) && (reader.phrase(verb + 2)?.according ?? null) === null) return true;
  if (isGoverning(reader, verb + 1)) return true;
  return reader.lex(verb + 1).accusative && !reader.has(verb, Tag.Auxiliary);
}

/** «لكن المشكلة كبيرة», «لكن لديه فكرة»: a clause without a verb; not «لكن بنسب مختلفة». */
function isNominalClause(reader: Reader, at: number, to: number): boolean {
  const { tags, definite, pronoun } = reader.lex(at);
  if (!reader.isWord(at) || at + 2 >= to) return false;
  if (!reader.isWord(at + 1) && reader.opensQuote(at + 1) === null) return false;
  if (reader.isParticle(at, 'having')) return true;
  if (tags === 0 && !definite && pronoun === '') return false;
  // «لكن لا حل للأزمة».
  if ((tags & Tag.Negator) !== 0)
    return !reader.startsAs(at, 'isNot') && !isGoverning(reader, at) && !isGoverning(reader, at + 1);
  return !isGoverning(reader, at) && (tags & (Tag.Subordinator | Tag.Relative | Tag.Complementizer | Tag.Adverb)) === 0;
}

/** A preposition, or a word with one written to it. */
function isGoverning(reader: Reader, i: number): boolean {
  return reader.has(i, Tag.Preposition) || reader.lex(i).preposition !== '';
}

/** The sentence ends in a question mark. */
function asks(reader: Reader, to: number): boolean {
  return /^[؟?]$/u.test(reader.norm(to - 1));
}

function isExistential(reader: Reader, i: number): boolean {
  return reader.language.existentials.has(reader.lex(i).stem);
}

/** «، وهذا دليل على»: what was said is the subject of a clause; not «، وهذا بفضل», «، وهذا العام أيضا». */
function pointsBack(reader: Reader, i: number, to: number): boolean {
  if (!reader.isStem(i, 'near') || i + 2 >= to || !reader.isWord(i + 1)) return false;
  return !isGoverning(reader, i + 1) && !reader.has(i + 1, Tag.Time | Tag.Adverb | Tag.Subordinator);
}

/** «، وعندما عاد وجد الباب مغلقا»: a clause of time or condition before the one that it leads to. */
function opensCondition(reader: Reader, i: number, to: number): boolean {
  if (!reader.has(i, Tag.Subordinator) || reader.isParticle(i, 'since') || !reader.isFinite(i + 1)) return false;
  for (let k = i + 2; k < to; k++) {
    const { joins } = reader.lex(k);
    if (
      reader.joins(k, 'so') ||
      (joins === '' && reader.isFinite(k) && !reader.has(k - 1, Tag.Relative | Tag.Complementizer))
    )
      return true;
  }
  return false;
}

/** «من العناصر التي لا يحتاجها الفريق وفضلت الإدارة تأجيل الرد»: the verb has a subject, and does not agree with that of the clause that is open. */
function hasSubject(reader: Reader, i: number, { main, inner }: ClauseState): boolean {
  const { verb, tags } = reader.lex(i);
  if (main !== null || inner === null || verb === null || verb.weak || tags !== 0 || verb.tense !== 'past')
    return false;
  const next = reader.lex(i + 1);
  return (
    verb.agreement === 'f' &&
    inner.agreement === 'm' &&
    next.definite &&
    next.preposition === '' &&
    reader.endsAsNoun(i + 1)
  );
}

/** «.. لأنه متعب», «.. ليعود بطلا»: a reason or a purpose of what stands before. */
function dependsOn(reader: Reader, i: number): boolean {
  const { joins, preposition, tags } = reader.lex(i);
  if (reader.isStem(i, 'until')) return true;
  return joins === '' && ((tags & Tag.Subordinator) !== 0 || (preposition !== '' && reader.isFinite(i)));
}

/** «بادر الفريق بالهجوم فأهدر المهاجم فرصة»: what came of the deed before. */
function isSequel(reader: Reader, i: number, state: ClauseState): boolean {
  const { verb } = reader.lex(i);
  if (state.open || verb === null || verb.weak || verb.tense !== 'past' || !/^[mf]$/u.test(verb.agreement))
    return false;
  return verb.lemma.length > 2 && state.main?.tense === 'past' && reader.isFinite(i) && reader.lex(i + 1).definite;
}

/** «تسعى إلى التطوير وحشد الجهود», «للرد على الأسئلة وإفادتها»: the letters of a past are a verbal noun, joined to another. */
function isNoun(reader: Reader, i: number, state: ClauseState): boolean {
  const { verb, tags, stem, norm } = { ...reader.lex(i), norm: reader.norm(i) };
  if (verb === null || verb.tense !== 'past' || verb.agreement === 'p') return false;
  const { language } = reader;
  if (verb.pronoun !== '') {
    const base = norm.slice(reader.lex(i).joins.length, -verb.pronoun.length);
    const noun = freed(base, language.alternations.nouns) ?? base;
    // «أبدى سعادته وتحمسه».
    if (state.main === null && !reader.isComma(i - 1) && hasPossessedShape(language, base)) return true;
    // «لا يمر يوم دون تعثر مشروع، وتأخره»: a past does not go on from a present.
    return (!reader.isComma(i - 1) || state.main?.tense === 'present') && hasVerbalNounShape(language, noun);
  }
  const listed = verb.weak || (tags & (Tag.Common | Tag.Propositional)) !== 0;
  const doubtful = listed || (hasPossessedShape(language, stem) && (!reader.isComma(i - 1) || inList(reader, i)));
  if (!doubtful || verb.agreement !== 'm') return false;
  if (state.main === null && !reader.isComma(i - 1)) return true;
  if ((tags & Tag.Propositional) !== 0 && followsDeed(reader, i)) return true;
  if (state.main?.tense === 'present') return true;
  // «وتحسن معنوياتهم»: a verb would agree with what follows.
  const next = reader.lex(i + 1);
  return (
    reader.isWord(i + 1) &&
    (next.definite || next.pronoun !== '') &&
    endsIn(next.stem, reader.language.endings.feminineAny) &&
    (next.tags & Tag.Group) === 0
  );
}

/** «محاولة لتهدئة الأوضاع وفتح الطرق»: the last preposition governs a verbal noun, and takes another. */
function followsDeed(reader: Reader, i: number): boolean {
  for (let k = i - 1; k > i - 9 && reader.isWord(k); k--) {
    if (reader.isFinite(k) || reader.has(k, Tag.Relative | Tag.Subordinator)) return false;
    const { preposition, stem, tags, verb } = reader.lex(k);
    if (preposition === '' && !reader.has(k - 1, Tag.Preposition)) continue;
    // «بعد الاغتسال وفتح الباب»: what is only timed by a deed goes on without it.
    if (preposition === '' && !reader.isParticle(k - 1, 'ways')) return false;
    return (tags & Tag.Propositional) !== 0 || verb !== null || hasVerbalNounShape(reader.language, stem);
  }
  return false;
}

/** «، والعناية به تدل على», «، وفي العام الماضي فاز», «، وهناك»: a clause whose subject or adverbial comes first. */
function opensClause(reader: Reader, i: number, to: number): boolean {
  const lex = reader.lex(i);
  if (isExistential(reader, i)) return true;
  // «، فتكلفة المشروع كبيرة»: ف joins no nouns.
  const nominal =
    lex.definite ||
    lex.pronoun !== '' ||
    (lex.tags & Tag.Demonstrative) !== 0 ||
    (reader.joins(i, 'so') && isHeadNoun(reader, i));
  const adverbial = (lex.tags & Tag.Preposition) !== 0 || lex.preposition !== '';
  if ((!nominal && !adverbial) || inList(reader, i)) return false;
  // «، وذلك في ظل»: belongs to the clause before.
  if ((lex.tags & Tag.Demonstrative) !== 0 && (lex.tags & Tag.Connective) === 0 && isGoverning(reader, i + 1))
    return false;
  if ((lex.tags & (Tag.Relative | Tag.Subordinator | Tag.Negator | Tag.Complementizer)) !== 0) return false;
  for (let k = i + 1; k < to && k < i + 11; k++) {
    if (reader.norm(k) === '(') {
      k = reader.afterBracket(k, to) - 1;
      continue;
    }
    if (!reader.isWord(k)) {
      if (reader.item(k).kind === 'number' || reader.norm(k) === '%') continue;
      return false;
    }
    if (reader.has(k, Tag.Relative | Tag.FreeRelative | Tag.Subordinator | Tag.Complementizer | Tag.Contrast))
      return false;
    const word = reader.lex(k);
    if (word.joins !== '' && (reader.isFinite(k) || word.preposition !== '')) return false;
    if (reader.has(k, Tag.VerbParticle | Tag.Auxiliary) || ((word.tags & Tag.Negator) !== 0 && reader.isFinite(k + 1)))
      return k > i + 1;
    // «، وصادرات البلاد هي الرابعة».
    if (nominal && word.joins === '' && (word.tags & Tag.Pronoun) !== 0) return true;
    if (reader.isFinite(k)) {
      const before = reader.lex(k - 1);
      return (
        before.definite ||
        before.pronoun !== '' ||
        (before.tags & (Tag.Demonstrative | Tag.Time | Tag.Adverb)) !== 0 ||
        !reader.isWord(k - 1) ||
        reader.joins(i, 'so')
      );
    }
  }
  return false;
}

/** «تكلفة المشروع», «نسبة 42%»: a usual noun with what it is of. */
function isHeadNoun(reader: Reader, i: number): boolean {
  const { tags, verb } = reader.lex(i);
  const noun = Tag.Common | Tag.Propositional | Tag.Group | Tag.Organization | Tag.Role | Tag.Document;
  return (
    ((tags & noun) !== 0 || verb !== null) &&
    !isGoverning(reader, i) &&
    (reader.lex(i + 1).definite || reader.item(i + 1).kind === 'number')
  );
}

/** «، والتعليم، وتوفر الخدمات»: between the last two commas stands a noun that was joined. */
function inList(reader: Reader, i: number): boolean {
  for (let k = i - 2; k > i - 9 && k > 0; k--) {
    if (reader.isComma(k)) return reader.lex(k + 1).joins !== '';
    if (reader.isFinite(k) || reader.isDash(k)) return false;
  }
  return false;
}

/** «ولم يصدر», «وقد جاءت», «ومن المتوقع أن», «وليس»: a clause whose verb does not come first. */
function verbPhraseStarts(reader: Reader, i: number): boolean {
  const lex = reader.lex(i);
  if ((lex.tags & Tag.VerbParticle) !== 0) return true;
  if ((lex.tags & Tag.Negator) !== 0 && reader.isFinite(i + 1)) return true;
  // «يختار العقد وليس بشكل ملزم»: only a part of the clause is denied; «وليس للوزارة دور» is one.
  if (reader.startsAs(i, 'isNot'))
    return reader.isComma(i - 1) || reader.leads(i + 1, 'to') || !isGoverning(reader, i + 1);
  if ((lex.tags & Tag.Auxiliary) !== 0) return true;
  // «وما زال».
  if (reader.joins(i, 'and') && (lex.tags & Tag.FreeRelative) !== 0 && reader.has(i + 1, Tag.Auxiliary)) return true;
  const phrase = reader.phrase(i);
  // «ومن المتوقع أن».
  if (phrase !== null && (phrase.tags & Tag.VerbParticle) !== 0) return true;
  if (phrase !== null && (phrase.tags & Tag.Adverb) !== 0) return reader.isFinite(i + phrase.length);
  // «، وهم وافقوا», «، والآن لا أشجع».
  if ((lex.tags & Tag.Pronoun) !== 0)
    return reader.isComma(i - 1) && reader.isFinite(i + 1) && reader.lex(i + 1).verb?.tense === 'past';
  if ((lex.tags & Tag.Adverb) !== 0)
    return reader.isComma(i - 1) && (reader.isFinite(i + 1) || reader.has(i + 1, Tag.Negator));
  return false;
}

/** The sentence begins with a word that joins its first clause to its second. */
export function frontedContrast(reader: Reader, from: number): boolean {
  if (!reader.startsSentence(from)) return false;
  const phrase = reader.phrase(from);
  if (phrase !== null && (phrase.tags & Tag.Contrast) !== 0)
    return reader.language.particles.meanwhilePhrases?.has(`${reader.norm(from)} ${reader.norm(from + 1)}`) === true;
  // «وفيما يتعلق بالأسعار، …» only names a topic.
  if (reader.isFinite(from + 1) && isGoverning(reader, from + 2)) return false;
  return reader.has(from, Tag.Contrast) && reader.isStem(from, 'meanwhile');
}

/** A clause with a finite verb and room for a subject begins at i. */
function clauseFollows(reader: Reader, i: number, to: number): boolean {
  for (let j = i; j < to && j < i + 9; j++) {
    if (!reader.isWord(j) && !reader.isDash(j)) {
      if (reader.opensQuote(j) !== null || reader.norm(j) === '(') continue;
      return false;
    }
    if (reader.isFinite(j) || reader.has(j, Tag.Auxiliary)) return true;
    if (reader.has(j, Tag.Relative)) return true;
    const phrase = reader.phrase(j);
    if (phrase !== null && phrase.tags !== 0) j += phrase.length - 1;
  }
  return false;
}

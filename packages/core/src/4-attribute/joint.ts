import { hasPossessedShape, hasVerbalNounShape } from '../languages/lexicon.ts';
import type { VerbReading } from '../model/index.ts';
import { endsIn, freed } from '../languages/grammar.ts';
import { Tag } from '../languages/language.ts';
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
  if (state.words <= 3 && reader.language.particles.despite?.has(lex.stem) === true) state.concession = true;
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
      state.main ??= lex.verb;
    } else state.inner ??= lex.verb;
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
  return reader.startsAs(i, 'but') && reader.language.particles.but?.has(reader.lex(i).stem) !== true;
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
  const { particles } = reader.language;
  const afterComma = reader.isComma(i - 1) || reader.isDash(i - 1);
  const phrase = reader.phrase(i);

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

  // «؛ لذا ستكون البداية», «وبالتالي لا ينقص إلا الجهد».
  if (
    particles.therefore?.has(lex.stem) === true &&
    state.words >= 3 &&
    i + 2 < to &&
    (state.main ?? state.inner) !== null &&
    (reader.isFinite(i + 1) || (reader.has(i + 1, Tag.Negator | Tag.VerbParticle) && reader.isFinite(i + 2)))
  )
    return { kind: 'coordinated', contentFrom: i, inner: lex.joins !== '' };
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
  if (contrast > 0 && to - i > contrast + 2) {
    const next = i + contrast;
    const pronoun = contrast === 1 && isOwnBut(reader, i);
    const carried = pronoun || (contrast > 1 && reader.lex(next - 1).pronoun !== '');
    if (particles.rather?.has(lex.stem) === true) return null;
    // «رغم …، إلا أن»: one concession.
    const as = particles.as?.has(lex.stem) === true;
    if (state.concession && !as) return null;
    if (as && contrast === 1) {
      // «كما حدث»: a comparison unless a comma comes first.
      if (!(afterComma || i === from) || !(reader.isFinite(next) || reader.has(next, Tag.Negator | Tag.VerbParticle)))
        return null;
      return { kind: 'contrast', contentFrom: next, inner: false };
    }
    // «بينما يقوم بجولة»: without a subject of its own it stays inside the clause before.
    if (
      particles.meanwhile?.has(lex.stem) === true &&
      reader.isFinite(next) &&
      (reader.has(next + 1, Tag.Preposition) || reader.lex(next + 1).preposition !== '')
    )
      return null;
    if (state.words >= (afterComma ? 2 : 3) && (clauseFollows(reader, next, to) || carried)) {
      const at = carried ? (contrast > 1 ? next - 1 : i) : next;
      return { kind: 'contrast', contentFrom: at, inner: false };
    }
    return null;
  }

  // «وبينما يحاول …، ارتفعت الأسعار»: the word that joins the two clauses stands before the first.
  if (
    reader.isComma(i - 1) &&
    lex.joins === '' &&
    state.verb &&
    frontedContrast(reader, from) &&
    (lex.verb !== null || (lex.definite && clauseFollows(reader, i, to)))
  )
    return { kind: 'contrast', contentFrom: i, inner: false };

  if (lex.joins === '' || (reader.joins(i, 'so') && !afterComma && !isSequel(reader, i, state))) return null;
  if (state.words < 3) return null;
  const starts = reader.isFinite(i) ? !isNoun(reader, i, state) : verbPhraseStarts(reader, i);
  if (!starts) {
    if (afterComma && state.verb && opensClause(reader, i, to))
      return { kind: 'coordinated', contentFrom: i, inner: true };
    // «، وهو ما …»: a sentence relative stands alone.
    if (afterComma && (lex.tags & Tag.Pronoun) !== 0 && reader.has(i + 1, Tag.FreeRelative))
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
    if (!back) return null;
  }
  const { verb } = lex;
  if (verb !== null && state.subjunctive && verb.tense === 'present') return null;
  return { kind: 'coordinated', contentFrom: i, inner: true };
}

/** «.. لأنه متعب», «.. ليعود بطلا»: a reason or a purpose of what stands before. */
function dependsOn(reader: Reader, i: number): boolean {
  const { joins, preposition, tags } = reader.lex(i);
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

/** «محاولة لتهدئة الأوضاع وفتح الطرق»: a verbal noun that a preposition governs stands before, and takes another. */
function followsDeed(reader: Reader, i: number): boolean {
  for (let k = i - 1; k > i - 9 && reader.isWord(k); k--) {
    if (reader.isFinite(k) || reader.has(k, Tag.Relative | Tag.Subordinator)) return false;
    const { preposition, stem, tags } = reader.lex(k);
    const governed = preposition !== '' || reader.has(k - 1, Tag.Preposition);
    if (governed && ((tags & Tag.Propositional) !== 0 || hasVerbalNounShape(reader.language, stem))) return true;
  }
  return false;
}

/** «، والعناية به تدل على», «، وفي العام الماضي فاز», «، وهناك»: a clause whose subject or adverbial comes first. */
function opensClause(reader: Reader, i: number, to: number): boolean {
  const lex = reader.lex(i);
  if (reader.language.existentials.has(lex.stem)) return true;
  const nominal = lex.definite || (lex.tags & Tag.Demonstrative) !== 0;
  const adverbial = (lex.tags & Tag.Preposition) !== 0 || lex.preposition !== '';
  if ((!nominal && !adverbial) || inList(reader, i)) return false;
  // «، وذلك في ظل»: belongs to the clause before.
  if (
    (lex.tags & Tag.Demonstrative) !== 0 &&
    (lex.tags & Tag.Connective) === 0 &&
    (reader.has(i + 1, Tag.Preposition) || reader.lex(i + 1).preposition !== '')
  )
    return false;
  if ((lex.tags & (Tag.Relative | Tag.Subordinator | Tag.Negator)) !== 0) return false;
  for (let k = i + 1; k < to && k < i + 11; k++) {
    if (reader.norm(k) === '(') {
      k = reader.afterBracket(k, to) - 1;
      continue;
    }
    if (!reader.isWord(k)) {
      if (reader.item(k).kind === 'number') continue;
      return false;
    }
    if (reader.has(k, Tag.Relative | Tag.FreeRelative | Tag.Subordinator | Tag.Complementizer | Tag.Contrast))
      return false;
    const word = reader.lex(k);
    if (word.joins !== '' && (reader.isFinite(k) || word.preposition !== '')) return false;
    if (reader.has(k, Tag.VerbParticle | Tag.Auxiliary) || ((word.tags & Tag.Negator) !== 0 && reader.isFinite(k + 1)))
      return k > i + 1;
    if (reader.isFinite(k)) {
      const before = reader.lex(k - 1);
      return (
        before.definite ||
        before.pronoun !== '' ||
        (before.tags & (Tag.Demonstrative | Tag.Time | Tag.Adverb)) !== 0 ||
        reader.item(k - 1).kind === 'number'
      );
    }
  }
  return false;
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
  if ((lex.tags & Tag.Negator) !== 0 && (reader.isFinite(i + 1) || reader.startsAs(i, 'isNot'))) return true;
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
  if (reader.isFinite(from + 1) && (reader.has(from + 2, Tag.Preposition) || reader.lex(from + 2).preposition !== ''))
    return false;
  return reader.has(from, Tag.Contrast) && reader.language.particles.meanwhile?.has(reader.lex(from).stem) === true;
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

import { Tag } from '../../languages/language.ts';
import type { VerbReading } from '../../model/index.ts';
import { isSomebodyWho } from '../../reading/finite/finite-verb.ts';
import type { Reader } from '../../reading/reader.ts';
import { isExistential, isGoverning } from './clauses.ts';

/** What has happened since the clause began: decides whether a coordinated verb belongs to it or begins another. */
export interface ClauseState {
  /** A relative or subordinate clause is open: its verb can be coordinated with. */
  open: boolean;
  /** A finite verb of the main clause was seen. */
  verb: boolean;
  /** It began with words that make a clause without one. */
  stated: boolean;
  words: number;
  /** Tense of the last subjunctive after أن inside the clause. */
  subjunctive: boolean;
  bracket: number;
  /** … which may go on after a comma: «ليبلغ النهائي، ويلاقي الفائز». */
  aim: VerbReading | null;
  /** Opened with «رغم»: the «إلا أن» that answers it is part of it. */
  concession: boolean;
  main: VerbReading | null;
  inner: VerbReading | null;
  /** The last verb, where it is that of a clause inside the main one, */
  nearest: VerbReading | null;
  /** and the commas since. */
  commas: number;
  /** A clause of time or condition comes first. */
  fronted: boolean;
}

export function freshClause(): ClauseState {
  return {
    open: false,
    verb: false,
    stated: false,
    words: 0,
    subjunctive: false,
    aim: null,
    bracket: 0,
    concession: false,
    main: null,
    inner: null,
    nearest: null,
    commas: 0,
    fronted: false,
  };
}

/** Takes one item into account. */
export function advance(reader: Reader, i: number, state: ClauseState): void {
  const lex = reader.lex(i);
  if (!reader.isWord(i)) {
    const norm = reader.norm(i);
    if (norm === '(') state.bracket++;
    else if (norm === ')' && state.bracket > 0) state.bracket--;
    if (reader.isComma(i)) state.commas++;
    if (reader.isComma(i) && state.stated) state.verb = true;
    if ((reader.isComma(i) || isPause(reader, i)) && state.verb) {
      state.open = false;
      state.subjunctive = false;
    }
    return;
  }
  state.words++;
  if (state.words <= 3 && reader.isStem(i, 'despite')) state.concession = true;
  // «مع أن الطريق مفتوح، إلا أن».
  if (state.words === 1 && reader.isStem(i, 'with') && reader.isComplementizer(i + 1)) state.concession = true;
  if (state.words === 1 && (lex.tags & Tag.Subordinator) !== 0) state.fronted = true;
  // «في حال تعثر المشروع، فإن الشركة ستدفع»: the main clause answers what stands before it.
  const answers = state.main === null && state.words > 1 && reader.joins(i, 'so');
  if (answers) {
    state.open = false;
    state.concession = false;
  }
  // «هناك نقص», «من المتوقع أن»: a clause is told, whatever verb follows inside it.
  if (state.words <= 2 && (isExistential(reader, i) || ((reader.phrase(i)?.tags ?? 0) & Tag.VerbParticle) !== 0))
    state.stated = true;
  if ((lex.tags & Tag.Relative) !== 0 || (isSomebodyWho(reader, i) && reader.isFinite(i + 1))) {
    state.open = true;
    state.inner = null;
  } else if ((lex.tags & Tag.Subordinator) !== 0 && state.words > 1 && !isContrast(reader, i - 1)) state.open = true;
  else if (reader.isComplementizer(i) && state.words > 1 && !answers) {
    state.open = true;
    state.subjunctive = true;
  } else if (
    state.open ? isDenied(reader, i) && state.main === null && state.inner !== null : reader.startsAs(i, 'isNot')
  ) {
    // «الضغوط التي تمارسها الدول ليست جديدة وتقف وراءها أطراف أخرى».
    state.verb = true;
    state.open = false;
    state.subjunctive = false;
  } else if (reader.isFinite(i)) {
    if (state.open && returnsToMain(reader, i, state)) {
      state.open = false;
      state.subjunctive = false;
    }
    // «في بيان أصدرته أمس، نددت النقابة»: of a paper that a preposition leads to; the verb of the clause is to come.
    if (state.main === null && !state.open && isOfLedPaper(reader, i)) state.open = true;
    const inside = describes(reader, i, state);
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
      ((before.tags & (Tag.Common | Tag.Propositional | Tag.Group | Tag.Document | Tag.Topic)) !== 0 ||
        reader.endsAsNoun(i - 1)) &&
      state.verb
    )
      state.open = true;
    if (reader.leads(i, 'to')) {
      state.open = true;
      state.subjunctive = true;
    }
    state.nearest = state.open || inside ? lex.verb : null;
    state.commas = 0;
  }
}

/** «في حين رفضت الوزارة»: the second word of a contrast opens no clause inside another. */
function isContrast(reader: Reader, i: number): boolean {
  return ((reader.phrase(i)?.tags ?? 0) & Tag.Contrast) !== 0;
}

/** A verb with the pronoun of the paper without the article right before it, or with one word between. */
function isOfLedPaper(reader: Reader, i: number): boolean {
  if ((reader.lex(i).verb?.pronoun ?? '') === '' || reader.lex(i).joins !== '') return false;
  const paper = [i - 1, i - 2].find((at) => reader.has(at, Tag.Medium | Tag.Document)) ?? i;
  return (
    paper < i && !reader.lex(paper).definite && !reader.lex(i - 1).definite && reader.has(paper - 1, Tag.Preposition)
  );
}

/** «ليست», «ما زالت». */
function isDenied(reader: Reader, i: number): boolean {
  if (reader.startsAs(i, 'isNot')) return true;
  const still = reader.has(i, Tag.Auxiliary) && reader.lex(i).verb?.tense === 'past';
  return still && reader.has(i - 1, Tag.FreeRelative) && reader.lex(i - 1).joins === '';
}

/**
 * «الشركة التي تعمل في المدينة رفعت دعوى», «زعيمة الحزب، إذا فازت، ستغلق المصنع»: after a comma, or a noun with the article that a preposition
 * governs or that is a time, a verb without a conjunction describes nothing: it is that of the main clause. Not «التي تعمل في مدينة تقع».
 */
function returnsToMain(reader: Reader, i: number, { main, inner }: ClauseState): boolean {
  const { joins, verb } = reader.lex(i);
  if (main !== null || inner === null || joins !== '' || verb === null) return false;
  if (verb.agreement === 'd' || (verb.weak && verb.agreement !== 'f')) return false;
  const before = reader.has(i - 1, Tag.VerbParticle | Tag.Negator) && reader.lex(i - 1).joins === '' ? i - 2 : i - 1;
  if (reader.isComma(before)) return true;
  const { definite, pronoun } = reader.lex(before);
  if (!definite && pronoun === '') return false;
  for (let k = before; k > before - 8; k--) {
    if (reader.isFinite(k) || reader.has(k, Tag.Complementizer | Tag.Relative | Tag.Subordinator)) return false;
    if (isGoverning(reader, k) || reader.has(k, Tag.Time | Tag.Adverb)) return true;
  }
  return false;
}

/** «تأتي ضمن خطط في المدينة تخدم السكان»: after the verb of the clause another without a conjunction describes something. */
function describes(reader: Reader, i: number, { main, fronted }: ClauseState): boolean {
  const before = reader.has(i - 1, Tag.VerbParticle) && reader.lex(i - 1).joins === '' ? i - 2 : i - 1;
  if (main === null || fronted || reader.lex(i).joins !== '' || !reader.isWord(before)) return false;
  return !reader.isFinite(before) && !reader.has(before, Tag.Auxiliary | Tag.VerbParticle | Tag.Contrast);
}

/** The last of two dots or more, or their sign. */
export function isPause(reader: Reader, i: number): boolean {
  return reader.norm(i) === '…' || (reader.norm(i) === '.' && reader.norm(i - 1) === '.');
}

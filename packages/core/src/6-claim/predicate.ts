import type { Lexicon } from '../languages/lexicon.ts';
import { Facet } from '../languages/lexicon.ts';
import { endsIn } from '../languages/grammar.ts';
import { Tag } from '../languages/language.ts';
import type { VerbReading, Word } from '../model/index.ts';
import type { Range, Reader } from '../reading/reader.ts';
import { facetBits } from './facet-words.ts';
import { classesOf, verbClasses } from './kind-classes.ts';

export type Tense = 'past' | 'present' | 'future' | 'negated-past' | 'none';

/** What a clause says of what, as far as word order, agreement and the article show it. */
export interface Predicate {
  /** Item of the main verb; -1 in a clause without one. */
  readonly verb: number;
  readonly tense: Tense;
  /** Kind classes of the main verb. */
  readonly classes: readonly string[];
  readonly firstPerson: boolean;
  /** A negator stands right before the verb. */
  readonly negated: boolean;
  /** The verb is said to be possible: «قد يمتد», «ربما كان». */
  readonly possible: boolean;
  /** The letters of the verb are more often a noun's, and only its place tells. */
  readonly doubtful: boolean;
  /** Item of the head of the subject; -1 where it is dropped or not found. */
  readonly subject: number;
  /** The subject stands before its verb. */
  readonly subjectFirst: boolean;
  /** Item of the noun, adjective or preposition that a clause without a full verb says of its subject; -1 without one. */
  readonly complement: number;
  /** The verb that a verb of being only times («كان يخطط»). */
  readonly timed: VerbReading | null;
  readonly timedClasses: readonly string[];
}

/** Words that cannot be the head of a subject. */
const NO_HEAD =
  Tag.Preposition |
  Tag.Complementizer |
  Tag.Relative |
  Tag.Subordinator |
  Tag.Negator |
  Tag.VerbParticle |
  Tag.Adverb |
  Tag.Contrast |
  Tag.Auxiliary;

/** Words that are no verb, whatever their letters. */
const NO_VERB = Tag.NamePart | Tag.GivenName | Tag.Preposition | Tag.Adverb | Tag.Subordinator;

/** Words after which another clause stands. */
const OPENS = Tag.Relative | Tag.Subordinator | Tag.Complementizer | Tag.FreeRelative | Tag.Contrast;

/** Kind classes of words that are no verb, whatever their letters. */
const MEASURES: ReadonlySet<string> = new Set(['unit', 'superlative', 'ordinal']);

/** How far after a verb of being its noun and its complement are looked for, in words. */
const COMPLEMENT_REACH = 14;

/** Where the words of pieces stand relative to the main clause. */
enum Depth {
  Main,
  /** After a relative or a subordinator, whose own verb is still to come. */
  Opened,
  /** After that verb: the next one is the main verb of a clause whose subject stands first. */
  Closing,
}

/**
 * Finds the main predicate of a content.
 *
 * «الشركة التي اشترت المصنع أغلقته» → the verb أغلق with the subject الشركة; «العلاقات بين البلدين عميقة» → no verb, the complement عميقة.
 */
export function predicateOf(reader: Reader, pieces: readonly Range[], narrated: boolean): Predicate {
  const items = wordsOf(reader, pieces);
  const { at, doubtful } = mainVerb(reader, items, 0, narrated);
  const head = subjectBefore(reader, items, at);
  if (at < 0)
    return {
      verb: -1,
      tense: 'none',
      classes: [],
      firstPerson: false,
      negated: false,
      possible: false,
      doubtful: false,
      subject: head,
      subjectFirst: head >= 0,
      complement: complementIn(reader, items, 0),
      timed: null,
      timedClasses: [],
    };
  const verb = items[at] ?? -1;
  const subject = head >= 0 ? head : subjectAfter(reader, items, at);
  const reading = readingOf(reader, verb, subject, head >= 0);
  const classes = reading === null ? [] : verbClasses(reader.language, reading);
  const being = classes.includes('being');
  const next = being ? mainVerb(reader, items, at + 1, false) : { at: -1 };
  const timed = next.at < 0 ? null : readingOf(reader, items[next.at] ?? -1, subject, true);
  return {
    verb,
    tense: reading === null ? 'none' : tenseOf(reader, verb, reading),
    classes,
    firstPerson: reading?.agreement === '1',
    negated: (facetBits(reader, verb - 1) & Facet.Negator) !== 0,
    possible: (facetBits(reader, verb - 1) & Facet.Possible) !== 0,
    doubtful,
    subject,
    subjectFirst: head >= 0,
    complement: being && next.at < 0 ? complementIn(reader, items, at + 1) : -1,
    timed,
    timedClasses: timed === null ? [] : verbClasses(reader.language, timed),
  };
}

function wordsOf(reader: Reader, pieces: readonly Range[]): number[] {
  const items: number[] = [];
  for (const { from, to } of pieces)
    for (let i = from; i < to; i++) if (reader.isWord(i) || reader.isComma(i)) items.push(i);
  return items;
}

/** The place of the first verb of the main clause among the words from `from` on; -1 without one. */
function mainVerb(
  reader: Reader,
  items: readonly number[],
  from: number,
  narrated: boolean,
): { at: number; doubtful: boolean } {
  let depth = Depth.Main;
  let doubtful = -1;
  for (let k = from; k < items.length; k++) {
    const i = items[k] ?? -1;
    if (reader.isComma(i)) {
      depth = Depth.Main;
      continue;
    }
    const lex = reader.lex(i);
    if ((lex.tags & (Tag.Relative | Tag.Subordinator)) !== 0) depth = Depth.Opened;
    else if (k > 0 && lex.pronoun === '' && !reader.joins(i, 'so') && opensClause(reader, i)) depth = Depth.Opened;
    if (lex.verb === null || (lex.preposition !== '' && k > 0)) continue;
    if (depth === Depth.Main && saysWhat(reader, i - 1)) return { at: k, doubtful: false };
    if ((!reader.isFinite(i) && !isOwnDeed(reader, i, k === 0 || !narrated)) || isNoun(reader, i)) {
      if (doubtful < 0 && depth === Depth.Main && isVerbByPlace(reader, i, items[k - 1] ?? -1, narrated)) doubtful = k;
      continue;
    }
    // «أن طرح الاتفاقية يعد»: after the bare complementizer stands a noun.
    if (k === 0 && lex.verb.tense === 'past' && reader.isComplementizer(i - 1) && reader.lex(i - 1).pronoun === '')
      continue;
    if (depth === Depth.Main || (depth === Depth.Closing && lex.joins === '')) {
      const later = lex.verb.weak && lex.joins === '' && lex.verb.tense === 'past' ? laterVerb(reader, items, k) : -1;
      return { at: later < 0 ? k : later, doubtful: false };
    }
    depth = Depth.Closing;
  }
  return { at: doubtful, doubtful: doubtful >= 0 };
}

/** «نحن نعمل», «لا أتوقع ذلك»: in what is told, and where a sentence opens or denies, letters of the first person are its verb. */
function isOwnDeed(reader: Reader, i: number, told: boolean): boolean {
  const { verb, tags, preposition, definite } = reader.lex(i);
  if (verb?.agreement !== '1' || verb.weak || tags !== 0 || preposition !== '' || definite) return false;
  return told || reader.has(i - 1, Tag.Negator | Tag.VerbParticle | Tag.Pronoun);
}

/** «رغم», «ألف», «أكثر»: the letters of a past, but a small word, a number or a comparison wherever they stand. */
function isNoun(reader: Reader, i: number): boolean {
  const { verb, tags } = reader.lex(i);
  if (verb?.weak !== true || verb.tense !== 'past') return false;
  return (tags & NO_VERB) !== 0 || classesOf(reader.language, reader.word(i), false).some((name) => MEASURES.has(name));
}

/** «نادي النهضة يعلن»: where a verb that is nothing else follows in the same clause, the letters before it are the noun. */
function laterVerb(reader: Reader, items: readonly number[], at: number): number {
  if (reader.has((items[at] ?? -1) - 1, Tag.VerbParticle | Tag.Negator)) return -1;
  for (let k = at + 2; k < items.length && k < at + 10; k++) {
    const i = items[k] ?? -1;
    const { verb, tags, joins, preposition } = reader.lex(i);
    if (reader.isComma(i) || (tags & OPENS) !== 0) return -1;
    if (verb === null || verb.weak || preposition !== '' || !reader.isFinite(i)) continue;
    return joins === '' && isClosed(reader, items[k - 1] ?? -1) ? k : -1;
  }
  return -1;
}

/** A noun after which no clause describes it: it is definite, or a name. */
function isClosed(reader: Reader, i: number): boolean {
  const lex = reader.lex(i);
  return lex.definite || lex.pronoun !== '' || (lex.tags & Tag.Place) !== 0 || (lex.tags === 0 && lex.verb === null);
}

function isBeing(reader: Reader, i: number): boolean {
  const { verb } = reader.lex(i);
  return verb !== null && verbClasses(reader.language, verb).includes('lasting');
}

/** «أن» and «ما» open a clause within the clause; «إلا أن» and «غير أن» go on with the main one. */
function opensClause(reader: Reader, i: number): boolean {
  // «وهو ما يعني», «هذا ما حدث»: what is said of it; «ما زال».
  if (reader.has(i, Tag.FreeRelative))
    return reader.lex(i).joins === '' && !reader.has(i - 1, Tag.Pronoun | Tag.Demonstrative) && !isBeing(reader, i + 1);
  const contrast = reader.has(i - 1, Tag.Contrast) || (facetBits(reader, i - 1) & Facet.NounNegator) !== 0;
  return reader.isComplementizer(i) && !contrast;
}

/** «وهو ما دفعه إلى», «هذا ما حدث»: what follows is a verb, whatever its letters. */
function saysWhat(reader: Reader, i: number): boolean {
  return reader.has(i, Tag.FreeRelative) && reader.has(i - 1, Tag.Pronoun | Tag.Demonstrative);
}

/** Letters that a noun and a verb share are the verb after a definite noun («العجز تراجع»), and where a sentence of the article opens. */
function isVerbByPlace(reader: Reader, i: number, before: number, narrated: boolean): boolean {
  const { definite, preposition, joins, verb, tags } = reader.lex(i);
  if ((tags & (NO_VERB | Tag.Time)) !== 0 || definite || preposition !== '' || verb === null) return false;
  // «انهيارات أرضية», «رقما قياسيا»: with the endings of nouns the letters are a noun's.
  if (verb.agreement === '1' || verb.agreement === 'd' || endsIn(verb.pronoun, reader.language.endings.feminine))
    return false;
  if (before < 0) return narrated;
  if (joins !== '' || (facetBits(reader, i) & Facet.NounNegator) !== 0) return false;
  const classes = classesOf(reader.language, reader.word(i), false);
  if (classes.includes('praising') || classes.includes('grading') || classes.includes('blaming')) return false;
  return isClosed(reader, before);
}

/** The head of a subject that stands before the verb at `at`, or opens a clause without one. */
function subjectBefore(reader: Reader, items: readonly number[], at: number): number {
  const end = at < 0 ? items.length : at;
  for (let k = 0; k < end && k < 4; k++) {
    const i = items[k] ?? -1;
    const lex = reader.lex(i);
    if (reader.isComma(i) || (lex.tags & Tag.Preposition) !== 0 || lex.preposition !== '') return -1;
    if ((lex.tags & NO_HEAD) !== 0) continue;
    return i;
  }
  return -1;
}

function subjectAfter(reader: Reader, items: readonly number[], at: number): number {
  for (let k = at + 1; k < items.length && k <= at + 4; k++) {
    const i = items[k] ?? -1;
    const lex = reader.lex(i);
    if (reader.isComma(i) || (lex.tags & NO_HEAD) !== 0 || lex.preposition !== '') continue;
    return i;
  }
  return -1;
}

/** The first word that is neither definite nor ruled by the word before it, or the preposition that opens the predicate. */
function complementIn(reader: Reader, items: readonly number[], from: number): number {
  let closed = false;
  for (let k = from; k < items.length && k < from + COMPLEMENT_REACH; k++) {
    const i = items[k] ?? -1;
    if (reader.isComma(i)) continue;
    const lex = reader.lex(i);
    if ((lex.tags & (Tag.Relative | Tag.Subordinator)) !== 0) return -1;
    if ((lex.tags & (Tag.Complementizer | Tag.Negator | Tag.Demonstrative | Tag.Pronoun)) !== 0) {
      closed = true;
      continue;
    }
    if (lex.joins !== '' && k > from) continue;
    const named = (lex.tags & (Tag.Preposition | Tag.GivenName | Tag.NamePart)) !== 0;
    if (closed && !lex.definite && lex.preposition === '' && !named && lex.pronoun === '') return i;
    closed = lex.definite || lex.pronoun !== '' || lex.tags === 0;
    if ((lex.tags & Tag.Preposition) !== 0) closed = false;
  }
  return -1;
}

/** Of two readings the one that agrees with the subject: «تواجه الشركة» is the present of واجه. */
function readingOf(reader: Reader, i: number, subject: number, subjectFirst: boolean): VerbReading | null {
  const word = reader.word(i);
  const { verb } = word;
  if (verb?.tense !== 'past') return verb;
  const present = presentOf(reader.language, word);
  if (present === null) return verb;
  if (reader.inFirstPerson(i)) return { ...present, agreement: '1' };
  const agrees = verb.either && subject >= 0 && isFeminine(reader, subject);
  const rarer = (subjectFirst || present.agreement === '1') && isRarer(reader.language, verb, present);
  return agrees || rarer ? present : verb;
}

/** «تدعم», «أشعر»: of two readings the one that the lists of kinds know. */
function isRarer(language: Lexicon, verb: VerbReading, than: VerbReading): boolean {
  return verbClasses(language, verb).length === 0 && verbClasses(language, than).length > 0;
}

function isFeminine(reader: Reader, i: number): boolean {
  const { stem } = reader.lex(i);
  return reader.language.definition.facets.feminine.some((ending) => stem.endsWith(ending));
}

/** The present that the letters of a past are as well. */
function presentOf(language: Lexicon, { norm, joins, verb }: Word): VerbReading | null {
  const form = joins !== '' && norm.startsWith(joins) ? norm.slice(joins.length) : norm;
  for (const [prefix, agreement] of language.presentPrefixes) {
    if (prefix === '' || !form.startsWith(prefix)) continue;
    const lemma = language.presentStems.whole.get(form.slice(prefix.length));
    if (lemma !== undefined && verb !== null)
      return { ...verb, lemma, tense: 'present', agreement: agreement === '1' ? '1' : verb.agreement };
  }
  return null;
}

function tenseOf(reader: Reader, i: number, verb: VerbReading): Tense {
  if (verb.future) return 'future';
  const before = facetBits(reader, i - 1);
  const particle = reader.has(i - 1, Tag.VerbParticle);
  if ((before & Facet.Prediction) !== 0 && (particle || (before & Facet.Negator) !== 0)) return 'future';
  if ((before & Facet.Negator) !== 0 && particle && verb.tense === 'present') return 'negated-past';
  return verb.tense;
}

import { endsIn } from '../../languages/grammar.ts';
import { hasVerbalNounShape } from '../../languages/lexicon.ts';
import { Tag } from '../../languages/language.ts';
import { earlierBefore } from '../../reading/finite/around.ts';
import { readNounPhrase, type NounPhrase } from '../../reading/noun-phrase.ts';
import { whoever } from '../../reading/noun-phrase/whoever.ts';
import type { Reader } from '../../reading/reader.ts';
import { disagrees } from '../frame/agreement.ts';
import { isPairOf } from '../frame/pair-of.ts';
import { thingBeside } from '../frame/beside.ts';
import { describedBefore } from './described-before.ts';
import { occasionOf } from './occasion.ts';
import { tellsOfThing } from './told-of.ts';
import type { SentenceState } from './state.ts';
import { firstWord, isSomebody, isThing } from './words.ts';

/** So many words at most stand before a title that is the subject. */
const BEFORE_TITLE = 4;

const TITLE = Tag.Role | Tag.Honorific | Tag.GivenName;

/** The subject that stands right before the verb at i and its particles. */
export function subjectBefore(s: SentenceState, i: number): NounPhrase | null {
  // «الوزارة سبق لها أن طالبت».
  let end = earlierBefore(s.reader, i) ?? i;
  while (end > s.segmentFrom && s.reader.has(end - 1, Tag.VerbParticle | Tag.Negator | Tag.Auxiliary | Tag.Same)) end--;
  const described = (s.pieces.length > 0 ? null : whoever(s.reader, s.segmentFrom, end)) ?? describedBefore(s, i);
  if (described !== null) return described;
  // «الرئيس، وفق مكتبه، يؤكد أن».
  const parted = end === s.segmentFrom ? s.pieces.at(-1) : undefined;
  return parted === undefined
    ? subjectOf(s.reader, s.segmentFrom, end, true)
    : subjectOf(s.reader, parted.from, parted.to, true);
}

/** The noun phrase that stands before a verb as its subject: from the last boundary up to the verb. */
export function subjectOf(reader: Reader, from: number, to: number, adjacent = false): NounPhrase | null {
  // «وكان الرئيس تشي هان قال»: one phrase from the auxiliary to the verb, whatever verbs its names look like.
  if (adjacent && reader.has(from, Tag.Auxiliary) && reader.isWord(from + 1)) {
    const whole = actor(reader, from + 1, to);
    if (whole !== null && whole.named && whole.to === to) return whole;
  }
  const boundary = lastBoundary(reader, from, to, adjacent);
  if (boundary === null) return null;
  const start = afterAdverbs(reader, boundary, to);
  if (start >= to) return null;
  const { tags, preposition } = reader.lex(start);
  const phrase = reader.phrase(start);
  if (phrase !== null && phrase.tags !== 0) return null;
  if ((tags & (Tag.Preposition | Tag.Time | Tag.Negator | Tag.Relative)) !== 0 || preposition !== '') return null;
  if (reader.isFinite(start)) return adjacent ? null : actor(reader, start + 1, to);
  return actor(reader, start, to);
}

/** Where the clause of the verb at `to` begins; null where the words before that verb belong to another one. */
function lastBoundary(reader: Reader, from: number, to: number, adjacent: boolean): number | null {
  for (let j = to - 1; j >= from && j > to - 25; j--) {
    if (reader.isFinite(j) && !reader.has(j, Tag.Auxiliary) && !reader.has(j - 1, Tag.Relative)) {
      // What follows a verb is its own subject or object, unless a comma comes between.
      let comma = j + 1;
      while (comma < to && !reader.isComma(comma)) comma++;
      if (comma < to) return comma + 1;
      return adjacent ? null : j;
    }
    if (reader.isComplementizer(j) || reader.has(j, Tag.Contrast | Tag.Subordinator)) return j + 1;
  }
  return from;
}

/** Past marks, adverbs and what helps a verb; a quotation may be a name. */
function afterAdverbs(reader: Reader, from: number, to: number): number {
  let start = from;
  while (
    start < to &&
    (!reader.isWord(start) ||
      // «لدى وصول المدير، أكد» only tells when.
      (reader.has(start, Tag.Adverb | Tag.VerbParticle | Tag.Connective) && !reader.isStem(start + 1, 'comings')) ||
      (reader.has(start, Tag.Auxiliary) && reader.isFinite(start)))
  ) {
    const quote = reader.opensQuote(start);
    if (quote !== null && quote.close < to) break;
    start++;
  }
  return start;
}

/** A noun phrase that can act: not «ذلك» alone, nor a time («تراجع ليل الأحد»). */
function actor(reader: Reader, from: number, to: number): NounPhrase | null {
  const phrase = readNounPhrase(reader, from, to);
  if (phrase === null || (phrase.to === from + 1 && reader.has(from, Tag.Demonstrative))) return null;
  if (isShapedDeed(reader, phrase)) return null;
  if (phrase.named) return phrase;
  // «أصدروا، أمس، بيانا يدعو إلى»: what is in the accusative acts only after «إن» and «لكن».
  const led = reader.isComplementizer(phrase.head - 1) || reader.isParticle(phrase.head - 1, 'but');
  if (isAccusative(reader, phrase.head) && !led && !isPairOf(reader, phrase.head)) return null;
  return reader.has(phrase.head, Tag.Time) ? null : phrase;
}

/** «ورفض الإفصاح عن الخطة، مؤكدا أن»: a deed of no list, with the preposition that it takes, does nothing. */
function isShapedDeed(reader: Reader, { from, to }: NounPhrase): boolean {
  const { stem, tags, definite, cue } = reader.lex(from);
  if (to !== from + 1 || tags !== 0 || !definite || cue !== null || !reader.has(to, Tag.Preposition)) return false;
  return stem.length >= 5 && hasVerbalNounShape(reader.language, stem);
}

/** Also where the letters are those of a dual verb: «ردا على». */
function isAccusative(reader: Reader, i: number): boolean {
  const { accusative, verb } = reader.lex(i);
  return accusative || (verb?.agreement === 'd' && !reader.isFinite(i));
}

/** The subject of the clause at hand up to `to`: before its first verb, or after it. */
export function clauseSubject(s: SentenceState, to: number): NounPhrase | null {
  const { reader } = s;
  const from = firstWord(reader, s.segmentFrom, to);
  if (reader.isFinite(from)) return readNounPhrase(reader, from + 1, to);
  return reader.has(from, Tag.Preposition | Tag.Complementizer) ? null : readNounPhrase(reader, from, to);
}

/**
 * A thing of which something is told says nothing later («كان رده بالنفي، قائلا»), but for some of many («عدد من الأهالي»). A word of no list that
 * is somebody's is no name.
 */
export function maySpeak(reader: Reader, phrase: NounPhrase): boolean {
  const { head, from, to, named } = phrase;
  if (tellsOfThing(reader, phrase)) return false;
  if (isSomebody(reader, phrase)) return true;
  const owned = isOwned(reader, head);
  return named ? !owned || to > from + 1 : !owned && (!isThing(reader, phrase) || reader.isParticle(head + 1, 'of'));
}

/** «حديثه», «بيانها»: somebody's; «روحاني» is a name. */
export function isOwned(reader: Reader, i: number): boolean {
  if (reader.endsAsNoun(i)) return false;
  const { his, her, them } = reader.language.particles;
  return [his, her, them].some((pronouns) => endsIn(reader.norm(i), pronouns && [...pronouns]));
}

/** Remembers whose deed the first verb of a narrated clause is. */
export function trackSubject(s: SentenceState, i: number): void {
  if (s.subject !== null || s.clause.verb || s.clause.open || !s.narrates || !s.reader.isFinite(i)) return;
  // «حين سألته المذيعة أجاب»: the clause of time has a subject of its own.
  if (i === s.from + 1 && s.reader.has(s.from, Tag.Subordinator)) return;
  const own = subjectOfVerb(s, i);
  const subject = occasionOf(s, i, own) ?? own;
  if (subject === null) return;
  const speaks = maySpeak(s.reader, subject);
  // «عقدت اللجنة اجتماعا ووضعت الخطة وأعلنت أن»: what stands after a verb that is joined is what was done, by whom the sentence tells of.
  const doer =
    s.reader.joins(i, 'and') && (!speaks || subject.type === 'document') ? s.subjects.get(s.index) : undefined;
  if (doer !== undefined && !disagrees(s.reader, i, doer)) {
    s.subject = doer;
    return;
  }
  if (speaks) s.subjects.set(s.index, subject);
  s.subject = subject;
}

function subjectOfVerb(s: SentenceState, i: number): NounPhrase | null {
  const { reader } = s;
  const next = i + 1;
  const { tags, preposition } = reader.lex(next);
  // «نشرت "نوبا" الصورة».
  const quoted = reader.opensQuote(next) === null || reader.lex(i).cue !== null ? null : actor(reader, next, s.to);
  if (quoted?.named === true && !reader.has(quoted.name.from, Tag.Propositional)) return quoted;
  // «ودافع عنها وزير العدل», «وصل أمس المدير».
  if ((tags & (Tag.Adverb | Tag.Time)) !== 0) return subjectBefore(s, i) ?? afterAdverb(s, next + 1);
  const governed = !reader.isWord(next) || (tags & Tag.Preposition) !== 0 || preposition !== '';
  if (governed) return subjectBefore(s, i) ?? subjectAfterAdverbial(s, i);
  // «سامي الحلبي لاعب النجوم غادر النادي», «وزير التربية زار المدرسة»: who stands before the verb needs no other after it.
  const before = subjectBefore(s, i);
  if (before?.type === 'person' && (before.named || before.roles.length > 0) && before.to === i) return before;
  if (reader.isFinite(next)) return null;
  const after = actor(reader, next, s.to);
  // «حضر الحفل وزير التربية»: who acts stands behind a thing.
  const behind = after === null || isSomebody(reader, after) ? null : titledFrom(s, next + 1);
  return behind ?? withoutObject(reader, after) ?? subjectBefore(s, i);
}

/** «دشن الوزير المشروع», «عاد وزير التربية من السفر»: who did it, without the thing that the article tells from him and what he did it with. */
function withoutObject(reader: Reader, phrase: NounPhrase | null): NounPhrase | null {
  if (phrase === null) return null;
  const at = isSomebody(reader, phrase) ? (thingBeside(reader, phrase) ?? adverbialIn(reader, phrase)) : null;
  return at === null ? phrase : readNounPhrase(reader, phrase.from, at);
}

/** Where an adverbial begins that was read as part of a title with the article: no body or place that the office is of. */
function adverbialIn(reader: Reader, { from, to, named, type, roles }: NounPhrase): number | null {
  if (type !== 'organization' && (named || roles.length === 0)) return null;
  for (let at = from + 1; at < to; at++) {
    if (!reader.lex(at - 1).definite) continue;
    const led = reader.has(at, Tag.Preposition);
    const { preposition } = reader.lex(at);
    // «زارت الوزارة المدينة»: a place with the article describes nothing.
    if (preposition === '' && reader.has(at, Tag.Place) && reader.lex(at).definite) return at;
    // «الهيئة العامة للغذاء»: what a body is for.
    if (!led && (preposition === '' || (type === 'organization' && reader.leads(at, 'to')))) continue;
    const { definite, tags } = reader.lex(led ? at + 1 : at);
    const thing = definite ? tags === Tag.Common : (tags & Tag.Propositional) !== 0;
    if (thing && !reader.isParticle(at, 'onBehalf')) return at;
  }
  return null;
}

/** Who has a title and stands, with nothing before it, within a few words that a word with the article or a pronoun closes. */
function titledFrom({ reader, to }: SentenceState, from: number): NounPhrase | null {
  for (let at = from; at < to && at < from + BEFORE_TITLE && reader.isWord(at) && !reader.isFinite(at); at++) {
    const { definite, pronoun } = reader.lex(at - 1);
    const { joins, preposition } = reader.lex(at);
    if (joins !== '' || preposition !== '' || (!definite && pronoun === '') || !reader.has(at, TITLE)) continue;
    const phrase = actor(reader, at, to);
    if (phrase?.type !== 'person') continue;
    // «خلال مؤتمره الصحفي»: with the article alone it may be an adjective.
    const title = phrase.roles.length > 0 && !reader.lex(at).definite;
    if (phrase.named ? isTold(phrase) : title) return withoutObject(reader, phrase);
  }
  return null;
}

/** One with a title, after adverbs. */
function afterAdverb({ reader, to }: SentenceState, from: number): NounPhrase | null {
  let at = from;
  while (reader.has(at, Tag.Adverb | Tag.Time)) at++;
  const { preposition, joins } = reader.lex(at);
  if (!reader.isWord(at) || preposition !== '' || joins !== '' || reader.isFinite(at)) return null;
  const phrase = actor(reader, at, to);
  return phrase?.type === 'person' && phrase.roles.length > 0 ? phrase : null;
}

/** «وشارك في المعرض الفنان سامي الحلبي», «وكان في استقباله المدير»: who has a title, after one adverbial. */
function subjectAfterAdverbial(s: SentenceState, i: number): NounPhrase | null {
  const at = i + 1;
  const led = s.reader.lex(at).preposition !== '';
  if (!s.reader.isWord(at) || (!led && !s.reader.has(at, Tag.Preposition))) return null;
  return titledFrom(s, led ? at + 1 : at + 2);
}

/** Named with a title, or in full. */
function isTold({ roles, name }: NounPhrase): boolean {
  return roles.length > 0 || name.to - name.from > 1;
}

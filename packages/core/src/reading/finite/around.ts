import { Tag } from '../../languages/language.ts';
import { fold } from '../../text/fold.ts';
import type { Reader } from '../reader.ts';

/** A word of no list: most often a name. */
export function isUnknown(reader: Reader, i: number): boolean {
  const lex = reader.lex(i);
  return reader.isWord(i) && lex.tags === 0 && lex.verb === null && lex.cue === null;
}

/** «في بيان لها حذرت الوزارة من», «حيث ذكر الوزير أن»: nothing but an adverbial stands between the head of the clause and i. */
export function afterAdverbial(reader: Reader, i: number): boolean {
  if (reader.has(i - 1, Tag.Subordinator)) return true;
  const closed = Tag.Time | Tag.Adverb | Tag.Demonstrative | Tag.Same;
  if (!reader.lex(i - 1).definite && !reader.has(i - 1, closed) && !isUnknown(reader, i - 1)) return false;
  for (let j = i - 1; j > i - 9; j--) {
    if (!reader.isWord(j) || reader.isFinite(j)) return false;
    const { joins, preposition, tags } = reader.lex(j);
    const heads = reader.startsSentence(j) || !reader.isWord(j - 1);
    if (heads) return preposition !== '' || (tags & (Tag.Preposition | Tag.Time | Tag.Adverb)) !== 0;
    if (joins !== '' && (tags & Tag.Preposition) !== 0) return true;
  }
  return false;
}

/** «من جانبه طالب الوزير»: a phrase that ties the sentence to the one before ends right before i, at the head of a clause. */
export function afterConnective(reader: Reader, i: number): boolean {
  for (let length = 2; length <= 3; length++) {
    const phrase = reader.phrase(i - length);
    if (
      phrase === null ||
      phrase.length !== length ||
      (phrase.tags & (Tag.Connective | Tag.Adverb | Tag.Contrast)) === 0
    )
      continue;
    const at = i - length;
    if (reader.startsSentence(at) || !reader.isWord(at - 1) || reader.lex(at).joins !== '') return true;
  }
  return false;
}

/** «وعبر عن», «عبر فيه عن»: what the cue governs follows at once; no preposition stands before another. */
export function governs(reader: Reader, i: number): boolean {
  const wanted = reader.lex(i).cue?.prepositions ?? [];
  // «وبين أن الطريق»: nothing is between a clause.
  if (reader.isComplementizer(i + 1)) return wanted.length === 0;
  const next = reader.has(i + 1, Tag.Adverb) ? i + 2 : i + 1;
  return !reader.isComplementizer(next) && wanted.some((preposition) => fold(preposition) === reader.norm(next));
}

/** Within a few words stands a complementizer or a preposition that this cue governs. */
export function governedAhead(reader: Reader, i: number): boolean {
  const wanted = (reader.lex(i).cue?.prepositions ?? []).map(fold);
  // «وبين أن العمل مستمر»: nothing lies between two clauses.
  if (reader.has(i + 1, Tag.Complementizer)) return true;
  const reach = i + (wanted.length > 0 ? 18 : 10);
  for (let j = i + 2; j < reach; j++) {
    if (reader.startsSentence(j)) return false;
    if ((reader.lex(j).tags & Tag.Complementizer) !== 0 || wanted.includes(reader.norm(j)) || reader.isColon(j))
      return true;
    if (reader.isComma(j)) continue;
  }
  return false;
}

/** «لكن البيت الأبيض تعهد أمس بأن»: nothing but one who can speak, or a noun phrase with the article, stands between the head of the clause and i. */
export function afterSubject(reader: Reader, i: number): boolean {
  const last = reader.lex(i - 1);
  if (last.preposition !== '') return false;
  let someone = last.definite;
  for (let j = i - 1; j > i - 8 && reader.isWord(j); j--) {
    // «لكن عددا من السكان رأوا أمس أن».
    if (reader.isParticle(j, 'of') && reader.has(j - 1, Tag.Topic | SOMEONE)) continue;
    if (reader.isFinite(j) || reader.has(j, Tag.Preposition | Tag.Relative | Tag.Complementizer)) return false;
    const { joins, preposition } = reader.lex(j);
    if (preposition !== '') return false;
    someone ||= reader.has(j, SOMEONE);
    if (reader.startsSentence(j) || reader.has(j - 1, Tag.Contrast)) {
      const adverbial = reader.has(j, Tag.Time | Tag.Adverb | Tag.Contrast);
      return someone && !adverbial && !(joins !== '' && reader.has(j, Tag.Propositional));
    }
  }
  return false;
}

const SOMEONE = Tag.Role | Tag.Unnamed | Tag.Group | Tag.GivenName | Tag.NamePart | Tag.Honorific;

/** Within a clause stands a complementizer or a preposition that this cue governs. */
export function contentAhead(reader: Reader, i: number): boolean {
  const { cue } = reader.lex(i);
  const wanted = (cue?.prepositions ?? []).map(fold);
  const speaks = cue?.bare === true || cue?.speechOnly === true || reader.has(i - 1, Tag.Subordinator);
  for (let j = i + 1; j < i + 18; j++) {
    if (reader.startsSentence(j)) return false;
    const { tags, preposition } = reader.lex(j);
    const takes = wanted.includes(reader.norm(j)) || (preposition !== '' && wanted.includes(preposition));
    if ((tags & Tag.Complementizer) !== 0 || takes || (speaks && reader.isColon(j))) return true;
  }
  return false;
}

/** Within a few words, none of them a verb, a clause opens. */
export function clauseAhead(reader: Reader, i: number): boolean {
  for (let j = i + 1; j < i + 9 && reader.isWord(j) && !reader.startsSentence(j); j++) {
    if (reader.isComplementizer(j)) return true;
    if (reader.lex(j).verb?.weak === false) return false;
  }
  return false;
}

/** A complement that this cue takes stands right after it: «ترمب تعهد بالإشراف». */
export function complementFollows(reader: Reader, i: number): boolean {
  return takes(reader, i, i + 1) || followsAside(reader, i);
}

/** «حذر أيضا من أن», «ذكر في بيان أن», «لفت، خلال زيارة إلى المدينة، إلى أن»: … or after an adverbial, where it is a clause. */
function followsAside(reader: Reader, i: number): boolean {
  const { cue } = reader.lex(i);
  const wanted = (cue?.prepositions ?? []).map(fold);
  let at = i + 1;
  if (reader.isComma(at)) {
    at = afterCommas(reader, at);
    if (at === 0) return false;
    const { preposition } = reader.lex(at);
    if (preposition !== '' && wanted.includes(preposition)) return reader.has(at, Tag.Propositional);
    return opensClause(reader, at, wanted, cue?.governed === true);
  }
  if (!isAdverbial(reader, at)) return false;
  for (; at < i + ADVERBIAL && reader.isWord(at); at++) {
    if (opensClause(reader, at, wanted, cue?.governed === true)) return true;
    // «عبر مساء الاثنين عن رفضه».
    if (at > i + 1 && wanted.includes(reader.norm(at)) && reader.has(at - 1, Tag.Adverb | Tag.Time)) return true;
    const { verb, tags } = reader.lex(at);
    if (reader.has(at, Tag.Relative) || (verb?.weak === false && tags === 0)) return false;
  }
  return false;
}

/** «أن», «من أن»: a clause that such a cue takes begins at a place. */
function opensClause(reader: Reader, at: number, wanted: readonly string[], governed: boolean): boolean {
  if (reader.isComplementizer(at)) return reader.lex(at).joins === '' && !governed;
  return wanted.includes(reader.norm(at)) && reader.isComplementizer(at + 1);
}

/** When, where or how: it is no object. */
function isAdverbial(reader: Reader, at: number): boolean {
  if (reader.has(at, Tag.Adverb | Tag.Time | Tag.Preposition)) return !reader.has(at, Tag.Complementizer);
  return reader.leads(at, 'to') && reader.has(at, Tag.Outlet | Tag.Medium);
}

/** The most words of an adverbial. */
const ADVERBIAL = 9;

/** The word after the second of two commas between which no verb stands, or 0. */
function afterCommas(reader: Reader, first: number): number {
  for (let at = first + 1; at < first + ASIDE && !reader.startsSentence(at); at++) {
    if (reader.isComma(at)) return at + 1;
    if (!reader.isWord(at) && reader.item(at).kind !== 'number') return 0;
    if (reader.lex(at).verb?.weak === false && reader.lex(at).tags === 0) return 0;
  }
  return 0;
}

/** The most words of an adverbial between commas. */
export const ASIDE = 14;

/** «المنظمة تدين الهجوم»: a noun with the article that the cue takes, at once or after an adverbial. */
export function objectFollows(reader: Reader, i: number): boolean {
  if (reader.lex(i).cue?.anyObject !== true) return false;
  const { definite, joins, preposition } = reader.lex(i + 1);
  if (joins !== '' || reader.isComma(i + 1)) return reader.isComma(i + 1);
  return (
    (definite && preposition === '') || reader.has(i + 1, Tag.Adverb | Tag.Time | Tag.Preposition | Tag.Propositional)
  );
}

/** At a place stands a complement that the cue at i takes. */
function takes(reader: Reader, i: number, at: number): boolean {
  const next = reader.lex(at);
  if ((next.tags & Tag.Complementizer) !== 0) return true;
  const wanted = reader.lex(i).cue?.prepositions ?? [];
  return wanted.some((preposition) => preposition === next.preposition || fold(preposition) === reader.norm(at));
}

/** A title and a name have so many words at most. */
const EARLIER = 12;

/** «سبق لها أن طالبت»: the place of what says that the deed at i was done before, or null. */
export function earlierBefore(reader: Reader, i: number): number | null {
  if (!reader.isComplementizer(i - 1) || reader.lex(i - 1).pronoun !== '') return null;
  if (reader.isStem(i - 2, 'earlier')) return i - 2;
  if (reader.isStem(i - 3, 'earlier') && reader.has(i - 2, Tag.Adverb)) return i - 3;
  // «سبق لوزير الري أن أعلن».
  for (let at = i - 2; at > i - EARLIER && reader.isWord(at); at--)
    if (reader.leads(at, 'to')) return reader.isStem(at - 1, 'earlier') ? at - 1 : null;
  return null;
}

/** «أن الوزير طالب بخفض الرسوم», «إن أحد الموظفين كتب "…"»: after «أن» and a noun stands the verb of the clause, where what it takes follows. */
export function predicateOfThat(reader: Reader, i: number): boolean {
  if (!reader.isWord(i - 1) || reader.isComplementizer(i - 1) || !takesAtOnce(reader, i)) return false;
  const { definite, tags } = reader.lex(i - 1);
  if (!definite && tags !== 0 && !reader.has(i - 1, Tag.GivenName | Tag.NamePart | Tag.Place)) return false;
  for (let j = i - 1; j > i - 8; j--) {
    if (reader.isComplementizer(j)) return reader.lex(j).pronoun === '' && reader.lex(j).joins === '';
    if (!reader.isWord(j) || reader.isFinite(j) || reader.lex(j).preposition !== '') return false;
    if (reader.has(j, Tag.Preposition | Tag.Relative | Tag.Subordinator | Tag.Negator | Tag.Adverb)) return false;
  }
  return false;
}

/** What a verb takes stands right after it; after what may be a noun of persons, a deed: «طالب بخفض» against «طالب بالكلية». */
function takesAtOnce(reader: Reader, i: number): boolean {
  if (reader.lex(i).cue?.bare === true || reader.lex(i).cue?.speechOnly === true) return quotationFollows(reader, i);
  const person = reader.has(i, Tag.Role | Tag.Group | Tag.Unnamed);
  // «تعهد له بخفض الرسوم», «طلب منه خفض الرسوم», «طلب خفض الرسوم».
  const at = reader.has(i + 1, Tag.Adverb) ? i + 2 : i + 1;
  const deed = reader.has(at, Tag.Propositional) && reader.lex(at).joins === '';
  if (!person && ((reader.lex(i).cue?.object === true && deed) || (at > i + 1 && takes(reader, i, at)))) return true;
  return complementFollows(reader, i) && (!person || reader.has(i + 1, Tag.Propositional | Tag.Complementizer));
}

/** «وتابع أغلى سائق في السباق "لن أتوقف"»: whatever words name who speaks, a whole quotation follows them at once. */
export function quotationFollows(reader: Reader, i: number): boolean {
  for (let j = i + 1; j < i + 12; j++) {
    const quote = reader.opensQuote(j);
    if (quote !== null) return quote.close - quote.open > 4;
    const { verb } = reader.lex(j);
    if (!reader.isWord(j) || reader.startsSentence(j) || (verb !== null && !verb.weak)) return false;
  }
  return false;
}

/** A colon before i in the same sentence, not far off; a conjunction may stand further from it. */
export function afterColon(reader: Reader, i: number): boolean {
  if (reader.isSpoken(i)) return true;
  const { verb } = reader.lex(i);
  const far = reader.joins(i, 'and') && verb?.pronoun === '' ? 60 : 30;
  for (let j = i - 1; j >= 0 && j > i - far; j--) {
    if (reader.isColon(j)) return true;
    if (reader.norm(j) === '.') return false;
  }
  return false;
}

/** «وأبرز، في المقابل، أنه»: between commas stands an adverbial, and then a clause. */
function clauseAfterComma(reader: Reader, i: number): boolean {
  if (!reader.isComma(i)) return false;
  for (let j = i + 1; j < i + 12 && !reader.isFinite(j) && !reader.startsSentence(j); j++)
    if (reader.isComma(j)) return reader.isComplementizer(j + 1) && !reader.joins(j + 1, 'and');
  return false;
}

/** «ثلاثة مسؤولين», «نصف السكان»: after a word of how many stand those who are counted. */
function countsSome(reader: Reader, i: number): boolean {
  const { definite, preposition, joins } = reader.lex(i);
  return (
    preposition === '' && joins === '' && (definite || reader.has(i, SOMEONE)) && !reader.has(i, Tag.Propositional)
  );
}

/** A verb of saying before a clause that it takes, with no other verb between. */
function saysSoon(reader: Reader, i: number): boolean {
  const { cue } = reader.lex(i);
  const wanted = (cue?.prepositions ?? []).map(fold);
  for (let j = i + 1; cue !== null && j < i + 8 && reader.isWord(j); j++)
    if (reader.isComplementizer(j)) return wanted.length === 0 || wanted.includes(reader.norm(j - 1));
  return false;
}

/** What can be the subject of a verb stands after it: a definite noun, a name, a role. */
export function subjectFollows(reader: Reader, i: number): boolean {
  const next = reader.lex(i + 1);
  if (!reader.isWord(i + 1))
    return (
      // «وطالب 40 نائبا»: those who are counted.
      (reader.item(i + 1).kind === 'number' && reader.lex(i + 2).accusative && reader.has(i + 2, Tag.Role)) ||
      reader.opensQuote(i + 1) !== null ||
      reader.isColon(i + 1) ||
      (reader.lex(i).cue !== null && clauseAfterComma(reader, i + 1))
    );
  if ((next.tags & (Tag.Complementizer | Tag.Adverb)) !== 0) return true;
  if ((next.tags & (Tag.Preposition | Tag.Negator)) !== 0) return reader.lex(i).cue !== null;
  // «وتابع بالقول: …».
  if (next.preposition !== '')
    return reader.lex(i).cue?.bare === true && reader.language.particles.saying?.has(next.stem) === true;
  if (next.joins !== '') return false;
  // «طالب عدد من الخبراء»: a part of those named after «من».
  const part = (next.tags & (Tag.Topic | Tag.Common)) !== 0 && next.pronoun === '' && !next.definite;
  if (part && reader.lex(i).cue !== null && reader.isParticle(i + 2, 'of') && reader.lex(i + 3).definite) return true;
  if (part && countsSome(reader, i + 2) && saysSoon(reader, i)) return true;
  // «وجرى نشر النتائج»: a deed is the subject.
  const { tags, verb } = reader.lex(i);
  if (verb?.weak === false && (tags & Tag.Propositional) === 0 && (next.tags & Tag.Propositional) !== 0) return true;
  // «ذكر بيان للجيش أن».
  if ((next.tags & Tag.Medium) !== 0 && reader.lex(i).cue !== null && reader.lex(i).verb?.pronoun === '') return true;
  return (
    next.definite ||
    (next.tags &
      (Tag.Role |
        Tag.Organization |
        Tag.Outlet |
        Tag.Group |
        Tag.Unnamed |
        Tag.Honorific |
        Tag.NamePart |
        Tag.GivenName |
        Tag.Document |
        Tag.Demonstrative)) !==
      0 ||
    next.tags === 0
  );
}

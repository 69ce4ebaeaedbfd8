import { hasVerbalNounShape } from '../../languages/lexicon.ts';
import { endsIn } from '../../languages/grammar.ts';
import { Tag } from '../../languages/language.ts';
import type { Lex, VerbReading } from '../../model/index.ts';
import type { Reader } from '../reader.ts';
import {
  isUnknown,
  afterAdverbial,
  afterConnective,
  afterSubject,
  governs,
  governedAhead,
  objectFollows,
  contentAhead,
  clauseAhead,
  complementFollows,
  earlierBefore,
  predicateOfThat,
  quotationFollows,
  afterColon,
  subjectFollows,
} from './around.ts';
import { countFollows } from './counted.ts';

/** Classes of words that are written like the verb as often as not. */
const DOUBTFUL =
  Tag.Common |
  Tag.Propositional |
  Tag.Role |
  Tag.Unnamed |
  Tag.Organization |
  Tag.Preposition |
  Tag.Time |
  Tag.Topic |
  Tag.Medium |
  Tag.Document |
  Tag.Adverb;

/** A word whose letters can be a verb's, in its place. */
interface Place {
  readonly reader: Reader;
  readonly i: number;
  readonly lex: Lex;
  readonly verb: VerbReading;
  /** The word before in the sentence. */
  readonly before: Lex;
  /** The word opens its sentence. */
  readonly opens: boolean;
  /** … or a clause. */
  readonly first: boolean;
}

/**
 * Whether the word at i, in its place, is a finite verb: its letters can be one, and what stands before and after it does not show a noun.
 */
export function isFiniteVerb(reader: Reader, i: number): boolean {
  const lex = reader.lex(i);
  const { verb } = lex;
  if (verb === null || isNoVerb(reader, i, lex, verb)) return false;
  const opens = reader.startsSentence(i);
  const before = reader.lex(opens ? -1 : i - 1);
  if (verb.jussive && (before.tags & Tag.Negator) === 0) return false;
  // First persons belong to speech; in the narrator's sentences their letters are nouns («وأنظمة»).
  if (verb.agreement === '1' && !verb.future && !reader.inQuote(i) && !afterColon(reader, i))
    if (!isPlainlyFirst(reader, i, lex)) return false;
  const first =
    lex.joins !== '' || opens || !reader.isWord(i - 1) || ((verb.weak || lex.tags !== 0) && afterConnective(reader, i));
  const place: Place = { reader, i, lex, verb, before, opens, first };
  return byWordBefore(place) ?? byForm(place) ?? byPlace(place);
}

/** «العلاقات متينة ونسعى لتطويرها», «ونأمل أن»: in letters that are no noun's, joined, with what it takes behind it. */
function isPlainlyFirst(reader: Reader, i: number, { joins, tags, verb }: Lex): boolean {
  if (joins === '' || (tags & ~Tag.Propositional) !== 0 || verb?.weak !== false) return false;
  // «والدهم» is no «وألدهم».
  if (verb.tense === 'present' && verb.pronoun !== '') return false;
  const next = reader.lex(i + 1);
  return reader.has(i + 1, Tag.Preposition | Tag.Complementizer) || next.preposition !== '';
}

const SPEAKS = Tag.Role | Tag.Honorific | Tag.GivenName;

/** What the word is by itself lets it be no verb here. */
function isNoVerb(reader: Reader, i: number, lex: Lex, verb: VerbReading): boolean {
  // «ردًا على»: a verb takes no tanwin.
  if (lex.definite || reader.item(i).kind !== 'word' || reader.hasTanwin(i) || reader.endsAsNoun(i)) return true;
  if (lex.preposition !== '' && !reader.leads(i, 'to')) return true;
  if (comesAgain(reader, i, lex)) return true;
  // «وعقب اللقاء», not «وعقب الوزير قائلا».
  if (reader.isStem(i, 'afterwards') && !(reader.startsSentence(i) && reader.has(i + 1, SPEAKS))) return true;
  // «تشرين الأول».
  if ((lex.tags & Tag.Time) !== 0 && verb.weak && reader.has(i + 1, Tag.Time) && reader.lex(i + 1).definite)
    return true;
  if ((lex.tags & Tag.NamePart) !== 0 || isSubjectOfNext(reader, i, lex, verb)) return true;
  if ((lex.tags & Tag.GivenName) === 0) return false;
  // «ومالك الشركة» is no verb with its object.
  if (verb.pronoun !== '' && (lex.tags & Tag.Role) !== 0) return true;
  if (lex.joins === '') return !reader.startsSentence(i);
  // «، وأحمد السالم»: nobody says of himself that he praises.
  if (verb.agreement === '1') return true;
  // «روبرتو وناصر الحمدي»: a given name joined to a name, with a surname after it.
  return verb.weak && isSurname(reader, i - 1) && isSurname(reader, i + 1);
}

/** «علم الأعصاب وعلم الأوبئة»: joined to the same noun a few words before. */
function comesAgain(reader: Reader, i: number, { joins, stem }: Lex): boolean {
  if (joins === '') return false;
  for (let j = i - 1; j > i - AGAIN && reader.isWord(j); j--)
    if (reader.norm(j) === stem && reader.lex(j + 1).definite && reader.lex(i + 1).definite) return true;
  return false;
}

/** A noun comes again after so few words, where both are of something. */
const AGAIN = 4;

/** A word of no list, or one that ends as an adjective of belonging with the article does: «العمري». */
function isSurname(reader: Reader, i: number): boolean {
  if (isUnknown(reader, i)) return true;
  const { definite, stem, tags, joins, preposition } = reader.lex(i);
  if (!definite || joins !== '' || preposition !== '' || (tags & ~Tag.Common) !== 0) return false;
  return endsIn(stem, reader.language.endings.belonging) && !reader.language.origins.has(stem);
}

/** «لكن نادي النجوم أكد», «صاحب المحل قال»: someone with the article after it, and then a word that is nothing but a verb. */
function isSubjectOfNext(reader: Reader, i: number, lex: Lex, verb: VerbReading): boolean {
  if (!verb.weak || lex.cue !== null || (lex.tags & (Tag.Role | Tag.Organization)) === 0) return false;
  // «سامي الحلبي، باحث اقتصادي، أكد».
  if (lex.joins === '' && isIndefiniteOfBelonging(reader, i + 1)) return true;
  const next = reader.lex(i + 2);
  return reader.lex(i + 1).definite && next.tags === 0 && next.joins === '' && next.verb?.weak === false;
}

function isIndefiniteOfBelonging(reader: Reader, i: number): boolean {
  const { definite, joins, preposition, stem, tags } = reader.lex(i);
  const bare = !definite && joins === '' && preposition === '' && (tags & (Tag.GivenName | Tag.NamePart)) === 0;
  return bare && stem.length >= 5 && endsIn(stem, reader.language.endings.belonging);
}

/** What the word right before shows; null where it shows nothing. */
function byWordBefore(place: Place): boolean | null {
  const { reader, i, lex, verb, before, first } = place;
  if (first || !reader.isWord(i - 1)) return null;
  // «لكن نادي النجوم»: a body, in the letters of «نادى».
  const body =
    verb.weak && (lex.tags & Tag.Organization) !== 0 && lex.cue === null && (before.tags & Tag.Contrast) !== 0;
  if (body) return null;
  // «لكن شاهدا آخر قال إن», «لكن عددا من السكان قالوا إن»: the verb of the clause is still to come.
  const some = verb.weak || (lex.tags & SOME) !== 0;
  if (some && (before.tags & Tag.Contrast) !== 0 && lex.cue === null && saysAhead(reader, i)) return false;
  if ((before.tags & (Tag.VerbParticle | Tag.Relative | Tag.Contrast)) !== 0 || isSomebodyWho(reader, i - 1))
    return true;
  // «ربما اشتراها».
  if (reader.isStem(i - 1, 'perhaps') && verb.tense === 'past' && (lex.tags & DOUBTFUL) === 0) return true;
  // «حتى أعلنت الشرطة»: a past, where no noun is written so.
  const past = verb.tense === 'past' && lex.tags === 0 && !verb.weak;
  if (past && reader.language.particles.until?.has(before.stem) === true) return true;
  // «ولا تعرف»: the letters of a past as well.
  if ((before.tags & Tag.Negator) !== 0 && (verb.tense === 'present' || (!verb.weak && before.joins !== '')))
    return true;
  // «أنه عبّر عن أمله», not «أنه بعد اللقاء».
  const small = verb.weak && lex.cue === null && (lex.tags & Tag.Preposition) !== 0;
  if ((before.tags & Tag.Complementizer) !== 0) return (before.pronoun !== '' && !small) || opensComplement(place);
  // «ما وصفه بالنجاح».
  if ((before.tags & Tag.FreeRelative) !== 0 && lex.cue !== null && verb.pronoun !== '') return true;
  // «في غضون ذلك قالت»: after what points at something stands a noun, or a verb that is nothing else; «وقبل ذلك أعلن»: after a
  // preposition it stands for a noun itself.
  const closed = before.preposition !== '' || reader.has(i - 2, Tag.Preposition);
  const pointed = (before.tags & Tag.Demonstrative) !== 0 && (verb.weak || (lex.tags !== 0 && !closed));
  return pointed || (before.tags & Tag.Preposition) !== 0 ? false : null;
}

/** «هناك من يقرأ»: a preposition in its letters. */
export function isSomebodyWho(reader: Reader, i: number): boolean {
  return reader.isParticle(i, 'of') && reader.language.existentials.has(reader.lex(i - 1).stem);
}

/** «بعد أن هدد»: a past after «أن» where a preposition of time stands before it; «سبق أن أعلن». */
function opensComplement({ reader, i, lex, verb }: Place): boolean {
  if (verb.weak) return false;
  if (verb.tense === 'present' || reader.has(i - 2, Tag.Preposition)) return true;
  return lex.cue !== null && !reader.inQuote(i) && (reader.isFinite(i - 2) || earlierBefore(reader, i) !== null);
}

/** «بين التقرير والواقع», not «وبيّن التقرير أن». */
function isBetween(reader: Reader, i: number): boolean {
  return reader.has(i + 1, Tag.Medium) && !reader.isComplementizer(i + 2);
}

/** What the letters of the word show; null where they are as often a noun's. */
function byForm({ reader, i, lex, verb, opens, first }: Place): boolean | null {
  // «عبّر الاتحاد عن أمله», «وبيّن الوزير أن»: verbs written like prepositions, when a subject and what they govern follow.
  if (lex.cueForm === 'finite' && (lex.tags & Tag.Preposition) !== 0 && !isBetween(reader, i))
    if ((first && subjectFollows(reader, i) && governedAhead(reader, i)) || governs(reader, i)) return true;
  const small = Tag.Preposition | Tag.NamePart | Tag.Honorific | Tag.Subordinator | Tag.Connective;
  if (verb.weak && (lex.tags & small) !== 0) return false;
  // «وعدم الجلوس»: the noun that negates another.
  if (verb.weak && (lex.tags & Tag.Negator) !== 0 && (lex.tags & Tag.Propositional) !== 0) return false;
  const deed = verb.tense === 'past' && verb.pronoun !== '' && hasVerbalNounShape(reader.language, lex.stem);
  const feminine = endsIn(verb.pronoun, reader.language.endings.feminine);
  // «وتحريك التحقيقات»: a verbal noun whose last letter would be an object.
  if (deed && !feminine) return false;
  if (!verb.weak && (lex.tags & DOUBTFUL) === 0) return true;
  // «وتحسين الخدمات»: a verbal noun, not what a woman is told.
  if (verb.weak && verb.tense === 'present' && lex.joins !== '' && hasVerbalNounShape(reader.language, lex.stem))
    return false;
  // «وإعادة دراسته»: a verbal noun, not «أعاده».
  if (deed) return false;
  // «تعزيز الحوار وجعله نهجا»: with a pronoun and joined within a clause, the letters are a noun's.
  const joined = lex.joins !== '' && !opens && reader.isWord(i - 1);
  return joined && verb.pronoun !== '' && verb.weak && lex.cue === null ? false : null;
}

/** What stands around a word that is as often a noun. */
function byPlace(place: Place): boolean {
  const { reader, i, lex, verb, before, first } = place;
  // «في كلمة ألقاها الوزير», «في تغريدة نشرها المدير», not «في رسالة زوجته».
  const led = before.preposition !== '' || reader.has(i - 2, Tag.Preposition);
  const issues = led && verb.pronoun !== '' && reader.has(i - 1, Tag.Medium) && !before.definite;
  if (issues && lex.joins === '' && (lex.tags === 0 || (lex.cue !== null && reader.has(i + 1, SPEAKS | Tag.Outlet))))
    return true;
  if (verb.agreement === 'd' && verb.tense === 'past') {
    if (isOfPair(place)) return true;
    // «ردا على سؤال»: the accusative of a noun, with its preposition.
    if (reader.has(i + 1, Tag.Preposition)) return false;
  }
  if (lex.cueForm !== 'finite' || lex.cue === null) {
    // «، وحل ثالثا»: a verb takes an accusative, a noun does not.
    const next = reader.lex(i + 1);
    const taken = next.accusative && (next.tags & Tag.Adverb) === 0;
    if (taken && lex.joins !== '' && verb.pronoun === '' && !reader.isWord(i - 1)) return true;
    if (!first) return false;
    // «وإصابة عشرة وقتل ثلاثة»: joined to a word, it may be a noun.
    return subjectFollows(reader, i) || ((place.opens || !reader.isWord(i - 1)) && countFollows(reader, i));
  }
  // «المدير، سامي الحلبي، طالب بخفض الرسوم» against «سامي الحلبي، طالب بالكلية».
  const asks = reader.isComma(i - 1) && reader.has(i + 1, Tag.Propositional);
  const afterName = !first && before.tags === 0 && before.verb === null;
  if ((asks || afterName || afterSubject(reader, i)) && complementFollows(reader, i)) return true;
  if (agreesBefore(place) && (complementFollows(reader, i) || objectFollows(reader, i))) return true;
  // «وعن المشروع الجديد ذكر الموقع أن»: after the article no noun stands that takes another.
  const tells = !first && lex.cue.directive !== true && verb.pronoun === '' && before.definite;
  if (tells && subjectFollows(reader, i) && (clauseAhead(reader, i) || quotationFollows(reader, i))) return true;
  // «حيث وصفه بالجاحد»: whom it is about is in the verb, and what is said of him follows.
  const described = lex.cue.target === true && verb.pronoun !== '' && complementFollows(reader, i);
  if (described && reader.has(i - 1, Tag.Subordinator)) return true;
  if (!first && predicateOfThat(reader, i)) return true;
  if (!first && answersAuxiliary(place)) return true;
  if (!first) return afterAdverbial(reader, i) && subjectFollows(reader, i) && contentAhead(reader, i);
  if (subjectFollows(reader, i) || quotationFollows(reader, i)) return true;
  // «وطالب أمس المدير ب», «وكشف للصحفيين مصدر أمني عن»: when or to whom it was said stands before the subject.
  const last = place.opens && lex.joins !== '' ? lastBetween(reader, i) : i;
  if (last > i && subjectFollows(reader, last)) return true;
  return lex.joins !== '' && complementFollows(reader, i);
}

/** The last word of when or to whom something was said, right after the verb; i where neither stands. */
function lastBetween(reader: Reader, i: number): number {
  let last = i;
  while (reader.has(last + 1, Tag.Time)) last++;
  const told = last === i && reader.leads(i + 1, 'to') && reader.has(i + 1, Tag.Outlet | Tag.Group | Tag.Medium);
  if (!told) return last;
  const quote = reader.opensQuote(i + 2);
  if (quote !== null) return quote.close;
  const bound = !reader.lex(i + 1).definite && reader.lex(i + 2).definite && !reader.has(i + 2, Tag.Role);
  return bound ? i + 2 : i + 1;
}

/** «وكان الرئيس الأمريكي رد على خصمه»: after «كان» and its subject with the article stands the verb, and not a noun without one. */
function answersAuxiliary({ reader, i, lex, verb, before }: Place): boolean {
  if (!before.definite || lex.tags !== 0 || lex.joins !== '' || verb.tense !== 'past' || verb.pronoun !== '')
    return false;
  if (!reader.has(i + 1, Tag.Preposition)) return false;
  let at = i - 1;
  while (
    at > i - 8 &&
    reader.isWord(at) &&
    !reader.startsSentence(at) &&
    !reader.has(at, Tag.Auxiliary | Tag.Preposition)
  )
    at--;
  return reader.has(at, Tag.Auxiliary);
}

/** «لكن الوزيرة تلفت إلى أن»: a present of the feminine right after a feminine with the article. */
function agreesBefore({ reader, verb, before, first }: Place): boolean {
  if (first || verb.tense !== 'present' || verb.agreement !== 'f' || !before.definite || before.preposition !== '')
    return false;
  return endsIn(before.stem, reader.language.endings.feminine);
}

/** «الجانبان عبّرا»: a dual after a dual. */
function isOfPair({ reader, i }: Place): boolean {
  for (let j = i - 1; j >= i - 3; j--)
    if (endsIn(reader.norm(j), reader.language.endings.pair) && reader.lex(j).definite) return true;
  return false;
}

const SOME = Tag.Role | Tag.Unnamed | Tag.Group | Tag.Topic;

/** Before any mark a verb of saying stands with its clause, or what else it takes. */
function saysAhead(reader: Reader, i: number): boolean {
  for (let j = i + 1; j < i + 8 && reader.isWord(j) && !reader.isComplementizer(j); j++) {
    const { cueForm, joins } = reader.lex(j);
    if (cueForm === 'finite' && joins === '' && complementFollows(reader, j)) return true;
  }
  return false;
}

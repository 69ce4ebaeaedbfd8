import { endsIn } from '../../languages/grammar.ts';
import { hasPossessedShape, hasVerbalNounShape } from '../../languages/lexicon.ts';
import { Tag } from '../../languages/language.ts';
import type { Reader } from '../reader.ts';
import { ASIDE } from '../finite/around.ts';
import type { PhraseSoFar } from './phrase-so-far.ts';
import { HEADS } from './words.ts';

/** How many items a cue's other preposition may stand off. */
const GOVERNED_AHEAD = 12;

/** «وكالة س للأنباء»: the last part of an outlet's name. */
export function endsOutletName(phrase: PhraseSoFar): boolean {
  return phrase.outlet && phrase.inside && !phrase.joined && phrase.lex.definite && phrase.reader.leads(phrase.i, 'to');
}

/** «مدير التعليم بتبوك سامي منصور», «بأبها المهندس سامي منصور»: where the office is, under a name that no list has. */
export function isTownOfOffice({ reader, i, role, hasName, lex, norm, next }: PhraseSoFar): boolean {
  if (!role || hasName || lex.verb !== null || lex.joins !== '' || next.joins !== '' || lex.definite) return false;
  if (norm.length < 4 || reader.language.particles.at?.has(norm.slice(0, 1)) !== true) return false;
  // Nobody's own is told of by a title: what looks like a pronoun belongs to the name of the town.
  const unlisted = lex.tags === 0 && lex.preposition === '';
  const title = next.definite && (next.tags & (Tag.Honorific | Tag.Role | Tag.Common)) === Tag.Honorific;
  return title ? unlisted || lex.pronoun !== '' : unlisted && reader.has(i + 1, Tag.GivenName);
}

/** A preposition, as a word or written with one, that does not describe who speaks. After a name none does. */
export function prepositionEnds(phrase: PhraseSoFar): boolean {
  if (!phrase.inside) return phrase.lex.preposition === '';
  // «القائمون على المعرض»: a word of no list is no name here.
  const own =
    phrase.hasName && phrase.nameFrom === phrase.from && phrase.nameTo === phrase.i && phrase.nameLength === 1;
  if (phrase.quoted !== null || phrase.joined || phrase.pointed || (phrase.hasName && !own)) return true;
  if (oversees(phrase)) {
    if (own) phrase.nameFrom = phrase.nameTo = -1;
    return false;
  }
  if (own) return true;
  return (
    isAudience(phrase) ||
    isWithOthers(phrase) ||
    isInHisName(phrase) ||
    isSaying(phrase) ||
    isContent(phrase) ||
    isDeedOfBody(phrase) ||
    isMannerOfSpeech(phrase) ||
    !leadsToDescription(phrase)
  );
}

/** «قال الطبيب للمرضى إن», «أكد رئيس الوزراء للبرلمان أن»: who is told, right before what is said; «الأمين العام للحزب» has an adjective before it. */
function isAudience({ reader, i, from, before, role, lex }: PhraseSoFar): boolean {
  if (!role || !lex.definite || !reader.leads(i, 'to') || !before.definite || before.preposition !== '') return false;
  if (!reader.isComplementizer(i + 1) && !reader.isColon(i + 1)) return false;
  return i === from + 1 || (i === from + 2 && !reader.lex(from).definite && !isDescribing(reader, i - 1));
}

/** «قال البرنامج بالتعاون مع الحكومة إن»: a deed that another preposition follows tells how. */
function isWithOthers({ reader, i, lex }: PhraseSoFar): boolean {
  if (!lex.definite || lex.preposition === '' || reader.leads(i, 'to')) return false;
  return (
    reader.has(i + 1, Tag.Preposition) &&
    (hasVerbalNounShape(reader.language, lex.stem) || hasPossessedShape(reader.language, lex.stem))
  );
}

function isDescribing(reader: Reader, i: number): boolean {
  const { particles, endings } = reader.language;
  const { stem } = reader.lex(i);
  return (
    endsIn(stem, endings.belonging) || particles.generals?.has(stem) === true || particles.elatives?.has(stem) === true
  );
}

/** «رئيس المجلس باسمه وباسم الأعضاء»: in his own name, which is no part of it; but «المتحدث باسمها». */
function isInHisName({ reader, norm, role, before }: PhraseSoFar): boolean {
  const { onBehalf, spokesmen, his, her } = reader.language.particles;
  if (!role || onBehalf === undefined || spokesmen?.has(before.stem) === true) return false;
  return [...(his ?? []), ...(her ?? [])].some((own) => norm.endsWith(own) && onBehalf.has(norm.slice(0, -own.length)));
}

/** «المشرف على القاعة», «المسؤول عن الملف»: of what the office is, whatever the cue governs. */
function oversees({ reader, i, from, next, norm, governed }: PhraseSoFar): boolean {
  const { overseers, answerable } = reader.language.particles;
  // «كشف المسؤول عن خطة»: what the cue takes is rather what he tells.
  const about = reader.isParticle(i, 'about') && !governed.includes(norm);
  const offices = reader.isParticle(i, 'upon') ? overseers : about ? answerable : undefined;
  if (offices === undefined || !reader.isWord(i + 1) || (next.tags & Tag.Complementizer) !== 0) return false;
  const office = (at: number): boolean => at >= from && offices.has(reader.lex(at).stem);
  // «المشرف العام على».
  return office(i - 1) || (reader.lex(i - 1).definite && office(i - 2));
}

/** Takes a preposition that is a word of its own. */
export function takePreposition(phrase: PhraseSoFar): true {
  if (phrase.reader.isParticle(phrase.i, 'onBehalf')) phrase.roles = [...phrase.roles, phrase.norm];
  // «مصدر مقرب من سامي منصور»: not he.
  if (isNearOne(phrase)) phrase.nameClosed = true;
  phrase.lastTags = 0;
  phrase.afterPreposition = true;
  return phrase.pass();
}

function isNearOne({ reader, i, head, definite, hasName }: PhraseSoFar): boolean {
  return (
    !hasName && !definite && reader.isParticle(i, 'of') && reader.has(head, Tag.Unnamed) && !reader.has(head, Tag.Role)
  );
}

/** «اكتفى المتحدث بالقول»: the noun of saying is the cue. */
function isSaying({ reader, lex }: PhraseSoFar): boolean {
  return lex.cueForm === 'noun' && lex.preposition !== '' && reader.language.particles.saying?.has(lex.stem) === true;
}

/** What the cue governs is its content, not part of who speaks: «حذر خبراء من الجفاف». */
function isContent(phrase: PhraseSoFar): boolean {
  if (!phrase.governed.includes(phrase.lex.preposition !== '' ? phrase.lex.preposition : phrase.norm)) return false;
  // «رحب مدير الخدمة بالمركز العميد فلان»: a name with its title shows that all before it is the office.
  if (
    phrase.role &&
    (phrase.lex.definite || phrase.is(Tag.Place)) &&
    phrase.reader.has(phrase.i + 1, Tag.Honorific) &&
    !phrase.reader.has(phrase.i + 1, Tag.Role | Tag.Common)
  )
    return false;
  // «طلب عدد من الأندية»: a part is of those after «من», whatever the cue governs.
  if (
    phrase.i === phrase.from + 1 &&
    phrase.reader.isParticle(phrase.i, 'of') &&
    !phrase.definite &&
    ((phrase.follows(Tag.Topic | Tag.Unnamed | Tag.Group) && namesSome(phrase.reader, phrase.i + 1)) ||
      // «حذرت مجموعة من الخبراء من أن».
      (phrase.follows(Tag.Organization) && phrase.reader.has(phrase.i + 1, Tag.Group | Tag.Unnamed)))
  )
    return false;
  // «دعا المبعوث إلى اليمن فلان إلى وقف القتال».
  if (isMission(phrase) || standsFor(phrase)) return !governedComesLater(phrase);
  if (phrase.lex.preposition === '') return true;
  // «اتهمت الحكومة الحزب بتنظيم مظاهرة»: shaped like a deed it is one.
  const { definite, stem } = phrase.lex;
  if (!definite && phrase.is(Tag.Organization | Tag.Place) && !hasVerbalNounShape(phrase.reader.language, stem))
    return false;
  // «دعا الأمين العام للأمم المتحدة فلان إلى»: another preposition of the cue comes later.
  return !((phrase.role || isPartOfName(phrase)) && governedComesLater(phrase));
}

/** «الهيئة العامة للغذاء»: what a body is for; «دعت الهيئة للعودة إلى» asks for a deed. */
function isPartOfName({ reader, hasBody, lex, i, organization }: PhraseSoFar): boolean {
  return (
    hasBody && i > organization + 1 && reader.leads(i, 'to') && !reader.has(i, Tag.Propositional) && lex.tags !== 0
  );
}

/** «المبعوث إلى اليمن»: where one is sent. */
function isMission({ reader, norm, from, lex }: PhraseSoFar): boolean {
  return (
    lex.preposition === '' &&
    reader.language.destinations.has(norm) &&
    reader.language.envoys.has(reader.lex(from).stem)
  );
}

/** «كثيرون من الحضور», not «تعجب كثيرون من قرار». */
function namesSome(reader: Reader, at: number): boolean {
  return reader.lex(at).definite || reader.has(at, Tag.Group | Tag.Unnamed | Tag.Role | Tag.Organization | Tag.Place);
}

/** One of the cue's prepositions stands as a word of its own soon after, or a clause begins, with no verb or mark between. */
function governedComesLater({ reader, i, limit, governed }: PhraseSoFar): boolean {
  // «صرح مدير التعليم ببريدة المهندس فلان أن».
  const goesOn = (at: number): boolean => governed.includes(reader.norm(at)) || reader.isComplementizer(at);
  let k = i + 1;
  for (; k < limit && k < i + GOVERNED_AHEAD; k++) {
    // «المدير بمقاطعة "س" فلان أن».
    const quote = reader.opensQuote(k);
    if (quote?.balanced === true) k = quote.close;
    else if (!reader.isWord(k) || reader.isFinite(k)) break;
    else if (goesOn(k)) return true;
  }
  // «دعا المرصد الوطني لحقوق الإنسان، في بيان أمس، إلى», «أفاد المدير بالشركة، فلان، بأن».
  if (!reader.isComma(k)) return false;
  for (let at = k + 1; at < limit && at < k + ASIDE; at++) {
    if (reader.isComma(at)) return goesOn(at + 1) && reader.lex(at + 1).preposition === '';
    if (reader.isFinite(at)) return false;
  }
  return false;
}

/** «اتهم الجيش بقصف القرية»: a deed does not describe a body. */
function isDeedOfBody(phrase: PhraseSoFar): boolean {
  return (
    phrase.lex.preposition !== '' &&
    phrase.is(Tag.Propositional) &&
    phrase.follows(Tag.Organization | Tag.Group | Tag.Place) &&
    !phrase.lex.definite &&
    !phrase.role
  );
}

/** The preposition and what it leads to can tell more of who speaks. */
function leadsToDescription(phrase: PhraseSoFar): boolean {
  const object = objectOf(phrase);
  if (!phrase.reader.isWord(object)) return false;
  if (phrase.reader.has(object, Tag.Medium | Tag.Time | Tag.Complementizer | Tag.Demonstrative)) return false;
  // «قالت جامعة الساحل في دراسة إن», not «مجموعة من الكتاب».
  const led = phrase.is(Tag.Preposition) && !phrase.reader.isParticle(phrase.i, 'of');
  if (led && phrase.hasBody && !phrase.role && phrase.reader.has(object, Tag.Document)) return false;
  if (tellsHow(phrase, object) || tellsDeed(phrase, object) || leadsToPaper(phrase, object)) return false;
  // «قال الوزير لصحيفة س», «قالت مصادر لصحيفة س» tells the paper; «تقرير لصحيفة س» is its own.
  if (
    phrase.reader.leads(phrase.i, 'to') &&
    phrase.reader.has(object, Tag.Outlet) &&
    ((phrase.before.tags & (Tag.Document | Tag.Medium)) === 0 || (phrase.before.tags & Tag.Group) !== 0)
  )
    return false;
  if (isToldChannel(phrase) || isMetWith(phrase)) return false;
  // «قال رئيس البلدية للصحفيين»: whom he told it.
  if (phrase.role && phrase.reader.leads(phrase.i, 'to') && phrase.lex.definite && phrase.is(Tag.Group)) return false;
  if (phrase.is(Tag.Preposition) && !describes(phrase)) return false;
  return !phrase.reader.isParticle(phrase.i, 'of') || phrase.role || phrase.group || phrase.follows(Tag.Common);
}

/** «قال الوزير للحرة»: after one word with the article a channel is told; «المدير العام للحرة» is its own. */
function isToldChannel({ reader, i, head, lex, before }: PhraseSoFar): boolean {
  if (!reader.leads(i, 'to') || !lex.definite || i !== head + 1 || !before.definite) return false;
  return reader.language.particles.channels?.has(lex.stem) === true;
}

/** «اجتمع المدرب باللاعبين»: those whom one meets are no place where he has a title. */
function isMetWith({ reader, lex, role, endings }: PhraseSoFar): boolean {
  if (!role || !lex.definite || reader.language.particles.at?.has(lex.preposition) !== true) return false;
  return lex.stem.length > 5 && endsIn(lex.stem, endings.manyObject);
}

/** «قال الوزير بثقة إن», «بلهجة حازمة:», «بالعربية إن»: right before what is said, a noun of no body and no place. */
function isMannerOfSpeech(phrase: PhraseSoFar): boolean {
  const { reader, i, lex, endings, hasBody } = phrase;
  if (reader.language.particles.at?.has(lex.preposition) !== true || reader.has(i, SOMEWHERE)) return false;
  // «النقابة العامة للعاملين بالنقل» is called so, and «بالدمام» may be a place of no list.
  if (lex.definite && hasBody) return false;
  if (lex.definite) return (lex.tags !== 0 || endsIn(lex.stem, endings.feminine)) && startsSpeech(phrase, i + 1);
  const { definite, joins, preposition } = reader.lex(i + 1);
  const described = !definite && joins === '' && preposition === '' && !reader.has(i + 1, SOMEWHERE);
  return startsSpeech(phrase, i + 1) || (described && reader.isWord(i + 1) && startsSpeech(phrase, i + 2));
}

/** What tells where an office is, who holds it, or what is called so («أطباء بلا حدود»). */
const SOMEWHERE =
  Tag.Organization |
  Tag.Place |
  Tag.Outlet |
  Tag.Group |
  Tag.GivenName |
  Tag.NamePart |
  Tag.Role |
  Tag.Honorific |
  Tag.Negator;

/** A clause, after a preposition of the verb's or without one, or a colon. */
function startsSpeech({ reader, governed }: PhraseSoFar, at: number): boolean {
  const clause = governed.includes(reader.norm(at)) ? at + 1 : at;
  return (reader.isComplementizer(clause) && reader.lex(clause).joins === '') || reader.isColon(at);
}

/** «الجمعية بشكل كبير», «الأطباء في حينه»: how or when it was said. */
function tellsHow({ reader, i, lex }: PhraseSoFar, object: number): boolean {
  if (lex.preposition === '' && !reader.isParticle(i, 'in')) return false;
  return reader.language.particles.manners?.has(reader.lex(object).stem) === true;
}

/** «الوزير لدى افتتاحه المعرض», «المدير في استقباله الوفد»: at what deed of his it was said. */
function tellsDeed({ reader, i }: PhraseSoFar, object: number): boolean {
  const { pronoun, stem } = reader.lex(object);
  // «لدى وصوله», not «طلب الوزير بفتحه».
  const deed = object > i && reader.has(object, Tag.Propositional);
  return pronoun !== '' && (deed || hasVerbalNounShape(reader.language, stem));
}

/** «الوزير في سلسلة تغريدات», «المدير في ختام كلمته»: a noun of no body before how it was said. */
function leadsToPaper({ reader }: PhraseSoFar, object: number): boolean {
  if (reader.lex(object).definite || reader.has(object, HEADS)) return false;
  return (
    reader.has(object + 1, Tag.Medium) &&
    reader.lex(object + 1).joins === '' &&
    reader.lex(object + 1).preposition === ''
  );
}

/** Where the word stands that the preposition leads to. */
function objectOf({ reader, i, lex, role }: PhraseSoFar): number {
  if (lex.preposition !== '') return i;
  // «المتحدث باسم "حركة س"»: what stands in quotation marks.
  return role && reader.opensQuote(i + 1) !== null ? i + 2 : i + 1;
}

/** «النائب عن حزب الأمل», «عضو المجلس عن مدينة السدر»: of what party or place. */
function standsFor({ reader, i, from, role }: PhraseSoFar): boolean {
  if (!role || !reader.isParticle(i, 'about') || !reader.has(i + 1, Tag.Organization | Tag.Place)) return false;
  return reader.language.particles.delegates?.has(reader.lex(from).stem) === true;
}

/** «المدير التنفيذي لـ "س" فلان», not «الوزير لـ"س"» and «وزير الخارجية لـ"س"», who told it the paper. */
function isOfficeIn({ reader, role, definite, head, i }: PhraseSoFar): boolean {
  if (!role) return false;
  if (!definite) return i === head + 1;
  for (let k = head + 1; k < i; k++) if (!reader.lex(k).definite || reader.lex(k).preposition !== '') return false;
  return i > head + 1;
}

/** «سفير في», and «مبعوث إلى» of those who are sent. */
function describes(phrase: PhraseSoFar): boolean {
  const { reader } = phrase;
  return (
    reader.isParticle(phrase.i, 'describing') ||
    (reader.isParticle(phrase.i, 'to') && reader.opensQuote(phrase.i + 1) !== null && isOfficeIn(phrase)) ||
    isMission(phrase) ||
    standsFor(phrase)
  );
}

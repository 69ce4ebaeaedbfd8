import type { CueFrame } from '../../model/index.ts';
import { endsIn, type ParticleName } from '../../languages/grammar.ts';
import { fold } from '../../text/fold.ts';
import { Tag } from '../../languages/language.ts';
import { readNounPhrase, type NounPhrase } from '../../reading/noun-phrase.ts';
import { whoever } from '../../reading/noun-phrase/whoever.ts';
import type { Reader } from '../../reading/reader.ts';
import { disagrees } from './agreement.ts';
import { addresseeBeside, anotherBeside } from './beside.ts';
import { publishedBy } from './issuer.ts';
import { isStance, objectLimit, objectStart } from './object.ts';
import { afterBackward } from '../sweep/embedded.ts';
import { isThing, PEOPLE } from '../sweep/words.ts';
import { takesThings } from './thing.ts';
import { finish, moveTo, nounPhrase, passTo, stop, type FrameState } from './state.ts';
import { isPassiveTarget } from './target.ts';
import { hasWord, isCircumstance, startsWithOne } from './words.ts';

/** «كشفت الأرقام الصادرة عن س أن»: who issued them asserts. */
export function readIssuer(s: FrameState): boolean {
  const { reader, at, source } = s;
  if (source === null || reader.language.issued.get(reader.lex(at - 1).stem)?.includes(reader.norm(at)) !== true)
    return false;
  const issuer = nounPhrase(s, at + 1);
  if (issuer === null) return false;
  // «قالت الوزارة، في بيان صادر عن مكتبها، إن»: a paper in passing is no speaker, and neither is who issued it.
  if (!reader.has(source.head, Tag.Medium | Tag.Document) && s.medium !== null) return moveTo(s, issuer.to);
  issues(s, issuer, source);
  s.adjacent = false;
  return moveTo(s, issuer.to);
}

/** The issuer asserts, the document is the medium. */
function issues(s: FrameState, issuer: NounPhrase, document: NounPhrase): void {
  s.medium ??= document;
  s.source = issuer;
}

/** «علمت الصحيفة من مصادر أن»: who told it is who says it; «نسبت الصحيفة إلى مصدر قوله»: whom a relay quotes. */
export function readTeller(s: FrameState): boolean {
  const { relay } = s.frame;
  if ((s.source === null && relay !== true) || !s.tellers.includes(s.reader.norm(s.at))) return false;
  // «نظرية تنسبه إلى المدينة»: tells where something is from.
  if (relay === true && s.reader.lex(s.cue.from).verb?.pronoun !== '') return false;
  const teller = readNounPhrase(s.reader, s.at + 1, relay === true ? stanceLimit(s) : s.limit);
  if (teller === null) return false;
  if (relay === true) s.origin = teller;
  else s.source = teller;
  return moveTo(s, teller.to);
}

/** «قال شاهد يدعى سامي منصور إن»: the name of who was only described. */
export function readCalled(s: FrameState): boolean {
  const described = s.origin ?? s.source;
  // «قالت إحدى الناجيات، وتدعى ليلى: …».
  const word = s.reader.norm(s.at).slice(s.lex.joins.length);
  if (described === null || described.to < s.at - 1 || (described.to < s.at && !s.lastWasComma)) return false;
  if (s.reader.language.particles.called?.has(word) !== true) return false;
  const name = nounPhrase(s, s.at + 1);
  if (name === null) return false;
  const named = { ...merge(described, name), named: true };
  if (s.origin === null) s.source = named;
  else s.origin = named;
  return moveTo(s, name.to);
}

/** «ويقول من عملوا معه إن»: those whom a clause describes speak, up to what is said. */
export function readWhoever(s: FrameState): boolean {
  const { reader, at, cue, finite, source, limit } = s;
  if (!finite || source !== null || at !== cue.to) return false;
  let to = at + 1;
  while (to < limit && reader.isWord(to) && !reader.isComplementizer(to)) to++;
  const described = reader.isComplementizer(to) || reader.isColon(to) ? whoever(reader, at, to) : null;
  if (described === null) return false;
  s.source = described;
  return moveTo(s, to);
}

/** «نقلت س عن ص»: whom a relay quotes. */
export function readOrigin(s: FrameState): boolean {
  if (!s.frame.relay || s.origin !== null) return false;
  const pronoun = s.reader.isParticle(s.at, 'about') ? '' : pronounAfter(s, 'about');
  // «نقلت عنه الصحيفة قوله»: who was spoken of before.
  if (pronoun !== '') {
    s.ofPronoun = pronoun;
    return moveTo(s, s.at + 1);
  }
  if (!s.reader.isParticle(s.at, 'about')) return false;
  const origin = readNounPhrase(s.reader, s.at + 1, stanceLimit(s));
  if (origin === null) return false;
  s.origin = origin;
  return moveTo(s, origin.to);
}

/** «نقلت الوكالة عن المديرة رفضها القرار»: whom a relay quotes ends where what is his begins. */
function stanceLimit({ reader, at, limit }: FrameState): number {
  for (let k = at + 2; k < limit && k < at + 12 && reader.isWord(k); k++)
    if (
      reader.lex(k).cueForm === 'noun'
        ? reader.lex(k).pronoun !== ''
        : isStance(reader, k) && reader.language.particles.stances?.has(reader.norm(k)) === false
    )
      return k;
  return limit;
}

/** «قالت البلدية في تقريرها الذي نقلته وكالة س»: an outlet that passed on how it was said. */
export function readCarrier(s: FrameState): boolean {
  const at = s.reader.has(s.at, Tag.Relative) ? s.at + 1 : s.at;
  const { cue, verb } = s.reader.lex(at);
  if (s.medium === null || cue?.relay !== true || verb === null || verb.pronoun === '') return false;
  const outlet = nounPhrase(s, at + 1);
  if (outlet?.outlet !== true) return false;
  s.relays.push(outlet);
  return moveTo(s, outlet.to);
}

/** The pronoun written with a preposition at the place, or ''. */
function pronounAfter({ reader, at }: FrameState, part: ParticleName): string {
  const norm = reader.norm(at);
  for (const preposition of reader.language.particles[part] ?? [])
    for (const pronoun of reader.language.definition.affixes.pronouns)
      if (norm === preposition + pronoun) return pronoun;
  return '';
}

/** «واختتم تصريحه بالقول:», «وتابع حديثه قائلا»: what is closed or goes on is what was said. */
export function readClosedSpeech(s: FrameState): boolean {
  const { reader, at } = s;
  if (!s.finite || s.source !== null || s.lex.definite || !s.frame.speechOnly) return false;
  if (!reader.has(at, Tag.Medium)) return false;
  const { preposition, cueForm } = reader.lex(at + 1);
  if (preposition === '' && cueForm !== 'participle' && !reader.isColon(at + 1)) return false;
  s.medium ??= { from: at, to: at + 1, head: at };
  return moveTo(s, at + 1);
}

/** A noun phrase of none of the kinds above: who speaks, whom he addresses, or a name beside who speaks. */
export function readNoun(s: FrameState): boolean {
  const { at } = s;
  // «واعتبر ذلك خطأ»: what was told before is judged, and speaks for nobody.
  if (s.source === null && s.reader.isStem(at, 'that') && ((s.frame.judgement === true && s.finite) || isDenied(s)))
    return finish(s, 'noun', at);
  if (isTold(s)) return moveTo(s, at + 1);
  const whoever = whoeverEnd(s);
  if (whoever !== null) {
    s.addressee = at;
    return moveTo(s, whoever);
  }
  if (isRespect(s)) return moveTo(s, at + 1);
  const phrase = phraseBeside(s);
  if (phrase === null || phrase.to <= at) return moveTo(s, at + 1);
  // «سيقولون كلمتهم»: of many a verb before its subject does not tell.
  const many = s.finite && at === s.cue.to && s.reader.lex(s.cue.from).verb?.agreement === 'p';
  if (many || isWhen(s, phrase)) return passTo(s, phrase.to);
  // «خلال اجتماعه باللاعبين والمدربين»: what is joined to an adverbial is no subject.
  const coordinates = s.lex.joins !== '' || s.reader.has(at - 1, Tag.Question);
  // «ويتابع والدموع في عينيه: …»: beside the verb begins what happens while he speaks.
  if (s.finite && at === s.cue.to && s.source === null && s.reader.joins(at, 'and') && s.lex.definite)
    return passTo(s, phrase.to);
  const joined = coordinates && at > s.cue.to && s.source === null && !s.lastWasComma && s.finite;
  if (joined) return moveTo(s, phrase.to);
  if (isAddressed(s, phrase)) {
    if (keepsAddressee(s.frame)) s.addressee = phrase.from;
  } else if (s.source === null) {
    if (isAddressedFirst(s, phrase)) s.addressee ??= phrase.from;
    if ((s.finite || s.lastWasComma) && readSubject(s, phrase)) return true;
  } else if ((!s.lastWasComma || closesAside(s, phrase)) && keepsAddressee(s.frame) && s.addressee === null) {
    noteAddressee(s, phrase.from, phrase.to);
  } else if (isTaken(s, phrase)) {
    return stop(s);
  } else if (s.origin !== null && isNameOf(s, s.origin, phrase)) {
    s.origin = merge(s.origin, phrase);
  } else if (s.origin === null && (isNameOf(s, s.source, phrase) || isNameBeside(s, s.source, phrase))) {
    s.source = merge(s.source, phrase);
  }
  return passTo(s, phrase.to);
}

/** «دعت الشرطة كل من شاهد الحادث إلى»: those whom a clause describes are addressed, up to the preposition of the cue. */
function whoeverEnd({ reader, at, limit, frame, prepositions }: FrameState): number | null {
  if (!keepsAddressee(frame) || !reader.isStem(at, 'eachOf') || !reader.isParticle(at + 1, 'of')) return null;
  if (!reader.isFinite(at + 2) && !reader.isStem(at + 2, 'having') && reader.lex(at + 2).tags !== Tag.Adverb)
    return null;
  for (let k = at + 3; k < limit && reader.isWord(k); k++) {
    const { preposition } = reader.lex(k);
    if (prepositions.includes(reader.norm(k)) || (preposition !== '' && prepositions.includes(preposition))) return k;
  }
  return null;
}

/** «وأثبت ماليا أن», «وأكد رسميا أن»: in what respect, right after the verb and before what is said. */
function isRespect({ reader, at, cue, lex, finite }: FrameState): boolean {
  if (!finite || at !== cue.to || !lex.accusative || (lex.tags & ~Tag.Common) !== 0) return false;
  return endsIn(lex.stem, reader.language.endings.belonging) && reader.isComplementizer(at + 1);
}

/** «شددت الشرطة الرقابة على الأسواق»: what stands beside the subject of a verb that takes its content by a preposition is its object, so that it says nothing. */
function isTaken({ reader, source, frame, at, finite, origin, lastWasComma }: FrameState, phrase: NounPhrase): boolean {
  if (!finite || origin !== null || lastWasComma || source?.to !== at || frame.act !== 'confirmation') return false;
  if (!frame.prepositions?.length || frame.addressee === true || frame.target === true || frame.anyObject === true)
    return false;
  return reader.lex(at).definite && !phrase.named && isThing(reader, phrase);
}

/** «لكن الحركة تنفي ذلك»: right after such a verb what was told is its object, where no noun is pointed at. */
function isDenied({ reader, at, cue, frame }: FrameState): boolean {
  return frame.act === 'denial' && frame.anyObject === true && at === cue.to && !reader.lex(at + 1).definite;
}

/** «وقالت لأصدقائها إنها»: a word that no list knows, with the preposition and a pronoun written with it, is who was told. */
function isTold({ reader, at, cue, lex, finite }: FrameState): boolean {
  const { particles, definition } = reader.language;
  const norm = reader.norm(at);
  if (!finite || at !== cue.to || lex.tags !== 0 || norm.length < 6 || !startsWithOne(norm, [...(particles.to ?? [])]))
    return false;
  return definition.affixes.pronouns.some((pronoun) => pronoun.length > 1 && norm.endsWith(pronoun));
}

/** «حذر الوزير العمال من التأخر»: whom the cue addresses belongs to what is said, but «وعد المدير العمال بالعودة». */
function keepsAddressee({ addressee, commitment }: CueFrame): boolean {
  return addressee === true && commitment !== true;
}

/** Whom the cue addresses; «أبلغ مسؤول أمني وكالة نوبا أن»: an outlet that is told is how it was said. */
function noteAddressee(s: FrameState, from: number, to: number): void {
  if (!keepsAddressee(s.frame)) return;
  s.addressee = from;
  if (s.frame.directive !== true && s.reader.has(from, Tag.Outlet)) s.medium ??= { from, to, head: from };
}

/** «دعا سامي الحلبي، رئيس الاتحاد، الحكومة إلى»: the comma before the phrase closed what was told of who speaks. */
function closesAside({ reader, source, at }: FrameState, { to }: NounPhrase): boolean {
  if (source === null || reader.isComma(to)) return false;
  // «دعا رئيس الاتحاد، سامي الحلبي، الحكومة إلى»: the name was read as the source.
  if (source.to === at - 1 && reader.isComma(source.from - 1)) return true;
  for (let k = source.to; k < at - 1; k++) if (reader.isComma(k)) return true;
  return false;
}

/** «أعلن نهاية الشهر أن», «أعلن مطلع مايو أن»: a part of a time; a word of no list is a name («قال أوباما مساء الجمعة إن»). */
function isWhen({ reader }: FrameState, { from, head }: NounPhrase): boolean {
  const { definite, pronoun, tags } = reader.lex(head);
  if (head !== from || definite || pronoun !== '' || reader.has(head, NO_TIMES)) return false;
  return (tags !== 0 || reader.isStem(head, 'partOfTime')) && reader.has(head + 1, Tag.Time);
}

const NO_TIMES =
  Tag.Role |
  Tag.Organization |
  Tag.Outlet |
  Tag.Group |
  Tag.Unnamed |
  Tag.Medium |
  Tag.Document |
  Tag.Place |
  Tag.GivenName;

/** «نصحت السائقين باستخدام»: a plural in the accusative is who is addressed, not who speaks. */
function isAddressed(s: FrameState, phrase: NounPhrase): boolean {
  const { reader, frame, source, finite, addressee } = s;
  if (!finite || source !== null || addressee !== null || !frame.addressee) return false;
  if (s.at === s.cue.to && (disagrees(reader, s.cue.from, phrase) || isOnlyAddressed(s, phrase))) return true;
  return endsIn(reader.norm(phrase.head), reader.language.endings.manyObject) && reader.has(phrase.head, Tag.Group);
}

/** «ودعا كافة القوى إلى»: all of those are addressed; who speaks came before. */
function isOnlyAddressed({ reader, cue, frame }: FrameState, { from }: NounPhrase): boolean {
  if (!reader.joins(cue.from, 'and') || !frame.directive) return false;
  return reader.language.particles.all?.has(reader.norm(from)) === true;
}

/** The phrase at the place; «تخوف كثير من الجماهير من»: the first preposition is not the cue's, but tells of whom there are many. */
function phraseBeside(s: FrameState): NounPhrase | null {
  const { reader, at } = s;
  const limit = objectLimit(s);
  const governed = [...s.prepositions, ...s.tellers];
  // «قال كل من فلان وعلان»: those who speak are named after it.
  if (reader.isStem(at, 'eachOf') && reader.isParticle(at + 1, 'of'))
    return readNounPhrase(reader, at + 2, limit, governed);
  const phrase = readNounPhrase(reader, at, limit, governed);
  const { someOf } = reader.language.particles;
  if (phrase?.to !== at + 1 || someOf?.has(reader.norm(at)) !== true || !reader.isParticle(at + 1, 'of')) return phrase;
  const whole = readNounPhrase(reader, at + 2, limit, governed);
  return whole === null ? phrase : { ...phrase, to: whole.to, name: { from: at, to: whole.to } };
}

/** «مطالبا الحكومة بالتدخل», «لكن النقابة تطالب الحكومة بالتدخل»: right after the cue stands whom it addresses, since who speaks came before. */
function isAddressedFirst({ reader, frame, finite, at, cue }: FrameState, { roles, type }: NounPhrase): boolean {
  if (finite || !keepsAddressee(frame) || at !== afterBackward(reader, cue.to)) return false;
  return (
    isCircumstance(reader, cue.from) ||
    (reader.lex(cue.from).cueForm === 'finite' && (roles.length === 0 || type !== 'person'))
  );
}

/** The subject of the cue, and what else it may be; true where the place was moved or the frame is read. */
function readSubject(s: FrameState, phrase: NounPhrase): boolean {
  const { reader, frame } = s;
  if (frame.target && s.finite && isPassiveTarget(s, phrase)) {
    s.target = phrase;
    return moveTo(s, phrase.to);
  }
  if (frame.addressee && s.finite && partAddressee(s, phrase)) return passTo(s, phrase.to);
  if (s.finite && (frame.anyObject || frame.judgement || frame.needs !== undefined) && partObject(s, phrase))
    return true;
  if (isAllThatFollows(s, phrase)) return finish(s, 'noun', phrase.from);
  if (frame.act === 'expectation' && frame.object && partExpected(s, phrase)) return true;
  if (frame.target && frame.needs !== undefined && partBlamed(s, phrase, fold(frame.needs))) return true;
  s.source = phrase;
  // «دراسة نشرتها جامعة س».
  const issuer = publishedBy(reader, phrase, s.limit);
  if (issuer !== null) {
    issues(s, issuer, phrase);
    return passTo(s, issuer.to);
  }
  if (!frame.target || frame.needs === undefined || !isTwoNames(phrase)) return false;
  const { from, to } = phrase.name;
  if (!hasWord(reader, to, to + 1, fold(frame.needs))) return false;
  // «حمّلت س ص المسؤولية»: two names side by side, who blames and who is blamed.
  s.source = { ...phrase, to: from + 1, name: { from, to: from + 1 } };
  return finish(s, 'noun', from + 1);
}

/** «توقع سانتي نموا بنسبة 3 في المئة»: where no clause follows, a last word in the accusative before a preposition is what is expected. */
function partExpected(s: FrameState, { named, name, from, to }: NounPhrase): boolean {
  const { reader, limit } = s;
  const last = to - 1;
  const { accusative } = reader.language.definition.affixes;
  if (!named || name.to !== to || last <= name.from || reader.lex(last).tags !== 0) return false;
  if (
    !reader.norm(last).endsWith(accusative) ||
    (reader.lex(to).preposition === '' && !reader.has(to, Tag.Preposition))
  )
    return false;
  for (let k = to; k < limit; k++) if (reader.isComplementizer(k)) return false;
  s.source = readNounPhrase(reader, from, last);
  return finish(s, 'noun', last);
}

/** «حمّلت فئة ثالثة اللاعبين المسؤولية»: who blames and who is blamed, read as one with what is laid on them. */
function partBlamed(s: FrameState, phrase: NounPhrase, needed: string): boolean {
  const { reader } = s;
  let laid = phrase.from + 2;
  while (laid < phrase.to && !hasWord(reader, laid, laid + 1, needed)) laid++;
  if (!hasWord(reader, laid, laid + 1, needed)) return false;
  let at = laid - 1;
  const { belongingAny } = reader.language.endings;
  // «السلطة السياسية»: an adjective belongs to the noun before, which the head of a body may stand before.
  if (endsIn(reader.lex(at).stem, belongingAny)) at--;
  if (reader.has(at - 1, Tag.Role | Tag.Organization) && !reader.lex(at - 1).definite) at--;
  const { definite, joins, preposition } = reader.lex(at);
  const heads = definite || reader.has(at, Tag.Role | Tag.Organization);
  const blamer =
    at > phrase.from && heads && joins === '' && preposition === '' ? readNounPhrase(reader, phrase.from, at) : null;
  if (blamer?.to !== at) return false;
  s.source = blamer;
  return finish(s, 'noun', at);
}

/** «أبلغ المدير الصحفيين أن»: parts who speaks from whom he addresses. */
function partAddressee(s: FrameState, phrase: NounPhrase): boolean {
  const at = addresseeBeside(s.reader, phrase);
  const speaker = at === null ? null : readNounPhrase(s.reader, phrase.from, at);
  if (at === null || speaker === null) return false;
  s.source = speaker;
  noteAddressee(s, at, phrase.to);
  return true;
}

/** «انتقد الوزير إيران», «اعتبرت المعارضة رئيس الحكومة مسؤولا», «حمل النواب السلطات المسؤولية»: parts who speaks from whom it is about. */
function partObject(s: FrameState, phrase: NounPhrase): boolean {
  const at = anotherBeside(s.reader, phrase);
  const speaker = at === null ? null : readNounPhrase(s.reader, phrase.from, at);
  if (at === null || speaker?.to !== at) return false;
  s.source = speaker;
  return finish(s, 'noun', at);
}

/** «وأدان الهجوم على المدينة», «كما شكر الحكومة على دعمها»: a thing, or what does not agree with the verb, is the object of a verb whose subject came before. */
function isAllThatFollows(s: FrameState, phrase: NounPhrase): boolean {
  const { reader, frame, cue, finite, comma } = s;
  if (!finite || comma || s.lex.joins !== '' || reader.lex(cue.from).verb?.pronoun !== '') return false;
  if (!reader.joins(cue.from, 'and') && !reader.isParticle(cue.from - 1, 'as')) return false;
  const unlike = disagrees(reader, cue.from, phrase);
  // «وحمل الحكومة المسؤولية»: who is blamed stands before what is laid on him.
  if (frame.needs !== undefined) return unlike && hasWord(reader, phrase.to, phrase.to + 1, fold(frame.needs));
  const expects = frame.act === 'expectation' && reader.language.particles.all?.has(reader.norm(phrase.from)) !== true;
  if (!(expects || frame.asks || takesThings(s)) || !frame.object || frame.feeling) return false;
  // «وأدان العالم الهجوم», «واعتبر الفاعل نفسه أن»: who speaks stands before it.
  const next = phrase.to;
  // «وتمنت الحكومة أن»: a clause is what is hoped for.
  if (reader.isComplementizer(next) && reader.lex(next).joins === '') return false;
  if (frame.judgement) {
    if ((!reader.isWord(next) && next <= phrase.head + 1) || leadsToClause(s, next)) return false;
  } else if (!reader.has(next, NO_SECOND) && !reader.isFinite(next) && reader.isWord(next))
    if (objectStart(reader, next, frame, true)) return false;
  return unlike || headsThing(reader, phrase);
}

/** «أداء الحكومة»: what is the body's, and not the body. */
function headsThing(reader: Reader, { head, named, name }: NounPhrase): boolean {
  const { tags, accusative } = reader.lex(head);
  return (tags & PEOPLE) === 0 && tags !== 0 && !accusative && (!named || name.from > head);
}

function leadsToClause({ reader, limit }: FrameState, from: number): boolean {
  for (let k = from; k < limit; k++) if (reader.isComplementizer(k)) return true;
  return false;
}

const NO_SECOND =
  Tag.Preposition | Tag.Adverb | Tag.Time | Tag.Relative | Tag.Subordinator | Tag.Contrast | Tag.Negator;

function isTwoNames({ named, roles, name }: NounPhrase): boolean {
  return named && roles.length === 0 && name.to - name.from === 2;
}

/** «المتحدث باسم الخارجية، فلان، إن»: the apposition names. */
function isNameOf(s: FrameState, source: NounPhrase, phrase: NounPhrase): boolean {
  const { reader } = s;
  const { named, to, type, name } = phrase;
  if (!named || !s.lastWasComma || (source.named && !isPlaceOfOffice(s, source, phrase))) return false;
  // «طالبت النقابة الوزير، سامي الحلبي، بالاستقالة»: of whom is asked.
  if (s.addressee !== null && s.addressee >= source.to) return false;
  if (reader.isComma(to) || reader.isComplementizer(to) || reader.isColon(to)) return true;
  const personal = source.roles.length > 0 && type !== 'organization' && name.to - name.from >= 2;
  return personal && (source.to === s.at - 1 || objectStart(reader, to, s.frame, true));
}

/** «قالت المزارعة رائدة الحباشنة إن»: after one word with the article, two words of which one is in no list, and then what is said. */
function isNameBeside({ reader, frame }: FrameState, source: NounPhrase, { from, to }: NounPhrase): boolean {
  if (source.named || frame.object || source.to - source.from !== 1 || source.to !== from || to - from !== 2)
    return false;
  const [first, last] = [reader.lex(from), reader.lex(from + 1)];
  if (!reader.lex(source.head).definite || first.definite || first.preposition !== '' || first.joins !== '')
    return false;
  if (!(last.tags === 0 && last.preposition === '' && (last.definite || first.tags === 0))) return false;
  return reader.isComplementizer(to) || reader.isColon(to) || reader.isComma(to) || reader.opensQuote(to) !== null;
}

/** «محافظ تل الريحان، العميد وائل حمدان،»: the name after the office was not his, since a title and a name follow. */
function isPlaceOfOffice({ reader }: FrameState, source: NounPhrase, phrase: NounPhrase): boolean {
  if (source.roles.length === 0 || phrase.type !== 'person') return false;
  const titled = phrase.name.from > phrase.from && reader.has(phrase.from, Tag.Honorific | Tag.Role);
  // «المستشار بالديوان، سامي الحلبي،», «المدير التنفيذي لشركة "نوبا"، سامي الحلبي،»: or it is that of a body.
  const body = source.type === 'organization' || !reader.isWord(source.name.from - 1);
  if (body && reader.has(source.head, Tag.Honorific | Tag.Role))
    return titled || phrase.name.to - phrase.name.from >= 2;
  // «مدير السجن ببني ملال، حسن العلوي،»: or a preposition leads to the first.
  const led = source.name.from > source.head + 1 && reader.lex(source.name.from - 1).preposition !== '';
  if (led) return titled || phrase.name.to - phrase.name.from >= 2;
  const owner = source.name.from - 1;
  return titled && owner >= source.head && reader.has(owner, Tag.Role | Tag.Place) && !reader.lex(owner).definite;
}

function merge(description: NounPhrase, naming: NounPhrase): NounPhrase {
  return {
    ...naming,
    roles: [...description.roles, ...naming.roles],
    modifiers: [...description.modifiers, ...naming.modifiers],
    type: description.type === 'unknown' ? naming.type : description.type,
  };
}

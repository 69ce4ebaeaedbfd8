import { hasPossessedShape, hasVerbalNounShape } from '../../languages/lexicon.ts';
import { endsIn, freed } from '../../languages/grammar.ts';
import { fold } from '../../text/fold.ts';
import { Tag } from '../../languages/language.ts';
import type { Act, CueFrame } from '../../model/index.ts';
import type { Reader } from '../../reading/reader.ts';
import { isDescribedObject } from '../../reading/noun-phrase/words.ts';
import { isCalled } from '../../reading/noun-phrase/name-before-speech.ts';
import { readComplement } from './complement.ts';
import { afterBackward } from '../sweep/embedded.ts';
import { PEOPLE } from '../sweep/words.ts';
import { isHowFirm } from './how-firm.ts';
import { finish, moveTo, nounPhrase, stop, type FrameState } from './state.ts';
import { appositionEnd, isCharged } from './target.ts';
import { takesThings, thingStart } from './thing.ts';
import { isDeed, possessedAfterAdverbial, possessedDeed, unpossessed, verbalNoun } from './verbal-noun.ts';
import { hasWord, isCircumstance } from './words.ts';

/** The object of the cue: what is said, in one noun with what belongs to it, or whom it is about. */
export function readObject(s: FrameState): boolean {
  const { reader, frame, at, source, finite } = s;
  if (isDeedAfterAside(s) || isThingExpected(s) || isParticiplesOwn(s) || isThingDescribed(s) || isHeldOfIt(s))
    return finish(s, 'noun', at);
  // «ونفى الاتهامات», «لكن الشركة تنفي هذه الاتهامات»: a deed denies and condemns nothing.
  const head = reader.has(at, Tag.Demonstrative) ? at + 1 : at;
  const deed = frame.anyObject === true && reader.has(head, Tag.Propositional);
  const known =
    source !== null ||
    !finite ||
    deed ||
    possessedAfterAdverbial(reader, at, s.cue.to) ||
    isAfterBackward(s) ||
    reader.language.particles.any?.has(reader.norm(at)) === true ||
    isOfRelative(s) ||
    (frame.cognate === true && at === s.cue.to && reader.joins(s.cue.from, 'and') && isStance(reader, at)) ||
    isOfMany(s);
  if (isNameBeforeObject(s)) return false;
  if (!objectStart(reader, at, frame, known, takesThings(s))) return false;
  if (frame.target) return readApposition(s) || readTarget(s);
  // «ناشد الأهالي المحافظ إصلاح الطريق»: whom a demand addresses belongs to it.
  return frame.cognate ? readCognate(s) : finish(s, 'noun', s.addressee ?? at);
}

/** «انتقد رئيس الوزراء، سامي الحلبي، القرار», «انتقد سامي الحلبي، رئيس الوزراء، القرار»: between commas stands who the source is. */
function isNameBeforeObject(s: FrameState): boolean {
  const { reader, frame, at, source, lastWasComma } = s;
  if (!lastWasComma || frame.target || source === null || at !== source.to + 1) return false;
  const phrase = nounPhrase(s, at);
  if (phrase === null || !reader.isComma(phrase.to)) return false;
  return source.named ? reader.has(phrase.head, Tag.Role) : phrase.named;
}

/** «يعتبرونه الأب الروحي»: a verb of many with a pronoun, whose subject came before, and what they hold him for. */
function isOfMany({ reader, at, cue, frame }: FrameState): boolean {
  const { verb } = reader.lex(cue.from);
  return frame.judgement === true && at === cue.to && verb?.agreement === 'p' && verb.pronoun !== '';
}

/** «اعتبرتها النقابة باطلة», «واعتبره خطأ»: what something that the verb has in a pronoun is held to be, right behind the verb or who holds it. */
function isHeldOfIt({ reader, at, cue, frame, source, lex, finite }: FrameState): boolean {
  const pronoun = reader.lex(cue.from).verb?.pronoun ?? '';
  if (!finite || frame.judgement !== true || pronoun === '' || at !== (source?.to ?? cue.to)) return false;
  if (reader.lex(cue.from).joins === '' && reader.isWord(cue.from - 1)) return false;
  if (!reader.isWord(at) || lex.definite || lex.joins !== '' || lex.preposition !== '' || reader.isFinite(at))
    return false;
  if (reader.has(at, (NO_OBJECT & ~Tag.Negator) | PEOPLE | Tag.FreeRelative)) return false;
  // «اعتبرها غير واقعية».
  if (reader.has(at, Tag.Negator)) return !reader.isFinite(at + 1) && lex.cueForm === null;
  // A word of no list may be who holds it.
  return lex.accusative || lex.tags !== 0 || (reader.endsAsNoun(at) && reader.norm(at + 1) === '.');
}

/** «الذي أعلن ترشحه», «التي أبدت استعدادها»: who speaks is whom the clause is about, and what is his is what he says. */
function isOfRelative({ reader, at, lex, cue, finite }: FrameState): boolean {
  if (!finite || at !== cue.to || !reader.has(cue.from - 1, Tag.Relative)) return false;
  return possessedDeed(reader, at) || (lex.pronoun !== '' && reader.has(at, Tag.Propositional));
}

/** «بيانا أعلن فيه إقالة المدرب»: after what points back to a paper an indefinite noun is what it says, and who says it came before. */
function isAfterBackward({ reader, at, lex, cue, finite }: FrameState): boolean {
  if (!finite || at === cue.to || at !== afterBackward(reader, cue.to)) return false;
  return !lex.definite && !reader.has(at, NO_DEEDS | Tag.GivenName | Tag.NamePart | Tag.Place);
}

/** «يتوقع التحالف، المؤلف من شركات محلية، الانتهاء من الصفقة»: a deed with the article, after what describes who speaks. */
function isDeedAfterAside({ reader, frame, at, lex, source, finite, lastWasComma }: FrameState): boolean {
  if (!finite || source === null || !lastWasComma || at - 1 <= source.to || frame.object !== true || frame.target)
    return false;
  return (
    lex.definite && lex.joins === '' && lex.preposition === '' && !reader.has(at, NO_DEEDS) && verbalNoun(reader, at)
  );
}

/** «توقعت الهيئة طقسا حارا»: a thing expected, which no number counts. */
function isThingExpected({ reader, frame, at, lex, source, finite, cue }: FrameState): boolean {
  if (!finite || source === null || !frame.object || !lex.accusative || lex.cue !== null) return false;
  if (frame.act === 'expectation') return reader.isWord(at - 1);
  // «أظهرت النتائج التي نشرت أمس، ارتفاعا كبيرا»: a paper shows what has changed.
  // «رأت فيها المحكمة دعما», «ترى في القرار توجها جديدا»: what is seen in something.
  if (frame.act === 'belief') return seesIn(reader, cue.to, at);
  const deed = reader.has(at, Tag.Propositional) || verbalNoun(reader, at);
  return frame.inanimate === true && deed && reader.has(source.head, Tag.Document | Tag.Medium);
}

/** «أبدى تفاؤلا كبيرا بالاتفاق»: right after the verb or who speaks; without the latter, who speaks came before. */
function isThingDescribed({ reader, frame, at, source, finite, cue }: FrameState): boolean {
  if (!finite || at !== (source?.to ?? cue.to) || !frame.object || frame.target || frame.judgement) return false;
  return isDescribedObject(reader, at);
}

function seesIn(reader: Reader, from: number, at: number): boolean {
  if (reader.language.resumptives.has(reader.norm(from))) return true;
  for (let k = from; k < at; k++) if (reader.isParticle(k, 'in')) return true;
  return false;
}

/** «مؤكدا دور المدرسة», «مرجحا التوصل إلى حل»: what stands right after a participle of circumstance is what is said. */
function isParticiplesOwn({ reader, frame, at, lex, finite, cue }: FrameState): boolean {
  // «متمنيا لهم حياة سعيدة»: for whom may come first.
  const first = at === cue.to || (at === cue.to + 1 && reader.has(cue.to, Tag.Adverb));
  if (finite || !first || !isCircumstance(reader, cue.from)) return false;
  if (!frame.object || frame.target || frame.cognate || frame.addressee || HELD[frame.act] !== true) return false;
  if (lex.joins !== '' || lex.preposition !== '' || lex.cue !== null || reader.isFinite(at)) return false;
  return reader.isWord(at) && !reader.has(at, NO_OBJECT) && !reader.language.deferences.has(reader.norm(at));
}

/** Acts by which a thing itself is held, said again or waited for; «معلنا نهاية المباراة» announces a deed. */
const HELD: Readonly<Partial<Record<Act, true>>> = {
  confirmation: true,
  belief: true,
  expectation: true,
  denial: true,
  claim: true,
  demand: true,
  praise: true,
  condemnation: true,
};

const NO_OBJECT =
  Tag.Role |
  Tag.Honorific |
  Tag.Pronoun |
  Tag.Preposition |
  Tag.Adverb |
  Tag.Time |
  Tag.Subordinator |
  Tag.Contrast |
  Tag.Relative |
  Tag.Negator |
  Tag.Complementizer;

/** «وصفت فلانة، عضو المجلس، القرار بأنه»: between commas stands who the source is, not whom it is about. */
function readApposition(s: FrameState): boolean {
  if (!s.lastWasComma || s.source === null || s.apposed) return false;
  const after = appositionEnd(s);
  if (after === null) return false;
  s.apposed = true;
  return moveTo(s, after);
}

/** Whom it is about; what is said of him follows. */
function readTarget(s: FrameState): boolean {
  const { reader, at, limit } = s;
  const { needs } = s.frame;
  // «وصف الوزير ذلك بالخيانة»: what was told before.
  const target = nounPhrase(s, at) ?? (reader.has(at, Tag.Demonstrative) ? { from: at, to: at + 1 } : null);
  if (target === null) return stop(s);
  if (needs === undefined) s.target = target;
  const said = needs === undefined ? isCharged(s, target.from) : hasWord(reader, target.from, limit, fold(needs));
  return said ? finish(s, 'noun', at) : stop(s);
}

/** «جدد تحذيره من …»: the noun of saying is the cue; «جدد رفضه المقترح»: a stance is what is said again. */
export function readCognate(s: FrameState): boolean {
  const { reader, at, lex } = s;
  if (lex.cueForm !== 'noun' && !s.denies) return finish(s, 'noun', at);
  const governed = lex.cue?.prepositions?.map(fold) ?? [];
  const end = governed.includes(reader.norm(at + 1)) ? at + 2 : at + 1;
  const clause = readComplement(reader, at + 1, Math.min(s.limit, at + 4));
  s.cue = { from: at, to: end };
  return finish(s, clause?.complement ?? 'noun', clause?.contentFrom ?? end);
}

/** A bare noun that holds a proposition begins at j: the object of «أعلن», «توقع», «نفى». */
export function objectStart(
  reader: Reader,
  j: number,
  frame: CueFrame,
  subjectKnown: boolean,
  any = frame.anyObject,
): boolean {
  if (!frame.object && !frame.target) return false;
  const { joins, preposition, cueForm, definite, pronoun } = reader.lex(j);
  if (joins !== '' || preposition !== '') return false;
  if (frame.target) return subjectKnown;
  if (any && subjectKnown) return !reader.has(j, Tag.Honorific);
  if (subjectKnown && HELD[frame.act] === true && pointsToThing(reader, j, frame.act === 'denial')) return true;
  if (frame.cognate) return subjectKnown && (cueForm === 'noun' || isStance(reader, j));
  // «لا يخفي السكان خشيتهم من أن».
  if (frame.denied === true && subjectKnown && cueForm === 'noun' && pronoun !== '') return true;
  const deed = reader.has(j, Tag.Propositional);
  if (deed && !definite) return true;
  if (reader.has(j, Tag.FreeRelative)) return subjectKnown;
  // «توقع المحلل نتائج أفضل»: whatever is to come.
  const closed = reader.lex(j - 1).definite || reader.has(j - 1, Tag.Time);
  if (subjectKnown && closed && frame.act === 'expectation' && !definite && reader.has(j, Tag.Common | Tag.Topic))
    if (!reader.has(j, (NO_DEEDS & ~Tag.Document) | Tag.Time | Tag.GivenName)) return true;
  // «ناشد الأهالي المحافظ التدخل»: a deed that is asked for, which no list need know.
  if (definite && frame.directive && frame.addressee && subjectKnown && isShapedDeed(reader, j)) return true;
  if (definite) return subjectKnown && (deed || isDeedThatLeads(reader, j));
  // «أعلنت الوزارة تسجيل مئة إصابة»: what a paper may be called is a deed where something is counted.
  const counted = subjectKnown && reader.item(j + 1).kind === 'number' && verbalNoun(reader, j);
  if (counted && !reader.has(j, NO_DEEDS & ~Tag.Document)) return true;
  // «أعلنت شركة الساحل تسجيل أرباح كبيرة»: and where it leads to a noun without the article, after who announces.
  const leads = subjectKnown && pronoun === '' && verbalNoun(reader, j) && isBareNoun(reader, j + 1);
  if (leads && !reader.has(j, NO_DEEDS & ~Tag.Document)) return true;
  if (reader.has(j, NO_DEEDS)) return false;
  // «أعلن فلان ترشحه», «أكد فلان تمسك الحزب بموقفه»: after the subject no other verb stands.
  if (subjectKnown && (possessedDeed(reader, j) || isDeedOf(reader, j))) return true;
  if (!verbalNoun(reader, j)) return false;
  return (
    subjectKnown ||
    frame.feeling === true ||
    reader.has(j, Tag.Common) ||
    pronoun !== '' ||
    unpossessed(reader, j) !== null
  );
}

/** «تمسك الحزب»: a verbal noun with the letters of a verb, and whose it is. */
function isDeedOf(reader: Reader, j: number): boolean {
  if (reader.isFinite(j) || !hasPossessedShape(reader.language, reader.norm(j))) return false;
  // «تامر السندبان»: a name, and one of no list after it.
  const { definite, joins, preposition, tags } = reader.lex(j + 1);
  return definite && tags !== 0 && joins === '' && preposition === '' && reader.lex(j).verb?.tense === 'past';
}

/** «ذلك.», «هذه الأنباء», «كل التهم», not «هذا الوزير» or «هذا الصباح»: things that are held or denied, without a clause to come. */
function pointsToThing(reader: Reader, j: number, denies: boolean): boolean {
  if (!reader.has(j, Tag.Demonstrative) && !reader.isStem(j, 'eachOf')) return false;
  if (denies && reader.isStem(j, 'that')) return true;
  const next = reader.lex(j + 1);
  if (!next.definite || next.joins !== '' || next.preposition !== '' || reader.has(j + 1, NO_DEEDS | Tag.Time))
    return false;
  for (let k = j + 2; k < j + 9 && reader.isWord(k) && !reader.isFinite(k) && reader.lex(k).joins === ''; k++)
    if (reader.isComplementizer(k)) return false;
  return true;
}

/** A usual noun without article, conjunction and preposition. */
function isBareNoun(reader: Reader, at: number): boolean {
  const { definite, joins, preposition, verb } = reader.lex(at);
  return !definite && joins === '' && preposition === '' && verb === null && reader.has(at, Tag.Common);
}

/** «معارضته», «رفض بلادها», «التعبير عن»: a stance, and whose it is. */
export function isStance(reader: Reader, j: number): boolean {
  const { stances } = reader.language.particles;
  if (stances === undefined) return false;
  if (stances.has(reader.lex(j).stem)) return reader.lex(j).pronoun !== '' || !reader.lex(j).definite;
  const norm = reader.norm(j);
  return reader.language.definition.affixes.pronouns.some((pronoun) => {
    const base = norm.endsWith(pronoun) ? norm.slice(0, -pronoun.length) : '';
    return stances.has(base) || stances.has(freed(base, reader.language.alternations.nouns) ?? '');
  });
}

export function isShapedDeed(reader: Reader, j: number): boolean {
  const { stem, tags } = reader.lex(j);
  // «التوفيق»: with the article no given name.
  if ((tags & ~(Tag.Common | Tag.Propositional | Tag.GivenName)) !== 0) return false;
  return hasVerbalNounShape(reader.language, stem) || hasPossessedShape(reader.language, stem);
}

/** «أعلن الوزير التوصل إلى اتفاق»: with a preposition of its own; «الأشقاء» is shaped like a short deed, «التركي» is none. */
function isDeedThatLeads(reader: Reader, j: number): boolean {
  const { stem } = reader.lex(j);
  if (!isShapedDeed(reader, j) || endsIn(stem, reader.language.endings.belongingAny)) return false;
  if (stem.length < LONG_DEED && !hasPossessedShape(reader.language, stem)) return false;
  return reader.has(j + 1, Tag.Preposition) || reader.lex(j + 1).preposition !== '';
}

/** Letters of a verbal noun that no plural is written like: «انتهاء», «استحواذ». */
const LONG_DEED = 6;

const NO_DEEDS = Tag.Role | Tag.Organization | Tag.Outlet | Tag.Group | Tag.Unnamed | Tag.Honorific | Tag.Document;

/** The subject ends where a bare verbal noun begins. */
export function objectLimit(s: FrameState): number {
  const { frame, at, limit } = s;
  if (!frame.object || frame.target) return limit;
  const deed = deedStart(s);
  return s.source === null && s.finite ? thingStart(s, at, deed) : deed;
}

function deedStart({ reader, frame, cue, at, limit }: FrameState): number {
  for (let k = at + 1; k < limit && k < at + 24; k++) {
    if (!reader.isWord(k)) continue;
    // «كشف الوزير النقاب عن»: a word of the cue.
    if (frame.phrase?.some((word) => fold(word) === reader.norm(k)) === true || isHowFirm(reader, cue.from, k))
      return k;
    const opens = objectStart(reader, k, frame, true, false);
    if (opens && !reader.has(k - 1, Tag.Preposition) && !isSecondPart(reader, k) && !isCalled(reader, k)) return k;
  }
  return limit;
}

/** The noun before is indefinite and takes this one as its second part («وزير دفاع», «مركز تنسيق»). */
function isSecondPart(reader: Reader, k: number): boolean {
  const { stem, definite, pronoun } = reader.lex(k - 1);
  // «مصدر رسمي وجود»: an adjective takes no second part.
  if (
    endsIn(stem, reader.language.endings.belonging) &&
    reader.has(k - 2, Tag.Unnamed | Tag.Group | Tag.Organization | Tag.Document)
  )
    return false;
  return (
    !definite &&
    reader.has(k - 1, Tag.Role | Tag.Organization | Tag.Group | Tag.Unnamed | Tag.Common) &&
    pronoun === '' &&
    !reader.has(k - 1, Tag.NamePart) &&
    !(reader.has(k - 1, Tag.GivenName) && isDeed(reader, k))
  );
}

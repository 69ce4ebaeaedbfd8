import { hasVerbalNounShape } from '../../languages/lexicon.ts';
import { endsIn } from '../../languages/grammar.ts';
import { Tag } from '../../languages/language.ts';
import { readNounPhrase, type NounPhrase } from '../../reading/noun-phrase.ts';
import { isGivenOut } from '../../reading/noun-phrase/verbs.ts';
import { HEADS } from '../../reading/noun-phrase/words.ts';
import { isSaidIn } from '../../reading/opens-speech.ts';
import type { CueFrame } from '../../model/index.ts';
import type { MediumDraft } from '../../reading/draft.ts';
import type { Reader } from '../../reading/reader.ts';
import { isSpeech } from './speech.ts';
import { verbalNoun } from './verbal-noun.ts';
import { isLedBy } from './words.ts';

interface MediumSlots {
  medium: MediumDraft | null;
  readonly relays: NounPhrase[];
}

/** «في بيان رسمي», «في مقابلة مع قناة س», «عبر حسابه على …»: to the end of the phrase with what belongs to it. */
export function readMedium(
  reader: Reader,
  j: number,
  object: number,
  limit: number,
  slots: MediumSlots,
  frame: Partial<CueFrame> = {},
  governed: readonly string[] = [],
): number {
  let end = object + 1;
  let k = end;
  while (k < limit) {
    const quote = reader.opensQuote(k);
    if (quote !== null && (reader.lex(k - 1).pronoun !== '' || isSaid(reader, k + 1, governed))) break;
    if (quote !== null && frame.bare === true && isSaidIn(reader, object, quote)) break;
    if (quote !== null && quote.close - quote.open <= 6) {
      end = k = quote.close + 1;
      continue;
    }
    if (!reader.isWord(k)) {
      if (reader.norm(k) !== '(') break;
      k = reader.afterBracket(k, limit);
      continue;
    }
    const given = reader.isComma(j - 1) ? givenOut(reader, k, limit) : null;
    if (given !== null) {
      k = given;
      break;
    }
    if (endsMedium(reader, k) || isGivenOut(reader, k) || opensContent(reader, k, object, frame)) break;
    const { verb, cue } = reader.lex(k);
    if (verb !== null && verb.pronoun !== '' && cue?.relay === true) {
      // «تصريحات نقلتها وكالة س»: the outlet in the relative clause passed the words on.
      const relay = readNounPhrase(reader, k + 1, limit);
      if (relay === null) break;
      slots.relays.push(relay);
      k = relay.to;
      break;
    }
    // «في مؤتمر عقده أمس».
    if (verb !== null && verb.pronoun !== '' && reader.language.particles.given?.has(verb.lemma) === true) break;
    const finite = verb !== null && reader.isFinite(k);
    if (finite && (verb.pronoun !== '' || reader.lex(k + 1).preposition === '')) break;
    if (!finite && governsContent(reader, k, limit, governed)) break;
    if (!finite && reader.has(k, Tag.Preposition)) {
      // «تصريح لـ"الراصد نت"».
      const toOutlet = reader.isParticle(k, 'to') && reader.opensQuote(k + 1) !== null;
      if (!reader.isParticle(k, 'ways') && !toOutlet) break;
      k++;
    } else end = ++k;
  }
  slots.medium ??= { from: object, to: end, head: object };
  return Math.max(k, end, j + 1);
}

/** «، في بيان بثه التلفزيون،»: between commas stands who gave the paper out; the comma behind it, or null. */
function givenOut(reader: Reader, k: number, limit: number): number | null {
  const { verb, joins, stem, definite, preposition } = reader.lex(k);
  // «بثه» is written like the deed that is somebody's.
  const told = verb === null ? stem.length < reader.norm(k).length : verb.tense === 'past' && verb.pronoun !== '';
  if (!told || joins !== '' || definite || preposition !== '') return null;
  if (reader.lex(k - 1).definite || reader.lex(k).cue?.relay === true) return null;
  const by = readNounPhrase(reader, k + 1, limit);
  return by !== null && reader.isComma(by.to) ? by.to : null;
}

/** «في بيان "نرحب بالقرار"», «منددا في بيان "بقصف المدن"»: no name begins with a verb of the speaker's or under a preposition of the cue. */
function isSaid(reader: Reader, at: number, governed: readonly string[]): boolean {
  return isSpeech(reader, at) || isLedBy(reader, at, governed);
}

/** A word that no description of a medium has. */
function endsMedium(reader: Reader, k: number): boolean {
  const { joins, cueForm } = reader.lex(k);
  if (reader.has(k, Tag.Complementizer | Tag.Relative | Tag.Contrast | Tag.Subordinator | Tag.Negator)) return true;
  // «لصحيفة النهار»: a paper may be named after a time of day.
  if (reader.has(k, Tag.Time) && !(reader.has(k - 1, Tag.Outlet) && !reader.lex(k - 1).definite)) return true;
  return joins !== '' || cueForm === 'participle';
}

/** After an indefinite medium the content begins at a noun that does not describe it. */
function opensContent(reader: Reader, k: number, object: number, frame: Partial<CueFrame>): boolean {
  const { definite, pronoun } = reader.lex(object);
  const takesObject = frame.object === true;
  const { preposition, stem, definite: own, joins } = reader.lex(k);
  if (preposition !== '' || reader.has(k - 1, Tag.Preposition)) return false;
  // «اتهمت المنظمة في تقرير الحكومة بكذا», «حذر المدير في كلمته العمال من»: whom it is about or to, after what has no part to come.
  const closed = definite || pronoun !== '';
  if (
    (frame.target || (frame.addressee && closed)) &&
    own &&
    joins === '' &&
    reader.has(k, Tag.Group | Tag.Organization)
  )
    return !endsIn(stem, reader.language.endings.belongingAny);
  // «أعلن بعد الاجتماع إلغاء الاتفاق»: what has no article does not describe what has one.
  if (closed)
    return (
      takesObject && isDeedBehind(reader, k, frame.anyObject) && !endsIn(stem, reader.language.endings.belongingAny)
    );
  // «في تصريحات سابقة السيطرة على …».
  // «لقاء مع مسؤولين بالهيئة القضائية»: after the article an adjective of belonging only describes.
  // «حديث للشرق الأوسط»: the name of a paper.
  const named = reader.language.particles.channels?.has(reader.lex(k - 1).stem) === true;
  const describes = reader.lex(k - 1).definite && (named || endsIn(stem, reader.language.endings.belongingAny));
  // «لقاء مع وزير الخارجية»: what an office is of.
  const office = reader.has(k - 1, Tag.Role) && !reader.lex(k - 1).definite && reader.has(k - 2, Tag.Preposition);
  // «أدانت الوزارة في بيان الهجوم على المدينة»: of a thing it is not, where a thing is what is condemned.
  if (own && k === object + 1)
    return (
      // «لصحيفة الأمل»: its name.
      !reader.has(object, Tag.Outlet) &&
      frame.anyObject === true &&
      reader.has(k, Tag.Common | Tag.Propositional) &&
      !reader.has(k, HEADS | Tag.Time)
    );
  if (own) return !reader.has(k - 1, Tag.Outlet) && !describes && !office;
  // «أعلن في بيان إلغاء الاتفاق»: what is announced begins; but «في تصريح لوكالة أنباء س».
  return (
    takesObject &&
    !reader.has(k, Tag.Medium | Tag.Outlet) &&
    !reader.has(k - 1, Tag.Outlet) &&
    (reader.has(k, Tag.Propositional) ||
      (hasVerbalNounShape(reader.language, stem) && !endsIn(stem, reader.language.endings.feminine)))
  );
}

/** «إغلاق المصنع»: a verbal noun without the article, by the lists or by its shape; «أداء الفريق»: or any noun that the cue may take. */
export function isDeedBehind(reader: Reader, k: number, any = false): boolean {
  if (reader.has(k, Tag.Propositional)) return true;
  const { definite, preposition, joins, stem, tags } = reader.lex(k);
  if (definite || preposition !== '' || joins !== '' || (tags & ~(Tag.Common | Tag.Topic)) !== 0) return false;
  return reader.lex(k + 1).definite && ((any && tags !== 0) || hasVerbalNounShape(reader.language, stem));
}

const OTHERS =
  Tag.Place | Tag.Time | Tag.Medium | Tag.Outlet | Tag.Organization | Tag.FreeRelative | Tag.Role | Tag.Honorific;

/** «شدد في حديثه على وجوب», «ندد في بيان بالهجوم»: what the cue governs; not «في مؤتمر بالرياض», «في خطاب إلى الشعب إلى الهدوء». */
function governsContent(reader: Reader, k: number, limit: number, governed: readonly string[]): boolean {
  const governs = (at: number): boolean => governed.includes(reader.norm(at)) || isLedBy(reader, at, governed);
  if (!governs(k)) return false;
  const noun = reader.lex(k).preposition === '' ? k + 1 : k;
  if (reader.has(noun, Tag.Propositional) || verbalNoun(reader, noun)) return true;
  if ((noun === k && reader.lex(noun).tags === 0) || reader.has(noun, OTHERS)) return false;
  for (let j = k + 1; j < limit && reader.isWord(j); j++) if (governs(j)) return false;
  return true;
}

import { Tag } from '../../languages/language.ts';
import { quotedBody, readNounPhrase } from '../../reading/noun-phrase.ts';
import type { Quote } from '../../model/index.ts';
import type { Reader } from '../../reading/reader.ts';
import { isSaidIn, opensSpeech } from '../../reading/opens-speech.ts';
import { objectStart } from './object.ts';
import { finish, moveTo, type FrameState } from './state.ts';
import { takesThings } from './thing.ts';
import { isDeed, verbalNoun } from './verbal-noun.ts';
import { isLedBy, startsWithOne } from './words.ts';

/** A name in quotation marks («المبادرة المدنية من أجل …») seldom takes more words. */
const LONG_NAME = 14;

const NAMED_IN_QUOTES = Tag.Organization | Tag.Outlet | Tag.Medium | Tag.Document | Tag.Role | Tag.Place;

/** A quotation names the source, is what is said, or is passed over as the name of something. */
export function readQuotation(s: FrameState): boolean {
  const { reader, frame, at, prepositions } = s;
  const quote = reader.opensQuote(at);
  if (quote === null) return false;
  // «قال «» إن»: nobody is named, and nothing is said.
  if (quote.close === at + 1) return moveTo(s, at + 2);
  if (isQuotedSource(s, quote) || namesSpeaker(s, quote)) {
    // «نقلت «س» عن»: an outlet named by its name alone.
    s.source = readNounPhrase(reader, at, quote.close + 1) ?? quotedBody(at, quote.close + 1);
    return moveTo(s, quote.close + 1);
  }
  // «طالب الدول التي "أخلت بالعهد" بالتوقف»: words quoted of whom a demand addresses.
  if (s.addressee !== null && quote.close + 1 < s.limit && reader.isWord(quote.close + 1))
    return moveTo(s, quote.close + 1);
  // «كتب سامي على منصة "نوبا": "…"»: a name before the colon.
  if (
    at > s.cue.to &&
    quote.close - quote.open <= SHORT_NAME &&
    reader.isWord(at - 1) &&
    reader.isColon(quote.close + 1)
  )
    return moveTo(s, quote.close + 1);
  const length = quote.close - quote.open - 1;
  const quotedDeed = frame.object === true && (isDeed(reader, at + 1) || verbalNoun(reader, at + 1));
  const names =
    !quotedDeed &&
    !isSaidBehind(s, quote, length) &&
    namesInQuotes(reader, at, length) &&
    !isLedBy(reader, at + 1, prepositions);
  const prefixed = reader.isWord(at - 1) && reader.norm(at - 1).length <= 2 && !reader.isComplementizer(at - 1);
  if (!names && !prefixed && !frame.clauseOnly && isLongEnough(s, length)) return finish(s, 'quote', at);
  // «نددت بـ"…"»: the cue takes the preposition that stands before the mark.
  if (prefixed && startsWithOne(reader.norm(at - 1), prepositions)) return finish(s, 'noun', at - 1);
  // «اعتبرها سامي "خطوة مهمة"»: what is held of a thing is quoted, in a word or two.
  const beside = s.source?.to === at && !reader.has(at + 1, Tag.GivenName | Tag.NamePart);
  if (!names && beside && takesThings(s) && length <= 3) return finish(s, 'noun', at);
  // «أكد الوزير "تجميد" الرسوم»: a deed whose word alone is quoted.
  if (quotedDeed && (s.source !== null || !s.finite)) return finish(s, 'noun', at);
  return moveTo(s, quote.close + 1);
}

/** «قال الوزير "الخطة ناجحة"», «قال في تغريدة "العمل جار"»: what the phrase of a man with a title, or of a medium, left alone is no name. */
function isSaidBehind({ reader, frame, source, medium, at }: FrameState, quote: Quote, length: number): boolean {
  if (frame.bare !== true) return false;
  if (medium?.to === at && isSaidIn(reader, medium.head, quote)) return true;
  if (source?.to !== at || source.type !== 'person' || source.roles.length === 0) return false;
  return length >= SHORT_NAME || (reader.lex(at + 1).definite && !reader.has(at + 1, NAMED_IN_QUOTES & ~Tag.Document));
}

/** Right after the verb a short quotation is who speaks, where what such a verb takes follows it. */
function isQuotedSource(s: FrameState, quote: Quote): boolean {
  const { reader, frame } = s;
  if (!s.finite || s.at !== s.cue.to || s.source !== null || quote.close - quote.open > LONG_NAME) return false;
  const closed = quote.close + 1;
  // «أبلغت «س» (S) عن»: the same name in other letters.
  const after = reader.norm(closed) === '(' ? reader.afterBracket(closed, s.limit) : closed;
  const governs =
    !frame.bare && (frame.relay ? reader.isParticle(after, 'about') : s.prepositions.includes(reader.norm(after)));
  if (governs) return true;
  if (reader.isColon(after) && (reader.opensQuote(after + 1) !== null || reader.isComplementizer(after + 1)))
    return true;
  if (reader.isComplementizer(reader.isComma(after) ? after + 1 : after) || isClauseAhead(reader, after)) return true;
  // «وتابع «المدرب» قائلا: …».
  const goesOn = reader.lex(after).cueForm === 'participle' && quote.close - quote.open <= SHORT_NAME;
  if (goesOn && mayBeNameInQuotes(reader, quote.open + 1)) return true;
  return isDescribedSpeaker(s, quote, after) || isSpeakerByName(s, quote, after);
}

/** «وأضاف "الحلبي"، خلال لقاء مع الصحيفة: …»: a name in a word or two, adverbials, and then what is said. */
function isSpeakerByName({ reader, limit }: FrameState, quote: Quote, after: number): boolean {
  const first = quote.open + 1;
  if (quote.close > first + (reader.has(first, Tag.GivenName) ? 2 : 1) || !mayBeNameInQuotes(reader, first))
    return false;
  const at = reader.isComma(after) ? after + 1 : after;
  if (!reader.isColon(after) && !reader.has(at, Tag.Preposition | Tag.Time)) return false;
  for (let k = at; k < limit; k++) if (reader.isColon(k) || reader.isComplementizer(k)) return !reader.inQuote(k);
  return false;
}

/** «قال «سامي» الذي يعمل في البناء إن»: a name in a word or two, described in a clause before what is said. */
function isDescribedSpeaker({ reader, limit }: FrameState, quote: Quote, after: number): boolean {
  const first = quote.open + 1;
  if (quote.close - quote.open > SHORT_NAME) return false;
  if (!reader.has(first, Tag.GivenName) && !mayBeNameInQuotes(reader, first)) return false;
  const at = reader.isComma(after) ? after + 1 : after;
  if (!reader.has(at, Tag.Relative) && !(reader.joins(at, 'and') && reader.has(at, Tag.Pronoun))) return false;
  for (let k = at + 1; k < limit && k < at + DESCRIPTION; k++) {
    if (reader.isColon(k)) return true;
    if (reader.isComplementizer(k)) return !reader.has(k - 1, Tag.Preposition | Tag.Negator);
  }
  return false;
}

/** The most words of a clause that describes who speaks. */
const DESCRIPTION = 14;

/** «أعلنت "نوبا" (Nuba) أمس تمويل المبادرة», «اتهمت "نوبا" الشركة بكذا»: a name in a word or two, and then what such a verb takes. */
function namesSpeaker(s: FrameState, quote: Quote): boolean {
  const { reader, frame, limit } = s;
  if (!s.finite || s.at !== s.cue.to || s.source !== null || frame.bare || quote.close - quote.open > SHORT_NAME)
    return false;
  if (!mayBeNameInQuotes(reader, quote.open + 1)) return false;
  const at = afterAsides(reader, quote.close + 1, limit);
  if (at >= limit || !reader.isWord(at)) return false;
  const { definite, joins, preposition } = reader.lex(at);
  // «دعا "الحلبي" الحكومة إلى», «دعا "الحلبي" جميع الأطراف إلى».
  const whom = definite || reader.lex(at + 1).definite;
  if (frame.target || frame.addressee) return whom && joins === '' && preposition === '';
  return !definite && objectStart(reader, at, frame, true);
}

/** The marks and the most words of a short name. */
const SHORT_NAME = 4;

/** A word of a name or of a body: no verb, no deed, no usual noun without the article. */
function mayBeNameInQuotes(reader: Reader, first: number): boolean {
  const { definite, tags, joins, preposition } = reader.lex(first);
  if (opensSpeech(reader, first) || reader.isFinite(first) || joins !== '' || preposition !== '') return false;
  if (isDeed(reader, first)) return false;
  // «توقعت "الأرصاد" هطول أمطار»: the letters of a deed with the article may name a body.
  if (definite) return true;
  return (
    !verbalNoun(reader, first) &&
    (tags & ~(Tag.Organization | Tag.Outlet | Tag.GivenName | Tag.NamePart | Tag.Place)) === 0
  );
}

/** Past a bracket, commas and words that tell when. */
function afterAsides(reader: Reader, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    if (reader.norm(at) === '(') {
      const after = reader.afterBracket(at, limit);
      if (after <= at + 1) return at;
      at = after;
    } else if (reader.isComma(at) || reader.has(at, Tag.Time | Tag.Adverb)) at++;
    else return at;
  }
  return at;
}

/** «أوضحت «الجمارك» في تقرير أن», «أكدت «الجمارك» أمس أن»: when or in what, and then what is said. */
function isClauseAhead(reader: Reader, from: number): boolean {
  if (!reader.has(from, Tag.Preposition | Tag.Time | Tag.Adverb)) return false;
  for (let k = from + 1; k < from + 9; k++) {
    if (reader.isComplementizer(k)) return !reader.has(k - 1, Tag.Preposition | Tag.Negator);
    // «في تقرير، حصلت الصحيفة على نسخة منه، أن»: between commas it is told of the paper.
    if (reader.isComma(k)) return isClauseAfterAside(reader, k);
    if (!reader.isWord(k) || reader.isFinite(k)) return false;
  }
  return false;
}

function isClauseAfterAside(reader: Reader, comma: number): boolean {
  for (let k = comma + 1; k < comma + 14; k++)
    if (reader.isComma(k)) return reader.isComplementizer(k + 1) && reader.lex(k + 1).joins === '';
  return false;
}

/** The quotation is the name of what stands before it. */
function namesInQuotes(reader: Reader, at: number, length: number): boolean {
  // «في بيانها "نرحب بالتقرير"»: what is somebody's needs no name, and no name begins with a verb in the first person.
  const speaks = opensSpeech(reader, at + 1);
  if (!speaks && length <= 6 && reader.has(at - 1, NAMED_IN_QUOTES) && reader.lex(at - 1).pronoun === '') return true;
  // «لصحيفة "نخيل الشاطئ"»: a paper has a name, whatever its letters are elsewhere.
  return length <= 4 && namesThing(reader, at - 1) && (!speaks || reader.has(at - 1, Tag.Outlet));
}

/** «عملة "س"»: an indefinite noun of a thing, which a name follows. */
function namesThing(reader: Reader, at: number): boolean {
  const { definite, verb, pronoun } = reader.lex(at);
  return (
    reader.isWord(at) &&
    !definite &&
    verb === null &&
    pronoun === '' &&
    reader.has(at, Tag.Common) &&
    !reader.has(at, Tag.Role | Tag.Group | Tag.Unnamed | Tag.Adverb | Tag.Time)
  );
}

/** A word or two in quotation marks are said only where the verb asks for nothing more than speech. */
function isLongEnough({ frame }: FrameState, length: number): boolean {
  if (frame.bare) return length >= 1;
  return length >= (frame.speechOnly ? 5 : 3);
}

import { endsIn } from '../../languages/grammar.ts';
import { hasVerbalNounShape } from '../../languages/lexicon.ts';
import { Tag } from '../../languages/language.ts';
import type { Quote, Token } from '../../model/index.ts';
import { opensSpeech } from '../opens-speech.ts';
import type { PhraseSoFar } from './phrase-so-far.ts';

/** What a name in quotation marks can follow. */
const NAMED_IN_QUOTES = Tag.Organization | Tag.Outlet | Tag.Place | Tag.Document | Tag.Medium | Tag.Role;

const BODY = Tag.Organization | Tag.Outlet | Tag.Place;

/** The most items of a quotation that is a name within a phrase, and of one that begins it. */
const QUOTED_NAME = 8;
const QUOTED_HEAD = 5;

/** Takes what is no word; false where it ends the phrase. */
export function takeMark(phrase: PhraseSoFar, item: Token): boolean {
  const quote = phrase.reader.opensQuote(phrase.i);
  if (quote !== null && quote.balanced && takeQuotation(phrase, quote)) return true;
  if (item.norm === '(' && phrase.i > phrase.from) return takeBracket(phrase);
  return belongsToWords(phrase, item) && phrase.pass();
}

function takeQuotation(phrase: PhraseSoFar, quote: Quote): boolean {
  const length = quote.close - quote.open;
  const said =
    (opensSpeech(phrase.reader, phrase.i + 1) && !isCalledInQuotes(phrase, quote)) || isSentenceOf(phrase, quote);
  const ofOffice = isOfOffice(phrase) || (!said && isWhereInOffice(phrase, quote));
  if (!said && length > 1 && length <= QUOTED_NAME && !ofOffice && isNameOfBefore(phrase, quote)) {
    phrase.quoted = { from: phrase.i + 1, to: quote.close };
    phrase.lastTags = 0;
  } else if (length <= QUOTED_NAME && (phrase.afterPreposition || ofOffice) && phrase.role && !phrase.hasName) {
    // «مدير الإعلام في "غرفة س" فلان»: where he is, not who he is.
    phrase.lastTags = 0;
    phrase.afterPreposition = false;
  } else if (length > 1 && length <= QUOTED_HEAD && phrase.i === phrase.from) {
    phrase.quoted = { from: phrase.i + 1, to: quote.close };
    phrase.head = phrase.i + 1;
  } else return false;
  phrase.i = quote.close + 1;
  return true;
}

/** «قال الوزير "الخطة ناجحة جدا" في تصريح»: a man with a title and the article is called by no sentence. */
function isSentenceOf({ reader, i, from, role, hasBody }: PhraseSoFar, { open, close }: Quote): boolean {
  if (!role || hasBody || !reader.lex(i - 1).definite || reader.lex(from - 1).cue?.bare !== true) return false;
  if (reader.isComplementizer(close + 1)) return false;
  if (close - open > CALLED) return true;
  const { definite, tags } = reader.lex(i + 1);
  const noun = definite && (tags & (Tag.Common | Tag.Propositional | Tag.Document)) !== 0;
  return noun && close - open > 2 && !reader.lex(i + 2).definite;
}

/** «قالت صحيفة "لا ديبيش" إن»: between a body and what is said stands what it is called, whatever its words mean elsewhere. */
function isCalledInQuotes(phrase: PhraseSoFar, { open, close }: Quote): boolean {
  const { reader, i, hasBody, outlet } = phrase;
  if (!(hasBody || outlet || isCalledSo(phrase, close)) || reader.lex(i - 1).definite || close - open > CALLED)
    return false;
  return reader.isComplementizer(close + 1) && reader.lex(close + 1).joins === '';
}

const CALLED = 4;

/** «شركتا "نور" و"أمل"»: two names in quotation marks. */
export function takeSecondQuoted(phrase: PhraseSoFar): boolean {
  const { reader, i, quoted } = phrase;
  if (quoted === null || quoted.to !== i - 1 || !reader.isParticle(i, 'and')) return false;
  const quote = reader.opensQuote(i + 1);
  if (quote === null || !quote.balanced || quote.close - quote.open > QUOTED_NAME) return false;
  phrase.joint = [...phrase.joint, quoted];
  phrase.quoted = { from: i + 2, to: quote.close };
  phrase.i = quote.close + 1;
  return true;
}

/** «رئيس نادي "الفجر"», «مدير "النور"»: a title without the article is of what is called so, a rank («فريق "النور"») of nothing. */
function isOfOffice({ role, definite, before, reader, i }: PhraseSoFar): boolean {
  if (!role || definite || before.definite) return false;
  if (reader.has(i - 1, BODY)) return true;
  const { tags, definition } = reader.language;
  return (
    reader.has(i - 1, Tag.Role) && ((tags.get(definition.affixes.article + before.stem) ?? 0) & Tag.Honorific) === 0
  );
}

/** «المدير بمقاطعة "س" سامي منصور»: the name of a place or body that a letter leads to, before who holds the office. */
function isWhereInOffice({ role, reader, i }: PhraseSoFar, { close }: Quote): boolean {
  const { preposition, definite } = reader.lex(i - 1);
  if (!role || preposition === '' || definite || !reader.has(i - 1, BODY | Tag.Common)) return false;
  return reader.has(close + (reader.isComma(close + 1) ? 2 : 1), Tag.GivenName | Tag.Honorific);
}

/** What stands in quotation marks at hand is the name of what was described before. */
function isNameOfBefore(phrase: PhraseSoFar, { close }: Quote): boolean {
  return (
    phrase.i > phrase.from &&
    !phrase.hasName &&
    !isQuotedDeed(phrase) &&
    (phrase.reader.isParticle(phrase.i - 1, 'onBehalf') ||
      // «وكالة الأخبار الدولية "س"»: adjectives stand between a body and its name.
      (phrase.hasBody && endsIn(phrase.reader.lex(phrase.i - 1).stem, phrase.endings.belonging)) ||
      // «وكالة أنباء "س"»: what kind of body it is, in one word.
      (phrase.hasBody && phrase.i === phrase.organization + 2 && !phrase.reader.lex(phrase.i - 1).definite) ||
      // «المتحدث العسكري "س" إن».
      (phrase.role &&
        phrase.reader.isComplementizer(close + 1) &&
        endsIn(phrase.reader.lex(phrase.i - 1).stem, phrase.endings.belonging)) ||
      isCalledSo(phrase, close) ||
      (phrase.follows(NAMED_IN_QUOTES) && !isToldOf(phrase, close)))
  );
}

/** «الحكم "سياسي بامتياز"», «التقرير "مسيس"»: what is told of a paper with the article, up to the end of its clause. */
function isToldOf({ reader, i }: PhraseSoFar, close: number): boolean {
  if (!reader.lex(i - 1).definite || reader.has(i - 1, BODY) || reader.isWord(close + 1)) return false;
  const { definite, stem, tags } = reader.lex(i + 1);
  if (definite || reader.has(i + 1, Tag.GivenName | Tag.NamePart)) return false;
  return (
    reader.has(i - 1, Tag.Document | Tag.Medium) ||
    tags === Tag.Common ||
    endsIn(stem, reader.language.endings.belongingAny)
  );
}

/** «نفت الوزارة "وقوع أي حادث"»: after the article, what such a verb takes. */
function isQuotedDeed({ reader, i, from }: PhraseSoFar): boolean {
  if (!reader.lex(i - 1).definite || reader.lex(from - 1).cue?.object !== true) return false;
  const { stem } = reader.lex(i + 1);
  return reader.has(i + 1, Tag.Propositional) || hasVerbalNounShape(reader.language, stem);
}

/** «قالت منصة "النور" إن»: of whatever kind it is, one noun without the article and its name before what is said. */
function isCalledSo({ reader, i, from, before }: PhraseSoFar, close: number): boolean {
  const kind = i === from + 1 && !before.definite && before.verb === null && !reader.has(from, NO_KIND);
  return kind && reader.isComplementizer(close + 1) && reader.lex(close + 1).joins === '';
}

const NO_KIND = Tag.GivenName | Tag.NamePart | Tag.Group | Tag.Unnamed | Tag.Preposition | Tag.Time;

/** A bracket explains what stands before it; one that does not close ends the phrase. */
function takeBracket(phrase: PhraseSoFar): boolean {
  const after = phrase.reader.afterBracket(phrase.i, phrase.limit);
  if (after === phrase.i + 1) return false;
  // «رئيس نادي (الفجر) سامي الحلبي»: the bracket holds the name of what he is the head of.
  if (phrase.role && !phrase.hasName) phrase.lastTags = 0;
  phrase.i = after;
  return true;
}

/** A body that a word of several letters with the article closed. */
function isClosedBody({ hasBody, role, reader, i, from }: PhraseSoFar): boolean {
  return hasBody && !role && i > from + 1 && reader.isWord(i - 1) && reader.lex(i - 1).definite;
}

/** Numbers, and marks that are part of how a name is written. */
function belongsToWords(phrase: PhraseSoFar, { kind, norm, start, end }: Token): boolean {
  if (kind === 'symbol' && (norm === '#' || norm === '+')) return true;
  if (phrase.i === phrase.from) return false;
  // «تقترح الإذاعة الوطنية 3 برامج»: after the article another phrase begins.
  if (kind === 'number' && !phrase.hasName) return !isClosedBody(phrase);
  // The full stop of an abbreviated title.
  if (norm === '.' && phrase.follows(Tag.Honorific) && phrase.reader.norm(phrase.i - 1).length === 1) return true;
  // «جون إف. سميث»: that of a letter in a name.
  if (norm === '.' && phrase.reader.isStem(phrase.i - 1, 'initials') && phrase.reader.isWord(phrase.i + 1)) return true;
  // A hyphen inside a name: «هان مين-سو».
  return (
    phrase.reader.isDash(phrase.i) &&
    phrase.reader.item(phrase.i - 1).end === start &&
    phrase.reader.item(phrase.i + 1).start === end &&
    phrase.reader.isWord(phrase.i + 1)
  );
}

import { endsIn } from '../../languages/grammar.ts';
import { fold } from '../../text/fold.ts';
import { Tag } from '../../languages/language.ts';
import type { CueFrame } from '../../model/index.ts';
import { readNounPhrase, type NounPhrase } from '../../reading/noun-phrase.ts';
import { namesState } from '../../reading/noun-phrase/words.ts';
import type { Reader } from '../../reading/reader.ts';
import { disagrees } from './agreement.ts';
import { isDoneTo } from './done-to.ts';
import { verbalNoun } from './verbal-noun.ts';
import { isLedBy } from './words.ts';

/** How far behind the verb what is said opens at most, where adverbials and the subject stand between. */
const REACH = 22;
/** A name in quotation marks has so many tokens with its marks, at most; what is said has more. */
const NAME_TOKENS = 6;

/** What stands between a verb and its subject: «من جانبه», «في بيان», «لرويترز», «أمس». */
const BETWEEN = Tag.Preposition | Tag.Adverb | Tag.Time;
/** … as phrases of several words: «تعليقا على», «في المقابل». */
const LISTED = BETWEEN | Tag.Contrast | Tag.Connective;

/**
 * «وقال من جانبه المدير إن», «وقال لرويترز مصدر أمني إن», «وكشف في تصريح صحفي وزير النقل عن»: where who speaks begins, whose phrase ends right
 * where what is said opens, behind adverbials that are complete before it; null where nobody stands so.
 */
export function subjectBehind(reader: Reader, cueAt: number, frame: CueFrame, to: number): number | null {
  if (frame.target === true || frame.relay === true) return null;
  const first = cueAt + 1;
  const listed = reader.phrase(first)?.tags ?? 0;
  if ((listed & LISTED) === 0 && !reader.has(first, BETWEEN) && reader.lex(first).preposition === '') return null;
  const prepositions = (frame.prepositions ?? []).map(fold);
  const end = Math.min(to, cueAt + REACH);
  const opens = openerOf(reader, first, end, prepositions);
  const mayAddress = frame.addressee === true;
  if (opens !== null) return speakerBefore(reader, cueAt, opens, prepositions, mayAddress);
  if (frame.clauseOnly === true) return null;
  for (let at = first + 1; at < end; at++) {
    const quote = reader.opensQuote(at);
    if (quote !== null && quote.close - quote.open <= NAME_TOKENS) at = quote.close;
    else if (!isPassable(reader, at)) return null;
    if (!prepositions.includes(reader.norm(at)) && !isLedBy(reader, at, prepositions)) continue;
    const from = speakerBefore(reader, cueAt, at, prepositions, mayAddress);
    if (from !== null) return from;
  }
  return null;
}

/** Where the clause or the quotation of what is said opens, with the preposition that leads to it. */
function openerOf(reader: Reader, first: number, end: number, prepositions: readonly string[]): number | null {
  for (let at = first; at < end; at++) {
    if (reader.isComplementizer(at)) return prepositions.includes(reader.norm(at - 1)) ? at - 1 : at;
    if (reader.isColon(at)) return at;
    const quote = reader.opensQuote(at);
    if (quote !== null && quote.close - quote.open > NAME_TOKENS) return at;
    if (quote !== null) at = quote.close;
    else if (!isPassable(reader, at)) return null;
  }
  return null;
}

/** Nothing that a clause of its own would have. */
function isPassable(reader: Reader, at: number): boolean {
  return (
    reader.isWord(at) &&
    !reader.isFinite(at) &&
    !isDoneTo(reader, at) &&
    !reader.has(at, Tag.Relative | Tag.Subordinator | Tag.Contrast)
  );
}

function speakerBefore(
  reader: Reader,
  cueAt: number,
  opens: number,
  prepositions: readonly string[],
  mayAddress: boolean,
): number | null {
  for (let from = cueAt + 2; from < opens; from++) {
    if (!isSomebody(reader, from) || !isClosed(reader, from - 1, from)) continue;
    const phrase = readNounPhrase(reader, from, opens, prepositions);
    if (phrase?.to !== opens || !canSpeak(reader, phrase) || disagrees(reader, cueAt, phrase)) continue;
    // «وطالب في بيانه الحكومة بفتح الطريق»: a body is rather who is asked.
    if (!mayAddress || phrase.type === 'person' || reader.has(phrase.head, Tag.Unnamed)) return from;
  }
  return null;
}

const SOMEBODY = Tag.Role | Tag.Organization | Tag.Unnamed | Tag.Honorific | Tag.GivenName | Tag.Group;

function isSomebody(reader: Reader, at: number): boolean {
  const { joins, preposition } = reader.lex(at);
  // «لبي بي سي»: nobody is called by a letter.
  if (reader.language.particles.letters?.has(reader.norm(at)) === true) return false;
  return reader.has(at, SOMEBODY) && joins === '' && preposition === '' && !reader.has(at, BETWEEN & ~Tag.Adverb);
}

/** The adverbial is complete at `last`, so that what begins at `next` is no part of it. */
function isClosed(reader: Reader, last: number, next: number): boolean {
  if (reader.closesQuote(last) || reader.has(last, Tag.Time | Tag.Adverb | Tag.Demonstrative)) return true;
  if (reader.has(last, Tag.Preposition) || !reader.isWord(last)) return false;
  const { definite, preposition, pronoun } = reader.lex(last);
  // «مع الأستاذ الدكتور», «للرئيس السيد»: titles stand side by side.
  const titled = reader.has(last, Tag.Role | Tag.Honorific);
  // «خلال استقباله وزير الخارجية»: what is done to somebody.
  if (isHis(reader, last, pronoun))
    return !reader.isStem(last, 'meetings') && (reader.has(last, Tag.Medium) || !isDeed(reader, last));
  if (definite && !titled) return !reader.has(last, Tag.Organization) || !reader.lex(next).definite;
  if (definite && preposition !== '') return !reader.has(next, Tag.Honorific);
  // «لرويترز مصدر أمني», «في القاهرة وزير النقل».
  if (reader.has(last, Tag.Outlet) || namesState(reader, last))
    return !reader.lex(next).definite || reader.has(last, Tag.GivenName);
  // «في تصريح صحفي وزير النقل»: an adjective without the article.
  const described = reader.has(last - 1, Tag.Medium) && !reader.lex(last - 1).definite;
  return described && preposition === '' && !reader.has(last, Tag.Organization);
}

function isHis(reader: Reader, at: number, pronoun: string): boolean {
  if (pronoun !== '') return true;
  return (
    reader.has(at, Tag.Medium) &&
    !reader.endsAsNoun(at) &&
    endsIn(reader.norm(at), reader.language.definition.affixes.objects)
  );
}

function isDeed(reader: Reader, at: number): boolean {
  return reader.has(at, Tag.Propositional) || verbalNoun(reader, at);
}

function canSpeak(reader: Reader, { type, named, head, roles }: NounPhrase): boolean {
  if (type === 'place' || reader.has(head, Tag.Document | Tag.Medium)) return false;
  return named || roles.length > 0 || type !== 'unknown';
}

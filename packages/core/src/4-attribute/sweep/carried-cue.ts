import { endsIn, freed } from '../../languages/grammar.ts';
import { Tag } from '../../languages/language.ts';
import type { CueFrame, VerbReading } from '../../model/index.ts';
import { newWord } from '../../reading/new-word.ts';
import { readNounPhrase } from '../../reading/noun-phrase.ts';
import type { Range, Reader } from '../../reading/reader.ts';
import { finish, openFrame } from '../frame/state.ts';
import { verbalNoun } from '../frame/verbal-noun.ts';
import { isEmbedded } from './embedded.ts';
import { openScope } from './finite-cue.ts';
import { circumstanceCue } from './participle-cue.ts';
import type { SentenceState } from './state.ts';
import { subjectBefore } from './subject.ts';

const FRAME: CueFrame = { act: 'praise', object: true, anyObject: true, feeling: true };

const ORDER: CueFrame = { act: 'demand', directive: true };

/** From the verb to the noun that it carries, at most, and from there to whom or what it is for. */
const REACH = 22;
const GIVEN = 7;

/** «قدم المدير شكره للعمال», «وجه الخبير انتقادات للاتحاد», «مقدما شكره لهم»: a verb that says nothing itself carries what is said. */
export function carriedCue(s: SentenceState, i: number): number | null {
  const { reader } = s;
  const { carriers } = reader.language.particles;
  const { verb, joins, definite, preposition } = reader.lex(i);
  if (carriers === undefined || definite) return null;
  if (verb?.tense === 'past' && reader.language.particles.issuers?.has(verb.lemma) === true && reader.isFinite(i)) {
    const order = orderAhead(s, i);
    if (order !== null) return issued(s, i, order);
  }
  if (
    verb?.tense === 'past' &&
    carriers.has(verb.lemma) &&
    (reader.isFinite(i) || opensAfterAdverbial(s, i) || isJoinedCarrier(s, i))
  )
    return finiteCarrier(s, i);
  const { circumstance } = reader.language.endings;
  // Most words are refused by their last letter.
  if (preposition !== '' || !endsIn(reader.norm(i), circumstance)) return null;
  const norm = reader.norm(i).slice(joins.length);
  const carries = circumstance?.some((end) => norm.endsWith(end) && carriers.has(norm.slice(0, -end.length)));
  return carries === true && isCarried(reader, i + 1, s.to) ? circumstanceCue(s, i, FRAME) : null;
}

/** «ألقى التحية»: a verb that carries blame alone, with something else. */
function castsOther({ language }: Reader, verb: VerbReading | null, noun: string): boolean {
  const { casting, blame } = language.particles;
  return casting?.has(verb?.lemma ?? '') === true && blame?.has(noun) !== true;
}

/** «وفي ختام كلمته رفع المدير شكره»: written like a noun, after nothing but an adverbial. */
function opensAfterAdverbial({ reader, segmentFrom, clause, scope }: SentenceState, i: number): boolean {
  if (clause.verb || scope !== null || i < segmentFrom + 2 || reader.has(i - 1, Tag.Preposition)) return false;
  return reader.has(segmentFrom, Tag.Preposition) || reader.lex(segmentFrom).preposition !== '';
}

/** «وتقدم بالشكر إلى العمال»: written like a noun, and the noun that it carries right behind. */
function isJoinedCarrier({ reader, to }: SentenceState, i: number): boolean {
  return reader.joins(i, 'and') && isCarried(reader, i + 1, to);
}

function finiteCarrier(s: SentenceState, i: number): number | null {
  const { reader } = s;
  if (reader.inFirstPerson(i) || reader.has(i - 1, Tag.Negator)) return null;
  let noun = carriedAhead(s, i);
  if (noun === null || isEmbedded(s, i) || castsOther(reader, reader.lex(i).verb, reader.lex(noun).stem)) return null;
  // «أجمل التهاني», «خالص الشكر».
  while (noun > i + 1 && reader.isStem(noun - 1, 'warmest')) noun--;
  const praises = arePraise(reader, i + 1, noun);
  return carries(s, i, FRAME, praises ? i + 1 : noun, praises ? i + 1 : noun);
}

/** «أصدر الملك أمرا بإغلاق الطريق»: the noun is the cue of the deed that it leads to. */
function issued(s: SentenceState, i: number, { noun, deed }: Order): number | null {
  const { reader } = s;
  if (reader.inFirstPerson(i) || reader.has(i - 1, Tag.Negator) || isEmbedded(s, i)) return null;
  return carries(s, i, ORDER, noun, deed, { from: noun, to: noun + 1 });
}

/** Reads the subject of the verb at i, which ends at the noun, and opens what is said. */
function carries(s: SentenceState, i: number, frame: CueFrame, noun: number, said: number, cue?: Range): number | null {
  const { reader } = s;
  const { verb, joins } = reader.lex(i);
  if (verb === null) return null;
  const after = noun > i + 1 && reader.isWord(i + 1) ? readNounPhrase(reader, i + 1, noun) : null;
  const before = joins === '' && after === null ? subjectBefore(s, i) : null;
  const reading = openFrame(reader, i, frame, s.to, true);
  reading.source = after;
  if (cue !== undefined) reading.cue = cue;
  finish(reading, 'noun', said);
  const lex = newWord(reader.norm(i), { ...reader.lex(i), cueLemma: verb.lemma });
  return openScope(
    s,
    { at: i, frame, lex, verb, reading, before, after, sender: null, topic: null, twin: null, source: after ?? before },
    'noun',
  );
}

interface Order {
  readonly noun: number;
  readonly deed: number;
}

/** A noun of order ahead, and the deed that it leads to, at once or after an adjective. */
function orderAhead({ reader, to }: SentenceState, from: number): Order | null {
  for (let j = from + 1; j < to && j < from + REACH; j++) {
    if (reader.norm(j) === '.' || reader.isColon(j) || reader.isFinite(j) || reader.has(j, Tag.Complementizer))
      return null;
    if (reader.language.particles.orders?.has(baseOf(reader, j)) !== true) continue;
    for (let deed = j + 1; deed < to && deed <= j + 3 && reader.isWord(deed); deed++) {
      if (reader.lex(deed).preposition === '' || reader.leads(deed, 'to')) continue;
      return reader.has(deed, Tag.Propositional) || verbalNoun(reader, deed) ? { noun: j, deed } : null;
    }
  }
  return null;
}

/** The noun without a pronoun or the ending of the accusative. */
function baseOf(reader: Reader, at: number): string {
  const { affixes } = reader.language.definition;
  const { stem, pronoun, verb } = reader.lex(at);
  const letters = pronoun === '' && verb !== null ? verb.pronoun : '';
  if (letters !== '') return stem.slice(0, -letters.length);
  return stem.endsWith(affixes.accusative) ? stem.slice(0, -affixes.accusative.length) : stem;
}

/** «أسمى آيات الشكر»: words without the article, which take the noun for their second part. */
function arePraise(reader: Reader, from: number, noun: number): boolean {
  for (let k = from; k < noun; k++)
    if (!reader.isWord(k) || reader.lex(k).definite || reader.has(k, PEOPLE)) return false;
  return from < noun && reader.lex(noun).definite && reader.has(noun - 1, Tag.Common | Tag.Topic);
}

const PEOPLE = Tag.Role | Tag.Organization | Tag.Group | Tag.Unnamed | Tag.Honorific | Tag.GivenName | Tag.Place;

/** Where the noun stands, before any other verb and any clause. */
function carriedAhead({ reader, to }: SentenceState, from: number): number | null {
  for (let j = from + 1; j < to && j < from + REACH; j++) {
    const quote = reader.opensQuote(j);
    // «قائد "فيلق الساحل"»: a name.
    if (quote !== null && quote.close - quote.open <= 4) {
      j = quote.close;
      continue;
    }
    if (reader.norm(j) === '.' || reader.isColon(j) || quote !== null) return null;
    if (reader.has(j, Tag.Complementizer | Tag.Relative | Tag.Subordinator) || reader.isFinite(j)) return null;
    // «قدم المدير استقالته، وتقدم بالشكر»: the later verb carries it.
    if (reader.lex(j).joins !== '' && reader.lex(j).verb !== null && reader.isComma(j - 1)) return null;
    if (isCarried(reader, j, to)) return j;
  }
  return null;
}

/** «شكره للعمال», «التعازي لأسرهم», «بالشكر إلى»: such a noun, and soon whom it is for or what it is about. */
function isCarried(reader: Reader, at: number, to: number): boolean {
  const { stem, joins, pronoun } = reader.lex(at);
  // «بعث ببرقية تهنئة»: a part of what was sent.
  if (joins !== '' || reader.leads(at, 'to') || !reader.isWord(at) || reader.lex(at - 1).preposition !== '')
    return false;
  const norm = reader.norm(at);
  const { article } = reader.language.definition.affixes;
  if (!isCarriedNoun(reader, pronoun === '' || norm.startsWith(article) ? norm : stem) && !isCarriedNoun(reader, stem))
    return false;
  for (let k = at + 1; k < to && k < at + GIVEN && (reader.isWord(k) || reader.isComma(k)); k++)
    if (reader.leads(k, 'to') || reader.has(k, Tag.Preposition)) return true;
  return false;
}

function isCarriedNoun(reader: Reader, word: string): boolean {
  const { carried } = reader.language.particles;
  if (carried === undefined) return false;
  const { accusative, article } = reader.language.definition.affixes;
  // «التهاني»: ends as if it were somebody's, which nothing with the article is.
  if (word.startsWith(article) && carried.has(word.slice(article.length))) return true;
  // «وجه انتقادا إلى»: in the accusative.
  if (carried.has(word) || (word.endsWith(accusative) && carried.has(word.slice(0, -accusative.length)))) return true;
  return reader.language.definition.affixes.pronouns.some((pronoun) => {
    const base = word.endsWith(pronoun) ? word.slice(0, -pronoun.length) : '';
    return carried.has(base) || carried.has(freed(base, reader.language.alternations.nouns) ?? '');
  });
}

import { fold } from '../../text/fold.ts';
import { Tag } from '../../languages/language.ts';
import { readNounPhrase, type NounPhrase } from '../../reading/noun-phrase.ts';
import type { Reader } from '../../reading/reader.ts';
import { nounCueAt } from '../small-cues.ts';
import { readComplement } from './complement.ts';
import { publishedBy, readPaper } from './issuer.ts';
import { isStance, readCognate } from './object.ts';
import { isSaying } from './speech.ts';
import { finish, handOn, passTo, stop, type FrameState } from './state.ts';

/** The words that belong to the cue itself. */
export function readCue(s: FrameState): void {
  const { reader, frame } = s;
  // «لفت النظر إلى»: a fixed object belongs to the cue.
  if (frame.phrase !== undefined && isOneOf(s, frame.phrase)) widenCue(s);
  if (isSaying(reader, s.at) && reader.lex(s.at).definite) widenCue(s);
  // «مضى قائلا»: two words of saying are one cue.
  const { cue, cueForm, joins } = reader.lex(s.at);
  if (s.finite && cueForm === 'participle' && cue?.bare === true && joins === '' && reader.isWord(s.at)) widenCue(s);
  if (frame.sourceIn !== undefined) readPlaceOfSource(s, frame.sourceIn);
}

/** «جاء في البيان»: the source stands after one of these prepositions. */
function readPlaceOfSource(s: FrameState, prepositions: readonly string[]): void {
  const { reader, at } = s;
  // «أرسل فلان بيانا جاء فيه»: what he sent says it.
  if (reader.language.resumptives.has(reader.norm(at))) return widenCue(s);
  const paper = isOneOf(s, prepositions) ? (readPaper(reader, at + 1, s.limit) ?? quotedFrom(s)) : quotedItself(s);
  if (paper === null) {
    stop(s);
    return;
  }
  s.source = paper;
  // «جاء في»: the preposition is part of the cue.
  if (paper.from > at) widenCue(s);
  // «تبين من تحقيق أجرته المنظمة أن»: who issued it asserts.
  const issuer = publishedBy(reader, paper, s.limit);
  if (issuer !== null) {
    s.medium ??= paper;
    s.source = issuer;
  }
  passTo(s, (issuer ?? paper).to);
}

/** «جاء نص البيان "…"»: the text itself, and then what it says. */
function quotedItself({ reader, at, limit }: FrameState): NounPhrase | null {
  const phrase = readPaper(reader, reader.lex(at).definite ? at : at + 1, limit);
  if (phrase === null || !reader.lex(phrase.from).definite) return null;
  const quote = reader.opensQuote(reader.isColon(phrase.to) ? phrase.to + 1 : phrase.to);
  return quote !== null && quote.close - quote.open > 4 ? phrase : null;
}

/** «جاء في الأغنية: "…"»: whatever is quoted from. */
function quotedFrom({ reader, at, limit }: FrameState): NounPhrase | null {
  const phrase = readNounPhrase(reader, at + 1, limit);
  if (phrase === null) return null;
  const quote = reader.opensQuote(afterDescription(reader, phrase.to, limit));
  return quote !== null && quote.close - quote.open > 4 ? phrase : null;
}

/** «جاء في الأغنية أيضا "…"», «جاء في الأغنية التي كتبها سامي "…"»: over what describes it, and over a colon. */
function afterDescription(reader: Reader, from: number, limit: number): number {
  let at = from;
  while (reader.has(at, Tag.Adverb)) at++;
  if (reader.has(at, Tag.Relative))
    while (at < limit && reader.opensQuote(at) === null && (reader.isWord(at) || reader.isComma(at))) at++;
  return reader.isColon(at) ? at + 1 : at;
}

/** The word at the place is part of the cue. */
function widenCue(s: FrameState): void {
  s.cue.to = ++s.at;
}

function isOneOf({ reader, at }: FrameState, words: readonly string[]): boolean {
  return words.some((word) => fold(word) === reader.norm(at));
}

/** «…، قائلا إن»: a participle of saying takes over. */
export function readParticiple(s: FrameState): boolean {
  // «قال أحدهم، رافضا ذكر اسمه، إن»: why he is not named.
  if (s.reader.phrase(s.at)?.role === 'anonymity-reason') return false;
  const { cue, cueForm, joins, definite, preposition } = s.lex;
  if (cueForm !== 'participle' || cue === null || s.at <= s.cue.to) return false;
  // «دعا الوزير مجددا إلى الحوار»: with nothing that is said again it only tells how often.
  if (cue.cognate === true && s.reader.lex(s.at + 1).pronoun === '') return false;
  return joins === '' && !definite && preposition === '' && !s.reader.has(s.at, Tag.Role) && handOn(s);
}

/** «نقلت س عن ص قوله», «قولها»: the inner cue of a relay. */
export function readInnerCue(s: FrameState): boolean {
  // «نقلت الصحيفة عن الوزير تأكيده على أن».
  const held = s.frame.relay === true && s.origin !== null && s.lex.cueForm === 'noun' && s.lex.pronoun !== '';
  s.denies = isDenial(s);
  if (s.denies || (held && s.lex.joins === '' && !isSaying(s.reader, s.at))) return readCognate(s);
  // «نقلت الصحيفة عن الوزيرة رفضها القرار»: a stance is what she said.
  // «عن مسؤول أمريكي رفض الكشف عن اسمه»: a verb.
  const unnamed = s.reader.phrase(s.at)?.role === 'anonymity-reason';
  if (s.frame.relay && s.origin?.to === s.at && s.lex.joins === '' && isStance(s.reader, s.at) && !unnamed)
    return finish(s, 'noun', s.at);
  if (!s.frame.relay || !isSaying(s.reader, s.at) || s.lex.pronoun === '') return false;
  if (finishAtSaying(s, s.limit)) return true;
  s.cue.to = s.at + 1;
  return stop(s);
}

/** «نفيه»: written like a verb. */
function isDenial({ reader, at, lex, frame, origin }: FrameState): boolean {
  const pronoun = frame.relay === true && origin?.to === at ? (lex.verb?.pronoun ?? '') : '';
  return pronoun !== '' && reader.language.cueNouns.get(reader.norm(at).slice(0, -pronoun.length))?.negative === true;
}

/** «واختتم المدرب حديثه بقوله:»: the noun of saying beside what is said is the cue. */
export function readSayingBeside(s: FrameState): boolean {
  const { at, limit } = s;
  // «وأضاف في هذا الخصوص قوله: …».
  const own = s.lex.pronoun !== '' && s.frame.bare === true && s.source === null;
  if (at < s.cue.to || (s.lex.preposition === '' && !own) || !isSaying(s.reader, at)) return false;
  return finishAtSaying(s, Math.min(limit, at + 3));
}

/** «نقلت الوكالة تأكيد الوزير أن»: whose word it is that the outlet passes on. */
export function readPassedOn(s: FrameState): boolean {
  const { reader, at, limit, frame, lex } = s;
  const held = frame.relay === true && s.finite && s.source !== null && s.origin === null && lex.cueForm === 'noun';
  if (!held || lex.cue === null || lex.pronoun !== '' || lex.preposition !== '' || lex.joins !== '') return false;
  const hit = nounCueAt(reader, at, lex.cue, limit);
  if (hit === null || hit.complement !== 'clause' || hit.source === null) return false;
  s.origin = hit.source;
  s.cue = { from: hit.cue.from, to: hit.cue.to };
  return finish(s, 'clause', hit.contentFrom);
}

/** The noun of saying is the cue of what is said after it. */
function finishAtSaying(s: FrameState, limit: number): boolean {
  const at = s.at + 1;
  const rest = readComplement(s.reader, at, limit);
  if (rest === null) return false;
  s.cue = { from: s.at, to: at };
  return finish(s, rest.complement, rest.contentFrom);
}

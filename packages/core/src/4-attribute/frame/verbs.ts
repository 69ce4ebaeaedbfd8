import { hasVerbalNounShape } from '../../languages/lexicon.ts';
import { Tag } from '../../languages/language.ts';
import { readNounPhrase } from '../../reading/noun-phrase.ts';
import { isGivenOut, isOfPaper } from '../../reading/noun-phrase/verbs.ts';
import type { Reader } from '../../reading/reader.ts';
import { governedDeed, isSaidIn, relativeEnd } from './adverbials.ts';
import { isCharged } from './target.ts';
import { isStance } from './object.ts';
import { isSaying, skipToSpeech } from './speech.ts';
import { finish, handOn, moveTo, stop, type FrameState } from './state.ts';
import { possessedAfterAdverbial, possessedDeed, verbalNoun } from './verbal-noun.ts';
import { isPlainName } from './words.ts';

/** «أكد تقرير رسمي نشر الأحد أن», «أظهر استطلاع أجراه المركز ونشرت نتائجه أمس أن»: over how the paper was given out. */
export function readGivenOut(s: FrameState): boolean {
  const { reader, at, source, medium } = s;
  const paper = source !== null && (medium !== null || reader.has(source.head, Tag.Document | Tag.Medium));
  if ((medium?.to !== at && !(paper && source.to === at)) || !isGivenOut(reader, at)) return false;
  return moveTo(s, isOfPaper(reader, at + 1) ? at + 2 : at + 1);
}

/** A word that can be read as a finite verb: a noun after all, part of a description, or the end of the frame. */
export function readFiniteVerb(s: FrameState): boolean {
  const { reader, frame, at, lex } = s;
  if (!reader.isFinite(at)) return false;
  if (isSaidIn(s, at)) return stop(s);
  if (isDeedAfterSubject(s)) return finish(s, 'noun', at);
  if (readNameLikeVerb(s)) return true;
  // «مضى يقول»: the second verb is the cue.
  if (at === s.cue.to && lex.cueForm === 'finite' && lex.joins === '') return handOn(s);
  // «حين سألته المذيعة عن المستقبل أجاب: …»: what is said is the other's.
  if (at > s.cue.to && lex.cueForm === 'finite' && lex.cue?.bare && opensOrPauses(reader, at + 1)) return stop(s);
  if (readVerbOfMedium(s)) return true;
  // «في لقاء خص به الصحيفة»: a relative clause without a pronoun.
  if (at > s.cue.to && describesNoun(reader, at)) {
    const end = relativeEnd(s);
    return moveTo(s, end < s.limit ? end : (governedDeed(s, at + 1) ?? end));
  }
  const described = behindDescription(s);
  if (described !== null) return moveTo(s, described);
  // A verb of saying waits for its complement over whatever describes its adverbials.
  if ((frame.bare || s.medium !== null) && s.source !== null && lex.joins === '') return moveTo(s, relativeEnd(s));
  // «قال بالحرف أريد …»: speech without a mark is left to the narrator.
  return readClauseBetweenCommas(s) || skipToSpeech(s) || stop(s);
}

/** «أكد تاجر يعمل في المصنع أن», «أشار شاهد حضر الاجتماع إلى أن»: a clause that describes who is not named ends where what is said opens. */
function behindDescription(s: FrameState): number | null {
  const { reader, at, source, lex, limit, prepositions, finite, comma } = s;
  if (!finite || source === null || lex.cueForm === 'finite') return null;
  // «أوضح المواطن سامي الحلبي ويعمل في المدينة أن»: of one who is named more is told, in the present.
  const more = lex.joins !== '' && lex.verb?.tense === 'present' && !comma;
  if (!more && (source.to !== at || lex.joins !== '' || source.named || source.definite)) return null;
  const end = relativeEnd(s);
  const opens = reader.isComma(end) ? end + 1 : end;
  if (end >= limit || !reader.isComplementizer(opens) || reader.lex(opens).joins !== '') return null;
  return prepositions.includes(reader.norm(end - 1)) ? end - 1 : end;
}

/** «قال في تصريحات نشرت أمس: …», «نفى في بيان أصدره مؤخرا أي نية»: the verb tells of the medium right before it, and an adverbial follows. */
function readVerbOfMedium(s: FrameState): boolean {
  const { reader, at, lex, medium, source, frame } = s;
  // «أظهرت بيانات صدرت أمس تراجع الصادرات»: so it does of a paper that says it, where a noun may follow.
  const paper = frame.object && source?.to === at && reader.has(source.head, Tag.Document | Tag.Medium);
  if ((medium?.to !== at && paper !== true) || lex.joins !== '' || lex.cueForm === 'participle') return false;
  const next = at + 1;
  // «في مقابلة نشرتها الصحيفة الأحد»: with who published it.
  if (paper !== true && (lex.verb?.pronoun ?? '') !== '') {
    const publisher = readNounPhrase(reader, next, s.limit, s.prepositions);
    if (publisher?.definite === true) return moveTo(s, publisher.to);
  }
  const adverbial = reader.has(next, Tag.Adverb | Tag.Time | Tag.Preposition) || reader.lex(next).preposition !== '';
  return adverbial && moveTo(s, next);
}

/** «وتتوقع الوكالة تسارع النمو»: after the subject a verbal noun, though its letters are also a verb. */
function isDeedAfterSubject({ reader, frame, at, lex, cue, source, finite }: FrameState): boolean {
  if (!frame.object || frame.target || lex.joins !== '') return false;
  // «وجددت الحكومة إدانتها للهجوم», «وأكد الوزير في بيان إدانته للهجوم»: written like a verb with its object.
  const held = at === (source?.to ?? cue.to) || (source !== null && reader.leads(at + 1, 'to'));
  if (held && isStance(reader, at)) return true;
  // «وأعلن ترشحه للرئاسة»: what is his, with what it leads to; who speaks came before.
  const his = at === cue.to && reader.leads(at + 1, 'to') && possessedDeed(reader, at);
  if (finite && source === null && !his && !possessedAfterAdverbial(reader, at, cue.to)) return false;
  if (possessedDeed(reader, at)) return true;
  // Of those that show things only a paper says them.
  const shows = frame.inanimate !== true || (source !== null && reader.has(source.head, Tag.Document | Tag.Medium));
  if (source !== null && shows && isAccusativeDeed(reader, at)) return true;
  return (
    lex.verb?.tense === 'past' &&
    lex.verb.pronoun === '' &&
    (verbalNoun(reader, at) || reader.has(at, Tag.Propositional))
  );
}

/** «أظهرت البيانات تراجعا»: the accusative of a verbal noun is written like the dual of a verb. */
function isAccusativeDeed(reader: Reader, at: number): boolean {
  const { verb, stem } = reader.lex(at);
  const { accusative } = reader.language.definition.affixes;
  if (verb?.agreement !== 'd' || accusative === '' || !stem.endsWith(accusative)) return false;
  const noun = stem.slice(0, -accusative.length);
  return hasVerbalNounShape(reader.language, noun) || ((reader.language.tags.get(noun) ?? 0) & Tag.Propositional) !== 0;
}

/** Right after a verb of saying stands who speaks, though the letters are also a verb's. */
function readNameLikeVerb(s: FrameState): boolean {
  const { reader, frame, at, lex } = s;
  if (!s.finite || at !== s.cue.to || lex.joins !== '') return false;
  // «قال ألم: …»: what is said opens after one word.
  if (lex.cue === null && s.source === null && opensOrPauses(reader, at + 1)) {
    s.source = readNounPhrase(reader, at, at + 1);
    return moveTo(s, at + 1);
  }
  // «قال دان سميث»: nothing that is said follows, so that the letters of a verb are a name.
  if (!frame.bare || frame.continues) return false;
  if (lex.verb?.tense !== 'past' || !isPlainName(reader, at + 1)) return false;
  const name = readNounPhrase(reader, at, s.limit, s.prepositions);
  if (name === null || name.to <= at + 1) return false;
  s.source = name;
  return moveTo(s, name.to);
}

function opensOrPauses(reader: Reader, at: number): boolean {
  return reader.isColon(at) || reader.isComplementizer(at) || reader.isComma(at) || reader.opensQuote(at) !== null;
}

/** The finite verb at j describes the indefinite noun before it. */
function describesNoun(reader: Reader, j: number): boolean {
  const before = reader.lex(j - 1);
  return (
    reader.lex(j).joins === '' &&
    !before.definite &&
    before.verb === null &&
    reader.has(j - 1, Tag.Medium | Tag.Document | Tag.Common) &&
    !reader.has(j - 1, Tag.Preposition | Tag.Adverb)
  );
}

/** «نقلت س عن مسؤول، طلب عدم ذكر اسمه، قوله إن»: between commas stands a clause about who was named. */
function readClauseBetweenCommas(s: FrameState): boolean {
  const { reader, at, limit } = s;
  if (!s.comma || s.source === null || !reader.isComma(at - 1)) return false;
  const after = relativeEnd(s);
  if (after >= limit) return false;
  const opens = s.prepositions.includes(reader.norm(after + 1)) ? after + 2 : after + 1;
  if (!reader.isComplementizer(opens) && !(s.frame.relay && isSaying(reader, opens))) return false;
  return moveTo(s, after);
}

/** A negation, a verb's particle, a conjunction of another clause: speech without a mark, a description, or the end of the frame. */
export function readClauseParticle(s: FrameState): boolean {
  const { reader, frame, at, lex } = s;
  if (!reader.has(at, Tag.Subordinator | Tag.Contrast | Tag.VerbParticle | Tag.Negator) || lex.preposition !== '')
    return false;
  // «وأضاف لن نقبل بذلك», «وقال الوزير لا نية لدينا»: speech without a mark, where nothing else opens it.
  if (s.finite && frame.bare && saysAtOnce(s)) return finish(s, 'colon', at);
  const negates = reader.has(at, Tag.Negator);
  if (negates && readDenialOfSource(s)) return true;
  // «نفى عدم وجود»: the noun that negates another is the object.
  if (negates && frame.object && reader.language.particles.lack?.has(lex.stem) === true) return finish(s, 'noun', at);
  const subordinates = reader.has(at, Tag.Subordinator);
  // «قال عند وصوله حيث استقبله فلان إن»: a verb of saying waits over what describes its adverbials.
  if (subordinates && frame.bare && s.source !== null && !s.comma) return moveTo(s, relativeEnd(s));
  const skips = at > s.cue.to || (subordinates && isPlainName(reader, at + 1));
  return (skips && skipToSpeech(s)) || stop(s);
}

/** «وقال مصدر لم يذكر اسمه إن»: what is denied of the source describes it. */
function readDenialOfSource(s: FrameState): boolean {
  const { reader, at, limit } = s;
  if (s.source === null || !reader.isFinite(at + 1)) return false;
  // «لم تسمهم أن».
  const short = reader.isComplementizer(at + 2) && reader.lex(at + 1).cue === null;
  const after = short ? at + 2 : relativeEnd(s);
  const opens = reader.isComma(after) ? after + 1 : after;
  return after < limit && (reader.isComplementizer(opens) || reader.isColon(opens)) && moveTo(s, after);
}

/** What is said begins at a negation or a particle, right after the verb or after who speaks, and no mark or conjunction opens it later. */
function saysAtOnce({ reader, at, lex, cue, limit }: FrameState): boolean {
  if (lex.joins !== '' || !reader.has(at, Tag.Negator | Tag.VerbParticle) || reader.has(at, Tag.FreeRelative))
    return false;
  // «مصدر لم يذكر اسمه»: the negation describes whom it follows.
  const closed = at === cue.to || reader.lex(at - 1).definite || reader.has(at - 1, Tag.GivenName | Tag.NamePart);
  if (!closed || !(reader.isFinite(at + 1) || reader.isWord(at + 1))) return false;
  for (let j = at + 1; j < limit && j < at + 20; j++) {
    if (reader.isColon(j) || reader.opensQuote(j) !== null || reader.isComplementizer(j)) return false;
    if (reader.norm(j) === '.') break;
  }
  return true;
}

/** «ما …»: a clause that stands for a noun, where the cue takes no object. */
export function readFreeRelative(s: FrameState): boolean {
  if (!s.reader.has(s.at, Tag.FreeRelative) || s.frame.object) return false;
  // «وصف الوزير ما حدث بالكارثة», «واصفا ما حدث بأنه كارثة».
  const first = s.source !== null || (!s.finite && s.at === s.cue.to);
  if (s.frame.target && s.frame.needs === undefined && first && isCharged(s, s.at)) return finish(s, 'noun', s.at);
  return skipToSpeech(s) || stop(s);
}

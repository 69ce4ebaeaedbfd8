import { isPairOf } from './pair-of.ts';
import { endsIn } from '../../languages/grammar.ts';
import { Tag } from '../../languages/language.ts';
import { basisAt } from '../../reading/basis.ts';
import { readNounPhrase, type NounPhrase } from '../../reading/noun-phrase.ts';
import { opensSpeech } from '../../reading/opens-speech.ts';
import type { PhraseHit, Quote } from '../../model/index.ts';
import type { Reader } from '../../reading/reader.ts';
import { isOwnPaper, readAccording, readLike, saidFirst, type AccordingReading } from '../according.ts';
import { afterBackward } from '../sweep/embedded.ts';
import { hasFinite } from '../sweep/words.ts';
import { readComplement } from './complement.ts';
import { isDoneTo } from './done-to.ts';
import { isDeedBehind, readMedium } from './medium.ts';
import { finish, moveTo, nounPhrase, passTo, stop, type FrameState } from './state.ts';
import { isSaying } from './speech.ts';
import { possessedAfterAdverbial, verbalNoun } from './verbal-noun.ts';
import { isLedBy } from './words.ts';

/** A phrase of the language's lists: who is followed, what it rests on, a contrast, an adverb. */
export function readListedPhrase(s: FrameState): boolean {
  const phrase = s.reader.phrase(s.at);
  const like = s.source === null ? null : readLike(s.reader, s.at, s.limit);
  if (like !== null) {
    noteFollowed(s, like, false);
    return moveTo(s, like.to);
  }
  if (phrase === null) return false;
  if (phrase.according !== null && followed(s, phrase)) return true;
  const basis = basisAt(s.reader, s.at, s.limit);
  if (basis !== null) {
    s.basis ??= basis;
    s.origin ??= toldOn(s, s.at + phrase.length);
    return moveTo(s, basis.to);
  }
  // «مسؤول طلب عدم ذكر اسمه».
  if (phrase.role === 'anonymity-reason') return moveTo(s, afterName(s, s.at + phrase.length));
  const after = s.at + phrase.length;
  // «حذر، من جهة أخرى، من أن»: between commas it only ties the sentence to the one before.
  const opens = s.reader.isComplementizer(after) || s.prepositions.includes(s.reader.norm(after));
  // «طالبت في هذا الصدد، بسن قانون».
  const paused = s.reader.isComma(after) && isLedBy(s.reader, after + 1, s.prepositions);
  if ((phrase.tags & Tag.Connective) !== 0) {
    // «أكد بهذا الخصوص أن», «أكد بهذا الخصوص المدير أن».
    const ties = s.lastWasComma ? s.reader.isComma(after) : opens || paused || after === s.limit;
    if (ties) return moveTo(s, after);
  }
  // «وأبرز، في المقابل، أنه»: between commas a contrast is to what was said before.
  if ((phrase.tags & Tag.Contrast) !== 0) {
    // «أكد الوزير في المقابل أن», «أشار في المقابل إلى أن».
    // «قال في المقابل المدير إن»: who speaks stands behind it.
    const tied = s.lastWasComma ? s.reader.isComma(after) : (s.source !== null && opens) || after === s.limit;
    return tied ? moveTo(s, after) : stop(s);
  }
  // «أكد الوزير على هامش القمة أن», «شدد ردا على سؤال على أن»: with its noun, and what is said is still to come.
  if ((phrase.tags & Tag.Preposition) !== 0 && s.at > s.cue.to - 1) {
    // «قال تعليقا على ذلك المدير إن».
    if (s.reader.has(after, Tag.Demonstrative) && after + 1 === s.limit) return passTo(s, s.limit);
    // «على هامش هذا اللقاء».
    const noun = s.reader.has(after, Tag.Demonstrative) ? after + 1 : after;
    const object = readNounPhrase(s.reader, noun, s.frame.object ? deedLimit(s, noun) : s.limit, s.prepositions);
    // «نفى تعليقا على القرار وقوع إصابات»: or the deed that the cue takes.
    const leads =
      object !== null &&
      (object.to === s.limit ||
        opensAhead(s, object.to) ||
        (s.frame.object === true && isDeedBehind(s.reader, object.to, s.frame.anyObject)));
    if (object !== null && leads)
      return passTo(s, s.reader.has(object.to, Tag.Demonstrative) ? object.to + 2 : object.to);
  }
  return (phrase.tags & Tag.Adverb) !== 0 && moveTo(s, s.at + phrase.length);
}

/** Within a few words stands what opens what is said. */
function opensAhead({ reader, limit, prepositions }: FrameState, from: number): boolean {
  for (let at = from; at < limit && at < from + 12; at++)
    if (reader.isComplementizer(at) || reader.isColon(at) || prepositions.includes(reader.norm(at))) return true;
  return false;
}

/** «طلب عدم الكشف عن هويته»: behind whose name it is, where it stands next. */
function afterName({ reader, limit }: FrameState, from: number): number {
  const { pronouns } = reader.language.definition.affixes;
  const ends = (at: number): boolean => pronouns.some((pronoun) => reader.norm(at).endsWith(pronoun));
  for (let at = from; at < limit && at < from + 3 && reader.isWord(at) && !reader.isComplementizer(at); at++)
    if (reader.lex(at).cue === null && ends(at)) return at + 1;
  return from;
}

/** «ذكرت الصحيفة استنادا إلى مصادر مطلعة أن»: persons on whose word it rests are who said it. */
function toldOn(s: FrameState, at: number): NounPhrase | null {
  const teller = s.source === null ? null : nounPhrase(s, at);
  return teller !== null && s.reader.has(teller.head, Tag.Unnamed) && s.reader.has(teller.head, Tag.Group | Tag.Role)
    ? teller
    : null;
}

/** «نقلا عن ص», «بحسب ص»: who said it, who told it to the source, or who passed it on. */
function followed(s: FrameState, phrase: PhraseHit): boolean {
  const { reader, at, limit, source, origin } = s;
  const relay = phrase.according?.relay === true;
  const hit = readAccording(reader, at, limit);
  if (hit === null || (!relay && hit.source !== null && hit.to >= limit)) return false;
  s.medium ??= hit.medium;
  noteFollowed(s, hit, relay);
  if (source === null || s.origin === origin) return moveTo(s, hit.to);
  // «ذكرت س نقلا عن ص»: the innermost cue is the phrase.
  s.trace.push(`via ${reader.words({ from: at, to: hit.to })}`);
  s.cue = { from: at, to: at + phrase.length };
  const rest = readComplement(reader, hit.to, limit);
  // «نقلا عن مسؤولين لم تسمهم أن»: what describes them comes before the clause.
  return rest === null ? moveTo(s, hit.to) : finish(s, rest.complement, rest.contentFrom);
}

/** «ذكرت الوكالة، نقلا عن ص، أن», «قال الوزير، كما نقلت الوكالة، إن»: whom such a phrase names is the origin, or passed on what was said. */
export function noteFollowed(s: FrameState, { source: named, relays }: AccordingReading, relay: boolean): void {
  const { reader, source, frame } = s;
  if (named === null) return;
  // «وأضاف، بحسب الوكالة، أن».
  if (source === null ? !named.outlet : saidFirst(source, named, relay || frame.relay === true)) {
    // «وأضافت نقلا عن مسؤول أن»: who passed it on is not named.
    if (source === null && (!relay || !s.finite)) s.source = named;
    else s.origin ??= named;
  } else if (!isOwnPaper(reader, named)) s.relays.push(named, ...relays);
}

/** «الذي …», «وهو …»: a clause about who or what was named. */
export function readRelative(s: FrameState): boolean {
  const { reader, at } = s;
  const relative = reader.has(at, Tag.Relative) || (reader.joins(at, 'and') && reader.has(at, Tag.Pronoun));
  if (!relative) return false;
  if (isSaidIn(s, at + 1)) return stop(s);
  const end = relativeEnd(s);
  return moveTo(s, end < s.limit ? end : (governedDeed(s, at + 3) ?? deedBehind(s, at + 3) ?? end));
}

/** «رد المدير على تصريحات الوزير التي قال فيها إن»: what follows is what another said. */
export function isSaidIn({ reader, source, finite, cue }: FrameState, verb: number): boolean {
  if (!finite || reader.lex(verb).cueForm !== 'finite' || reader.lex(verb).joins !== '') return false;
  const next = source?.to ?? cue.to;
  if (verb - 1 <= next || !reader.isStem(next, 'upon')) return false;
  return afterBackward(reader, verb + 1) > verb + 1;
}

/** «نفى الوزير الذي زار المدينة أمس وقوع إصابات»: the deed that the cue takes, behind a word that closes the relative clause. */
function deedBehind({ reader, limit, source, frame, finite }: FrameState, from: number): number | null {
  if (source === null || frame.object !== true || !finite) return null;
  for (let k = from; k < limit && reader.isWord(k); k++) {
    const { definite, pronoun } = reader.lex(k - 1);
    const closed = definite || pronoun !== '' || reader.has(k - 1, Tag.Time | Tag.Adverb);
    if (closed && reader.lex(k).joins === '' && isDeedBehind(reader, k)) return k;
  }
  return null;
}

/** «وعد الوزير الذي تولى الوزارة في 2013 بخفض الرسوم»: a deed under a preposition of the cue ends a relative clause that no mark ends. */
export function governedDeed({ reader, limit, prepositions, source, frame }: FrameState, from: number): number | null {
  if (source === null || prepositions.length === 0 || frame.bare || frame.clauseOnly || frame.target) return null;
  for (let k = from; k < limit; k++) {
    if (!reader.isWord(k) && reader.item(k).kind !== 'number') return null;
    const led = isLedBy(reader, k, prepositions);
    if (!led && !prepositions.includes(reader.norm(k))) continue;
    const noun = led ? k : k + 1;
    if (!reader.has(k - 1, Tag.Preposition) && (reader.has(noun, Tag.Propositional) || verbalNoun(reader, noun)))
      return k;
  }
  return null;
}

/** After «الذي»: to the comma that closes the relative clause, or to the complementizer that follows it. */
export function relativeEnd({ reader, at, limit }: FrameState): number {
  for (let k = at + 1; k < limit; k++) {
    if (reader.isComma(k) || reader.isColon(k)) return k;
    if (reader.isComplementizer(k) && (k > at + 2 || closesShort(reader, k))) return k;
    if (reader.isDash(k)) return k;
    const quote = reader.opensQuote(k);
    if (quote !== null && (quote.close - quote.open > 5 || isSaid(reader, quote))) return k;
  }
  return limit;
}

/** «قالت منى التي حضرت اللقاء "لن نتراجع"»: in few words a sentence, no name. */
function isSaid(reader: Reader, { open, close }: Quote): boolean {
  if (reader.phrase(open + 1) !== null) return false;
  return opensSpeech(reader, open + 1) || (hasFinite(reader, open + 1, close) && !reader.isWord(close + 1));
}

/** «أشخاص حضروا الجلسة أن»: no word of the short clause takes the complementizer at k. */
function closesShort(reader: Reader, k: number): boolean {
  return reader.isFinite(k - 2) && reader.lex(k - 2).cue === null && reader.lex(k - 1).cue === null;
}

/** The most words of «ومقره لندن», «وعيناه تدمعان». */
const CIRCUMSTANCE = 8;

/** «قال المرصد، ومقره لندن، إن», «قال سامي وعيناه تدمعان: …»: what of who speaks is told beside, up to the mark that ends it. */
export function readCircumstance(s: FrameState): boolean {
  const { reader, at, lex, source, limit } = s;
  if (source === null || !reader.joins(at, 'and') || reader.isFinite(at) || (lex.tags & ~Tag.Common) !== 0)
    return false;
  if (
    source.to !== (s.lastWasComma ? at - 1 : at) ||
    !endsIn(reader.norm(at), reader.language.definition.affixes.objects)
  )
    return false;
  for (let end = at + 1; end < limit && end < at + CIRCUMSTANCE; end++) {
    if (reader.isColon(end) || reader.isComplementizer(end) || reader.isComma(end)) return moveTo(s, end);
  }
  return false;
}

/** What a participle in the accusative may be besides. */
const BESIDE = Tag.Role | Tag.Unnamed | Tag.Common | Tag.Adverb;

/** «وأضاف موجها حديثه إلى اللاعبين: …», «وقال متحدثا للصحفيين إن»: nobody in the accusative speaks; what he does beside it is told. */
export function readDoing(s: FrameState): boolean {
  const { reader, at, lex, cue, limit } = s;
  const { accusative } = reader.language.definition.affixes;
  if (!s.finite || s.source !== null || at !== cue.to || !reader.isWord(at)) return false;
  if (lex.definite || lex.joins !== '' || lex.preposition !== '' || (lex.tags & ~BESIDE) !== 0) return false;
  const norm = reader.norm(at);
  if (accusative === '' || !norm.endsWith(accusative)) return false;
  const says = lex.cueForm === 'participle';
  if (isPairOf(reader, at)) return false;
  // A word that no list has may be a name.
  const known = says || lex.accusative || reader.language.particles.carriers?.has(norm.slice(0, -accusative.length));
  if (known !== true) return false;
  for (let end = at + 2; end < limit && end < at + CIRCUMSTANCE; end++) {
    if (reader.isColon(end)) return moveTo(s, end);
    // «وأضاف مشيرا إلى أن»: the participle is a cue of its own.
    if (reader.isComplementizer(end)) return !says && reader.lex(end).joins === '' && moveTo(s, end);
    if (!reader.isWord(end) || reader.isFinite(end)) return false;
  }
  return false;
}

/** What opens a clause beside the speaker: «عندما سئل», «بينما كان يغادر», «وقد بدا», «وهو يبتسم». */
const BESIDE_CLAUSE = Tag.Subordinator | Tag.Contrast | Tag.VerbParticle | Tag.Pronoun;

/** «أكد الوزير عندما سئل عن الأمر أن»: no mark parts the clause from what is said, which the cue still wants. */
export function readClauseBeside(s: FrameState): boolean {
  const { reader, at, source, finite, comma, lex, cue } = s;
  if (!finite || !reader.isWord(at)) return false;
  const to = source?.to ?? cue.to;
  if (comma ? !s.lastWasComma || at !== to + 1 : at !== to) return false;
  const joined = reader.has(at, Tag.VerbParticle | Tag.Pronoun);
  if (!reader.has(at, BESIDE_CLAUSE) || reader.isComplementizer(at) || lex.preposition !== '') return false;
  if (joined && !reader.joins(at, 'and')) return false;
  const said = saidBehind(s, at + 1);
  return said !== null && moveTo(s, said);
}

/** Where what is said opens as the cue wants it, behind a verb of nobody who speaks; null where it does not. */
function saidBehind({ reader, frame, limit, prepositions, comma }: FrameState, from: number): number | null {
  let verb = false;
  for (let at = from; at < limit && at < from + CIRCUMSTANCE; at++) {
    const led = prepositions.includes(reader.norm(at)) && reader.isComplementizer(at + 1);
    if (led || reader.isComplementizer(at)) {
      const closed = comma === reader.isComma(at - 1);
      return verb && closed && reader.lex(at).joins === '' && (led || frame.governed !== true) ? at : null;
    }
    const pause = comma && reader.isComma(at);
    if ((!reader.isWord(at) && !pause) || (reader.isFinite(at) && reader.lex(at).cueForm === 'finite')) return null;
    verb ||= reader.isFinite(at);
  }
  return null;
}

/** A preposition that the cue does not govern, with its noun. */
export function readPrepositional(s: FrameState): boolean {
  const { reader, at, lex } = s;
  const led = lex.preposition !== '';
  if (!reader.has(at, Tag.Preposition) && (!led || lex.verb !== null)) return false;
  const object = led ? at : at + 1;
  if (object >= s.limit) return false;
  // «رد المدير على قول الوزير إن»: what follows is what the other said.
  if (reader.isStem(at, 'upon') && isSaying(reader, object) && reader.lex(object + 1).definite && s.source?.to === at)
    return stop(s);
  const aside = afterAside(s);
  if (aside !== null) return moveTo(s, aside);
  // «من أمام المقر»: the second preposition leads to the noun.
  if (!led && s.source === null && reader.isStem(object, 'sides')) return moveTo(s, object);
  const after = reader.has(object, Tag.FreeRelative | Tag.Complementizer) ? object : prepositionalEnd(s, object);
  return after > at && passTo(s, after);
}

/** «وأكد فلان، في رده على الأسئلة، على …»: an adverbial between commas, whose prepositions are not the cue's; the comma after it, or null. */
function afterAside({ reader, at, limit, lastWasComma, source, prepositions, medium, cue }: FrameState): number | null {
  // «المنظمة دعت، خلال زيارة إلى المدينة، إلى الحوار»: who speaks came before.
  if (!lastWasComma || (source === null && at !== cue.to + 1) || prepositions.length === 0) return null;
  for (let j = at + 1; j < limit && j < at + 30; j++) {
    if (reader.isColon(j) || reader.isComplementizer(j) || reader.opensQuote(j) !== null) return null;
    if (medium === null && j <= at + 1 && reader.has(j, Tag.Medium)) return null;
    if (reader.isComma(j)) return prepositions.includes(reader.norm(j + 1)) ? j : null;
  }
  return null;
}

/** To the end of the phrase; a noun of saying in it is the medium. */
function prepositionalEnd(s: FrameState, object: number): number {
  const { reader, at, prepositions } = s;
  let { limit } = s;
  for (let k = object + 1; s.source === null && k < object + 4 && k < limit; k++) if (isDoneTo(reader, k)) limit = k;
  const met = metBehind(s, object);
  if (met !== null) return met;
  if (isMediumOfSpeech(reader, at, object) || isChannel(s))
    return readMedium(reader, at, object, limit, s, s.frame, prepositions);
  const quote = reader.opensQuote(object === at ? at + 1 : object);
  if (quote !== null && quote.close - quote.open <= 6) {
    if (startsTo(reader, at)) s.medium ??= { from: quote.open + 1, to: quote.close, head: quote.open + 1 };
    return quote.close + 1;
  }
  // «استنكر عبر تويتر الهجوم».
  if (object > at && reader.language.platforms.has(reader.norm(object))) return object + 1;
  const end = s.frame.object ? Math.min(limit, deedLimit(s, object)) : limit;
  const phrase = readNounPhrase(reader, object, end, prepositions);
  const after = phrase?.to ?? object + 1;
  if (isHeadAlone(s, object, after)) return readNounPhrase(reader, after, limit, prepositions)?.to ?? after;
  if (phrase === null) return after;
  // «ووصفت الرسوم في برلين بأنها»: a place stands for who said it.
  if (s.target !== null && reader.isParticle(at, 'in') && reader.lex(object).tags === 0) s.source ??= phrase;
  return after;
}

/** No noun that somebody met or that belongs to the one before. */
const APART = Tag.Preposition | Tag.Time | Tag.Adverb | Tag.Complementizer | Tag.Relative | Tag.Demonstrative;

/** «خلال لقائه أعضاء الغرفة»: whom he met stands right behind the deed that is his; not «خلال لقائه الصحفي». */
function metBehind({ reader, limit, source }: FrameState, object: number): number | null {
  const next = object + 1;
  if (source !== null || !reader.isStem(object, 'meetings') || !reader.isWord(next)) return null;
  if (!endsIn(reader.norm(object), reader.language.definition.affixes.objects) || reader.has(next, APART)) return null;
  const { definite, joins, preposition, stem } = reader.lex(next);
  if (joins !== '' || preposition !== '' || (definite && endsIn(stem, reader.language.endings.belongingAny)))
    return null;
  return readNounPhrase(reader, next, limit)?.to ?? null;
}

/** «أمام حشود أنصاره», «وسط تصفيق الحاضرين»: one word without the article under a preposition is closed by what it is of. */
function isHeadAlone({ reader, at, finite, source }: FrameState, object: number, to: number): boolean {
  if (!finite || source !== null || to !== object + 1 || !reader.isWord(to) || isDoneTo(reader, to)) return false;
  const { definite, pronoun } = reader.lex(object);
  // «في برلين الباحثون»: a place may be in no list.
  if (reader.isParticle(at, 'in') || reader.isParticle(at, 'of')) return false;
  // «بعد لقائه برئيس البنك»: written with the preposition only what is a title.
  if (object === at && !reader.has(object, Tag.Role)) return false;
  const role = object === at ? 0 : Tag.Role | Tag.Unnamed;
  const listed = Tag.Time | Tag.Place | Tag.Outlet | Tag.Organization | Tag.GivenName | role;
  if (definite || pronoun !== '' || reader.has(object, listed) || reader.has(to, APART)) return false;
  if (endsIn(reader.norm(object), reader.language.definition.affixes.objects)) return false;
  const next = reader.lex(to);
  const owner = next.definite || endsIn(reader.norm(to), reader.language.definition.affixes.objects);
  return (
    owner && next.joins === '' && next.preposition === '' && !reader.has(to, Tag.Role | Tag.Honorific | Tag.Outlet)
  );
}

/** «أعلن في ختام اللقاء ترشحه», «أعلن بعد الاجتماع إغلاق المصنع»: what is done is no part of the adverbial that a definite noun closes. */
function deedLimit({ reader, limit, cue, finite, frame }: FrameState, from: number): number {
  for (let k = from + 1; k < limit && k < from + 8 && reader.isWord(k); k++) {
    const { definite, pronoun } = reader.lex(k - 1);
    if (definite && possessedAfterAdverbial(reader, k, cue.to)) return k;
    // «قبل يومين وقوع إصابات»: so does a time.
    const closed = definite || pronoun !== '' || reader.has(k - 1, Tag.Time);
    if (finite && closed && isDeedBehind(reader, k, frame.anyObject)) return k;
  }
  return limit;
}

/** «في بيان», «قال لـ«سبق»», «لرويترز»: a noun of saying, or an outlet spoken to. */
function isMediumOfSpeech(reader: Reader, at: number, object: number): boolean {
  if (reader.has(object, Tag.Medium)) return true;
  return reader.leads(at, 'to') && (reader.has(object, Tag.Outlet) || reader.has(at, Tag.Outlet));
}

/** «قال الوزير للجزيرة نت»: a channel that is called by a usual noun, right after the verb or who speaks. */
function isChannel({ reader, at, lex, cue, source, finite }: FrameState): boolean {
  if (!finite || at !== (source?.to ?? cue.to) || !reader.leads(at, 'to') || !lex.definite) return false;
  return reader.language.particles.channels?.has(lex.stem) === true;
}

/** «لـ«س»»: a preposition alone before a quotation mark. */
function startsTo(reader: Reader, at: number): boolean {
  for (const preposition of reader.language.particles.to ?? [])
    if (reader.norm(at).startsWith(preposition)) return true;
  return false;
}

/** «أمس», «نفسه»: when or how, in one word. */
export function readAdverb(s: FrameState): boolean {
  const { reader, at, lex } = s;
  const verb = reader.isFinite(at) || (lex.cue !== null && lex.verb?.weak !== true);
  const time = reader.has(at, Tag.Time) && !reader.has(at, Tag.Role) && !verb;
  return (reader.has(at, Tag.Adverb | Tag.Same) || time || isManner(s)) && moveTo(s, at + 1);
}

/** «قال ردا على سؤال», «أجاب ردًّا على ذلك»: how it was said, in the accusative, though the letters may be those of a dual verb. */
function isManner({ reader, at, lex, cue, finite }: FrameState): boolean {
  const { endings } = reader.language;
  if (!finite || lex.joins !== '' || lex.definite || !endsIn(reader.norm(at), endings.circumstance)) return false;
  if (reader.hasTanwin(at)) return reader.has(at + 1, Tag.Preposition);
  const dual = lex.verb?.agreement === 'd' && lex.verb.tense === 'past' && lex.tags === 0;
  return dual && reader.lex(cue.from).verb?.agreement !== 'd' && reader.has(at + 1, Tag.Preposition);
}

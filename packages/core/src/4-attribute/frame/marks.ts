import { Tag } from '../../languages/language.ts';
import type { Reader } from '../../reading/reader.ts';
import { quotedBody } from '../../reading/noun-phrase.ts';
import { isHamzaAbove } from '../../text/fold.ts';
import { readAccording } from '../according.ts';
import { complementStart } from './complement.ts';
import { noteFollowed } from './adverbials.ts';
import { readMedium } from './medium.ts';
import { partSourceAndTarget } from './target.ts';
import { finish, moveTo, passTo, stop, type FrameState } from './state.ts';

/** The most items of a name in brackets, these counted. */
const BRACKETED_NAME = 6;

/** «أن», «إن»: the clause that is said, unless another word takes it. */
export function readClauseOpener(s: FrameState): boolean {
  const { reader, frame, at, lex, source } = s;
  // «يوضح التقرير كيف تنفق الأموال»: an indirect question; «أو» and «كم» open none.
  const asks = source !== null && s.finite && reader.has(at, Tag.Question) && reader.norm(at).length > 2;
  if (asks && lex.joins === '' && (reader.isFinite(at + 1) || reader.has(at + 1, Tag.Negator)))
    return finish(s, 'clause', at);
  if (!reader.isComplementizer(at) || (lex.joins !== '' && !reader.joins(at, 'so'))) return false;
  // «إذا رأى الوزير الحل فإن الوضع يتغير»: the answer to a condition is what no verb takes; «قال لي فان إن» has a name.
  if (lex.joins !== '' && s.finite && frame.bare !== true) return stop(s);
  // «قال مون جيه إن، الخميس، إن»: no clause begins with a comma; the letters end a name.
  if (source?.to === at && source.named && reader.isComma(at + 1) && hasClauseBehind(s)) return moveTo(s, at + 1);
  if (isTakenElsewhere(s)) return skipClauseOfTime(s) || stop(s);
  const unparted = frame.target && s.finite && s.target === null;
  if (unparted && source !== null && s.prepositions.some((preposition) => reader.norm(at).startsWith(preposition)))
    partSourceAndTarget(s, source);
  return finish(s, frame.target && s.target !== null ? 'target' : 'clause', complementStart(reader, at));
}

function hasClauseBehind({ reader, at, limit }: FrameState): boolean {
  for (let k = at + 2; k < limit && k < at + CLAUSE_OF_TIME; k++) if (reader.isComplementizer(k)) return true;
  return false;
}

/** «تعهد الوزير بألا ترتفع الأسعار»: the complementizer and its negation in one word, which stays with what is said. */
export function readLest(s: FrameState): boolean {
  const { reader, at, frame } = s;
  const { start } = reader.item(at);
  const { text } = reader.document;
  if (!reader.isStem(at, 'lest') || frame.target === true) return false;
  // «إلا» folds to the same letters.
  if (!isHamzaAbove(text, start) && !isHamzaAbove(text, start + 1)) return false;
  return finish(s, 'clause', at);
}

/** «قال الوزير بعد أن زار المدينة إن»: over what tells when, to what is said. */
function skipClauseOfTime(s: FrameState): boolean {
  const { reader, at, limit } = s;
  if (!s.finite || s.source === null || !tellsWhen(reader, at, s.prepositions)) return false;
  for (let k = at + 2; k < limit && k < at + CLAUSE_OF_TIME; k++) {
    if (reader.lex(k).joins !== '' && reader.isFinite(k)) return false;
    if (reader.isColon(k) || (reader.opensQuote(k)?.close ?? k) - k > 5) return moveTo(s, k);
    if (!reader.isComplementizer(k)) continue;
    // Another word of the clause can take it.
    return (
      reader.lex(k).joins === '' &&
      reader.lex(k - 1).cue === null &&
      !reader.has(k - 1, Tag.Preposition | Tag.Negator) &&
      moveTo(s, k)
    );
  }
  return false;
}

/** Words of a clause that tells when something was said, at most. */
const CLAUSE_OF_TIME = 14;

/** The clause that opens here is not what the cue says. */
function isTakenElsewhere(s: FrameState): boolean {
  const { reader, frame, at, cue, prepositions, adjacent, source, origin } = s;
  // «انتهت المباراة كما أن»: another clause.
  if (frame.governed) return true;
  // «مجددا بعد أن»: only a noun of saying is renewed.
  if (frame.cognate && reader.has(at - 1, Tag.Preposition)) return true;
  if (at <= cue.to) return false;
  if (s.comma && opensClauseBefore(reader, at, cue.to)) return true;
  if (tellsWhen(reader, at, prepositions)) return true;
  // «يتابع العمل وحريص على أن»: another word governs the clause.
  const strict = reader.isComma(at - 2) || (!frame.object && frame.speechOnly);
  if (strict && isGovernedElsewhere(reader, at - 1, prepositions)) return true;
  // A relay that names nobody says nothing.
  return frame.relay === true && !adjacent && origin === null && source === null;
}

/** «بعد أن», «قبل أن», «دون أن»: when or how it was said. */
function tellsWhen(reader: Reader, at: number, prepositions: readonly string[]): boolean {
  const before = at - 1;
  if (!reader.has(before, Tag.Preposition | Tag.Negator) || reader.lex(before).preposition !== '') return false;
  if (reader.isParticle(before, 'upon') || reader.language.destinations.has(reader.norm(before))) return false;
  return reader.norm(before).length >= 3 && !prepositions.includes(reader.norm(before));
}

/** «يعتبر بمثابة الأساس، ومن المقرر أن», «ولم يسبق أن»: a conjunction and a preposition or a negation after the last comma begin another clause. */
function opensClauseBefore(reader: Reader, at: number, from: number): boolean {
  let comma = at - 1;
  while (comma > from && !reader.isComma(comma)) comma--;
  const first = comma + 1;
  if (comma <= from || first >= at) return false;
  // «يرصد الفيلم حياة الناس، لاسيما أن المدينة تنمو».
  if (reader.isParticle(first, 'especially')) return true;
  if (!reader.joins(first, 'and')) return false;
  return reader.has(first, Tag.Preposition | Tag.Negator) || reader.lex(first).preposition !== '';
}

/** A preposition before the complementizer that the cue does not take. */
function isGovernedElsewhere(reader: Reader, at: number, prepositions: readonly string[]): boolean {
  if (!reader.has(at, Tag.Preposition) || reader.lex(at).preposition !== '' || reader.norm(at).length > 3) return false;
  return !prepositions.includes(reader.norm(at));
}

/** A colon opens what is said. */
export function readColon(s: FrameState): boolean {
  const { reader, at } = s;
  // «3:15»: a time of day.
  const time = reader.item(at - 1).kind === 'number' && reader.item(at + 1).kind === 'number';
  if (!reader.isColon(at) || time) return false;
  if (reader.opensQuote(at + 1) !== null) return finish(s, 'quote', at + 1);
  // «ذكرت الصحيفة: إن السيارة عادت».
  if (reader.isComplementizer(at + 1)) return finish(s, 'clause', complementStart(reader, at + 1));
  return finish(s, 'colon', at + 1);
}

/** What stands between brackets or dashes is passed over, but for a medium between dashes. */
export function readInsertion(s: FrameState): boolean {
  const { reader, at, limit } = s;
  const norm = reader.norm(at);
  if (norm === '(' || norm === '[') {
    const after = reader.afterBracket(at, limit);
    // «أعلنت (س)»: right after the verb stands who speaks.
    const names = s.finite && s.source === null && at === s.cue.to && after > at + 2 && after <= at + BRACKETED_NAME;
    if (names && !reader.has(at + 1, Tag.Time | Tag.Adverb)) s.source = quotedBody(at, after);
    return moveTo(s, after);
  }
  if (!reader.isDash(at)) return false;
  const after = afterInsertion(reader, at, limit);
  if (after === null) return moveTo(s, at + 1);
  // «أكد الوزير - بحسب الوكالة - أن».
  const told = readAccording(reader, at + 1, after - 1);
  if (told !== null) noteFollowed(s, told, reader.phrase(at + 1)?.according?.relay === true);
  for (let j = at + 1; j < after - 1; j++)
    if (s.medium === null && reader.has(j, Tag.Medium)) readMedium(reader, j, j, after - 1, s);
  return moveTo(s, after);
}

/** A comma, a full stop, a number: everything else that is no word. */
export function readOtherMark(s: FrameState): boolean {
  const { reader, frame, at } = s;
  if (reader.isComma(at)) {
    // «صرح قائلا، نهنئ الفائز»: a comma for a colon.
    const forColon = !s.finite && frame.bare && at === s.cue.to;
    if (forColon && reader.lex(at + 1).verb?.agreement === '1') return finish(s, 'colon', at + 1);
    passTo(s, at + 1);
    return (s.lastWasComma = s.comma = true);
  }
  if (reader.isWord(at)) return false;
  // «د. فلان»: after a single letter the full stop abbreviates.
  const letter = reader.norm(at - 1).length === 1 || reader.isStem(at - 1, 'initials');
  const ends = reader.norm(at) === '.' && !letter && reader.norm(at + 1) !== '.';
  return ends ? stop(s) : moveTo(s, at + 1);
}

/** Items of an insertion between dashes, at most. */
const INSERTION = 40;

/** A dash that opens an insertion: the place after its partner, or null. */
function afterInsertion(reader: Reader, i: number, to: number): number | null {
  for (let j = i + 1; j < to && j < i + INSERTION; j++) if (reader.isDash(j)) return j + 1;
  return null;
}

import { endsIn } from '../../languages/grammar.ts';
import { Tag } from '../../languages/language.ts';
import { readNounPhrase, type NounPhrase } from '../../reading/noun-phrase.ts';
import { namesState } from '../../reading/noun-phrase/words.ts';
import type { Reader } from '../../reading/reader.ts';
import { secondBeside, thingBeside } from './beside.ts';
import { isQuality, judgedBeside } from './judged.ts';
import { isSaying } from './speech.ts';
import type { FrameState } from './state.ts';
import { isNounBeside } from './thing.ts';
import { isLedBy, isPlainName, isUnlisted, startsWithOne } from './words.ts';

/** «اتهم س … بكذا»: a charge follows. */
export function isCharged({ reader, limit, prepositions }: FrameState, from: number): boolean {
  const begins = (at: number): boolean => prepositions.some((preposition) => reader.norm(at).startsWith(preposition));
  for (let j = from + 1; j < limit && j < from + 30; j++) {
    if (reader.norm(j) === '.') return false;
    // «وصفت الصحيفة حياته بقولها:»: what is said of him opens a scope of its own.
    if (isSaying(reader, j)) return false;
    if (isLedBy(reader, j, prepositions) || prepositions.includes(reader.norm(j))) return true;
    if (reader.isComplementizer(j) || isUnlistedCharge(reader, j, prepositions)) return true;
    if (begins(j) && reader.opensQuote(j + 1) !== null && reader.norm(j).length <= 2) return true;
    if (reader.opensQuote(j) !== null && begins(j + 1)) return true;
  }
  return false;
}

/** «بقطع الطريق»: a noun that no list knows, after its preposition. */
function isUnlistedCharge(reader: Reader, j: number, prepositions: readonly string[]): boolean {
  const { stem } = reader.lex(j);
  if (!reader.isWord(j) || stem.length < 4 || !startsWithOne(stem, prepositions) || namesState(reader, j)) return false;
  return isUnlisted(reader, j) && reader.lex(j + 1).definite;
}

/** Where an apposition ends that began after a comma: at the comma before the charge; null where the charge comes first. */
export function appositionEnd({ reader, at, limit, prepositions }: FrameState): number | null {
  // With «بأنه» ahead every comma before it stands before the charge, whatever prepositions the apposition has.
  let said = at + 1;
  while (said < limit && said < at + 30 && !reader.isComplementizer(said)) said++;
  const known = said < limit && reader.isComplementizer(said);
  const end = known ? said : Math.min(limit, at + 16);
  for (let j = at + 1; j < end; j++) {
    if (!known && isLedBy(reader, j, prepositions)) return null;
    if (reader.isComma(j)) return reader.isWord(j + 1) ? j : null;
  }
  return null;
}

/** «ووصفت الرسوم في برلين بأنها»: the first noun after a passive is the target, a place stands for who said it. */
export function isPassiveTarget(s: FrameState, phrase: NounPhrase): boolean {
  return s.reader.has(phrase.from, Tag.Demonstrative) && isCharged(s, phrase.to - 1);
}

/**
 * Who says it and whom it is about, where they were read as one phrase: «وصف الوزير الحريق بأنه». One phrase alone is whom it is about, and who
 * says it spoke before: «ووصفت القرار بأنه».
 */
export function partSourceAndTarget(s: FrameState, source: NounPhrase): void {
  const { reader } = s;
  if (partNamesBeside(s, source)) return;
  if (partThingBeside(s, source)) return;
  const { belonging, belongingAny } = reader.language.endings;
  const last = source.to - 1;
  const before = reader.lex(last - 1);
  const two =
    last > source.from &&
    !source.named &&
    reader.lex(last).definite &&
    (before.definite || endsIn(before.stem, belonging)) &&
    !endsIn(reader.lex(last).stem, belongingAny) &&
    !isQuality(reader, last);
  s.source = two ? readNounPhrase(reader, source.from, last) : null;
  s.target = { from: s.source === null ? source.from : last, to: source.to };
}

/** «اتهم حزب العمال المعارض سامي رود بأنه»: parts who says it from whom it is about, where nothing stands between them. */
function partNamesBeside(s: FrameState, source: NounPhrase): boolean {
  const at = secondBeside(s.reader, source);
  if (at === null || startsWithOne(s.reader.norm(at), s.prepositions)) return false;
  const accuser = readNounPhrase(s.reader, source.from, at);
  if (accuser === null) return false;
  s.source = accuser;
  s.target = { from: at, to: source.to };
  return true;
}

/** «وصف سامي اللقاء بأنه», «وصفت نقابة المعلمين القرار بأنه»: parts who judges from the thing that is judged. */
function partThingBeside(s: FrameState, source: NounPhrase): boolean {
  const at = thingBeside(s.reader, source) ?? judgedBeside(s.reader, s.cue.from, source, s.at);
  const judge = at === null ? null : readNounPhrase(s.reader, source.from, at);
  if (at === null || judge?.to !== at) return false;
  s.source = judge;
  s.target = { from: at, to: source.to };
  return true;
}

/** «واتهم الشركة بالتهرب»: one phrase alone is who is accused; who accuses spoke before. */
export function partAccuserAndAccused(s: FrameState, source: NounPhrase): void {
  const { reader } = s;
  if (partNamesBeside(s, source) || partThingBeside(s, source)) return;
  const cue = s.cue.from;
  const last = source.to - 1;
  // «وصف الوزير القرار بالتاريخي».
  const judge =
    source.named || !isThingAfter(reader, source.from, last) ? null : readNounPhrase(reader, source.from, last);
  if (judge?.to === last) {
    s.source = judge;
    s.target = { from: last, to: source.to };
    return;
  }
  // «اتهمت روسيا أوكرانيا بقصف», «اتهمت حركة س ص بكذا»: who accuses and who is accused, side by side.
  const two =
    reader.lex(cue).verb?.agreement === 'f' &&
    (reader.lex(cue).joins !== '' || !reader.isWord(cue - 1)) &&
    source.named &&
    last > source.from + (source.type === 'organization' ? 1 : 0) &&
    isPlainName(reader, last) &&
    !startsWithOne(reader.norm(last), s.prepositions);
  s.target = { from: two ? last : source.from, to: source.to };
  s.source = two ? { ...source, to: last, name: { from: source.from, to: last } } : null;
}

/** A noun with the article, which is no adjective, after who has it too. */
function isThingAfter(reader: Reader, from: number, last: number): boolean {
  return last > from && reader.lex(last).definite && reader.lex(last - 1).definite && isNounBeside(reader, from, last);
}

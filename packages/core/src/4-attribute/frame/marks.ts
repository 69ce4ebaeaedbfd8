import { Tag } from '../../languages/language.ts';
import type { Reader } from '../../reading/reader.ts';
import { complementStart } from './complement.ts';
import { readMedium } from './medium.ts';
import { partSourceAndTarget } from './target.ts';
import type { FrameState } from './state.ts';

/** «أن», «إن»: the clause that is said, unless another word takes it. */
export function readClauseOpener(s: FrameState): boolean {
  const { reader, frame, at, lex, source } = s;
  if (!reader.isComplementizer(at) || (lex.joins !== '' && !reader.joins(at, 'so'))) return false;
  if (isTakenElsewhere(s)) return s.stop();
  const unparted = frame.target === true && s.finite && s.target === null;
  if (unparted && source !== null && s.prepositions.some((preposition) => s.norm.startsWith(preposition)))
    partSourceAndTarget(s, source);
  return s.finish(frame.target === true && s.target !== null ? 'target' : 'clause', complementStart(reader, at));
}

/** The clause that opens here is not what the cue says. */
function isTakenElsewhere({ reader, frame, at, cueTo, prepositions, adjacent, source, origin }: FrameState): boolean {
  // «انتهت المباراة كما أن»: another clause.
  if (frame.governed === true) return true;
  // «مجددا بعد أن»: only a noun of saying is renewed.
  if (frame.cognate === true && reader.has(at - 1, Tag.Preposition)) return true;
  if (at <= cueTo) return false;
  // «يتابع العمل وحريص على أن»: another word governs the clause.
  const strict = reader.isComma(at - 2) || (frame.object !== true && frame.speechOnly === true);
  if (strict && isGovernedElsewhere(reader, at - 1, prepositions)) return true;
  // A relay that names nobody says nothing.
  return !adjacent && frame.relay === true && origin === null && source === null;
}

/** A preposition before the complementizer that the cue does not take. */
function isGovernedElsewhere(reader: Reader, at: number, prepositions: readonly string[]): boolean {
  if (!reader.has(at, Tag.Preposition) || reader.lex(at).preposition !== '' || reader.norm(at).length > 3) return false;
  return !prepositions.includes(reader.norm(at));
}

/** A colon opens what is said. */
export function readColon(s: FrameState): boolean {
  const { reader, at } = s;
  if (!reader.isColon(at)) return false;
  if (reader.opensQuote(at + 1) !== null) return s.finish('quote', at + 1);
  // «ذكرت الصحيفة: إن السيارة عادت».
  if (reader.isComplementizer(at + 1)) return s.finish('clause', complementStart(reader, at + 1));
  return s.finish('colon', at + 1);
}

/** What stands between brackets or dashes is passed over, but for a medium between dashes. */
export function readInsertion(s: FrameState): boolean {
  const { reader, at, norm, limit } = s;
  if (norm === '(' || norm === '[') return s.moveTo(reader.afterBracket(at, limit));
  if (!reader.isDash(at)) return false;
  const after = reader.afterInsertion(at, limit);
  if (after === null) return s.moveTo(at + 1);
  for (let j = at + 1; j < after - 1; j++)
    if (s.medium === null && reader.has(j, Tag.Medium)) readMedium(reader, j, j, after - 1, s);
  return s.moveTo(after);
}

/** A comma, a full stop, a number: everything else that is no word. */
export function readOtherMark(s: FrameState): boolean {
  const { reader, frame, at, norm } = s;
  if (reader.isComma(at)) {
    // «صرح قائلا، نهنئ الفائز»: a comma for a colon.
    const forColon = !s.finite && frame.bare === true && at === s.cueTo;
    if (forColon && reader.lex(at + 1).verb?.agreement === '1') return s.finish('colon', at + 1);
    s.passTo(at + 1);
    return (s.lastWasComma = s.comma = true);
  }
  if (reader.isWord(at)) return false;
  // «د. فلان»: after a single letter the full stop abbreviates.
  const ends = norm === '.' && reader.norm(at - 1).length > 1 && reader.norm(at + 1) !== '.';
  return ends ? s.stop() : s.moveTo(at + 1);
}

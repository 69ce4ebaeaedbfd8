import { Tag } from '../languages/language.ts';
import type { Reader } from '../reading/reader.ts';

/** Words that may tell more of who speaks, behind his name. */
const TAIL = 8;

/** «كما أعلنت لجنة المياه في المجلس»: the place of the mark after what a preposition adds; the same place where it adds nothing, or more follows. */
export function afterTail(reader: Reader, from: number, to: number): number {
  if (!reader.has(from, Tag.Preposition) && reader.lex(from).preposition === '') return from;
  for (let at = from; at <= from + TAIL; at++) {
    if (at >= to || reader.isComma(at) || reader.norm(at) === '.') return at;
    if (!reader.isWord(at) || reader.isFinite(at) || reader.isComplementizer(at)) return from;
  }
  return from;
}

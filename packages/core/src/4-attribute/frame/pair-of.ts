import { Tag } from '../../languages/language.ts';
import type { Reader } from '../../reading/reader.ts';

const OFFICES = Tag.Role | Tag.Unnamed | Tag.Group;

/** «رئيسا البلدين», «وزيرا خارجية البلدين»: two of those, in letters that are also those of one in the accusative, which would not stand before a noun. */
export function isPairOf(reader: Reader, at: number): boolean {
  const { accusative, cueForm } = reader.lex(at);
  if (!accusative || cueForm === 'participle' || !reader.isWord(at + 1)) return false;
  const next = reader.lex(at + 1);
  if (next.joins !== '' || next.preposition !== '' || next.accusative) return false;
  return next.definite || (reader.has(at, OFFICES) && next.pronoun === '' && reader.has(at + 1, Tag.Common | Tag.Role));
}

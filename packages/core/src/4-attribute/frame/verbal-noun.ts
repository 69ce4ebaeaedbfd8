import { hasVerbalNounShape, isPossessedDeed } from '../../languages/lexicon.ts';
import { Tag } from '../../languages/language.ts';
import type { Reader } from '../../reading/reader.ts';

/** The word without a possessive pronoun, where what is left has the shape of a verbal noun. */
export function unpossessed(reader: Reader, j: number): string | null {
  const norm = reader.norm(j);
  for (const pronoun of reader.language.definition.affixes.pronouns)
    if (norm.endsWith(pronoun) && hasVerbalNounShape(reader.language, norm.slice(0, -pronoun.length)))
      return norm.slice(0, -pronoun.length);
  return null;
}

/** «ترشحه», of a word that no list knows. */
export function possessedDeed(reader: Reader, j: number): boolean {
  if ((reader.lex(j).tags & ~Tag.Common) !== 0 || reader.endsAsNoun(j)) return false;
  return isPossessedDeed(reader.language, reader.norm(j));
}

/** «أكد في الوقت نفسه تفهمه»: after adverbials what is somebody's is the object, though the subject was named before. */
export function possessedAfterAdverbial(reader: Reader, j: number, cueTo: number): boolean {
  if (j <= cueTo || !reader.isWord(j - 1) || reader.lex(j).joins !== '') return false;
  return possessedDeed(reader, j) && !reader.has(j - 1, Tag.FreeRelative | Tag.Relative | Tag.Preposition);
}

export function verbalNoun(reader: Reader, j: number): boolean {
  return hasVerbalNounShape(reader.language, reader.lex(j).stem) || unpossessed(reader, j) !== null;
}

/** A word listed as a verbal noun, or one of a long shape, which no name has. */
export function isDeed(reader: Reader, j: number): boolean {
  return reader.has(j, Tag.Propositional) || (unpossessed(reader, j)?.length ?? 0) >= 6;
}

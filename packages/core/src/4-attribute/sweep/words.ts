import { Tag } from '../../languages/language.ts';
import type { CueFrame } from '../../model/index.ts';
import type { NounPhrase } from '../../reading/noun-phrase.ts';
import type { Quote } from '../../model/index.ts';
import type { Reader } from '../../reading/reader.ts';

export function hasFinite(reader: Reader, from: number, to: number): boolean {
  for (let j = from; j < to; j++) if (reader.isFinite(j)) return true;
  return false;
}

export function firstWord(reader: Reader, from: number, to: number): number {
  let i = from;
  while (i < to && !reader.isWord(i)) i++;
  return i;
}

export function afterMarks(reader: Reader, from: number, to: number): number {
  let i = from;
  while (i < to && (reader.isComma(i) || reader.isDash(i))) i++;
  return i;
}

/** A phrase of several words that sets a clause against the one before. */
export function isContrastPhrase(reader: Reader, i: number): boolean {
  const phrase = reader.phrase(i);
  return phrase !== null && (phrase.tags & Tag.Contrast) !== 0;
}

/** The quotation that the item belongs to. */
export function quoteAt(reader: Reader, i: number): Quote | undefined {
  return reader.quoteAt(i);
}

/** Heads what names or describes somebody, or a paper that can speak. */
export const PEOPLE =
  Tag.Role |
  Tag.Organization |
  Tag.Outlet |
  Tag.Group |
  Tag.Unnamed |
  Tag.Place |
  Tag.Honorific |
  Tag.Document |
  Tag.GivenName |
  Tag.NamePart;

/** Whether a phrase may name someone, as far as the lexicon tells. */
export function couldThink(reader: Reader, phrase: NounPhrase): boolean {
  if (phrase.named || phrase.type === 'group') return true;
  const { tags } = reader.lex(phrase.head);
  return (tags & PEOPLE) !== 0 || (tags & (Tag.Common | Tag.Topic | Tag.Propositional)) === 0;
}

/** «النقاط التي يجري تأكيدها»: inside what another says, a thing is no speaker, but where it is said to speak, or a paper lays something down. */
export function couldSay(reader: Reader, phrase: NounPhrase | null, { inanimate, bare }: CueFrame): boolean {
  if (phrase === null || inanimate === true || bare === true || reader.has(phrase.head, Tag.Medium)) return true;
  const { accusative, pronoun, tags } = reader.lex(phrase.head);
  return couldThink(reader, phrase) && !(tags === 0 && (accusative || pronoun !== ''));
}

/** Whether the lexicon knows that the head of a phrase is somebody. */
export function isSomebody(reader: Reader, { head }: NounPhrase): boolean {
  return reader.has(head, PEOPLE);
}

/** What the lexicon knows for no one, and for no paper; «روسيا» is written like a usual noun in the accusative. */
export function isThing(reader: Reader, phrase: NounPhrase): boolean {
  return !couldThink(reader, phrase) && !reader.lex(phrase.head).accusative && !reader.has(phrase.head, Tag.Medium);
}

import { Tag } from '../../languages/language.ts';
import type { NounPhrase } from '../../reading/noun-phrase.ts';
import type { Reader } from '../../reading/reader.ts';
import { isNoun } from './is-noun.ts';
import { nameWords } from './name-words.ts';

/** «انتقد سانتي موران», after «باولو سانتي»: the first word is a surname, and the second names another. Gives who is known by it. */
export function besideAnother(
  reader: Reader,
  { name: { from }, type }: NounPhrase,
  words: readonly string[],
  others: readonly NounPhrase[],
): NounPhrase | undefined {
  const [surname] = words;
  if (words.length !== 2 || type !== 'person') return undefined;
  if (reader.lex(from).definite || reader.has(from, Tag.GivenName | Tag.NamePart)) return undefined;
  return others.find(({ type: kind, name }) => {
    const known = kind === 'person' ? nameWords(reader, name) : [];
    if (known.length !== 2 || known[1] !== surname || isNoun(reader, name.from)) return false;
    // «ألف سانتي للبحر»: letters of a past are no sure given name.
    return reader.lex(name.from).verb?.tense !== 'past' || reader.has(name.from, Tag.GivenName);
  });
}

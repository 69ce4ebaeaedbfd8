import { endsIn } from '../../languages/grammar.ts';
import type { Reader } from '../../reading/reader.ts';

/** A word of no list, with or without a preposition: a name, or a noun that the lexicon has not. */
export function isUnlisted(reader: Reader, at: number): boolean {
  const { tags, verb, definite, joins } = reader.lex(at);
  return tags === 0 && verb === null && !definite && joins === '';
}

/** A word of no list that stands alone, as most names do. */
export function isPlainName(reader: Reader, at: number): boolean {
  return reader.isWord(at) && isUnlisted(reader, at) && reader.lex(at).preposition === '';
}

/** One of these prepositions is written with the word. */
export function isLedBy(reader: Reader, at: number, prepositions: readonly string[]): boolean {
  const { preposition, joins } = reader.lex(at);
  return preposition !== '' && joins === '' && prepositions.includes(preposition);
}

/** The first letter is one of these prepositions, whether or not it was read as one. */
export function startsWithOne(word: string, prepositions: readonly string[]): boolean {
  return prepositions.includes(word.slice(0, 1));
}

/** The word that the cue needs stands within reach («حمّل س المسؤولية»). */
export function hasWord(reader: Reader, from: number, limit: number, word: string): boolean {
  const { article } = reader.language.definition.affixes;
  const bare = article !== '' && word.startsWith(article) ? word.slice(article.length) : word;
  for (let j = from; j < limit && j < from + 12; j++) {
    const { stem } = reader.lex(j);
    if (reader.norm(j) === word || stem === word || stem === bare || respelt(reader, j) === word) return true;
    if (reader.norm(j) === '.') return false;
  }
  return false;
}

/** The word in the spelling that the lexicon has. */
function respelt(reader: Reader, at: number): string {
  let word = reader.norm(at);
  for (const [from, to] of reader.language.alternations.spellings ?? []) word = word.replace(from, to);
  return word;
}

/** «مؤكدا», «مطالبين»: a participle of saying that says how something is done. */
export function isCircumstance(reader: Reader, at: number): boolean {
  return reader.lex(at).cueForm === 'participle' && endsIn(reader.norm(at), reader.language.endings.circumstance);
}

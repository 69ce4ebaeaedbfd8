import { endsIn } from '../../languages/grammar.ts';
import { hasVerbalNounShape } from '../../languages/lexicon.ts';
import type { Reader } from '../../reading/reader.ts';
import { vocabularyOf } from '../../text/vocabulary.ts';

/** Verbal nouns of this length have a shape of their own. */
const DEED_LETTERS = 5;

/** A word of no list that is no name: it ends as a feminine does, has the shape of a deed, or stands with the article too. */
export function isNoun(reader: Reader, i: number): boolean {
  const { stem, tags, definite } = reader.lex(i);
  if (tags !== 0 || definite) return false;
  const { article } = reader.language.definition.affixes;
  if (article === '') return false;
  const { feminine, feminineMany } = reader.language.endings;
  if (endsIn(stem, feminine) || endsIn(stem, feminineMany)) return true;
  if (stem.length >= DEED_LETTERS && hasVerbalNounShape(reader.language, stem)) return true;
  return vocabularyOf(reader.items).has(article + stem);
}

import type { Lexicon } from '../languages/lexicon.ts';
import { formClasses } from './kind-classes.ts';
import type { Reader } from '../reading/reader.ts';

/** Marks a word that opens a pair of words with a facet; beyond the bits of `Facet`. */
const OPENS_PAIR = 1 << 30;

/** Marks a word that measures, whatever else its letters can be; beyond the bits of `Facet` too. */
export const UNIT = 1 << 29;

/** First words of the pairs of a language. */
const openers = new WeakMap<Lexicon, ReadonlySet<string>>();

/** Bits of `Facet` of the word at i: as it is written, without what is written with it, and together with the word after it. */
export function facetBits(reader: Reader, i: number): number {
  if (!reader.isWord(i)) return 0;
  const word = reader.word(i);
  const { norm, stem } = word;
  if (word.facets < 0) word.facets = bitsAlone(reader.language, norm, stem);
  if ((word.facets & OPENS_PAIR) === 0) return word.facets;
  const { facetWords } = reader.language;
  const next = reader.norm(i + 1);
  // «إنه لم» is not «إن لم».
  const pair =
    facetWords.get(`${norm} ${next}`) ?? (word.pronoun === '' ? facetWords.get(`${stem} ${next}`) : undefined) ?? 0;
  return pair | (word.facets & ~OPENS_PAIR);
}

function bitsAlone(language: Lexicon, norm: string, stem: string): number {
  const { facetWords } = language;
  const pairs = openers.get(language) ?? findOpeners(language);
  const unit = formClasses(language, norm).includes('unit') ? UNIT : 0;
  const bits = (facetWords.get(norm) ?? 0) | (facetWords.get(stem) ?? 0) | unit;
  return pairs.has(norm) || pairs.has(stem) ? bits | OPENS_PAIR : bits;
}

function findOpeners(language: Lexicon): ReadonlySet<string> {
  const found = new Set<string>();
  for (const words of language.facetWords.keys())
    if (words.includes(' ')) found.add(words.slice(0, words.indexOf(' ')));
  openers.set(language, found);
  return found;
}

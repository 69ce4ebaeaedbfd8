import type { Reader } from '../reading/reader.ts';

/** Bits of `Facet` of the word at i: as it is written, without what is written with it, and together with the word after it. */
export function facetBits(reader: Reader, i: number): number {
  if (!reader.isWord(i)) return 0;
  const { facetWords } = reader.language;
  const norm = reader.norm(i);
  const { stem } = reader.lex(i);
  const next = reader.norm(i + 1);
  const pair = facetWords.get(`${norm} ${next}`) ?? facetWords.get(`${stem} ${next}`) ?? 0;
  return pair | (facetWords.get(norm) ?? 0) | (stem === norm ? 0 : (facetWords.get(stem) ?? 0));
}

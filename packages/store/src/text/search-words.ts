import { foldedWords } from './fold.ts';

/** Longer "words" are addresses and noise; nobody types them. */
const LONGEST_WORD = 40;
/** What is left after a prefix has to be long enough to be a word itself: «والد» is no «و» + «ال» + «د». */
const SHORTEST_STEM = 3;
/** More words than this make a query no narrower. */
const MOST_QUERY_WORDS = 8;

/**
 * The forms of one folded word under which it is found. Arabic writes و ف ب ك ل and ال onto the word, so «وبالكرملين»
 * is also kept as «الكرملين» and «كرملين».
 */
function forms(word: string): readonly string[] {
  const found = [word];
  let rest = word;
  for (const prefix of [/^[وف]/u, /^[بكل]/u, /^(?:ال|لل)/u]) {
    const next = rest.replace(prefix, '');
    if (next !== rest && next.length >= SHORTEST_STEM) {
      rest = next;
      found.push(rest);
    }
  }
  // «للكرملين» is ل + ال + كرملين with the alef left out, which the second prefix has already taken half of.
  const afterLam = word.replace(/^[وف]?لل/u, '');
  if (afterLam !== word && afterLam.length >= SHORTEST_STEM) found.push(afterLam);
  return found;
}

/** Every word form under which a text is found, each once. */
export function searchWords(...texts: readonly (string | null)[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const text of texts) {
    for (const word of foldedWords(text ?? '')) {
      for (const form of forms(word.slice(0, LONGEST_WORD))) words.add(form);
    }
  }
  return words;
}

/** A stretch of the word index, from `from` up to but without `to`. */
export interface WordRange {
  readonly from: string;
  readonly to: string;
}

/**
 * What to look up for a query: each of its words as a prefix, without its article, all of which have to be there.
 * A single letter is looked up as a word of its own.
 */
export function queryRanges(query: string): readonly WordRange[] {
  const words = [...new Set(foldedWords(query))].slice(0, MOST_QUERY_WORDS);
  return words.map((word) => {
    const bare = word.startsWith('ال') && word.length - 2 >= SHORTEST_STEM ? word.slice(2) : word;
    const from = bare.slice(0, LONGEST_WORD);
    // U+10FFFF sorts after every letter, by code point and by UTF-8 byte alike.
    return from.length === 1 ? { from, to: `${from}\u0001` } : { from, to: `${from}\u{10FFFF}` };
  });
}

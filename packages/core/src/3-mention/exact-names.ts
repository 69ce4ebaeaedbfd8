import type { Lexicon } from '../languages/lexicon.ts';
import { Tag } from '../languages/language.ts';
import type { SegmentLayer, Word } from '../model/index.ts';
import { newWord } from '../reading/new-word.ts';

/** «أكد الوزير على ضرورة» with the letters of the name. */
const WHAT_IS_SAID = Tag.Propositional | Tag.Complementizer;
const NAMING = Tag.Role | Tag.Honorific | Tag.GivenName | Tag.NamePart;

/**
 * Tells a name from the function word whose folded letters it shares: «علي» from «على». Where the article writes both, the spelling decides;
 * where it writes only one, what stands beside it. `open`: the items whose words the article may show to be others.
 */
export function tellNames(
  { items, text }: SegmentLayer,
  words: Word[],
  open: readonly number[],
  { exactNames, particles }: Lexicon,
): void {
  const met: number[] = [];
  const others: number[] = [];
  const both = new Set<string>();
  for (const i of open) {
    const item = items[i];
    const stem = words[i]?.stem ?? '';
    const spellings = exactNames.get(stem);
    if (spellings === undefined || item?.kind !== 'word') continue;
    if (isWritten(text.slice(item.start, item.end), spellings)) met.push(i);
    else {
      both.add(stem);
      others.push(i);
    }
  }
  const has = (i: number, tags: number): boolean => ((words[i]?.tags ?? 0) & tags) !== 0;
  const names = (i: number): boolean => has(i, NAMING);
  // «أكد مدير المنتخب علي الجربوعان أن»: a word of no list, and then what is said.
  const isBeforeSurname = (i: number): boolean => {
    const next = words[i + 1];
    const plain =
      next !== undefined && next.tags === 0 && next.verb === null && next.preposition === '' && next.joins === '';
    return plain && items[i + 1]?.kind === 'word' && has(i + 2, Tag.Complementizer);
  };
  // «أعلنت رئيسة البلدية منى الشامي عن»: after a title that is complete, before a word of no list.
  const isAfterTitle = (i: number): boolean =>
    has(i - 2, Tag.Role) && words[i - 1]?.definite === true && words[i + 1]?.tags === 0 && words[i + 1]?.verb === null;
  // «قالت منى الشامي»: after a verb of saying that takes no such preposition, before a word of no list.
  const isAfterVerb = (i: number): boolean =>
    words[i - 1]?.cueForm === 'finite' &&
    words[i - 1]?.cue?.bare === true &&
    words[i + 1]?.tags === 0 &&
    words[i + 1]?.verb === null &&
    items[i + 1]?.kind === 'word';
  const isBorne = (i: number, { stem }: Word): boolean => {
    if (particles.onBehalf?.has(stem) !== true)
      return (
        (names(i - 1) && (has(i - 1, Tag.GivenName | Tag.NamePart) || !has(i + 1, WHAT_IS_SAID))) ||
        names(i + 1) ||
        isAfterTitle(i) ||
        isAfterVerb(i) ||
        isBeforeSurname(i)
      );
    // «الدكتور باسم الراشد», «النائب باسم بن سالم», not «المتحدث باسم سامي».
    if (particles.spokesmen?.has(words[i - 1]?.stem ?? '') === true) return false;
    return has(i - 1, Tag.Honorific) || has(i + 1, Tag.GivenName | Tag.NamePart);
  };
  // «مصدر مطلع على الملف»: in other letters it is no name, unless names stand around it in an article that knows no such letter.
  for (const i of others) {
    const own = words[i];
    if (own !== undefined && (met.length > 0 || !names(i - 1))) words[i] = tagged(own, own.tags & ~Tag.GivenName);
  }
  for (const i of met) {
    const own = words[i];
    if (own !== undefined && (both.has(own.stem) || isBorne(i, own))) words[i] = tagged(own, Tag.GivenName);
  }
}

function tagged(word: Word, tags: number): Word {
  return newWord(word.norm, { ...word, tags }, word.unless, word.open, word.lemma);
}

function isWritten(word: string, spellings: readonly string[]): boolean {
  return spellings.some((spelling) => word.endsWith(spelling));
}

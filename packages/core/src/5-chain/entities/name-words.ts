import { Tag } from '../../languages/language.ts';
import type { Range, Reader } from '../../reading/reader.ts';

/** A name of one part («أبو», «عبد») is no longer. */
const PART_LETTERS = 4;
/** An article is taken off words that are longer than this. */
const BARE_LETTERS = 4;

/** The folded words of a name, without articles, by which two forms of it are compared. */
export function nameWords(reader: Reader, range: Range): string[] {
  const words: string[] = [];
  const { article } = reader.language.definition.affixes;
  for (let i = range.from; i < range.to; i++) {
    if (!reader.isWord(i) && reader.item(i).kind !== 'number') continue;
    const base = reader.norm(i).slice(i === range.from ? lettersBefore(reader, i) : 0);
    const bare =
      base.length > BARE_LETTERS && article !== '' && base.startsWith(article) ? base.slice(article.length) : base;
    const last = words.at(-1);
    // «أبو زيد» and «أبوزيد», «عبد الله» and «عبدالله» are one.
    if (last !== undefined && i > range.from && reader.has(i - 1, Tag.NamePart) && last.length <= PART_LETTERS)
      words[words.length - 1] = last + base;
    else words.push(bare);
  }
  return words;
}

/** How many letters of conjunction and preposition are written with a word; that of «للوزارة» is its article too. */
function lettersBefore(reader: Reader, i: number): number {
  const lex = reader.lex(i);
  // «ليبرا»: a name in quotation marks begins with its own letters, and so does one that only looks like a verb.
  if (reader.opensQuote(i - 1) !== null) return 0;
  if (lex.verb !== null) return lex.joins.length;
  const melted = lex.definite && reader.norm(i).includes(reader.language.definition.affixes.contracted);
  return lex.joins.length + (melted ? 0 : lex.preposition.length);
}

/** The words of a range as they are written, without a conjunction or preposition written with the first of them. */
export function nameOf(reader: Reader, range: Range): string {
  const words = reader.words(range);
  const lex = reader.lex(range.from);
  const { article, contracted } = reader.language.definition.affixes;
  const quoted = reader.opensQuote(range.from - 1) !== null;
  const joins = quoted || lex.joins === '' ? 0 : 1;
  // «للوزارة» is «الوزارة» after a preposition.
  const whole = quoted || lex.verb !== null;
  const melted =
    !whole && lex.definite && lex.preposition !== '' && reader.norm(range.from).startsWith(contracted, joins);
  // «للجنة»: the second letter is the noun's own.
  const letters = melted
    ? reader.norm(range.from).indexOf(lex.stem)
    : joins + (whole || lex.preposition === '' ? 0 : 1);
  let at = 0;
  for (let n = 0; n < letters; n++) {
    at++;
    while (at < words.length && /[\p{M}ـ\s]/u.test(words.charAt(at))) at++;
  }
  return at < words.length ? (melted ? article : '') + words.slice(at) : words;
}

/** The last words of a name are those of a shorter one: «سامي الحلبي», «الحلبي». */
export function endsInWords(long: readonly string[], short: readonly string[]): boolean {
  return short.every((word, k) => long[long.length - short.length + k] === word);
}

import type { DiagnosticCode } from '../diagnostics/messages.ts';
import type { Language } from '../languages/define-language.ts';
import type { Block } from '../model/index.ts';
import { CharClass, lettersOf as spell, type Letters } from '../text/chars.ts';
import { Letter, lettersOf, tellingOf } from './telling.ts';

/** How much of the text is looked at to choose its language, in code units. */
const SAMPLE = 20_000;
/** … and to see whether it is another language in the same letters. */
const WORDS_SAMPLE = 5000;
/** With fewer words in small letters a headline or a list could do without any function word. */
const ENOUGH_WORDS = 40;
/** Of forty words of an English article at least five are function words; other languages have three of that spelling at most. */
const LEAST_COMMON = 0.1;
/** A foreign name or loan has one strange word, not one word in ten. */
const MOST_STRANGE = 0.1;
const ENOUGH_FOR_STRANGE = 10;

/** Other languages are named and quoted; a text with fewer letters of its own, of all that it has, is in another. */
const LEAST_LETTERS = 0.25;

/** With one letter in twenty of another language, what is quoted may be most of a short text. */
const NEARLY_ALL = 0.95;
/** From mark to mark in one line. */
const QUOTED = /[«“"][^«»“”"\n]*[»”"]/gu;

/** What a text is read in. */
interface Choice {
  /** null where it is in none of those given. */
  readonly language: Language | null;
  /** BCP 47: the label where it holds or is all that is known. */
  readonly lang: string;
  readonly doubt: DiagnosticCode | null;
}

/** What the label says of a language. */
const enum Label {
  None,
  Fits,
  Differs,
}

/**
 * The language that a text is in, of those given: the one of most of its letters, unless they spell another. The label decides between two
 * scripts, of a text without letters, and where a language seems likely; it makes no French text English.
 */
export function chooseLanguage(text: Letters, label: string | undefined, languages: readonly Language[]): Choice {
  const tag = label?.toLowerCase().split('-')[0];
  const named = languages.find(({ id }) => id === tag);
  const end = Math.min(text.units.length, SAMPLE);
  let letters = 0;
  for (let i = 0; i < end; i++) if (text.classes[i] === CharClass.Letter) letters++;
  const least = letters * LEAST_LETTERS;
  let language = named ?? null;
  let most = 0;
  for (const each of languages) {
    let count = countLetters(text, each, end);
    // The label is right unless there is hardly a letter of it.
    if (each === named && count >= least) count = end;
    if (count <= most) continue;
    language = each;
    most = count;
  }
  // Somebody may be quoted at length in another language than the one that the text tells it in.
  if (named === undefined && most < letters * NEARLY_ALL) {
    const told = text.text.replace(QUOTED, ' ');
    const choice = told === text.text ? null : chooseLanguage(spell(told), label, languages);
    if (choice?.language) return choice;
  }
  const says = language === named ? Label.Fits : (tag ?? 'und') === 'und' ? Label.None : Label.Differs;
  if (language === null || most < least || isAnother(text, language, says))
    return { language: null, lang: (named ? null : label) ?? 'und', doubt: 'unknown-language' };
  return {
    language,
    lang: (says === Label.Fits ? label : null) ?? language.id,
    doubt: says === Label.Differs ? 'wrong-language' : null,
  };
}

/**
 * The language that reads each block: its own, where it begins in no letter of the article's and is of another throughout. Not so what a colon
 * announces: who says it stands before the colon.
 */
export function languagesOf(
  { text, units }: Letters,
  blocks: readonly Block[],
  language: Language,
  languages: readonly Language[],
): Language[] {
  const letters = lettersOf(language);
  return blocks.map(({ span: { start, end } }, index) => {
    const before = blocks[index - 1]?.span.end ?? 0;
    if (letters[units[start] ?? 0] || text[before - 1] === ':') return language;
    return chooseLanguage(spell(text.slice(start, end)), 'mul', languages).language ?? language;
  });
}

/** How many of the first code units of a text are letters of a language. */
function countLetters({ units }: Letters, language: Language, end: number): number {
  const letters = lettersOf(language);
  let count = 0;
  for (let i = 0; i < end; i++) if (letters[units[i] ?? 0] !== Letter.None) count++;
  return count;
}

/**
 * The letters are those of the language, but its commonest words are missing, or words and letters that it does not have are everywhere.
 * Where the label names another, a few words are enough, and one of its own is needed.
 */
function isAnother({ text, units }: Letters, language: Language, label: Label): boolean {
  const telling = tellingOf(language);
  if (telling === null) return false;
  const { common, others } = telling;
  const { article } = language.definition.affixes;
  const letters = lettersOf(language);
  const length = Math.min(text.length, WORDS_SAMPLE);
  let words = 0;
  let small = 0;
  let known = 0;
  const strange: string[] = [];
  for (let i = 0; i < length; i++) {
    const from = i;
    let odd = false;
    let own = article !== '' && text.startsWith(article, i);
    for (let letter; i < length && (letter = letters[units[i] ?? 0] ?? 0) !== Letter.None; i++) {
      odd ||= letter === Letter.Strange;
      own ||= letter === Letter.Own;
    }
    if (i === from) continue;
    words++;
    if (own) known++;
    if (!odd && common.size + others.size === 0) continue;
    const written = text.slice(from, i);
    const word = written.toLowerCase();
    if (common.has(word)) known++;
    // Names are of all languages.
    if (word !== written) continue;
    small++;
    if (odd || others.has(word)) strange.push(word);
  }
  const share = words * MOST_STRANGE;
  if (label === Label.Differs)
    return strange.length >= Math.max(share, known, 1) || known < Math.max(1, words * LEAST_COMMON);
  // Around a foreign sentence that is quoted the words are the language's own; and one loan or name may come again and again.
  if (words >= ENOUGH_FOR_STRANGE && strange.length >= Math.max(share, 2 * known + 1) && new Set(strange).size > 1)
    return true;
  return label === Label.None && common.size > 0 && small >= ENOUGH_WORDS && known < small * LEAST_COMMON;
}
